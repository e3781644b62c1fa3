// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consumer/uselist.h"

#include <QMenu>

namespace gatehouse::pages {

using items::ConsumerUseModel;
using namespace Qt::StringLiterals;

namespace {

ColumnPlan plan()
{
    return {{{ConsumerUseModel::Place, 140}, {ConsumerUseModel::Results, 190}, {ConsumerUseModel::Use, 204}, {ConsumerUseModel::Needs, 240}},
            {ConsumerUseModel::Results, ConsumerUseModel::Use, ConsumerUseModel::Place},
            180,
            ConsumerUseModel::Needs,
            Qt::AscendingOrder};
}

}

UseList::UseList(ConsumerUseModel& model, QWidget* parent)
    : RowList(model, tr("What is used"), theme::RowDelegate::Lines::Two, plan(), parent)
    , m_model(model)
{
    setRootIsDecorated(false);
}

void UseList::open(const QModelIndex& index)
{
    if (const registry::LiveModel* live = m_model.live(index))
        emit openRequested(Place::of(live->version, Place::Section::Deployments));
}

void UseList::addActions(QMenu& menu, const QModelIndex& index)
{
    const registry::ConsumerUse* use = m_model.use(index);
    if (use == nullptr)
        return;
    if (const registry::LiveModel* live = m_model.live(index))
        addOpening(menu, u"document-open"_s, tr("Open %1").arg(live->version.label), Place::of(live->version, Place::Section::Deployments));
    if (m_model.consumer().isEmpty())
        addOpening(menu, u"consumer"_s, tr("Open the consumer %1").arg(use->consumer.name), Place::consumerOf(use->consumer.name));
    connect(menu.addAction(tr("Change the use…")), &QAction::triggered, this, &UseList::changeRequested);
    connect(menu.addAction(tr("End the use…")), &QAction::triggered, this, &UseList::endRequested);
}

}
