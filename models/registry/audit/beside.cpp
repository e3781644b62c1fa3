// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/beside.h"

#include "domain/digest.h"
#include "registry/audit/chaincheck.h"
#include "registry/audit/snapshot.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditBeside)
};

}

Result<TextCheck> TextCheck::open(const Connection& connection, AuditReport& report)
{
    // As blobs: a text of broken UTF-8 would otherwise be mended while it is read.
    auto query = connection.run(u"SELECT seq, CAST(digest AS BLOB), CAST(salt AS BLOB), CAST(body AS BLOB), redacted FROM event_text ORDER BY seq"_s);
    if (!query)
        return std::unexpected(query.error());
    TextCheck check(std::move(*query), report);
    if (auto first = check.advance(); !first)
        return std::unexpected(first.error());
    return check;
}

Result<void> TextCheck::advance()
{
    if (!m_query.next()) {
        m_row.reset();
        return readToEnd(m_query);
    }
    m_row = Row{m_query.value(0).toLongLong(), QString::fromLatin1(m_query.value(1).toByteArray()), m_query.value(2).toByteArray(),
                m_query.value(3).toByteArray(), m_query.value(4).toBool()};
    return {};
}

void TextCheck::checkRow(const Row& row)
{
    if (row.redacted) {
        m_report.note(row.seq, Words::tr("A free text of event %1 was redacted.").arg(row.seq));
        return;
    }
    const QByteArray salt = QByteArray::fromHex(row.salt);
    if (salt.toHex() != row.salt || domainDigest("text", salt + row.body).hex() != row.digest)
        m_report.problem(row.seq, Words::tr("A free text of event %1 was changed: it does not give the digest that the event names.").arg(row.seq));
}

Result<void> TextCheck::check(qint64 place, const std::optional<QJsonObject>& event)
{
    QSet<QString> wanted = event ? textDigestsIn(*event) : QSet<QString>();
    while (m_row && m_row->seq <= place) {
        if (m_row->seq < place)
            m_report.problem(m_row->seq, Words::tr("A free text stands beside event %1, which does not exist.").arg(m_row->seq));
        else if (event && !wanted.remove(m_row->digest))
            m_report.problem(place, Words::tr("A free text stands beside event %1, which does not name it.").arg(place));
        else
            checkRow(*m_row);
        if (auto next = advance(); !next)
            return next;
    }
    for (qsizetype i = wanted.size(); i > 0; --i)
        m_report.problem(place, Words::tr("A free text that event %1 names is missing.").arg(place));
    return {};
}

Result<void> TextCheck::finish()
{
    while (m_row) {
        m_report.problem(m_row->seq, Words::tr("A free text stands beside event %1, which does not exist.").arg(m_row->seq));
        if (auto next = advance(); !next)
            return next;
    }
    return {};
}

Result<DocumentCheck> DocumentCheck::read(const Connection& connection, AuditReport& report, std::stop_token stop)
{
    auto query = connection.run(u"SELECT CAST(digest AS BLOB), CAST(kind AS BLOB), CAST(bytes AS BLOB), seq FROM document"_s);
    if (!query)
        return std::unexpected(query.error());
    DocumentCheck check(report);
    while (query->next()) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        const QString digest = QString::fromLatin1(query->value(0).toByteArray());
        const QByteArray kind = query->value(1).toByteArray();
        const qint64 seq = query->value(3).toLongLong();
        check.m_kept.insert(digest, {QString::fromUtf8(kind), seq, false});
        if (domainDigest(kind, query->value(2).toByteArray()).hex() != digest)
            report.problem(seq,
                           Words::tr("A document of event %1 was changed (%2 %3): its bytes do not give its digest.")
                               .arg(seq)
                               .arg(QString::fromUtf8(kind), digest));
    }
    if (auto whole = readToEnd(*query); !whole)
        return std::unexpected(whole.error());
    return check;
}

void DocumentCheck::check(const QJsonObject& event)
{
    const qint64 seq = event.value(u"seq").toInteger();
    for (const QJsonValue named : event.value(u"documents").toArray()) {
        const QString digest = named[u"digest"].toString();
        const auto kept = m_kept.find(digest);
        if (kept == m_kept.end()) {
            m_report.problem(seq, Words::tr("A document that event %1 names is missing (%2 %3).").arg(seq).arg(named[u"kind"].toString(), digest));
            continue;
        }
        if (kept->kind != named[u"kind"].toString() || (!kept->named && kept->seq != seq))
            m_report.problem(seq,
                             Words::tr("A document of event %1 is kept as something else than the event says (%2 of event %3).")
                                 .arg(seq)
                                 .arg(kept->kind)
                                 .arg(kept->seq));
        kept->named = true;
    }
}

void DocumentCheck::finish()
{
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept)
        if (!kept->named)
            m_report.problem(kept->seq,
                             Words::tr("A document stands in the registry that no event names (%1 %2, beside event %3).")
                                 .arg(kept->kind, kept.key())
                                 .arg(kept->seq));
}

}
