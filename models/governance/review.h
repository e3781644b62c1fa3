// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What all verdicts of gate A share: who may give one, and how it is written into the event.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/gate.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

// Version, open gate, the role the policy asks, the person who holds it and did not write the version, and content that is still the one read.
// `read` is the digest the reviewer has seen; nothing means whatever is current.
void refuseUnlessReviewing(Obstacles& obstacles, const VersionFacts& facts, const Person& actor, Role role, const std::optional<ContentDigest>& read);
// The content is still what the reviewer read.
void refuseOtherDigest(Obstacles& obstacles, const VersionFacts& facts, const std::optional<ContentDigest>& read);
// The role is asked at the model's tier, the person holds it and is no author of the version.
void refuseWithoutRole(Obstacles& obstacles, const VersionFacts& facts, const Person& actor, Role role);
// The person holds the role and is no author of the version, whether the tier asks for the role or not.
void refuseUnentitled(Obstacles& obstacles, const VersionFacts& facts, const Person& actor, Role role, const std::vector<QString>& others);
// The person's own verdict in this role, an abstention too: it is given once, and withdrawn before another one is given.
void refuseSecondVerdict(Obstacles& obstacles, const VersionFacts& facts, const Person& actor, Role role);
// The role has as many approvals as the policy asks; a further one would count for nothing.
void refuseBeyondAsked(Obstacles& obstacles, const GateStatus& gate, const Person& actor, Role role, const RegistryFacts& registry);
// One person counts once per gate; an abstention does not count.
void refuseSecondRole(Obstacles& obstacles, const VersionFacts& facts, const Person& actor, Role role);
// Ticks for every item of the role's checklist, with a sentence where one is asked.
void refuseIncompleteChecklist(Obstacles& obstacles, const std::map<Role, std::vector<ChecklistItem>>& checklists, Role role,
                               const std::vector<Tick>& ticks);
void refuseIncompleteFindings(Obstacles& obstacles, const VersionFacts& facts, const std::vector<FindingDraft>& findings);
// What a verdict that is no approval notes beside its reason: any items of the checklist, and findings that are whole.
void refuseBadNotes(Obstacles& obstacles, const VersionFacts& facts, const std::map<Role, std::vector<ChecklistItem>>& checklists, Role role,
                    const std::vector<Tick>& ticks, const std::vector<FindingDraft>& findings);

// An event about a version: its subject names model, version, revision and digest.
[[nodiscard]] EventDraft versionEvent(const QString& kind, const VersionFacts& facts);
// The version record takes new values; its date of change goes with them.
void setVersion(EventDraft& event, const VersionFacts& facts, QJsonObject values);
// What a verdict's event carries besides the verdict itself.
struct VerdictDraft {
    VerdictKind kind = VerdictKind::Approve;
    Role role = Role::TechnicalReviewer;
    QString reason;
    std::vector<Tick> ticks;
    std::optional<Coverage> coverage;
    int policy = 0;
    bool renewal = false;
    std::optional<Mandate> mandate = {}; // in whose right; nothing is the one that gate A leaves open
};
// In whose right the person's verdict at gate A is given.
[[nodiscard]] std::optional<Mandate> mandateAtA(const VersionFacts& facts, const Person& actor, Role role);
void addVerdict(EventDraft& event, const VersionFacts& facts, const Person& actor, const VerdictDraft& verdict);
void addFindings(EventDraft& event, const VersionFacts& facts, const Person& actor, Role role, const std::vector<FindingDraft>& findings);

}
