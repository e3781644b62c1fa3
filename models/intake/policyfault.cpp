// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/policyfault.h"

#include "domain/policy.h"

#include <QJsonArray>
#include <algorithm>

namespace gatehouse::intake {

using content::YamlNode;

namespace {

// A policy in which every part that there could be is there, so that one can be changed at a time.
QJsonObject soundPolicy()
{
    Policy policy = builtInPolicy();
    for (auto& [tier, gate] : policy.gateA)
        gate.routine = Approvers{{Role::TechnicalReviewer}, {}};
    return toJson(policy);
}

QJsonObject with(QJsonObject object, const QStringList& path, const QJsonValue& value)
{
    const QString& key = path.first();
    object.insert(key, path.size() == 1 ? value : with(object.value(key).toObject(), path.mid(1), value));
    return object;
}

class Search {
public:
    // `line` is where the part is named; it was refused as a whole.
    [[nodiscard]] int within(const YamlNode& part, const QStringList& path, int line) const
    {
        if (part.kind == YamlNode::Map)
            for (const auto& [key, value] : part.fields)
                if (const QStringList inner = path + QStringList{key.text}; !isSound(inner, value.toJson()))
                    return within(value, inner, key.line);
        if (part.kind == YamlNode::List)
            for (const YamlNode& item : part.items)
                if (!isSound(path, QJsonArray{item.toJson()}))
                    return item.line;
        return line;
    }

private:
    [[nodiscard]] bool isSound(const QStringList& path, const QJsonValue& value) const { return policyFrom(with(m_sound, path, value)).has_value(); }

    QJsonObject m_sound = soundPolicy();
};

}

int faultyLine(const YamlNode& document)
{
    return Search().within(document, {}, std::max(document.line, 1));
}

}
