// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Answers questions about a registry on threads of its own, each with its own connection; a question can be cancelled while it runs.
// A server that went away is sought again with every question, and one that was asked meanwhile says so.

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
            Result<T> answer = std::unexpected(Error::cancelled());
            // Reading changes nothing: what the server's end cut short is asked once more.
            for (int times = 0; times < 2 && !stop.stop_requested(); ++times) {
                const auto connection = connectionOf(worker);
                if (!connection)
                    return deliver(std::unexpected(connection.error()));
                const Interruptible interruptible(**connection, stop);
                answer = question(**connection, stop);
                if (answer || !(*connection)->isLost())
                    break;
            }
            deliver(std::move(answer));
        });
    }

private:
    [[nodiscard]] Result<const Connection*> connectionOf(unsigned worker);
    Location m_location;
    std::vector<std::optional<Connection>> m_connections; // one a thread, touched by that thread only
    Workers m_workers;                                    // last: its threads end before the connections go
};

}
