// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Takes the session to a moment that a person names, or says why there is none.

#include "items/desk.h"

namespace gatehouse::items {

class MomentFinder : public QObject {
    Q_OBJECT
public:
    explicit MomentFinder(Desk& desk, QObject* parent = nullptr);

    void goToTime(const QDateTime& time);
    // `then` runs once the session looks at it.
    void goToEvent(qint64 seq, std::function<void()> then = {});
    // What --as-of takes: an event's number or a time.
    void goTo(const QString& named);
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }

signals:
    // The session looks at the moment.
    void arrived();
    void refused(const QString& sentence);

private:
    void ask(std::function<Result<registry::Moment>(const registry::Connection&)> find, std::function<void()> then = {});

    Desk& m_desk;
    Question m_question;
};

// "3 Oct 2026, 14:05": the clock of a moment of the past, in local time.
[[nodiscard]] QString timeOf(const registry::Moment& moment);

}
