// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/redactioncheck.h"

#include "domain/canonicaljson.h"
#include "registry/audit/snapshot.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RedactionCheck)
};

// The texts that the trail says were redacted, each with the event that says so.
Result<QHash<QString, qint64>> redactedByTrail(const Connection& connection)
{
    auto events = connection.run(u"SELECT seq, "_s + bytesOf(connection.dialect(), u"bytes"_s) + u" FROM event WHERE kind = 'redact' ORDER BY seq"_s);
    if (!events)
        return std::unexpected(events.error());
    QHash<QString, qint64> redacted;
    while (events->next()) {
        const auto event = parseCanonical(events->value(1).toByteArray());
        for (const QJsonValue effect : event ? event->value(u"effects").toArray() : QJsonArray()) // other checks name one that cannot be read
            if (effect[u"record"].toString() == u"redaction" && effect[u"set"][u"state"].toString() == u"redacted")
                redacted.insert(effect[u"key"][u"digest"].toString(), events->value(0).toLongLong());
    }
    if (auto whole = readToEnd(*events); !whole)
        return std::unexpected(whole.error());
    return redacted;
}

}

Result<void> checkRedactions(const Connection& connection, AuditReport& report)
{
    auto said = redactedByTrail(connection);
    if (!said)
        return std::unexpected(said.error());
    auto texts = connection.run(u"SELECT digest, seq, salt = '' AND body = '' FROM event_text WHERE redacted <> 0"_s);
    if (!texts)
        return std::unexpected(texts.error());
    while (texts->next()) {
        const qint64 seq = texts->value(1).toLongLong();
        if (said->remove(texts->value(0).toString()) == 0)
            report.problem(seq, Words::tr("A free text of event %1 was taken away: it is marked redacted, and no event redacts it.").arg(seq));
        else if (!texts->value(2).toBool())
            report.problem(seq, Words::tr("A free text of event %1 is redacted, but words still stand in its place.").arg(seq));
        report.redacted += 1;
    }
    if (auto whole = readToEnd(*texts); !whole)
        return whole;
    for (auto left = said->cbegin(); left != said->cend(); ++left)
        report.problem(left.value(), Words::tr("Event %1 redacts a free text that stands there unredacted, or is missing.").arg(left.value()));
    return {};
}

}
