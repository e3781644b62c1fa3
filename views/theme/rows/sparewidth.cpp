// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/rows/sparewidth.h"

#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QTreeView>
#include <algorithm>
#include <vector>

namespace gatehouse::theme {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastRest = 120;  // of the column that takes the rest, unless its words need less; a few of them must be read
constexpr int Yardstick = 1000; // what a thousand pixels of the design are now: by this the text's size is told apart

// One column in the sharing out.
struct Share {
    int column = 0;
    bool takesTheRest = false;
    int width = 0;
    int needed = 0;
    [[nodiscard]] int lacking() const { return std::max(0, needed - width); }
    [[nodiscard]] int spare() const { return std::max(0, width - needed); }
};

// First what the column that takes the rest leaves empty, then something of what each of the others does.
int take(std::vector<Share>& shares, int wanted)
{
    int taken = 0;
    for (Share& share : shares)
        if (share.takesTheRest) {
            taken = std::min(wanted, share.spare());
            share.width -= taken;
        }
    int all = 0;
    for (const Share& share : shares)
        all += share.takesTheRest ? 0 : share.spare();
    const int more = std::min(wanted - taken, all);
    if (more <= 0)
        return taken;
    for (Share& share : shares)
        if (!share.takesTheRest) {
            const int part = int(qint64(share.spare()) * more / all);
            share.width -= part;
            taken += part;
        }
    return taken;
}

// Who lacks least is served first and whole, so that no long sentence leaves a name cut.
void shareOut(std::vector<Share>& shares)
{
    std::vector<Share*> lacking;
    int wanted = 0;
    for (Share& share : shares)
        if (share.lacking() > 0) {
            lacking.push_back(&share);
            wanted += share.lacking();
        }
    std::ranges::sort(lacking, {}, &Share::lacking);
    int left = wanted > 0 ? take(shares, wanted) : 0;
    for (std::size_t i = 0; i < lacking.size(); ++i) {
        const int part = std::min(lacking[i]->lacking(), left / int(lacking.size() - i));
        lacking[i]->width += part;
        left -= part;
    }
}

}

SpareWidth::SpareWidth(QTreeView& view) : QObject(&view), m_view(view), m_header(*view.header()), m_scale(px(Yardstick))
{
    view.viewport()->installEventFilter(this);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &SpareWidth::measure);
    connect(&m_header, &QHeaderView::sectionResized, this, &SpareWidth::keep);
    connect(&Theme::current(), &Theme::changed, this, &SpareWidth::rescale);
    connect(&view, &QTreeView::expanded, &m_later, qOverload<>(&QTimer::start));
    if (const QAbstractItemModel* model = view.model()) {
        connect(model, &QAbstractItemModel::dataChanged, &m_later, qOverload<>(&QTimer::start));
        connect(model, &QAbstractItemModel::rowsInserted, &m_later, qOverload<>(&QTimer::start));
        connect(model, &QAbstractItemModel::layoutChanged, &m_later, qOverload<>(&QTimer::start));
        connect(model, &QAbstractItemModel::modelReset, &m_later, qOverload<>(&QTimer::start));
    }
}

SpareWidth& SpareWidth::of(const QTreeView& view)
{
    auto* found = view.findChild<SpareWidth*>(Qt::FindDirectChildrenOnly);
    Q_ASSERT(found != nullptr);
    return *found;
}

int SpareWidth::designed(int column) const
{
    const qreal width = m_byHand.value(column, m_designed.value(column));
    return width > 0 ? qRound(width * m_scale / Yardstick) : m_header.sectionSize(column);
}

void SpareWidth::choose(int column, int width)
{
    m_byHand[column] = qreal(width) * Yardstick / m_scale;
    share();
}

// Every new width but those given here: a page's before its list is seen, a person's afterwards.
void SpareWidth::keep(int column, int before, int now)
{
    if (before == 0 || now == 0) { // shown or hidden
        m_later.start();
        return;
    }
    if (m_isSharing || column == m_squeezed || m_header.sectionResizeMode(column) != QHeaderView::Interactive || px(Yardstick) != m_scale)
        return;
    (m_view.isVisible() ? m_byHand : m_designed)[column] = qreal(now) * Yardstick / m_scale;
}

void SpareWidth::measure()
{
    if (!m_view.isVisible() || m_view.model() == nullptr)
        return;
    const int below = m_view.viewport()->height();
    for (QModelIndex row = m_view.indexAt({m_view.viewport()->width() / 2, 1}); row.isValid(); row = m_view.indexBelow(row)) {
        const QModelIndex first = row.siblingAtColumn(0);
        if (m_view.visualRect(first).top() > below)
            break;
        if (m_view.isFirstColumnSpanned(first.row(), first.parent())) // a heading
            continue;
        for (int column = 0; column < m_header.count(); ++column) {
            if (m_header.isSectionHidden(column))
                continue;
            const QModelIndex cell = first.siblingAtColumn(column);
            const int before = m_header.sectionSize(column) - m_view.visualRect(cell).width(); // a tree's indentation
            int& needed = m_needed[column];
            needed = std::max(needed, m_view.sizeHintForIndex(cell).width() + std::max(0, before));
        }
    }
    share();
}

