// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/rows/grouprows.h"

#include "theme/rows/sparewidth.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>

namespace gatehouse::theme {

namespace {

// Enter on a heading folds it and opens it again, as a click does.
class HeadingKeys : public QObject {
public:
    explicit HeadingKeys(QTreeView& view) : QObject(&view), m_view(view) { view.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const QModelIndex head = m_view.currentIndex().siblingAtColumn(0);
        if (event->type() != QEvent::KeyPress || !head.data(items::RowIsGroup).toBool())
            return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (!isPlain || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
            return false;
        m_view.setExpanded(head, !m_view.isExpanded(head));
        return true;
    }

private:
    QTreeView& m_view;
};

}

void prepareList(QTreeView& view, RowDelegate::Lines lines)
{
    view.setItemDelegate(new RowDelegate(lines, &view));
    view.setFrameShape(QFrame::NoFrame);
    view.setUniformRowHeights(lines == RowDelegate::Lines::One);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setMouseTracking(true);
    view.setMinimumHeight(px(height::Row)); // Qt asks for as much as two scroll bars are long
    view.header()->setStretchLastSection(false);
    view.header()->setHighlightSections(false);
    view.header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (view.model() && view.header()->count() > 0)
        view.header()->setSectionResizeMode(0, QHeaderView::Stretch);
    new SpareWidth(view);
}

void groupRows(QTreeView& view)
{
    view.setIndentation(0);
    view.setRootIsDecorated(false);
    view.setExpandsOnDoubleClick(false);
    const auto span = [&view](int first, int last) {
        for (int row = first; row <= last; ++row) {
            const QModelIndex index = view.model()->index(row, 0, view.rootIndex());
            if (!index.data(items::RowIsGroup).toBool())
                continue;
            view.setFirstColumnSpanned(row, view.rootIndex(), true);
            view.expand(index);
        }
    };
    const auto spanAll = [&view, span] { span(0, view.model()->rowCount(view.rootIndex()) - 1); };
    QObject::connect(view.model(), &QAbstractItemModel::rowsInserted, &view, [&view, span](const QModelIndex& parent, int first, int last) {
        if (parent == view.rootIndex())
            span(first, last);
        else if (!parent.parent().isValid() && view.model()->rowCount(parent) == last - first + 1)
            view.expand(parent); // its first rows have come
    });
    QObject::connect(view.model(), &QAbstractItemModel::modelReset, &view, spanAll, Qt::QueuedConnection); // after the view has reset itself
    QObject::connect(&view, &QTreeView::clicked, &view, [&view](const QModelIndex& index) {
        if (const QModelIndex head = index.siblingAtColumn(0); head.data(items::RowIsGroup).toBool())
            view.setExpanded(head, !view.isExpanded(head));
    });
    new HeadingKeys(view);
    spanAll();
}

}
