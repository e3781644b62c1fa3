// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/production/looks.h"

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

QVariantMap mapOf(const Looks& looks)
{
    QVariantMap map;
    for (const auto& [person, look] : looks.asKeyValueRange())
        map.insert(person, QVariantMap{{u"event"_s, look.seq.value}, {u"at"_s, look.at}});
    return map;
}

Looks looksFrom(const QVariantMap& map)
{
    Looks looks;
    for (const auto& [person, value] : map.asKeyValueRange()) {
        const QVariantMap look = value.toMap();
        looks.insert(person, {{look.value(u"event"_s).toLongLong()}, look.value(u"at"_s).toDateTime()});
    }
    return looks;
}

}
