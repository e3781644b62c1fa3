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
    int rejected = 0;
    int renewed = 0;
    int reinstated = 0;
    int findingsClosed = 0;
    void print() const;
    [[nodiscard]] bool isRich() const; // at least 30 % approved, 10 % sent back and returned, 10 % unusable
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
        RegisterVersion command{version, personName(now.setting().author), contentOf({now.state().content.serial + 1, move.lacks}), "{}", {}, {}};
        Model model;
        model.name = version.model;
        model.purpose = u"To be asked"_s;
        model.owner = personName(now.state().owner);
        model.tier = now.setting().tier;
        model.consumers = {u"desk"_s};
        model.results = {u"/srv"_s};
        command.newModel = model;
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
        return give(MarkUnusable{version, reason, DefectClass::Data, u"always"_s, Severity::Major, {}, u"Stop using it."_s});
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
        policy.gateA[Tier::High].dueDays += now.state().policy;
        return give(PublishPolicy{policy});
    }
    }
    Q_UNREACHABLE();
}

}
