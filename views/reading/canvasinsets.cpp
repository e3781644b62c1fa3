// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/canvasinsets.h"

#include "reading/readingcanvas.h"
#include "theme/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <algorithm>

namespace gatehouse::reading {

using theme::px;

namespace {

constexpr int Widest = 760; // at the design's size of the text: what is read stays under 90 characters a line
constexpr int Around = 6;

}

CanvasInsets::CanvasInsets(ReadingCanvas& canvas) : QObject(&canvas), m_canvas(canvas) {}

int CanvasInsets::rowOf(const Shown& shown) const
{
    return std::max(0, m_canvas.m_scene.document().rowOf(shown.side, shown.line));
}

void CanvasInsets::set(const std::vector<Placed>& placed)
{
    for (const Shown& before : m_shown)
        if (before.widget && std::ranges::none_of(placed, [&](const Placed& each) { return each.widget == before.widget; })) {
            before.widget->removeEventFilter(this);
            before.widget->hide();
            before.widget->deleteLater();
        }
    m_shown.clear();
    if (m_canvas.m_scene.document().diff.rows.empty()) {
        for (const Placed& each : placed)
            each.widget->deleteLater();
    } else {
        for (const Placed& each : placed) {
            if (each.widget->parentWidget() != m_canvas.viewport())
                each.widget->setParent(m_canvas.viewport());
            each.widget->setCursor(Qt::ArrowCursor);
            each.widget->removeEventFilter(this);
            each.widget->installEventFilter(this);
            m_shown.push_back({each.side, each.line, each.widget});
        }
    }
    measure();
}

void CanvasInsets::clear()
{
    set({});
    m_insets.clear();
}

std::vector<QWidget*> CanvasInsets::widgets() const
{
    std::vector<QWidget*> all;
    for (const Shown& each : m_shown)
        if (each.widget)
            all.push_back(each.widget);
    return all;
}

void CanvasInsets::measure()
{
    if (m_isMeasuring)
        return;
    m_isMeasuring = true;
    const Geometry& geometry = m_canvas.m_scene.geometry();
    std::vector<Inset> insets;
    insets.reserve(m_shown.size());
    for (const Shown& each : m_shown) {
        const Column& column = geometry.column(geometry.arrangement == Arrangement::SideBySide ? each.side : Side::New);
        const int width = std::clamp(column.right - column.gutterRight - 2 * px(Around), px(120), px(Widest));
        const int height = each.widget ? (each.widget->hasHeightForWidth() ? each.widget->heightForWidth(width) : each.widget->sizeHint().height())
                                       : 0;
        insets.push_back({static_cast<qint32>(rowOf(each)), each.side, height + 2 * px(Around)});
        if (each.widget)
            each.widget->resize(width, height);
    }
    if (insets != m_insets) {
        m_insets = std::move(insets);
        m_canvas.keepingTop([&] { m_canvas.m_scene.setInsets(m_insets); });
        m_canvas.blocksChanged();
    }
    place();
    m_isMeasuring = false;
}

void CanvasInsets::place()
{
    const Geometry& geometry = m_canvas.m_scene.geometry();
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const Shown& each = m_shown[i];
        const int block = blockOfInset(m_canvas.m_scene.blocks(), static_cast<int>(i));
        if (!each.widget)
            continue;
        if (block < 0) {
            each.widget->hide();
            continue;
        }
        const Column& column = geometry.column(geometry.arrangement == Arrangement::SideBySide ? each.side : Side::New);
        each.widget->move(column.gutterRight + px(Around), m_canvas.blockRect(block).top() + px(Around));
        each.widget->show();
    }
}

std::optional<LineSpan> CanvasInsets::chosenLines() const
{
    const ReadingDocument& document = m_canvas.m_scene.document();
    if (document.diff.rows.empty())
        return std::nullopt;
    if (const Selection& chosen = m_canvas.m_selection; !chosen.isEmpty()) {
        const int last = chosen.to().column == 0 && chosen.to().line > chosen.from().line ? chosen.to().line - 1 : chosen.to().line;
        return LineSpan{chosen.side, chosen.from().line, last - chosen.from().line + 1};
    }
    const Block& block = m_canvas.m_scene.blocks()[static_cast<size_t>(m_canvas.m_caret)];
    const diff::Row& row = document.diff.rows[static_cast<size_t>(m_canvas.m_scene.rowOfBlock(m_canvas.m_caret))];
    Side side = block.faces == Faces::Old ? Side::Old : block.faces == Faces::New ? Side::New : m_canvas.m_side;
    if (document.lineOf(row, side) < 0)
        side = side == Side::Old ? Side::New : Side::Old;
    return LineSpan{side, document.lineOf(row, side), 1};
}

bool CanvasInsets::goTo(bool forward)
{
    std::vector<int> blocks;
    for (size_t i = 0; i < m_shown.size(); ++i)
        if (const int block = blockOfInset(m_canvas.m_scene.blocks(), static_cast<int>(i)); block >= 0)
            blocks.push_back(block);
    std::ranges::sort(blocks);
    if (!forward)
        std::ranges::reverse(blocks);
    const auto next = std::ranges::find_if(blocks, [&](int block) { return forward ? block > m_canvas.m_caret : block < m_canvas.m_caret; });
    if (next == blocks.end())
        return false;
    m_canvas.m_side = m_insets[static_cast<size_t>(m_canvas.m_scene.blocks()[static_cast<size_t>(*next)].index)].side;
    m_canvas.setCaret(*next);
    m_canvas.scrollToBlock(*next, true);
    place();
    return true;
}

void CanvasInsets::reveal(QWidget* widget)
{
    const auto shown = std::ranges::find_if(m_shown, [&](const Shown& each) { return each.widget == widget; });
    if (shown == m_shown.end())
        return;
    if (const int block = blockOfInset(m_canvas.m_scene.blocks(), static_cast<int>(shown - m_shown.begin())); block >= 0)
        m_canvas.scrollToBlock(block, false);
    place();
    widget->setFocus(Qt::OtherFocusReason);
}

bool CanvasInsets::enter(int block)
{
    const auto& blocks = m_canvas.m_scene.blocks();
    if (block < 0 || block >= static_cast<int>(blocks.size()) || blocks[static_cast<size_t>(block)].kind != BlockKind::Inset)
        return false;
    const auto at = static_cast<size_t>(blocks[static_cast<size_t>(block)].index);
    if (at >= m_shown.size() || !m_shown[at].widget)
        return false;
    m_shown[at].widget->setFocus(Qt::OtherFocusReason);
    return true;
}

bool CanvasInsets::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && !m_isMeasuring)
        QMetaObject::invokeMethod(this, &CanvasInsets::measure, Qt::QueuedConnection); // once the layout has its new size
    return QObject::eventFilter(watched, event);
}

}
