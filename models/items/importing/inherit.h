// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Fills what a folder does not state about a version from the version it is based on, and says what came that way.

#include "intake/plan.h"
#include "registry/connection.h"

#include <QStringList>
#include <functional>

namespace gatehouse::items {

// The base of a new version where none is stated: of a draft its own base, else the live version of the model, else the newest that is neither
// rejected nor unusable. Then intended use and the declarations that outlive a version (requirements, interface, controls, stages, golden), where
// the folder states none. Never the evaluation, the datasets or the notes: they are about one version. Answers the names of what was inherited.
// `holds` says whether the folder holds a file: golden tests are inherited only with their files.
[[nodiscard]] Result<QStringList> inherit(const registry::Connection& connection, intake::Statement& statement,
                                          const std::function<bool(const QString&)>& holds);
[[nodiscard]] Result<QStringList> inherit(const registry::Connection& connection, intake::ImportPlan& plan);

}
