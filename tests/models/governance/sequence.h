// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Random lives of a version for RapidCheck: settings, and steps that become moves once it is known what stands; and how moves become commands.

#include "governance/commands/abstain.h"
#include "governance/commands/addperson.h"
#include "governance/commands/approve.h"
#include "governance/commands/closefinding.h"
#include "governance/commands/deprecate.h"
#include "governance/commands/editmodel.h"
#include "governance/commands/extendfinding.h"
#include "governance/commands/grantrole.h"
#include "governance/commands/hold.h"
#include "governance/commands/lift.h"
#include "governance/commands/markunusable.h"
#include "governance/commands/proposefindingclose.h"
#include "governance/commands/publishpolicy.h"
#include "governance/commands/registerversion.h"
#include "governance/commands/reinstate.h"
#include "governance/commands/reject.h"
#include "governance/commands/renew.h"
#include "governance/commands/reopen.h"
#include "governance/commands/requestchanges.h"
#include "governance/commands/revokerole.h"
#include "governance/commands/submit.h"
#include "governance/commands/undeprecate.h"
#include "governance/commands/withdrawverdict.h"
#include "governance/commands/withdrawversion.h"
#include "reference.h"

#include <iosfwd>
#include <rapidcheck.h>

namespace gatehouse::governance::testing {

// Random numbers that become a move when the reference says what stands: most often a sensible one, else anything.
struct Step {
    int chance = 0; // below 75: a sensible move
    int act = 0;
    int actor = 0;
    int role = 0;
    int other = 0;
    int twist = 0;
    int hours = 0;
};
std::ostream& operator<<(std::ostream& out, const Step& step);
std::ostream& operator<<(std::ostream& out, const Setting& setting);

struct Life {
    Setting setting;
    std::vector<Step> steps;
};
[[nodiscard]] rc::Gen<Life> aLife();
[[nodiscard]] Move moveOf(const Step& step, const Reference& now);
[[nodiscard]] QString described(const Move& move);

// The version that it is based on, which was approved before the life begins.
[[nodiscard]] const VersionName& theBase();
// The one version whose life it is, and its people.
[[nodiscard]] const VersionName& theVersion();
[[nodiscard]] QString personName(int person);
[[nodiscard]] Manifest contentOf(const Reference::Content& content);
// What a registry knows, in the words of Reference::description().
[[nodiscard]] QString described(const VersionFacts& facts);

// How the lives went; they must not all be dull.
struct Distribution {
    int lives = 0;
    int moves = 0;
    int accepted = 0;
    int approved = 0;     // lives that reached Approved
    int returned = 0;     // were sent back by a reviewer and submitted again
    int unusable = 0;
    int routine = 0;      // were submitted as a routine change
    int byTwo = 0;        // were approved where two technical reviewers were asked
    int rejected = 0;
    int renewed = 0;
    int reinstated = 0;
    int findingsClosed = 0;
    void print() const;
    [[nodiscard]] bool isRich() const; // at least 30 % approved, 10 % sent back and returned, 10 % unusable, 5 % routine, 5 % by two
};

// Watches one life for the distribution.
class Biographer {
public:
    explicit Biographer(Distribution& into) : m_into(into) {}
    void saw(const Move& move, bool accepted, const Reference& after);
    void ended();

private:
    Distribution& m_into;
    std::set<QString> m_seen;
    bool m_sentBack = false;
};

// How many lives to try; the seed is printed and taken back from GATEHOUSE_SEED. Call before the first property.
void prepareProperties(int lives, int livesWhenLong);

// Registers the base and has it approved, by people who get the roles for it and lose them again; `give` takes a command and a person.
template <class Give> void layBase(const Setting& setting, Give give)
{
    using namespace Qt::StringLiterals;
    struct Reviewer {
        int person;
        Role role;
    };
    std::vector<Reviewer> reviewers{{1, Role::TechnicalReviewer}};
    if (setting.tier != Tier::Low)
        reviewers.push_back({2, Role::RiskApprover});
    const auto has = [&](const Reviewer& each, Role role) { return setting.roles[std::size_t(each.person)].contains(role); };
    for (const Reviewer& each : reviewers) {
        if (has(each, Role::Auditor))
            give(RevokeRole{personName(each.person), Role::Auditor}, 0);
        if (!has(each, each.role))
            give(GrantRole{personName(each.person), each.role}, 0);
    }
    RegisterVersion command{theBase(), personName(0), contentOf({}), "{}", {}, {}};
    Model model;
    model.name = theBase().model;
    model.purpose = u"To be asked"_s;
    model.owner = personName(setting.owner);
    model.tier = setting.tier;
    model.consumers = {u"desk"_s};
    model.results = {u"/srv"_s};
    command.newModel = model;
    give(command, 0);
    give(Submit{theBase(), {}, {}}, 0);
    const Policy policy = builtInPolicy();
    for (const Reviewer& each : reviewers) {
        std::vector<Tick> ticks;
        for (const ChecklistItem& item : policy.at(setting.tier).checklists.at(each.role))
            ticks.push_back({item.id, item.sentence ? u"yes"_s : QString()});
        give(Approve{theBase(), each.role, {}, {}, ticks, {}, {}}, each.person);
    }
    for (const Reviewer& each : reviewers) {
        if (!has(each, each.role))
            give(RevokeRole{personName(each.person), each.role}, 0);
        if (has(each, Role::Auditor))
            give(GrantRole{personName(each.person), Role::Auditor}, 0);
    }
}

// Calls `give` with the command that the move is. `now` is where the reference stands before it.
template <class Give> auto withCommand(const Move& move, const Reference& now, Give give)
{
    using namespace Qt::StringLiterals;
    const VersionName& version = theVersion();
    const QString reason = move.careless ? u" "_s : u"because"_s;
    const ContentDigest read = move.stale ? Sha256::of("what stood there before") : contentDigest(contentOf(now.state().content));
    const auto checklists = builtInPolicy().at(now.setting().tier).checklists;
    const auto ticks = [&] {
        std::vector<Tick> all;
        if (const auto list = checklists.find(move.role); list != checklists.end())
            for (const ChecklistItem& item : list->second)
                all.push_back({item.id, item.sentence ? u"yes"_s : QString()});
        if (move.careless && !all.empty())
            all.pop_back();
        return all;
    };
    const QDate due(2035, 1, 1);
    const FindingId finding{move.finding + 1};
    switch (move.act) {
    case Act::Register: {
        RegisterVersion command{
            version, personName(now.setting().author), contentOf({now.state().content.serial + 1, move.lacks, move.differs}), "{}", {}, {}};
        if (move.stale)
            command.replaces = read;
        return give(command);
    }
    case Act::Submit: return give(Submit{version, read, move.waives ? std::vector<Waiver>{{u"golden-tests"_s, reason}} : std::vector<Waiver>{}});
    case Act::Withdraw: return give(WithdrawVersion{version, reason});
    case Act::Approve: {
        std::vector<FindingDraft> findings;
        if (move.withFinding)
            findings.push_back({move.blocking ? Severity::Blocking : Severity::Minor, personName(move.other), due, u"to be mended"_s});
        return give(Approve{version, move.role, read, {}, ticks(), findings, {}});
    }
    case Act::RequestChanges: return give(RequestChanges{version, move.role, read, reason, {}});
    case Act::Reject: return give(Reject{version, move.role, read, reason, {}});
    case Act::Abstain: return give(Abstain{version, move.role, read, reason, {}});
    case Act::WithdrawVerdict: return give(WithdrawVerdict{version, move.role, reason});
    case Act::Reopen: return give(Reopen{version, reason});
    case Act::Renew: return give(Renew{version, move.role, read, {}, ticks()});
    case Act::Hold: return give(Hold{version, reason});
    case Act::Lift: return give(Lift{version, reason});
    case Act::Unusable:
        if (move.careless)
            return give(MarkUnusable{version, {}, {}, {}, {}, {}, {}});
        return give(MarkUnusable{version, reason, DefectClass::Data, u"always"_s, Severity::Major, QString(), u"Stop using it."_s});
    case Act::Reinstate: return give(Reinstate{version, reason});
    case Act::Deprecate: return give(Deprecate{version, reason, {}});
    case Act::Undeprecate: return give(Undeprecate{version, reason});
    case Act::ProposeClose: return give(ProposeFindingClose{finding, reason});
    case Act::Close: return give(CloseFinding{finding, {}});
    case Act::Extend: {
        const auto& known = now.state().findings;
        const int extended = std::size_t(move.finding) < known.size() ? known[std::size_t(move.finding)].extended : 0;
        return give(ExtendFinding{finding, due.addDays(extended + (move.stale ? 0 : 1)), reason});
    }
    case Act::Grant: return give(GrantRole{personName(move.other), move.role});
    case Act::Revoke: return give(RevokeRole{personName(move.other), move.role});
    case Act::HandOver: {
        EditModel command;
        command.model = version.model;
        command.owner = personName(move.other);
        return give(command);
    }
    case Act::Publish: {
        Policy policy = builtInPolicy();
        policy.gateA[Tier::High].dueDays += now.state().policy();
        for (auto& [tier, gate] : policy.gateA) {
            gate.people[Role::TechnicalReviewer] = move.terms.reviewers;
            if (!move.terms.routine)
                continue;
            gate.thresholds = {{u"auc"_s, Better::Higher, 0.4, 0.05, {}}};
            gate.routine = Approvers{{Role::TechnicalReviewer}, {}};
        }
        return give(PublishPolicy{policy});
    }
    }
    Q_UNREACHABLE();
}

}
