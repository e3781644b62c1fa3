// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Invented rows that use every role of models/items/rowroles.h.

#include <QStandardItemModel>

namespace gatehouse::sample {

// A tree of models and versions, as the inventory shows them.
void fillInventory(QStandardItemModel& model);
// Groups and two-line rows, as My turn shows them.
void fillInbox(QStandardItemModel& model);
// Pages and headings, as the rail shows them.
void fillRail(QStandardItemModel& model);
// Element, base, this version, status, severity and people.
void fillMatrix(QStandardItemModel& model);

}
