// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The results directory: where the results of what is live are, whose they are, and who uses them.

#include "domain/consumer.h"
#include "domain/deployment.h"
#include "domain/names.h"
#include "domain/version.h"
#include "registry/connection.h"

#include <memory>
#include <stop_token>

namespace gatehouse::registry {

// A version that is live in a slot, also under an exception or adopted, with its model.
struct LiveModel {
    Model model;
    QString slot;
    VersionName version;
    QDateTime since;
    Usability usability = Usability::Usable; // at the moment asked for
    bool deprecated = false;
    QString successor;           // a label, of a version that is deprecated or unusable; empty for none yet
    bool successorStands = false;// approved and usable, so that one may move to it
    QString notice;              // what consumers of it are told, or why it is on hold
    QDateTime usabilityAt;       // since when it is not simply usable
    bool exceptional = false;    // live without gate B
    QDateTime exceptionUntil;
    bool adopted = false;
    bool operator==(const LiveModel&) const = default;
};

// One place of results of what is live. A model that names none has one row without a place, so that the gap is seen.
struct ResultRow {
    std::shared_ptr<const LiveModel> live; // shared by the rows of one model and slot
    std::shared_ptr<const std::vector<Consumer>> consumers;
    ResultLocation location;
    bool operator==(const ResultRow& other) const { return *live == *other.live && *consumers == *other.consumers && location == other.location; }
};

// Everything that is live, by model and slot; of one model where it is named.
[[nodiscard]] Result<std::vector<LiveModel>> liveModels(const Connection& connection, std::optional<ModelId> model, const QDateTime& now, AsOf asOf,
                                                        std::stop_token stop);
// By model, slot and the order in which the model names its places.
[[nodiscard]] Result<std::vector<ResultRow>> resultsDirectory(const Connection& connection, const QDateTime& now, AsOf asOf, std::stop_token stop);

}
