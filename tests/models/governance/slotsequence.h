// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Random lives of three versions in two slots for RapidCheck, and how their moves become commands.

#include "governance/commands/abstaindeployment.h"
#include "governance/commands/acknowledge.h"
#include "governance/commands/addconsumer.h"
#include "governance/commands/addevidence.h"
#include "governance/commands/addslot.h"
#include "governance/commands/adopt.h"
#include "governance/commands/approvedeployment.h"
#include "governance/commands/canceldeployment.h"
#include "governance/commands/exceptionallive.h"
#include "governance/commands/golive.h"
#include "governance/commands/rejectdeployment.h"
#include "governance/commands/reporttarget.h"
#include "governance/commands/retiredeployment.h"
#include "governance/commands/returndeployment.h"
#include "governance/commands/rollback.h"
#include "governance/commands/startdeployment.h"
#include "governance/commands/submitdeployment.h"
#include "governance/commands/withdrawdeploymentverdict.h"
#include "sequence.h"
#include "slotreference.h"

namespace gatehouse::governance::testing {

struct SlotStep {
    int chance = 0; // below 80: a sensible move
    int kind = 0;
    int actor = 0;
    int place = 0;  // version and slot
    int role = 0;
    int other = 0;
    int twist = 0;
    int hours = 0;
};
std::ostream& operator<<(std::ostream& out, const SlotStep& step);

struct SlotLife {
    Setting setting;
    int prepared = 0; // so many versions are brought to Approved first, where the people can do it
    std::vector<SlotStep> steps;
};
[[nodiscard]] rc::Gen<SlotLife> aSlotLife();
// The next move of the preparation; nothing when it is done, or nobody can.
[[nodiscard]] std::optional<SlotMove> preparing(const SlotLife& life, const SlotReference& now);
[[nodiscard]] SlotMove moveOf(const SlotStep& step, const SlotReference& now);
[[nodiscard]] QString described(const SlotMove& move);

[[nodiscard]] VersionName versionName(int version);
[[nodiscard]] QString slotName(int slot);
[[nodiscard]] Manifest slotContent(int content, int contract);
// The digest of "c3" (the content as it is), "b1" (a rebuilt one) or "e1" (an environment).
[[nodiscard]] Sha256 digestOf(const QString& build, const SlotReference& now);
// What a registry knows, in the words of SlotReference::description().
[[nodiscard]] QString described(const DeploymentFacts& facts);
// What must hold of a slot whatever the reference says: at most one live, and none without its gates, an exception or an adoption. Empty when it does.
[[nodiscard]] QString broken(const DeploymentFacts& facts, const SlotReference& now);

// How the lives went; they must not all be dull.
struct SlotDistribution {
    int lives = 0;
    int moves = 0;
    int accepted = 0;
    std::map<QString, int> reached; // lives in which something happened
    void print() const;
    // At least 30 % went live through both gates, 10 % rolled back, 10 % went unusable, 5 % used an exception. Of few lives only that some went live:
    // shares of few say nothing.
    [[nodiscard]] bool isRich() const;
};

class SlotBiographer {
public:
    explicit SlotBiographer(SlotDistribution& into) : m_into(into) {}
    void saw(const SlotMove& move, bool accepted, const SlotReference& before, const SlotReference& after);
    void ended();

private:
    SlotDistribution& m_into;
    std::set<QString> m_seen;
};

// Calls `give` with the command that the move is. `now` is where the reference stands before it, `at` its time.
template <class Give> auto withCommand(const SlotMove& move, const SlotReference& now, const QDateTime& at, Give give)
{
    using namespace Qt::StringLiterals;
    using Kind = SlotMoveKind;
    const VersionName version = versionName(move.version);
    const QString slot = slotName(move.slot);
    const QString reason = move.careless ? u" "_s : u"because"_s;
    const SlotReference::Written& written = now.state().versions[std::size_t(move.version)];
    const ContentDigest other = Sha256::of("what stood there before");
    const ContentDigest read = move.stale || !written.exists ? other : digestOf(u"c%1"_s.arg(written.content), now);
    const auto ticks = [&](const std::map<Role, std::vector<ChecklistItem>>& checklists) {
        std::vector<Tick> all;
        if (const auto list = checklists.find(move.role); list != checklists.end())
            for (const ChecklistItem& item : list->second)
                all.push_back({item.id, item.sentence ? u"yes"_s : QString()});
        if (move.careless && !all.empty())
            all.pop_back();
        return all;
    };
    const Policy policy = builtInPolicy();
    const Tier tier = now.state().tier;
    std::vector<FindingDraft> findings;
    if (move.withFinding)
        findings.push_back({move.blocking ? Severity::Blocking : Severity::Minor, personName(move.other), QDate(2099, 1, 1), u"to be mended"_s});
    const auto digest = [&](const QString& name) { return name.isEmpty() ? std::nullopt : std::optional(digestOf(name, now)); };
    const auto targets = [&] {
        QStringList names;
        for (int target = 0; target < Targets; ++target)
            if ((move.targets & (1 << target)) != 0)
                names << u"t%1"_s.arg(target);
        return names;
    };
    const int place = now.currentOf(move.version, move.slot);
    std::optional<Binding> binding;
    if (place >= 0) {
        const SlotReference::Binding& of = now.state().deployments[std::size_t(place)].binding;
        binding = Binding{digestOf(u"c%1"_s.arg(of.content), now), digestOf(of.build, now), digestOf(of.environment, now)};
        if (move.stale)
            binding->build = other;
    }
    switch (move.kind) {
    case Kind::Register: {
        RegisterVersion command{version,
                                personName((now.setting().author + (move.version == Versions - 1 ? 1 : 0)) % People),
                                slotContent(int(now.state().contracts.size()) + 1, move.contract),
                                "{}",
                                {},
                                {}};
        Model model;
        model.name = version.model;
        model.purpose = u"To be asked"_s;
        model.owner = personName(now.state().owner);
        model.tier = tier;
        model.consumers = {QJsonObject{{u"name"_s, u"desk0"_s}, {u"person"_s, personName((now.setting().owner + 1) % People)}}};
        model.results = {u"/srv"_s};
        command.newModel = model;
        if (move.stale)
            command.replaces = other;
        return give(command);
    }
    case Kind::Submit: return give(Submit{version, read, {}});
    case Kind::Approve: return give(Approve{version, move.role, read, {}, ticks(policy.at(tier).checklists), findings, {}});
    case Kind::RequestChanges: return give(RequestChanges{version, move.role, read, reason, {}});
    case Kind::Withdraw: return give(WithdrawVersion{version, reason});
    case Kind::Reopen: return give(Reopen{version, reason});
    case Kind::Renew: return give(Renew{version, move.role, read, {}, ticks(policy.at(tier).checklists)});
    case Kind::Hold: return give(Hold{version, reason});
    case Kind::Lift: return give(Lift{version, reason});
    case Kind::Unusable:
        if (move.careless)
            return give(MarkUnusable{version, {}, {}, {}, {}, {}, {}});
        return give(MarkUnusable{version, reason, DefectClass::Data, u"always"_s, Severity::Major, QString(), u"Stop using it."_s});
    case Kind::Reinstate: return give(Reinstate{version, reason});
    case Kind::ProposeClose: return give(ProposeFindingClose{{move.finding + 1}, reason});
    case Kind::Close: return give(CloseFinding{{move.finding + 1}, {}});
    case Kind::Grant: return give(GrantRole{personName(move.other), move.role});
    case Kind::Revoke: return give(RevokeRole{personName(move.other), move.role});
    case Kind::HandOver: {
        EditModel command;
        command.model = version.model;
        command.owner = personName(move.other);
        return give(command);
    }
    case Kind::Publish: {
        Policy next = policy;
        next.gateA[Tier::High].dueDays += int(now.state().policies.size());
        if (move.strict)
            for (auto& [each, gate] : next.gateB) {
                gate.evidence.insert(EvidenceKind::EdgeGrid);
                gate.people[Role::GoLiveApprover] = 2;
            }
        return give(PublishPolicy{next});
    }
    case Kind::SetTier: {
        EditModel command;
        command.model = version.model;
        command.tier = move.tier;
        return give(command);
    }
    case Kind::AddSlot: return give(AddSlot{slot, {}});
    case Kind::AddConsumer: return give(AddConsumer{version.model, u"desk%1"_s.arg(move.consumer), {}, {}, personName(move.other)});
    case Kind::Start:
        return give(StartDeployment{version, slot, targets(), digest(move.build), digest(move.environment),
                                    move.rollback.isEmpty() || move.rollback == u"first" ? move.rollback : versionName(move.rollback.toInt()).label});
    case Kind::AddEvidence: {
        AddEvidence command;
        command.version = version;
        command.slot = slot;
        command.kind = move.evidence;
        command.passed = move.passes;
        command.file = move.careless ? QString() : u"result.json"_s;
        command.sha256 = Sha256::of("result");
        command.measured = move.slow ? u"{\"latency_ms\": 200}"_s : u"{\"latency_ms\": 80}"_s;
        command.tested = binding;
        return give(command);
    }
    case Kind::Report:
        return give(ReportTarget{slot, u"t%1"_s.arg(move.targets % Targets), move.careless ? Sha256() : digestOf(move.build, now),
                                 move.environment.isEmpty() ? Sha256() : digestOf(move.environment, now)});
    case Kind::SubmitB: return give(SubmitDeployment{version, slot});
    case Kind::ApproveB: {
        ApproveDeployment command;
        command.version = version;
        command.slot = slot;
        command.role = move.role;
        command.read = binding;
        command.ticks = ticks(policy.liveAt(tier).checklists);
        command.findings = findings;
        command.staleRule = move.staleRule ? u"when it drifts"_s : QString();
        const QDate today = at.date();
        command.review = move.review == 1 ? today.addDays(100) : move.review == 2 ? today.addMonths(13) : QDate();
        if (move.window == 1)
            command.window.notBefore = at.addSecs(5 * 3600);
        if (move.window >= 2)
            command.window.notAfter = at.addSecs((move.window == 2 ? 30 : -1) * 3600);
        return give(command);
    }
    case Kind::ReturnB: return give(ReturnDeployment{version, slot, move.role, binding, reason});
    case Kind::RejectB: return give(RejectDeployment{version, slot, move.role, binding, reason});
    case Kind::AbstainB: return give(AbstainDeployment{version, slot, move.role, binding, reason});
    case Kind::WithdrawVerdictB: return give(WithdrawDeploymentVerdict{version, slot, move.role, reason});
    case Kind::GoLive: return give(GoLive{version, slot});
    case Kind::Rollback: return give(Rollback{version, slot, reason});
    case Kind::Retire: return give(RetireDeployment{version, slot, reason});
    case Kind::Cancel: return give(CancelDeployment{version, slot, reason});
    case Kind::Exception:
        return give(ExceptionalLive{version, slot, reason, move.scope > 0 ? u"scope %1"_s.arg(move.scope) : QString(),
                                    move.days > 0 ? at.addDays(move.days) : QDateTime()});
    case Kind::Adopt: {
        Adopt command;
        command.version = version;
        command.slot = slot;
        command.reason = reason;
        if (move.states) {
            command.liveSince = at.addDays(-3);
            command.review = move.review == 1 ? at.date().addDays(100) : at.date().addMonths(13);
            command.targets = targets();
            command.build = digest(move.build);
            command.environment = digest(move.environment);
        }
        return give(command);
    }
    case Kind::Acknowledge:
        return give(Acknowledge{version, slot, u"desk%1"_s.arg(move.consumer), move.retires ? u"retire"_s : u"contract"_s, reason});
    }
    Q_UNREACHABLE();
}

}
