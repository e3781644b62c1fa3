// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/canvaskeys.h"

#include "reading/readingcanvas.h"

#include <QKeyEvent>

namespace gatehouse::reading {

bool CanvasKeys::press(const QKeyEvent& event)
{
    return pressCommand(event) || pressMove(event) || pressLetter(event);
}

bool CanvasKeys::pressCommand(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.matches(QKeySequence::Copy))
        return m_canvas.copy(), true;
    if (event.matches(QKeySequence::SelectAll))
        return m_canvas.selectAll(), true;
    if (event.matches(QKeySequence::Find))
        return emit m_canvas.findRequested(), true;
    if (event.matches(QKeySequence::FindNext) || (event.key() == Qt::Key_F3 && modifiers == Qt::NoModifier))
        return m_canvas.findNext(true), true;
    if (event.matches(QKeySequence::FindPrevious) || (event.key() == Qt::Key_F3 && modifiers == Qt::ShiftModifier))
        return m_canvas.findNext(false), true;
    if (event.matches(QKeySequence::ZoomIn) || (modifiers.testFlag(Qt::ControlModifier) && event.key() == Qt::Key_Equal))
        return m_canvas.setZoom(m_canvas.m_zoom * 1.1), true;
    if (event.matches(QKeySequence::ZoomOut))
        return m_canvas.setZoom(m_canvas.m_zoom / 1.1), true;
    if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_0)
        return m_canvas.setZoom(1), true;
    if (event.key() == Qt::Key_F7 && (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier)
        return m_canvas.goToChange(modifiers == Qt::NoModifier), true;
    if (modifiers == Qt::AltModifier && (event.key() == Qt::Key_Down || event.key() == Qt::Key_Up))
        return m_canvas.goToChange(event.key() == Qt::Key_Down), true;
    if (modifiers == Qt::ControlModifier && event.key() == Qt::Key_Backslash) {
        m_canvas.setArrangement(m_canvas.m_wanted == Arrangement::SideBySide ? Arrangement::Unified : Arrangement::SideBySide);
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        if (!m_canvas.m_matches.words.isEmpty()) {
            m_canvas.find(QString());
            emit m_canvas.findEnded();
            return true;
        }
        if (!m_canvas.m_selection.isEmpty())
            return m_canvas.select({}), true;
    }
    return false;
}

bool CanvasKeys::pressLetter(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_N: return m_canvas.goToChange(true), true;
    case Qt::Key_P: return m_canvas.goToChange(false), true;
    case Qt::Key_M:
        m_canvas.setArrangement(m_canvas.m_wanted == Arrangement::SideBySide ? Arrangement::Unified : Arrangement::SideBySide);
        return true;
    case Qt::Key_X: return m_canvas.setAllFolded(false), true;
    case Qt::Key_Z: return m_canvas.setAllFolded(true), true;
    default: return false;
    }
}

void CanvasKeys::moveCaret(int block, bool extend)
{
    m_canvas.setCaret(block, extend);
    m_canvas.scrollToBlock(m_canvas.m_caret, false);
}

bool CanvasKeys::pressMove(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool extend = event.modifiers().testFlag(Qt::ShiftModifier);
    const int caret = m_canvas.m_caret;
    const int last = static_cast<int>(m_canvas.m_scene.blocks().size()) - 1;
    if (last < 0 || (modifiers != Qt::NoModifier && modifiers != Qt::ControlModifier))
        return false;
    const Block& block = m_canvas.m_scene.blocks()[static_cast<size_t>(caret)];
    const bool onFold = block.kind == BlockKind::Fold;
    // A page goes as far as the screen shows, less a line to hold on to.
    const auto page = [&](int way) {
        const int room = std::max(1, m_canvas.viewport()->height() - m_canvas.m_scene.geometry().lineHeight);
        return m_canvas.m_scene.heights().indexAt(std::max<qint64>(0, m_canvas.m_scene.heights().topOf(caret) + way * room));
    };
    switch (event.key()) {
    case Qt::Key_Down: return moveCaret(caret + 1, extend), true;
    case Qt::Key_Up: return moveCaret(caret - 1, extend), true;
    case Qt::Key_PageDown: return moveCaret(page(1), extend), true;
    case Qt::Key_PageUp: return moveCaret(page(-1), extend), true;
    case Qt::Key_Home: return moveCaret(0, extend), true;
    case Qt::Key_End: return moveCaret(last, extend), true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (onFold) {
            m_canvas.openFold(caret, event.key() == Qt::Key_Right ? FoldAction::FromTop : FoldAction::FromBottom);
        } else if (m_canvas.m_scene.geometry().arrangement == Arrangement::SideBySide) {
            m_canvas.m_side = event.key() == Qt::Key_Left ? Side::Old : Side::New;
            m_canvas.viewport()->update(m_canvas.blockRect(caret));
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!onFold)
            return m_canvas.insets().enter(caret);
        return m_canvas.openFold(caret, FoldAction::All), true;
    default: return false;
    }
}

}
