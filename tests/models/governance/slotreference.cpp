// SPDX-License-Identifier: GPL-3.0-or-later
#include "slotreference.h"

#include <QTimeZone>
#include <algorithm>
#include <functional>

namespace gatehouse::governance::testing {

using namespace Qt::StringLiterals;

namespace {

bool saidAs(const std::vector<SlotReference::Said>& said, int person, Role role)
{
    return std::ranges::any_of(said, [&](const SlotReference::Said& s) { return s.person == person && s.role == role; });
}

}

SlotReference::SlotReference(const Setting& setting) : m_setting(setting)
{
    m_state.roles = setting.roles;
    m_state.owner = setting.owner;
    m_state.tier = setting.tier;
    m_state.policies = {false};
}

QDate SlotReference::today() const
{
    return QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC).addSecs(qint64(m_hour) * 3600).date();
}

bool SlotReference::has(int person, Role role) const
{
    return m_setting.solo || (m_state.roles[std::size_t(person)].contains(role) && !reads(person));
}

// The third version is somebody else's.
bool SlotReference::wrote(int person, int version) const
{
    return !m_setting.solo && person == (m_setting.author + (version == Versions - 1 ? 1 : 0)) % People;
}

bool SlotReference::brakes(int person) const
{
    return owns(person) || has(person, Role::TechnicalReviewer) || has(person, Role::RiskApprover) || has(person, Role::GoLiveApprover)
        || has(person, Role::Deployer);
}

// Approvals age: past the policy's limit they no longer count for a start or a go-live.
bool SlotReference::aged(const Written& version) const
{
    const int days = m_state.tier == Tier::Low ? 730 : m_state.tier == Tier::Medium ? 365 : 180;
    return version.review == ReviewState::Approved && m_hour > version.approvedAt + days * 24;
}

std::set<Role> SlotReference::askedAtB() const
{
    return m_state.tier == Tier::High ? std::set{Role::GoLiveApprover, Role::RiskApprover} : std::set{Role::GoLiveApprover};
}

bool SlotReference::signedA(const Deployed& deployed, int person) const
{
    const Written& version = m_state.versions[std::size_t(deployed.version)];
    return version.signedA.contains({version.content, person});
}

int SlotReference::peopleAtB(const Deployed& deployed, Role role) const
{
    return !m_setting.solo && role == Role::GoLiveApprover && isStrict(deployed) ? 2 : 1;
}

bool SlotReference::spokenAtB(const Deployed& deployed, const std::vector<Said>& said) const
{
    return std::ranges::all_of(askedAtB(), [&](Role role) {
        return std::ranges::count_if(said, [&](const Said& s) { return s.role == role && s.kind == VerdictKind::Approve; })
            >= peopleAtB(deployed, role);
    });
}

// Different people who neither wrote nor deploy it, as many as are asked; at high tier one of them did not sign gate A.
bool SlotReference::staffedAtB(const Deployed& deployed, int submitter) const
{
    if (m_setting.solo)
        return true;
    const auto may = [&](int person, Role role) {
        return has(person, role) && !wrote(person, deployed.version) && !deployed.deployers.contains(person) && person != submitter;
    };
    std::vector<Role> places;
    for (const Role role : askedAtB())
        places.insert(places.end(), std::size_t(peopleAtB(deployed, role)), role);
    std::set<int> team;
    const std::function<bool()> fill = [&] {
        if (team.size() == places.size())
            return m_state.tier != Tier::High || std::ranges::any_of(team, [&](int person) { return !signedA(deployed, person); });
        for (int person = 0; person < People; ++person) {
            if (!may(person, places[team.size()]) || !team.insert(person).second)
                continue;
            const bool works = fill();
            team.erase(person);
            if (works)
                return true;
        }
        return false;
    };
    return fill();
}

int SlotReference::currentOf(int version, int slot) const
{
    for (int i = int(m_state.deployments.size()) - 1; i >= 0; --i) {
        const Deployed& each = m_state.deployments[std::size_t(i)];
        if (each.version == version && each.slot == slot && !each.ended())
            return i;
    }
    return -1;
}

int SlotReference::liveIn(int slot) const
{
    for (int i = 0; i < int(m_state.deployments.size()); ++i)
        if (m_state.deployments[std::size_t(i)].slot == slot && m_state.deployments[std::size_t(i)].state == DeploymentState::Live)
            return i;
    return -1;
}

bool SlotReference::isOpen(const Deployed& deployed) const
{
    return deployed.gateOpen && (deployed.state == DeploymentState::InReviewB || deployed.state == DeploymentState::Live);
}

