// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about whether a version may be used: hold, deprecate, mark unusable, and back.

#include "ctl/decision.h"
#include "governance/commands/deprecate.h"
#include "governance/commands/hold.h"
#include "governance/commands/lift.h"
#include "governance/commands/markunusable.h"
#include "governance/commands/reinstate.h"
#include "governance/commands/undeprecate.h"
#include "registry/deploymentfacts.h"

#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

using Successor = std::optional<QString>;

// A label of the same model, a full name of that model is taken too; empty for "none", nothing when the option was left out.
Result<Successor> successorOf(const Arguments& arguments, const VersionName& version)
{
    if (!arguments.has(u"successor"_s))
        return Successor();
    const QString text = arguments.value(u"successor"_s);
    if (text.isEmpty() || text == u"none")
        return Successor(QString());
    if (!text.contains(u'@'))
        return isValidName(text) ? Result<Successor>(text) : std::unexpected(invalidName(text));
    const auto named = VersionName::parse(text);
    if (!named)
        return std::unexpected(named.error());
    if (named->model != version.model)
        return std::unexpected(usageError(Ctl::tr("A successor is a version of the same model; %1 is one of %2.").arg(text, named->model)));
    return Successor(named->label);
}

Result<Answer> deprecate(Context& context, const Arguments& arguments)
{
    const auto version = decidedVersion(context, arguments);
    if (!version)
        return std::unexpected(version.error());
    const auto successor = successorOf(arguments, *version);
    if (!successor)
        return std::unexpected(successor.error());
    return context.give(governance::Deprecate{*version, arguments.value(u"reason"_s), successor->value_or(QString())});
}

// "always", a time, or a run: one that the version's evidence names, as the registry knows no other.
Result<QString> sinceOf(Context& context, const Arguments& arguments, const VersionName& name)
{
    QString text = arguments.value(u"since"_s);
    if (text.isEmpty() || text == u"always")
        return text;
    if (const auto time = momentOf(text))
        return time->toString(Qt::ISODateWithMs);
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    const auto version = registry::loadVersion(**connection, name.model, name.label);
    if (!version)
        return std::unexpected(version.error());
    const auto evidence = registry::loadEvidence(**connection, *version ? (*version)->id : VersionId());
    if (!evidence)
        return std::unexpected(evidence.error());
    if (std::ranges::any_of(*evidence, [&](const Evidence& each) { return each.runs.contains(text); }))
        return text;
    return std::unexpected(
        usageError(Ctl::tr("“%1” is neither “always”, nor a time as 2026-09-30 or 2026-09-30T14:05:00Z, nor a run that evidence of %2 names.")
                       .arg(text, name.text())));
}

Result<Answer> unusable(Context& context, const Arguments& arguments)
{
    const auto defect = optionalWordOf<DefectClass>(arguments, u"class"_s);
    if (!defect)
        return std::unexpected(defect.error());
    const auto severity = optionalWordOf<Severity>(arguments, u"severity"_s);
    if (!severity)
        return std::unexpected(severity.error());
    const auto version = decidedVersion(context, arguments);
    if (!version)
        return std::unexpected(version.error());
    const auto successor = successorOf(arguments, *version);
    if (!successor)
        return std::unexpected(successor.error());
    const auto since = sinceOf(context, arguments, *version);
    if (!since)
        return std::unexpected(since.error());
    return context.give(
        governance::MarkUnusable{*version, arguments.value(u"reason"_s), *defect, *since, *severity, *successor, arguments.value(u"notice"_s)});
}

}

std::vector<Command> usabilityCommands()
{
    const std::vector<Word> words{{"MODEL@VERSION"}};
    const Option message{"reason", "TEXT", QT_TRANSLATE_NOOP("Ctl", "the message that users of the version read"), Occurs::Once};
    const Option successor{"successor", "VERSION|none", QT_TRANSLATE_NOOP("Ctl", "the version to use instead, one of the same model, or none yet")};
    return {
        {"hold",
         words,
         {reasonOption()},
         QT_TRANSLATE_NOOP("Ctl", "Brakes at once: new runs are refused for 72 hours, then it lapses by itself."),
         false,
         &giveWithReason<governance::Hold>},
        {"lift", words, {reasonOption()}, QT_TRANSLATE_NOOP("Ctl", "Lifts a hold."), false, &giveWithReason<governance::Lift>},
        {"deprecate",
         words,
         {message, successor},
         QT_TRANSLATE_NOOP("Ctl", "The owner deprecates a version; it still runs, with the message."),
         false,
         &deprecate},
        {"undeprecate",
         words,
         {reasonOption()},
         QT_TRANSLATE_NOOP("Ctl", "The owner takes a deprecation back."),
         false,
         &giveWithReason<governance::Undeprecate>},
        {"unusable",
         words,
         {reasonOption(Occurs::AtMostOnce),
          {"class", "CLASS",
           QT_TRANSLATE_NOOP(
               "Ctl", "what is defective: data, features, script, configuration, trained-object, environment, golden-tests, monitoring or other")},
          {"since", "always|TIME|RUN", QT_TRANSLATE_NOOP("Ctl", "since when it is wrong")},
          {"severity", "SEVERITY", QT_TRANSLATE_NOOP("Ctl", "minor, major or blocking")},
          successor,
          {"notice", "TEXT", QT_TRANSLATE_NOOP("Ctl", "what everybody who used the version is told")}},
         QT_TRANSLATE_NOOP("Ctl",
                           "Marks a version unusable: the first person proposes, a second one confirms and may leave out what the proposal says."),
         false,
         &unusable},
        {"reinstate",
         words,
         {reasonOption()},
         QT_TRANSLATE_NOOP("Ctl", "Makes an unusable version usable again: one person proposes, a second one confirms."),
         false,
         &giveWithReason<governance::Reinstate>},
    };
}

}
