// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Builds the facts that a rule is asked about: aVersion().by(cast().colleague).at(Tier::High).inReviewA().build().

#include "governance/event.h"
#include "governance/facts.h"
#include "support/chance.h"
#include "support/samples.h"

#include <functional>

namespace gatehouse::governance::testing {

using gatehouse::testing::aManifest;
using gatehouse::testing::anyName;
using gatehouse::testing::anySentence;
using gatehouse::testing::everyTick;

// The people of every built registry, by what they may do. Their names are random, the same throughout one process.
struct Cast {
    QString author, colleague, nobody;      // no granted role
    QString owner;                          // of the model; no granted role
    QString reviewer, secondReviewer;       // technical reviewers
    QString risk, secondRisk;               // risk approvers
    QString both;                           // technical reviewer and risk approver
    QString deployer, goLive, admin, auditor;
};
[[nodiscard]] const Cast& cast();

[[nodiscard]] RegistryFacts aRegistry();
[[nodiscard]] ModelFacts aModel();
// An open finding of the reviewer on the author's version, owned by the colleague.
[[nodiscard]] FindingFacts aFinding();
// An event of the author about a version of the owner's model, with two free texts.
[[nodiscard]] RedactionFacts aRedaction();
[[nodiscard]] FindingDraft aFindingDraft();

// A complete draft of the author at tier medium, unless more is said.
class FactsBuilder {
public:
    FactsBuilder();
    FactsBuilder& solo();
    FactsBuilder& at(Tier tier);
    FactsBuilder& by(const QString& author);
    FactsBuilder& holding(const Manifest& manifest);
    // On an approved version of the model that holds it.
    FactsBuilder& basedOn(const Manifest& manifest);
    // The policy asks otherwise of the tier that was said last.
    FactsBuilder& under(const std::function<void(GatePolicy&)>& change);
    FactsBuilder& in(ReviewState state);
    FactsBuilder& inReviewA() { return in(ReviewState::InReviewA); }
    // A verdict on the current revision, given an hour ago.
    FactsBuilder& given(const QString& person, Role role, VerdictKind kind = VerdictKind::Approve);
    FactsBuilder& renewed(const QString& person, Role role);
    FactsBuilder& onHold(const QString& by, double hoursAgo = 1);
    FactsBuilder& unusable();
    FactsBuilder& proposed(Usability wanted, const QString& by);
    // Another version of the model, which a command may name as successor.
    FactsBuilder& beside(const QString& label, Usability usability = Usability::Usable);
    FactsBuilder& carrying(const Finding& finding);
    [[nodiscard]] VersionFacts build() const { return m_facts; }

private:
    VersionFacts m_facts;
    qint64 m_seq = 1;
};
[[nodiscard]] inline FactsBuilder aVersion()
{
    return {};
}

// The person as the registry knows them.
[[nodiscard]] Person person(const RegistryFacts& registry, const QString& name);

// One question to the rules, and the codes of the obstacles that must come back, sorted.
using Question = std::function<Obstacles()>;
[[nodiscard]] QStringList codesOf(const Obstacles& obstacles);

// What the event sets in a column of a record; undefined when it leaves it alone.
[[nodiscard]] QJsonValue setBy(const EventDraft& event, const QString& record, const QString& column);
[[nodiscard]] bool endsBy(const EventDraft& event, const QString& record);
// More than one event takes.
[[nodiscard]] QString aTooLongText();
// A text of exactly so many bytes in UTF-8, of letters that take one, two and three.
[[nodiscard]] QString textOf(qint64 bytes);

// Asks whether `name` may give the command on the facts.
template <class Command, class Facts> [[nodiscard]] Question asks(const QString& name, const Command& command, const Facts& facts)
{
    return [=] {
        if constexpr (std::is_same_v<Facts, RegistryFacts>)
            return obstacles(command, person(facts, name), facts);
        else
            return obstacles(command, person(facts.registry, name), facts);
    };
}

}
