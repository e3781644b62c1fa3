// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Models with their versions, as `list`, `search` and `show MODEL` answer with them.

#include "ctl/context.h"
#include "domain/deployment.h"
#include "domain/model.h"
#include "registry/queries/inventory.h"

#include <QJsonObject>

namespace gatehouse::ctl {

struct ListedModel {
    Model model;
    Badge badge = Badge::Draft;
    std::vector<registry::VersionRow> versions;
    std::vector<Deployment> deployments; // of all its versions
};

// By name. With a filter only what matches it; without one also models that have no version yet.
[[nodiscard]] Result<std::vector<ListedModel>> listed(Context& context, const registry::VersionFilter& filter, const QString& onlyModel = {});
[[nodiscard]] QJsonObject toJson(const ListedModel& listed);
[[nodiscard]] Table versionTable(const ListedModel& listed);
// All of them: {"models": [...]}, or a table a model; and whether the registry is solo.
void tell(const std::vector<ListedModel>& models, bool solo, Output& out);

}
