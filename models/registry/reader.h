// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Answers questions about a registry on threads of its own, each with its own connection; a question can be cancelled while it runs.

#include "registry/connection.h"
#include "registry/workers.h"

#include <memory>
#include <optional>

namespace gatehouse::registry {

// Thread-safe. A question is a function of a connection; the answer is delivered on the reader's thread (items/question.h brings it home).
class Reader {
public:
    explicit Reader(Location location, unsigned threads = 3);

    // Runs `question` with this thread's connection. When the token is stopped the database is interrupted and the question answers Cancelled.
    // `deliver` is called exactly once unless the reader ends first.
    template <class T>
    void ask(std::function<Result<T>(const Connection&, std::stop_token)> question, std::stop_token stop, std::function<void(Result<T>)> deliver)
    {
        m_workers.post([this, question = std::move(question), stop, deliver = std::move(deliver)](unsigned worker) {
            if (stop.stop_requested())
                return deliver(std::unexpected(Error::cancelled()));
            const auto connection = connectionOf(worker);
            if (!connection)
                return deliver(std::unexpected(connection.error()));
            const Interruptible interruptible(**connection, stop);
            deliver(question(**connection, stop));
        });
    }

private:
    [[nodiscard]] Result<const Connection*> connectionOf(unsigned worker);
    Location m_location;
    std::vector<std::optional<Connection>> m_connections; // one a thread, touched by that thread only
    Workers m_workers;                                    // last: its threads end before the connections go
};

}
