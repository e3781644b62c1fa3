// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/modelentries.h"

#include "ctl/output.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

QJsonObject consumerJson(const Consumer& consumer)
{
    return {{u"name"_s, consumer.name},
            {u"kind"_s, consumer.kind ? QJsonValue(nameOf(*consumer.kind)) : QJsonValue()},
            {u"uses"_s, consumer.uses},
            {u"contact"_s, consumer.contact},
            {u"person"_s, jsonText(consumer.person)}};
}

QJsonArray consumersJson(const Model& model)
{
    QJsonArray array;
    for (const Consumer& each : consumersOf(model))
        array.append(consumerJson(each));
    return array;
}

QJsonArray resultsJson(const Model& model)
{
    QJsonArray array;
    for (const ResultLocation& each : resultsOf(model))
        array.append(QJsonObject{{u"place"_s, each.place},
                                 {u"format"_s, jsonText(each.format)},
                                 {u"refresh"_s, jsonText(each.refresh)},
                                 {u"kind"_s, jsonText(each.kind)}});
    return array;
}

}
