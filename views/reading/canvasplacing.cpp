// SPDX-License-Identifier: GPL-3.0-or-later
// How the canvas keeps still what the reader looks at while heights are measured, folds open and columns change.
#include "reading/readingcanvas.h"

#include "theme/theme.h"

#include <QResizeEvent>
#include <functional>

namespace gatehouse::reading {

namespace {

constexpr int PagesMeasuredAbove = 3;

}

QRect ReadingCanvas::blockRect(int block) const
{
    if (block < 0 || block >= m_scene.heights().count())
        return {};
    const auto top = static_cast<int>(m_scene.heights().topOf(block) - verticalScrollBar()->value());
    return {0, top, viewport()->width(), m_scene.heights().height(block)};
}

int ReadingCanvas::blockAt(int viewportY) const
{
    return m_scene.heights().indexAt(std::max(0, viewportY + verticalScrollBar()->value()));
}

void ReadingCanvas::updateRange()
{
    const auto total = static_cast<int>(std::min<qint64>(m_scene.heights().total(), INT_MAX / 2));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_scene.geometry().lineHeight * 3);
    verticalScrollBar()->setRange(0, std::max(0, total - viewport()->height()));
    m_lastValue = verticalScrollBar()->value();
}

// Measures what is on the screen, the top block held still. True when a height was another than guessed.
bool ReadingCanvas::settle()
{
    if (m_scene.blocks().empty() || m_settling)
        return false;
    m_settling = true;
    const int value = verticalScrollBar()->value();
    const int top = blockAt(0);
    const qint64 offset = value - m_scene.heights().topOf(top);
    bool changed = m_scene.measure(top);
    qint64 y = m_scene.heights().height(top) - std::min<qint64>(offset, m_scene.heights().height(top) - 1);
    for (int i = top + 1; i < m_scene.heights().count() && y < viewport()->height(); ++i) {
        changed = m_scene.measure(i) || changed;
        y += m_scene.heights().height(i);
    }
    if (changed) {
        updateRange();
        verticalScrollBar()->setValue(static_cast<int>(m_scene.heights().topOf(top) + std::min<qint64>(offset, m_scene.heights().height(top) - 1)));
    }
    m_lastValue = verticalScrollBar()->value();
    m_settling = false;
    wantColours();
    return changed;
}

void ReadingCanvas::wantColours()
{
    std::array<std::vector<LineRange>, 2> wanted;
    const auto add = [](std::vector<LineRange>& ranges, int line) {
        if (line < 0)
            return;
        if (!ranges.empty() && line >= ranges.back().first && line <= ranges.back().end + 50)
            ranges.back().end = std::max(ranges.back().end, line + 1);
        else
            ranges.push_back({line, line + 1});
    };
    for (int i = blockAt(0); i >= 0 && i < m_scene.heights().count() && blockRect(i).top() < viewport()->height(); ++i) {
        const Block& block = m_scene.blocks()[static_cast<size_t>(i)];
        if (block.kind != BlockKind::Row)
            continue;
        const diff::Row& row = m_scene.document().diff.rows[static_cast<size_t>(block.index)];
        add(wanted[0], row.oldLine);
        add(wanted[1], row.newLine);
    }
    m_colours.want(Side::New, wanted[1]);
    m_colours.want(Side::Old, wanted[0]);
}

void ReadingCanvas::scrollContentsBy(int, int)
{
    if (m_settling)
        return;
    const int wanted = verticalScrollBar()->value();
    const int before = m_lastValue;
    bool moved = false;
    if (wanted < before && before - wanted < PagesMeasuredAbove * viewport()->height()) {
        // What comes into view from above is measured first, so that what is already seen only moves by what was scrolled.
        const int anchor = m_scene.heights().indexAt(before);
        const qint64 anchorTop = m_scene.heights().topOf(anchor);
        for (int i = blockAt(0); i >= 0 && i < anchor; ++i)
            moved = m_scene.measure(i) || moved;
        if (moved) {
            m_settling = true;
            updateRange();
            verticalScrollBar()->setValue(wanted + static_cast<int>(m_scene.heights().topOf(anchor) - anchorTop));
            m_settling = false;
        }
    }
    const int shift = before - wanted;
    if (settle() || moved || std::abs(shift) >= viewport()->height())
        viewport()->update();
    else
        viewport()->scroll(0, shift);
    m_insets->place();
}

// Does something that moves blocks; the row at the top of the screen stays where it is, and the caret on its row.
void ReadingCanvas::keepingTop(const std::function<void()>& change)
{
    const int top = m_scene.blocks().empty() ? 0 : blockAt(0);
    const qint64 offset = verticalScrollBar()->value() - m_scene.heights().topOf(top);
    const int row = m_scene.rowOfBlock(top);
    const bool atStart = verticalScrollBar()->value() == 0;
    const int caretRow = m_scene.rowOfBlock(m_caret);
    const bool caretOnTop = m_caret == 0;
    change();
    m_caret = caretOnTop ? 0 : m_scene.blockOfRow(caretRow);
    m_lineAnchor = m_caret;
    m_settling = true;
    updateRange();
    const int block = m_scene.blockOfRow(row);
    verticalScrollBar()->setValue(atStart ? 0 : static_cast<int>(m_scene.heights().topOf(block) + offset));
    m_settling = false;
    settle();
    m_insets->place();
    viewport()->update();
}

void ReadingCanvas::rearrange()
{
    const Arrangement before = m_scene.geometry().arrangement;
    keepingTop([&] { m_scene.arrange(m_wanted, std::max(1, viewport()->width()), m_zoom); });
    m_insets->measure();
    m_captions->update();
    m_strip->follow();
    if (m_scene.geometry().arrangement != before || m_scene.geometry().arrangement != m_wanted)
        emit arrangementChanged(m_wanted, m_scene.geometry().arrangement);
    if (m_scene.geometry().arrangement != before)
        blocksChanged();
}

void ReadingCanvas::scrollToBlock(int block, bool comfortably)
{
    // What lies between here and there is guessed; once there, what is seen is measured and the block looked up again.
    for (int i = 0; i < 2; ++i) {
        const QRect place = blockRect(block);
        const int room = viewport()->height();
        const int margin = comfortably ? std::min(room / 4, 6 * m_scene.geometry().lineHeight) : 0;
        if (place.top() >= margin && place.bottom() <= room - margin)
            return;
        const auto top = static_cast<int>(m_scene.heights().topOf(block));
        const bool far = comfortably && (place.bottom() < 0 || place.top() > room);
        const int wanted = far     ? top - room / 4
            : place.top() < margin ? top - margin
                                   : top + std::min(place.height(), room - 2 * margin) + margin - room;
        verticalScrollBar()->setValue(wanted);
        settle();
    }
}

// Captions on top and the strip at the right stand in the margins of the viewport.
void ReadingCanvas::placeParts()
{
    const int captionHeight = m_captions->isHidden() ? 0 : m_captions->sizeHint().height();
    const int stripWidth = m_strip->sizeHint().width();
    if (const QMargins margins(0, captionHeight, stripWidth, 0); viewportMargins() != margins)
        setViewportMargins(margins);
    m_captions->setGeometry(0, 0, width() - stripWidth, captionHeight);
    m_strip->setGeometry(width() - stripWidth, 0, stripWidth, height());
    if (viewport()->width() != m_scene.geometry().width)
        rearrange();
}

void ReadingCanvas::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeParts();
    m_settling = true;
    updateRange();
    m_settling = false;
    settle();
}

void ReadingCanvas::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        rearrange();
}

}
