// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/typed/objectdifference.h"

#include <QSet>
#include <algorithm>

namespace gatehouse::diff {

using namespace Qt::StringLiterals;
using content::ObjectFact;
using content::ObjectFacts;

namespace {

std::vector<TypedValue> factsOf(const ObjectFacts* side)
{
    std::vector<TypedValue> values;
    QSet<std::pair<QString, QString>> known;
    for (const ObjectFact& fact : side != nullptr ? side->facts : std::vector<ObjectFact>()) {
        if (known.contains({fact.group, fact.key}))
            continue;
        known.insert({fact.group, fact.key});
        values.push_back({fact.group, fact.key, fact.value});
    }
    return values;
}

}

TypedDifference objectDifference(const ObjectFacts* before, const ObjectFacts* after)
{
    TypedDifference difference{u"trained-object"_s, entriesOf(factsOf(before), factsOf(after)), {}};
    for (const ObjectFacts* side : {after, before})
        for (const content::Remark& remark : side != nullptr ? side->remarks : std::vector<content::Remark>())
            if (!std::ranges::contains(difference.remarks, remark))
                difference.remarks.push_back(remark);
    return difference;
}

}
