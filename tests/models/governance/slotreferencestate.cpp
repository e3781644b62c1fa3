// SPDX-License-Identifier: GPL-3.0-or-later
// What the moves of the second telling change, and what is known afterwards, as text.
#include "slotreference.h"

#include <algorithm>

namespace gatehouse::governance::testing {

using namespace Qt::StringLiterals;

namespace {

bool approves(const std::vector<SlotReference::Said>& said, Role role)
{
    return std::ranges::any_of(said, [&](const SlotReference::Said& s) { return s.role == role && s.kind == VerdictKind::Approve; });
}

QString nameIn(int person)
{
    return person < 0 ? u"nobody"_s : u"p%1"_s.arg(person);
}

QString maskIn(int targets)
{
    QStringList names;
    for (int target = 0; target < Targets; ++target)
        if ((targets & (1 << target)) != 0)
            names << u"t%1"_s.arg(target);
    return names.join(u'+');
}

QString bindingIn(const SlotReference::Binding& binding)
{
    return u"c%1 %2 %3"_s.arg(binding.content).arg(binding.build, binding.environment);
}

}

void SlotReference::apply(const SlotMove& move)
{
    switch (move.kind) {
    case SlotMoveKind::Register:
    case SlotMoveKind::Submit:
    case SlotMoveKind::Approve:
    case SlotMoveKind::RequestChanges:
    case SlotMoveKind::Withdraw:
    case SlotMoveKind::Reopen:
    case SlotMoveKind::Renew: return applyGateA(move);
    case SlotMoveKind::Hold:
    case SlotMoveKind::Lift:
    case SlotMoveKind::Unusable:
    case SlotMoveKind::Reinstate: return applyUsability(move);
    case SlotMoveKind::Report: return applyReport(move);
    case SlotMoveKind::ProposeClose:
    case SlotMoveKind::Close:
    case SlotMoveKind::Grant:
    case SlotMoveKind::Revoke:
    case SlotMoveKind::HandOver:
    case SlotMoveKind::Publish:
    case SlotMoveKind::SetTier:
    case SlotMoveKind::AddSlot:
    case SlotMoveKind::AddConsumer: return applyRegistry(move);
    case SlotMoveKind::Start: {
        const int current = currentOf(move.version, move.slot);
        if (current < 0)
            m_state.deployments.emplace_back();
        Deployed& deployed = current < 0 ? m_state.deployments.back() : m_state.deployments[std::size_t(current)];
        Written& version = m_state.versions[std::size_t(move.version)];
        deployed.version = move.version;
        deployed.slot = move.slot;
        deployed.state = DeploymentState::InVerification;
        deployed.binding = {version.content, move.build.isEmpty() ? u"c%1"_s.arg(version.content) : move.build,
                            move.environment.isEmpty() ? u"e0"_s : move.environment};
        deployed.targets = move.targets;
        deployed.rollback = move.rollback;
        deployed.deployer = move.actor;
        deployed.deployers.insert(move.actor);
        version.exception[std::size_t(move.slot)].reset();
        return;
    }
    case SlotMoveKind::Adopt: {
        Written& version = m_state.versions[std::size_t(move.version)];
        auto& kept = version.adoption[std::size_t(move.slot)];
        Proposed proposal = proposedAdoption(move);
        if (m_setting.solo || proposal.by >= 0)
            proposal = signedBy(move, proposal);
        else
            proposal.by = move.actor;
        kept = proposal;
        if (proposal.owner < 0 || proposal.risk < 0)
            return;
        kept.reset();
        version.review = ReviewState::Adopted;
        version.frozen.insert(version.content);
        Deployed deployed;
        deployed.version = move.version;
        deployed.slot = move.slot;
        deployed.state = DeploymentState::Live;
        deployed.binding = {version.content, proposal.build.isEmpty() ? u"c%1"_s.arg(version.content) : proposal.build,
                            proposal.environment.isEmpty() ? u"e0"_s : proposal.environment};
        deployed.targets = proposal.targets;
        deployed.rollback = u"first"_s;
        deployed.deployer = proposal.by;
        deployed.deployers = {proposal.by};
        deployed.review = proposal.review;
        deployed.adopted = deployed.wasLive = true;
        m_state.deployments.push_back(deployed);
        for (int target = 0; target < Targets; ++target)
            compareTarget(deployed, target);
        return;
    }
    default: return applyDeployed(move, m_state.deployments[std::size_t(currentOf(move.version, move.slot))]);
    }
}

// What was adopted runs, and stays frozen.
void SlotReference::backToDraft(int number)
{
    Written& version = m_state.versions[std::size_t(number)];
    const bool runs = std::ranges::any_of(m_state.deployments,
                                          [&](const Deployed& each) { return each.version == number && each.adopted && !each.ended(); });
    version.review = runs ? ReviewState::Adopted : ReviewState::Draft;
    version.revision += runs ? 0 : 1;
    version.bound = 0;
    version.said.clear();
    version.renewed.clear();
    version.approvedAs.clear();
}

void SlotReference::applyGateA(const SlotMove& move)
{
    Written& version = m_state.versions[std::size_t(move.version)];
    switch (move.kind) {
    case SlotMoveKind::Register:
        m_state.contracts.push_back(move.contract);
        if (!std::ranges::any_of(m_state.versions, &Written::exists))
            m_state.consumers = {{0, (m_setting.owner + 1) % People}}; // with the model
        version.exists = true;
        version.content = int(m_state.contracts.size());
        return;
    case SlotMoveKind::Submit:
        version.revision += version.review == ReviewState::Adopted ? 1 : 0;
        version.said.clear();
        version.frozen.insert(version.content);
        version.review = ReviewState::InReviewA;
        version.bound = int(m_state.policies.size());
        return;
    case SlotMoveKind::Approve:
        version.said.push_back({move.actor, move.role, VerdictKind::Approve});
        version.signedA.insert({version.content, move.actor});
        version.approvedAs.insert(move.role);
        if (move.withFinding)
            m_state.findings.push_back({move.version, move.other, move.role, move.blocking ? u"blocking"_s : u"minor"_s});
        if (std::ranges::all_of(askedAtA(), [&](Role role) { return approves(version.said, role); })) {
            version.review = ReviewState::Approved;
            version.approvedAt = m_hour;
            for (Deployed& each : m_state.deployments)
                if (each.version == move.version && each.adopted && each.state == DeploymentState::Live)
                    each.review = today().addMonths(m_state.tier == Tier::High ? 6 : 12);
        }
        return;
    case SlotMoveKind::RequestChanges:
    case SlotMoveKind::Withdraw:
    case SlotMoveKind::Reopen: backToDraft(move.version); return;
    case SlotMoveKind::Renew:
        version.renewed.push_back({move.actor, move.role, VerdictKind::Approve});
        version.signedA.insert({version.content, move.actor});
        if (std::ranges::all_of(askedAtA(), [&](Role role) { return approves(version.renewed, role); })) {
            version.renewed.clear();
            version.approvedAt = m_hour;
            for (Deployed& each : m_state.deployments)
                if (each.version == move.version && each.state == DeploymentState::Live && each.review.isValid() && today().daysTo(each.review) <= 14)
                    each.review = today().addMonths(m_state.tier == Tier::High ? 6 : 12);
            version.bound = int(m_state.policies.size());
        }
        return;
    default: return;
    }
}

void SlotReference::applyUsability(const SlotMove& move)
{
    Written& version = m_state.versions[std::size_t(move.version)];
    switch (move.kind) {
    case SlotMoveKind::Hold: version.hold = Reference::OnHold{move.actor, m_hour + 72}; return;
    case SlotMoveKind::Lift: version.hold.reset(); return;
    case SlotMoveKind::Unusable:
        if (!firstPerson(move, Usability::Unusable)) {
            version.proposal = Reference::Proposal{Usability::Unusable, move.actor};
            return;
        }
        version.unusable = true;
        version.hold.reset();
        version.proposal.reset();
        compareRunning(move.version);
        return;
    case SlotMoveKind::Reinstate:
        if (!firstPerson(move, Usability::Usable)) {
            version.proposal = Reference::Proposal{Usability::Usable, move.actor};
            return;
        }
        version.unusable = false;
        version.proposal.reset();
        compareRunning(move.version);
        return;
    default: return;
    }
}

void SlotReference::applyRegistry(const SlotMove& move)
{
    auto& roles = m_state.roles[std::size_t(move.other)];
    switch (move.kind) {
    case SlotMoveKind::ProposeClose: m_state.findings[std::size_t(move.finding)].state = FindingState::CloseProposed; return;
    case SlotMoveKind::Close: m_state.findings[std::size_t(move.finding)].state = FindingState::Closed; return;
    case SlotMoveKind::Grant: roles.insert(move.role); return;
    case SlotMoveKind::Revoke: roles.erase(move.role); return;
    case SlotMoveKind::HandOver: m_state.owner = move.other; return;
    case SlotMoveKind::Publish:
        m_state.policies.push_back(move.strict);
        for (Written& each : m_state.versions)
            each.renewed.clear(); // a renewal counts under the newest policy only
        return;
    case SlotMoveKind::SetTier: m_state.tier = move.tier; return;
    case SlotMoveKind::AddSlot: m_state.slotExists[std::size_t(move.slot)] = true; return;
    case SlotMoveKind::AddConsumer: m_state.consumers[move.consumer] = move.other; return;
    default: return;
    }
}

void SlotReference::applyReport(const SlotMove& move)
{
    const int target = move.targets % Targets;
    m_state.reports[std::size_t(move.slot)][target] = {move.build, move.environment};
    if (const int place = liveIn(move.slot); place >= 0)
        compareTarget(m_state.deployments[std::size_t(place)], target);
}

// A target out of step with what is live has one finding, a blocking one while it runs something unusable; in step again it has none.
void SlotReference::compareTarget(const Deployed& live, int target)
{
    const auto& reports = m_state.reports[std::size_t(live.slot)];
    const auto report = reports.find(target);
    if (report == reports.end())
        return;
    const bool isNamed = (live.targets & (1 << target)) != 0;
    const auto& [build, environment] = report->second;
    int unusable = -1; // the first of those that it could be
    for (int version = Versions - 1; version >= 0; --version)
        if (m_state.versions[std::size_t(version)].unusable && buildsOf(version).contains(build))
            unusable = version;
    const bool expected = std::ranges::any_of(m_state.deployments, [&](const Deployed& each) {
        return each.binding.build == build && each.slot == live.slot && !each.ended() && each.state != DeploymentState::Superseded
            && each.state != DeploymentState::Live;
    });
    const bool sameBuild = live.binding.build == build;
    // A host that what is live does not name is asked only whether it runs something unusable.
    const bool fits = isNamed ? (sameBuild && (environment.isEmpty() || environment == live.binding.environment)) || (expected && unusable < 0)
                              : sameBuild || unusable < 0;
    const auto open = std::ranges::find_if(m_state.findings, [&](const Found& each) {
        return each.version == live.version && each.slot == live.slot && each.target == target && each.state != FindingState::Closed;
    });
    if (fits) {
        if (open != m_state.findings.end())
            open->state = FindingState::Closed;
        return;
    }
    Found found{live.version, m_state.owner, Role::Deployer, !sameBuild && unusable >= 0 ? u"blocking"_s : u"major"_s};
    found.slot = live.slot;
    found.target = target;
    found.says = !isNamed ? u"forgotten %1 beside %2"_s.arg(unusable).arg(live.version)
        : sameBuild       ? u"environment "_s + environment
        : unusable >= 0   ? u"unusable %1"_s.arg(unusable)
                          : u"build "_s + build;
    if (open == m_state.findings.end()) {
        m_state.findings.push_back(found);
    } else if (open->says != found.says) {
        open->severity = found.severity;
        open->says = found.says;
        open->state = FindingState::Open;
    }
}

std::set<QString> SlotReference::buildsOf(int version) const
{
    const Written& written = m_state.versions[std::size_t(version)];
    std::set<QString> builds{u"c%1"_s.arg(written.content)};
    for (const int content : written.frozen)
        builds.insert(u"c%1"_s.arg(content));
    for (const Deployed& each : m_state.deployments)
        if (each.version == version)
            builds.insert(each.binding.build);
    return builds;
}

// The version became unusable, or usable again.
void SlotReference::compareRunning(int version)
{
    const std::set<QString> builds = buildsOf(version);
    for (int slot = 0; slot < Slots; ++slot)
        for (const auto& [target, report] : m_state.reports[std::size_t(slot)])
            if (const int place = liveIn(slot); place >= 0 && builds.contains(report.build))
                compareTarget(m_state.deployments[std::size_t(place)], target);
}

void SlotReference::endDivergences(int version, int slot)
{
    for (Found& each : m_state.findings)
        if (each.version == version && each.slot == slot && each.target >= 0)
            each.state = FindingState::Closed;
}

void SlotReference::supersede(int slot)
{
    if (const int live = liveIn(slot); live >= 0) {
        m_state.deployments[std::size_t(live)].state = DeploymentState::Superseded;
        m_state.deployments[std::size_t(live)].gateOpen = false;
        endDivergences(m_state.deployments[std::size_t(live)].version, slot);
    }
}

void SlotReference::applyDeployed(const SlotMove& move, Deployed& deployed)
{
    Written& version = m_state.versions[std::size_t(move.version)];
    auto& evidence = version.evidence[std::size_t(move.slot)];
    auto& exception = version.exception[std::size_t(move.slot)];
    const auto goLive = [&] {
        supersede(move.slot);
        deployed.state = DeploymentState::Live;
        deployed.wasLive = true;
    };
    switch (move.kind) {
    case SlotMoveKind::AddEvidence:
        evidence[move.evidence] = {deployed.binding, move.passes && !(move.slow && move.evidence == EvidenceKind::OperatingRequirements),
                                   move.slow && move.evidence == EvidenceKind::OperatingRequirements, false};
        return;
    case SlotMoveKind::SubmitB:
        deployed.gateOpen = true;
        deployed.round += 1;
        deployed.policy = int(m_state.policies.size());
        deployed.deployers.insert(move.actor);
        deployed.said.clear();
        deployed.opens = deployed.closes = -1;
        deployed.staleRule = false;
        deployed.review = {};
        if (!deployed.exceptional)
            deployed.state = DeploymentState::InReviewB;
        return;
    case SlotMoveKind::ApproveB:
        deployed.said.push_back({move.actor, move.role, VerdictKind::Approve});
        if (move.withFinding)
            m_state.findings.push_back({move.version, move.other, move.role, move.blocking ? u"blocking"_s : u"minor"_s});
        if (move.window > 0) {
            deployed.opens = move.window == 1 ? m_hour + 5 : -1;
            deployed.closes = move.window == 2 ? m_hour + 30 : -1;
        }
        deployed.staleRule = deployed.staleRule || move.staleRule;
        if (move.review == 1)
            deployed.review = today().addDays(100);
        if (spokenAtB(deployed, deployed.said)) {
            deployed.gateOpen = false;
            deployed.clearedAs = askedAtB();
            if (!deployed.exceptional)
                deployed.state = DeploymentState::Cleared;
            deployed.exceptional = false;
        }
        return;
    case SlotMoveKind::ReturnB:
        deployed.said.push_back({move.actor, move.role, VerdictKind::RequestChanges});
        deployed.gateOpen = false;
        if (!deployed.exceptional)
            deployed.state = DeploymentState::InVerification;
        for (auto& [kind, each] : evidence)
            each.outdated = each.outdated || each.binding == deployed.binding;
        return;
    case SlotMoveKind::RejectB: deployed.said.push_back({move.actor, move.role, VerdictKind::Reject}); return;
    case SlotMoveKind::AbstainB: deployed.said.push_back({move.actor, move.role, VerdictKind::Abstain}); return;
    case SlotMoveKind::WithdrawVerdictB:
        std::erase_if(deployed.said, [&](const Said& s) { return s.person == move.actor && s.role == move.role; });
        return;
    case SlotMoveKind::GoLive: goLive(); return;
    case SlotMoveKind::Rollback:
        goLive();
        if (aged(version))
            m_state.findings.push_back({move.version, m_state.owner, Role::Deployer, u"major"_s});
        for (int target = 0; target < Targets; ++target)
            compareTarget(deployed, target);
        return;
    case SlotMoveKind::Retire:
        endDivergences(move.version, move.slot);
        deployed.state = DeploymentState::Retired;
        deployed.exceptional = deployed.gateOpen = false;
        return;
    case SlotMoveKind::Cancel:
        deployed.state = DeploymentState::Cancelled;
        deployed.gateOpen = false;
        exception.reset();
        if (const int place = liveIn(move.slot); place >= 0)
            for (const auto& [target, report] : m_state.reports[std::size_t(move.slot)])
                if (report.build == deployed.binding.build)
                    compareTarget(m_state.deployments[std::size_t(place)], target);
        return;
    case SlotMoveKind::Exception:
        exception = signedBy(move, proposedException(move));
        if (exception->owner >= 0 && exception->risk >= 0) {
            goLive();
            deployed.exceptional = true;
            deployed.until = exception->until;
            exception.reset();
        }
        return;
    case SlotMoveKind::Acknowledge: deployed.acknowledged.insert({move.consumer, move.retires}); return;
    default: return;
    }
}

QString SlotReference::description(int number, int slot) const
{
    QStringList lines;
    const Written& version = m_state.versions[std::size_t(number)];
    for (int person = 0; person < People; ++person)
        for (const Role role : m_state.roles[std::size_t(person)])
            lines << u"%1 is %2"_s.arg(nameIn(person), nameOf(role));
    if (!version.exists)
        return (QStringList{u"nothing"_s} + lines).join(u'\n');
    const Usability usability = version.unusable ? Usability::Unusable : held(version) ? Usability::OnHold : Usability::Usable;
    lines << u"%1 revision %2 content c%3 policy %4, %5, tier %6 of %7"_s.arg(nameOf(version.review))
                 .arg(version.revision)
                 .arg(version.content)
                 .arg(version.bound)
                 .arg(nameOf(usability), nameOf(m_state.tier), nameIn(m_state.owner));
    for (const auto& [consumer, person] : m_state.consumers)
        lines << u"consumer %1 of %2"_s.arg(consumer).arg(nameIn(person));
    if (version.proposal)
        lines << u"proposed %1 by %2"_s.arg(nameOf(version.proposal->wanted), nameIn(version.proposal->by));
    QStringList said;
    for (const Said& each : version.said)
        said << u"gate A: %1 %2 %3"_s.arg(nameIn(each.person), nameOf(each.role), nameOf(each.kind));
    const int current = currentOf(number, slot);
    if (current >= 0)
        for (const Said& each : m_state.deployments[std::size_t(current)].said)
            said << u"gate B: %1 %2 %3"_s.arg(nameIn(each.person), nameOf(each.role), nameOf(each.kind));
    said.sort();
    lines << said;
    for (const Deployed& each : m_state.deployments) {
        if (each.slot != slot)
            continue;
        QStringList deployers;
        for (const int person : each.deployers)
            deployers << nameIn(person);
        lines << u"deployed %1 %2 %3 on %4, back to %5, by %6 of %7, round %8 policy %9"_s.arg(each.version)
                     .arg(nameOf(each.state), bindingIn(each.binding), maskIn(each.targets), each.rollback, nameIn(each.deployer),
                          deployers.join(u'+'))
                     .arg(each.round)
                     .arg(each.policy)
                + u"%1%2%3%4%5, opens %6 closes %7 review %8"_s
                      .arg(each.gateOpen ? u" open"_s : u""_s, each.exceptional ? u" exceptional"_s : u""_s, each.adopted ? u" adopted"_s : u""_s,
                           each.staleRule ? u" stale"_s : u""_s, each.wasLive ? u" was live"_s : u""_s)
                      .arg(each.opens)
                      .arg(each.closes)
                      .arg(each.review.toString(Qt::ISODate));
        if (each.exceptional)
            lines << u"until %1"_s.arg(each.until);
    }
    for (const auto& [kind, each] : version.evidence[std::size_t(slot)])
        lines << u"evidence %1 of %2%3%4%5"_s.arg(nameOf(kind), bindingIn(each.binding), each.passes ? u" passed"_s : u""_s,
                                                  each.slow ? u" slow"_s : u""_s, each.outdated ? u" outdated"_s : u""_s);
    for (const auto& [target, each] : m_state.reports[std::size_t(slot)])
        lines << u"t%1 runs %2 %3"_s.arg(target).arg(each.build, each.environment);
    const auto proposed = [&](const QString& what, const std::optional<Proposed>& proposal) {
        if (proposal)
            lines << u"%1 of c%2 by %3, owner %4, risk %5, until %6 scope %7 review %8 on %9 "_s.arg(what)
                         .arg(proposal->content)
                         .arg(nameIn(proposal->by), nameIn(proposal->owner), nameIn(proposal->risk))
                         .arg(proposal->until)
                         .arg(proposal->scope)
                         .arg(proposal->review.toString(Qt::ISODate), maskIn(proposal->targets))
                    + proposal->build + u' ' + proposal->environment;
    };
    proposed(u"exception"_s, version.exception[std::size_t(slot)]);
    proposed(u"adoption"_s, version.adoption[std::size_t(slot)]);
    if (current >= 0)
        for (const auto& [consumer, retires] : m_state.deployments[std::size_t(current)].acknowledged)
            lines << u"consumer %1 acknowledged %2"_s.arg(consumer).arg(retires ? u"retire"_s : u"contract"_s);
    for (std::size_t i = 0; i < m_state.findings.size(); ++i)
        if (const Found& each = m_state.findings[i]; each.version == number)
            lines << u"finding %1 of %2 by %3 %4 %5"_s.arg(i + 1).arg(nameIn(each.owner), nameOf(each.raisedAs), each.severity, nameOf(each.state));
    return lines.join(u'\n');
}

}
