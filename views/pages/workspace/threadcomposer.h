// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where something new is said about a version: its kind, its words, and Send. What is typed is kept until it is sent.

#include "domain/thread.h"
#include "domain/version.h"
#include "items/desk.h"

#include <QWidget>

class QPushButton;

namespace gatehouse::theme {
class SegmentedControl;
class TextLabel;
}

namespace gatehouse::pages {

class CommentEdit;

class ThreadComposer : public QWidget {
    Q_OBJECT
public:
    ThreadComposer(items::Desk& desk, const VersionName& version, const Anchor& anchor, QWidget* parent = nullptr);
    [[nodiscard]] const Anchor& anchor() const { return m_anchor; }

signals:
    // Sent, or given up for now.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] ThreadKind kind() const;
    void judge();
    void send();
    void close();
    [[nodiscard]] QString draftKey() const;

    items::Desk& m_desk;
    VersionName m_version;
    Anchor m_anchor;
    theme::SegmentedControl* m_kind;
    CommentEdit* m_text;
    QPushButton* m_send;
    theme::TextLabel* m_hint;
    theme::TextLabel* m_problem;
    bool m_isGiving = false;
};

}
