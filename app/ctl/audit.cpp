// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that check the audit trail and let it leave: verify, export, checkpoint.

#include "ctl/context.h"
#include "ctl/values.h"
#include "governance/commands/correctclock.h"
#include "governance/commands/redact.h"
#include "governance/commands/withdrawclockcorrection.h"
#include "governance/commands/withdrawredaction.h"
#include "registry/audit/checkpoint.h"
#include "registry/audit/exportfile.h"
#include "registry/audit/verify.h"
#include "registry/audit/wholefile.h"
#include "registry/filesinuse.h"
#include "registry/queries/history.h"

#include <QFileInfo>
#include <QJsonArray>
#include <cstdio>
#include <unistd.h>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;
using registry::AuditRemark;
using registry::AuditReport;

namespace {

registry::AuditProgress eventProgress()
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    return [](qint64 done, qint64 of) {
        std::fprintf(stderr, "\r\x1b[K%s", Ctl::tr("%1 of %n event(s)", nullptr, int(of)).arg(done).toUtf8().constData());
        std::fflush(stderr);
    };
}

QJsonArray toJson(const std::vector<AuditRemark>& remarks)
{
    QJsonArray array;
    for (const AuditRemark& remark : remarks)
        array.append(QJsonObject{{u"seq"_s, remark.seq}, {u"sentence"_s, remark.sentence}});
    return array;
}

Result<AuditReport> checked(Context& context, const Arguments& arguments)
{
    registry::AuditOptions options;
    options.replay = arguments.has(u"replay"_s);
    if (arguments.has(u"checkpoint"_s)) {
        auto checkpoint = registry::readCheckpoint(arguments.value(u"checkpoint"_s));
        if (!checkpoint)
            return std::unexpected(checkpoint.error());
        options.checkpoint = *checkpoint;
    }
    if (!arguments.word(0).isEmpty()) {
        if (options.replay)
            return std::unexpected(
                usageError(Ctl::tr("An export holds no rows to compare with; leave --replay out, or leave the export out to check the registry.")));
        return registry::verifyExport(arguments.word(0), options.checkpoint, eventProgress(), context.stop());
    }
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    return registry::verifyTrail(**connection, options, eventProgress(), context.stop());
}

Result<Answer> verify(Context& context, const Arguments& arguments)
{
    const auto report = checked(context, arguments);
    context.out().endProgress();
    if (!report)
        return std::unexpected(report.error());
    Output& out = context.out();
    if (out.json()) {
        out.object({{u"ok"_s, report->ok},
                    {u"events"_s, report->events},
                    {u"anchored_to"_s, report->anchoredTo ? QJsonValue(*report->anchoredTo) : QJsonValue()},
                    {u"redacted"_s, report->redacted},
                    {u"problems"_s, toJson(report->problems)},
                    {u"notes"_s, toJson(report->notes)},
                    {u"conclusion"_s, report->conclusion()},
                    {u"replayed"_s, arguments.has(u"replay"_s)}});
    } else {
        for (const AuditRemark& problem : report->problems)
            out.line(problem.line());
        for (const AuditRemark& note : report->notes)
            out.line(Ctl::tr("Note: %1").arg(note.line()));
        if (report->redacted > 0)
            out.line(Ctl::tr("%n text(s) redacted.", nullptr, int(report->redacted)));
        out.line(report->ok ? report->conclusion() : Ctl::tr("%n problem(s) found.", nullptr, int(report->problems.size())));
        if (report->ok && arguments.has(u"replay"_s))
            out.line(Ctl::tr("All events were projected anew, and every row is the same."));
    }
    return report->ok ? Answer::Yes : Answer::No;
}

// What an older checkpoint anchors is lost with it, and no shell asks before.
Result<void> refuseExisting(const QString& file)
{
    return registry::refuseReplacing(file).and_then([&]() -> Result<void> {
        if (QFileInfo::exists(file))
            return std::unexpected(registry::alreadyThere(file));
        return {};
    });
}

Result<Answer> exportTrail(Context& context, const Arguments& arguments)
{
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    const QString file = arguments.word(0);
    if (const auto isFree = refuseExisting(file); !isFree)
        return std::unexpected(isFree.error());
    const auto events = registry::exportTrail(**connection, file, eventProgress(), context.stop());
    context.out().endProgress();
    if (!events)
        return std::unexpected(events.error());
    if (context.out().json())
        context.out().object({{u"file"_s, file}, {u"events"_s, *events}, {u"format"_s, QString(registry::TrailFormat)}});
    else
        context.out().line(Ctl::tr("Wrote %n event(s) to %1.", nullptr, int(*events)).arg(file));
    return Answer::Yes;
}

