// SPDX-License-Identifier: GPL-3.0-or-later
// Checks an export of the trail (exportfile.h) line by line.

#include "domain/canonicaljson.h"
#include "domain/limits.h"
#include "registry/audit/chaincheck.h"
#include "registry/audit/exportfile.h"
#include "registry/audit/exportline.h"
#include "registry/audit/inorder.h"
#include "registry/audit/verify.h"

#include <QCoreApplication>
#include <QFile>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrailExport)
};

// An event and its texts: both are limited, and an event has few texts.
constexpr qint64 LongestLine = 16 * limits::MiB;
constexpr qint64 BytesAtOnce = 256 * limits::KiB;

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
    QString registry = header->value(u"registry").toString();
    if (format != TrailFormat)
        return bad(Words::tr("its first line names the format “%1”; this program reads %2.").arg(format, TrailFormat));
    if (registry.isEmpty() || header->size() != 2)
        return bad(Words::tr("its first line does not name the registry, and nothing else."));
    return registry;
}

struct ExportBatch {
    QByteArray bytes; // whole lines with their ends, but for the last line of a file that was cut
    std::vector<ExportLine> lines;
};

// Reads the file in pieces that end where a line ends.
class Pieces {
public:
    explicit Pieces(QFile& input) : m_input(input) {}

    // Answers whether there may be more.
    Result<bool> fetch(ExportBatch& batch)
    {
        batch.bytes = std::exchange(m_rest, {});
        while (true) {
            const qsizetype before = batch.bytes.size();
            batch.bytes.resize(before + BytesAtOnce);
            const qint64 read = m_input.read(batch.bytes.data() + before, BytesAtOnce);
            batch.bytes.resize(before + std::max<qint64>(read, 0));
            if (read < 0)
                return std::unexpected(
                    Error::storage(u"unreadable"_s, Words::tr("%1 cannot be read: %2.").arg(m_input.fileName(), m_input.errorString())));
            if (read == 0)
                return false;
            const qsizetype end = batch.bytes.lastIndexOf('\n') + 1;
            if (end == 0 && batch.bytes.size() < LongestLine)
                continue; // a long line
            const qsizetype cut = end > 0 ? end : qsizetype(LongestLine);
            m_rest = batch.bytes.sliced(cut);
            batch.bytes.truncate(cut);
            return true;
        }
    }

private:
    QFile& m_input;
    QByteArray m_rest;
};

void prepare(ExportBatch& batch, bool withLeaves)
{
    const QByteArrayView bytes(batch.bytes);
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', from);
        const QByteArrayView line = bytes.sliced(from, (end < 0 ? bytes.size() : end) - from);
        batch.lines.push_back(exportLine(line, withLeaves));
        batch.lines.back().isWhole = end >= 0;
        from += line.size() + 1;
    }
}

// Takes the lines in their order.
class Lines {
public:
    Lines(AuditReport& report, ChainCheck& chain) : m_report(report), m_chain(chain) {}

    void take(ExportLine& line)
    {
        ++m_place;
        line.event.found.place = m_place;
        if (!line.isWhole)
            m_report.problem(m_place, Words::tr("Line %1 of the export, event %2, is cut off.").arg(m_place + 1).arg(m_place));
        if (!line.isInForm || (m_place > 1 && line.last.has_value() != m_hasHashes))
            m_report.problem(m_place,
                             Words::tr("Line %1 of the export, event %2, is not in the form that Gatehouse writes.").arg(m_place + 1).arg(m_place));
        m_chain.takePrepared(line.event);
        if (m_place == 1)
            m_hasHashes = line.last.has_value() || !line.isInForm;
        if (line.last)
            takeLast(*line.last);
        if (line.event.said)
            sayTexts(line.event.said->seq, line.texts);
    }
    void finish(const QString& registry)
    {
        m_chain.finish();
        const qint64 largest = m_chain.largest();
        if (m_place == 0)
            m_report.problem(1, Words::tr("The export holds no event, not even the one that founded the registry: they were removed."));
        else if (m_last > largest)
            m_report.problem(largest + 1,
                             Words::tr("The export says that its newest event is %1, and ends with event %2: its end, from event %3 on, was cut off.")
                                 .arg(m_last)
                                 .arg(largest)
                                 .arg(largest + 1));
        else if (m_last > 0 && m_last < largest)
            m_report.problem(m_last + 1,
                             Words::tr("The export says that its newest event is %1: what stands behind that, up to event %2, was added.")
                                 .arg(m_last)
                                 .arg(largest));
        if (!m_chain.registry().isEmpty() && m_chain.registry() != registry)
            m_report.problem(1, Words::tr("The export's first line names registry %1, its events %2.").arg(registry, m_chain.registry()));
    }

private:
    // All lines name the same newest event; two in a row that agree are believed.
    void takeLast(qint64 last)
    {
        if (m_before == 0 || m_before == last)
            m_last = last;
        else
            m_report.problem(m_place,
                             Words::tr("The lines of events %1 and %2 name different events as the newest, %3 and %4: one of them was changed.")
                                 .arg(m_place - 1)
                                 .arg(m_place)
                                 .arg(m_before)
                                 .arg(last));
        m_before = last;
    }
    void sayTexts(qint64 seq, const ExportTexts& texts)
    {
        for (int i = 0; i < texts.unnamed; ++i)
            m_report.problem(seq, Words::tr("A free text stands beside event %1, which does not name it.").arg(seq));
        for (int i = 0; i < texts.changed; ++i)
            m_report.problem(seq, Words::tr("A free text of event %1 was changed: it does not give the digest that the event names.").arg(seq));
        if (texts.isOneLeftOut)
            m_report.note(seq, Words::tr("The export leaves out a free text of event %1: it was redacted, or taken out of the export.").arg(seq));
    }

    AuditReport& m_report;
    ChainCheck& m_chain;
    qint64 m_place = 0;
    bool m_hasHashes = false;
    qint64 m_last = 0;
    qint64 m_before = 0;
};

}

Result<AuditReport> verifyExport(const QString& file, const std::optional<Checkpoint>& checkpoint, const AuditProgress& progress,
                                 std::stop_token stop)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return std::unexpected(Error::storage(u"unreadable"_s, Words::tr("%1 cannot be read: %2.").arg(file, input.errorString())));
    const auto registry = readHeader(input);
    if (!registry)
        return std::unexpected(registry.error());

    AuditReport report;
    ChainCheck chain(report, checkpoint);
    Lines lines(report, chain);
    Pieces pieces(input);
    const auto take = [&](ExportBatch& batch) -> Result<void> {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        for (ExportLine& line : batch.lines)
            lines.take(line);
        if (progress)
            progress(input.pos(), input.size());
        return {};
    };
    const Result<void> taken = inOrder<ExportBatch>([&](ExportBatch& batch) { return pieces.fetch(batch); },
                                                    [withLeaves = chain.wantsLeaves()](ExportBatch& batch) { prepare(batch, withLeaves); }, take);
    if (!taken)
        return std::unexpected(taken.error());
    lines.finish(*registry);
    report.sort();
    return report;
}

}
