// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of a consumer's page.

#include "items/consumerusemodel.h"
#include "pages/rowlist.h"

namespace gatehouse::pages {

class UseList : public RowList {
    Q_OBJECT
public:
    // The model outlives the list.
    explicit UseList(items::ConsumerUseModel& model, QWidget* parent = nullptr);

signals:
    void changeRequested();
    void endRequested();

private:
    void open(const QModelIndex& index) override;
    void addActions(QMenu& menu, const QModelIndex& index) override;

    items::ConsumerUseModel& m_model;
};

}
