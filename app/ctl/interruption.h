// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Turns SIGINT and SIGTERM into a stop token, so that long work ends in order and leaves nothing half done; a second signal ends the program at once.

#include <stop_token>
#include <thread>

namespace gatehouse::ctl {

// Made before any other thread: they inherit that these signals are left to this one.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_waiting;
};

}
