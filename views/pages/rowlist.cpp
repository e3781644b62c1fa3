// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rowlist.h"

#include "theme/icons.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

RowList::RowList(QAbstractItemModel& model, const QString& accessibleName, theme::RowDelegate::Lines lines, const ColumnPlan& plan, QWidget* parent)
    : QTreeView(parent)
{
    setAccessibleName(accessibleName);
    setModel(&model);
    theme::prepareList(*this, lines);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    header()->setAccessibleName(tr("Columns"));
    m_columns = new ListColumns(*this, plan);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) { open(index); });
}

QString RowList::copiedText() const
{
    const QModelIndex row = currentIndex().siblingAtColumn(0);
    if (!row.isValid() || model()->hasChildren(row))
        return {};
    QStringList titles, cells;
    for (int place = 0; place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        if (header()->isSectionHidden(column))
            continue;
        titles << model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        cells << row.siblingAtColumn(column).data().toString();
    }
    return titles.join(u'\t') + u'\n' + cells.join(u'\t');
}

void RowList::copyRow() const
{
    if (const QString text = copiedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void RowList::addOpening(QMenu& menu, const QString& icon, const QString& text, const Place& place)
{
    connect(menu.addAction(theme::icon(icon), text), &QAction::triggered, this, [this, place] { emit openRequested(place); });
}

void RowList::addCopying(QMenu& menu, const QString& icon, const QString& text, const QString& copied)
{
    QAction* action = menu.addAction(icon.isEmpty() ? QIcon() : theme::icon(icon), text);
    action->setEnabled(!copied.isEmpty());
    connect(action, &QAction::triggered, this, [copied] { QGuiApplication::clipboard()->setText(copied); });
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    const bool isWord = !text.isEmpty() && text.front().isLetterOrNumber() && !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        emit paneToggled();
    else if (event->matches(QKeySequence::Copy))
        copyRow();
    else if (isWord && isSignalConnected(QMetaMethod::fromSignal(&RowList::typed)))
        emit typed(text);
    else
        QTreeView::keyPressEvent(event);
}

void RowList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Actions for the row"));
    addActions(*menu, index.siblingAtColumn(0));
    if (!menu->isEmpty())
        menu->addSeparator();
    QMenu* sorting = menu->addMenu(tr("Sort by"));
    sorting->setAccessibleName(sorting->title());
    m_columns->addSorting(*sorting);
    connect(menu->addAction(paneAction()), &QAction::triggered, this, &RowList::paneToggled);
    if (isSignalConnected(QMetaMethod::fromSignal(&RowList::exportRequested)))
        connect(menu->addAction(theme::icon(u"document-export"_s), tr("Export as CSV…")), &QAction::triggered, this, &RowList::exportRequested);
    menu->popup(isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void RowList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    emit chosenChanged();
}

}
