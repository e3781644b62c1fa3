// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/boardnews.h"

#include <QHash>
#include <QJsonDocument>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

struct Happening {
    EventSeq seq;
    QString kind;
    QString model;
    QString version;
    QString slot;
    QString target;
};

bool concerns(const Happening& event, const BoardRow& row)
{
    if (!event.slot.isEmpty() && event.slot != row.slot)
        return false;
    if (event.kind == u"report-target")
        return row.live && row.live->targets.contains(event.target);
    if (event.model != row.model.name)
        return false;
    if (!event.slot.isEmpty() || event.version.isEmpty())
        return true;
    const QString name = event.model + u'@' + event.version;
    return (row.live && row.live->versionName == name) || row.adopting == name || std::ranges::contains(row.onTheWay, name, &Deployment::versionName);
}

}

Result<std::vector<RowNews>> boardNews(const Connection& connection, const std::vector<BoardRow>& rows, EventSeq since, std::stop_token stop)
{
    QHash<QString, std::vector<std::size_t>> byModel, bySlot;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        byModel[rows[i].model.name].push_back(i);
        bySlot[rows[i].slot].push_back(i);
    }
    auto query = connection.run(u"SELECT seq, kind, model, version, bytes FROM event WHERE seq > ? ORDER BY seq DESC"_s, {since.value});
    if (!query)
        return std::unexpected(query.error());
    std::vector<RowNews> found(rows.size());
    std::vector<std::vector<EventSeq>> told(rows.size());
    while (query->next()) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        Happening event{{query->value(0).toLongLong()}, query->value(1).toString(), query->value(2).toString(), query->value(3).toString(), {}, {}};
        const bool isReport = event.kind == u"report-target";
        if (!isReport && !byModel.contains(event.model))
            continue;
        const QJsonObject subject = QJsonDocument::fromJson(query->value(4).toString().toUtf8())[u"subject"].toObject();
        event.slot = subject.value(u"slot").toString();
        event.target = subject.value(u"target").toString();
        for (const std::size_t i : isReport ? bySlot.value(event.slot) : byModel.value(event.model)) {
            if (!concerns(event, rows[i]))
                continue;
            ++found[i].count;
            if (told[i].size() < RowNews::Told)
                told[i].push_back(event.seq);
        }
    }
    std::vector<RowNews> news;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (found[i].count == 0)
            continue;
        auto events = eventRows(connection, told[i], stop);
        if (!events)
            return std::unexpected(events.error());
        news.push_back({rows[i].model.name, rows[i].slot, found[i].count, std::move(*events)});
    }
    return news;
}

}
