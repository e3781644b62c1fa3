// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is under way at a desk (imports, exports, checks), with progress and cancel; finished jobs with errors stay until dismissed.

#include <QObject>
#include <QString>
#include <memory>
#include <stop_token>
#include <vector>

namespace gatehouse::items {

// One piece of long work. Report from the window's thread.
struct Job {
    QString title;
    qint64 done = 0;
    qint64 of = 0; // 0 while unknown
    QString problem; // why it failed
    bool running = true;
    std::stop_source stop;
};

class JobList : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] std::shared_ptr<Job> start(const QString& title);
    void report(const std::shared_ptr<Job>& job, qint64 done, qint64 of);
    // An empty problem means it went well; then it leaves the list.
    void finish(const std::shared_ptr<Job>& job, const QString& problem = {});
    void dismissFinished();
    void cancelNewest();
    [[nodiscard]] bool hasRunning() const;
    [[nodiscard]] const std::vector<std::shared_ptr<Job>>& jobs() const { return m_jobs; }
    // "No jobs running", "Importing 3 of 40", "Import failed: ..."
    [[nodiscard]] QString summary() const;

signals:
    void changed();

private:
    std::vector<std::shared_ptr<Job>> m_jobs;
};

}
