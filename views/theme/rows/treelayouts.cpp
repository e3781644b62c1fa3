// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/rows/treelayouts.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QTreeView>
#include <tuple>
#include <vector>

namespace gatehouse::theme {

namespace {

void layOutWhatWaits()
{
    // A layout may make or end views, so those of now are held by pointers that notice.
    std::vector<QPointer<QTreeView>> trees;
    for (QWidget* widget : QApplication::allWidgets())
        if (auto* tree = qobject_cast<QTreeView*>(widget))
            trees.emplace_back(tree);
    for (const QPointer<QTreeView>& tree : trees)
        if (tree)
            std::ignore = tree->indexAt({}); // looks for a row only after the layout
}

}

TreeLayouts::TreeLayouts(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool TreeLayouts::eventFilter(QObject* watched, QEvent* event)
{
    // A call is delivered to the object that it is for, and Qt's bridge to the bus is a virtual object, which answers for all paths.
    if (event->type() == QEvent::MetaCall && watched->inherits("QDBusVirtualObject"))
        layOutWhatWaits();
    return false;
}

}
