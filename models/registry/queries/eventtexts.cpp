// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/eventtexts.h"

#include "domain/listed.h"
#include "governance/preflight.h"
#include "registry/facts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

struct TextPlace {
    QString key; // under which the event holds the digest
    QString record = {};
    QJsonObject at = {}; // the record's key
    QJsonObject set = {};
};

// Its subject and its effects are searched.
TextPlace placeOf(const QJsonObject& event, const QString& digest)
{
    const auto keyIn = [&](const QJsonObject& values) {
        for (auto value = values.begin(); value != values.end(); ++value)
            if (value->toString() == digest)
                return value.key();
        return QString();
    };
    if (const QString key = keyIn(event.value(u"subject").toObject()); !key.isEmpty())
        return {key};
    for (const QJsonValue effect : event.value(u"effects").toArray())
        if (const QString key = keyIn(effect[u"set"].toObject()); !key.isEmpty())
            return {key, effect[u"record"].toString(), effect[u"key"].toObject(), effect[u"set"].toObject()};
    return {};
}

// How severe a finding is, who mends it and until when.
Result<QString> termsOf(const Connection& connection, const QJsonObject& finding)
{
    const QString owner = finding.value(u"owner").toString();
    auto person = connection.run(u"SELECT display FROM person WHERE name = ? AND to_seq IS NULL"_s, {owner});
    if (!person)
        return std::unexpected(person.error());
    QStringList terms;
    if (const auto severity = fromName<Severity>(finding.value(u"severity").toString()))
        terms << labelOf(*severity);
    if (!owner.isEmpty())
        terms << (person->next() && !person->value(0).toString().isEmpty() ? person->value(0).toString() : owner);
    if (const QString due = finding.value(u"due").toString(); !due.isEmpty())
        terms << QCoreApplication::translate("History", "due %1").arg(due);
    return terms.isEmpty() ? QString() : QCoreApplication::translate("History", "Finding: %1").arg(listed(terms));
}

// What the verdict of an event answers: the checklist of its role under the policy it was given by.
class Checklist {
public:
    Checklist(const Connection& connection, const QJsonObject& event, EventSeq seq) : m_connection(connection), m_event(event), m_seq(seq) {}

    // The line of an item; its id where the policy is not told.
    [[nodiscard]] Result<QString> textOf(const QString& item)
    {
        if (!m_isRead)
            if (auto read_ = read(); !read_)
                return std::unexpected(read_.error());
        const auto found = std::ranges::find(m_items, item, &ChecklistItem::id);
        return found == m_items.end() ? item : shownWords(found->text);
    }

private:
    [[nodiscard]] Result<void> read()
    {
        m_isRead = true;
        QJsonObject verdict;
        for (const QJsonValue effect : m_event.value(u"effects").toArray())
            if (effect[u"record"].toString() == u"verdict")
                verdict = effect[u"set"].toObject();
        const auto role = fromName<Role>(verdict.value(u"role").toString());
        const auto model = loadModel(m_connection, m_event.value(u"subject")[u"model"].toString(), {m_seq.value});
        if (!model)
            return std::unexpected(model.error());
        if (!role || !*model || verdict.value(u"policy").toInt() < 1)
            return {};
        const auto policy = loadPolicy(m_connection, verdict.value(u"policy").toInt());
        if (!policy)
            return std::unexpected(policy.error());
        const bool atB = verdict.value(u"gate").toString() == nameOf(Gate::B);
        const auto& lists = atB ? policy->liveAt((*model)->tier).checklists : policy->at((*model)->tier).checklists;
        if (const auto list = lists.find(*role); list != lists.end())
            m_items = list->second;
        return {};
    }

    const Connection& m_connection;
    const QJsonObject& m_event;
    EventSeq m_seq;
    std::vector<ChecklistItem> m_items;
    bool m_isRead = false;
};

}

Result<std::vector<EventText>> eventTexts(const Connection& connection, const QJsonObject& event, EventSeq seq)
{
    auto query = connection.run(u"SELECT digest, body, redacted FROM event_text WHERE seq = ? ORDER BY rowid"_s, {seq.value});
    if (!query)
        return std::unexpected(query.error());
    std::vector<EventText> texts;
    Checklist checklist(connection, event, seq);
    while (query->next()) {
        EventText text{query->value(0).toString(), query->value(1).toString(), query->value(2).toBool(), {}};
        auto redaction = redactionOf(connection, text.digest);
        if (!redaction)
            return std::unexpected(redaction.error());
        text.redaction = std::move(*redaction);
        const TextPlace place = placeOf(event, text.digest);
        text.key = place.key;
        Result<QString> item = place.record == u"tick" ? checklist.textOf(place.at.value(u"item").toString())
            : place.record == u"waiver"
            ? QCoreApplication::translate("History", "Waived: %1").arg(governance::labelOfNeed(place.at.value(u"need").toString()))
            : place.record == u"finding" ? termsOf(connection, place.set)
                                         : QString();
        if (!item)
            return std::unexpected(item.error());
        text.item = std::move(*item);
        texts.push_back(std::move(text));
    }
    return texts;
}

}
