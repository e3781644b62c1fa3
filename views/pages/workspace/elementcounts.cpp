// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/elementcounts.h"

#include "domain/listed.h"
#include "items/rowroles.h"
#include "theme/widgets/labels.h"

#include <QGridLayout>

namespace gatehouse::pages {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

ElementCounts::ElementCounts(QWidget* parent) : Panel(ThemeRole::Surface, Qt::TopEdge, parent)
{
    setAccessibleName(tr("Explained changes by element"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(theme::space::PaneMargin), px(theme::space::Medium), px(theme::space::PaneMargin), px(theme::space::Medium));
    column->setSpacing(px(6));
    column->addWidget(new theme::SectionLabel(tr("Explained, by element"), this), 0, Qt::AlignLeft);
}

void ElementCounts::show(const std::map<Element, Count>& counts)
{
    setVisible(!counts.empty());
    if (counts == m_counts && m_lines != nullptr)
        return;
    m_counts = counts;
    delete m_lines;
    m_lines = new QWidget(this);
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(theme::space::Small));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [element, count] : counts) {
        auto* value = new theme::TextLabel(tr("%1 of %2").arg(count.explained).arg(count.changed), TextStyle::Body,
                                           count.explained == count.changed ? ThemeRole::Ok : ThemeRole::Warning, m_lines);
        value->setAccessibleName(withValue(labelOf(element), value->text()));
        grid->addWidget(new theme::IconLabel(items::iconOf(element), ThemeRole::Muted, 16, m_lines), row, 0);
        // As wide as its word, so that it stands beside its icon whichever way the page is read.
        grid->addWidget(new theme::TextLabel(labelOf(element), TextStyle::Body, ThemeRole::Text, m_lines), row, 1, Qt::AlignLeft);
        grid->addWidget(value, row, 2, Qt::AlignRight);
        ++row;
    }
    layout()->addWidget(m_lines);
    m_lines->show();
}

}
