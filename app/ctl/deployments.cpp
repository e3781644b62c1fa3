// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about slots and what is deployed in them.

#include "ctl/decision.h"
#include "governance/commands/addslot.h"
#include "governance/commands/adopt.h"
#include "governance/commands/canceldeployment.h"
#include "governance/commands/exceptionallive.h"
#include "governance/commands/golive.h"
#include "governance/commands/retiredeployment.h"
#include "governance/commands/rollback.h"
#include "governance/commands/startdeployment.h"
#include "governance/commands/submitdeployment.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> addSlot(Context& context, const Arguments& arguments)
{
    return context.give(governance::AddSlot{arguments.word(0), arguments.value(u"purpose"_s)});
}

Result<Answer> listSlots(Context& context, const Arguments&)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    const auto found = registry::loadSlots(view->connection, view->asOf);
    if (!found)
        return std::unexpected(found.error());
    QJsonArray array;
    Table table{{Ctl::tr("SLOT"), Ctl::tr("PURPOSE")}, {}};
    for (const Slot& slot : *found) {
        array.append(QJsonObject{{u"name"_s, slot.name}, {u"purpose"_s, slot.purpose}});
        table.rows.push_back({slot.name, slot.purpose});
    }
    if (context.out().json())
        context.out().object({{u"slots"_s, array}});
    else if (found->empty())
        context.out().line(Ctl::tr("There is no slot yet; “slot add NAME” makes one."));
    else
        context.out().table(table);
    return Answer::Yes;
}

template <class Command> Result<Answer> giveInSlot(Context& context, const Arguments& arguments)
{
    return decidedVersion(context, arguments).and_then([&](const VersionName& version) {
        Command command;
        command.version = version;
        command.slot = arguments.value(u"slot"_s);
        if constexpr (requires { command.reason; })
            command.reason = arguments.value(u"reason"_s);
        return context.give(command);
    });
}

Result<Answer> start(Context& context, const Arguments& arguments)
{
    const auto build = digestOf(arguments, u"build"_s);
    if (!build)
        return std::unexpected(build.error());
    const auto environment = digestOf(arguments, u"environment"_s);
    if (!environment)
        return std::unexpected(environment.error());
    return decidedVersion(context, arguments).and_then([&](const VersionName& version) {
        QString rollback = arguments.value(u"rollback"_s);
        if (const auto named = VersionName::parse(rollback); named && named->model == version.model)
            rollback = named->label;
        return context.give(governance::StartDeployment{version, arguments.value(u"slot"_s), arguments.values(u"target"_s), *build, *environment,
                                                        rollback.isEmpty() ? u"first"_s : rollback});
    });
}

// Bound to what is live now: of two who let two versions go live at once, one is refused.
Result<Answer> goLive(Context& context, const Arguments& arguments)
{
    return decidedVersion(context, arguments).and_then([&](const VersionName& version) -> Result<Answer> {
        const QString slot = arguments.value(u"slot"_s);
        const auto facts = deploymentFacts(context, version, slot);
        if (!facts)
            return std::unexpected(facts.error());
        return context.give(governance::GoLive{version, slot, facts->live() != nullptr ? facts->live()->versionName : QString()});
    });
}

Result<Answer> exception(Context& context, const Arguments& arguments)
{
    QDateTime until;
    if (arguments.has(u"until"_s)) {
        const auto time = momentOf(arguments.value(u"until"_s), true);
        if (!time)
            return std::unexpected(time.error());
        until = *time;
    }
    return decidedVersion(context, arguments).and_then([&](const VersionName& version) {
        return context.give(
            governance::ExceptionalLive{version, arguments.value(u"slot"_s), arguments.value(u"reason"_s), arguments.value(u"scope"_s), until});
    });
}

Result<Answer> adopt(Context& context, const Arguments& arguments)
{
    const auto build = digestOf(arguments, u"build"_s);
    if (!build)
        return std::unexpected(build.error());
    const auto environment = digestOf(arguments, u"environment"_s);
    if (!environment)
        return std::unexpected(environment.error());
    governance::Adopt command;
    command.slot = arguments.value(u"slot"_s);
    command.reason = arguments.value(u"reason"_s);
    command.targets = arguments.values(u"target"_s);
    command.build = *build;
    command.environment = *environment;
    if (arguments.has(u"since"_s)) {
        const auto since = momentOf(arguments.value(u"since"_s));
        if (!since)
            return std::unexpected(since.error());
        command.liveSince = *since;
    }
    if (arguments.has(u"review"_s)) {
        const auto review = dateOf(arguments.value(u"review"_s));
        if (!review)
            return std::unexpected(review.error());
        command.review = *review;
    }
    const auto version = decidedVersion(context, arguments);
    if (!version)
        return std::unexpected(version.error());
    command.version = *version;
    return context.give(command);
}

}

