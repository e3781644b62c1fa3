// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The production board: one row a model and slot, with what is live there, what is wrong with it, and who must move next.

#include "domain/deployment.h"
#include "domain/model.h"
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
    QString unusable;    // the name of the unusable version that it runs, empty for none
    [[nodiscard]] bool inStep() const
    {
        return report && report->build == expected.build && (report->environment.isNull() || report->environment == expected.environment);
    }
};

// Who must move next, and what they would do.
struct NextMove {
    QString person; // display name; empty when only the role is known
    QString role;
    QString action;
    QDateTime since;
};

struct BoardRow {
    Model model;
    QString slot;
    std::optional<Deployment> live;
    std::optional<Version> version;        // the live one
    Usability usability = Usability::Usable; // of it, at the moment asked for
    std::vector<Deployment> onTheWay;      // in verification, in review B, cleared
    std::vector<TargetLine> targets;       // of the live one
    std::vector<Finding> findings;         // open ones of the live version
    int overdueFindings = 0;
    QStringList approvals;                 // "Mei Zhao (Technical reviewer, gate A)", of the live version
    std::optional<NextMove> next;
    Attention attention = Attention::InOrder;
    QStringList reasons;                   // why it needs attention, the worst first
    [[nodiscard]] qsizetype inStep() const;
};

// What needs attention first, then by model and slot. Slots where everything has ended are left out.
[[nodiscard]] Result<std::vector<BoardRow>> productionBoard(const Connection& connection, const QDateTime& now, AsOf asOf, std::stop_token stop);

}
