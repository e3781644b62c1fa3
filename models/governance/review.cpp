// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/review.h"

#include "domain/saysnothing.h"
#include "governance/approvers.h"
#include "governance/nextstep.h"
#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

void refuseOtherDigest(Obstacles& obstacles, const VersionFacts& facts, const std::optional<ContentDigest>& read)
{
    if (read && *read != facts.version->digest)
        refuse(obstacles, u"digest-outdated"_s,
               Governance::tr("The content changed: you read %1, the version now holds %2. Read what changed and decide again.")
                   .arg(read->shortHex(), facts.version->digest.shortHex()),
               facts.version->author);
}

void refuseWithoutRole(Obstacles& obstacles, const VersionFacts& facts, const Person& actor, Role role)
{
    const std::vector<Role> asked = approversAtA(facts).roles;
    if (std::ranges::find(asked, role) == asked.end()) {
        const bool usually = std::ranges::find(facts.gate().roles, role) != facts.gate().roles.end();
        refuse(
            obstacles, u"role-not-asked"_s,
            (usually ? Governance::tr("Policy %1, asks no %2 at tier %3 for a routine change.") : Governance::tr("Policy %1, asks no %2 at tier %3."))
                .arg(labelOf(facts.policy), labelOf(role), labelOf(facts.model->tier)));
    }
    refuseUnentitled(obstacles, facts, actor, role, candidates(facts, role));
}

void refuseUnentitled(Obstacles& obstacles, const VersionFacts& facts, const Person& actor, Role role, const std::vector<QString>& others)
{
    if (!holds(facts.registry, actor, role))
        refuse(obstacles, u"role-not-held"_s,
               Governance::tr("%1 is no %2 here. An admin grants roles under Registry > People.")
                   .arg(displayed(facts.registry, actor.name), labelOf(role)),
               nameOf(Role::Admin));
    if (!facts.registry.solo && facts.isAuthor(actor.name))
        refuse(obstacles, u"author-decides"_s,
               Governance::tr("%1 wrote this version. An author never decides on their own version; it waits for %2.")
                   .arg(displayed(facts.registry, actor.name), displayed(facts.registry, others)),
               nameOf(role));
}

void refuseSecondVerdict(Obstacles& obstacles, const VersionFacts& facts, const Person& actor, Role role)
{
    for (const Verdict& verdict : facts.verdicts)
        if (counts(verdict, facts) && verdict.person == actor.name && verdict.role == role)
            refuse(obstacles, u"verdict-already-given"_s,
                   Governance::tr("%1 has already said “%2” on this revision; withdraw that first.")
                       .arg(displayed(facts.registry, actor.name), labelOf(verdict.kind)),
                   actor.name);
}

void refuseBeyondAsked(Obstacles& obstacles, const GateStatus& gate, const Person& actor, Role role, const RegistryFacts& registry)
{
    const RoleStatus* line = lineOf(gate, role);
    if (line == nullptr || !line->approved() || std::ranges::find(line->verdicts, actor.name, &Verdict::person) != line->verdicts.end())
        return;
    std::vector<QString> people(line->verdicts.size());
    std::ranges::transform(line->verdicts, people.begin(), &Verdict::person);
    refuse(obstacles, u"verdict-already-given"_s,
           Governance::tr("%1 already said yes as %2; the policy asks no more than %n.", nullptr, line->people)
               .arg(displayed(registry, people), labelOf(role)),
           people.front());
}

void refuseSecondRole(Obstacles& obstacles, const VersionFacts& facts, const Person& actor, Role role)
{
    if (facts.registry.solo)
        return;
    for (const Verdict& verdict : facts.verdicts)
        if (counts(verdict, facts) && verdict.kind != VerdictKind::Abstain && verdict.involves(actor.name)
            && (verdict.role != role || verdict.person != actor.name))
            refuse(obstacles, u"counted-once"_s,
                   Governance::tr("%1 already counts at this gate as %2; one person counts once per gate.")
                       .arg(displayed(facts.registry, actor.name), labelOf(verdict.role)),
                   actor.name);
}

void refuseUnlessReviewing(Obstacles& obstacles, const VersionFacts& facts, const Person& actor, Role role, const std::optional<ContentDigest>& read)
{
    refuseReader(obstacles, facts.registry, actor);
    if (!requireVersion(obstacles, facts))
        return;
    if (facts.version->review != ReviewState::InReviewA)
        refuse(obstacles, u"gate-not-open"_s,
               nextStep(facts).after(Governance::tr("%1 is %2; verdicts are given while it is in review at gate A.")
                                         .arg(facts.version->name(), labelOf(facts.version->review))),
               nextStep(facts).who);
    refuseOtherDigest(obstacles, facts, read);
    refuseWithoutRole(obstacles, facts, actor, role);
    refuseBoundDelegate(obstacles, facts.registry, actor, role, {&facts, {}, countedAtA(facts, role)});
}

namespace {

using Checklists = std::map<Role, std::vector<ChecklistItem>>;

std::vector<ChecklistItem> checklistOf(const Checklists& checklists, Role role)
{
    const auto asked = checklists.find(role);
    return asked == checklists.end() ? std::vector<ChecklistItem>{} : asked->second;
}

void refuseBadTicks(Obstacles& obstacles, const std::vector<ChecklistItem>& list, Role role, const std::vector<Tick>& ticks)
{
    for (const Tick& tick : ticks) {
        refuseLongText(obstacles, tick.sentence);
        if (std::ranges::find(list, tick.item, &ChecklistItem::id) == list.end())
            refuse(obstacles, u"unknown-checklist-item"_s, Governance::tr("The checklist of %1 has no item “%2”.").arg(labelOf(role), tick.item), {},
                   Mend::InForm);
    }
}

}

