// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One requirement as Python writes it ("numpy[extra]>=1.2,<2; python_version < '3.9'"), and the formats made of such lines.

#include "content/environment/environment.h"

namespace gatehouse::content {

// Nothing where the text is no requirement (PEP 508).
[[nodiscard]] std::optional<Package> requirementOf(const QString& text);
// The normal form of a name (PEP 503).
[[nodiscard]] QString normalName(const QString& name);
// The version that "==1.2" or "===1.2" asks for; empty for ranges and for "==1.*".
[[nodiscard]] QString exactVersion(const QString& asked);

// requirements.txt, with the options of pip.
[[nodiscard]] Environment readRequirements(const QByteArray& utf8);
[[nodiscard]] Environment readDockerfile(const QByteArray& utf8);

// Of trees: conda's environment.yml, pyproject.toml, locks.
[[nodiscard]] Environment condaEnvironment(const ValueNode& root);
[[nodiscard]] Environment pyProjectEnvironment(const ValueNode& root);
[[nodiscard]] Environment tomlLockEnvironment(const ValueNode& root);
[[nodiscard]] Environment pipfileEnvironment(const ValueNode& root);
[[nodiscard]] Environment pipfileLockEnvironment(const ValueNode& root);
[[nodiscard]] Environment renvEnvironment(const ValueNode& root);

}
