// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/typed/statementdifference.h"

#include "content/values/readvalues.h"
#include "diff/typed/configurationdifference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace gatehouse::diff {

using namespace Qt::StringLiterals;

namespace {

std::optional<content::ValueNode> sectionOf(const Manifest* manifest, const QString& section)
{
    if (manifest == nullptr || !manifest->declared.contains(section))
        return std::nullopt;
    const QJsonDocument document(QJsonObject{{section, manifest->declared.value(section)}});
    auto read = content::readValues(document.toJson(), content::ValueSyntax::Json);
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

// The data sets of a version by name, which `order` gets in turn; those without one of their own stand under the empty name, as a list.
std::map<QString, QJsonValue> datasetsOf(const Manifest& manifest, QStringList& order)
{
    std::map<QString, QJsonValue> sets;
    QJsonArray nameless;
    const QJsonArray stated = manifest.declared.value("datasets"_L1).toArray();
    for (const QJsonValue each : stated) {
        const QString name = each[u"name"].toString();
        if (name.isEmpty() || sets.contains(name))
            nameless.append(each);
        else
            sets[name] = each;
        if (!order.contains(name))
            order << name;
    }
    sets[QString()] = nameless;
    return sets;
}

Manifest holding(const QJsonValue& dataset)
{
    Manifest manifest;
    manifest.declared.insert("dataset"_L1, dataset);
    return manifest;
}

std::vector<TypedEntry> fieldsThatDiffer(const QJsonValue& before, const QJsonValue& after)
{
    const Manifest old = holding(before);
    const TypedDifference difference = statementDifference(&old, holding(after), u"dataset"_s);
    std::vector<TypedEntry> fields;
    for (const TypedGroup& group : difference.groups)
        std::ranges::copy_if(group.entries, std::back_inserter(fields), [](const TypedEntry& entry) { return entry.status != FileStatus::Same; });
    return fields;
}

// "datasets[transactions].sha256" is "transactions.sha256" under the title of its section.
QString shortKey(QString key, const QString& section)
{
    key = key.mid(section.size());
    if (key.startsWith(u'['))
        return key.mid(1).replace(key.indexOf(u']') - 1, 1, QString());
    return key.startsWith(u'.') ? key.mid(1) : key;
}

}

TypedDifference statementDifference(const Manifest* base, const Manifest& now, const QString& section)
{
    const auto before = sectionOf(base, section), after = sectionOf(&now, section);
    if (!before && !after)
        return {u"statement"_s, {}, {}};
    TypedDifference difference = configurationDifference(before ? &*before : nullptr, after ? &*after : nullptr);
    difference.kind = u"statement"_s;
    for (TypedGroup& group : difference.groups) {
        std::erase_if(group.entries, [](const TypedEntry& entry) { return entry.key.endsWith(u"].name"); }); // the key says it already
        for (TypedEntry& entry : group.entries)
            entry.key = shortKey(entry.key, section);
    }
    return difference;
}

std::vector<DatasetChange> datasetChanges(const Manifest* base, const Manifest& now)
{
    if (base == nullptr)
        return {};
    QStringList order;
    const auto are = datasetsOf(now, order), were = datasetsOf(*base, order);
    std::vector<DatasetChange> changes;
    for (const QString& name : std::as_const(order)) {
        const auto is = are.find(name), was = were.find(name);
        if (was == were.end())
            changes.push_back({name, FileStatus::New});
        else if (is == are.end())
            changes.push_back({name, FileStatus::Missing});
        else if (auto fields = fieldsThatDiffer(was->second, is->second); !fields.empty())
            changes.push_back({name, FileStatus::Changed, std::move(fields)});
    }
    return changes;
}

}
