// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/typedanswer.h"

#include "ctl/output.h"

#include <QJsonArray>
#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject entryJson(const diff::TypedEntry& entry)
{
    return {{u"key"_s, entry.key},
            {u"before"_s, entry.status == FileStatus::New ? QJsonValue() : QJsonValue(entry.before)},
            {u"after"_s, entry.status == FileStatus::Missing ? QJsonValue() : QJsonValue(entry.after)},
            {u"status"_s, nameOf(entry.status)},
            {u"change"_s, jsonText(entry.change)},
            {u"note"_s, jsonText(entry.note)}};
}

}

QJsonObject signalJson(const diff::Signal& signal)
{
    return {{u"kind"_s, nameOf(signal.kind)},
            {u"element"_s, nameOf(signal.element)},
            {u"path"_s, signal.path},
            {u"place"_s, signal.place},
            {u"line"_s, signal.line > 0 ? QJsonValue(signal.line) : QJsonValue()},
            {u"sentence"_s, signal.sentence}};
}

QJsonArray metricsJson(const std::vector<MetricChange>& changes)
{
    const auto number = [](const std::optional<double>& value) { return value ? QJsonValue(*value) : QJsonValue(); };
    QJsonArray metrics;
    for (const MetricChange& change : changes)
        metrics.append(QJsonObject{{u"metric"_s, change.metric},
                                   {u"dataset"_s, jsonText(change.dataset)},
                                   {u"before"_s, number(change.before)},
                                   {u"after"_s, number(change.after)},
                                   {u"step"_s, nameOf(change.step)},
                                   {u"sentence"_s, wordsOf(change)}});
    return metrics;
}

QJsonArray statementsJson(const diff::TypedDifference& difference)
{
    QJsonArray fields;
    for (const diff::TypedGroup& group : difference.groups)
        for (const diff::TypedEntry& entry : group.entries)
            if (entry.status != FileStatus::Same)
                fields.append(entryJson(entry));
    return fields;
}

QJsonObject detailJson(const diff::TypedAnswer& answer)
{
    if (!answer.difference)
        return answer.why.isEmpty() ? QJsonObject() : QJsonObject{{u"type"_s, QJsonValue()}, {u"why"_s, answer.why}};
    QJsonArray groups, remarks;
    for (const diff::TypedGroup& group : answer.difference->groups) {
        QJsonArray entries;
        for (const diff::TypedEntry& entry : group.entries)
            if (entry.status != FileStatus::Same)
                entries.append(entryJson(entry));
        groups.append(QJsonObject{{u"title"_s, group.title},
                                  {u"same"_s, qint64(std::ranges::count(group.entries, FileStatus::Same, &diff::TypedEntry::status))},
                                  {u"entries"_s, entries}});
    }
    for (const content::Remark& remark : answer.difference->remarks)
        remarks.append(remark.sentence);
    return {{u"type"_s, answer.difference->kind}, {u"groups"_s, groups}, {u"remarks"_s, remarks}};
}

}
