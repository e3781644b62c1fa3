// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/rows/treelayouts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTreeView>
#include <algorithm>
#include <tuple>

namespace gatehouse::theme {

TreeLayouts::TreeLayouts(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool TreeLayouts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish) {
        if (auto* tree = qobject_cast<QTreeView*>(watched))
            m_trees.emplace_back(tree);
    } else if (event->type() == QEvent::MetaCall && watched->inherits("QDBusConnectionPrivate")) {
        settle();
    }
    return false;
}

void TreeLayouts::settle()
{
    std::erase_if(m_trees, [](const QPointer<QTreeView>& tree) { return tree.isNull(); });
    // A layout may make or end views, so the list is not walked itself.
    const auto trees = m_trees;
    for (const QPointer<QTreeView>& tree : trees)
        if (tree)
            std::ignore = tree->indexAt({}); // looks for a row only after the layout
}

}
