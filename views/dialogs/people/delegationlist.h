// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The delegations of one person that hold or are to come: what they gave and what was given to them, each with a button that takes it back.

#include "domain/people.h"
#include "items/desk.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace gatehouse::theme {
class TextLabel;
}

namespace gatehouse::dialogs {

class DelegationList : public QWidget {
    Q_OBJECT
public:
    explicit DelegationList(items::Desk& desk, QWidget* parent = nullptr);
    void show(const QString& person);

signals:
    void delegateRequested();
    void withdrawRequested(const gatehouse::Delegation& delegation);

private:
    // What a line says.
    struct Line {
        Delegation delegation;
        QString text;
        QString more; // from when, until when, why
        bool isTo = false;    // given to the person
        QString whyNot;       // it is not taken back from here
        bool operator==(const Line&) const = default;
    };
    [[nodiscard]] Line lineOf(const Delegation& delegation, const QString& person) const;
    void add(const Line& line);

    items::Desk& m_desk;
    std::vector<Line> m_lines;
    QPushButton* m_delegate;
    theme::TextLabel* m_none;
    QVBoxLayout* m_column;
};

}
