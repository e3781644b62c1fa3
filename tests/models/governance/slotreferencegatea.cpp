// SPDX-License-Identifier: GPL-3.0-or-later
// What the second telling allows before a version is deployed: gate A, usability, and what an admin or the owner keeps.
#include "slotreference.h"

#include <algorithm>

namespace gatehouse::governance::testing {

using namespace Qt::StringLiterals;

namespace {

bool saidAs(const std::vector<SlotReference::Said>& said, int person, Role role)
{
    return std::ranges::any_of(said, [&](const SlotReference::Said& s) { return s.person == person && s.role == role; });
}

}

std::set<Role> SlotReference::askedAtA() const
{
    return m_state.tier == Tier::Low ? std::set{Role::TechnicalReviewer} : std::set{Role::TechnicalReviewer, Role::RiskApprover};
}

bool SlotReference::staffedAtA(int version) const
{
    if (m_setting.solo)
        return true;
    for (int reviewer = 0; reviewer < People; ++reviewer)
        for (int approver = 0; approver < People; ++approver)
            if (!wrote(reviewer, version) && has(reviewer, Role::TechnicalReviewer)
                && (m_state.tier == Tier::Low || (!wrote(approver, version) && has(approver, Role::RiskApprover) && approver != reviewer)))
                return true;
    return false;
}

bool SlotReference::mayDecideA(const SlotMove& move) const
{
    return !move.stale && askedAtA().contains(move.role) && has(move.actor, move.role) && !wrote(move.actor, move.version);
}

bool SlotReference::allowsGateA(const SlotMove& move) const
{
    const Written& version = m_state.versions[std::size_t(move.version)];
    const bool writes = m_setting.solo || wrote(move.actor, move.version);
    const bool open = version.review == ReviewState::InReviewA;
    switch (move.kind) {
    case SlotMoveKind::Submit:
        return (version.review == ReviewState::Draft || version.review == ReviewState::Adopted) && writes && !move.stale && !version.unusable
            && staffedAtA(move.version);
    case SlotMoveKind::Approve:
        return open && mayDecideA(move) && !move.careless && !version.unusable && !saidAs(version.said, move.actor, move.role)
            && !countsElsewhere(version.said, move) && std::ranges::none_of(version.said, [&](const Said& s) { return s.role == move.role; });
    case SlotMoveKind::RequestChanges: return open && mayDecideA(move) && !move.careless;
    case SlotMoveKind::Withdraw: return open && writes && !move.careless;
    case SlotMoveKind::Reopen:
        return version.review == ReviewState::Approved && writes && !move.careless
            && std::ranges::none_of(m_state.deployments, [&](const Deployed& each) { return each.version == move.version && !each.ended(); });
    case SlotMoveKind::Renew:
        return version.review == ReviewState::Approved && !version.unusable && mayDecideA(move) && !move.careless
            && !countsElsewhere(version.renewed, move) && std::ranges::none_of(version.renewed, [&](const Said& s) { return s.role == move.role; })
            && std::ranges::none_of(m_state.findings, [&](const Found& f) {
                   return f.version == move.version && f.severity == u"blocking" && f.state != FindingState::Closed && f.target < 0;
               });
    default: return false;
    }
}

std::optional<int> SlotReference::firstPerson(const SlotMove& move, Usability wanted) const
{
    const Written& version = m_state.versions[std::size_t(move.version)];
    if (version.proposal && version.proposal->wanted == wanted)
        return version.proposal->by;
    if (wanted == Usability::Unusable && held(version) && (m_setting.solo || version.hold->by != move.actor))
        return version.hold->by;
    return std::nullopt;
}

bool SlotReference::allowsUsability(const SlotMove& move) const
{
    const Written& version = m_state.versions[std::size_t(move.version)];
    const bool decides = owns(move.actor) || has(move.actor, Role::RiskApprover);
    switch (move.kind) {
    case SlotMoveKind::Hold: return brakes(move.actor) && usable(version) && !move.careless;
    case SlotMoveKind::Lift: return !version.unusable && held(version) && (version.hold->by == move.actor || owns(move.actor)) && !move.careless;
    case SlotMoveKind::Unusable: {
        const bool said = version.proposal && version.proposal->wanted == Usability::Unusable;
        if (version.unusable || (move.careless && !said))
            return false;
        const auto first = firstPerson(move, Usability::Unusable);
        if (!first)
            return brakes(move.actor) || wrote(move.actor, move.version) || m_setting.solo;
        return (m_setting.solo || *first != move.actor) && decides;
    }
    case SlotMoveKind::Reinstate: {
        if (!version.unusable || move.careless || !decides)
            return false;
        const auto first = firstPerson(move, Usability::Usable);
        return !first || m_setting.solo
            || (*first != move.actor
                && ((owns(*first) && has(move.actor, Role::RiskApprover)) || (owns(move.actor) && has(*first, Role::RiskApprover))));
    }
    default: return false;
    }
}

bool SlotReference::gateOpenSomewhere() const
{
    return std::ranges::any_of(m_state.versions, [](const Written& each) { return each.exists && each.review == ReviewState::InReviewA; })
        || std::ranges::any_of(m_state.deployments, &Deployed::gateOpen);
}

bool SlotReference::allowsRegistry(const SlotMove& move) const
{
    const bool admin = has(move.actor, Role::Admin);
    const auto& roles = m_state.roles[std::size_t(move.other)];
    const auto finding = [&]() -> const Found* {
        return std::size_t(move.finding) < m_state.findings.size() ? &m_state.findings[std::size_t(move.finding)] : nullptr;
    };
    const bool anyVersion = std::ranges::any_of(m_state.versions, &Written::exists);
    switch (move.kind) {
    case SlotMoveKind::ProposeClose:
        return finding() != nullptr && finding()->state == FindingState::Open && (m_setting.solo || finding()->owner == move.actor) && !move.careless;
    case SlotMoveKind::Close:
        return finding() != nullptr && finding()->state == FindingState::CloseProposed && has(move.actor, finding()->raisedAs)
            && (m_setting.solo || (finding()->owner != move.actor && !wrote(move.actor, finding()->version)));
    case SlotMoveKind::Grant:
        return admin && !roles.contains(move.role)
            && (move.role != Role::Auditor || m_setting.solo || !has(move.other, Role::Admin) || !isLastAdmin(move.other));
    case SlotMoveKind::Revoke:
        return (admin || (move.role == Role::Auditor && m_state.roles[std::size_t(move.actor)].contains(Role::Admin))) && roles.contains(move.role)
            && (move.role != Role::Admin || !isLastAdmin(move.other));
    case SlotMoveKind::HandOver: return anyVersion && move.other != m_state.owner && (owns(move.actor) || admin);
    case SlotMoveKind::Publish: return admin;
    // The tier says what a gate asks, so it stays while one is open.
    case SlotMoveKind::SetTier: return anyVersion && owns(move.actor) && move.tier != m_state.tier && !gateOpenSomewhere();
    case SlotMoveKind::AddSlot: return (admin || has(move.actor, Role::Deployer)) && !m_state.slotExists[std::size_t(move.slot)];
    case SlotMoveKind::AddConsumer: return anyVersion && !m_state.consumers.contains(move.consumer);
    case SlotMoveKind::Report:
        return (has(move.actor, Role::Monitor) || has(move.actor, Role::Deployer)) && m_state.slotExists[std::size_t(move.slot)] && !move.careless;
    default: return false;
    }
}

// Whether nobody else could keep people and roles.
bool SlotReference::isLastAdmin(int person) const
{
    for (int other = 0; other < People; ++other)
        if (other != person && m_state.roles[std::size_t(other)].contains(Role::Admin) && !reads(other))
            return false;
    return true;
}

}
