// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/history.h"

#include "domain/listed.h"
#include "governance/event.h"
#include "governance/preflight.h"
#include "registry/queries/eventtexts.h"
#include "registry/sentences.h"
#include "registry/temporal.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Whom or what an event without a model is about.
QString aboutOf(const QJsonObject& event, const QHash<QString, QString>& names)
{
    const QJsonObject subject = event.value(u"subject").toObject();
    if (subject.contains(u"model"))
        return {};
    if (const QString slot = subject.value(u"slot").toString(); !slot.isEmpty())
        return slot;
    const QString person = subject.value(u"person").toString();
    if (const qint64 policy = subject.value(u"policy").toInteger(); person.isEmpty() && policy > 0)
        return QCoreApplication::translate("History", "policy %1").arg(policyOf(event));
    return names.value(person, person);
}

// What closes a finding there is said by a person; anywhere else a rule closed it.
bool isAboutFinding(const QJsonObject& event)
{
    return event.value(u"kind").toString().contains(u"finding");
}

// A finding has its text, too, and beside it the verdict that carries it has its reason.
bool isComment(const QJsonObject& event)
{
    return event.value(u"kind").toString().startsWith(u"comment-");
}

// The text that a person gave with the event: of its subject, else the first of its effects.
QString reasonDigest(const QJsonObject& event)
{
    QString own = event.value(u"subject")[u"reason"].toString();
    if (!own.isEmpty())
        return own;
    for (const QJsonValue effect : event.value(u"effects").toArray()) {
        const QJsonObject set = effect[u"set"].toObject();
        for (const QLatin1StringView key : {"withdrawn_reason"_L1, "reason"_L1, "message"_L1, "evidence"_L1, "text"_L1})
            if (const QString digest = set.value(key).toString();
                !digest.isEmpty() && (key != "evidence"_L1 || isAboutFinding(event)) && (key != "text"_L1 || isComment(event)))
                return digest;
    }
    return {};
}

Result<QHash<QString, QString>> displayNames(const Connection& connection, AsOf asOf)
{
    const Temporal valid = validAt(asOf, u"p"_s);
    auto query = connection.run(u"SELECT name, display FROM person p WHERE "_s + valid.sql, valid.values);
    if (!query)
        return std::unexpected(query.error());
    QHash<QString, QString> names;
    while (query->next())
        names.insert(query->value(0).toString(), query->value(1).toString());
    return names;
}

// A registry is solo from its making and for ever, so no moment is asked for.
Result<bool> isSolo(const Connection& connection)
{
    auto query = connection.run(u"SELECT solo FROM registry WHERE to_seq IS NULL"_s);
    if (!query)
        return std::unexpected(query.error());
    return query->next() && query->value(0).toBool();
}

Result<QString> textBy(const Connection& connection, const QString& digest, const QHash<QString, QString>& names)
{
    if (digest.isEmpty())
        return QString();
    auto query = connection.run(u"SELECT body, redacted FROM event_text WHERE digest = ?"_s, {digest});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return QString();
    if (!query->value(1).toBool())
        return query->value(0).toString();
    return redactionOf(connection, digest).transform([&](const std::optional<Redaction>& redaction) { return redactedText(redaction, names); });
}

// What a submit waives, and why: a reason is said once for all the needs that it serves. Empty where nothing is waived.
Result<QString> waiversIn(const Connection& connection, const QJsonObject& event, const QHash<QString, QString>& names)
{
    std::vector<std::pair<QString, QStringList>> reasons;
    const QJsonArray effects = event.value(u"effects").toArray();
    for (const QJsonValue effect : effects) {
        if (effect[u"record"].toString() != u"waiver")
            continue;
        const auto reason = textBy(connection, effect[u"set"][u"reason"].toString(), names);
        if (!reason)
            return std::unexpected(reason.error());
        auto same = std::ranges::find(reasons, *reason, &std::pair<QString, QStringList>::first);
        if (same == reasons.end())
            same = reasons.insert(same, {*reason, {}});
        same->second << governance::labelOfNeed(effect[u"key"][u"need"].toString());
    }
    QStringList said;
    for (const auto& [reason, needs] : reasons)
        said << QCoreApplication::translate("History", "%1 waived: %2").arg(listed(needs), reason);
    return clauses(said);
}

// Only events of people ask it.
Result<bool> isPersonBefore(const Connection& connection, const QString& kind, const QString& person, EventSeq seq)
{
    if (kind != u"person")
        return false;
    auto query = connection.run(u"SELECT count(*) FROM person WHERE name = ? AND from_seq < ?"_s, {person, seq.value});
    if (!query)
        return std::unexpected(query.error());
    return query->next() && query->value(0).toInt() > 0;
}

