// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Gate B told a second time: three versions of one model, two slots and eight people, in plain sets and lists, from sections 1, 3 and 4 of the
// lifecycle. Slow and simple on purpose; the rules of models/governance are compared with it move by move.

#include "reference.h"

#include <QDate>
#include <QStringList>
#include <map>
#include <tuple>

namespace gatehouse::governance::testing {

inline constexpr int Versions = 3;
inline constexpr int Slots = 2;
inline constexpr int Targets = 2; // of a slot; a set of them is a mask

// What a person may try about a version in a slot. Gate A is here only as far as a version must get through it.
enum class SlotMoveKind {
    Register,
    Submit,
    Approve,
    RequestChanges,
    Withdraw,
    Reopen,
    Renew,
    Hold,
    Lift,
    Unusable,
    Reinstate,
    ProposeClose,
    Close,
    Grant,
    Revoke,
    HandOver,
    Publish,
    SetTier,
    AddSlot,
    AddConsumer,
    Start,
    AddEvidence,
    Report,
    SubmitB,
    ApproveB,
    ReturnB,
    RejectB,
    AbstainB,
    WithdrawVerdictB,
    GoLive,
    Rollback,
    Retire,
    Cancel,
    Exception,
    Adopt,
    Acknowledge,
};
inline constexpr int SlotMoveKinds = 36;

struct SlotMove {
    SlotMoveKind kind = SlotMoveKind::Register;
    int actor = 0;
    int version = 0;
    int slot = 0;
    Role role = Role::TechnicalReviewer;
    int other = 0;           // whom a grant, a hand-over, a finding or a consumer is about
    int finding = 0;         // from 0
    int contract = 0;        // of registered content: which outputs it promises
    Tier tier = Tier::Low;
    QString build;           // "b1"; empty: the content as it is
    QString environment;     // "e1"; empty: as registered, or not reported
    int targets = 1;         // a mask; of a report: which one
    QString rollback;        // "first", a version's number, or nothing
    EvidenceKind evidence = EvidenceKind::GoldenTests;
    bool passes = true;
    bool slow = false;       // of operating requirements: what was measured is too slow
    int window = 0;          // 0 none, 1 opens later, 2 closes later, 3 already closed
    int review = 0;          // 0 left out, 1 in a hundred days, 2 too late
    bool staleRule = false;
    bool withFinding = false;
    bool blocking = false;
    bool stale = false;      // read or tested something else
    bool careless = false;   // a reason, a tick, a file is left out
    int days = 0;            // of an exception: until then; 0 left out, 8 too long
    int scope = 0;           // 0 left out
    bool states = false;     // an adoption says what it brings in
    int consumer = 0;
    bool retires = false;    // acknowledges the end, not the break
    bool strict = false;     // a published policy asks for the edge grid and two go-live approvers at every tier
};

class SlotReference {
public:
    explicit SlotReference(const Setting& setting);
    [[nodiscard]] bool allows(const SlotMove& move) const;
    void apply(const SlotMove& move); // one that is allowed
    void wait(int hours) { m_hour += hours; }
    // Everything that is known now of a version in a slot, as text.
    [[nodiscard]] QString description(int version, int slot) const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] int hour() const { return m_hour; }
    [[nodiscard]] const Setting& setting() const { return m_setting; }
    [[nodiscard]] bool asksAtB(int version, int slot, EvidenceKind kind) const; // and it is not there yet
    [[nodiscard]] bool breaks(int version, int slot) const;
    [[nodiscard]] bool blocked(int version, int slot) const;

