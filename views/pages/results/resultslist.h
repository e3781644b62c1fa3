// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of the results directory. A place is copied, never opened from here.

#include "items/resultlistmodel.h"
#include "pages/rowlist.h"

namespace gatehouse::pages {

class ResultsList : public RowList {
    Q_OBJECT
public:
    // The model outlives the list.
    explicit ResultsList(items::ResultListModel& model, QWidget* parent = nullptr);

    // Null where nothing is chosen.
    [[nodiscard]] const registry::ResultRow* chosen() const;
    void copyPlace();

signals:
    void useRequested(const QString& model);
    // Something to say: what was copied.
    void said(const QString& sentence);

private:
    void open(const QModelIndex& index) override;
    void addActions(QMenu& menu, const QModelIndex& index) override;

    items::ResultListModel& m_model;
};

}
