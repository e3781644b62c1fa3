// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/production/boardlist.h"

#include "items/dates.h"
#include "theme/icons.h"
#include "theme/rows/grouprows.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace gatehouse::pages {

using items::BoardModel;
using namespace Qt::StringLiterals;

namespace {

// Room for any day of another year in this language, at the design's text size.
int dayWidth()
{
    const int wide = QFontMetrics(theme::font(theme::TextStyle::Strong)).horizontalAdvance(items::dayText(QDate(2028, 12, 28)));
    return wide * 100 / theme::px(100) + 20;
}

ColumnPlan plan()
{
    return {{{BoardModel::Place, 128},
             {BoardModel::RiskTier, 92},
             {BoardModel::Condition, 206},
             {BoardModel::Findings, 92},
             {BoardModel::Who, 240},
             {BoardModel::Results, 140},
             {BoardModel::Review, qMax(104, dayWidth())}},
            {BoardModel::Results, BoardModel::Review, BoardModel::RiskTier, BoardModel::Findings, BoardModel::Who},
            164,
            BoardModel::Name,
            Qt::AscendingOrder};
}

// The version of a row: what is live, else what is on its way.
VersionName versionOf(const registry::BoardRow& row)
{
    const QString name = row.live ? row.live->versionName : row.onTheWay.empty() ? QString() : row.onTheWay.front().versionName;
    return VersionName::parse(name).value_or(VersionName{});
}

}

BoardList::BoardList(BoardModel& model, QWidget* parent) : QTreeView(parent), m_model(model)
{
    setAccessibleName(tr("Production board"));
    setModel(&model);
    theme::prepareList(*this, theme::RowDelegate::Lines::Two);
    theme::groupRows(*this);
    setAllColumnsShowFocus(true);
    header()->setAccessibleName(tr("Columns"));
    m_columns = new ListColumns(*this, plan());
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_model.row(index) != nullptr)
            open(index);
    });
    const auto keepFold = [this](const QModelIndex& index, bool isFolded) {
        const int attention = index.data(BoardModel::AttentionRole).toInt();
        if (m_resets > 0 || index.parent().isValid())
            return;
        if (isFolded)
            m_folded.insert(attention);
        else
            m_folded.remove(attention);
    };
    connect(this, &QTreeView::collapsed, this, [keepFold](const QModelIndex& index) { keepFold(index, true); });
    connect(this, &QTreeView::expanded, this, [keepFold](const QModelIndex& index) { keepFold(index, false); });
    // Groups open with every reset; what the person folded is folded again after that.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { ++m_resets; });
    connect(
        &model, &QAbstractItemModel::modelReset, this,
        [this] {
            foldAgain();
            --m_resets;
        },
        Qt::QueuedConnection);
}

void BoardList::foldAgain()
{
    const QSet<int> folded = m_folded; // opening and closing here is not the person's
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex head = m_model.index(row, 0);
        setExpanded(head, !folded.contains(head.data(BoardModel::AttentionRole).toInt()));
    }
    m_folded = folded;
}

void BoardList::setFolded(const QSet<int>& folded)
{
    m_folded = folded;
    foldAgain();
}

const registry::BoardRow* BoardList::chosen() const
{
    return m_model.row(currentIndex());
}

void BoardList::choose(const QString& model, const QString& slot)
{
    const QModelIndex kept = m_model.indexOf(model, slot);
    const QModelIndex wanted = kept.isValid() ? kept : m_model.index(0, 0, m_model.index(0, 0));
    if (wanted != currentIndex().siblingAtColumn(0))
        setCurrentIndex(wanted);
}

void BoardList::open(const QModelIndex& index)
{
    const registry::BoardRow* row = m_model.row(index);
    if (row == nullptr) {
        if (const QModelIndex head = index.siblingAtColumn(0); head.isValid())
            setExpanded(head, !isExpanded(head));
        return;
    }
    if (const VersionName version = versionOf(*row); !version.label.isEmpty())
        emit openRequested(Place::of(version, Place::Section::Deployments));
}

// The whole row as a person reads it, cells parted by tabs, under the words of the header.
void BoardList::copyRow() const
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

void BoardList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
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

void BoardList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Actions for the row"));
    if (const registry::BoardRow* row = m_model.row(index)) {
        QStringList names;
        if (row->live)
            names << row->live->versionName;
        for (const Deployment& each : row->onTheWay)
            names << each.versionName;
        for (const QString& name : names)
            if (const auto version = VersionName::parse(name))
                connect(menu->addAction(theme::icon(u"document-open"_s), tr("Open %1").arg(version->label)), &QAction::triggered, this,
                        [this, place = Place::of(*version, Place::Section::Deployments)] { emit openRequested(place); });
        menu->addSeparator();
        connect(menu->addAction(theme::icon(u"edit-copy"_s), tr("Copy the row")), &QAction::triggered, this, &BoardList::copyRow);
        if (row->live)
            connect(menu->addAction(theme::icon(u"digest"_s), tr("Copy the build's SHA-256")), &QAction::triggered, this,
                    [build = row->live->binding.build.hex()] { QGuiApplication::clipboard()->setText(build); });
        menu->addSeparator();
    }
    QMenu* sorting = menu->addMenu(tr("Sort by"));
    m_columns->addSorting(*sorting);
    connect(menu->addAction(tr("Show or hide the facts")), &QAction::triggered, this, &BoardList::paneToggled);
    connect(menu->addAction(theme::icon(u"document-export"_s), tr("Export as CSV…")), &QAction::triggered, this, &BoardList::exportRequested);
    menu->popup(isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

// A chosen row stays chosen in a group that the person has folded, and does not open it.
void BoardList::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.parent().isValid() || isExpanded(index.parent()))
        QTreeView::scrollTo(index, hint);
}

void BoardList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    emit chosenChanged();
}
}
