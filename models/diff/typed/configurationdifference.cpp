// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/typed/configurationdifference.h"

#include "domain/metricchange.h"

#include <QCoreApplication>
#include <QHash>
#include <cmath>

namespace gatehouse::diff {

using namespace Qt::StringLiterals;
using content::KeyValue;
using content::ValueNode;

namespace {

struct ConfigurationWords {
    Q_DECLARE_TR_FUNCTIONS(TypedDifference)
};

// Text in quotes where it would read as something else.
QString shownValue(const KeyValue& value)
{
    if (value.kind == ValueNode::Kind::Null)
        return value.value.isEmpty() ? u"null"_s : value.value;
    return value.value;
}

// "+2 (+67 %)"; nothing where one of the two is no plain number ("1e400", "0x1f").
QString byHowMuch(const TypedEntry& entry)
{
    bool isOld = false, isNew = false;
    const double was = entry.before.toDouble(&isOld), is = entry.after.toDouble(&isNew);
    return isOld && isNew && std::isfinite(was) && std::isfinite(is) ? differenceText(was, is) : QString();
}

std::vector<KeyValue> valuesOf(const ValueNode* root)
{
    return root != nullptr ? content::keyValues(*root) : std::vector<KeyValue>();
}

std::vector<TypedValue> typedValues(const std::vector<KeyValue>& values)
{
    std::vector<TypedValue> typed;
    typed.reserve(values.size());
    for (const KeyValue& value : values)
        typed.push_back({{}, value.key.isEmpty() ? u"(value)"_s : value.key, shownValue(value)});
    return typed;
}

QHash<QString, ValueNode::Kind> kindsOf(const std::vector<KeyValue>& values)
{
    QHash<QString, ValueNode::Kind> kinds;
    for (const KeyValue& value : values)
        kinds.insert(value.key.isEmpty() ? u"(value)"_s : value.key, value.kind);
    return kinds;
}

}

TypedDifference configurationDifference(const ValueNode* before, const ValueNode* after)
{
    const auto old = valuesOf(before), now = valuesOf(after);
    TypedDifference difference{u"configuration"_s, entriesOf(typedValues(old), typedValues(now)), {}};
    const auto oldKinds = kindsOf(old), newKinds = kindsOf(now);
    for (TypedGroup& group : difference.groups)
        for (TypedEntry& entry : group.entries) {
            const auto was = oldKinds.constFind(entry.key), is = newKinds.constFind(entry.key);
            if (was == oldKinds.constEnd() || is == newKinds.constEnd())
                continue;
            if (*was == *is) {
                if (*is == ValueNode::Kind::Number && entry.status == FileStatus::Changed)
                    entry.note = byHowMuch(entry);
                continue;
            }
            entry.status = FileStatus::Changed; // "1" became 1
            entry.note = ConfigurationWords::tr("%1, was %2").arg(content::nameOf(*is), content::nameOf(*was));
            entry.change = u"type"_s;
        }
    return difference;
}

}
