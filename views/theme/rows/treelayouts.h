// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Keeps what a screen reader asks alive while it answers: no tree is laid out in the middle of an answer.

#include <QObject>

namespace gatehouse::theme {

// A cell of a QTreeView that is asked for its state first lays its view out when a layout waits, and the end of that layout tells of new rows,
// which frees every cell of the view, also the one that answers (Qt 6.8). So each layout that waits is done before a question of the accessibility
// bus is delivered: a cell that is still there then has none before it. What Qt tells the bus by itself needs no such care, since QTreeView does
// its layout before it names a cell. Other views lay out without telling of rows.
// Watches the whole application; belongs to `parent`.
class TreeLayouts : public QObject {
    Q_OBJECT
public:
    explicit TreeLayouts(QObject* parent);
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}