Result<Answer> checkpoint(Context& context, const Arguments& arguments)
{
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    const QString file = arguments.word(0);
    if (const auto isFree = refuseExisting(file); !isFree)
        return std::unexpected(isFree.error());
    const auto current = registry::currentCheckpoint(**connection, context.stop());
    if (!current)
        return std::unexpected(current.error());
    if (const auto written = registry::writeCheckpoint(*current, file); !written)
        return std::unexpected(written.error());
    if (context.out().json())
        context.out().object({{u"file"_s, file}, {u"registry"_s, current->registry}, {u"size"_s, current->size}, {u"root"_s, current->root.hex()}});
    else
        context.out().line(Ctl::tr("Wrote the checkpoint of event %1 to %2. Keep it where the owner of the registry cannot change it.")
                               .arg(current->size)
                               .arg(file));
    return Answer::Yes;
}

// One event's texts by number, as `audit show` prints them; the only one needs no number.
Result<QString> textNamed(const registry::EventDetails& event, const Arguments& arguments)
{
    const auto count = qlonglong(event.texts.size());
    if (!arguments.has(u"text"_s)) {
        if (count == 1)
            return event.texts.front().digest;
        return std::unexpected(
            Error::input(u"text-not-named"_s,
                         count == 0 ? Ctl::tr("Event %1 has no free text.").arg(event.row.seq.value)
                                    : Ctl::tr("Event %1 has %2 free texts; name one with --text. “gatehousectl audit show %1” numbers them.")
                                          .arg(event.row.seq.value)
                                          .arg(count)));
    }
    bool isNumber = false;
    const qlonglong number = arguments.value(u"text"_s).toLongLong(&isNumber);
    if (!isNumber || number < 1 || number > count)
        return std::unexpected(Error::input(u"unknown-text"_s,
                                            Ctl::tr("Event %1 has no free text “%2”; “gatehousectl audit show %1” numbers those it has.")
                                                .arg(QString::number(event.row.seq.value), arguments.value(u"text"_s))));
    return event.texts[std::size_t(number - 1)].digest;
}

Result<registry::EventDetails> eventNamed(Context& context, const Arguments& arguments)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    bool isNumber = false;
    const qlonglong seq = arguments.word(0).toLongLong(&isNumber);
    if (!isNumber)
        return std::unexpected(usageError(Ctl::tr("“%1” is no number of an event; “gatehousectl log” lists them.").arg(arguments.word(0))));
    if (!view->asOf.isNow() && seq > view->asOf.seq)
        return std::unexpected(Error::input(
            u"unknown-event"_s, Ctl::tr("Event %1 was not yet recorded after event %2.").arg(QString::number(seq), QString::number(view->asOf.seq))));
    return registry::eventDetails(view->connection, {seq});
}

QJsonValue redactionJson(const std::optional<registry::Redaction>& redaction)
{
    if (!redaction)
        return {};
    return QJsonObject{{u"state"_s, redaction->isDone ? u"redacted"_s : u"proposed"_s},
                       {u"event"_s, redaction->event.value},
                       {u"proposed_by"_s, redaction->proposedBy},
                       {u"by"_s, jsonText(redaction->by)},
                       {u"at"_s, jsonTime(redaction->at)},
                       {u"reason"_s, redaction->reason}};
}

Result<Answer> showEvent(Context& context, const Arguments& arguments)
{
    const auto event = eventNamed(context, arguments);
    if (!event)
        return std::unexpected(event.error());
    Output& out = context.out();
    if (out.json()) {
        QJsonArray texts;
        for (const registry::EventText& text : event->texts)
            texts.append(QJsonObject{{u"text"_s, text.redacted ? QJsonValue() : QJsonValue(text.text)},
                                     {u"digest"_s, text.digest},
                                     {u"redacted"_s, text.redacted},
                                     {u"answers"_s, jsonText(text.item)},
                                     {u"redaction"_s, redactionJson(text.redaction)}});
        out.object({{u"seq"_s, event->row.seq.value},
                    {u"sentence"_s, event->row.sentence},
                    {u"hash"_s, event->hash},
                    {u"event"_s, event->event},
                    {u"texts"_s, texts}});
        return Answer::Yes;
    }
    out.fact(Ctl::tr("Event"), QString::number(event->row.seq.value));
    out.fact(Ctl::tr("At"), shortTime(event->row.at));
    out.fact(Ctl::tr("What"), event->row.sentence);
    out.fact(Ctl::tr("Hash"), event->hash);
    int number = 0;
    for (const registry::EventText& text : event->texts) {
        out.fact(Ctl::tr("Text %1").arg(++number), text.redacted ? registry::redactedText(text.redaction, {}) : text.text.simplified());
        if (!text.item.isEmpty())
            out.fact({}, text.item);
        if (text.redaction)
            out.fact({},
                     text.redaction->isDone
                         ? Ctl::tr("proposed by %1, confirmed by %2, event %3")
                               .arg(text.redaction->proposedBy, text.redaction->by)
                               .arg(text.redaction->event.value)
                         : Ctl::tr("%1 proposes to redact it: %2").arg(text.redaction->proposedBy, text.redaction->reason.simplified()));
    }
    return Answer::Yes;
}

