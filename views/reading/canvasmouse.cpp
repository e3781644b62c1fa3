// SPDX-License-Identifier: GPL-3.0-or-later
// Pointing at the canvas: selecting, opening folds, zooming by the wheel.
#include "reading/readingcanvas.h"

#include <QMouseEvent>

namespace gatehouse::reading {

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

}

Side ReadingCanvas::sideFor(int block, int x) const
{
    const Block& at = m_scene.blocks()[static_cast<size_t>(block)];
    if (at.faces == Faces::Old)
        return Side::Old;
    return m_scene.geometry().sideAt(x);
}

void ReadingCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_scene.blocks().empty())
        return;
    const QPoint point = event->position().toPoint();
    const int block = blockAt(point.y());
    const Block at = m_scene.blocks()[static_cast<size_t>(block)];
    const QPoint inBlock = point - blockRect(block).topLeft();
    if (at.kind == BlockKind::Fold) {
        FoldAction action = FoldAction::All;
        for (const FoldButton& button : m_scene.foldButtons(at))
            if (button.place.contains(inBlock))
                action = button.action;
        openFold(block, action);
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier && !m_selection.isEmpty()) {
        m_dragging = true;
        dragTo(point);
        return;
    }
    m_side = sideFor(block, point.x());
    setCaret(block);
    const TextPlace place = placeAt(m_scene, block, m_side, inBlock);
    select({m_side, place, place});
    m_dragging = true;
}

void ReadingCanvas::dragTo(QPoint point)
{
    const int block = blockAt(std::clamp(point.y(), 0, viewport()->height() - 1));
    Selection selection = m_selection;
    selection.caret = placeAt(m_scene, block, selection.side, point - blockRect(block).topLeft());
    if (selection != m_selection)
        select(selection);
}

void ReadingCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (!m_dragging) {
        const bool onFold = !m_scene.blocks().empty() && blockRect(blockAt(point.y())).contains(point)
            && m_scene.blocks()[static_cast<size_t>(blockAt(point.y()))].kind == BlockKind::Fold;
        viewport()->setCursor(onFold ? Qt::PointingHandCursor : Qt::IBeamCursor);
        return;
    }
    dragTo(point);
    const bool outside = point.y() < 0 || point.y() > viewport()->height();
    if (outside && !m_dragScroll.isActive())
        m_dragScroll.start();
    else if (!outside)
        m_dragScroll.stop();
}

void ReadingCanvas::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
    m_dragScroll.stop();
}

void ReadingCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_scene.blocks().empty())
        return;
    const QPoint point = event->position().toPoint();
    const int block = blockAt(point.y());
    const TextPlace place = placeAt(m_scene, block, m_side, point - blockRect(block).topLeft());
    const content::TextContent* text = m_scene.document().text(m_side);
    if (!text || place.line >= text->lineCount())
        return;
    const QString line = text->text(place.line, place.piece);
    qsizetype from = std::min<qsizetype>(place.column, line.size());
    qsizetype to = from;
    while (from > 0 && isWord(line[from - 1]))
        --from;
    while (to < line.size() && isWord(line[to]))
        ++to;
    select({m_side, {place.line, place.piece, static_cast<int>(from)}, {place.line, place.piece, static_cast<int>(to)}});
}

void ReadingCanvas::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ReadingCanvas::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update(blockRect(m_caret));
}

void ReadingCanvas::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update(blockRect(m_caret));
}

}
