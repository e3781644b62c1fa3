// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumer.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

Consumer Consumer::from(const QJsonObject& entry)
{
    return {entry.value(u"name").toString(), fromName<ConsumerKind>(entry.value(u"kind").toString()), entry.value(u"contact").toString(),
            entry.value(u"uses").toString(), entry.value(u"person").toString()};
}

ResultLocation ResultLocation::from(const QJsonObject& entry)
{
    return {entry.value(u"place").toString(), entry.value(u"format").toString(), entry.value(u"refresh").toString(), entry.value(u"kind").toString()};
}

std::vector<Consumer> consumersOf(const Model& model)
{
    std::vector<Consumer> found;
    for (const QJsonValue each : model.consumers)
        found.push_back(Consumer::from(each.toObject()));
    return found;
}

std::vector<ResultLocation> resultsOf(const Model& model)
{
    std::vector<ResultLocation> found;
    for (const QJsonValue each : model.results)
        found.push_back(ResultLocation::from(each.toObject()));
    return found;
}

std::optional<Consumer> consumerOf(const Model& model, QStringView name)
{
    const auto all = consumersOf(model);
    const auto found = std::ranges::find(all, name, &Consumer::name);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

}
