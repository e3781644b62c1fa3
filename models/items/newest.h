// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Decides whether an answer from another thread still has somebody to hear it; nothing of Qt, so that a thread sanitizer can watch it.

#include <cstdint>
#include <functional>
#include <mutex>
#include <stop_token>

namespace gatehouse::items {

// Shared between the one who asks and the threads that answer. Only the newest question is answered, and none after close().
class Newest {
public:
    struct Ticket {
        std::uint64_t number = 0;
        std::stop_token stop;
    };

    // Starts a question: the one before it is told to stop.
    [[nodiscard]] Ticket begin()
    {
        const std::lock_guard lock(m_mutex);
        m_stop.request_stop();
        m_stop = std::stop_source();
        return {++m_number, m_stop.get_token()};
    }
    // Runs `post` while the asker cannot go away, if the ticket is still the newest. Called on any thread.
    void post(std::uint64_t number, const std::function<void()>& post)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed && number == m_number)
            post();
    }
    // Runs `post` while the asker cannot go away, whatever is newest.
    void whileOpen(const std::function<void()>& post)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed)
            post();
    }
    [[nodiscard]] bool isNewest(std::uint64_t number)
    {
        const std::lock_guard lock(m_mutex);
        return !m_closed && number == m_number;
    }
    // Nothing is wanted any more.
    void cancel()
    {
        const std::lock_guard lock(m_mutex);
        m_stop.request_stop();
        ++m_number;
    }
    // The asker goes away; when this returns, no post is running and none will.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_stop.request_stop();
        m_closed = true;
    }

private:
    std::mutex m_mutex;
    std::uint64_t m_number = 0;
    bool m_closed = false;
    std::stop_source m_stop;
};

}
