// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Three steps for very many things: fetched in batches by the caller's thread, prepared by others, and taken in their order by the caller again.

#include "domain/error.h"

#include <algorithm>
#include <deque>
#include <future>
#include <thread>

namespace gatehouse::registry {

// `fetch(batch)` answers Result<bool>, whether there is more; `prepare(batch)` may run in any thread and touches nothing but the batch;
// `take(batch)` answers Result<void>. The first failure ends it.
template <class Batch, class Fetch, class Prepare, class Take> [[nodiscard]] Result<void> inOrder(Fetch fetch, Prepare prepare, Take take)
{
    const std::size_t ahead = std::clamp(std::thread::hardware_concurrency(), 2U, 8U);
    std::deque<std::future<std::unique_ptr<Batch>>> underWay; // waited for when it is left early
    for (bool isMore = true; isMore || !underWay.empty();) {
        while (isMore && underWay.size() < ahead) {
            auto batch = std::make_unique<Batch>();
            const Result<bool> fetched = fetch(*batch);
            if (!fetched)
                return std::unexpected(fetched.error());
            isMore = *fetched;
            // Where no thread can be had it is prepared when it is asked for.
            underWay.push_back(std::async(std::launch::async | std::launch::deferred, [prepare, batch = std::move(batch)]() mutable {
                prepare(*batch);
                return std::move(batch);
            }));
        }
        const std::unique_ptr<Batch> batch = underWay.front().get();
        underWay.pop_front();
        if (Result<void> taken = take(*batch); !taken)
            return taken;
    }
    return {};
}

}