std::vector<Command> deploymentCommands()
{
    const std::vector<Word> words{{"MODEL@VERSION"}};
    const Option slot{"slot", "SLOT", QT_TRANSLATE_NOOP("Ctl", "the slot, as “slot list” shows it"), Occurs::Once};
    const Option target{"target", "NAME", QT_TRANSLATE_NOOP("Ctl", "a host or service that will run it and reports its build"), Occurs::OnceOrOften};
    Option maybeTarget = target;
    maybeTarget.occurs = Occurs::Often;
    const Option build{"build", "DIGEST", QT_TRANSLATE_NOOP("Ctl", "the build, when it is not the registered content as it is")};
    const Option environment{"environment", "DIGEST", QT_TRANSLATE_NOOP("Ctl", "the environment, when it is not the registered one")};
    return {
        {"slot add",
         {{"NAME"}},
         {{"purpose", "TEXT", QT_TRANSLATE_NOOP("Ctl", "environment and purpose, for people")}},
         QT_TRANSLATE_NOOP("Ctl", "Makes a slot: a place where models run."),
         false,
         &addSlot},
        {"slot list", {}, {}, QT_TRANSLATE_NOOP("Ctl", "Lists the slots."), true, &listSlots},
        {"deployment start",
         words,
         {slot,
          target,
          build,
          environment,
          {"rollback", "VERSION|first", QT_TRANSLATE_NOOP("Ctl", "the version to go back to, or “first” where nothing was live yet")}},
         QT_TRANSLATE_NOOP("Ctl", "Starts an approved version in a slot, or starts it again with another build."),
         false,
         &start},
        {"deployment submit",
         words,
         {slot},
         QT_TRANSLATE_NOOP("Ctl", "Submits a deployment to gate B, with the evidence that the policy asks."),
         false,
         &giveInSlot<governance::SubmitDeployment>},
        {"deployment go-live",
         words,
         {slot},
         QT_TRANSLATE_NOOP("Ctl", "Makes a cleared deployment live; what was live there is superseded."),
         false,
         &goLive},
        {"deployment rollback",
         words,
         {slot, reasonOption()},
         QT_TRANSLATE_NOOP("Ctl", "Brings back, at once, a version that was live in the slot."),
         false,
         &giveInSlot<governance::Rollback>},
        {"deployment retire",
         words,
         {slot, reasonOption(Occurs::AtMostOnce)},
         QT_TRANSLATE_NOOP("Ctl", "The owner retires what is live or superseded."),
         false,
         &giveInSlot<governance::RetireDeployment>},
        {"deployment cancel",
         words,
         {slot, reasonOption()},
         QT_TRANSLATE_NOOP("Ctl", "Gives a deployment up before it goes live."),
         false,
         &giveInSlot<governance::CancelDeployment>},
        {"deployment exception",
         words,
         {slot,
          reasonOption(Occurs::AtMostOnce),
          {"scope", "TEXT", QT_TRANSLATE_NOOP("Ctl", "for what it may be used meanwhile")},
          {"until", "TIME", QT_TRANSLATE_NOOP("Ctl", "when the exception ends, within seven days")}},
         QT_TRANSLATE_NOOP("Ctl",
                           "Lets a version in verification go live without gate B: the owner and a risk approver sign, one after the other; the "
                           "second may leave out what the first said."),
         false,
         &exception},
        {"deployment adopt",
         words,
         {slot,
          reasonOption(Occurs::AtMostOnce),
          maybeTarget,
          build,
          environment,
          {"since", "TIME", QT_TRANSLATE_NOOP("Ctl", "since when it has been live")},
          {"review", "DATE", QT_TRANSLATE_NOOP("Ctl", "when it is reviewed, within twelve months")}},
         QT_TRANSLATE_NOOP("Ctl",
                           "Brings in what already runs: a deployer proposes, the owner and a risk approver confirm and may leave out what "
                           "the proposal says."),
         false,
         &adopt},
    };
}

}
