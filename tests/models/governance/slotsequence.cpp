// SPDX-License-Identifier: GPL-3.0-or-later
#include "slotsequence.h"

#include <algorithm>
#include <ostream>

namespace gatehouse::governance::testing {

using namespace Qt::StringLiterals;
using Kind = SlotMoveKind;

namespace {

const std::array Deciding{Role::TechnicalReviewer, Role::RiskApprover, Role::GoLiveApprover};
const std::array Granted{Role::TechnicalReviewer, Role::RiskApprover, Role::Deployer, Role::GoLiveApprover,
                         Role::Monitor,           Role::Auditor,      Role::Admin};
const std::array KindNames{"register",
                           "submit",
                           "approve",
                           "request-changes",
                           "withdraw",
                           "reopen",
                           "renew",
                           "hold",
                           "lift",
                           "unusable",
                           "reinstate",
                           "propose-close",
                           "close",
                           "grant",
                           "revoke",
                           "hand-over",
                           "publish",
                           "set-tier",
                           "add-slot",
                           "add-consumer",
                           "start",
                           "add-evidence",
                           "report",
                           "submit-b",
                           "approve-b",
                           "return-b",
                           "reject-b",
                           "abstain-b",
                           "withdraw-verdict-b",
                           "go-live",
                           "rollback",
                           "retire",
                           "cancel",
                           "exception",
                           "adopt",
                           "acknowledge"};
static_assert(KindNames.size() == SlotMoveKinds);

struct Weighted {
    Kind kind;
    int weight;
    int version = 0;
    int slot = 0;
    EvidenceKind evidence = EvidenceKind::GoldenTests;
    int target = 0;
};

std::vector<EvidenceKind> missing(const SlotReference& now, int version, int slot)
{
    std::vector<EvidenceKind> kinds;
    for (const EvidenceKind kind : allOf<EvidenceKind>())
        if (kind != EvidenceKind::Targets && now.asksAtB(version, slot, kind))
            kinds.push_back(kind);
    return kinds;
}

std::vector<int> targetsOutOfStep(const SlotReference& now, const SlotReference::Deployed& deployed)
{
    std::vector<int> targets;
    const auto& reports = now.state().reports[std::size_t(deployed.slot)];
    for (int target = 0; target < Targets; ++target) {
        const auto report = reports.find(target);
        if ((deployed.targets & (1 << target)) != 0
            && (report == reports.end() || report->second.build != deployed.binding.build
                || (!report->second.environment.isEmpty() && report->second.environment != deployed.binding.environment)))
            targets.push_back(target);
    }
    return targets;
}

void addDeployed(std::vector<Weighted>& moves, const SlotReference& now, int version, int slot)
{
    const SlotReference::State& state = now.state();
    const SlotReference::Deployed& deployed = state.deployments[std::size_t(now.currentOf(version, slot))];
    const auto add = [&](Kind kind, int weight) { moves.push_back({kind, weight, version, slot}); };
    const std::vector<EvidenceKind> lacking = missing(now, version, slot);
    const std::vector<int> outOfStep = targetsOutOfStep(now, deployed);
    const bool toBeSubmitted = deployed.state == DeploymentState::InVerification || (deployed.exceptional && !deployed.gateOpen);
    if (toBeSubmitted || deployed.gateOpen)
        for (const EvidenceKind kind : lacking)
            moves.push_back({Kind::AddEvidence, 24, version, slot, kind});
    if (deployed.state != DeploymentState::Superseded)
        for (const int target : outOfStep)
            moves.push_back({Kind::Report, deployed.state == DeploymentState::Live ? 1 : 24, version, slot, {}, target});
    if (toBeSubmitted && lacking.empty() && outOfStep.empty())
        add(Kind::SubmitB, 44);
    if (deployed.gateOpen) {
        add(Kind::ApproveB, 60);
        add(Kind::ReturnB, 3);
        add(Kind::RejectB, 1);
        add(Kind::AbstainB, 2);
        add(Kind::WithdrawVerdictB, 2);
        if (now.breaks(version, slot))
            add(Kind::Acknowledge, 20);
    }
    switch (deployed.state) {
    case DeploymentState::InVerification: {
        add(Kind::Cancel, 1);
        add(Kind::Start, 1);
        const bool proposed = state.versions[std::size_t(version)].exception[std::size_t(slot)].has_value();
        if (outOfStep.empty())
            add(Kind::Exception, proposed ? 40 : 6);
        const auto& evidence = state.versions[std::size_t(version)].evidence[std::size_t(slot)];
        if (!evidence.contains(EvidenceKind::GoldenTests))
            moves.push_back({Kind::AddEvidence, 6, version, slot, EvidenceKind::GoldenTests});
        break;
    }
    case DeploymentState::InReviewB: add(Kind::Cancel, 1); break;
    case DeploymentState::Cleared:
        add(Kind::GoLive, 70);
        add(Kind::Cancel, 1);
        break;
    case DeploymentState::Live:
        add(Kind::Retire, 1);
        add(Kind::Acknowledge, 1);
        break;
    case DeploymentState::Superseded:
        add(Kind::Rollback, 30);
        add(Kind::Retire, 2);
        break;
    case DeploymentState::Retired:
    case DeploymentState::Cancelled: break;
    }
}

void addVersion(std::vector<Weighted>& moves, const SlotReference& now, int version)
{
    const SlotReference::Written& written = now.state().versions[std::size_t(version)];
    const auto add = [&](Kind kind, int weight) { moves.push_back({kind, weight, version}); };
    if (!written.exists) {
        add(Kind::Register, 8);
        return;
    }
    const bool stepped = written.proposal || (written.hold && now.hour() < written.hold->untilHour);
    if (stepped || now.hour() % 2 == 0)
        add(Kind::Unusable, stepped && !written.unusable ? 4 : 1);
    if (now.hour() % 4 == 0)
        add(Kind::Hold, 1);
    add(Kind::Lift, 2);
    if (written.unusable)
        add(Kind::Reinstate, 14);
    switch (written.review) {
    case ReviewState::Adopted: add(Kind::Submit, 3); break;
    case ReviewState::Draft:
        add(Kind::Submit, 16);
        add(Kind::Register, 1);
        break;
    case ReviewState::InReviewA:
        add(Kind::Approve, 24);
        add(Kind::RequestChanges, 2);
        add(Kind::Withdraw, 1);
        break;
    case ReviewState::Approved:
        add(Kind::Renew, now.hour() > written.approvedAt + 100 * 24 ? 12 : 1);
        add(Kind::Reopen, 1);
        break;
    case ReviewState::Rejected: break;
    }
    for (int slot = 0; slot < Slots; ++slot) {
        if (!now.state().slotExists[std::size_t(slot)])
            continue;
        if (now.currentOf(version, slot) >= 0)
            addDeployed(moves, now, version, slot);
        else if (written.review == ReviewState::Approved)
            moves.push_back({Kind::Start, slot == 0 ? 14 : 4, version, slot});
        else if (written.review == ReviewState::Draft || written.review == ReviewState::Adopted)
            moves.push_back({Kind::Adopt, written.adoption[std::size_t(slot)] ? 20 : 2, version, slot});
    }
}

// What people would try now, and how often.
std::vector<Weighted> sensible(const SlotReference& now)
{
    const SlotReference::State& state = now.state();
    std::vector<Weighted> moves{{Kind::Grant, 1},   {Kind::Revoke, 1},  {Kind::HandOver, 1},
                                {Kind::Publish, 1}, {Kind::SetTier, 1}, {Kind::AddConsumer, 1}};
    for (int slot = 0; slot < Slots; ++slot)
        if (!state.slotExists[std::size_t(slot)])
            moves.push_back({Kind::AddSlot, slot == 0 ? 20 : 2, 0, slot});
    if (!state.findings.empty())
        moves.insert(moves.end(), {{Kind::ProposeClose, 4}, {Kind::Close, 5}});
    for (int version = 0; version < Versions; ++version)
        addVersion(moves, now, version);
    return moves;
}

const Weighted& drawn(const std::vector<Weighted>& moves, int number)
{
    int sum = 0;
    for (const Weighted& each : moves)
        sum += each.weight;
    int left = number % std::max(sum, 1);
    for (const Weighted& each : moves) {
        left -= each.weight;
        if (left < 0)
            return each;
    }
    return moves.back();
}

QString wayBack(const SlotReference& now, int slot)
{
    for (const SlotReference::Deployed& each : now.state().deployments)
        if (each.slot == slot && (each.state == DeploymentState::Live || each.state == DeploymentState::Superseded))
            return QString::number(each.version);
    return u"first"_s;
}

// Somebody who may, if there is anybody: people mostly try what they can do.
SlotMove bySomebody(const SlotMove& move, const SlotReference& now, int role)
{
    const bool aboutRoles = move.kind == Kind::Grant || move.kind == Kind::Revoke;
    SlotMove tried = move;
    for (int i = 0; i < People * int(aboutRoles ? 1 : Deciding.size()); ++i) {
        tried.actor = (move.actor + i) % People;
        if (!aboutRoles)
            tried.role = Deciding[std::size_t(role + i / People) % Deciding.size()];
        if (now.allows(tried))
            return tried;
    }
    return move;
}

// The values that make a sensible move a good one.
void guide(SlotMove& move, const Weighted& wanted, const SlotReference& now, const SlotStep& step)
{
    move.kind = wanted.kind;
    if (wanted.kind != Kind::Grant && wanted.kind != Kind::AddConsumer) {
        move.version = wanted.version;
        move.slot = wanted.slot;
    }
    move.evidence = wanted.evidence;
    move.passes = step.twist % 16 != 3;
    move.slow = step.twist % 16 == 5;
    move.stale = move.careless = false;
    move.targets = 1 + step.twist % 3;
    move.rollback = wayBack(now, move.slot);
    move.window = step.twist % 8 == 6 ? 1 + step.twist / 8 % 2 : 0;
    move.review = 1;
    move.staleRule = true;
    move.blocking = step.twist % 16 == 9;
    move.withFinding = step.twist % 8 == 1;
    const int current = now.currentOf(move.version, move.slot);
    if (move.kind == Kind::Report && current >= 0) {
        move.targets = wanted.target;
        move.build = now.state().deployments[std::size_t(current)].binding.build;
        move.environment = step.twist % 4 == 0 ? now.state().deployments[std::size_t(current)].binding.environment : QString();
    }
    if (move.kind == Kind::Exception) {
        const bool second = now.state().versions[std::size_t(move.version)].exception[std::size_t(move.slot)].has_value();
        move.days = second && step.twist % 8 != 0 ? 0 : 1 + step.twist % 7;
        move.scope = second ? 0 : 1 + step.twist % 2;
    }
    if (move.kind == Kind::Adopt)
        move.states = !now.state().versions[std::size_t(move.version)].adoption[std::size_t(move.slot)] || step.twist % 8 == 0;
    if (move.kind == Kind::Acknowledge) {
        move.retires = current >= 0 && now.state().deployments[std::size_t(current)].state == DeploymentState::Live
            && !now.breaks(move.version, move.slot);
        if (!now.state().consumers.empty())
            move.consumer = std::next(now.state().consumers.begin(), step.other % int(now.state().consumers.size()))->first;
    }
}

SlotMove anyMove(const SlotStep& step, const SlotReference& now)
{
    const SlotReference::State& state = now.state();
    SlotMove move;
    move.kind = Kind(step.kind % SlotMoveKinds);
    move.actor = step.actor;
    move.version = step.place % Versions;
    move.slot = step.place / Versions % Slots;
    const bool aboutRoles = move.kind == Kind::Grant || move.kind == Kind::Revoke;
    move.role = aboutRoles ? Granted[std::size_t(step.role) % Granted.size()]
        : step.role < 55   ? Deciding[std::size_t(step.role) % Deciding.size()]
                           : Role::Deployer;
    move.other = step.other;
    move.finding = state.findings.empty() ? 0 : step.role % int(state.findings.size() + 1);
    move.contract = step.twist % 7 == 3 ? 1 : 0;
    move.tier = Tier(step.twist % 3);
    move.build = step.twist % 5 == 1 ? u"b1"_s : step.twist % 5 == 2 ? u"b2"_s : QString();
    move.environment = step.twist % 7 == 1 ? u"e1"_s : QString();
    if (move.kind == Kind::Report && move.build.isEmpty())
        move.build = state.contracts.empty() ? u"b2"_s : u"c%1"_s.arg(1 + step.other % int(state.contracts.size()));
    move.targets = step.twist % 4;
    move.rollback = std::array{u"first"_s, u"0"_s, u"1"_s, u"2"_s, QString()}[std::size_t(step.other % 5)];
    move.evidence = allOf<EvidenceKind>()[std::size_t(step.role) % allOf<EvidenceKind>().size()];
    move.passes = step.twist % 4 != 3;
    move.slow = step.twist % 4 == 1;
    move.window = step.twist % 6 < 4 ? step.twist % 6 : 0;
    move.review = step.twist % 5 < 3 ? step.twist % 5 : 1;
    move.staleRule = step.twist % 3 != 0;
    move.withFinding = step.twist % 4 == 1;
    move.blocking = step.twist % 8 == 1;
    move.stale = step.twist % 6 == 2;
    move.careless = step.twist % 6 == 3;
    move.days = step.twist % 9;
    move.scope = step.other % 3;
    move.states = step.other % 3 != 0;
    move.consumer = step.other % 3;
    move.retires = step.twist % 2 == 1;
    move.strict = step.twist % 3 == 1;
    return move;
}

}

std::ostream& operator<<(std::ostream& out, const SlotStep& step)
{
    return out << '{' << step.chance << ", " << step.kind << ", " << step.actor << ", " << step.place << ", " << step.role << ", " << step.other
               << ", " << step.twist << ", " << step.hours << '}';
}

rc::Gen<SlotLife> aSlotLife()
{
    // The whole range whatever the size, which only says how many steps there are.
    const auto number = [](int below) { return rc::gen::noShrink(rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, below))); };
    const auto step = rc::gen::map(
        rc::gen::tuple(number(100), number(10'000), number(People), number(Versions * Slots), number(60), number(People), number(1680), number(200)),
        [](const std::tuple<int, int, int, int, int, int, int, int>& of) {
            const auto& [chance, kind, actor, place, role, other, twist, hours] = of;
            // Now and then three days go by, and once in a long while half a year.
            return SlotStep{chance, kind, actor, place, role, other, twist, hours == 0 ? 190 * 24 : hours < 4 ? 73 : hours % 3};
        });
    const auto roles = rc::gen::map(rc::gen::container<std::vector<int>>(7, number(100)), [](const std::vector<int>& of) {
        std::set<Role> held;
        const std::array chances{std::pair(Role::TechnicalReviewer, 40),
                                 std::pair(Role::RiskApprover, 40),
                                 std::pair(Role::Deployer, 45),
                                 std::pair(Role::GoLiveApprover, 45),
                                 std::pair(Role::Monitor, 15),
                                 std::pair(Role::Auditor, 8),
                                 std::pair(Role::Admin, 8)};
        for (std::size_t i = 0; i < chances.size(); ++i)
            if (of[i] < chances[i].second)
                held.insert(chances[i].first);
        return held;
    });
    const auto setting = rc::gen::map(
        rc::gen::tuple(number(100), number(3), number(People), number(People), rc::gen::container<std::array<std::set<Role>, People>>(roles)),
        [](const std::tuple<int, int, int, int, std::array<std::set<Role>, People>>& of) {
            const auto& [solo, tier, author, owner, held] = of;
            Setting made{solo < 10, Tier(tier), author, owner, held};
            made.roles[0].insert(Role::Admin);
            made.roles[0].erase(Role::Auditor); // who founded the registry gives the others their roles
            return made;
        });
    return rc::gen::map(rc::gen::tuple(setting, number(Versions + 1), rc::gen::resize(90, rc::gen::container<std::vector<SlotStep>>(step))),
                        [](const std::tuple<Setting, int, std::vector<SlotStep>>& of) {
                            const auto& [made, prepared, steps] = of;
                            return SlotLife{made, std::max(prepared, 1), steps};
                        });
}

std::optional<SlotMove> preparing(const SlotLife& life, const SlotReference& now)
{
    SlotMove move;
    move.kind = Kind::AddSlot;
    if (!now.state().slotExists[0])
        return move;
    for (move.version = 0; move.version < life.prepared; ++move.version) {
        const SlotReference::Written& written = now.state().versions[std::size_t(move.version)];
        if (written.review == ReviewState::Approved)
            continue;
        move.kind = !written.exists ? Kind::Register : written.review == ReviewState::Draft ? Kind::Submit : Kind::Approve;
        const SlotMove found = bySomebody(move, now, 0);
        return now.allows(found) ? std::optional(found) : std::nullopt;
    }
    return std::nullopt;
}

SlotMove moveOf(const SlotStep& step, const SlotReference& now)
{
    SlotMove move = anyMove(step, now);
    if (step.chance >= 80)
        return move;
    const std::vector<Weighted> moves = sensible(now);
    guide(move, drawn(moves, step.kind), now, step);
    if (move.kind == Kind::Grant || move.kind == Kind::Revoke)
        move.role = Granted[std::size_t(step.role) % Granted.size()];
    return bySomebody(move, now, step.role);
}

QString described(const SlotMove& move)
{
    QString text = u"p%1 %2 v%3 in s%4 as %5, other p%6, finding %7"_s.arg(move.actor)
                       .arg(QLatin1StringView(KindNames[std::size_t(move.kind)]))
                       .arg(move.version)
                       .arg(move.slot)
                       .arg(nameOf(move.role))
                       .arg(move.other)
                       .arg(move.finding);
    text += u", build %1 environment %2 targets %3 rollback %4, %5%6%7, window %8 review %9"_s.arg(move.build, move.environment)
                .arg(move.targets)
                .arg(move.rollback, nameOf(move.evidence), move.passes ? u""_s : u" failed"_s, move.slow ? u" slow"_s : u""_s)
                .arg(move.window)
                .arg(move.review);
    text += u", contract %1 tier %2 days %3 scope %4 consumer %5"_s.arg(move.contract)
                .arg(nameOf(move.tier))
                .arg(move.days)
                .arg(move.scope)
                .arg(move.consumer);
    for (const auto& [is, word] : {std::pair{move.staleRule, "stale-rule"},
                                   {move.withFinding, "finding"},
                                   {move.blocking, "blocking"},
                                   {move.stale, "stale"},
                                   {move.careless, "careless"},
                                   {move.states, "states"},
                                   {move.retires, "retires"},
                                   {move.strict, "strict"}})
        if (is)
            text += u' ' + QLatin1StringView(word);
    return text;
}

}
