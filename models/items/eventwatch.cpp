// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/eventwatch.h"

#include "registry/queries/inventory.h"
#include "registry/queries/registrysummary.h"
#include "registry/trail.h"

namespace gatehouse::items {

namespace {

Result<EventSight> look(const registry::Connection& connection, qint64 seq, AsOf asOf)
{
    auto details = registry::eventDetails(connection, {seq}, asOf);
    if (!details)
        return std::unexpected(details.error());
    EventSight sight{std::move(*details), false, {}, 0, {}, false};
    sight.hashHolds = registry::eventHash(sight.details.bytes).hex() == sight.details.hash;
    if (seq > 1) {
        const auto before = registry::eventDetails(connection, {seq - 1});
        if (before)
            sight.previousHash = before->hash;
    }
    const auto newest = asOf.isNow() ? registry::newestEvent(connection) : Result<qint64>(asOf.seq);
    if (newest && *newest > seq) {
        const auto next = registry::eventDetails(connection, {seq + 1});
        if (!next)
            return std::unexpected(next.error());
        sight.nextSeq = seq + 1;
        sight.nextHash = next->hash;
        sight.nextNamesIt = next->previous == sight.details.hash;
    }
    return sight;
}

Result<EventChoices> choicesIn(const registry::Connection& connection, const registry::Moment& moment)
{
    auto kinds = registry::eventKinds(connection, moment.asOf);
    auto models = registry::modelRows(connection, {}, moment.now(), moment.asOf, {});
    auto total = moment.isNow() ? registry::newestEvent(connection) : Result<qint64>(moment.asOf.seq);
    if (!kinds || !models || !total)
        return std::unexpected(!kinds ? kinds.error() : !models ? models.error() : total.error());
    EventChoices choices{std::move(*kinds), {}, *total};
    for (const registry::ModelRow& row : *models)
        choices.models << row.name;
    return choices;
}

}

EventWatch::EventWatch(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_question(this), m_choiceQuestion(this)
{
    connect(&desk.session(), &registry::Session::changed, this, [this] {
        loadChoices();
        if (m_seq > 0)
            setEvent(m_seq); // an event stays, its words may be redacted
    });
    loadChoices();
}

void EventWatch::setEvent(qint64 seq)
{
    m_seq = seq;
    if (seq == 0) {
        m_question.cancel();
        m_problem.clear();
        m_sight.reset();
        emit changed();
        return;
    }
    m_question.ask<EventSight>(
        m_desk.reader(),
        [seq, asOf = m_desk.session().moment().asOf](const registry::Connection& connection, std::stop_token) { return look(connection, seq, asOf); },
        [this](Result<EventSight> sight) {
            m_problem = sight ? QString() : sight.error().sentence;
            m_sight = sight ? std::optional(std::move(*sight)) : std::nullopt;
            emit changed();
        });
}

void EventWatch::loadChoices()
{
    m_choiceQuestion.ask<EventChoices>(
        m_desk.reader(),
        [moment = m_desk.session().moment()](const registry::Connection& connection, std::stop_token) { return choicesIn(connection, moment); },
        [this](Result<EventChoices> choices) {
            if (choices)
                m_choices = std::move(*choices);
            emit choicesChanged();
        });
}

}
