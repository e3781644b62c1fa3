// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The columns of an inventory list: which are shown, how wide, in which order; chosen by right click, and fewer where there is little room.

#include <QObject>
#include <QSet>
#include <QVariantMap>

class QTreeView;

namespace gatehouse::pages {

// Lives as a child of its view, which has its model already.
class InventoryColumns : public QObject {
    Q_OBJECT
public:
    explicit InventoryColumns(QTreeView& view);

    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseAt(const QPoint& place);
    void fit();

    QTreeView& m_view;
    QSet<int> m_hidden; // by the person
};

}
