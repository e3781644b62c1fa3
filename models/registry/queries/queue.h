// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What waits for a person and why, and what the person waits for; derived from the facts, nothing is stored.

#include "domain/thread.h"
#include "domain/verdict.h"
#include "domain/version.h"
#include "registry/connection.h"

#include <stop_token>

namespace gatehouse::registry {

enum class QueueReason {
    Decide,         // gate A is open and asks the person's role
    ConfirmUnusable,// somebody proposed or held; the person may confirm
    ConfirmReinstate,
    Revise,         // the person's version was sent back
    CloseFinding,   // closing is proposed; the person holds the role that raised it
    MendFinding,    // the person owns an open finding
    DecideAtB,      // gate B is open and asks the person's role
    Verify,         // the person's deployment needs evidence, or to be submitted
    GoLive,         // cleared and inside its window; the person deploys
    SignException,  // the owner or a risk approver signs that something goes live, or is live, outside the gates
    SignAdoption,
    RollBack,       // the version that the person brought live, or whose model they own, is unusable
    BringInStep,    // targets of the person's live deployment run something else, or do not report
    ExceptionEnds,  // an exception of the owner, or of its deployer, runs out
    ReviewDue,      // what the owner has live is looked at again, or its approval no longer counts
    Renew,          // an approval no longer counts, or what is live is to be looked at again; the person's role of gate A renews it
    Acknowledge,    // the person speaks for a consumer, or owns the model and nobody does
    HoldLapses,     // the person's hold ends by itself
    AnswerThread,   // a question, or a blocker, about a version of the person has no answer
    ResolveThread,  // the person's own was answered, or what it stops was submitted again: they resolve it or go on
    ConfirmRedaction,
    ConfirmClock,   // that an event's clock was wrong
    WaitsOnOthers,  // the person's version is in review
};

// Where an item stands: 0 gate B, 1 gate A, 2 what may be used, 3 versions of one's own, 4 what is live, 5 findings, 6 what others do.
[[nodiscard]] int groupOf(QueueReason reason);

struct QueueItem {
    QueueReason reason = QueueReason::Decide;
    Version version;
    Tier tier = Tier::Low;
    QString owner;                 // short name
    std::optional<Role> role;      // to decide as
    QDateTime since;
    QDateTime due;
    QString sentence;              // why it is here
    std::vector<QString> waitsOn;  // display names
    std::optional<Finding> finding;
    std::optional<Thread> thread;
    QString slot;                  // of what is about a deployment
    QString consumer;              // to acknowledge for
    EventSeq event;                // of a redaction, or whose clock was wrong
    int sentBack = 0;              // rework rounds of the version so far; counted for the queue of everybody
};

// What the person may do and has not done: after a verdict an item is gone until a new revision or round asks again. What belongs to slots is in
// queueslots.cpp. Gate items first, then by tier (high first), then by age. `mine` in the answer: everything but WaitsOnOthers.
[[nodiscard]] Result<std::vector<QueueItem>> queueOf(const Connection& connection, const QString& person, const QDateTime& clock, AsOf asOf,
                                                     std::stop_token stop);

}
