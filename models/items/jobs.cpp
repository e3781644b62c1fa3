// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/jobs.h"

#include <algorithm>

namespace gatehouse::items {

std::shared_ptr<Job> JobList::start(const QString& title)
{
    auto job = std::make_shared<Job>();
    job->title = title;
    m_jobs.push_back(job);
    emit changed();
    return job;
}

void JobList::report(const std::shared_ptr<Job>& job, qint64 done, qint64 of)
{
    job->done = done;
    job->of = of;
    emit changed();
}

void JobList::finish(const std::shared_ptr<Job>& job, const QString& problem)
{
    job->running = false;
    job->problem = problem;
    if (problem.isEmpty())
        std::erase(m_jobs, job);
    emit changed();
}

void JobList::dismissFinished()
{
    std::erase_if(m_jobs, [](const auto& job) { return !job->running; });
    emit changed();
}

void JobList::cancelNewest()
{
    for (auto job = m_jobs.rbegin(); job != m_jobs.rend(); ++job)
        if ((*job)->running) {
            (*job)->stop.request_stop();
            return;
        }
}

bool JobList::hasRunning() const
{
    return std::ranges::any_of(m_jobs, &Job::running);
}

QString JobList::summary() const
{
    for (auto job = m_jobs.rbegin(); job != m_jobs.rend(); ++job) {
        if ((*job)->running)
            return (*job)->of > 0 ? tr("%1: %2 of %3").arg((*job)->title).arg((*job)->done).arg((*job)->of) : tr("%1…").arg((*job)->title);
    }
    return m_jobs.empty() ? tr("No jobs running") : tr("%1 failed: %2").arg(m_jobs.back()->title, m_jobs.back()->problem);
}

}
