// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/usabilityrules.h"

#include "governance/review.h"
#include "governance/separation.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

QJsonObject recallValues(EventDraft& event, const UsabilityFacts& facts)
{
    return {{u"reason"_s, event.text(facts.reason)},    {u"defect_class"_s, facts.defect ? nameOf(*facts.defect) : QString()},
            {u"affected_since"_s, facts.affectedSince}, {u"severity"_s, facts.severity ? nameOf(*facts.severity) : QString()},
            {u"successor"_s, facts.successor},          {u"notice"_s, event.text(facts.notice)}};
}

// In which rights the person acts in the roles that may brake.
std::vector<Mandate> brakeMandates(const RegistryFacts& registry, const Person& person)
{
    std::vector<Mandate> all;
    for (const Role role : {Role::TechnicalReviewer, Role::RiskApprover, Role::GoLiveApprover, Role::Deployer})
        std::ranges::copy(mandates(registry, person, role), std::back_inserter(all));
    return all;
}

}

std::optional<Mandate> brakeMandate(const VersionFacts& facts, const Person& actor)
{
    if (isOwner(facts, actor))
        return Mandate{actor.name, {}};
    const std::vector<Mandate> all = brakeMandates(facts.registry, actor);
    const auto own = std::ranges::find_if(all, [](const Mandate& each) { return each.giver.isEmpty(); });
    if (own != all.end())
        return *own;
    return all.empty() ? std::nullopt : std::optional(all.front());
}

QString firstPerson(const VersionFacts& facts, Usability wanted)
{
    if (facts.proposal && facts.proposal->wanted == wanted)
        return facts.proposal->facts.by;
    if (wanted == Usability::Unusable && facts.usability() == Usability::OnHold)
        return facts.version->usability.by;
    return {};
}

std::optional<Mandate> secondMandate(const VersionFacts& facts, const Person& actor, const QString& first)
{
    return freeMandate(facts.registry, actor, Role::RiskApprover, [&](const QString& name) { return name != actor.name && name == first; });
}

bool proposesFor(const VersionFacts& facts, const QString& first, const QString& person)
{
    const Person* proposer = facts.registry.find(first);
    if (proposer == nullptr || facts.isAuthor(first) || isOwner(facts, *proposer))
        return false;
    const std::vector<Mandate> all = brakeMandates(facts.registry, *proposer);
    return !all.empty() && std::ranges::all_of(all, [&](const Mandate& each) { return each.giver == person; });
}

std::vector<QString> confirmersOf(const VersionFacts& facts, const QString& first)
{
    const bool solo = facts.registry.solo;
    std::vector<QString> people;
    for (const Person& person : facts.registry.people) {
        const bool isFirst = person.name == first || proposesFor(facts, first, person.name);
        const bool onlyReads = person.has(Role::Auditor);
        if (solo || (!isFirst && !onlyReads && (isOwner(facts, person) || secondMandate(facts, person, first))))
            people.push_back(person.name);
    }
    return people;
}

RecallPart recallPartOf(const VersionFacts& facts, Usability wanted, const QString& person)
{
    const QString first = firstPerson(facts, wanted);
    if (first.isEmpty())
        return RecallPart::Propose;
    if (first != person || facts.registry.solo)
        return RecallPart::Confirm;
    return facts.proposal && facts.proposal->wanted == wanted ? RecallPart::Wait : RecallPart::Propose;
}

void refuseSuccessor(Obstacles& obstacles, const VersionFacts& facts, const QString& label)
{
    if (label.isEmpty())
        return;
    if (label == facts.version->label)
        refuse(obstacles, u"successor-is-itself"_s,
               Governance::tr("A version cannot be its own successor. Name another version of %1, or none yet.").arg(facts.version->modelName), {},
               Mend::InForm);
    else if (!facts.successor || facts.successor->label != label)
        refuse(
            obstacles, u"unknown-successor"_s,
            Governance::tr("%1 has no version %2 to move to. Name one that is in this registry, or none yet.").arg(facts.version->modelName, label),
            {}, Mend::InForm);
    else if (facts.successor->review == ReviewState::Rejected)
        refuse(obstacles, u"successor-unusable"_s,
               Governance::tr("%1 was rejected, so nobody can move to it. Name another version, or none yet.").arg(facts.successor->name()), {},
               Mend::InForm);
    else if (facts.successor->usabilityAt(facts.registry.now) == Usability::Unusable)
        refuse(obstacles, u"successor-unusable"_s,
               Governance::tr("%1 is unusable itself, so nobody can move to it. Name another version, or none yet.").arg(facts.successor->name()), {},
               Mend::InForm);
}

void setUsability(EventDraft& event, const VersionFacts& facts, const UsabilityFacts& usability)
{
    QJsonObject values = recallValues(event, usability);
    values.insert(u"state"_s, nameOf(usability.state));
    values.insert(u"by"_s, usability.by);
    values.insert(u"proposed_by"_s, usability.proposedBy);
    values.insert(u"at"_s, timeText(facts.registry.now));
    values.insert(u"until"_s, timeText(usability.until));
    event.set(u"usability"_s, {{u"version"_s, facts.version->id.value}}, values);
    setVersion(event, facts, {});
}

void addProposal(EventDraft& event, const VersionFacts& facts, const UsabilityFacts& wanted)
{
    QJsonObject values = recallValues(event, wanted);
    values.insert(u"wanted"_s, nameOf(wanted.state));
    values.insert(u"by"_s, wanted.by);
    values.insert(u"at"_s, timeText(facts.registry.now));
    event.set(u"proposal"_s, {{u"version"_s, facts.version->id.value}}, values);
    setVersion(event, facts, {});
}

void endProposal(EventDraft& event, const VersionFacts& facts)
{
    if (facts.proposal)
        event.end(u"proposal"_s, {{u"version"_s, facts.version->id.value}});
}

}
