// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Keeps what a screen reader asks alive while it answers: no tree is laid out in the middle of an answer.

#include <QObject>
#include <QPointer>
#include <vector>

class QTreeView;

namespace gatehouse::theme {

// A cell of a QTreeView that is asked for its state first lays its view out when a layout waits, and the end of that layout tells of new rows,
// which frees the very cell that answers (Qt 6.8). So every layout that waits is done before a question of the accessibility bus is delivered.
// Watches the whole application; belongs to `parent`.
class TreeLayouts : public QObject {
    Q_OBJECT
public:
    explicit TreeLayouts(QObject* parent);
    bool eventFilter(QObject* watched, QEvent* event) override;
    // Does every layout that waits.
    void settle();

private:
    std::vector<QPointer<QTreeView>> m_trees;
};

}
