// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The line at the window's foot: which registry, whether its trail is whole, what is under way, and the time.

#include "items/chainwatch.h"
#include "items/jobs.h"

#include <QPointer>
#include <QStatusBar>
#include <QTimer>

class QPushButton;
class QToolButton;

namespace gatehouse::theme {
class ElidedLabel;
class TextLabel;
}

namespace gatehouse::shell {

class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    // Null while no registry is open.
    void setDesk(items::Desk* desk, items::ChainWatch* chain, items::JobList* jobs);

    // Whether a message of that length is read whole.
    [[nodiscard]] bool hasRoomFor(const QString& words) const;

signals:
    void auditRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void fit();

    QPointer<items::Desk> m_desk;
    QPointer<items::ChainWatch> m_chain;
    QPointer<items::JobList> m_jobs;
    theme::ElidedLabel* m_registry;
    QToolButton* m_trail;
    theme::TextLabel* m_work;
    QPushButton* m_cancel;
    theme::TextLabel* m_time;
    QTimer m_tick;
};

}