// The policy of the last submit while that gate stands, the newest before it is submitted.
bool SlotReference::isStrict(const Deployed& deployed) const
{
    const bool toBeSubmitted = deployed.state == DeploymentState::InVerification || (deployed.exceptional && !deployed.gateOpen);
    return deployed.policy > 0 && !toBeSubmitted ? m_state.policies[std::size_t(deployed.policy - 1)] : bool(m_state.policies.back());
}

std::set<EvidenceKind> SlotReference::evidenceAsked(const Deployed& deployed) const
{
    std::set<EvidenceKind> kinds{EvidenceKind::Targets, EvidenceKind::EndToEnd};
    if (m_state.tier != Tier::Low)
        kinds.insert({EvidenceKind::GoldenTests, EvidenceKind::OperatingRequirements});
    if (m_state.tier == Tier::High)
        kinds.insert({EvidenceKind::EdgeGrid, EvidenceKind::OldAndNew});
    if (isStrict(deployed))
        kinds.insert(EvidenceKind::EdgeGrid);
    return kinds;
}

// Section 4: every target reports the build digest.
bool SlotReference::inStep(const Deployed& deployed) const
{
    const auto& reports = m_state.reports[std::size_t(deployed.slot)];
    for (int target = 0; target < Targets; ++target) {
        if ((deployed.targets & (1 << target)) == 0)
            continue;
        const auto report = reports.find(target);
        if (report == reports.end() || report->second.build != deployed.binding.build
            || (!report->second.environment.isEmpty() && report->second.environment != deployed.binding.environment))
            return false;
    }
    return true;
}

bool SlotReference::hasEvidence(const Deployed& deployed, EvidenceKind kind) const
{
    if (kind == EvidenceKind::Targets)
        return inStep(deployed);
    const bool hasOld = std::ranges::any_of(m_state.deployments, [&](const Deployed& each) {
        return each.slot == deployed.slot && each.version != deployed.version
            && (each.state == DeploymentState::Live || (deployed.state == DeploymentState::Live && each.state == DeploymentState::Superseded));
    });
    if (kind == EvidenceKind::OldAndNew && !hasOld)
        return true;
    const auto& recorded = m_state.versions[std::size_t(deployed.version)].evidence[std::size_t(deployed.slot)];
    const auto found = recorded.find(kind);
    return found != recorded.end() && found->second.binding == deployed.binding && !found->second.outdated && found->second.passes
        && !(kind == EvidenceKind::OperatingRequirements && found->second.slow);
}

bool SlotReference::asksAtB(int version, int slot, EvidenceKind kind) const
{
    const Deployed& deployed = m_state.deployments[std::size_t(currentOf(version, slot))];
    return evidenceAsked(deployed).contains(kind) && !hasEvidence(deployed, kind);
}

// Another output than what is live here promises; where nothing is live there is nothing to break.
bool SlotReference::breaks(int version, int slot) const
{
    const int live = liveIn(slot);
    if (live < 0)
        return false;
    int before = m_state.deployments[std::size_t(live)].binding.content;
    if (const Deployed& here = m_state.deployments[std::size_t(live)];
        here.version == version) { // by exception, its consumers come from the way back
        if (!here.exceptional || here.rollback == u"first")
            return false;
        before = m_state.versions[std::size_t(here.rollback.toInt())].content;
    }
    const auto contractOf = [&](int content) { return m_state.contracts[std::size_t(content - 1)]; };
    return contractOf(before) != contractOf(m_state.versions[std::size_t(version)].content);
}

// A blocking finding of the version is open, or one about a target there.
bool SlotReference::blocked(int version, int slot) const
{
    return std::ranges::any_of(m_state.findings, [&](const Found& finding) {
        return finding.version == version && finding.severity == u"blocking" && finding.state != FindingState::Closed
            && (finding.target < 0 || finding.slot == slot);
    });
}

bool SlotReference::acknowledged(const Deployed& deployed, bool retires) const
{
    return std::ranges::all_of(m_state.consumers, [&](const auto& each) { return deployed.acknowledged.contains({each.first, retires}); });
}

