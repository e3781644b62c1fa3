// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an import hands to the registry: the content of a version, the facts of its model, and where it came from.

#include "domain/manifest.h"
#include "intake/plan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace gatehouse::intake {

struct Draft {
    QString model;
    QString label;
    QString base;   // "model@label", empty for none
    QString author; // empty: who imports
    // Facts of the model, used when it is new; empty where nothing was stated.
    QString purpose;
    QString owner;
    std::optional<Tier> tier;
    QJsonArray consumers;
    QJsonArray results;
    Manifest manifest;
    // Where the files came from: folder, commit, flags, what was left out. At most 32 KiB as JSON; longer lists are cut and say so.
    QJsonObject provenance;
};

[[nodiscard]] Draft draftFrom(const ImportPlan& plan, std::vector<Asset> assets);

// A base as stated ("1.1.0", "other@1.1.0", "none") as the full name of a version, empty for none.
[[nodiscard]] QString fullBase(const QString& stated, const QString& model);

}
