// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/wraprow.h"

#include "theme/theme.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace gatehouse::theme {

namespace {

// Less of a text that may be cut says nothing any more.
constexpr int LeastOfWords = 120;

bool isStretch(const QLayoutItem& item)
{
    return const_cast<QLayoutItem&>(item).spacerItem() != nullptr;
}

int hintOf(const QLayoutItem& item)
{
    return std::min(std::max(item.minimumSize().width(), item.sizeHint().width()), item.maximumSize().width());
}

// What the item has to have before the line breaks.
int wantedBy(const QLayoutItem& item)
{
    // A widget of the policy Maximum shrinks only where a line of its own is too narrow.
    const QWidget* widget = const_cast<QLayoutItem&>(item).widget();
    const bool mayBeCut = item.minimumSize().width() < hintOf(item) / 2
        && (widget == nullptr || widget->sizePolicy().horizontalPolicy() != QSizePolicy::Maximum);
    return mayBeCut ? std::min(hintOf(item), std::max(item.minimumSize().width(), px(LeastOfWords))) : hintOf(item);
}

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

}

WrapRow::WrapRow(QWidget* parent) : QLayout(parent) {}

WrapRow::~WrapRow() = default;

void WrapRow::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void WrapRow::addLayout(QLayout* layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void WrapRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* WrapRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* WrapRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<WrapRow::Line> WrapRow::linesFor(int width) const
{
    std::vector<Line> lines;
    int taken = 0;
    for (const auto& item : m_items) {
        if (isStretch(*item)) {
            if (lines.empty())
                lines.emplace_back();
            lines.back().pieces.push_back({item.get(), 0});
            continue;
        }
        if (item->isEmpty()) // hidden
            continue;
        const int wanted = wantedBy(*item);
        if (lines.empty() || (taken > 0 && taken + spacing() + wanted > width)) {
            lines.emplace_back();
            taken = 0;
        }
        lines.back().pieces.push_back({item.get(), wanted});
        taken += wanted + (taken > 0 ? spacing() : 0);
    }
    for (Line& line : lines)
        fill(line, width);
    return lines;
}

// What is left of a line goes to words that were cut, then to what expands, then to the gap.
void WrapRow::fill(Line& line, int width) const
{
    int left = width;
    bool isFirst = true;
    for (const Piece& piece : line.pieces) {
        left -= piece.width + (isFirst || isStretch(*piece.item) ? 0 : spacing());
        isFirst = isFirst && isStretch(*piece.item);
    }
    const auto widen = [&](Piece& piece, int to) {
        const int more = std::max(-piece.width, std::min(to - piece.width, left));
        piece.width += more;
        left -= more;
    };
    for (Piece& piece : line.pieces)
        if (!isStretch(*piece.item))
            widen(piece, hintOf(*piece.item));
    for (Piece& piece : line.pieces)
        if (!isStretch(*piece.item) && piece.item->expandingDirections().testFlag(Qt::Horizontal))
            widen(piece, piece.item->maximumSize().width());
    if (const auto gap = std::ranges::find_if(line.pieces, [](const Piece& piece) { return isStretch(*piece.item); });
        gap != line.pieces.end() && left > 0)
        gap->width = left;
    line.height = 0;
    for (const Piece& piece : line.pieces)
        if (!isStretch(*piece.item))
            line.height = std::max(line.height, heightOf(*piece.item, piece.width));
}

int WrapRow::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const std::vector<Line> lines = linesFor(width - around.left() - around.right());
    int high = around.top() + around.bottom() + std::max(0, int(lines.size()) - 1) * spacing();
    for (const Line& line : lines)
        high += line.height;
    return high;
}

QSize WrapRow::sizeHint() const
{
    int wide = 0, high = 0;
    for (const auto& item : m_items) {
        if (isStretch(*item) || item->isEmpty())
            continue;
        wide += hintOf(*item) + (wide > 0 ? spacing() : 0);
        high = std::max(high, item->sizeHint().height());
    }
    return QSize(wide, high).grownBy(contentsMargins());
}

QSize WrapRow::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items)
        if (!isStretch(*item) && !item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

void WrapRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const std::vector<Line> lines = linesFor(inside.width());
    // In one line everything has the height of the row, as in a QHBoxLayout.
    int y = inside.top();
    for (const Line& line : lines) {
        const int height = lines.size() == 1 ? std::max(line.height, inside.height()) : line.height;
        int x = inside.left();
        bool isFirst = true;
        for (const Piece& piece : line.pieces) {
            if (isStretch(*piece.item)) {
                x += piece.width;
                continue;
            }
            if (!isFirst)
                x += spacing();
            isFirst = false;
            piece.item->setGeometry(QStyle::visualRect(direction, inside, QRect(x, y, piece.width, height)));
            x += piece.width;
        }
        y += height + spacing();
    }
}

}