void refuseIncompleteChecklist(Obstacles& obstacles, const Checklists& checklists, Role role, const std::vector<Tick>& ticks)
{
    const std::vector<ChecklistItem> list = checklistOf(checklists, role);
    for (const ChecklistItem& item : list) {
        if (std::ranges::find(ticks, item.id, &Tick::item) == ticks.end())
            refuse(obstacles, u"checklist-incomplete"_s, Governance::tr("Checklist: “%1” (%2) is not ticked.").arg(shownWords(item.text), item.id),
                   {}, Mend::InForm);
        else if (item.sentence && std::ranges::any_of(ticks, [&](const Tick& tick) { return tick.item == item.id && saysNothing(tick.sentence); }))
            refuse(obstacles, u"sentence-missing"_s, Governance::tr("Checklist: “%1” (%2) needs a sentence.").arg(shownWords(item.text), item.id), {},
                   Mend::InForm);
    }
    refuseBadTicks(obstacles, list, role, ticks);
}

void refuseIncompleteFindings(Obstacles& obstacles, const VersionFacts& facts, const std::vector<FindingDraft>& findings)
{
    for (const FindingDraft& finding : findings) {
        if (saysNothing(finding.text))
            refuse(obstacles, u"finding-without-text"_s, Governance::tr("A finding says what is wrong; one of them has no text."), {}, Mend::InForm);
        if (facts.registry.find(finding.owner) == nullptr)
            refuse(obstacles, u"finding-without-owner"_s,
                   Governance::tr("A finding has an owner who mends it; “%1” is nobody here.").arg(finding.owner), {}, Mend::InForm);
        if (!finding.due.isValid() || finding.due < facts.registry.now.date())
            refuse(obstacles, u"finding-without-due-date"_s, Governance::tr("A finding has a due date, today or later."), {}, Mend::InForm);
        refuseLongText(obstacles, finding.text);
    }
}

void refuseBadNotes(Obstacles& obstacles, const VersionFacts& facts, const Checklists& checklists, Role role, const std::vector<Tick>& ticks,
                    const std::vector<FindingDraft>& findings)
{
    refuseBadTicks(obstacles, checklistOf(checklists, role), role, ticks);
    refuseIncompleteFindings(obstacles, facts, findings);
}

EventDraft versionEvent(const QString& kind, const VersionFacts& facts)
{
    return {kind,
            {{u"model"_s, facts.version->modelName},
             {u"version"_s, facts.version->label},
             {u"version_id"_s, facts.version->id.value},
             {u"revision"_s, facts.version->revision},
             {u"digest"_s, facts.version->digest.hex()}},
            {},
            {},
            {}};
}

void setVersion(EventDraft& event, const VersionFacts& facts, QJsonObject values)
{
    values.insert(u"changed_at"_s, timeText(facts.registry.now));
    event.set(u"version"_s, {{u"id"_s, facts.version->id.value}}, values);
}

std::optional<Mandate> mandateAtA(const VersionFacts& facts, const Person& actor, Role role)
{
    return freeMandate(facts.registry, actor, role, Barred{&facts, {}, countedAtA(facts, role)});
}

void addVerdict(EventDraft& event, const VersionFacts& facts, const Person& actor, const VerdictDraft& verdict)
{
    const qint64 id = facts.registry.nextSeq;
    event.subject.insert(u"role"_s, nameOf(verdict.role));
    const std::optional<Mandate> mandate = verdict.mandate ? verdict.mandate : mandateAtA(facts, actor, verdict.role);
    nameGiver(event, mandate);
    QJsonObject values{
        {u"version"_s, facts.version->id.value},
        {u"gate"_s, nameOf(Gate::A)},
        {u"revision"_s, facts.version->revision},
        {u"digest"_s, facts.version->digest.hex()},
        {u"role"_s, nameOf(verdict.role)},
        {u"person"_s, actor.name},
        {u"verdict"_s, nameOf(verdict.kind)},
        {u"policy"_s, verdict.policy},
        {u"at"_s, timeText(facts.registry.now)},
        {u"reason"_s, event.text(verdict.reason)},
        {u"renewal"_s, verdict.renewal ? 1 : 0},
        {u"withdrawn"_s, 0},
        {u"for_person"_s, mandate ? mandate->giver : QString()},
    };
    if (verdict.coverage) {
        values.insert(u"coverage_read"_s, verdict.coverage->read);
        values.insert(u"coverage_of"_s, verdict.coverage->of);
    }
    event.set(u"verdict"_s, {{u"event"_s, id}}, values);
    for (const Tick& tick : verdict.ticks)
        event.set(u"tick"_s, {{u"event"_s, id}, {u"item"_s, tick.item}}, {{u"sentence"_s, event.text(tick.sentence)}});
}

void addFindings(EventDraft& event, const VersionFacts& facts, const Person& actor, Role role, const std::vector<FindingDraft>& findings)
{
    qint64 number = facts.nextFinding;
    for (const FindingDraft& finding : findings)
        event.set(u"finding"_s, {{u"id"_s, number++}},
                  {{u"version"_s, facts.version->id.value},
                   {u"revision"_s, facts.version->revision},
                   {u"severity"_s, nameOf(finding.severity)},
                   {u"owner"_s, finding.owner},
                   {u"due"_s, finding.due.toString(Qt::ISODate)},
                   {u"text"_s, event.text(finding.text)},
                   {u"raised_as"_s, nameOf(role)},
                   {u"raised_by"_s, actor.name},
                   {u"state"_s, nameOf(FindingState::Open)},
                   {u"evidence"_s, QString()}});
}

}
