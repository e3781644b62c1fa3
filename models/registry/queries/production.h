// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The production board: one row a model and slot, with what is live there, what is wrong with it, and who must move next.

#include "domain/deployment.h"
#include "domain/model.h"
#include "domain/names.h"
#include "domain/verdict.h"
#include "domain/version.h"
#include "registry/connection.h"

#include <stop_token>

namespace gatehouse::registry {

enum class Attention { ActNow, Watch, InOrder };

// A target of a deployment: what it should run and what it says it runs.
struct TargetLine {
    QString name;
    Binding expected;
    std::optional<TargetReport> report;
    QString runs;        // the label of the version whose build it reports, when it is another one that was or is to be deployed here
    QString unusable;    // the name of the unusable version that it runs, empty for none
    bool ahead = false;  // it already runs what is on its way into the slot
    bool awaited = false; // its report is older than the rollback, so it is to report again
    [[nodiscard]] bool sameBuild() const { return report && report->build == expected.build; }
    [[nodiscard]] bool sameEnvironment() const { return report && (report->environment.isNull() || report->environment == expected.environment); }
    [[nodiscard]] bool inStep() const { return sameBuild() && sameEnvironment() && !awaited; }
    // It reports something that should not run here.
    [[nodiscard]] bool diverges() const { return report && !(sameBuild() && sameEnvironment()) && !ahead; }
    bool operator==(const TargetLine&) const = default;
};

// Who must move next, and what they would do.
struct NextMove {
    QString person; // display name; empty when it may be one of several, then the roles say whom
    QString role;
    QString action;
    QDateTime since;
    VersionName version;   // what it is about
    FindingId finding;     // 0 for none
    QString name = {};            // the person's own, empty when it may be one of several
    std::optional<Role> as = {};  // the first role that could; nothing for the owner of a finding
    bool operator==(const NextMove&) const = default;
};

struct BoardRow {
    Model model;
    QString slot;
    std::optional<Deployment> live;
    std::optional<Version> version;        // the live one
    Usability usability = Usability::Usable; // of it, at the moment asked for
    std::vector<Deployment> onTheWay;      // in verification, in review B, cleared
    QString adopting;                      // model@label whose adoption is proposed where nothing is live, empty for none
    std::vector<TargetLine> targets;       // of the live one
    std::vector<Finding> findings;         // open ones of the live version
    int overdueFindings = 0;
    QStringList approvals;                 // "Mei Zhao (Technical reviewer, gate A)", of the live version
    std::vector<Verdict> verdicts;         // the same as they were given
    std::optional<Usability> rollback;     // of the version to go back to; nothing when there is none
    QString wayBack;                       // label of what a rollback brings back now, where the live one has to go; empty for none
    std::optional<NextMove> next;
    Attention attention = Attention::InOrder;
    QStringList reasons;                   // why it needs attention, the worst first
    [[nodiscard]] qsizetype inStep() const;
    bool operator==(const BoardRow&) const = default;
};

// What needs attention first, then by model and slot. Slots where everything has ended are left out.
[[nodiscard]] Result<std::vector<BoardRow>> productionBoard(const Connection& connection, const QDateTime& now, AsOf asOf, std::stop_token stop);

}
