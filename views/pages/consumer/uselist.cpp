// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consumer/uselist.h"

#include "theme/icons.h"
#include "theme/rows/grouprows.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
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

UseList::UseList(ConsumerUseModel& model, QWidget* parent) : QTreeView(parent), m_model(model)
{
    setAccessibleName(tr("What is used"));
    setModel(&model);
    setRootIsDecorated(false);
    theme::prepareList(*this, theme::RowDelegate::Lines::Two);
    setAllColumnsShowFocus(true);
    header()->setAccessibleName(tr("Columns"));
    m_columns = new ListColumns(*this, plan());
    connect(this, &QTreeView::doubleClicked, this, &UseList::open);
}

void UseList::open()
{
    if (const registry::LiveModel* live = m_model.live(currentIndex()))
        emit openRequested(Place::of(live->version, Place::Section::Deployments));
}

void UseList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        emit paneToggled();
    } else if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QStringList titles, cells;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            titles << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            cells << currentIndex().siblingAtColumn(column).data().toString();
        }
        QGuiApplication::clipboard()->setText(titles.join(u'\t') + u'\n' + cells.join(u'\t'));
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void UseList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Actions for the row"));
    if (const registry::ConsumerUse* use = m_model.use(index)) {
        if (const registry::LiveModel* live = m_model.live(index))
            connect(menu->addAction(theme::icon(u"document-open"_s), tr("Open %1").arg(live->version.label)), &QAction::triggered, this,
                    [this, place = Place::of(live->version, Place::Section::Deployments)] { emit openRequested(place); });
        if (m_model.consumer().isEmpty())
            connect(menu->addAction(theme::icon(u"consumer"_s), tr("Open the consumer %1").arg(use->consumer.name)), &QAction::triggered, this,
                    [this, place = Place::consumerOf(use->consumer.name)] { emit openRequested(place); });
        connect(menu->addAction(tr("Change the use…")), &QAction::triggered, this, &UseList::changeRequested);
        connect(menu->addAction(tr("End the use…")), &QAction::triggered, this, &UseList::endRequested);
        menu->addSeparator();
    }
    QMenu* sorting = menu->addMenu(tr("Sort by"));
    m_columns->addSorting(*sorting);
    connect(menu->addAction(tr("Show or hide the facts")), &QAction::triggered, this, &UseList::paneToggled);
    menu->popup(isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void UseList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    emit chosenChanged();
}

}