bool SlotReference::allows(const SlotMove& move) const
{
    // Whoever is an auditor changes nothing, but who is an admin besides may take that role off again.
    const bool untangles = move.kind == SlotMoveKind::Revoke && move.role == Role::Auditor
        && m_state.roles[std::size_t(move.actor)].contains(Role::Admin);
    if (reads(move.actor) && !untangles)
        return false;
    const Written& version = m_state.versions[std::size_t(move.version)];
    switch (move.kind) {
    case SlotMoveKind::Register: return !version.exists || (version.review == ReviewState::Draft && !move.stale);
    case SlotMoveKind::Submit:
    case SlotMoveKind::Approve:
    case SlotMoveKind::RequestChanges:
    case SlotMoveKind::Withdraw:
    case SlotMoveKind::Reopen:
    case SlotMoveKind::Renew: return version.exists && allowsGateA(move);
    case SlotMoveKind::Hold:
    case SlotMoveKind::Lift:
    case SlotMoveKind::Unusable:
    case SlotMoveKind::Reinstate: return version.exists && allowsUsability(move);
    case SlotMoveKind::ProposeClose:
    case SlotMoveKind::Close:
    case SlotMoveKind::Grant:
    case SlotMoveKind::Revoke:
    case SlotMoveKind::HandOver:
    case SlotMoveKind::Publish:
    case SlotMoveKind::SetTier:
    case SlotMoveKind::AddSlot:
    case SlotMoveKind::AddConsumer:
    case SlotMoveKind::Report: return allowsRegistry(move);
    case SlotMoveKind::Start: return version.exists && m_state.slotExists[std::size_t(move.slot)] && allowsStart(move);
    case SlotMoveKind::Adopt: return version.exists && m_state.slotExists[std::size_t(move.slot)] && allowsAdoption(move);
    case SlotMoveKind::AddEvidence:
    case SlotMoveKind::SubmitB:
    case SlotMoveKind::ApproveB:
    case SlotMoveKind::ReturnB:
    case SlotMoveKind::RejectB:
    case SlotMoveKind::AbstainB:
    case SlotMoveKind::WithdrawVerdictB:
    case SlotMoveKind::GoLive:
    case SlotMoveKind::Rollback:
    case SlotMoveKind::Retire:
    case SlotMoveKind::Cancel:
    case SlotMoveKind::Exception:
    case SlotMoveKind::Acknowledge: {
        const int current = currentOf(move.version, move.slot);
        return current >= 0 && allowsDeployed(move, m_state.deployments[std::size_t(current)]);
    }
    }
    return false;
}

bool SlotReference::countsElsewhere(const std::vector<Said>& said, const SlotMove& move) const
{
    return !m_setting.solo
        && std::ranges::any_of(said, [&](const Said& s) { return s.person == move.actor && s.role != move.role && s.kind != VerdictKind::Abstain; });
}

bool SlotReference::couldComeBack(int version, int slot) const
{
    return std::ranges::any_of(m_state.deployments, [&](const Deployed& each) {
        return (version < 0 || each.version == version) && each.slot == slot
            && (each.state == DeploymentState::Live || each.state == DeploymentState::Superseded)
            && !m_state.versions[std::size_t(each.version)].unusable;
    });
}

bool SlotReference::allowsStart(const SlotMove& move) const // D1
{
    const Written& version = m_state.versions[std::size_t(move.version)];
    const int current = currentOf(move.version, move.slot);
    const bool knowsTheWayBack = move.rollback == u"first" ? !couldComeBack(-1, move.slot)
                                                           : !move.rollback.isEmpty() && couldComeBack(move.rollback.toInt(), move.slot);
    return has(move.actor, Role::Deployer) && version.review == ReviewState::Approved && usable(version) && !aged(version) && move.targets != 0
        && knowsTheWayBack && (current < 0 || m_state.deployments[std::size_t(current)].state == DeploymentState::InVerification);
}

// The owner and a risk approver, two persons; an author signs only as the owner.
bool SlotReference::signs(const SlotMove& move, const Proposed& proposal) const
{
    if (m_setting.solo)
        return true;
    const bool asOwner = proposal.owner < 0 && owns(move.actor) && proposal.risk != move.actor;
    const bool asRisk = proposal.risk < 0 && has(move.actor, Role::RiskApprover) && proposal.owner != move.actor && !wrote(move.actor, move.version);
    return asOwner || asRisk;
}

SlotReference::Proposed SlotReference::signedBy(const SlotMove& move, Proposed proposal) const
{
    if (proposal.by < 0)
        proposal.by = move.actor;
    if (proposal.owner < 0 && owns(move.actor) && (m_setting.solo || proposal.risk != move.actor))
        proposal.owner = move.actor;
    else
        proposal.risk = move.actor;
    if (m_setting.solo && proposal.risk < 0)
        proposal.risk = move.actor;
    return proposal;
}