    using Said = Reference::Said;
    struct Binding {
        int content = 0;
        QString build;
        QString environment;
        bool operator==(const Binding&) const = default;
    };
    struct Deployed {
        int version = 0;
        int slot = 0;
        DeploymentState state = DeploymentState::InVerification;
        Binding binding;
        int targets = 0;
        QString rollback;
        int deployer = 0;
        std::set<int> deployers;
        bool gateOpen = false;
        int round = 0;
        int policy = 0;
        int opens = -1;  // hours, -1 for any time
        int closes = -1;
        bool staleRule = false;
        QDate review;
        bool exceptional = false;
        int until = 0;
        bool adopted = false;
        bool wasLive = false;
        std::vector<Said> said; // in this round; what was taken back is gone
        std::set<std::pair<int, bool>> acknowledged; // consumer, of the end
        std::set<Role> clearedAs; // the roles that had approved when it was cleared
        [[nodiscard]] bool ended() const { return state == DeploymentState::Retired || state == DeploymentState::Cancelled; }
    };
    struct Recorded {
        Binding binding;
        bool passes = false;
        bool slow = false;
        bool outdated = false;
    };
    struct Proposed {
        int content = 0;
        int by = -1;
        int owner = -1;
        int risk = -1;
        int until = -1;
        int scope = 0;
        int since = -1; // the hour from which an adoption counts back
        QDate review;
        int targets = 0;
        QString build;
        QString environment;
        [[nodiscard]] auto terms() const { return std::tuple(until, scope, since, review, targets, build, environment); }
    };
    struct Reported {
        QString build;
        QString environment;
    };
    struct Written {
        bool exists = false;
        ReviewState review = ReviewState::Draft;
        int revision = 1;
        int content = 0;
        std::set<int> frozen; // contents of its revisions
        int bound = 0;
        int approvedAt = 0;
        std::vector<Said> said;
        std::vector<Said> renewed;
        std::set<std::pair<int, int>> signedA; // content and person: approved it, or renewed
        std::set<Role> approvedAs;
        std::optional<Reference::OnHold> hold;
        std::optional<Reference::Proposal> proposal;
        bool unusable = false;
        std::array<std::map<EvidenceKind, Recorded>, Slots> evidence; // the newest of each kind
        std::array<std::optional<Proposed>, Slots> exception;
        std::array<std::optional<Proposed>, Slots> adoption;
    };
    struct Found {
        int version;
        int owner;
        Role raisedAs;
        QString severity;
        FindingState state = FindingState::Open;
        int slot = -1; // of a target out of step
        int target = -1;
        QString says{};
    };
    struct State {
        std::array<std::set<Role>, People> roles;
        int owner = 0;
        Tier tier = Tier::Low;
        std::array<Written, Versions> versions;
        std::vector<Deployed> deployments;
        std::array<bool, Slots> slotExists{};
        std::array<std::map<int, Reported>, Slots> reports;
        std::vector<bool> policies; // whether each is strict; the first is the built-in one
        std::vector<int> contracts; // of content 1, 2, ...
        std::map<int, int> consumers; // and who speaks for each
        std::vector<Found> findings;
    };
    [[nodiscard]] const State& state() const { return m_state; }
    // The version's deployment in the slot that has not ended, its place in the list; -1 for none.
    [[nodiscard]] int currentOf(int version, int slot) const;
    [[nodiscard]] int liveIn(int slot) const;

private:
    // An auditor reads all and changes nothing, however many roles they have.
    [[nodiscard]] bool reads(int person) const { return !m_setting.solo && m_state.roles[std::size_t(person)].contains(Role::Auditor); }
    [[nodiscard]] bool isLastAdmin(int person) const;
    [[nodiscard]] bool has(int person, Role role) const;
    [[nodiscard]] bool owns(int person) const { return m_setting.solo || m_state.owner == person; }
    [[nodiscard]] bool wrote(int person, int version) const;
    [[nodiscard]] bool brakes(int person) const;
    [[nodiscard]] bool held(const Written& version) const { return version.hold && m_hour < version.hold->untilHour; }
    [[nodiscard]] bool usable(const Written& version) const { return !version.unusable && !held(version); }
    [[nodiscard]] bool aged(const Written& version) const;
    [[nodiscard]] std::set<Role> askedAtA() const;
    [[nodiscard]] std::set<Role> askedAtB() const;
    [[nodiscard]] int peopleAtB(const Deployed& deployed, Role role) const;
    // Whether as many as are asked have approved in every role.
    [[nodiscard]] bool spokenAtB(const Deployed& deployed, const std::vector<Said>& said) const;
    [[nodiscard]] bool staffedAtA(int version) const;
    [[nodiscard]] bool staffedAtB(const Deployed& deployed, int submitter) const;
    [[nodiscard]] bool signedA(const Deployed& deployed, int person) const;
    [[nodiscard]] bool isOpen(const Deployed& deployed) const;
    [[nodiscard]] bool isStrict(const Deployed& deployed) const;
    [[nodiscard]] std::set<EvidenceKind> evidenceAsked(const Deployed& deployed) const;
    [[nodiscard]] bool hasEvidence(const Deployed& deployed, EvidenceKind kind) const;
    [[nodiscard]] bool inStep(const Deployed& deployed) const;
    [[nodiscard]] bool gateOpenSomewhere() const;
    [[nodiscard]] bool mayDecideA(const SlotMove& move) const;
    [[nodiscard]] bool mayDecideB(const SlotMove& move, const Deployed& deployed) const;
    [[nodiscard]] bool countsElsewhere(const std::vector<Said>& said, const SlotMove& move) const;
    [[nodiscard]] bool couldComeBack(int version, int slot) const;
    [[nodiscard]] bool acknowledged(const Deployed& deployed, bool retires) const;
    [[nodiscard]] bool signs(const SlotMove& move, const Proposed& proposal) const;
    [[nodiscard]] Proposed proposedException(const SlotMove& move) const;
    [[nodiscard]] Proposed proposedAdoption(const SlotMove& move) const;
    [[nodiscard]] Proposed signedBy(const SlotMove& move, Proposed proposal) const;
    [[nodiscard]] std::optional<int> firstPerson(const SlotMove& move, Usability wanted) const;
    [[nodiscard]] bool allowsGateA(const SlotMove& move) const;
    [[nodiscard]] bool allowsUsability(const SlotMove& move) const;
    [[nodiscard]] bool allowsRegistry(const SlotMove& move) const;
    [[nodiscard]] bool allowsStart(const SlotMove& move) const;
    [[nodiscard]] bool allowsAdoption(const SlotMove& move) const;
    [[nodiscard]] bool allowsDeployed(const SlotMove& move, const Deployed& deployed) const;
    [[nodiscard]] bool allowsGateB(const SlotMove& move, const Deployed& deployed) const;
    [[nodiscard]] bool allowsApproval(const SlotMove& move, const Deployed& deployed) const;
    void applyGateA(const SlotMove& move);
    void applyUsability(const SlotMove& move);
    void applyRegistry(const SlotMove& move);
    void applyDeployed(const SlotMove& move, Deployed& deployed);
    void applyReport(const SlotMove& move);
    void compareTarget(const Deployed& live, int target);
    void compareRunning(int version);
    void endDivergences(int version, int slot);
    [[nodiscard]] std::set<QString> buildsOf(int version) const;
    void backToDraft(int version);
    void supersede(int slot);

    Setting m_setting;
    State m_state;
    int m_hour = 0;
};

}
