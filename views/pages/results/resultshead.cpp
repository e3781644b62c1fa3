// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/results/resultshead.h"

#include "pages/results/resultsfilterbar.h"
#include "theme/icons.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/segmentedcontrol.h"
#include "theme/widgets/wraprow.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;

ResultsHead::ResultsHead(items::ResultListModel& model, items::Desk& desk, QWidget* parent)
    : Panel(ThemeRole::Surface, {}, parent)
    , m_summary(new ElidedLabel({}, TextStyle::Body, ThemeRole::Muted, Qt::ElideRight, this))
    , m_view(new SegmentedControl(tr("What of production is shown"), {tr("Slots"), tr("Results")}, this))
    , m_export(new QPushButton(icon(u"export"_s), tr("Export…"), this))
    , m_filters(new ResultsFilterBar(model, desk, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::PageMargin), px(space::Medium), px(space::PageMargin), px(space::Small));
    column->setSpacing(px(space::Small) + px(2));
    auto* row = new WrapRow;
    row->setSpacing(px(space::Medium));
    row->addWidget(new TextLabel(tr("Results"), TextStyle::PageTitle, ThemeRole::Text, this));
    row->addStretch();
    auto* mine = new QPushButton(icon(u"consumer"_s), tr("My use"), this);
    mine->setAccessibleName(tr("My use"));
    mine->setToolTip(tr("What you, and those you speak for, use"));
    m_export->setAccessibleName(tr("Export as CSV…"));
    m_view->setCurrentIndex(1);
    for (QWidget* each : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(mine), static_cast<QWidget*>(m_export)})
        row->addWidget(each);
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addWidget(m_filters);
    connect(mine, &QPushButton::clicked, this, &ResultsHead::myUseRequested);
    connect(m_export, &QPushButton::clicked, this, &ResultsHead::exportRequested);
    connect(m_view, &SegmentedControl::currentChanged, this, [this](int view) {
        if (view == 1)
            return;
        const QSignalBlocker quiet(m_view);
        m_view->setCurrentIndex(1); // this is the head of the results, wherever the person goes
        emit slotsRequested();
    });
}

void ResultsHead::setSummary(const QString& sentence)
{
    m_summary->setText(sentence);
}

void ResultsHead::setExportable(bool isExportable)
{
    m_export->setEnabled(isExportable);
}

}
