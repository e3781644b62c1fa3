// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of consumers: register, change and end a use, acknowledge what concerns them.

#include "ctl/decision.h"
#include "governance/commands/acknowledge.h"
#include "governance/commands/addconsumer.h"
#include "governance/commands/changeconsumer.h"
#include "governance/commands/endconsumer.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

// Who speaks for a consumer: --person, nobody for "none"; nothing when it was left out.
std::optional<QString> speakerIn(const Arguments& arguments)
{
    if (!arguments.has(u"person"_s))
        return std::nullopt;
    const QString person = arguments.value(u"person"_s);
    return person == u"none" ? QString() : person;
}

std::optional<QString> textIn(const Arguments& arguments, const QString& option)
{
    return arguments.has(option) ? std::optional(arguments.value(option)) : std::nullopt;
}

Result<Answer> add(Context& context, const Arguments& arguments)
{
    const auto kind = optionalWordOf<ConsumerKind>(arguments, u"kind"_s);
    if (!kind)
        return std::unexpected(kind.error());
    auto person = speakerIn(arguments);
    if (!person) {
        const auto who = context.actor();
        if (!who)
            return std::unexpected(who.error());
        person = who->person;
    }
    return context.give(
        governance::AddConsumer{arguments.word(0), arguments.word(1), arguments.value(u"contact"_s), arguments.value(u"uses"_s), *person, *kind});
}

Result<Answer> change(Context& context, const Arguments& arguments)
{
    const auto kind = optionalWordOf<ConsumerKind>(arguments, u"kind"_s);
    if (!kind)
        return std::unexpected(kind.error());
    return context.give(governance::ChangeConsumer{arguments.word(0), arguments.word(1), textIn(arguments, u"contact"_s),
                                                   textIn(arguments, u"uses"_s), speakerIn(arguments), *kind});
}

Result<Answer> end(Context& context, const Arguments& arguments)
{
    return context.give(governance::EndConsumer{arguments.word(0), arguments.word(1), arguments.value(u"reason"_s)});
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
    const Option kind{"kind", "person|team|application", QT_TRANSLATE_NOOP("Ctl", "what it is")};
    const Option contact{"contact", "TEXT", QT_TRANSLATE_NOOP("Ctl", "how to reach them")};
    const Option uses{"uses", "TEXT", QT_TRANSLATE_NOOP("Ctl", "what they use: results, or running it, and what for")};
    return {
        {"consumer add",
         words,
         {kind, contact, uses, {"person", "PERSON|none", QT_TRANSLATE_NOOP("Ctl", "who speaks for them here; you when left out")}},
         QT_TRANSLATE_NOOP("Ctl", "Registers somebody who uses a model's results or runs it."),
         false,
         &add},
        {"consumer change",
         words,
         {kind, contact, uses, {"person", "PERSON|none", QT_TRANSLATE_NOOP("Ctl", "who speaks for them here")}},
         QT_TRANSLATE_NOOP("Ctl", "Changes what is known of a consumer; what is not named stays. Who speaks for it does, or the owner."),
         false,
         &change},
        {"consumer end",
         words,
         {reasonOption(Occurs::AtMostOnce)},
         QT_TRANSLATE_NOOP("Ctl", "Ends a use: who speaks for the consumer does, or the owner with a reason."),
         false,
         &end},
        {"consumer acknowledge",
         {{"MODEL@VERSION"}},
         {{"slot", "SLOT", QT_TRANSLATE_NOOP("Ctl", "the slot, as “slot list” shows it"), Occurs::Once},
          {"consumer", "CONSUMER", QT_TRANSLATE_NOOP("Ctl", "for whom"), Occurs::Once},
          {"of", "contract|retire", QT_TRANSLATE_NOOP("Ctl", "a break of the interface, or the end of what they use")},
          reasonOption(Occurs::AtMostOnce)},
         QT_TRANSLATE_NOOP("Ctl", "Acknowledges a change for a consumer; the owner may on their behalf, with a reason."),
         false,
         &acknowledge},
    };
}

}
