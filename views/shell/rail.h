// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rail at the window's left edge: one entry a page, with a count; F9 widens it to a side bar with words and back.

#include "items/attentionwatch.h"
#include "pages/place.h"

#include <QListView>
#include <QStandardItemModel>

namespace gatehouse::shell {

class Rail : public QListView {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    void addPage(pages::Place::Kind kind, const QString& icon, const QString& text);
    // Marks the page; a version's workspace belongs to no entry and marks none.
    void setCurrent(pages::Place::Kind kind);
    void setCount(pages::Place::Kind kind, int count);
    // The count of Production is that of the watch from now on.
    void watch(const items::AttentionWatch& attention);
    // Whether it is a side bar with words where the window has room for that; kept with the registry.
    void setWide(bool wide);
    [[nodiscard]] bool isWide() const { return m_wide; }
    // In a narrow window it folds to icons by itself and comes back with the room.
    void setWindowWidth(int width);
    // Words or icons, as the person wants it now; in a narrow window only for as long as that stays narrow.
    void toggle();

signals:
    void chosen(gatehouse::pages::Place::Kind kind);

private:
    [[nodiscard]] QStandardItem* item(pages::Place::Kind kind) const;
    QStandardItemModel m_pages;
    void follow();
    void fitWindow();
    int m_windowWidth = 0;
    bool m_wide = false;
    bool m_isNarrowWindow = false;
    bool m_isOpenThere = false; // in the narrow window, by hand
};

}
