// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one helper that asks in the background: the answer comes home to the asker's thread if the asker still lives and the question is still its newest.

#include "domain/error.h"
#include "items/newest.h"
#include "registry/reader.h"
#include "registry/workers.h"

#include <QObject>
#include <memory>

namespace gatehouse::items {

// A member of whoever asks; lives and dies in the asker's thread. Asking anew cancels what was asked before.
class Question {
public:
    // `home` is the asker; it outlives the question.
    explicit Question(QObject* home) : m_home(home) {}
    ~Question() { m_newest->close(); }
    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;

    // Asks the registry. `answer` runs in the asker's thread.
    template <class T>
    void ask(registry::Reader& reader, std::function<Result<T>(const registry::Connection&, std::stop_token)> question,
             std::function<void(Result<T>)> answer)
    {
        const Newest::Ticket ticket = begin();
        reader.ask<T>(std::move(question), ticket.stop, deliverer<T>(ticket.number, std::move(answer)));
    }

    // Runs work that needs no registry (reading files, comparing, parsing) on a pool.
    template <class T> void run(registry::Workers& workers, std::function<Result<T>(std::stop_token)> work, std::function<void(Result<T>)> answer)
    {
        const Newest::Ticket ticket = begin();
        workers.post([work = std::move(work), stop = ticket.stop, deliver = deliverer<T>(ticket.number, std::move(answer))](unsigned) {
            deliver(stop.stop_requested() ? Result<T>(std::unexpected(Error::cancelled())) : work(stop));
        });
    }

    // Brings a value home on the way, e.g. progress; call it from the worker.
    template <class T> [[nodiscard]] std::function<void(T)> reporter(std::function<void(T)> hear)
    {
        return [newest = m_newest, home = m_home, hear = std::move(hear)](T value) {
            newest->whileOpen([&] { QMetaObject::invokeMethod(home, [hear, value] { hear(value); }, Qt::QueuedConnection); });
        };
    }

    void cancel()
    {
        m_busy = false;
        m_newest->cancel();
    }
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    Newest::Ticket begin()
    {
        m_busy = true;
        return m_newest->begin();
    }

    template <class T> std::function<void(Result<T>)> deliverer(std::uint64_t number, std::function<void(Result<T>)> answer)
    {
        return [this, newest = m_newest, home = m_home, number, answer = std::move(answer)](Result<T> result) {
            // A shared answer: functions are copied, and an answer may hold what cannot be.
            auto kept = std::make_shared<Result<T>>(std::move(result));
            newest->post(number, [&] {
                QMetaObject::invokeMethod(
                    home,
                    [this, newest, number, answer, kept] {
                        if (!newest->isNewest(number))
                            return;
                        m_busy = false;
                        answer(std::move(*kept));
                    },
                    Qt::QueuedConnection);
            });
        };
    }

    QObject* m_home;
    bool m_busy = false;
    std::shared_ptr<Newest> m_newest = std::make_shared<Newest>();
};

}
