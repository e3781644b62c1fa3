// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/decisions.h"

#include "governance/approvers.h"
#include "governance/commands/abstain.h"
#include "governance/commands/approve.h"
#include "governance/commands/deprecate.h"
#include "governance/commands/hold.h"
#include "governance/commands/lift.h"
#include "governance/commands/markunusable.h"
#include "governance/commands/reinstate.h"
#include "governance/commands/reject.h"
#include "governance/commands/renew.h"
#include "governance/commands/reopen.h"
#include "governance/commands/requestchanges.h"
#include "governance/commands/submit.h"
#include "governance/commands/undeprecate.h"
#include "governance/commands/withdrawverdict.h"
#include "governance/commands/withdrawversion.h"
#include "governance/separation.h"

#include <QCoreApplication>

namespace gatehouse::items {

using namespace governance;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Decisions)
};

template <class Command> Command about(const VersionFacts& facts)
{
    Command command;
    command.version = {facts.version->modelName, facts.version->label, 0};
    return command;
}

template <class Command> Command in(std::optional<Role> role, const VersionFacts& facts)
{
    auto command = about<Command>(facts);
    command.role = role.value_or(Role::TechnicalReviewer);
    return command;
}

Obstacles judged(DecisionKind kind, std::optional<Role> role, const VersionFacts& facts, const Person& person)
{
    switch (kind) {
    case DecisionKind::Submit: return obstacles(about<Submit>(facts), person, facts);
    case DecisionKind::Withdraw: return obstacles(about<WithdrawVersion>(facts), person, facts);
    case DecisionKind::Reopen: return obstacles(about<Reopen>(facts), person, facts);
    case DecisionKind::Approve: return obstacles(in<Approve>(role, facts), person, facts);
    case DecisionKind::RequestChanges: return obstacles(in<RequestChanges>(role, facts), person, facts);
    case DecisionKind::Reject: return obstacles(in<Reject>(role, facts), person, facts);
    case DecisionKind::Abstain: return obstacles(in<Abstain>(role, facts), person, facts);
    case DecisionKind::WithdrawVerdict: return obstacles(in<WithdrawVerdict>(role, facts), person, facts);
    case DecisionKind::Renew: return obstacles(in<Renew>(role, facts), person, facts);
    case DecisionKind::Hold: return obstacles(about<Hold>(facts), person, facts);
    case DecisionKind::Lift: return obstacles(about<Lift>(facts), person, facts);
    case DecisionKind::MarkUnusable: return obstacles(about<MarkUnusable>(facts), person, facts);
    case DecisionKind::Reinstate: return obstacles(about<Reinstate>(facts), person, facts);
    case DecisionKind::Deprecate: return obstacles(about<Deprecate>(facts), person, facts);
    case DecisionKind::Undeprecate: return obstacles(about<Undeprecate>(facts), person, facts);
    }
    Q_UNREACHABLE();
}

// Of the roles that are asked those that the person has, or the first one, so that its obstacle says why not.
std::vector<Role> rolesFor(const std::vector<Role>& asked, const VersionFacts& facts, const Person& person)
{
    std::vector<Role> roles;
    for (const Role role : asked)
        if (holds(facts.registry, person, role))
            roles.push_back(role);
    if (roles.empty())
        roles.push_back(asked.front());
    return roles;
}

bool hasVerdict(const VersionFacts& facts, const Person& person)
{
    return std::ranges::any_of(facts.verdicts, [&](const Verdict& verdict) {
        return verdict.person == person.name && !verdict.withdrawn && verdict.revision == facts.version->revision;
    });
}

}

QString actionText(const Decision& decision)
{
    const auto withRole = [&](const QString& text) { return decision.role ? text.arg(labelOf(*decision.role).toLower()) : text; };
    switch (decision.kind) {
    case DecisionKind::Submit: return Words::tr("Submit to gate A…");
    case DecisionKind::Withdraw: return Words::tr("Withdraw from review…");
    case DecisionKind::Reopen: return Words::tr("Reopen…");
    case DecisionKind::Approve: return withRole(Words::tr("Approve as %1…"));
    case DecisionKind::RequestChanges: return Words::tr("Request changes…");
    case DecisionKind::Reject: return Words::tr("Reject…");
    case DecisionKind::Abstain: return Words::tr("Abstain…");
    case DecisionKind::WithdrawVerdict: return Words::tr("Take verdict back…");
    case DecisionKind::Renew: return withRole(Words::tr("Renew as %1…"));
    case DecisionKind::Hold: return Words::tr("Hold…");
    case DecisionKind::Lift: return Words::tr("Lift hold…");
    case DecisionKind::MarkUnusable: return Words::tr("Mark unusable…");
    case DecisionKind::Reinstate: return Words::tr("Make usable again…");
    case DecisionKind::Deprecate: return Words::tr("Deprecate…");
    case DecisionKind::Undeprecate: return Words::tr("Take deprecation back…");
    }
    Q_UNREACHABLE();
}

Decision decisionOf(DecisionKind kind, std::optional<Role> role, const VersionFacts& facts, const Person& person)
{
    Decision decision{kind, role, judged(kind, role, facts, person)};
    std::erase_if(decision.obstacles, &Obstacle::inForm);
    return decision;
}

std::vector<Decision> decisionsOf(const VersionFacts& facts, const Person& person)
{
    std::vector<Decision> decisions;
    const auto add = [&](DecisionKind kind, std::optional<Role> role = {}) { decisions.push_back(decisionOf(kind, role, facts, person)); };
    const Usability usability = facts.usability();
    if (usability == Usability::OnHold)
        add(DecisionKind::Lift);
    else if (usability != Usability::Unusable)
        add(DecisionKind::Hold);
    if (usability == Usability::Unusable)
        add(DecisionKind::Reinstate);
    else
        add(DecisionKind::MarkUnusable);
    switch (facts.version->review) {
    case ReviewState::Draft: add(DecisionKind::Submit); break;
    case ReviewState::InReviewA:
        if (facts.version->author == person.name)
            add(DecisionKind::Withdraw);
        for (const Role role : rolesFor(approversAtA(facts).roles, facts, person)) {
            if (hasVerdict(facts, person))
                add(DecisionKind::WithdrawVerdict, role);
            add(DecisionKind::Abstain, role);
            add(DecisionKind::Reject, role);
            add(DecisionKind::RequestChanges, role);
            add(DecisionKind::Approve, role);
        }
        break;
    case ReviewState::Approved:
        add(facts.version->deprecated ? DecisionKind::Undeprecate : DecisionKind::Deprecate);
        add(DecisionKind::Reopen);
        for (const Role role : rolesFor(facts.registry.newestPolicy.at(facts.model->tier).roles, facts, person))
            add(DecisionKind::Renew, role);
        break;
    case ReviewState::Rejected:
    case ReviewState::Adopted: break;
    }
    return decisions;
}

}
