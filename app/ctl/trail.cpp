// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that say what waits for somebody, and what happened: queue and log.

#include "ctl/findinganswer.h"
#include "ctl/known.h"
#include "ctl/threadanswer.h"
#include "ctl/values.h"
#include "registry/queries/history.h"
#include "registry/queries/queue.h"
#include "registry/queries/queueoverview.h"

#include <QJsonArray>
#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

QString nameOfReason(registry::QueueReason reason)
{
    switch (reason) {
    case registry::QueueReason::Decide: return u"decide"_s;
    case registry::QueueReason::ConfirmUnusable: return u"confirm-unusable"_s;
    case registry::QueueReason::ConfirmReinstate: return u"confirm-reinstate"_s;
    case registry::QueueReason::Revise: return u"revise"_s;
    case registry::QueueReason::CloseFinding: return u"close-finding"_s;
    case registry::QueueReason::MendFinding: return u"mend-finding"_s;
    case registry::QueueReason::AnswerThread: return u"answer-thread"_s;
    case registry::QueueReason::ResolveThread: return u"resolve-thread"_s;
    case registry::QueueReason::DecideAtB: return u"decide-at-b"_s;
    case registry::QueueReason::Verify: return u"verify"_s;
    case registry::QueueReason::GoLive: return u"go-live"_s;
    case registry::QueueReason::SignException: return u"sign-exception"_s;
    case registry::QueueReason::SignAdoption: return u"sign-adoption"_s;
    case registry::QueueReason::ExceptionEnds: return u"exception-ends"_s;
    case registry::QueueReason::RollBack: return u"roll-back"_s;
    case registry::QueueReason::BringInStep: return u"bring-in-step"_s;
    case registry::QueueReason::ReviewDue: return u"review-due"_s;
    case registry::QueueReason::Renew: return u"renew"_s;
    case registry::QueueReason::Acknowledge: return u"acknowledge"_s;
    case registry::QueueReason::HoldLapses: return u"hold-lapses"_s;
    case registry::QueueReason::ConfirmRedaction: return u"confirm-redaction"_s;
    case registry::QueueReason::ConfirmClock: return u"confirm-clock"_s;
    case registry::QueueReason::WaitsOnOthers: return u"waits-on-others"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const registry::QueueItem& item)
{
    QJsonArray waitsOn;
    for (const QString& person : item.waitsOn)
        waitsOn.append(person);
    return {{u"reason"_s, nameOfReason(item.reason)},
            {u"mine"_s, item.reason != registry::QueueReason::WaitsOnOthers},
            {u"model"_s, jsonText(item.version.modelName)},
            {u"version"_s, jsonText(item.version.label)},
            {u"revision"_s, item.version.revision},
            {u"slot"_s, jsonText(item.slot)},
            {u"consumer"_s, jsonText(item.consumer)},
            {u"event"_s, item.event.value > 0 ? QJsonValue(item.event.value) : QJsonValue()},
            {u"tier"_s, item.version.modelName.isEmpty() ? QJsonValue() : QJsonValue(nameOf(item.tier))},
            {u"owner"_s, item.owner},
            {u"role"_s, item.role ? QJsonValue(nameOf(*item.role)) : QJsonValue()},
            {u"since"_s, jsonTime(item.since)},
            {u"due"_s, jsonTime(item.due)},
            {u"sentence"_s, item.sentence},
            {u"waits_on"_s, waitsOn},
            {u"sent_back"_s, item.sentBack},
            {u"thread"_s, item.thread ? QJsonValue(threadJson(*item.thread)) : QJsonValue()},
            {u"finding"_s, item.finding ? QJsonValue(findingJson(*item.finding)) : QJsonValue()}};
}

// What waits for everybody, by role.
Result<Answer> wholeQueue(Context& context, const View& view)
{
    const auto overview = registry::queueOverview(view.connection, view.now, view.asOf, context.stop());
    if (!overview)
        return std::unexpected(overview.error());
    QJsonArray roles;
    Table items{{Ctl::tr("ROLE"), Ctl::tr("VERSION"), Ctl::tr("SLOT"), Ctl::tr("SINCE"), Ctl::tr("REWORK ROUNDS"), Ctl::tr("WAITS ON")}, {}};
    Table table{{Ctl::tr("ROLE"), Ctl::tr("WAITING"), Ctl::tr("OVERDUE"), Ctl::tr("MEDIAN AGE"), Ctl::tr("OLDEST"), Ctl::tr("LONGEST WAITING")}, {}};
    for (const registry::RoleQueue& role : overview->roles) {
        QJsonArray waiting;
        for (const registry::QueueItem& each : role.waiting) {
            waiting.append(toJson(each));
            items.rows.push_back({nameOf(role.role), each.version.name(), each.slot.isEmpty() ? u"-"_s : each.slot, shortTime(each.since),
                                  QString::number(each.sentBack), QStringList(each.waitsOn.begin(), each.waitsOn.end()).join(u", "_s)});
        }
        roles.append(QJsonObject{{u"role"_s, nameOf(role.role)},
                                 {u"waiting"_s, qint64(role.waiting.size())},
                                 {u"overdue"_s, role.overdue},
                                 {u"median_seconds"_s, role.medianSeconds},
                                 {u"oldest_seconds"_s, role.oldestSeconds},
                                 {u"items"_s, waiting}});
        const auto hours = [](qint64 seconds) { return Ctl::tr("%1 h").arg(seconds / 3600); };
        table.rows.push_back({nameOf(role.role), QString::number(role.waiting.size()), QString::number(role.overdue), hours(role.medianSeconds),
                              hours(role.oldestSeconds), role.waiting.front().version.name()});
    }
    Output& out = context.out();
    if (out.json()) {
        out.object({{u"roles"_s, roles}, {u"bottleneck"_s, jsonText(overview->bottleneck)}, {u"solo"_s, view.solo}});
    } else if (overview->roles.empty()) {
        out.line(Ctl::tr("No gate waits for anybody."));
    } else {
        out.table(table);
        out.line();
        out.table(items);
        out.line();
        out.line(overview->bottleneck);
    }
    out.soloRegistry(view.solo);
    return Answer::Yes;
}

Result<Answer> queue(Context& context, const Arguments& arguments)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    if (arguments.has(u"all"_s))
        return wholeQueue(context, *view);
    QString person = arguments.value(u"for"_s);
    if (person.isEmpty()) {
        const auto actor = context.actor();
        if (!actor)
            return std::unexpected(actor.error());
        person = actor->person;
    }
    const auto facts = registry::loadRegistryFacts(view->connection, view->now, view->asOf);
    if (!facts)
        return std::unexpected(facts.error());
    if (facts->find(person) == nullptr)
        return std::unexpected(unknownPerson(person));
    const auto items = registry::queueOf(view->connection, person, view->now, view->asOf, context.stop());
    if (!items)
        return std::unexpected(items.error());
    Output& out = context.out();
    if (out.json()) {
        QJsonArray array;
        for (const registry::QueueItem& item : *items)
            array.append(toJson(item));
        out.object({{u"person"_s, person}, {u"items"_s, array}, {u"solo"_s, view->solo}});
        return Answer::Yes;
    }
    if (items->empty()) {
        out.line(Ctl::tr("Nothing waits for %1.").arg(person));
        out.soloRegistry(view->solo);
        return Answer::Yes;
    }
    Table table{{Ctl::tr("WHAT"), Ctl::tr("VERSION"), Ctl::tr("TIER"), Ctl::tr("SINCE"), Ctl::tr("DUE"), Ctl::tr("WHY")}, {}};
    for (const registry::QueueItem& item : *items)
        table.rows.push_back({nameOfReason(item.reason), item.version.modelName.isEmpty() ? u"-"_s : item.version.name(),
                              item.version.modelName.isEmpty() ? u"-"_s : nameOf(item.tier), shortTime(item.since), shortTime(item.due),
                              item.sentence.simplified()});
    out.table(table);
    out.soloRegistry(view->solo);
    return Answer::Yes;
}

