// SPDX-License-Identifier: GPL-3.0-or-later
// Environments that are written as YAML, TOML or JSON.
#include "content/environment/requirement.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gatehouse::content {

using namespace Qt::StringLiterals;
using Kind = ValueNode::Kind;

namespace {

struct TreeWords {
    Q_DECLARE_TR_FUNCTIONS(Environment)
};

const ValueNode* at(const ValueNode& root, std::initializer_list<QStringView> path)
{
    const ValueNode* node = &root;
    for (const QStringView key : path)
        if (node = node->find(key); node == nullptr)
            return nullptr;
    return node;
}

QString textAt(const ValueNode& root, std::initializer_list<QStringView> path)
{
    const ValueNode* node = at(root, path);
    return node != nullptr && node->isValue() ? node->text : QString();
}

// A list of requirements in Python's form.
void addRequirements(Environment& environment, const ValueNode* list, const QString& group)
{
    if (list == nullptr)
        return;
    for (const ValueNode& item : list->items)
        if (auto package = item.isValue() ? requirementOf(item.text) : std::nullopt) {
            package->group = group;
            package->line = item.line;
            environment.packages.push_back(*std::move(package));
        }
}

// "^1.2", "~1.2", "*", "1.2": poetry's and pipenv's ways; a bare version is exact for neither but "==1.2" is.
Package askedFor(const QString& name, const ValueNode& value, const QString& group)
{
    Package package;
    package.name = normalName(name);
    package.group = group;
    package.line = value.line;
    if (value.isValue()) {
        package.asked = value.text == u"*" ? QString() : value.text;
    } else {
        package.asked = textAt(value, {u"version"}) == u"*" ? QString() : textAt(value, {u"version"});
        package.marker = textAt(value, {u"markers"});
        for (const QStringView place : {QStringView(u"git"), QStringView(u"path"), QStringView(u"url"), QStringView(u"file")})
            if (const QString from = textAt(value, {place}); !from.isEmpty())
                package.from = from;
    }
    package.version = exactVersion(package.asked);
    return package;
}

void addAsked(Environment& environment, const ValueNode* map, const QString& group)
{
    if (map == nullptr || map->kind != Kind::Map)
        return;
    for (std::size_t i = 0; i < map->items.size(); ++i) {
        if (map->keys[i].toLower() == u"python" && map->items[i].isValue())
            environment.languageVersion = map->items[i].text;
        else
            environment.packages.push_back(askedFor(map->keys[i], map->items[i], group));
    }
}

// "numpy=1.26=py311_0", "numpy>=1.2", "conda-forge::numpy".
Package condaPackage(const ValueNode& item)
{
    static const QRegularExpression form(u"^(?:(\\S+)::)?([A-Za-z0-9._-]+)\\s*(.*)$"_s);
    static const QRegularExpression exact(u"^={1,2}\\s*([^\\s=*,<>|]+)(=\\S+)?$"_s);
    const auto match = form.match(item.text.trimmed());
    Package package;
    package.name = match.captured(2).toLower();
    package.asked = match.captured(3).simplified().remove(u' ');
    package.version = exact.match(package.asked).captured(1);
    package.from = match.captured(1);
    package.line = item.line;
    return package;
}

}

Environment condaEnvironment(const ValueNode& root)
{
    Environment environment;
    const ValueNode* dependencies = root.find(u"dependencies");
    if (dependencies == nullptr)
        return environment;
    for (const ValueNode& item : dependencies->items) {
        if (!item.isValue()) {
            addRequirements(environment, item.find(u"pip"), u"pip"_s);
            continue;
        }
        Package package = condaPackage(item);
        if (package.name == u"python" || package.name == u"r-base") {
            environment.language = package.name == u"python" ? u"Python"_s : u"R"_s;
            environment.languageVersion = package.version.isEmpty() ? package.asked : package.version;
        } else if (!package.name.isEmpty()) {
            environment.packages.push_back(std::move(package));
        }
    }
    return environment;
}

