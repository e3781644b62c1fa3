// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on the author's side of gate A: preflight, submit, withdraw, reopen.

#include "ctl/contractanswer.h"
#include "ctl/decision.h"
#include "ctl/known.h"
#include "governance/approvers.h"
#include "governance/commands/reopen.h"
#include "governance/commands/submit.h"
#include "governance/commands/withdrawversion.h"
#include "governance/preflight.h"
#include "governance/routine.h"
#include "governance/separation.h"
#include "registry/queries/notyet.h"

#include <QJsonArray>
#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;
using governance::NeedState;

namespace {

QString nameOfState(NeedState state)
{
    switch (state) {
    case NeedState::Met: return u"met"_s;
    case NeedState::Missing: return u"missing"_s;
    case NeedState::Waived: return u"waived"_s;
    case NeedState::NotApplicable: return u"not-applicable-yet"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const governance::VersionFacts& facts, const governance::Preflight& preflight, bool ready)
{
    QJsonArray needs;
    for (const governance::Need& need : preflight.needs)
        needs.append(QJsonObject{{u"need"_s, need.need},
                                 {u"state"_s, nameOfState(need.state)},
                                 {u"sentence"_s, need.sentence},
                                 {u"waivable"_s, need.waivable},
                                 {u"reason"_s, jsonText(need.reason)}});
    QJsonArray unexplained;
    for (const FileChange& change : preflight.unexplained)
        unexplained.append(change.path);
    QJsonArray roles;
    for (const governance::Staffing& line : governance::staffingOf(facts)) {
        const Role role = line.role;
        QJsonArray candidates;
        for (const QString& person : line.candidates)
            candidates.append(person);
        QJsonArray checklist;
        if (const auto list = facts.gate().checklists.find(role); list != facts.gate().checklists.end())
            for (const ChecklistItem& item : list->second)
                checklist.append(QJsonObject{{u"item"_s, item.id}, {u"text"_s, item.text}, {u"sentence"_s, item.sentence}});
        roles.append(QJsonObject{{u"role"_s, nameOf(role)},
                                 {u"people"_s, line.people},
                                 {u"candidates"_s, candidates},
                                 {u"sentence"_s, line.sentence},
                                 {u"checklist"_s, checklist}});
    }
    return {{u"model"_s, facts.version->modelName},
            {u"version"_s, facts.version->label},
            {u"revision"_s, facts.version->revision},
            {u"tier"_s, nameOf(facts.model->tier)},
            {u"policy"_s, facts.policy.number},
            {u"ready"_s, ready},
            {u"can_be_staffed"_s, governance::canBeStaffed(facts)},
            {u"needs"_s, needs},
            {u"unexplained"_s, unexplained},
            {u"routine"_s, governance::isRoutine(facts)},
            {u"routine_sentence"_s, jsonText(governance::routineSentence(facts))},
            {u"contract"_s, contractJson(facts.baseManifest, facts.manifest)},
            {u"roles"_s, roles},
            {u"solo"_s, facts.registry.solo}};
}

void tell(const governance::VersionFacts& facts, const governance::Preflight& preflight, bool ready, Output& output)
{
    output.line(Ctl::tr("%1, revision %2: policy %3, tier %4.")
                    .arg(facts.version->name(), QString::number(facts.version->revision), labelOf(facts.policy), nameOf(facts.model->tier)));
    output.line();
    Table needs{{Ctl::tr("NEED"), Ctl::tr("STATE"), Ctl::tr("WAIVABLE"), Ctl::tr("WHAT")}, {}};
    for (const governance::Need& need : preflight.needs)
        needs.rows.push_back({need.need, nameOfState(need.state), need.waivable ? Ctl::tr("yes") : Ctl::tr("no"),
                              need.reason.isEmpty() ? need.sentence : need.sentence + u' ' + Ctl::tr("Waived: %1").arg(need.reason)});
    output.table(needs);
    for (const FileChange& change : preflight.unexplained)
        output.line(Ctl::tr("Unexplained: %1").arg(change.path));
    output.line();
    Table roles{{Ctl::tr("ROLE"), Ctl::tr("ITEM"), Ctl::tr("ASKED")}, {}};
    for (const governance::Staffing& line : governance::staffingOf(facts)) {
        const Role role = line.role;
        roles.rows.push_back({nameOf(role), u"-"_s, line.sentence});
        if (const auto list = facts.gate().checklists.find(role); list != facts.gate().checklists.end())
            for (const ChecklistItem& item : list->second)
                roles.rows.push_back(
                    {u""_s, item.id, item.sentence ? Ctl::tr("%1 (with a sentence)").arg(shownWords(item.text)) : shownWords(item.text)});
    }
    output.table(roles);
    output.line();
    tellContract(facts.baseManifest, facts.manifest, output);
    if (const QString routine = governance::routineSentence(facts); !routine.isEmpty())
        output.line(routine);
    if (!governance::canBeStaffed(facts))
        output.line(
            Ctl::tr("Nobody could decide: gate A asks for different people who are not the author. %1").arg(governance::staffingSentence(facts)));
    output.soloRegistry(facts.registry.solo);
    output.line(ready ? Ctl::tr("Nothing is missing.") : Ctl::tr("Not ready for gate A."));
}

Result<Answer> preflight(Context& context, const Arguments& arguments)
{
    const auto name = VersionName::parse(arguments.word(0));
    if (!name)
        return std::unexpected(name.error());
    const auto waivers = waiversOf(arguments);
    if (!waivers)
        return std::unexpected(waivers.error());
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    auto registry = registry::loadRegistryFacts(view->connection, view->now, view->asOf);
    if (!registry)
        return std::unexpected(registry.error());
    const auto facts = registry::loadVersionFacts(view->connection, std::move(*registry), *name, {}, view->asOf);
    if (!facts)
        return std::unexpected(facts.error());
    if (!facts->version)
        return std::unexpected(registry::notFound(view->connection, *name, view->asOf, unknownVersion(name->text())));
    std::vector<Waiver> given = facts->waivers;
    given.insert(given.end(), waivers->begin(), waivers->end());
    const governance::Preflight found = governance::preflight(*facts, given);
    const bool ready = found.missing().empty() && governance::canBeStaffed(*facts);
    if (context.out().json())
        context.out().object(toJson(*facts, found, ready));
    else
        tell(*facts, found, ready, context.out());
    return ready ? Answer::Yes : Answer::No;
}

Result<Answer> submit(Context& context, const Arguments& arguments)
{
    const auto waivers = waiversOf(arguments);
    if (!waivers)
        return std::unexpected(waivers.error());
    const auto digest = digestOf(arguments);
    if (!digest)
        return std::unexpected(digest.error());
    return decidedVersion(context, arguments).and_then([&](const VersionName& version) {
        return context.give(governance::Submit{version, *digest, *waivers});
    });
}

const Option& waive()
{
    static const Option option{"waive", "NEED=REASON", QT_TRANSLATE_NOOP("Ctl", "a reason for one need that is not met, where the policy allows it"),
                               Occurs::Often};
    return option;
}

}

std::vector<Command> gateCommands()
{
    return {
        {"preflight",
         {{"MODEL@VERSION"}},
         {waive()},
         QT_TRANSLATE_NOOP("Ctl", "Says what gate A asks of a version, what is missing, and who could decide. Status 1 when something is missing."),
         true,
         &preflight},
        {"submit",
         {{"MODEL@VERSION"}},
         {waive(), {"digest", "DIGEST", QT_TRANSLATE_NOOP("Ctl", "refuse when the draft's content is no longer this")}},
         QT_TRANSLATE_NOOP("Ctl", "Freezes a draft's content under its digest and opens gate A."),
         false,
         &submit},
        {"withdraw",
         {{"MODEL@VERSION"}},
         {reasonOption()},
         QT_TRANSLATE_NOOP("Ctl", "The author takes a submitted version back into draft."),
         false,
         &giveWithReason<governance::WithdrawVersion>},
        {"reopen",
         {{"MODEL@VERSION"}},
         {reasonOption()},
         QT_TRANSLATE_NOOP("Ctl", "The author opens an approved version again; the next submit is a new revision."),
         false,
         &giveWithReason<governance::Reopen>},
    };
}

}
