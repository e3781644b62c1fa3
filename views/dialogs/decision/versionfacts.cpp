// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/versionfacts.h"

#include "domain/listed.h"
#include "governance/approvers.h"
#include "governance/preflight.h"
#include "governance/routine.h"
#include "governance/separation.h"
#include "governance/usabilityrules.h"
#include "items/dates.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using governance::VersionFacts;
using items::Tone;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(VersionFacts)
};

bool isMe(const items::Desk& desk, const QString& person)
{
    return desk.person() != nullptr && desk.person()->name == person;
}

void showVersion(FactsColumn& column, const items::Desk& desk, const VersionFacts& facts)
{
    const Version& version = *facts.version;
    column.section(Words::tr("What is decided on"));
    column.fact(Words::tr("Model"), version.modelName);
    column.fact(Words::tr("Version"), version.label, {.isMono = true});
    QList<theme::Chip> chips;
    const Usability usability = facts.usability();
    const bool isBad = usability == Usability::OnHold || usability == Usability::Unusable;
    chips << (isBad ? theme::outlineOnly(theme::chipOf(version.review)) : theme::chipOf(version.review));
    if (isBad)
        chips << theme::chipOf(usability);
    if (version.deprecated)
        chips << theme::chipOf(Usability::Deprecated);
    column.chips(Words::tr("State"), chips);
    QStringList live;
    for (const Deployment& deployment : facts.deployments)
        if (deployment.state == DeploymentState::Live)
            live << deployment.slot;
    if (!live.isEmpty())
        column.fact(Words::tr("Live in"), listed(live), {.tone = Tone::Ok, .icon = u"live"_s});
    const auto frozen = std::ranges::find(facts.revisions, version.revision, &Revision::number);
    column.fact(Words::tr("Revision"),
                frozen != facts.revisions.end() ? Words::tr("%1, frozen %2").arg(version.revision).arg(items::momentText(frozen->frozenAt))
                                                : Words::tr("%1, not frozen yet").arg(version.revision));
    column.person(Words::tr("Author"), desk.displayName(version.author), isMe(desk, version.author));
    column.person(Words::tr("Owner"), desk.displayName(facts.model->owner), isMe(desk, facts.model->owner));
    column.fact(Words::tr("Base"), version.base.isEmpty() ? Words::tr("none, a first version") : version.base,
                {.tone = version.base.isEmpty() ? Tone::Muted : Tone::Plain, .isMono = !version.base.isEmpty()});
    column.fact(Words::tr("Risk tier"), labelOf(facts.model->tier));
    column.fact(Words::tr("Policy"), labelOf(facts.policy));
}

// One reason is often given for many needs; it is read once.
std::vector<std::pair<QString, QStringList>> waivedTogether(const std::vector<Waiver>& waivers)
{
    std::vector<std::pair<QString, QStringList>> together;
    for (const Waiver& waiver : waivers) {
        auto known = std::ranges::find(together, waiver.reason, &std::pair<QString, QStringList>::first);
        if (known == together.end())
            known = together.insert(together.end(), {waiver.reason, {}});
        known->second << governance::labelOfNeed(waiver.need);
    }
    return together;
}

void showChanges(FactsColumn& column, const items::VersionSight& sight, const std::vector<Waiver>& waivers, const std::optional<Coverage>& coverage)
{
    const VersionFacts& facts = sight.facts;
    column.section(sight.base ? Words::tr("Against %1").arg(sight.base->version.label) : Words::tr("Content"));
    const auto changed = std::ranges::count_if(sight.changes, [](const FileChange& change) { return change.status != FileStatus::Same; });
    if (sight.base)
        column.fact(Words::tr("Changed files"), Words::tr("%1 of %2").arg(changed).arg(sight.changes.size()));
    else
        column.fact(Words::tr("Files"), QString::number(sight.content.manifest.assets.size()));
    if (coverage && coverage->of > 0)
        column.fact(Words::tr("Read by you"), Words::tr("%1 of %n change(s)", nullptr, coverage->of).arg(coverage->read),
                    {.tone = coverage->read < coverage->of ? Tone::Warning : Tone::Ok});
    const governance::Preflight lines = governance::preflight(facts, waivers);
    const auto asked = std::ranges::count_if(lines.needs,
                                             [](const governance::Need& need) { return need.state != governance::NeedState::NotApplicable; });
    const auto met = std::ranges::count_if(lines.needs, [](const governance::Need& need) { return need.state == governance::NeedState::Met; });
    const auto waived = std::ranges::count_if(lines.needs, [](const governance::Need& need) { return need.state == governance::NeedState::Waived; });
    const bool isWhole = met + waived == asked;
    column.fact(Words::tr("Checks met"),
                waived > 0 ? Words::tr("%1 of %2, %3 waived").arg(met).arg(asked).arg(waived) : Words::tr("%1 of %2").arg(met).arg(asked),
                {.tone = !isWhole ? Tone::Critical
                     : waived > 0 ? Tone::Warning
                                  : Tone::Ok,
                 .icon = !isWhole ? u"cross"_s
                     : waived > 0 ? u"note"_s
                                  : u"tick"_s});
    if (sight.base) {
        const auto left = lines.unexplained.size();
        column.fact(Words::tr("Unexplained"), left == 0 ? Words::tr("none") : Words::tr("%n file(s)", nullptr, int(left)),
                    {.tone = left == 0 ? Tone::Ok : Tone::Warning, .icon = left == 0 ? u"tick"_s : u"unexplained"_s});
    }
    for (const auto& [reason, needs] : waivedTogether(facts.waivers))
        column.line(Words::tr("Waived by the author: %1. “%2”").arg(listed(needs), reason), u"note"_s, Tone::Warning);
    const auto open = std::ranges::count_if(facts.findings, [](const Finding& finding) { return finding.state != FindingState::Closed; });
    if (open > 0)
        column.fact(Words::tr("Open findings"), QString::number(open), {.tone = Tone::Warning, .icon = u"finding"_s});
}