// Signatures hold for what was proposed: other terms are a new proposal.
SlotReference::Proposed SlotReference::proposedException(const SlotMove& move) const
{
    const auto& kept = m_state.versions[std::size_t(move.version)].exception[std::size_t(move.slot)];
    Proposed proposal = kept && kept->until > m_hour ? *kept : Proposed{}; // what has lapsed is proposed anew
    proposal.content = m_state.versions[std::size_t(move.version)].content;
    const auto before = proposal.terms();
    if (move.days > 0)
        proposal.until = m_hour + move.days * 24;
    if (move.scope > 0)
        proposal.scope = move.scope;
    if (proposal.terms() != before)
        proposal.by = proposal.owner = proposal.risk = -1;
    return proposal;
}

SlotReference::Proposed SlotReference::proposedAdoption(const SlotMove& move) const
{
    const Written& version = m_state.versions[std::size_t(move.version)];
    Proposed proposal = version.adoption[std::size_t(move.slot)].value_or(Proposed{});
    if (proposal.content != version.content)
        proposal = {};
    proposal.content = version.content;
    const auto before = proposal.terms();
    if (move.states) {
        proposal.since = m_hour;
        proposal.review = move.review == 1 ? today().addDays(100) : today().addMonths(13);
        proposal.targets = move.targets == 0 ? proposal.targets : move.targets;
        proposal.build = move.build.isEmpty() ? proposal.build : move.build;
        proposal.environment = move.environment.isEmpty() ? proposal.environment : move.environment;
    }
    if (proposal.terms() != before)
        proposal.by = proposal.owner = proposal.risk = -1;
    return proposal;
}

bool SlotReference::allowsAdoption(const SlotMove& move) const // D10
{
    const Written& version = m_state.versions[std::size_t(move.version)];
    if ((version.review != ReviewState::Draft && version.review != ReviewState::Adopted) || !usable(version))
        return false;
    if (std::ranges::any_of(m_state.deployments, [&](const Deployed& each) { return each.slot == move.slot && each.wasLive; }))
        return false;
    const Proposed proposal = proposedAdoption(move);
    const auto& known = version.adoption[std::size_t(move.slot)];
    const bool reasoned = !move.careless || (known && known->content == version.content);
    if (!proposal.review.isValid() || proposal.targets == 0 || !reasoned)
        return false;
    if (proposal.review <= today() || proposal.review > today().addMonths(12))
        return false;
    if (proposal.by < 0 && !m_setting.solo)
        return has(move.actor, Role::Deployer);
    return (m_setting.solo || !wrote(move.actor, move.version) || owns(move.actor)) && signs(move, proposal);
}

bool SlotReference::allowsDeployed(const SlotMove& move, const Deployed& deployed) const
{
    const Written& version = m_state.versions[std::size_t(move.version)];
    const bool deploys = has(move.actor, Role::Deployer);
    const auto in = [&](std::initializer_list<DeploymentState> states) { return std::ranges::find(states, deployed.state) != states.end(); };
    using enum DeploymentState;
    switch (move.kind) {
    case SlotMoveKind::AddEvidence:
        return move.evidence != EvidenceKind::Targets && move.evidence != EvidenceKind::Heartbeat && !move.stale && !move.careless;
    case SlotMoveKind::SubmitB: // D2
        return deploys && (deployed.state == InVerification || (deployed.state == Live && deployed.exceptional)) && !deployed.gateOpen
            && usable(version) && staffedAtB(deployed, move.actor)
            && std::ranges::all_of(evidenceAsked(deployed), [&](EvidenceKind kind) { return hasEvidence(deployed, kind); });
    case SlotMoveKind::GoLive: // D5
        return deploys && deployed.state == Cleared && usable(version) && !aged(version) && inStep(deployed) && !blocked(move.version, move.slot)
            && (!breaks(move.version, move.slot) || acknowledged(deployed, false)) && (deployed.opens < 0 || m_hour >= deployed.opens)
            && (deployed.closes < 0 || m_hour <= deployed.closes)
            && (m_setting.solo
                || std::ranges::none_of(deployed.said, [&](const Said& s) { return s.person == move.actor && s.kind == VerdictKind::Approve; }));
    case SlotMoveKind::Rollback: // D6
        return deployed.state == Superseded && (deploys || owns(move.actor)) && usable(version) && !move.careless;
    case SlotMoveKind::Retire: // D7
        return (deployed.state == Superseded || (deployed.state == Live && acknowledged(deployed, true))) && owns(move.actor);
    case SlotMoveKind::Cancel: return in({InVerification, InReviewB, Cleared}) && deploys && !move.careless; // D8
    case SlotMoveKind::Exception: { // D9
        if (deployed.state != InVerification || !usable(version) || aged(version))
            return false;
        const Proposed proposal = proposedException(move);
        const auto& kept = version.exception[std::size_t(move.slot)];
        const bool reasoned = !move.careless || (kept && kept->until > m_hour);
        return (m_setting.solo || !wrote(move.actor, move.version) || owns(move.actor)) && signs(move, proposal) && reasoned && proposal.scope > 0
            && proposal.until > m_hour && proposal.until <= m_hour + 7 * 24 && hasEvidence(deployed, EvidenceKind::GoldenTests) && inStep(deployed);
    }
    case SlotMoveKind::Acknowledge: {
        const auto consumer = m_state.consumers.find(move.consumer);
        if (!in({InVerification, InReviewB, Cleared, Live}) || consumer == m_state.consumers.end()
            || deployed.acknowledged.contains({move.consumer, move.retires}))
            return false;
        if (!move.retires && !breaks(move.version, move.slot))
            return false;
        // The owner begins the end of what is live; from then on everybody may acknowledge it.
        const bool isAnnounced = std::ranges::any_of(deployed.acknowledged, [](const auto& said) { return said.second; });
        if (move.retires && (deployed.state != Live || (!isAnnounced && !owns(move.actor))))
            return false;
        return consumer->second == move.actor || (owns(move.actor) && !move.careless);
    }
    default: return allowsGateB(move, deployed);
    }
}

