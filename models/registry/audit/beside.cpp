// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/beside.h"

#include "registry/audit/hashing.h"
#include "registry/audit/snapshot.h"

#include <QCoreApplication>
#include <utility>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditBeside)
};

}

Result<TextCheck> TextCheck::open(const Connection& connection, AuditReport& report, Order order)
{
    auto rows = Rows::of(connection,
                         order == Order::Sorted ? "SELECT seq, digest, salt, body, redacted FROM event_text ORDER BY seq"
                                                : "SELECT seq, digest, salt, body, redacted FROM event_text ORDER BY rowid");
    if (!rows)
        return std::unexpected(rows.error());
    TextCheck check(std::move(*rows), report);
    if (auto first = check.advance(); !first)
        return std::unexpected(first.error());
    return check;
}

Result<void> TextCheck::advance()
{
    const Result<bool> next = m_rows.next();
    if (!next)
        return std::unexpected(next.error());
    m_isThere = *next;
    const qint64 before = std::exchange(m_seq, m_isThere ? m_rows.integer(0) : 0);
    m_needsSorting = m_needsSorting || (m_isThere && m_seq < before);
    return {};
}

void TextCheck::checkText() const
{
    if (m_rows.integer(4) != 0) {
        m_report.note(m_seq, Words::tr("A free text of event %1 was redacted.").arg(m_seq));
        return;
    }
    QByteArray salted = QByteArray::fromHex(m_rows.bytes(2).toByteArray());
    const bool isSalt = salted.toHex() == m_rows.bytes(2);
    if (!isSalt || quickDigest("text", salted.append(m_rows.bytes(3))) != sha256FromHex(m_rows.bytes(1)))
        m_report.problem(m_seq, Words::tr("A free text of event %1 was changed: it does not give the digest that the event names.").arg(m_seq));
}

Result<void> TextCheck::check(qint64 place, const std::optional<TrailEvent>& event)
{
    m_wanted.clear();
    if (event)
        m_wanted = event->texts;
    while (m_isThere && m_seq <= place) {
        const auto named = std::ranges::find(m_wanted, m_rows.bytes(1));
        if (m_seq < place)
            m_report.problem(m_seq, Words::tr("A free text stands beside event %1, which does not exist.").arg(m_seq));
        else if (event && named == m_wanted.end())
            m_report.problem(place, Words::tr("A free text stands beside event %1, which does not name it.").arg(place));
        else {
            if (event)
                m_wanted.erase(named);
            checkText();
        }
        if (auto next = advance(); !next)
            return next;
    }
    for (std::size_t i = m_wanted.size(); i > 0; --i)
        m_report.problem(place, Words::tr("A free text that event %1 names is missing.").arg(place));
    return {};
}

Result<void> TextCheck::finish()
{
    while (m_isThere) {
        m_report.problem(m_seq, Words::tr("A free text stands beside event %1, which does not exist.").arg(m_seq));
        if (auto next = advance(); !next)
            return next;
    }
    return {};
}

Result<DocumentCheck> DocumentCheck::read(const Connection& connection, AuditReport& report, std::stop_token stop)
{
    auto rows = Rows::of(connection, "SELECT digest, kind, bytes, seq FROM document");
    if (!rows)
        return std::unexpected(rows.error());
    DocumentCheck check(report);
    for (Result<bool> next = rows->next();; next = rows->next()) {
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            return check;
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        const QByteArrayView digest = rows->bytes(0);
        const QByteArrayView kind = rows->bytes(1);
        const qint64 seq = rows->integer(3);
        check.m_kept.insert(digest.toByteArray(), {kind.toByteArray(), seq, false});
        if (quickDigest(kind, rows->bytes(2)) != sha256FromHex(digest))
            report.problem(seq,
                           Words::tr("A document of event %1 was changed (%2 %3): its bytes do not give its digest.")
                               .arg(seq)
                               .arg(QString::fromUtf8(kind), QString::fromUtf8(digest)));
    }
}

void DocumentCheck::check(const TrailEvent& event)
{
    const qint64 seq = event.seq;
    for (const TrailEvent::Document& named : event.documents) {
        const auto kept = m_kept.find(named.digest.toByteArray());
        if (kept == m_kept.end()) {
            m_report.problem(seq,
                             Words::tr("A document that event %1 names is missing (%2 %3).")
                                 .arg(seq)
                                 .arg(QString::fromUtf8(named.kind), QString::fromUtf8(named.digest)));
            continue;
        }
        if (kept->kind != named.kind || (!kept->named && kept->seq != seq))
            m_report.problem(seq,
                             Words::tr("A document of event %1 is kept as something else than the event says (%2 of event %3).")
                                 .arg(seq)
                                 .arg(QString::fromUtf8(kept->kind))
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
                                 .arg(QString::fromUtf8(kept->kind), QString::fromUtf8(kept.key()))
                                 .arg(kept->seq));
}

Result<AnswerCheck> AnswerCheck::open(const Connection& connection)
{
    auto rows = Rows::of(connection, "SELECT seq, id, person FROM command WHERE seq IS NOT NULL ORDER BY rowid");
    if (!rows)
        return std::unexpected(rows.error());
    return AnswerCheck(std::move(*rows));
}

Result<void> AnswerCheck::check(qint64 seq, QByteArrayView command, QByteArrayView person)
{
    if (!m_fits || seq == 1) // nobody asks for the founding again
        return {};
    const Result<bool> next = m_rows.next();
    if (!next)
        return std::unexpected(next.error());
    m_fits = *next && m_rows.integer(0) == seq && m_rows.bytes(1) == command && m_rows.bytes(2) == person;
    return {};
}

Result<void> AnswerCheck::finish(const Connection& connection, AuditReport& report)
{
    if (m_fits) {
        const Result<bool> next = m_rows.next();
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            return {};
    }
    // Not one to one in that order; asked of the database, which says where.
    auto query = connection.run(
        u"SELECT c.seq, c.id, 1 FROM command c LEFT JOIN event e ON e.seq = c.seq WHERE c.seq IS NOT NULL AND (e.seq IS NULL OR e.command_id <> c.id OR e.person <> c.person)"
        " UNION ALL SELECT e.seq, e.command_id, 0 FROM event e LEFT JOIN command c ON c.id = e.command_id AND c.seq = e.seq WHERE e.seq > 1 AND c.id IS NULL"_s);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        const qint64 seq = query->value(0).toLongLong();
        report.problem(
            seq,
            query->value(2).toBool()
                ? Words::tr("The answer kept for command %1 names event %2, which did not record it.").arg(query->value(1).toString()).arg(seq)
                : Words::tr("The answer kept for the command of event %1 is missing or was changed.").arg(seq));
    }
    return readToEnd(*query);
}

}
