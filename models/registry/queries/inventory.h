// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The inventory: models and versions that match a filter, as ordered ids at once and as rows for the ones that are looked at.

#include "domain/states.h"
#include "registry/connection.h"

#include <QDateTime>
#include <set>
#include <stop_token>

namespace gatehouse::registry {

// Empty parts do not filter. `text` is looked for in names, labels, owners, purposes and release notes, letter case aside, all its words.
// `review` and `deployment` are one part, the state: a version matches by either, and by its deployment in any slot.
struct VersionFilter {
    QString text;
    std::set<ReviewState> review;
    std::set<DeploymentState> deployment;
    std::set<Usability> usability;
    std::set<Tier> tiers;
    QString owner;
    QString model;
    [[nodiscard]] bool isEmpty() const { return *this == VersionFilter{}; }
    bool operator==(const VersionFilter&) const = default;
};

// How a list of versions is sorted. What is equal stands newest change first; the versions of one model stand as they were registered,
// which is how their labels count.
struct VersionOrder {
    enum class By { Name, State, Slots, Tier, Owner, Findings, Changed };
    By by = By::Changed;
    bool descending = true;
    bool operator==(const VersionOrder&) const = default;
};

struct VersionRow {
    VersionId id;
    ModelId model;
    QString modelName;
    QString label;
    QString why;        // first line of the release notes
    QString owner;      // display names
    QString author;
    Tier tier = Tier::Low;
    ReviewState review = ReviewState::Draft;
    Usability usability = Usability::Usable; // at `now`
    bool deprecated = false;
    int revision = 1;
    int openFindings = 0;
    QDateTime changedAt;
    std::optional<DeploymentState> furthest; // of its deployments; nothing when it was never deployed
    QStringList liveIn = {};   // slots, by name
    QStringList wasLiveIn = {};// slots in which another version is live now, or none
    QStringList comingTo = {}; // slots for which it is verified, reviewed or cleared
    [[nodiscard]] Badge badge() const { return badgeOf(review, usability, furthest); }
    bool operator==(const VersionRow&) const = default;
};

struct ModelRow {
    ModelId id;
    QString name;
    QString purpose;
    QString owner; // display name
    Tier tier = Tier::Low;
    int versions = 0;     // that match the filter
    int openFindings = 0;
    int liveSlots = 0;    // in which one of its versions is live, whatever the filter
    Badge worst = Badge::Draft; // bad usability of any version, else the newest version's badge
    QDateTime changedAt;
    std::vector<VersionId> matching; // newest first
    bool operator==(const ModelRow&) const = default;
};

struct InventoryCounts {
    qint64 models = 0;
    qint64 versions = 0;
};

// The ids of all versions that match, in order.
[[nodiscard]] Result<std::vector<VersionId>> versionIds(const Connection& connection, const VersionFilter& filter, const QDateTime& now, AsOf asOf,
                                                        std::stop_token stop, VersionOrder order = {});
// Rows of the ids, in the order of the ids; ids that are gone are left out.
[[nodiscard]] Result<std::vector<VersionRow>> versionRows(const Connection& connection, const std::vector<VersionId>& ids, const QDateTime& now,
                                                          AsOf asOf, std::stop_token stop);
// Models by name, with the ids of their versions that match; without a filter also models that have no version yet.
[[nodiscard]] Result<std::vector<ModelRow>> modelRows(const Connection& connection, const VersionFilter& filter, const QDateTime& now, AsOf asOf,
                                                      std::stop_token stop);
[[nodiscard]] Result<InventoryCounts> inventoryCounts(const Connection& connection, AsOf asOf);

}
