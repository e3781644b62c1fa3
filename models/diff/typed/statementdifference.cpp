// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/typed/statementdifference.h"

#include "content/values/readvalues.h"
#include "diff/typed/configurationdifference.h"

#include <QJsonDocument>

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

}
