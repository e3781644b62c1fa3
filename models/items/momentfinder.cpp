// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/momentfinder.h"

#include "items/dates.h"

#include <QLocale>

namespace gatehouse::items {

using registry::Connection;
using registry::Moment;

MomentFinder::MomentFinder(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_question(this) {}

void MomentFinder::goToTime(const QDateTime& time)
{
    ask([time](const Connection& connection) { return registry::momentOfTime(connection, time); });
}

void MomentFinder::goToEvent(qint64 seq, std::function<void()> then)
{
    ask([seq](const Connection& connection) { return registry::momentOfEvent(connection, seq); }, std::move(then));
}

void MomentFinder::goTo(const QString& named)
{
    ask([named](const Connection& connection) { return registry::momentNamed(connection, named); });
}

void MomentFinder::ask(std::function<Result<Moment>(const Connection&)> find, std::function<void()> then)
{
    m_question.ask<Moment>(
        m_desk.reader(), [find = std::move(find)](const Connection& connection, std::stop_token) -> Result<Moment> { return find(connection); },
        [this, then = std::move(then)](const Result<Moment>& moment) {
            if (!moment) {
                emit refused(moment.error().sentence);
                return;
            }
            m_desk.session().lookAt(*moment);
            emit arrived();
            if (then)
                then();
        });
}

QString timeOf(const Moment& moment)
{
    return momentText(moment.now());
}

}
