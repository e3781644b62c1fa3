// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of the factory: what runs here, may it run, and what a target says it runs.

#include "registry/queries/factory.h"
#include "ctl/context.h"
#include "ctl/values.h"
#include "governance/event.h"
#include "registry/deploymentfacts.h"
#include "registry/heartbeat.h"

#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> resolve(Context& context, const Arguments& arguments)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    const QString model = arguments.word(0);
    const QString slot = arguments.value(u"slot"_s);
    const auto found = registry::resolve(view->connection, model, slot, view->asOf);
    if (!found)
        return std::unexpected(found.error());
    Output& out = context.out();
    if (!*found) {
        if (out.json())
            out.object({{u"model"_s, model},
                        {u"slot"_s, slot},
                        {u"version"_s, QJsonValue()},
                        {u"digest"_s, QJsonValue()},
                        {u"build"_s, QJsonValue()},
                        {u"environment"_s, QJsonValue()}});
        out.notice(Ctl::tr("No version of %1 is live in %2.").arg(model, slot));
        return Answer::No;
    }
    const Deployment& live = (*found)->deployment;
    // What is live is the answer, also where it may not run any more; then that is said beside it.
    const auto mayRun = registry::check(view->connection, {model, (*found)->version, 0}, slot, view->now, view->asOf);
    if (!mayRun)
        return std::unexpected(mayRun.error());
    if (!mayRun->allowed)
        out.notice(mayRun->reason);
    if (out.json()) {
        out.object({{u"model"_s, model},
                    {u"slot"_s, slot},
                    {u"version"_s, (*found)->version},
                    {u"digest"_s, live.binding.content.hex()},
                    {u"build"_s, live.binding.build.hex()},
                    {u"environment"_s, live.binding.environment.hex()}});
    } else {
        out.fact(Ctl::tr("Version"), live.versionName);
        out.fact(Ctl::tr("Digest"), live.binding.content.hex());
        out.fact(Ctl::tr("Build"), live.binding.build.hex());
        out.fact(Ctl::tr("Environment"), live.binding.environment.hex());
    }
    return Answer::Yes;
}

// A refusal is counted where the registry may be written; where it may not, the answer is the same.
void countRefusal(Context& context, VersionId version, const QDateTime& now)
{
    if (const auto registrar = context.writing())
        static_cast<void>(registry::countRefusedUse(**registrar, version, now).has_value());
}

Result<Answer> check(Context& context, const Arguments& arguments)
{
    const auto name = VersionName::parse(arguments.word(0));
    if (!name)
        return std::unexpected(name.error());
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    const auto answer = registry::check(view->connection, *name, arguments.value(u"slot"_s), view->now, view->asOf);
    if (!answer)
        return std::unexpected(answer.error());
    Output& out = context.out();
    if (out.json())
        out.object({{u"allowed"_s, answer->allowed}, {u"reason"_s, answer->reason}, {u"successor"_s, jsonText(answer->successor)}});
    else {
        out.line((answer->allowed ? Ctl::tr("yes: %1") : Ctl::tr("no: %1")).arg(answer->reason.simplified()));
        if (!answer->successor.isEmpty())
            out.line(Ctl::tr("Use %1 instead.").arg(name->model + u'@' + answer->successor));
    }
    if (!answer->allowed && view->asOf.isNow())
        countRefusal(context, answer->version, view->now);
    return answer->allowed ? Answer::Yes : Answer::No;
}

// Whether anything that is live in the slot or on its way there expects the target.
Result<bool> namesTarget(const registry::Connection& connection, const governance::ReportTarget& report)
{
    return registry::loadDeployments(connection, {{}, {}, {}, report.slot, {}}).transform([&](const std::vector<Deployment>& found) {
        return std::ranges::any_of(found, [&](const Deployment& each) {
            return !each.ended() && each.state != DeploymentState::Superseded && each.targets.contains(report.target);
        });
    });
}

Result<Answer> reportTarget(Context& context, const Arguments& arguments)
{
    const auto build = digestOf(arguments, u"build"_s);
    if (!build)
        return std::unexpected(build.error());
    const auto environment = digestOf(arguments, u"environment"_s);
    if (!environment)
        return std::unexpected(environment.error());
    const auto who = context.actor();
    if (!who)
        return std::unexpected(who.error());
    const auto id = context.commandId();
    if (!id)
        return std::unexpected(id.error());
    const auto registrar = context.writing();
    if (!registrar)
        return std::unexpected(registrar.error());
    const governance::ReportTarget report{arguments.value(u"slot"_s), arguments.value(u"target"_s), build->value_or(Sha256()),
                                          environment->value_or(Sha256())};
    const auto receipt = registry::reportTarget(**registrar, report, *who, *id, registry::systemClock());
    if (!receipt)
        return std::unexpected(receipt.error());
    if (const auto expected = namesTarget((*registrar)->connection(), report); !expected)
        return std::unexpected(expected.error());
    else if (!*expected)
        context.out().notice(
            Ctl::tr("No live or coming deployment in %1 names the target %2; “gatehousectl show MODEL@VERSION” lists the targets of each.")
                .arg(report.slot, report.target));
    if (*receipt)
        return context.tell(**receipt);
    if (context.out().json())
        context.out().object({{u"event"_s, QJsonValue()}});
    else
        context.out().line(Ctl::tr("Target %1 still runs the same build; noted that it was seen.").arg(report.target));
    return Answer::Yes;
}

}

std::vector<Command> factoryCommands()
{
    const Option slot{"slot", "SLOT", QT_TRANSLATE_NOOP("Ctl", "the slot, as “slot list” shows it"), Occurs::Once};
    return {
        {"resolve", {{"MODEL"}}, {slot}, QT_TRANSLATE_NOOP("Ctl", "Says which version of a model is live in a slot."), true, &resolve},
        {"check",
         {{"MODEL@VERSION"}},
         {{"slot", "SLOT", QT_TRANSLATE_NOOP("Ctl", "the slot it would run in; any slot when left out")}},
         QT_TRANSLATE_NOOP("Ctl", "Says whether a version may run, by its exit status; the reason and the successor stand in the output."),
         true,
         &check},
        {"target report",
         {},
         {slot,
          {"target", "NAME", QT_TRANSLATE_NOOP("Ctl", "the host or service that reports"), Occurs::Once},
          {"build", "DIGEST", QT_TRANSLATE_NOOP("Ctl", "what it really runs"), Occurs::Once},
          {"environment", "DIGEST", QT_TRANSLATE_NOOP("Ctl", "the environment it really runs in")}},
         QT_TRANSLATE_NOOP("Ctl", "A host says which build it runs; equal reports only renew when it was last seen."),
         false,
         &reportTarget},
    };
}

}
