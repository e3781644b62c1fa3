// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of the production board under their headings, and what of them stays folded.

#include "items/boardmodel.h"
#include "pages/rowlist.h"

namespace gatehouse::pages {

class BoardList : public RowList {
    Q_OBJECT
public:
    // The model outlives the list.
    BoardList(items::Desk& desk, items::BoardModel& model, QWidget* parent = nullptr);

    // Null where a heading is chosen, or nothing.
    [[nodiscard]] const registry::BoardRow* chosen() const;
    // Keeps the row when the model replaces its rows; the first row where it is gone.
    void choose(const QString& model, const QString& slot);
    // Headings that are folded, as numbers of registry::Attention.
    [[nodiscard]] QSet<int> folded() const { return m_folded; }
    void setFolded(const QSet<int>& folded);
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    // `to` is to come back to the slot.
    void rollbackRequested(const gatehouse::VersionName& to, const QString& slot);

private:
    void open(const QModelIndex& index) override;
    void addActions(QMenu& menu, const QModelIndex& index) override;
    void foldAgain();

    items::Desk& m_desk;
    items::BoardModel& m_model;
    QSet<int> m_folded;
    int m_resets = 0; // of the model, after which the groups were not folded again yet
};

}