Result<registry::EventFilter> filterOf(const Arguments& arguments, const View& view)
{
    registry::EventFilter filter;
    if (!arguments.word(0).isEmpty()) {
        const auto name = modelOrVersionOf(arguments.word(0));
        if (!name)
            return std::unexpected(name.error());
        filter.model = name->model;
        filter.version = name->label;
        const auto known = name->label.isEmpty() ? knownModel(view, name->model) : knownVersion(view, *name).transform([](const Version&) {});
        if (!known)
            return std::unexpected(known.error());
    }
    filter.slot = arguments.value(u"slot"_s);
    if (!filter.slot.isEmpty())
        if (const auto known = knownSlot(view, filter.slot); !known)
            return std::unexpected(known.error());
    for (const auto& [option, into, isEnd] : {std::tuple(u"from"_s, &filter.from, false), std::tuple(u"to"_s, &filter.to, true)}) {
        if (!arguments.has(option))
            continue;
        const auto time = momentOf(arguments.value(option), isEnd);
        if (!time)
            return std::unexpected(time.error());
        *into = *time;
    }
    return filter;
}

QJsonObject toJson(const registry::EventRow& row)
{
    return {{u"seq"_s, row.seq.value},
            {u"at"_s, jsonTime(row.at)},
            {u"person"_s, row.person},
            {u"display"_s, row.display},
            {u"os_user"_s, row.osUser},
            {u"entered_by_other"_s, row.enteredByOther},
            {u"clock_behind"_s, row.clock == governance::ClockMark::Behind},
            {u"clock_ahead"_s, row.clock == governance::ClockMark::Ahead},
            {u"clock_corrected"_s, row.clock == governance::ClockMark::Corrected},
            {u"kind"_s, row.kind},
            {u"model"_s, jsonText(row.model)},
            {u"version"_s, jsonText(row.version)},
            {u"revision"_s, row.revision > 0 ? QJsonValue(row.revision) : QJsonValue()},
            {u"sentence"_s, row.sentence},
            {u"reason"_s, row.reason}};
}

