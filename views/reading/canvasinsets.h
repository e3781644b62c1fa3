// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Widgets between the lines of the canvas, each under a line of one side: what was said there, and where something is being written.

#include "reading/blocks.h"

#include <QObject>
#include <QPointer>
#include <vector>

class QWidget;

namespace gatehouse::reading {

class ReadingCanvas;

// Lines of one side, from 0.
struct LineSpan {
    Side side = Side::New;
    int first = 0;
    int count = 1;
    bool operator==(const LineSpan&) const = default;
};

class CanvasInsets : public QObject {
    Q_OBJECT
public:
    explicit CanvasInsets(ReadingCanvas& canvas);

    struct Placed {
        Side side = Side::New;
        int line = 0;
        QWidget* widget = nullptr;
    };
    // Takes the widgets; those of before that are not among them go. A line that the document does not have is that of the first row.
    void set(const std::vector<Placed>& placed);
    // Those that are there, in the order in which they were given.
    [[nodiscard]] std::vector<QWidget*> widgets() const;
    // The lines that are selected, else the one that the reader is at; nothing where there is no text.
    [[nodiscard]] std::optional<LineSpan> chosenLines() const;
    // Goes to the next widget from here or the one before; false when there is none that way.
    bool goTo(bool forward);
    // Scrolls to one of the widgets and gives it the focus.
    void reveal(QWidget* widget);
    // Gives the focus to the widget of a block; false where the block is none.
    bool enter(int block);

    // For the canvas: heights by its width, and where they stand now.
    void measure();
    void place();
    void clear();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Shown {
        Side side;
        int line;
        QPointer<QWidget> widget;
    };
    [[nodiscard]] int rowOf(const Shown& shown) const;

    ReadingCanvas& m_canvas;
    std::vector<Shown> m_shown;
    std::vector<Inset> m_insets; // as the scene has them
    bool m_isMeasuring = false;
};

}