bool SlotReference::mayDecideB(const SlotMove& move, const Deployed& deployed) const
{
    return isOpen(deployed) && !move.stale && askedAtB().contains(move.role) && has(move.actor, move.role) && !wrote(move.actor, move.version)
        && (m_setting.solo || !deployed.deployers.contains(move.actor));
}

bool SlotReference::allowsGateB(const SlotMove& move, const Deployed& deployed) const
{
    const bool saidAlready = saidAs(deployed.said, move.actor, move.role);
    switch (move.kind) {
    case SlotMoveKind::ApproveB: return allowsApproval(move, deployed);
    case SlotMoveKind::ReturnB: return mayDecideB(move, deployed) && !move.careless; // D4
    case SlotMoveKind::RejectB: return mayDecideB(move, deployed) && !move.careless && !saidAlready && !countsElsewhere(deployed.said, move);
    case SlotMoveKind::AbstainB: return mayDecideB(move, deployed) && !move.careless && !saidAlready;
    case SlotMoveKind::WithdrawVerdictB: return isOpen(deployed) && !move.careless && saidAlready;
    default: return false;
    }
}

bool SlotReference::allowsApproval(const SlotMove& move, const Deployed& deployed) const // D3
{
    if (!mayDecideB(move, deployed) || move.careless || saidAs(deployed.said, move.actor, move.role) || countsElsewhere(deployed.said, move)
        || std::ranges::any_of(deployed.said, [](const Said& s) { return s.kind == VerdictKind::Reject; })
        || std::ranges::count_if(deployed.said, [&](const Said& s) { return s.role == move.role && s.kind == VerdictKind::Approve; })
            >= peopleAtB(deployed, move.role))
        return false;
    std::vector<Said> then = deployed.said;
    then.push_back({move.actor, move.role, VerdictKind::Approve});
    const bool freshEyes = std::ranges::any_of(then, [&](const Said& s) { return s.kind == VerdictKind::Approve && !signedA(deployed, s.person); });
    if (!m_setting.solo && m_state.tier == Tier::High && spokenAtB(deployed, then) && !freshEyes)
        return false;
    if (!usable(m_state.versions[std::size_t(move.version)]) || (breaks(move.version, move.slot) && !acknowledged(deployed, false)))
        return false;
    for (const EvidenceKind kind : evidenceAsked(deployed))
        if (!hasEvidence(deployed, kind))
            return false;
    if (blocked(move.version, move.slot) || (move.withFinding && move.blocking))
        return false;
    const QDate review = move.review == 1 ? today().addDays(100) : move.review == 2 ? today().addMonths(13) : deployed.review;
    return review.isValid() && review > today() && review <= today().addMonths(m_state.tier == Tier::High ? 6 : 12)
        && (move.staleRule || deployed.staleRule) && move.window != 3;
}

}
