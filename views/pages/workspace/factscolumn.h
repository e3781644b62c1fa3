// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Facts under headings in a narrow column: words, pairs of name and value, chips; made anew when the facts change.

#include "theme/paint/chip.h"
#include "theme/theme.h"
#include "theme/widgets/columnscroll.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace gatehouse::pages {

class FactsColumn : public theme::ColumnScroll {
    Q_OBJECT
public:
    explicit FactsColumn(const QString& accessibleName, QWidget* parent = nullptr);

    // Everything goes; the place that was scrolled to stays.
    void begin();
    void end();
    void addTitle(const QString& text, const QString& trailing = {});
    void addText(const QString& text, theme::ThemeRole role = theme::ThemeRole::Text);
    void addSmall(const QString& text, theme::ThemeRole role = theme::ThemeRole::Muted, const QString& icon = {});
    void addPair(const QString& name, const QString& value, theme::ThemeRole role = theme::ThemeRole::Text);
    // A face with a name and what it is to this, and a chip at the right.
    void addPerson(const QString& person, const QString& as, bool isMe, const std::optional<theme::Chip>& chip);
    void addChip(const theme::Chip& chip);
    // What can be done about it; as wide as the column.
    QPushButton* addButton(const QString& text);
    // Words that lead somewhere.
    QPushButton* addLink(const QString& text);
    // A name that leads somewhere, with what is known of it beside it.
    QPushButton* addLinkedPair(const QString& name, const QString& value, theme::ThemeRole role = theme::ThemeRole::Text);

private:
    void addPairOf(QWidget* first, const QString& name, const QString& value, theme::ThemeRole role);

    QWidget* m_inside = nullptr;
    QVBoxLayout* m_column = nullptr;
    QGridLayout* m_pairs = nullptr; // the newest run of pairs
    int m_scrolled = 0;
};

}
