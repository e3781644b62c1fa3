// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/production/boardlist.h"

#include "items/dates.h"
#include "pages/production/boardrollback.h"
#include "theme/icons.h"
#include "theme/theme.h"

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
             {BoardModel::Who, 216},
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
    const QString name = row.live ? row.live->versionName : row.onTheWay.empty() ? row.adopting : row.onTheWay.front().versionName;
    return VersionName::parse(name).value_or(VersionName{});
}

}

BoardList::BoardList(items::Desk& desk, BoardModel& model, QWidget* parent)
    : RowList(model, tr("Production board"), theme::RowDelegate::Lines::Two, plan(), parent)
    , m_desk(desk)
    , m_model(model)
{
    theme::groupRows(*this);
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
    if (row == nullptr)
        return; // a heading folds by itself
    if (const VersionName version = versionOf(*row); !version.label.isEmpty())
        emit openRequested(Place::of(version, Place::Section::Deployments));
}

void BoardList::addActions(QMenu& menu, const QModelIndex& index)
{
    const registry::BoardRow* row = m_model.row(index);
    if (row == nullptr)
        return;
    QStringList names;
    if (row->live)
        names << row->live->versionName;
    for (const Deployment& each : row->onTheWay)
        names << each.versionName;
    for (const QString& name : names)
        if (const auto version = VersionName::parse(name))
            addOpening(menu, u"document-open"_s, tr("Open %1").arg(version->label), Place::of(*version, Place::Section::Deployments));
    if (const auto back = rollbackOf(m_desk, *row))
        connect(menu.addAction(theme::icon(u"superseded"_s), tr("Roll back to %1…").arg(back->label)), &QAction::triggered, this,
                [this, to = *back, slot = row->slot] { emit rollbackRequested(to, slot); });
    menu.addSeparator();
    addCopying(menu, u"edit-copy"_s, tr("Copy the row"), copiedText());
    if (row->live)
        addCopying(menu, u"digest"_s, tr("Copy the build's SHA-256"), row->live->binding.build.hex());
}

// A chosen row stays chosen in a group that the person has folded, and does not open it.
void BoardList::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.parent().isValid() || isExpanded(index.parent()))
        QTreeView::scrollTo(index, hint);
}

}