Result<Answer> correctClock(Context& context, const Arguments& arguments)
{
    const auto event = eventNamed(context, arguments);
    if (!event)
        return std::unexpected(event.error());
    if (arguments.has(u"withdraw"_s))
        return context.give(governance::WithdrawClockCorrection{event->row.seq, arguments.value(u"reason"_s)});
    return context.give(governance::CorrectClock{event->row.seq, arguments.value(u"reason"_s)});
}

Result<Answer> redact(Context& context, const Arguments& arguments)
{
    const auto event = eventNamed(context, arguments);
    if (!event)
        return std::unexpected(event.error());
    const auto text = textNamed(*event, arguments);
    if (!text)
        return std::unexpected(text.error());
    if (arguments.has(u"withdraw"_s))
        return context.give(governance::WithdrawRedaction{event->row.seq, *text, arguments.value(u"reason"_s)});
    return context.give(governance::Redact{event->row.seq, *text, arguments.value(u"reason"_s)});
}

}

std::vector<Command> auditCommands()
{
    return {
        {"audit verify",
         {{"EXPORT", true}},
         {{"replay", nullptr, QT_TRANSLATE_NOOP("Ctl", "project all events anew and compare every row")},
          {"checkpoint", "FILE", QT_TRANSLATE_NOOP("Ctl", "a checkpoint kept elsewhere; without one the end of the trail is not anchored")}},
         QT_TRANSLATE_NOOP("Ctl", "Checks the audit trail of the registry, or of an export. Status 1 when something is wrong."),
         false,
         &verify},
        {"audit show", {{"EVENT"}}, {}, QT_TRANSLATE_NOOP("Ctl", "Shows one event of the trail with its free texts, numbered."), true, &showEvent},
        {"audit redact",
         {{"EVENT"}},
         {{"text", "NUMBER", QT_TRANSLATE_NOOP("Ctl", "which of the event's texts; the only one needs no number")},
          {"withdraw", nullptr, QT_TRANSLATE_NOOP("Ctl", "take a proposal back that nobody confirmed yet: yours, or as an admin any")},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("Ctl", "why, without repeating what is to go; the second person may leave it out")}},
         QT_TRANSLATE_NOOP("Ctl",
                           "Takes the words of a free text out of the registry, a pasted password for instance, wherever they stand: one person "
                           "proposes, an admin or the model's owner confirms. The digest stays, so the trail still verifies; exports, backups and "
                           "reports made before keep the words."),
         false,
         &redact},
        {"audit correct-clock",
         {{"EVENT"}},
         {{"withdraw", nullptr, QT_TRANSLATE_NOOP("Ctl", "take a proposal back that nobody confirmed yet: yours, or as an admin any")},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("Ctl", "how the clock came to be wrong; the second person may leave it out")}},
         QT_TRANSLATE_NOOP("Ctl",
                           "Takes the clock of an event, which is far ahead, out of what counts as now: one person proposes, an admin confirms. The "
                           "event, and what was decided under its clock, stay as they are."),
         false,
         &correctClock},
        {"audit export",
         {{"FILE"}},
         {},
         QT_TRANSLATE_NOOP(
             "Ctl",
             "Writes the trail to a file of JSON Lines that anybody can check: each line has one event, its hash and the number of the newest, so "
             "that a line changed, removed, added or moved is named, the last one too. A file that is there already stays as it is."),
         false,
         &exportTrail},
        {"audit checkpoint",
         {{"FILE"}},
         {},
         QT_TRANSLATE_NOOP("Ctl",
                           "Writes the size and root of the trail to a file, to be kept elsewhere. A file that is there already stays as it is."),
         false,
         &checkpoint},
    };
}

}