// " (clock ahead)"
QString clockText(governance::ClockMark mark)
{
    return mark == governance::ClockMark::Fine ? QString() : u" (%1)"_s.arg(governance::labelOf(mark));
}

Result<Answer> log(Context& context, const Arguments& arguments)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    const auto filter = filterOf(arguments, *view);
    if (!filter)
        return std::unexpected(filter.error());
    auto seqs = registry::eventSeqs(view->connection, *filter, context.stop());
    if (!seqs)
        return std::unexpected(seqs.error());
    if (!view->asOf.isNow())
        std::erase_if(*seqs, [&](EventSeq seq) { return seq.value > view->asOf.seq; });
    std::ranges::sort(*seqs);
    const auto rows = registry::eventRows(view->connection, *seqs, context.stop());
    if (!rows)
        return std::unexpected(rows.error());
    Output& out = context.out();
    QJsonArray events;
    Table table{{Ctl::tr("EVENT"), Ctl::tr("AT"), Ctl::tr("BY"), Ctl::tr("WHAT"), Ctl::tr("REASON")}, {}};
    for (const registry::EventRow& row : *rows) {
        events.append(toJson(row));
        table.rows.push_back({QString::number(row.seq.value), shortTime(row.at) + clockText(row.clock),
                              row.enteredByOther ? Ctl::tr("entered by %1 as %2").arg(row.osUser, row.person) : row.person, row.sentence,
                              row.reason.simplified()});
    }
    if (out.json())
        out.object({{u"events"_s, events}});
    else
        out.table(table);
    return Answer::Yes;
}

}

std::vector<Command> trailCommands()
{
    return {
        {"queue",
         {},
         {{"for", "PERSON", QT_TRANSLATE_NOOP("Ctl", "somebody else's queue")},
          {"all", nullptr, QT_TRANSLATE_NOOP("Ctl", "what the gates wait for, by role, with ages and the bottleneck")}},
         QT_TRANSLATE_NOOP("Ctl", "Lists what waits for a person and why, and what the person waits for."),
         true,
         &queue},
        {"log",
         {{"MODEL[@VERSION]", true}},
         {{"slot", "SLOT", QT_TRANSLATE_NOOP("Ctl", "what happened in this slot")},
          {"from", "TIME", QT_TRANSLATE_NOOP("Ctl", "not before this time or day")},
          {"to", "TIME", QT_TRANSLATE_NOOP("Ctl", "not after this time or day")}},
         QT_TRANSLATE_NOOP("Ctl", "Lists the events of the audit trail, oldest first."),
         true,
         &log},
    };
}

}
