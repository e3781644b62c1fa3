// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pane beside the results directory: the facts of one row, and buttons that lead on.

#include "items/desk.h"
#include "pages/place.h"
#include "registry/queries/results.h"
#include "registry/usage.h"
#include "theme/widgets/panel.h"

class QPushButton;
class QScrollArea;

namespace gatehouse::theme {
class ElidedLabel;
class TextLabel;
}

namespace gatehouse::pages {

class ResultsPane : public theme::Panel {
    Q_OBJECT
public:
    explicit ResultsPane(items::Desk& desk, QWidget* parent = nullptr);

    // A null row clears it.
    void show(const registry::ResultRow* row);
    // "parts-failure", for a tab.
    [[nodiscard]] QString subject() const;
    [[nodiscard]] bool isSettled() const { return !m_question.isBusy(); }

signals:
    void placeRequested(const gatehouse::pages::Place& place);
    void outsideRequested(const QString& address);
    void copyRequested();
    void useRequested(const QString& model);
    void closed();

private:
    void askUsage();
    void fill();

    items::Desk& m_desk;
    items::Question m_question;
    std::optional<registry::ResultRow> m_row;
    registry::Moment m_moment;              // of what is shown
    std::vector<registry::Usage> m_usage;
    theme::ElidedLabel* m_model;
    theme::TextLabel* m_label;
    QScrollArea* m_scroll;
    theme::Panel* m_foot;
    QPushButton* m_use;
    QPushButton* m_open;
    QPushButton* m_copy;
};

}
