// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/frame/missinglist.h"

#include "theme/widgets/labels.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <algorithm>

namespace gatehouse::dialogs {

using theme::px;

namespace {

constexpr qsizetype MostLines = 5;

}

QStringList missingLines(const Obstacles& missing)
{
    const auto unticked = std::ranges::count(missing, QStringLiteral("checklist-incomplete"), &Obstacle::code);
    QStringList lines;
    bool counted = false;
    for (const Obstacle& obstacle : missing) {
        if (obstacle.code != u"checklist-incomplete" || unticked == 1)
            lines << obstacle.sentence;
        else if (!std::exchange(counted, true))
            lines << QCoreApplication::translate("MissingList", "%n item(s) of the checklist are not ticked.", nullptr, int(unticked));
    }
    return lines;
}

MissingList::MissingList(QWidget* parent) : Panel(theme::ThemeRole::Sunken, Qt::TopEdge, parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(px(theme::space::PaneMargin), px(9), px(theme::space::PaneMargin), px(10));
    m_layout->setSpacing(px(4));
    setAccessibleName(tr("Still missing"));
    hide();
}

void MissingList::show(const Obstacles& missing)
{
    const QStringList lines = missingLines(missing);
    setVisible(!lines.isEmpty());
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto append = [this](QWidget* widget) {
        m_layout->addWidget(widget);
        widget->show();
    };
    append(new theme::SectionLabel(tr("Still missing"), this));
    const qsizetype shown = lines.size() > MostLines ? MostLines - 1 : lines.size();
    for (qsizetype i = 0; i < shown; ++i) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(theme::space::Small));
        line->addWidget(new theme::IconLabel(QStringLiteral("waits"), theme::ThemeRole::Warning, 14, row), 0, Qt::AlignTop);
        auto* label = new theme::TextLabel(lines[i], theme::TextStyle::Secondary, theme::ThemeRole::Text, row);
        label->setWordWrap(true);
        line->addWidget(label, 1);
        append(row);
    }
    if (shown < lines.size()) {
        auto* more = new theme::TextLabel(tr("and %n more", nullptr, int(lines.size() - shown)), theme::TextStyle::Secondary, theme::ThemeRole::Muted,
                                          this);
        more->setToolTip(theme::plainToolTip(lines.mid(shown).join(u'\n')));
        append(more);
    }
    setAccessibleDescription(lines.join(u'\n'));
}

}
