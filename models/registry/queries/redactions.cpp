// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/redactions.h"

#include "governance/event.h"

#include <QCoreApplication>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Redactions)
};

// Every other text with the same words, so that a password does not stay beside the event that repeated it.
Result<QStringList> copiesOf(const Connection& connection, const QString& digest)
{
    auto query = connection.run(u"SELECT o.digest FROM event_text t JOIN event_text o ON o.body = t.body AND o.digest <> t.digest AND o.redacted = 0 "
                                "WHERE t.digest = ? AND t.redacted = 0 ORDER BY o.seq, o.rowid"_s,
                                {digest});
    if (!query)
        return std::unexpected(query.error());
    QStringList digests;
    while (query->next())
        digests << query->value(0).toString();
    return digests;
}

Result<std::vector<governance::RedactableText>> textsOf(const Connection& connection, EventSeq event)
{
    auto query = connection.run(u"SELECT digest, body, redacted FROM event_text WHERE seq = ? ORDER BY rowid"_s, {event.value});
    if (!query)
        return std::unexpected(query.error());
    std::vector<governance::RedactableText> texts;
    while (query->next())
        texts.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toBool(), {}, {}});
    for (governance::RedactableText& text : texts) {
        auto copies = copiesOf(connection, text.digest);
        auto redaction = redactionOf(connection, text.digest);
        if (!copies || !redaction)
            return std::unexpected(copies ? redaction.error() : copies.error());
        text.copies = std::move(*copies);
        if (*redaction && !(*redaction)->isDone)
            text.proposal = governance::RedactionProposal{(*redaction)->proposedBy, (*redaction)->at, (*redaction)->reason};
    }
    return texts;
}

}

Result<std::optional<Redaction>> redactionOf(const Connection& connection, const QString& textDigest)
{
    auto query = connection.run(
        u"SELECT r.state, r.from_seq, r.proposed_by, r.by, r.at, coalesce((SELECT body FROM event_text t WHERE t.digest = r.reason), '') "
        "FROM redaction r WHERE r.digest = ? AND r.to_seq IS NULL"_s,
        {textDigest});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    return Redaction{
        query->value(0).toString() == u"redacted",        {query->value(1).toLongLong()}, query->value(2).toString(), query->value(3).toString(),
        governance::timeFrom(query->value(4).toString()), query->value(5).toString()};
}

QString redactedText(const std::optional<Redaction>& redaction, const QHash<QString, QString>& names)
{
    if (!redaction || !redaction->isDone)
        return Words::tr("[redacted]");
    const QString who = names.value(redaction->by, redaction->by);
    const QString day = redaction->at.toUTC().date().toString(Qt::ISODate);
    return redaction->reason.isEmpty() ? Words::tr("[redacted by %1 on %2]").arg(who, day)
                                       : Words::tr("[redacted by %1 on %2: %3]").arg(who, day, redaction->reason);
}

Result<governance::RedactionFacts> loadRedactionFacts(const Connection& connection, governance::RegistryFacts registry, EventSeq event)
{
    governance::RedactionFacts facts{std::move(registry), event, false, {}, {}, {}, {}};
    auto query = connection.run(
        u"SELECT e.model, e.version, coalesce((SELECT owner FROM model m WHERE m.name = e.model AND m.to_seq IS NULL), '') FROM event e WHERE e.seq = ?"_s,
        {event.value});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return facts;
    facts.exists = true;
    facts.model = query->value(0).toString();
    facts.version = query->value(1).toString();
    facts.owner = query->value(2).toString();
    auto texts = textsOf(connection, event);
    if (!texts)
        return std::unexpected(texts.error());
    facts.texts = std::move(*texts);
    return facts;
}

}
