// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Runs the canvas's questions one after the other in a thread of their own; answers come back while the asker lives and is still interested.

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>
#include <memory>
#include <stop_token>

namespace gatehouse::reading {

class Worker {
public:
    Worker() { m_pool.setMaxThreadCount(1); }
    ~Worker()
    {
        cancel();
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    // Forgets what was asked: work that looks at its token ends soon, and no answer arrives any more.
    void cancel()
    {
        m_stop.request_stop();
        m_stop = {};
    }

    // `work(stop, answer)` runs in the thread; each `answer(f)` makes `f()` run in the thread of `owner`.
    template <class Work> void ask(QObject* owner, Work work)
    {
        const std::stop_token stop = m_stop.get_token();
        m_pool.start([owner, stop, work = std::move(work)]() mutable {
            // The owner outlives its worker, which waits for the thread: the pointer is good here. What is posted dies with the owner.
            const auto answer = [owner, stop](auto deliver) {
                QMetaObject::invokeMethod(
                    owner,
                    [stop, deliver = std::move(deliver)]() mutable {
                        if (!stop.stop_requested())
                            deliver();
                    },
                    Qt::QueuedConnection);
            };
            if (!stop.stop_requested())
                work(stop, answer);
        });
    }

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
};

}
