// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Builds the facts that a rule about a version in a slot is asked about: aDeployment().at(Tier::High).in(DeploymentState::InReviewB).proven().build().

#include "factsbuilder.h"
#include "governance/deploymentfacts.h"

namespace gatehouse::governance::testing {

// An approved version at tier medium and a slot in which nothing is deployed, unless more is said.
class DeploymentBuilder {
public:
    DeploymentBuilder();
    DeploymentBuilder& solo();
    DeploymentBuilder& at(Tier tier);
    // The author's draft, not yet reviewed.
    DeploymentBuilder& draft();
    // The deployer's deployment of it, with two targets that have not reported; at gate B its gate is open, in its first round.
    DeploymentBuilder& in(DeploymentState state);
    // Live under an exception for another day.
    DeploymentBuilder& exceptional();
    // Evidence of every kind that a person records, and the build reported by every target.
    DeploymentBuilder& proven();
    // A verdict of gate B on the deployment, in its round.
    DeploymentBuilder& given(const QString& person, Role role, VerdictKind kind = VerdictKind::Approve);
    // Another version of the model in the slot; live with the content of the manifest.
    DeploymentBuilder& beside(DeploymentState state, const Manifest& manifest = {});
    DeploymentBuilder& declaring(const QString& key, const QJsonValue& value);
    DeploymentBuilder& granting(const QString& person, Role role);
    DeploymentBuilder& consumedBy(const QString& consumer, const QString& person);
    [[nodiscard]] DeploymentFacts build() const { return m_facts; }

private:
    [[nodiscard]] Deployment& current();
    void bind();
    DeploymentFacts m_facts;
};
[[nodiscard]] inline DeploymentBuilder aDeployment()
{
    return {};
}

// Outputs for `interface` of a manifest.
[[nodiscard]] QJsonObject promising(const QStringList& outputs);
// The same question with something about command or facts changed.
template <class Command> [[nodiscard]] Question changedIn(const QString& name, Command command, DeploymentFacts facts,
                                                          const std::function<void(Command&, DeploymentFacts&)>& change)
{
    change(command, facts);
    return [=] { return obstacles(command, person(facts.registry(), name), facts); };
}
template <class Command> [[nodiscard]] Question asksIn(const QString& name, const Command& command, const DeploymentFacts& facts)
{
    return changedIn<Command>(name, command, facts, [](Command&, DeploymentFacts&) {});
}
// What the command would record, given by the person.
template <class Command> [[nodiscard]] EventDraft recorded(const QString& name, const Command& command, const DeploymentFacts& facts)
{
    return eventOf(command, person(facts.registry(), name), facts);
}
// What the event sets in a column of one record, undefined when it leaves it alone.
[[nodiscard]] QJsonValue setOf(const EventDraft& event, const QString& record, qint64 id, const QString& column);

}
