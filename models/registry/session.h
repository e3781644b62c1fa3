// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One open registry as the window sees it: who acts, as of when, whom to ask, how to write, and news of what changed.

#include "registry/moment.h"
#include "registry/queries/registrysummary.h"
#include "registry/reader.h"
#include "registry/readmarks.h"
#include "registry/registrar.h"

#include <QObject>
#include <QTimer>

namespace gatehouse::registry {

// Made by app/ and handed to pages; lives in the window's thread. Two windows may share one.
class Session : public QObject {
    Q_OBJECT
public:
    // What opening a registry finds out.
    struct Found {
        Location location;
        RegistrySummary info;
        Actor actor; // the person linked to the operating-system user, if any
        Moment now = {};
        Access access = Access::ReadWrite; // what was wished
    };
    // Opens the registry, read-only where it may not be written or nobody wants to. For any thread: a server may let it wait.
    [[nodiscard]] static Result<Found> find(const Location& location, const QString& osUser, Access access = Access::ReadWrite);
    explicit Session(Found found);

    [[nodiscard]] const Location& location() const { return m_location; }
    [[nodiscard]] const RegistrySummary& info() const { return m_info; }
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    // What is looked at: now, or a moment of the past, in which nothing can be recorded.
    [[nodiscard]] const Moment& moment() const { return m_moment; }
    // Everybody asks again; nothing of what was under way for the moment before is waited for. An empty moment is now.
    void lookAt(const Moment& moment);
    // Why nothing can be recorded from here: the past is looked at, or the registry may only be read. Nothing when it can.
    [[nodiscard]] std::optional<Obstacle> pastObstacle() const;
    [[nodiscard]] qint64 newestEvent() const { return m_newest; }
    [[nodiscard]] Reader& reader() { return *m_reader; }
    // Embedded registries let one desk act as several people; every event names the operating-system user too.
    void actAs(const QString& person);
    // Looks for news now instead of at the next tick.
    void lookForNews();
    // Why the registry cannot be asked at the moment; empty while it can. Everybody asks again when it can.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

    // Runs one command on the writer's thread; `deliver` is called there. Refused while a moment of the past is looked at.
    template <class Command> void give(Command command, std::function<void(Result<Receipt>)> deliver)
    {
        m_writer->post([this, command = std::move(command), actor = m_actor, past = pastObstacle(), deliver = std::move(deliver)](unsigned) {
            if (past)
                return deliver(std::unexpected(Error::refused({*past})));
            auto registrar = writing();
            deliver(registrar ? (*registrar)->run(command, actor) : Result<Receipt>(std::unexpected(registrar.error())));
        });
    }

    // Marks what the person who acts has read, or takes marks off; `deliver` is called on the writer's thread. Refused where a command would be.
    void mark(ReadMarking marking, std::function<void(Result<void>)> deliver);

signals:
    // Something governed moved, in this process or another, or another moment is looked at; `seq` is the newest event.
    void changed(qint64 seq);
    void actorChanged();
    void momentChanged();
    void troubleChanged();

private:
    // The newest event, and what is now where that is another than the session knows.
    struct News {
        qint64 newest = 0;
        Moment now = {};
    };
    [[nodiscard]] static Result<News> newsSince(const Connection& connection, qint64 known);
    [[nodiscard]] Result<Registrar*> writing();
    void heard(const Result<News>& news);

    Location m_location;
    Access m_access;
    RegistrySummary m_info;
    Actor m_actor;
    Moment m_now; // with the clock of an event that is ahead, until two persons correct it
    Moment m_moment;
    qint64 m_newest = 0;
    std::optional<std::pair<quint64, quint64>> m_file; // which one was opened: its device and number
    QString m_trouble;
    QTimer m_tick;
    std::optional<Registrar> m_registrar; // touched by the writer's thread only
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Workers> m_writer;
};

}
