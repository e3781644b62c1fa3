// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/environment/environment.h"

#include "content/environment/requirement.h"

#include <utility>

namespace gatehouse::content {

using namespace Qt::StringLiterals;

namespace {

// The tree that a form is written as; nothing for the two that are lines of text.
std::optional<ValueSyntax> treeOf(EnvironmentForm form)
{
    switch (form) {
    case EnvironmentForm::Requirements:
    case EnvironmentForm::Dockerfile: return std::nullopt;
    case EnvironmentForm::Conda: return ValueSyntax::Yaml;
    case EnvironmentForm::PyProject:
    case EnvironmentForm::TomlLock:
    case EnvironmentForm::Pipfile: return ValueSyntax::Toml;
    case EnvironmentForm::PipfileLock:
    case EnvironmentForm::Renv: return ValueSyntax::Json;
    }
    std::unreachable();
}

Environment fromTree(const ValueNode& root, EnvironmentForm form)
{
    switch (form) {
    case EnvironmentForm::Conda: return condaEnvironment(root);
    case EnvironmentForm::PyProject: return pyProjectEnvironment(root);
    case EnvironmentForm::TomlLock: return tomlLockEnvironment(root);
    case EnvironmentForm::Pipfile: return pipfileEnvironment(root);
    case EnvironmentForm::PipfileLock: return pipfileLockEnvironment(root);
    case EnvironmentForm::Renv: return renvEnvironment(root);
    case EnvironmentForm::Requirements:
    case EnvironmentForm::Dockerfile: break;
    }
    std::unreachable();
}

}

std::optional<EnvironmentForm> environmentFormOf(const QString& path)
{
    const QString name = path.section(u'/', -1).toLower();
    const bool isText = name.endsWith(u".txt") || name.endsWith(u".in");
    if (isText && (name.startsWith(u"requirements") || name.endsWith(u"requirements.txt") || name.startsWith(u"constraints")))
        return EnvironmentForm::Requirements;
    if (name.endsWith(u".yml") || name.endsWith(u".yaml"))
        return name.startsWith(u"environment") || name.startsWith(u"conda.") || name.startsWith(u"conda-env") ? std::optional(EnvironmentForm::Conda)
                                                                                                              : std::nullopt;
    if (name == u"pyproject.toml")
        return EnvironmentForm::PyProject;
    if (name == u"poetry.lock" || name == u"uv.lock" || name == u"pdm.lock" || (name.startsWith(u"pylock.") && name.endsWith(u".toml")))
        return EnvironmentForm::TomlLock;
    if (name == u"pipfile")
        return EnvironmentForm::Pipfile;
    if (name == u"pipfile.lock")
        return EnvironmentForm::PipfileLock;
    if (name == u"renv.lock")
        return EnvironmentForm::Renv;
    if (name == u"dockerfile" || name.startsWith(u"dockerfile.") || name.endsWith(u".dockerfile") || name == u"containerfile")
        return EnvironmentForm::Dockerfile;
    return std::nullopt;
}

std::expected<Environment, ValueFault> readEnvironment(const QByteArray& utf8, EnvironmentForm form)
{
    const auto tree = treeOf(form);
    if (!tree)
        return form == EnvironmentForm::Requirements ? readRequirements(utf8) : readDockerfile(utf8);
    return readValues(utf8, *tree).transform([form](const ValueNode& root) { return fromTree(root, form); });
}

}
