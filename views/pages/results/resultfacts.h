// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The facts of one place of results: where it is, what writes it, and who uses it, when last and how much.

#include "items/desk.h"
#include "pages/place.h"
#include "registry/queries/results.h"
#include "registry/usage.h"
#include "theme/widgets/panel.h"

class QVBoxLayout;

namespace gatehouse::pages {

class ResultFacts : public theme::Panel {
    Q_OBJECT
public:
    // `usage` has an entry a consumer of the row; it is empty while it is not known yet.
    ResultFacts(items::Desk& desk, const registry::ResultRow& row, const std::vector<registry::Usage>& usage, QWidget* parent = nullptr);

signals:
    void placeRequested(const gatehouse::pages::Place& place);
    // The person wants to open an address outside; whoever hears this asks first.
    void outsideRequested(const QString& address);

private:
    void addHead(QVBoxLayout& column);
    void addPlace(QVBoxLayout& column);
    void addSource(QVBoxLayout& column);
    void addConsumers(QVBoxLayout& column, const std::vector<registry::Usage>& usage);

    items::Desk& m_desk;
    registry::ResultRow m_row;
};

}
