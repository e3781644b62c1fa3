// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What happened to the rows of the production board since an event: what somebody who looked at it then has not seen yet.

#include "registry/queries/history.h"
#include "registry/queries/production.h"

namespace gatehouse::registry {

// The events of one row, newest first; of many, only the newest are told.
struct RowNews {
    static constexpr std::size_t Told = 6;
    QString model;
    QString slot;
    qint64 count = 0;
    std::vector<EventRow> events;
    bool operator==(const RowNews&) const = default;
};

// Rows to which nothing happened are left out. An event about a version counts where that version is live or on its way; one about a target
// where the target belongs to what is live.
[[nodiscard]] Result<std::vector<RowNews>> boardNews(const Connection& connection, const std::vector<BoardRow>& rows, EventSeq since,
                                                     std::stop_token stop);

}
