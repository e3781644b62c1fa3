// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "items/rowroles.h"
#include "theme/rows/raildelegate.h"
#include "theme/theme.h"

namespace gatehouse::shell {

namespace {

constexpr int KindRole = Qt::UserRole + 1;
constexpr int RoomForWords = 1100; // a narrower window shows the rail as icons

}

Rail::Rail(QWidget* parent) : QListView(parent)
{
    setAccessibleName(tr("Pages"));
    setObjectName(QStringLiteral("rail"));
    setModel(&m_pages);
    setItemDelegate(new theme::RailDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setViewportMargins(0, theme::px(6), 0, 0);
    const auto choose = [this](const QModelIndex& index) { emit chosen(pages::Place::Kind(index.data(KindRole).toInt())); };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
    connect(&theme::Theme::current(), &theme::Theme::changed, this, &Rail::fitWindow); // larger text needs more room
    setWide(false);
}

void Rail::addPage(pages::Place::Kind kind, const QString& icon, const QString& text)
{
    auto* entry = new QStandardItem(text);
    entry->setData(icon, items::RowIcon);
    entry->setData(int(kind), KindRole);
    entry->setEditable(false);
    m_pages.appendRow(entry);
}

QStandardItem* Rail::item(pages::Place::Kind kind) const
{
    for (int row = 0; row < m_pages.rowCount(); ++row)
        if (m_pages.item(row)->data(KindRole).toInt() == int(kind))
            return m_pages.item(row);
    return nullptr;
}

void Rail::setCurrent(pages::Place::Kind kind)
{
    if (const QStandardItem* entry = item(kind))
        selectionModel()->setCurrentIndex(entry->index(), QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clear();
}

void Rail::setCount(pages::Place::Kind kind, int count)
{
    QStandardItem* entry = item(kind);
    if (entry == nullptr)
        return;
    entry->setData(count > 0 ? QVariant(count) : QVariant(), items::RowCount);
    // What waits in production is wrong now; what waits for a person is only work.
    entry->setData(int(kind == pages::Place::Kind::Production ? items::Tone::Critical : items::Tone::Accent), items::RowCountTone);
    entry->setData(count > 0 ? tr("%1, %n waiting", nullptr, count).arg(entry->text()) : entry->text(), Qt::AccessibleTextRole);
}

void Rail::watch(const items::AttentionWatch& attention)
{
    const auto count = [this, &attention] { setCount(pages::Place::Kind::Production, attention.actNow()); };
    connect(&attention, &items::AttentionWatch::changed, this, count);
    count();
}

void Rail::setWide(bool wide)
{
    m_wide = wide;
    follow();
}

void Rail::setWindowWidth(int width)
{
    m_windowWidth = width;
    fitWindow();
}

void Rail::fitWindow()
{
    const bool narrow = m_windowWidth < theme::px(RoomForWords);
    if (m_isNarrowWindow == narrow)
        return;
    m_isNarrowWindow = narrow;
    m_isOpenThere = false;
    follow();
}

void Rail::toggle()
{
    bool& wide = m_isNarrowWindow ? m_isOpenThere : m_wide;
    wide = !wide;
    follow();
}

void Rail::follow()
{
    const bool wide = m_isNarrowWindow ? m_isOpenThere : m_wide;
    setFixedWidth(theme::px(wide ? theme::RailDelegate::WideWidth : theme::RailDelegate::NarrowWidth));
    scheduleDelayedItemsLayout();
}

}
