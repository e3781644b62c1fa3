// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rows that the tests of all commands about a version in a slot ask alike. For test classes with the columns `ask` and `codes`.

#include "deploymentbuilder.h"

#include <QTest>

namespace gatehouse::governance::testing {

using namespace Qt::StringLiterals;
using State = DeploymentState;

inline void row(const char* name, const Question& ask, const QStringList& codes = {})
{
    QTest::newRow(name) << ask << codes;
}

inline void unusable(DeploymentFacts& facts)
{
    facts.version.version->usability.state = Usability::Unusable;
}

inline void held(DeploymentFacts& facts)
{
    facts.version.version->usability.state = Usability::OnHold;
    facts.version.version->usability.until = facts.registry().now.addSecs(60);
}

inline void aged(DeploymentFacts& facts)
{
    facts.version.version->approvedAt = facts.registry().now.addDays(-facts.version.gate().approvalDays).addSecs(-1);
}

// What every command about a version in a slot asks first.
template <class Command> void asksForThePlace(const QString& actor, const Command& command, const DeploymentFacts& facts)
{
    const auto with = [&](const char* name, const std::function<void(DeploymentFacts&)>& change, const QStringList& codes) {
        row(name, changedIn<Command>(actor, command, facts, [&](Command&, DeploymentFacts& f) { change(f); }), codes);
    };
    with("a version that exists", [](DeploymentFacts& f) { f.version.version.reset(); }, {u"unknown-version"_s});
    with("a slot that exists", [](DeploymentFacts& f) { f.slotExists = false; }, {u"unknown-slot"_s});
}

// And those about a deployment: one that has not ended, in one of the states.
template <class Command> void asksForTheState(const QString& actor, const std::function<Command(const DeploymentFacts&)>& command,
                                              const std::set<State>& states)
{
    const DeploymentFacts none = aDeployment().build();
    row("a deployment", asksIn(actor, command(none), none), {u"not-deployed"_s});
    for (const State state : allOf<State>()) {
        const DeploymentFacts facts = aDeployment().in(state).build();
        const bool ended = state == State::Retired || state == State::Cancelled;
        if (!states.contains(state))
            row(qPrintable(u"another state than "_s + nameOf(state)), asksIn(actor, command(facts), facts),
                {ended ? u"not-deployed"_s : u"wrong-deployment-state"_s});
    }
}

}
