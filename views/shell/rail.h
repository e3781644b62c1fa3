// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rail at the window's left edge: one entry a page, with a count; F9 widens it to a side bar with words.

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
    void setWide(bool wide);
    [[nodiscard]] bool isWide() const { return m_wide; }

signals:
    void chosen(gatehouse::pages::Place::Kind kind);

private:
    [[nodiscard]] QStandardItem* item(pages::Place::Kind kind) const;
    QStandardItemModel m_pages;
    bool m_wide = false;
};

}
