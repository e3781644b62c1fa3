// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/results/resultslist.h"

#include "theme/icons.h"
#include "theme/rows/grouprows.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace gatehouse::pages {

using items::ResultListModel;
using namespace Qt::StringLiterals;

namespace {

ColumnPlan plan()
{
    // The format stands under the place as well.
    return {{{ResultListModel::ModelColumn, 150},
             {ResultListModel::SlotColumn, 136},
             {ResultListModel::FormatColumn, 76},
             {ResultListModel::RefreshColumn, 92},
             {ResultListModel::OwnerColumn, 116},
             {ResultListModel::ConsumersColumn, 124}},
            {ResultListModel::FormatColumn, ResultListModel::OwnerColumn, ResultListModel::ConsumersColumn, ResultListModel::RefreshColumn},
            330, // the place is what the page is for
            ResultListModel::ModelColumn,
            Qt::AscendingOrder};
}

}

ResultsList::ResultsList(ResultListModel& model, QWidget* parent) : QTreeView(parent), m_model(model)
{
    setAccessibleName(tr("Results directory"));
    setModel(&model);
    setRootIsDecorated(false);
    theme::prepareList(*this, theme::RowDelegate::Lines::Two);
    setAllColumnsShowFocus(true);
    header()->setAccessibleName(tr("Columns"));
    m_columns = new ListColumns(*this, plan());
    connect(this, &QTreeView::doubleClicked, this, [this] {
        if (const registry::ResultRow* row = chosen())
            emit openRequested(Place::of(row->live->version, Place::Section::Deployments));
    });
}

const registry::ResultRow* ResultsList::chosen() const
{
    return m_model.row(currentIndex());
}

void ResultsList::copyPlace()
{
    const registry::ResultRow* row = chosen();
    if (row == nullptr || row->location.place.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(row->location.place);
    emit said(tr("“%1” was copied.").arg(row->location.place));
}

// The whole row as a person reads it, cells parted by tabs, under the words of the header.
void ResultsList::copyRow() const
{
    if (chosen() == nullptr)
        return;
    QStringList titles, cells;
    for (int place = 0; place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        if (header()->isSectionHidden(column))
            continue;
        titles << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        cells << currentIndex().siblingAtColumn(column).data().toString();
    }
    QGuiApplication::clipboard()->setText(titles.join(u'\t') + u'\n' + cells.join(u'\t'));
}

void ResultsList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const registry::ResultRow* row = chosen())
            emit openRequested(Place::of(row->live->version, Place::Section::Deployments));
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        emit paneToggled();
    } else if (event->matches(QKeySequence::Copy)) {
        copyRow();
    } else if (const QString text = event->text();
               !text.isEmpty() && text.front().isLetterOrNumber() && !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
        emit typed(text);
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void ResultsList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Actions for the row"));
    if (const registry::ResultRow* row = m_model.row(index)) {
        connect(menu->addAction(theme::icon(u"document-open"_s), tr("Open %1").arg(row->live->version.label)), &QAction::triggered, this,
                [this, place = Place::of(row->live->version, Place::Section::Deployments)] { emit openRequested(place); });
        for (const Consumer& consumer : *row->consumers)
            connect(menu->addAction(theme::icon(u"consumer"_s), tr("Open the consumer %1").arg(consumer.name)), &QAction::triggered, this,
                    [this, place = Place::consumerOf(consumer.name)] { emit openRequested(place); });
        connect(menu->addAction(theme::icon(u"plus"_s), tr("Register a use of %1…").arg(row->live->model.name)), &QAction::triggered, this,
                [this, model = row->live->model.name] { emit useRequested(model); });
        menu->addSeparator();
        QAction* copy = menu->addAction(theme::icon(u"edit-copy"_s), tr("Copy the place"));
        copy->setEnabled(!row->location.place.isEmpty());
        connect(copy, &QAction::triggered, this, &ResultsList::copyPlace);
        connect(menu->addAction(tr("Copy the row")), &QAction::triggered, this, &ResultsList::copyRow);
        menu->addSeparator();
    }
    QMenu* sorting = menu->addMenu(tr("Sort by"));
    m_columns->addSorting(*sorting);
    connect(menu->addAction(tr("Show or hide the facts")), &QAction::triggered, this, &ResultsList::paneToggled);
    connect(menu->addAction(theme::icon(u"document-export"_s), tr("Export as CSV…")), &QAction::triggered, this, &ResultsList::exportRequested);
    menu->popup(isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void ResultsList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    emit chosenChanged();
}

}
