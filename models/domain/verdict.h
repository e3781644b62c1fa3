// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What reviewers say: verdicts on one revision and digest, and the findings an approval may carry.

#include "domain/digest.h"
#include "domain/ids.h"
#include "domain/states.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace gatehouse {

// One item of a checklist that a reviewer ticked, with the sentence where one is asked.
struct Tick {
    QString item;
    QString sentence;
    bool operator==(const Tick&) const = default;
};

// How much of the changes the reviewer had read when deciding; evidence of challenge, never of time spent.
struct Coverage {
    int read = 0;
    int of = 0;
    bool operator==(const Coverage&) const = default;
};

struct Verdict {
    EventSeq event; // the event that recorded it
    Gate gate = Gate::A;
    int revision = 0;
    ContentDigest digest;
    Role role = Role::TechnicalReviewer;
    QString person;
    QString osUser;
    bool enteredByOther = false; // the operating-system user was not linked to the person: "entered by X as Y"
    VerdictKind kind = VerdictKind::Approve;
    int policy = 0;
    QDateTime at;
    QString reason;
    std::vector<Tick> ticks;
    std::optional<Coverage> coverage; // nothing where reading is not counted
    bool withdrawn = false;
    QString withdrawnReason;
    DeploymentId deployment; // at gate B
    int round = 0;           // at gate B: the submit that it answers
    bool renewal = false; // given to renew an approval (V7), not to reach it
    QString forPerson;    // whose role it was, when a delegate spoke; empty when it was their own

    [[nodiscard]] bool approves() const { return kind == VerdictKind::Approve || kind == VerdictKind::ApproveWithFindings; }
    // Whether the person spoke, or somebody for them.
    [[nodiscard]] bool involves(QStringView name) const { return person == name || (!forPerson.isEmpty() && forPerson == name); }
    bool operator==(const Verdict&) const = default;
};

// What a reviewer writes down as a problem that the approval carries.
struct FindingDraft {
    Severity severity = Severity::Minor;
    QString owner;
    QDate due;
    QString text;
    bool operator==(const FindingDraft&) const = default;
};

struct Finding {
    FindingId id;
    VersionId version;
    QString versionName; // model@label
    int revision = 0;
    Severity severity = Severity::Minor;
    QString owner;
    QDate due;
    QString text;
    Role raisedAs = Role::TechnicalReviewer;
    QString raisedBy;
    FindingState state = FindingState::Open;
    QString evidence; // given when closing was proposed, or why it was closed by rule
    QString slot, target; // whose target is out of step; empty for every other finding
    bool operator==(const Finding&) const = default;
};
// Keeps a gate shut: an open blocking finding about the version, or about a target of this slot; with no slot, of the version alone.
[[nodiscard]] inline bool blocks(const Finding& finding, QStringView slot)
{
    return finding.severity == Severity::Blocking && finding.state != FindingState::Closed && (finding.slot.isEmpty() || finding.slot == slot);
}

}