// An event is not behind one that is ahead itself.
governance::ClockMark markOf(const QDateTime& at, const QDateTime& before, const QDateTime& clock)
{
    if (governance::isFarAhead(at, clock))
        return governance::ClockMark::Ahead;
    return before > at && !governance::isFarAhead(before, clock) ? governance::ClockMark::Behind : governance::ClockMark::Fine;
}

// What an event has to have for one word of a filter: it is compared with what people read, so names and kinds are sought in their own language.
struct WordCondition {
    QString sql;
    QVariantList values;
    void add(const QString& condition, const QVariant& value)
    {
        sql += (sql.isEmpty() ? QString() : u" OR "_s) + condition;
        values << value;
    }
};

QString likeAnywhere(QString word)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        word.replace(special, QString(u'\\') + special);
    return u'%' + word.toLower() + u'%';
}

WordCondition conditionOf(const QString& word, const QStringList& kinds, const QHash<QString, QString>& names)
{
    WordCondition condition;
    for (const QLatin1StringView column : {"model"_L1, "version"_L1, "slot"_L1, "person"_L1})
        condition.add(u"lower("_s + column + u") LIKE ? ESCAPE '\\'"_s, likeAnywhere(word));
    condition.add(u"seq IN (SELECT t.seq FROM event_text t WHERE lower(t.body) LIKE ? ESCAPE '\\')"_s, likeAnywhere(word));
    for (const QString& kind : kinds)
        if (labelOfKind(kind).contains(word, Qt::CaseInsensitive))
            condition.add(u"kind = ?"_s, kind);
    for (const auto& [name, display] : names.asKeyValueRange())
        if (display.contains(word, Qt::CaseInsensitive) || name.contains(word, Qt::CaseInsensitive)) {
            condition.add(u"person = ?"_s, name);
            condition.add(u"bytes LIKE ?"_s, u"%:\""_s + name + u"\"%"_s); // whom it is about, or for whom it was done
        }
    bool isNumber = false;
    if (const qint64 seq = word.toLongLong(&isNumber); isNumber)
        condition.add(u"seq = ?"_s, seq);
    return condition;
}

}

Result<std::vector<EventMark>> eventMarks(const Connection& connection, const EventFilter& filter, std::stop_token stop, AsOf asOf, EventTimes times)
{
    QString where;
    QVariantList values;
    const auto add = [&](const QString& condition, const QVariant& value) {
        where += (where.isEmpty() ? u" WHERE "_s : u" AND "_s) + condition;
        if (value.isValid())
            values << value;
    };
    if (!asOf.isNow())
        add(u"seq <= ?"_s, asOf.seq);
    if (!filter.model.isEmpty())
        add(u"model = ?"_s, filter.model);
    if (!filter.version.isEmpty())
        add(u"version = ?"_s, filter.version);
    if (!filter.slot.isEmpty())
        add(u"slot = ?"_s, filter.slot);
    if (!filter.person.isEmpty())
        add(u"person = ?"_s, filter.person);
    if (!filter.kind.isEmpty())
        add(u"kind = ?"_s, filter.kind);
    if (filter.from.isValid())
        add(u"at >= ?"_s, governance::timeText(filter.from));
    if (filter.to.isValid())
        add(u"at <= ?"_s, governance::timeText(filter.to));
    if (filter.production)
        add(u"(kind IN ('add-slot', 'report-target') OR EXISTS (SELECT 1 FROM deployment d JOIN version v ON v.id = d.version AND v.to_seq IS NULL"
            " JOIN model m ON m.id = d.model AND m.to_seq IS NULL"
            " WHERE m.name = event.model AND (event.version = '' OR v.label = event.version) AND d.from_seq <= event.seq))"_s,
            {});
    if (const QStringList words = filter.words.split(u' ', Qt::SkipEmptyParts); !words.isEmpty()) {
        const auto kinds = eventKinds(connection, asOf);
        const auto names = displayNames(connection, asOf);
        if (!kinds || !names)
            return std::unexpected(kinds ? names.error() : kinds.error());
        for (const QString& word : words) {
            const WordCondition condition = conditionOf(word, *kinds, *names);
            add(u'(' + condition.sql + u')', {});
            values << condition.values;
        }
    }
    const bool isLocal = times == EventTimes::Local;
    auto query = connection.run(
        (isLocal ? u"SELECT seq, at FROM event"_s : u"SELECT seq, substr(at, 1, 10) FROM event"_s) + where + u" ORDER BY seq DESC"_s, values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<EventMark> marks;
    QString lastText;
    QDate lastDay;
    while (query->next()) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        if (const QString text = query->value(1).toString(); text != lastText) {
            lastText = text;
            lastDay = isLocal ? governance::timeFrom(text).toLocalTime().date() : QDate::fromString(text, Qt::ISODate);
        }
        marks.push_back({{query->value(0).toLongLong()}, lastDay});
    }
    return marks;
}

