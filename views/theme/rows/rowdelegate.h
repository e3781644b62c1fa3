// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paints every list of the window from the roles of models/items/rowroles.h: one or two lines, icon or face, chips, bars, groups.

#include "theme/themerole.h"

#include "items/rowroles.h"

#include <QStyledItemDelegate>

namespace gatehouse::theme {

// The colour of a tone's words.
[[nodiscard]] ThemeRole inkOf(items::Tone tone);

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    // Rows have one height: no model is asked for the size of its texts. Group rows (items::RowIsGroup) of Two and Inbox lists are lower,
    // so such a list must not set uniformRowHeights; lists of One may and should.
    enum class Lines { One, Two, Inbox };

    explicit RowDelegate(Lines lines, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // Shows the whole text of a cell that had to cut it.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;
    // Toggles Qt::CheckStateRole where the box is drawn.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;

private:
    Lines m_lines;
};

}
