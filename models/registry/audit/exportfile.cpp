// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/exportfile.h"

#include "domain/canonicaljson.h"
#include "domain/limits.h"
#include "registry/audit/chaincheck.h"
#include "registry/audit/snapshot.h"
#include "registry/audit/verify.h"
#include "registry/audit/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrailExport)
};

// An event and its texts: both are limited, and an event has few texts.
constexpr qint64 LongestLine = 16 * limits::MiB;

// The texts of one event as the object of its line.
class TextsOfEvents {
public:
    static Result<TextsOfEvents> of(const Connection& connection)
    {
        auto query = connection.run(u"SELECT seq, digest, salt, body FROM event_text WHERE redacted = 0 ORDER BY seq"_s);
        if (!query)
            return std::unexpected(query.error());
        TextsOfEvents texts(std::move(*query));
        texts.m_there = texts.m_query.next();
        return texts;
    }
    // Asked for every event in order.
    QJsonObject take(qint64 seq)
    {
        QJsonObject texts;
        for (; m_there && m_query.value(0).toLongLong() <= seq; m_there = m_query.next())
            if (m_query.value(0).toLongLong() == seq)
                texts.insert(m_query.value(1).toString(),
                             QJsonObject{{u"salt"_s, m_query.value(2).toString()}, {u"text"_s, m_query.value(3).toString()}});
        return texts;
    }
    [[nodiscard]] Result<void> whole() const { return readToEnd(m_query); }

private:
    explicit TextsOfEvents(QSqlQuery query) : m_query(std::move(query)) {}
    QSqlQuery m_query;
    bool m_there = false;
};

Result<QString> registryId(const Connection& connection)
{
    auto query = connection.run(u"SELECT id FROM registry WHERE to_seq IS NULL"_s);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toString() : QString();
}

void checkTexts(const QJsonObject& event, const QJsonObject& texts, AuditReport& report)
{
    const qint64 seq = event.value(u"seq").toInteger();
    QSet<QString> wanted = textDigestsIn(event);
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const QByteArray saltHex = text.value()[u"salt"].toString().toLatin1();
        const QByteArray salt = QByteArray::fromHex(saltHex);
        if (!wanted.remove(text.key()))
            report.problem(seq, Words::tr("A free text stands beside event %1, which does not name it.").arg(seq));
        else if (salt.toHex() != saltHex || domainDigest("text", salt + text.value()[u"text"].toString().toUtf8()).hex() != text.key())
            report.problem(seq, Words::tr("A free text of event %1 was changed: it does not give the digest that the event names.").arg(seq));
    }
    if (!wanted.isEmpty())
        report.note(seq, Words::tr("The export leaves out a free text of event %1: it was redacted, or taken out of the export.").arg(seq));
}

Result<QString> readHeader(QFile& input)
{
    const auto bad = [&](const QString& why) {
        return std::unexpected(Error::input(u"not-an-export"_s, Words::tr("%1 is no export of a Gatehouse trail: %2").arg(input.fileName(), why)));
    };
    QByteArray line = input.readLine(LongestLine);
    if (!line.endsWith('\n'))
        return bad(Words::tr("it has no whole first line."));
    line.chop(1);
    const auto header = parseCanonical(line);
    if (!header)
        return bad(header.error().sentence);
    const QString format = header->value(u"format").toString();
    const QString registry = header->value(u"registry").toString();
    if (format != TrailFormat)
        return bad(Words::tr("its first line names the format “%1”; this program reads %2.").arg(format, TrailFormat));
    if (registry.isEmpty() || header->size() != 2)
        return bad(Words::tr("its first line does not name the registry, and nothing else."));
    return registry;
}

}

Result<qint64> exportTrail(const Connection& connection, const QString& file, const AuditProgress& progress, std::stop_token stop)
{
    const Interruptible interruptible(connection, stop);
    const auto snapshot = Snapshot::of(connection);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const auto registry = registryId(connection);
    if (!registry)
        return std::unexpected(registry.error());
    auto texts = TextsOfEvents::of(connection);
    if (!texts)
        return std::unexpected(texts.error());
    auto events = connection.run(u"SELECT seq, CAST(bytes AS BLOB), (SELECT count(*) FROM event) FROM event ORDER BY seq"_s);
    if (!events)
        return std::unexpected(events.error());

    QSaveFile output(file); // gone unless it is committed
    bool written = output.open(QIODevice::WriteOnly);
    const auto line = [&](const QByteArray& bytes) { written = written && output.write(bytes + '\n') == bytes.size() + 1; };
    line(canonicalJson({{u"format"_s, TrailFormat}, {u"registry"_s, *registry}}));
    qint64 count = 0;
    while (written && events->next()) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        // The event's own bytes, whatever they are: an export of a damaged trail shows the damage.
        line("{\"event\":" + events->value(1).toByteArray() + ",\"texts\":" + canonicalJson(texts->take(events->value(0).toLongLong())) + '}');
        if (progress && ++count % 256 == 0)
            progress(count, events->value(2).toLongLong());
        else if (!progress)
            ++count;
    }
    if (written)
        if (auto whole = readToEnd(*events).and_then([&] { return texts->whole(); }); !whole)
            return std::unexpected(whole.error());
    if (!written || !output.commit())
        return std::unexpected(Error::storage(
            u"not-written"_s, Words::tr("%1 could not be written: %2. What was there before is unchanged.").arg(file, output.errorString())));
    if (auto synced = syncFolderOf(file); !synced)
        return std::unexpected(synced.error());
    return count;
}

Result<AuditReport> verifyExport(const QString& file, const std::optional<Checkpoint>& checkpoint, const AuditProgress& progress,
                                 std::stop_token stop)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return std::unexpected(Error::input(u"unreadable"_s, Words::tr("%1 cannot be read: %2.").arg(file, input.errorString())));
    const auto registry = readHeader(input);
    if (!registry)
        return std::unexpected(registry.error());

    AuditReport report;
    ChainCheck chain(report, checkpoint);
    qint64 place = 0;
    while (!input.atEnd()) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        QByteArray line = input.readLine(LongestLine);
        ++place;
        const bool ended = line.endsWith('\n');
        if (ended)
            line.chop(1);
        else
            report.problem(place, Words::tr("Line %1 of the export, event %2, is cut off.").arg(place + 1).arg(place));
        const auto parts = parseCanonical(line);
        if (!parts || parts->size() != 2 || !parts->value(u"event").isObject() || !parts->value(u"texts").isObject()) {
            report.problem(place, Words::tr("Line %1 of the export, event %2, is not in the form that Gatehouse writes.").arg(place + 1).arg(place));
            (void)chain.take({place, line, {}});
            continue;
        }
        const QJsonObject event = parts->value(u"event").toObject();
        if (chain.take({place, canonicalJson(event), {}}))
            checkTexts(event, parts->value(u"texts").toObject(), report);
        if (progress && place % 256 == 0)
            progress(input.pos(), input.size());
    }
    chain.finish();
    if (!chain.registry().isEmpty() && chain.registry() != *registry)
        report.problem(1, Words::tr("The export's first line names registry %1, its events %2.").arg(*registry, chain.registry()));
    report.sort();
    return report;
}

}