void showGate(FactsColumn& column, const VersionFacts& facts)
{
    if (facts.version->review == ReviewState::Draft && facts.verdicts.empty()) {
        column.section(Words::tr("Who can decide"));
        for (const governance::Staffing& line : governance::staffingOf(facts))
            column.fact(governance::wordsOf(line.role, line.people), governance::displayed(facts.registry, line.candidates));
        if (const QString routine = governance::routineSentence(facts); !routine.isEmpty())
            column.line(routine, u"info"_s, Tone::Muted);
        return;
    }
    column.section(Words::tr("Verdicts at gate A"));
    for (const governance::RoleStatus& line : governance::gateStatus(facts).roles) {
        for (const std::optional<Verdict>& verdict : line.places()) {
            column.chips(labelOf(line.role), {verdict ? theme::chipOf(verdict->kind) : theme::waitingChip()});
            if (verdict)
                column.line(
                    withValue(withMore(governance::displayedSpeaker(facts.registry, *verdict), items::momentText(verdict->at)), verdict->reason),
                    u"person"_s, Tone::Muted);
        }
        if (facts.version->review == ReviewState::InReviewA && line.missing() > line.rejections())
            column.line(Words::tr("can decide: %1").arg(governance::displayed(facts.registry, line.candidates)), u"person"_s, Tone::Muted);
    }
    if (const QString routine = governance::routineSentence(facts); !routine.isEmpty())
        column.line(routine, u"info"_s, Tone::Muted);
}

void showUsability(FactsColumn& column, const items::Desk& desk, const VersionFacts& facts)
{
    const Usability usability = facts.usability();
    const bool isBad = usability == Usability::OnHold || usability == Usability::Unusable;
    if (!isBad && !facts.proposal && !facts.version->deprecated)
        return;
    column.section(Words::tr("Usability"));
    const UsabilityFacts& now = facts.version->usability;
    if (usability == Usability::OnHold)
        column.line(Words::tr("%1 put it on hold until %2: %3")
                        .arg(governance::displayedSpeaker(facts.registry, now.by, now.forPerson), items::momentText(now.until), now.reason),
                    u"hold"_s, Tone::Warning);
    if (usability == Usability::Unusable)
        column.line(Words::tr("Unusable since %1, proposed by %2, confirmed by %3: %4")
                        .arg(items::momentText(now.at), desk.displayName(now.proposedBy),
                             governance::displayedSpeaker(facts.registry, now.by, now.forPerson), now.reason),
                    u"unusable"_s, Tone::Critical);
    if (facts.proposal)
        column.line((facts.proposal->wanted == Usability::Unusable ? Words::tr("%1 proposed on %2 to mark it unusable: %3")
                                                                   : Words::tr("%1 proposed on %2 to make it usable again: %3"))
                        .arg(governance::displayedSpeaker(facts.registry, facts.proposal->facts.by, facts.proposal->facts.forPerson),
                             items::momentText(facts.proposal->facts.at), facts.proposal->facts.reason),
                    u"recall"_s, Tone::Warning);
}

