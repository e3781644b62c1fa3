// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One consumer, or all that one person speaks for: what it uses, what waits for its acknowledgement, what it should know of, what happened.

#include "domain/contract.h"
#include "registry/moment.h"
#include "registry/queries/history.h"
#include "registry/queries/results.h"
#include "registry/usage.h"

namespace gatehouse::registry {

// What waits until the consumer, or the owner for it, acknowledges: gate B for a version on its way that breaks what the consumer uses, or the end of
// one that is live and deprecated.
struct ConsumerWait {
    VersionName version;
    QString slot;
    DeploymentState state = DeploymentState::InVerification;
    QDateTime since;
    QStringList breaks; // one sentence a line of the contract that breaks; of an end, what its deprecation says
    [[nodiscard]] bool isEnd() const { return state == DeploymentState::Live; }
    bool operator==(const ConsumerWait&) const = default;
};

// What a consumer should know of what it uses.
struct ConsumerNotice {
    enum class Kind { Unusable, OnHold, Deprecated, WasUnusable, Reinstated, Replaced }; // the worst first
    Kind kind = Kind::Replaced;
    VersionName version;
    QString slot;
    QString successor; // a label: what to move to, or what it was replaced by; empty for none yet
    QString text; // the notice or the reason, as it was given
    QDateTime at;
    bool successorStands = false; // approved and usable, so that one may move to it
    bool operator==(const ConsumerNotice&) const = default;
};

// One model that the consumer uses.
struct ConsumerUse {
    Consumer consumer;
    Model model;
    std::vector<LiveModel> live; // by slot; empty while nothing is live
    Usage usage;
    std::vector<ConsumerWait> waits;
    std::vector<ConsumerNotice> notices; // the worst first, then the newest
    bool operator==(const ConsumerUse&) const = default;
};

// Of one consumer by its name, or of everything for which a person speaks.
struct ConsumerSubject {
    QString consumer;
    QString person;
};

struct ConsumerSight {
    std::vector<ConsumerUse> uses; // by model and consumer
    std::vector<EventRow> history; // the newest registrations, changes and acknowledgements, newest first
    static constexpr std::size_t Told = 30;
};

[[nodiscard]] Result<ConsumerSight> consumerSight(const Connection& connection, const ConsumerSubject& subject, const Moment& moment,
                                                  std::stop_token stop);
// All consumers, by name and model, each with the model it uses; of one model where it is named.
struct RegisteredConsumer {
    Consumer consumer;
    QString model;
    bool operator==(const RegisteredConsumer&) const = default;
};
[[nodiscard]] Result<std::vector<RegisteredConsumer>> registeredConsumers(const Connection& connection, const QString& model, AsOf asOf,
                                                                          std::stop_token stop);

}