void SpareWidth::share()
{
    // Who drags sees only what they drag.
    if (m_isSharing || (m_view.isVisible() && QApplication::mouseButtons().testFlag(Qt::LeftButton) && m_header.underMouse()))
        return;
    const bool hasHead = !m_header.isHidden();
    std::vector<Share> shares;
    int left = m_view.viewport()->width();
    bool someTakesTheRest = false;
    for (int column = 0; column < m_header.count(); ++column)
        if (m_header.sectionResizeMode(column) == QHeaderView::Stretch) // the page chose again
            m_squeezed = -1;
    for (int column = 0; column < m_header.count(); ++column) {
        const QHeaderView::ResizeMode mode = m_header.sectionResizeMode(column);
        if (m_header.isSectionHidden(column))
            continue;
        const bool takesTheRest = mode == QHeaderView::Stretch || column == m_squeezed;
        if (!takesTheRest && mode != QHeaderView::Interactive) {
            left -= m_header.sectionSize(column);
            continue;
        }
        if (!takesTheRest && !m_designed.contains(column)) // nobody gave it another width than Qt's
            m_designed[column] = qreal(m_header.sectionSize(column)) * Yardstick / m_scale;
        const int head = hasHead ? m_header.sectionSizeHint(column) : m_header.minimumSectionSize();
        Share share{column, takesTheRest, takesTheRest ? 0 : designed(column), std::max(m_needed.value(column), head)};
        if (isByHand(column))
            share.needed = share.width;
        someTakesTheRest = someTakesTheRest || takesTheRest;
        left -= share.width;
        shares.push_back(share);
    }
    if (!someTakesTheRest || m_needed.isEmpty())
        return;
    for (Share& share : shares)
        if (share.takesTheRest)
            share.width = std::max(left, m_header.minimumSectionSize());
    shareOut(shares);
    m_isSharing = true;
    for (const Share& share : shares)
        if (share.takesTheRest)
            squeeze(share.column, share.width, std::min(share.needed, px(LeastRest)));
    for (const Share& share : shares)
        if (!share.takesTheRest && m_header.sectionSize(share.column) != share.width)
            m_header.resizeSection(share.column, share.width);
    m_isSharing = false;
}

// A header has one least width for all its columns, and few need as much as this one.
void SpareWidth::squeeze(int column, int width, int least)
{
    if (width >= least) {
        if (m_squeezed == column)
            m_header.setSectionResizeMode(column, QHeaderView::Stretch);
        m_squeezed = -1;
        return;
    }
    m_squeezed = column;
    m_header.setSectionResizeMode(column, QHeaderView::Interactive);
    m_header.resizeSection(column, least);
}

void SpareWidth::rescale()
{
    if (const int scale = px(Yardstick); scale != m_scale) {
        m_scale = scale;
        m_needed.clear();
        m_isSharing = true;
        for (auto each = m_designed.cbegin(); each != m_designed.cend(); ++each)
            if (m_header.sectionResizeMode(each.key()) == QHeaderView::Interactive && !m_header.isSectionHidden(each.key()))
                m_header.resizeSection(each.key(), designed(each.key()));
        m_isSharing = false;
        m_later.start();
    }
}

bool SpareWidth::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        share();
        m_later.start(); // other rows may be in sight
    }
    return QObject::eventFilter(watched, event);
}

QVariantMap SpareWidth::saveState() const
{
    QVariantMap widths;
    for (auto each = m_byHand.cbegin(); each != m_byHand.cend(); ++each)
        widths.insert(QString::number(each.key()), each.value());
    return {{u"header"_s, m_header.saveState()}, {u"widths"_s, widths}};
}

void SpareWidth::restoreState(const QVariantMap& state)
{
    if (state.isEmpty())
        return;
    m_isSharing = true;
    m_header.restoreState(state.value(u"header"_s).toByteArray());
    const QVariantMap widths = state.value(u"widths"_s).toMap();
    for (auto each = widths.cbegin(); each != widths.cend(); ++each)
        m_byHand[each.key().toInt()] = each.value().toReal();
    // The header kept what was shared, too; that is shared anew.
    for (int column = 0; column < m_header.count(); ++column)
        if (m_designed.contains(column) && m_header.sectionResizeMode(column) == QHeaderView::Interactive && !m_header.isSectionHidden(column))
            m_header.resizeSection(column, designed(column));
    m_isSharing = false;
    m_later.start();
}

}