// What lies between the elements is said before anybody decides.
void showSignals(FactsColumn& column, const items::SignalWatch& watch)
{
    constexpr std::size_t Said = 6;
    if (!watch.problem().isEmpty())
        column.line(watch.problem(), u"warning"_s, Tone::Warning);
    if (!watch.found() || watch.found()->empty())
        return;
    const std::vector<diff::Signal>& all = *watch.found();
    column.section(Words::tr("Signals: places to look at"));
    for (std::size_t i = 0; i < std::min(all.size(), Said); ++i)
        column.line(all[i].sentence, u"info"_s, Tone::Plain);
    if (all.size() > Said)
        column.line(Words::tr("and %n more, in Elements", nullptr, int(all.size() - Said)), u"info"_s, Tone::Muted);
}

// The rules of separation as they apply to whoever looks.
void showSeparation(FactsColumn& column, const items::Desk& desk, const VersionFacts& facts, const items::Decision& decision)
{
    const Person* person = facts.registry.find(desk.session().actor().person);
    if (person == nullptr || !decision.role)
        return;
    column.section(Words::tr("Who may sign"));
    if (facts.registry.solo) {
        column.line(Words::tr("Solo registry: separation of duties is off"), u"warning"_s, Tone::Warning);
        return;
    }
    const bool holds = governance::holds(facts.registry, *person, *decision.role);
    const auto mandates = governance::mandates(facts.registry, *person, *decision.role);
    const bool delegated = !mandates.empty() && !mandates.front().giver.isEmpty();
    column.line(
        delegated
            ? Words::tr("You act as %1 for %2").arg(labelOf(*decision.role).toLower(), governance::displayed(facts.registry, mandates.front().giver))
            : holds ? Words::tr("You are %1").arg(labelOf(*decision.role).toLower())
                    : Words::tr("You are no %1").arg(labelOf(*decision.role).toLower()),
        holds ? u"tick"_s : u"cross"_s, holds ? Tone::Ok : Tone::Critical);
    const bool wrote = facts.isAuthor(person->name);
    column.line(wrote ? Words::tr("You wrote a revision of %1").arg(facts.version->label)
                      : Words::tr("You did not write any revision of %1").arg(facts.version->label),
                wrote ? u"cross"_s : u"tick"_s, wrote ? Tone::Critical : Tone::Ok);
    const bool signedAlready = std::ranges::any_of(facts.verdicts, [&](const Verdict& verdict) {
        return governance::counts(verdict, facts) && verdict.kind != VerdictKind::Abstain && verdict.involves(person->name)
            && verdict.role != decision.role;
    });
    column.line(signedAlready ? Words::tr("You have signed gate A in another role") : Words::tr("You have not signed gate A in another role"),
                signedAlready ? u"cross"_s : u"tick"_s, signedAlready ? Tone::Critical : Tone::Ok);
}

// The two who sign, and whose work stops.
void showRecall(FactsColumn& column, const items::Desk& desk, const VersionFacts& facts, const items::Decision& decision)
{
    const bool isRecall = decision.kind == items::DecisionKind::MarkUnusable;
    if (!isRecall && decision.kind != items::DecisionKind::Reinstate)
        return;
    const QString me = desk.session().actor().person;
    const QString first = governance::firstPerson(facts, isRecall ? Usability::Unusable : Usability::Usable);
    const bool iConfirm = recallPartOf(facts, isRecall ? Usability::Unusable : Usability::Usable, me) == governance::RecallPart::Confirm;
    column.section(Words::tr("Two people sign"));
    column.person(Words::tr("Proposes"), desk.displayName(iConfirm ? first : me), !iConfirm || first == me);
    if (iConfirm)
        column.person(Words::tr("Confirms"), desk.displayName(me), true);
    else
        column.fact(Words::tr("Confirms"),
                    isRecall ? governance::displayed(facts.registry, governance::confirmersOf(facts, me))
                             : Words::tr("the other of owner and risk approver"),
                    {.tone = Tone::Muted});
    if (!isRecall)
        return;
    column.section(Words::tr("Registered consumers"));
    if (facts.model->consumers.isEmpty())
        column.line(Words::tr("none; the notice stands at the version"), u"consumer"_s, Tone::Muted);
    for (const QJsonValue consumer : facts.model->consumers)
        column.line(QStringList{consumer[u"name"_s].toString(), consumer[u"contact"_s].toString()}.join(u' ').trimmed(), u"consumer"_s, Tone::Muted);
}

}

void showVersionFacts(FactsColumn& column, const items::Desk& desk, const items::VersionSight& sight, const items::Decision& decision,
                      const std::vector<Waiver>& waivers, const items::SignalWatch& found, const std::optional<Coverage>& coverage)
{
    column.clear();
    showVersion(column, desk, sight.facts);
    showRecall(column, desk, sight.facts, decision);
    showUsability(column, desk, sight.facts);
    showGate(column, sight.facts);
    showChanges(column, sight, waivers, coverage);
    showSignals(column, found);
    showSeparation(column, desk, sight.facts, decision);
}

}
