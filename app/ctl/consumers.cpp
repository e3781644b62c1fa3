// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of consumers: register, say how much they use, acknowledge what concerns them.

#include "ctl/decision.h"
#include "governance/commands/acknowledge.h"
#include "governance/commands/addconsumer.h"
#include "registry/heartbeat.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> add(Context& context, const Arguments& arguments)
{
    QString person = arguments.value(u"person"_s);
    if (person.isEmpty()) {
        const auto who = context.actor();
        if (!who)
            return std::unexpected(who.error());
        person = who->person;
    }
    return context.give(governance::AddConsumer{arguments.word(0), arguments.word(1), arguments.value(u"contact"_s), arguments.value(u"uses"_s),
                                                person == u"none" ? QString() : person});
}

Result<Answer> report(Context& context, const Arguments& arguments)
{
    const auto who = context.actor();
    if (!who)
        return std::unexpected(who.error());
    const QDateTime now = registry::systemClock();
    registry::UsageReport usage{arguments.word(0), arguments.word(1), now, 0};
    if (arguments.has(u"last-read"_s)) {
        const auto time = momentOf(arguments.value(u"last-read"_s));
        if (!time)
            return std::unexpected(time.error());
        usage.lastRead = *time;
    }
    if (arguments.has(u"volume"_s)) {
        bool ok = false;
        usage.volume = arguments.value(u"volume"_s).toLongLong(&ok);
        if (!ok || usage.volume < 0)
            return std::unexpected(usageError(Ctl::tr("“%1” is no volume; write the number of rows or answers.").arg(arguments.value(u"volume"_s))));
    }
    const auto registrar = context.writing();
    if (!registrar)
        return std::unexpected(registrar.error());
    if (auto done = registry::reportUsage(**registrar, usage, *who, now); !done)
        return std::unexpected(done.error());
    if (context.out().json())
        context.out().object({{u"model"_s, usage.model}, {u"consumer"_s, usage.consumer}, {u"last_read"_s, jsonTime(usage.lastRead)}});
    else
        context.out().line(Ctl::tr("Noted what %1 uses of %2.").arg(usage.consumer, usage.model));
    return Answer::Yes;
}

Result<Answer> acknowledge(Context& context, const Arguments& arguments)
{
    return decidedVersion(context, arguments).and_then([&](const VersionName& version) {
        return context.give(governance::Acknowledge{version, arguments.value(u"slot"_s), arguments.value(u"consumer"_s),
                                                    arguments.has(u"of"_s) ? arguments.value(u"of"_s) : u"contract"_s, arguments.value(u"reason"_s)});
    });
}

}

std::vector<Command> consumerCommands()
{
    const std::vector<Word> words{{"MODEL"}, {"CONSUMER"}};
    return {
        {"consumer add",
         words,
         {{"contact", "TEXT", QT_TRANSLATE_NOOP("Ctl", "how to reach them")},
          {"uses", "TEXT", QT_TRANSLATE_NOOP("Ctl", "what they use: results, or running it, and what for")},
          {"person", "PERSON|none", QT_TRANSLATE_NOOP("Ctl", "who speaks for them here; you when left out")}},
         QT_TRANSLATE_NOOP("Ctl", "Registers somebody who uses a model's results or runs it."),
         false,
         &add},
        {"consumer report",
         words,
         {{"last-read", "TIME", QT_TRANSLATE_NOOP("Ctl", "when they last read; now when left out")},
          {"volume", "NUMBER", QT_TRANSLATE_NOOP("Ctl", "rows or answers since the last report")}},
         QT_TRANSLATE_NOOP("Ctl", "A consumer says when they last read, and how much."),
         false,
         &report},
        {"consumer acknowledge",
         {{"MODEL@VERSION"}},
         {{"slot", "SLOT", QT_TRANSLATE_NOOP("Ctl", "the slot, as “slot list” shows it"), Occurs::Once},
          {"consumer", "CONSUMER", QT_TRANSLATE_NOOP("Ctl", "for whom"), Occurs::Once},
          {"of", "contract|retire", QT_TRANSLATE_NOOP("Ctl", "a break of the interface, or the end of what they use")},
          reasonOption()},
         QT_TRANSLATE_NOOP("Ctl", "Acknowledges a change for a consumer; the owner may on their behalf, with a reason."),
         false,
         &acknowledge},
    };
}

}
