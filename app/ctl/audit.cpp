// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that check the audit trail and let it leave: verify, export, checkpoint.

#include "ctl/context.h"
#include "ctl/values.h"
#include "registry/audit/checkpoint.h"
#include "registry/audit/exportfile.h"
#include "registry/audit/verify.h"

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
        std::fprintf(stderr, "\r\x1b[K%s", Ctl::tr("%1 of %2 events").arg(done).arg(of).toUtf8().constData());
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
                    {u"problems"_s, toJson(report->problems)},
                    {u"notes"_s, toJson(report->notes)},
                    {u"conclusion"_s, report->conclusion()},
                    {u"replayed"_s, arguments.has(u"replay"_s)}});
    } else {
        for (const AuditRemark& problem : report->problems)
            out.line(Ctl::tr("Event %1: %2").arg(problem.seq).arg(problem.sentence));
        for (const AuditRemark& note : report->notes)
            out.line(Ctl::tr("Note on event %1: %2").arg(note.seq).arg(note.sentence));
        out.line(report->conclusion());
    }
    return report->ok ? Answer::Yes : Answer::No;
}

Result<Answer> exportTrail(Context& context, const Arguments& arguments)
{
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    const QString file = arguments.word(0);
    const auto events = registry::exportTrail(**connection, file, eventProgress(), context.stop());
    context.out().endProgress();
    if (!events)
        return std::unexpected(events.error());
    if (context.out().json())
        context.out().object({{u"file"_s, file}, {u"events"_s, *events}, {u"format"_s, QString(registry::TrailFormat)}});
    else
        context.out().line(Ctl::tr("Wrote %1 events to %2.").arg(*events).arg(file));
    return Answer::Yes;
}

Result<Answer> checkpoint(Context& context, const Arguments& arguments)
{
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    const auto current = registry::currentCheckpoint(**connection, context.stop());
    if (!current)
        return std::unexpected(current.error());
    const QString file = arguments.word(0);
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
        {"audit export",
         {{"FILE"}},
         {},
         QT_TRANSLATE_NOOP("Ctl", "Writes the trail to a file of JSON Lines that anybody can check."),
         false,
         &exportTrail},
        {"audit checkpoint",
         {{"FILE"}},
         {},
         QT_TRANSLATE_NOOP("Ctl", "Writes the size and root of the trail to a file, to be kept elsewhere."),
         false,
         &checkpoint},
    };
}

}
