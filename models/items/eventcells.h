// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the cells of an event's row say, and the icon and tone of each kind of event.

#include "items/eventlistmodel.h"
#include "items/rowroles.h"

namespace gatehouse::items {

[[nodiscard]] QString columnTitle(EventListModel::Column column, registry::EventTimes times = registry::EventTimes::Utc);
[[nodiscard]] QVariant eventCell(const registry::EventRow& row, EventListModel::Column column, int role,
                                 registry::EventTimes times = registry::EventTimes::Utc);

// Name of the icon that stands for a kind of event ("approve"), and how loud it is.
[[nodiscard]] QString iconOfKind(const QString& kind);
[[nodiscard]] Tone toneOfKind(const QString& kind);

// "23 Nov 2026, 15:40:55 UTC" and below it the local time, for tool tips and panes.
[[nodiscard]] QString bothTimes(const QDateTime& time);
// When an event happened, and what is wrong with its clock.
[[nodiscard]] QString timesOf(const registry::EventRow& row);
// "Entered by os-user as Mei Zhao", where the operating-system user was not linked to the person; else empty.
[[nodiscard]] QString enteredBy(const registry::EventRow& row);

}
