// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The canvas as a screen reader meets it: a list of its blocks, each spoken as a sentence ("added line 64: ..."), folds as buttons.

#include <QWidget>

namespace gatehouse::reading {

class ReadingCanvas;

// Tells Qt how a ReadingCanvas is read; once is enough, more do no harm.
void installCanvasAccessibility();
// The canvas is about to go.
void dropCanvasAccessibility(ReadingCanvas* canvas);
// The caret stands on another block now.
void announceCaret(ReadingCanvas* canvas, int block);
// The list of blocks is another one now.
void forgetBlocks(ReadingCanvas* canvas);

}
