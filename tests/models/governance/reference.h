// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lifecycle told a second time: one version of one model among eight people, in plain sets and lists, from the lifecycle's own tables.
// Slow and simple on purpose; the rules of models/governance are compared with it move by move.

#include "domain/states.h"

#include <QString>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace gatehouse::governance::testing {

inline constexpr int People = 8;

// Everything that a person may try. The names of the acts are the commands'.
enum class Act {
    Register,
    Submit,
    Withdraw,
    Approve,
    RequestChanges,
    Reject,
    Abstain,
    WithdrawVerdict,
    Reopen,
    Renew,
    Hold,
    Lift,
    Unusable,
    Reinstate,
    Deprecate,
    Undeprecate,
    ProposeClose,
    Close,
    Extend,
    Grant,
    Revoke,
    HandOver,
    Publish,
};
inline constexpr int Acts = 23;

// What the content of a draft lacks.
enum class Lacks { Nothing, GoldenTests, Scripts };
// How it differs from its base, an approved version of the model: trained anew, trained anew and worse than any policy allows, or in a script too.
enum class Differs { Trained, Worse, Script };

// What a published policy asks beside the roles of the tier.
struct Terms {
    int reviewers = 1;     // different technical reviewers
    bool routine = false;  // a metric is asked, and of a routine change one technical reviewer alone
};

struct Move {
    Act act = Act::Register;
    int actor = 0;
    Role role = Role::TechnicalReviewer; // of a verdict or a grant
    int other = 0;                       // whom a grant, a hand-over or a finding is about
    int finding = 0;                     // which finding, from 0
    Lacks lacks = Lacks::Nothing;        // of a registered content
    Differs differs = Differs::Script;   // of a registered content
    Terms terms;                         // of a published policy
    bool waives = false;                 // the golden tests, at submit
    bool withFinding = false;            // an approval carries one
    bool blocking = false;               // and a blocking one
    bool stale = false;                  // read another digest; for Extend: the same date again
    bool careless = false;               // a reason, a tick, a notice is left out
};

// What was fixed before the first move.
struct Setting {
    bool solo = false;
    Tier tier = Tier::Low;
    int author = 0;
    int owner = 0;
    std::array<std::set<Role>, People> roles; // 0 founded the registry and is an admin besides
};

class Reference {
public:
    explicit Reference(const Setting& setting);
    [[nodiscard]] bool allows(const Move& move) const;
    void apply(const Move& move); // one that is allowed
    void wait(int hours) { m_hour += hours; }
    // Everything that is known now, as text: two that are equal have the same description.
    [[nodiscard]] QString description() const;

    struct Said {
        int person;
        Role role;
        VerdictKind kind;
    };
    struct Found {
        int owner;
        Role raisedAs;
        bool blocking;
        FindingState state = FindingState::Open;
        int extended = 0;
    };
    struct Content {
        int serial = 0;
        Lacks lacks = Lacks::Nothing;
        Differs differs = Differs::Script;
    };
    struct Proposal {
        Usability wanted;
        int by;
    };
    struct OnHold {
        int by;
        int untilHour;
    };
    struct State {
        std::array<std::set<Role>, People> roles;
        int owner = 0;
        bool exists = false;
        ReviewState review = ReviewState::Draft;
        int revision = 1;
        Content content;
        std::vector<Terms> policies{{}}; // in the order of their numbers
        int bound = 0;                   // the number of the one of the last submit or renewal
        bool routine = false;            // what is in review, or was approved, was a routine change
        [[nodiscard]] int policy() const { return int(policies.size()); } // the newest
        std::vector<Said> said;    // on this revision, what was taken back is gone
        std::vector<Said> renewed; // since the last approval, under the newest policy
        std::optional<OnHold> hold;
        std::optional<Proposal> proposal;
        bool unusable = false;
        bool deprecated = false;
        std::vector<Found> findings;
    };
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] const Setting& setting() const { return m_setting; }
    [[nodiscard]] int hour() const { return m_hour; }

private:
    [[nodiscard]] bool has(int person, Role role) const;
    // Auditor: reads all, changes nothing; the rules hold however many roles one has.
    [[nodiscard]] bool reads(int person) const { return !m_setting.solo && m_state.roles[std::size_t(person)].contains(Role::Auditor); }
    [[nodiscard]] bool isLastAdmin(int person) const;
    [[nodiscard]] bool owns(int person) const { return m_setting.solo || m_state.owner == person; }
    [[nodiscard]] bool wrote(int person) const { return !m_setting.solo && m_setting.author == person; }
    [[nodiscard]] bool writes(int person) const { return m_setting.solo || m_setting.author == person; }
    [[nodiscard]] bool brakes(int person) const;
    [[nodiscard]] bool held() const { return m_state.hold && m_hour < m_state.hold->untilHour; }
    // Roles and how many people each, of the gate that stands or would be opened, and of a renewal.
    using Asked = std::map<Role, int>;
    [[nodiscard]] Asked asked(const Terms& terms, bool routine) const;
    [[nodiscard]] Asked askedNow() const;
    [[nodiscard]] Asked askedToRenew() const { return asked(m_state.policies.back(), false); }
    [[nodiscard]] bool isRoutine() const;
    [[nodiscard]] bool staffed() const;
    [[nodiscard]] bool mayDecide(const Move& move, const Asked& asked) const;
    [[nodiscard]] bool saidAlready(const Move& move) const;
    [[nodiscard]] bool countsElsewhere(const std::vector<Said>& said, const Move& move) const;
    [[nodiscard]] std::optional<int> firstPerson(const Move& move, Usability wanted) const;
    [[nodiscard]] bool allowsReview(const Move& move) const;
    [[nodiscard]] bool allowsUsability(const Move& move) const;
    [[nodiscard]] bool allowsFinding(const Move& move) const;
    [[nodiscard]] bool allowsRegistry(const Move& move) const;
    void applyReview(const Move& move);
    void backToDraft();

    Setting m_setting;
    State m_state;
    int m_hour = 0;
};

}
