// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names that a question is narrowed to: one that nothing has is told, as an empty answer would look like one that is true.

#include "ctl/context.h"
#include "domain/version.h"

namespace gatehouse::ctl {

[[nodiscard]] Error unknownModel(const QString& name);
[[nodiscard]] Error unknownVersion(const QString& name);
[[nodiscard]] Result<Version> knownVersion(const View& view, const VersionName& name);
// The version that the first word names, to narrow a list to; nothing where there is no such word.
[[nodiscard]] Result<std::optional<VersionId>> versionToListFor(const View& view, const Arguments& arguments);
[[nodiscard]] Result<void> knownModel(const View& view, const QString& name);
[[nodiscard]] Result<void> knownSlot(const View& view, const QString& name);
[[nodiscard]] Result<void> knownConsumer(const View& view, const QString& name, const std::stop_token& stop);

}