Result<std::vector<EventSeq>> eventSeqs(const Connection& connection, const EventFilter& filter, std::stop_token stop, AsOf asOf)
{
    const auto marks = eventMarks(connection, filter, stop, asOf);
    if (!marks)
        return std::unexpected(marks.error());
    std::vector<EventSeq> seqs;
    seqs.reserve(marks->size());
    for (const EventMark& mark : *marks)
        seqs.push_back(mark.seq);
    return seqs;
}

Result<std::vector<EventRow>> eventRows(const Connection& connection, const std::vector<EventSeq>& seqs, std::stop_token stop, AsOf asOf)
{
    const auto names = displayNames(connection, asOf);
    if (!names)
        return std::unexpected(names.error());
    const auto solo = isSolo(connection);
    if (!solo)
        return std::unexpected(solo.error());
    const QDateTime clock = QDateTime::currentDateTimeUtc();
    std::vector<EventRow> rows;
    rows.reserve(seqs.size());
    for (const EventSeq seq : seqs) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        // The link between person and operating-system user as it was at the event.
        auto query = connection.run(
            u"SELECT e.at, e.person, e.os_user, e.kind, e.model, e.version, e.bytes, "
            "coalesce((SELECT p.os_user FROM person p WHERE p.name = e.person AND p.from_seq <= e.seq AND (p.to_seq IS NULL OR p.to_seq > e.seq)), ''), "
            "coalesce((SELECT b.at FROM event b WHERE b.seq = e.seq - 1), ''), "
            "(SELECT count(*) FROM clock_correction c WHERE c.event = e.seq AND c.state = 'corrected' AND c.to_seq IS NULL) FROM event e WHERE e.seq = ?"_s,
            {seq.value});
        if (!query)
            return std::unexpected(query.error());
        if (!query->next())
            continue;
        const QJsonObject event = QJsonDocument::fromJson(query->value(6).toString().toUtf8()).object();
        EventRow row;
        row.seq = seq;
        row.at = governance::timeFrom(query->value(0).toString());
        row.person = query->value(1).toString();
        row.display = names->value(row.person, row.person);
        row.osUser = query->value(2).toString();
        row.enteredByOther = query->value(7).toString() != row.osUser;
        row.clock = query->value(9).toBool() ? governance::ClockMark::Corrected
                                             : markOf(row.at, governance::timeFrom(query->value(8).toString()), clock);
        row.kind = query->value(3).toString();
        row.model = query->value(4).toString();
        row.version = query->value(5).toString();
        row.revision = event.value(u"subject")[u"revision"].toInt();
        row.about = aboutOf(event, *names);
        const auto wasThere = isPersonBefore(connection, row.kind, event.value(u"subject")[u"person"].toString(), seq);
        if (!wasThere)
            return std::unexpected(wasThere.error());
        row.what = labelOf(event, {*wasThere, *solo});
        row.sentence = sentenceOf(event, *names, {*wasThere, *solo});
        row.brief = sentenceOf(event, *names, {*wasThere, *solo}, SentenceForm::Brief);
        auto reason = waiversIn(connection, event, *names);
        if (reason && reason->isEmpty())
            reason = textBy(connection, reasonDigest(event), *names);
        if (!reason)
            return std::unexpected(reason.error());
        row.reason = std::move(*reason);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<EventDetails> eventDetails(const Connection& connection, EventSeq seq, AsOf asOf)
{
    auto rows = eventRows(connection, {seq}, {}, asOf);
    if (!rows)
        return std::unexpected(rows.error());
    auto query = connection.run(u"SELECT bytes, hash, command_id FROM event WHERE seq = ?"_s, {seq.value});
    if (!query)
        return std::unexpected(query.error());
    const bool isLater = !asOf.isNow() && seq.value > asOf.seq;
    if (isLater || rows->empty() || !query->next())
        return std::unexpected(
            Error::input(u"unknown-event"_s, QCoreApplication::translate("History", "There is no event %1 in this registry.").arg(seq.value)));
    EventDetails details{rows->front(), query->value(0).toString().toUtf8(), query->value(1).toString(), {}, query->value(2).toString(), {}, {}};
    details.event = QJsonDocument::fromJson(details.bytes).object();
    details.previous = details.event.value(u"previous").toString();
    auto texts = eventTexts(connection, details.event, seq);
    if (!texts)
        return std::unexpected(texts.error());
    details.texts = std::move(*texts);
    return details;
}

Result<QStringList> eventKinds(const Connection& connection, AsOf asOf)
{
    auto query = connection.run(u"SELECT DISTINCT kind FROM event WHERE ? = 0 OR seq <= ? ORDER BY kind"_s, {asOf.seq, asOf.seq});
    if (!query)
        return std::unexpected(query.error());
    QStringList kinds;
    while (query->next())
        kinds << query->value(0).toString();
    return kinds;
}

}
