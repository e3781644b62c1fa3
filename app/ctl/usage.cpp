// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about use: report it, one report or a file of them, and show what a consumer uses.

#include "registry/usage.h"
#include "ctl/known.h"
#include "ctl/modelentries.h"
#include "ctl/usagelines.h"
#include "ctl/values.h"
#include "domain/limits.h"
#include "items/consumercells.h"
#include "registry/queries/consumer.h"

#include <QFile>
#include <QJsonArray>
#include <ranges>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;
using registry::Kept;

namespace {

struct Refusal {
    int line = 0;
    QString code;
    QString sentence;
};

struct Tally {
    int accepted = 0;
    int repeated = 0;
    std::vector<Refusal> refused;
};

// Whoever sends a file again sends what was taken before once more: each line is known by its id, or by the moment it is about.
Result<Tally> reportLines(Context& context, QFile& file, const Actor& who, const QString& commandId)
{
    const auto registrar = context.writing();
    if (!registrar)
        return std::unexpected(registrar.error());
    Tally tally;
    for (int number = 1; !file.atEnd(); ++number) {
        if (context.stop().stop_requested())
            return std::unexpected(Error::cancelled());
        // One byte more than a line may have, so that a longer one is seen to be longer; the rest of it is passed over.
        QByteArray line = file.readLine(limits::EventBytes + 2);
        for (QByteArray rest = line; !rest.isEmpty() && !rest.endsWith('\n') && !file.atEnd();)
            rest = file.readLine(limits::EventBytes);
        if (line.endsWith('\n'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        auto read = usageLineFrom(line);
        if (!read) {
            tally.refused.push_back({number, read.error().code, read.error().sentence});
            continue;
        }
        if (read->id.value.isEmpty())
            read->id = commandId.isEmpty() ? CommandId::make() : CommandId{u"%1/%2"_s.arg(commandId).arg(number)};
        const auto kept = registry::reportUsage(**registrar, read->report, who, read->id, registry::systemClock());
        if (kept)
            ++(*kept == Kept::New ? tally.accepted : tally.repeated);
        else if (kept.error().kind == ErrorKind::Refused || kept.error().kind == ErrorKind::Input)
            tally.refused.push_back({number, kept.error().obstacles.empty() ? kept.error().code : kept.error().obstacles.front().code,
                                     kept.error().obstacles.empty() ? kept.error().sentence : kept.error().obstacles.front().sentence});
        else
            return std::unexpected(kept.error());
    }
    return tally;
}

Result<Answer> reportFile(Context& context, const QString& path, const Actor& who, const QString& commandId)
{
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return std::unexpected(Error::storage(u"cannot-read"_s, Ctl::tr("%1 cannot be read: %2.").arg(path, file.errorString())));
    const auto tally = reportLines(context, file, who, commandId);
    if (!tally)
        return std::unexpected(tally.error());
    if (context.out().json()) {
        QJsonArray refused;
        for (const Refusal& each : tally->refused)
            refused.append(QJsonObject{{u"line"_s, each.line}, {u"code"_s, each.code}, {u"sentence"_s, each.sentence}});
        context.out().object({{u"accepted"_s, tally->accepted}, {u"repeated"_s, tally->repeated}, {u"refused"_s, refused}});
    } else {
        context.out().line(
            Ctl::tr("%1 reports taken, %2 repeated, %3 refused.").arg(tally->accepted).arg(tally->repeated).arg(tally->refused.size()));
        for (const Refusal& each : tally->refused)
            context.out().notice(Ctl::tr("Line %1: %2").arg(each.line).arg(each.sentence));
    }
    return tally->refused.empty() ? Answer::Yes : Answer::No;
}

Result<Answer> report(Context& context, const Arguments& arguments)
{
    const auto who = context.actor();
    if (!who)
        return std::unexpected(who.error());
    const auto id = context.commandId();
    if (!id)
        return std::unexpected(id.error());
    if (arguments.has(u"file"_s)) {
        if (!arguments.word(0).isEmpty() || arguments.has(u"last-read"_s) || arguments.has(u"volume"_s))
            return std::unexpected(usageError(Ctl::tr("--file brings whole reports; leave the model, the consumer and other options out.")));
        return reportFile(context, arguments.value(u"file"_s), *who, arguments.value(u"command-id"_s));
    }
    if (arguments.word(1).isEmpty())
        return std::unexpected(usageError(Ctl::tr("Name a model and a consumer, or a file of reports with --file.")));
    const QDateTime now = registry::systemClock();
    UsageReport report{arguments.word(0), arguments.word(1), now, 0};
    if (arguments.has(u"last-read"_s)) {
        const auto time = momentOf(arguments.value(u"last-read"_s));
        if (!time)
            return std::unexpected(time.error());
        report.lastRead = *time;
    }
    if (arguments.has(u"volume"_s)) {
        bool ok = false;
        report.volume = arguments.value(u"volume"_s).toLongLong(&ok);
        if (!ok || report.volume < 0)
            return std::unexpected(usageError(Ctl::tr("“%1” is no volume; write the number of rows or answers.").arg(arguments.value(u"volume"_s))));
    }
    const auto registrar = context.writing();
    if (!registrar)
        return std::unexpected(registrar.error());
    const auto kept = registry::reportUsage(**registrar, report, *who, *id, now);
    if (!kept)
        return std::unexpected(kept.error());
    if (context.out().json())
        context.out().object({{u"model"_s, report.model},
                              {u"consumer"_s, report.consumer},
                              {u"last_read"_s, jsonTime(report.lastRead)},
                              {u"volume"_s, report.volume},
                              {u"repeated"_s, *kept == Kept::Repeated}});
    else if (*kept == Kept::Repeated)
        context.out().line(Ctl::tr("This was reported before; it is counted once."));
    else
        context.out().line(Ctl::tr("Noted what %1 uses of %2.").arg(report.consumer, report.model));
    return Answer::Yes;
}

QJsonObject jsonOf(const registry::Usage& usage)
{
    return {{u"last_read"_s, usage.reports > 0 ? jsonTime(usage.lastRead) : QJsonValue()},
            {u"volume"_s, usage.volume},
            {u"reports"_s, usage.reports},
            {u"reported_by"_s, jsonText(usage.by)}};
}

QString nameOf(registry::ConsumerNotice::Kind kind)
{
    switch (kind) {
    case registry::ConsumerNotice::Kind::Unusable: return u"unusable"_s;
    case registry::ConsumerNotice::Kind::OnHold: return u"on-hold"_s;
    case registry::ConsumerNotice::Kind::Deprecated: return u"deprecated"_s;
    case registry::ConsumerNotice::Kind::WasUnusable: return u"was-unusable"_s;
    case registry::ConsumerNotice::Kind::Reinstated: return u"reinstated"_s;
    case registry::ConsumerNotice::Kind::Replaced: return u"replaced"_s;
    }
    return {};
}

QJsonObject jsonOf(const registry::ConsumerUse& use)
{
    QJsonArray live;
    for (const registry::LiveModel& each : use.live)
        live.append(QJsonObject{{u"slot"_s, each.slot},
                                {u"version"_s, each.version.label},
                                {u"since"_s, jsonTime(each.since)},
                                {u"usability"_s, gatehouse::nameOf(each.usability)}});
    QJsonArray waits;
    for (const registry::ConsumerWait& each : use.waits)
        waits.append(QJsonObject{{u"version"_s, each.version.label},
                                 {u"slot"_s, each.slot},
                                 {u"of"_s, each.isEnd() ? u"retire"_s : u"contract"_s},
                                 {u"state"_s, gatehouse::nameOf(each.state)},
                                 {u"breaks"_s, QJsonArray::fromStringList(each.breaks)}});
    QJsonArray notices;
    for (const registry::ConsumerNotice& each : use.notices)
        notices.append(QJsonObject{{u"kind"_s, nameOf(each.kind)},
                                   {u"version"_s, each.version.label},
                                   {u"slot"_s, each.slot},
                                   {u"successor"_s, jsonText(each.successor)},
                                   {u"sentence"_s, items::sentenceOf(each)},
                                   {u"text"_s, jsonText(each.text)},
                                   {u"at"_s, jsonTime(each.at)}});
    const QJsonObject consumer = consumerJson(use.consumer);
    return {{u"model"_s, use.model.name},
            {u"consumer"_s, use.consumer.name},
            {u"kind"_s, consumer.value(u"kind")},
            {u"uses"_s, consumer.value(u"uses")},
            {u"contact"_s, consumer.value(u"contact")},
            {u"person"_s, consumer.value(u"person")},
            {u"live"_s, live},
            {u"results"_s, resultsJson(use.model)},
            {u"usage"_s, jsonOf(use.usage)},
            {u"waits"_s, waits},
            {u"notices"_s, notices}};
}

Result<Answer> show(Context& context, const Arguments& arguments)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    registry::ConsumerSubject subject{arguments.word(0), {}};
    if (subject.consumer.isEmpty()) {
        const auto who = context.actor();
        if (!who)
            return std::unexpected(who.error());
        subject.person = who->person;
    }
    const registry::Moment asked{view->asOf, view->now};
    const auto sight = registry::consumerSight(view->connection, subject, asked, context.stop());
    if (!sight)
        return std::unexpected(sight.error());
    if (!subject.consumer.isEmpty() && sight->uses.empty() && sight->history.empty())
        return std::unexpected(Error::input(u"unknown-consumer"_s,
                                            Ctl::tr("No model has a consumer “%1”; “consumer list” shows those there are.").arg(subject.consumer)));
    Output& out = context.out();
    if (out.json()) {
        QJsonArray uses;
        for (const registry::ConsumerUse& each : sight->uses)
            uses.append(jsonOf(each));
        out.object({{u"consumer"_s, jsonText(subject.consumer)}, {u"uses"_s, uses}});
        return Answer::Yes;
    }
    if (sight->uses.empty())
        out.line(subject.consumer.isEmpty() ? Ctl::tr("You have registered no use. “consumer add” registers one.")
                                            : Ctl::tr("“%1” uses nothing any more.").arg(subject.consumer));
    Table table{{Ctl::tr("MODEL"), Ctl::tr("CONSUMER"), Ctl::tr("SLOT"), Ctl::tr("LIVE"), Ctl::tr("LAST READ"), Ctl::tr("VOLUME")}, {}};
    for (const registry::ConsumerUse& use : sight->uses) {
        // What is reported is of the model, whatever slot it comes from: it stands once.
        const QString read = use.usage.reports > 0 ? shortTime(use.usage.lastRead) : u"-"_s;
        table.rows.push_back({use.model.name, use.consumer.name, use.live.empty() ? u"-"_s : use.live.front().slot,
                              use.live.empty() ? u"-"_s : use.live.front().version.label, read, QString::number(use.usage.volume)});
        for (const registry::LiveModel& live : use.live | std::views::drop(1))
            table.rows.push_back({use.model.name, use.consumer.name, live.slot, live.version.label, {}, {}});
    }
    if (!table.rows.empty())
        out.table(table);
    for (const registry::ConsumerUse& use : sight->uses) {
        for (const registry::ConsumerWait& wait : use.waits)
            out.line(Ctl::tr("%1: %2").arg(use.model.name, items::sentenceOf(wait)));
        for (const registry::ConsumerNotice& notice : use.notices) {
            const QString place = notice.slot.isEmpty() ? use.model.name : Ctl::tr("%1 in %2").arg(use.model.name, notice.slot);
            out.line(Ctl::tr("%1, %2: %3").arg(place, shortTime(notice.at), items::sentenceOf(notice)));
            if (!notice.text.isEmpty())
                out.line(Ctl::tr("  “%1”").arg(notice.text.simplified()));
        }
    }
    return Answer::Yes;
}

Result<Answer> list(Context& context, const Arguments& arguments)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    if (!arguments.word(0).isEmpty())
        if (const auto known = knownModel(*view, arguments.word(0)); !known)
            return std::unexpected(known.error());
    const auto all = registry::registeredConsumers(view->connection, arguments.word(0), view->asOf, context.stop());
    if (!all)
        return std::unexpected(all.error());
    Output& out = context.out();
    if (out.json()) {
        QJsonArray array;
        for (const registry::RegisteredConsumer& each : *all) {
            QJsonObject json = consumerJson(each.consumer);
            json.insert(u"model"_s, each.model);
            array.append(json);
        }
        out.object({{u"consumers"_s, array}});
        return Answer::Yes;
    }
    if (all->empty())
        out.line(Ctl::tr("Nobody is registered. “consumer add” registers somebody."));
    Table table{{Ctl::tr("CONSUMER"), Ctl::tr("KIND"), Ctl::tr("MODEL"), Ctl::tr("USES"), Ctl::tr("CONTACT"), Ctl::tr("SPEAKS FOR IT")}, {}};
    for (const registry::RegisteredConsumer& each : *all)
        table.rows.push_back({each.consumer.name, each.consumer.kind ? labelOf(*each.consumer.kind) : u"-"_s, each.model, each.consumer.uses,
                              each.consumer.contact, each.consumer.person.isEmpty() ? u"-"_s : each.consumer.person});
    if (!table.rows.empty())
        out.table(table);
    return Answer::Yes;
}

}

std::vector<Command> usageCommands()
{
    return {
        {"consumer report",
         {{"MODEL", true}, {"CONSUMER", true}},
         {{"last-read", "TIME", QT_TRANSLATE_NOOP("Ctl", "when they last read; now when left out")},
          {"volume", "NUMBER", QT_TRANSLATE_NOOP("Ctl", "rows or answers since the last report")},
          {"file", "FILE|-", QT_TRANSLATE_NOOP("Ctl", "many reports, one JSON object a line: model, consumer, last_read, volume, id")}},
         QT_TRANSLATE_NOOP("Ctl", "A consumer says when they last read, and how much; the same report counts once, a late one counts too."),
         false,
         &report},
        {"consumer list", {{"MODEL", true}}, {}, QT_TRANSLATE_NOOP("Ctl", "Lists who is registered, of one model or of all."), true, &list},
        {"consumer show",
         {{"CONSUMER", true}},
         {},
         QT_TRANSLATE_NOOP("Ctl", "Shows what a consumer uses, what waits for it and what it should know; without a name, what you use."),
         true,
         &show},
    };
}

}
