// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/session.h"

#include "registry/filesinuse.h"

#include <chrono>

namespace gatehouse::registry {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Session::Session(Found found)
    : m_location(std::move(found.location))
    , m_access(found.access)
    , m_info(std::move(found.info))
    , m_actor(std::move(found.actor))
    , m_now(found.now)
    , m_moment(m_now)
    , m_newest(m_info.events)
    , m_file(m_location.isPostgres() ? std::nullopt : idOf(m_location.path))
    , m_reader(std::make_unique<Reader>(m_location))
    , m_writer(std::make_unique<Workers>(1, [this](unsigned) { m_registrar.reset(); }))
{
    // Another process has no way to call us: a look at the newest number costs some microseconds.
    m_tick.setInterval(400ms);
    connect(&m_tick, &QTimer::timeout, this, &Session::lookForNews);
    m_tick.start();
}

Result<Session::Found> Session::find(const Location& location, const QString& osUser, Access access)
{
    // Opened for writing first, so that an older schema is brought up to date before readers come.
    auto connection = Connection::open(location, access);
    if (!connection)
        return std::unexpected(connection.error());
    auto info = loadRegistrySummary(*connection);
    if (!info)
        return std::unexpected(info.error());
    auto facts = loadRegistryFacts(*connection, systemClock());
    if (!facts)
        return std::unexpected(facts.error());
    auto now = momentNow(*connection);
    if (!now)
        return std::unexpected(now.error());
    Found found{location, std::move(*info), Actor{{}, osUser}, *now, access};
    for (const Person& person : facts->people)
        if (!person.osUser.isEmpty() && person.osUser == osUser)
            found.actor.person = person.name;
    return found;
}

void Session::actAs(const QString& person)
{
    if (m_actor.person == person)
        return;
    m_actor.person = person;
    emit actorChanged();
}

void Session::lookAt(const Moment& moment)
{
    const Moment& wanted = moment.isNow() ? m_now : moment;
    if (m_moment == wanted)
        return;
    m_moment = wanted;
    emit momentChanged();
    emit changed(m_newest);
}

std::optional<Obstacle> Session::pastObstacle() const
{
    if (m_info.readOnly)
        return Obstacle{
            u"read-only"_s,
            m_access == Access::ReadOnly
                ? tr("This registry was opened for reading only, as was asked. Start Gatehouse without --readonly to record anything.")
                : m_location.isPostgres()
                ? tr("This registry is open for reading only. Ask the database's administrator for the right to write, then open it again.")
                : tr("This registry is open for reading only. Make %1 and its folder writable for yourself, then open it again.")
                      .arg(m_location.path),
            {},
            false};
    if (m_moment.isNow())
        return std::nullopt;
    return Obstacle{u"in-the-past"_s,
                    tr("This is the registry as of event %1, and nothing can be recorded in the past. Go back to now first.").arg(m_moment.asOf.seq),
                    {},
                    false};
}

Result<Session::News> Session::newsSince(const Connection& connection, qint64 known)
{
    return registry::newestEvent(connection).and_then([&](qint64 newest) -> Result<News> {
        if (newest == known)
            return News{newest};
        return momentNow(connection).transform([&](const Moment& now) { return News{newest, now}; });
    });
}

void Session::lookForNews()
{
    m_reader->ask<News>(
        [known = m_newest, file = m_file, location = m_location](const Connection& connection, std::stop_token) -> Result<News> {
            // Whoever has it open would go on reading what is no longer there.
            if (file && idOf(location.path) != file)
                return std::unexpected(Error::storage(
                    u"file-replaced"_s,
                    tr("%1 was replaced or removed since it was opened, so what is shown is of another file. Open it again from the File menu.")
                        .arg(location.path)));
            return newsSince(connection, known);
        },
        {}, [this](const Result<News>& news) { QMetaObject::invokeMethod(this, [this, news] { heard(news); }, Qt::QueuedConnection); });
}

void Session::heard(const Result<News>& news)
{
    if (!news && news.error().kind == ErrorKind::Cancelled)
        return;
    const QString trouble = news ? QString() : news.error().sentence;
    const bool back = trouble.isEmpty() && !m_trouble.isEmpty();
    if (trouble != m_trouble) {
        m_trouble = trouble;
        emit troubleChanged();
    }
    if (!news || (news->newest == m_newest && !back))
        return;
    if (news->newest != m_newest) {
        m_newest = news->newest;
        m_now = news->now;
        if (m_moment.isNow())
            m_moment = m_now;
    }
    emit changed(m_newest);
}

void Session::mark(ReadMarking marking, std::function<void(Result<void>)> deliver)
{
    m_writer->post([this, marking = std::move(marking), actor = m_actor, past = pastObstacle(), deliver = std::move(deliver)](unsigned) {
        if (past)
            return deliver(std::unexpected(Error::refused({*past})));
        auto registrar = writing();
        deliver(registrar ? keepReadMarks(**registrar, marking, actor, systemClock()) : Result<void>(std::unexpected(registrar.error())));
    });
}

Result<Registrar*> Session::writing()
{
    if (!m_registrar) {
        auto opened = Registrar::open(m_location);
        if (!opened)
            return std::unexpected(opened.error());
        m_registrar.emplace(std::move(*opened));
    }
    return &*m_registrar;
}

}