Environment pyProjectEnvironment(const ValueNode& root)
{
    Environment environment;
    environment.language = u"Python"_s;
    environment.languageVersion = textAt(root, {u"project", u"requires-python"});
    addRequirements(environment, at(root, {u"project", u"dependencies"}), {});
    for (const auto& path : {std::initializer_list<QStringView>{u"project", u"optional-dependencies"}, {u"dependency-groups"}})
        if (const ValueNode* groups = at(root, path))
            for (std::size_t i = 0; i < groups->items.size(); ++i)
                addRequirements(environment, &groups->items[i], groups->keys.empty() ? QString() : groups->keys[i]);
    addRequirements(environment, at(root, {u"build-system", u"requires"}), u"build"_s);
    addAsked(environment, at(root, {u"tool", u"poetry", u"dependencies"}), {});
    addAsked(environment, at(root, {u"tool", u"poetry", u"dev-dependencies"}), u"dev"_s);
    if (const ValueNode* groups = at(root, {u"tool", u"poetry", u"group"}); groups != nullptr && groups->kind == Kind::Map)
        for (std::size_t i = 0; i < groups->items.size(); ++i)
            addAsked(environment, groups->items[i].find(u"dependencies"), groups->keys[i]);
    if (const ValueNode* dynamic = at(root, {u"project", u"dynamic"}))
        for (const ValueNode& item : dynamic->items)
            if (item.text.contains(u"dependencies"))
                environment.remarks.push_back(
                    {Remark::Level::Note, TreeWords::tr("What it calls “%1” is made by its build from other files.").arg(item.text)});
    return environment;
}

Environment tomlLockEnvironment(const ValueNode& root)
{
    Environment environment;
    environment.language = u"Python"_s;
    environment.languageVersion = textAt(root, {u"metadata", u"python-versions"});
    if (environment.languageVersion.isEmpty())
        environment.languageVersion = textAt(root, {u"requires-python"});
    const ValueNode* packages = root.find(u"package");
    if (packages == nullptr)
        packages = root.find(u"packages");
    if (packages == nullptr)
        return environment;
    for (const ValueNode& item : packages->items) {
        Package package;
        package.name = normalName(textAt(item, {u"name"}));
        package.version = textAt(item, {u"version"});
        package.asked = package.version;
        package.group = textAt(item, {u"category"}) == u"main" ? QString() : textAt(item, {u"category"});
        package.line = item.line;
        for (const QStringView place :
             {QStringView(u"url"), QStringView(u"git"), QStringView(u"path"), QStringView(u"editable"), QStringView(u"virtual")})
            if (const QString from = textAt(item, {u"source", place}); !from.isEmpty())
                package.from = from;
        if (!package.name.isEmpty())
            environment.packages.push_back(std::move(package));
    }
    return environment;
}

Environment pipfileEnvironment(const ValueNode& root)
{
    Environment environment;
    environment.language = u"Python"_s;
    addAsked(environment, root.find(u"packages"), {});
    addAsked(environment, root.find(u"dev-packages"), u"dev"_s);
    environment.languageVersion = textAt(root, {u"requires", u"python_full_version"});
    if (environment.languageVersion.isEmpty())
        environment.languageVersion = textAt(root, {u"requires", u"python_version"});
    return environment;
}

Environment pipfileLockEnvironment(const ValueNode& root)
{
    Environment environment;
    environment.language = u"Python"_s;
    addAsked(environment, root.find(u"default"), {});
    addAsked(environment, root.find(u"develop"), u"dev"_s);
    environment.languageVersion = textAt(root, {u"_meta", u"requires", u"python_version"});
    return environment;
}

Environment renvEnvironment(const ValueNode& root)
{
    Environment environment;
    environment.language = u"R"_s;
    environment.languageVersion = textAt(root, {u"R", u"Version"});
    const ValueNode* packages = root.find(u"Packages");
    if (packages == nullptr || packages->kind != Kind::Map)
        return environment;
    for (std::size_t i = 0; i < packages->items.size(); ++i) {
        const ValueNode& item = packages->items[i];
        Package package;
        package.name = packages->keys[i];
        package.version = package.asked = textAt(item, {u"Version"});
        package.line = item.line;
        if (const QString source = textAt(item, {u"Source"}); source != u"Repository")
            package.from = source;
        environment.packages.push_back(package);
    }
    return environment;
}

}
