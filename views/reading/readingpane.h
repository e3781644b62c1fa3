// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The canvas with its find bar: what a page puts in place. Ctrl+F opens the bar, Escape closes it.

#include "reading/readingcanvas.h"

class QLabel;
class QLineEdit;

namespace gatehouse::reading {

class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(ReadingCanvas& canvas, QWidget* parent = nullptr);
    // Shows the bar with the selected words, ready to be typed over.
    void open();
    void close();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCount(int current, int count, bool isCut);

    ReadingCanvas& m_canvas;
    QLineEdit* m_words = nullptr;
    QLabel* m_count = nullptr;
};

class ReadingPane : public QWidget {
    Q_OBJECT

public:
    explicit ReadingPane(QWidget* parent = nullptr);
    [[nodiscard]] ReadingCanvas& canvas() const { return *m_canvas; }
    void openFind() { m_findBar->open(); }

private:
    ReadingCanvas* m_canvas = nullptr;
    FindBar* m_findBar = nullptr;
};

}
