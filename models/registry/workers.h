// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A few threads that take jobs from one queue; nothing of Qt, so that a thread sanitizer can watch it.

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace gatehouse::registry {

// Jobs run in the order they were posted, each with the number of its thread (from 0). The destructor lets running jobs end,
// drops the ones that wait, and joins. `atEnd` runs once in every thread before it ends.
class Workers {
public:
    using Job = std::function<void(unsigned worker)>;
    Workers(unsigned threads, Job atEnd);
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    void post(Job job);

private:
    void serve(unsigned worker);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    Job m_atEnd;
    std::vector<std::thread> m_threads;
};

}
