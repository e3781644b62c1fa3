// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What keys do on the canvas. None of them decides anything; single letters act here only, where no text is typed.

class QKeyEvent;

namespace gatehouse::reading {

class ReadingCanvas;

class CanvasKeys {
public:
    explicit CanvasKeys(ReadingCanvas& canvas) : m_canvas(canvas) {}
    // False when the key means nothing here.
    bool press(const QKeyEvent& event);

private:
    bool pressCommand(const QKeyEvent& event);
    bool pressLetter(const QKeyEvent& event);
    bool pressMove(const QKeyEvent& event);
    void moveCaret(int block, bool extend);

    ReadingCanvas& m_canvas;
};

}
