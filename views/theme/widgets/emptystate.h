// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands where a list has no rows: an icon, one line, and one button for the next step.

#include <QWidget>

class QPushButton;

namespace gatehouse::theme {

class IconLabel;
class TextLabel;

class EmptyState : public QWidget {
    Q_OBJECT

public:
    // The kind chooses the icon's colour, and the button's words where none are given: none, Clear filters, Retry.
    enum class Kind { NothingYet, NoMatch, CannotLoad };

    explicit EmptyState(QWidget* parent = nullptr);
    // An empty `action` takes the kind's own words; NothingYet then has no button.
    void show(Kind kind, const QString& icon, const QString& line, const QString& action = {});
    [[nodiscard]] QPushButton* button() const { return m_button; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void triggered(gatehouse::theme::EmptyState::Kind kind);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Kind m_kind = Kind::NothingYet;
    IconLabel* m_icon;
    TextLabel* m_line;
    QPushButton* m_button;
};

}
