// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/workers.h"

namespace gatehouse::registry {

Workers::Workers(unsigned threads, Job atEnd) : m_atEnd(std::move(atEnd))
{
    m_threads.reserve(threads);
    for (unsigned worker = 0; worker < threads; ++worker)
        m_threads.emplace_back([this, worker] { serve(worker); });
}

Workers::~Workers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_jobs.clear();
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void Workers::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            return;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Workers::serve(unsigned worker)
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
            if (m_ending)
                break;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(worker);
    }
    if (m_atEnd)
        m_atEnd(worker);
}

}
