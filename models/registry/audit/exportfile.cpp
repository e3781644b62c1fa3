// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/exportfile.h"

#include "domain/canonicaljson.h"
#include "domain/diskfull.h"
#include "domain/utf8.h"
#include "registry/audit/snapshot.h"
#include "registry/audit/wholefile.h"
#include "registry/filesinuse.h"
#include "registry/fulldisk.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrailExport)
};

// The texts of one event as the object of its line.
class TextsOfEvents {
public:
    static Result<TextsOfEvents> of(const Connection& connection)
    {
        auto query = connection.run(u"SELECT seq, digest, salt, "_s + bytesOf(connection.dialect(), u"body"_s)
                                    + u" FROM event_text WHERE redacted = 0 ORDER BY seq"_s);
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
                             QJsonObject{{u"salt"_s, m_query.value(2).toString()}, {u"text"_s, wholeText(m_query.value(3).toByteArray())}});
        return texts;
    }
    [[nodiscard]] Result<void> whole() const { return readToEnd(m_query); }

private:
    explicit TextsOfEvents(Query query) : m_query(std::move(query)) {}
    Query m_query;
    bool m_there = false;
};

Result<QString> registryId(const Connection& connection)
{
    auto query = connection.run(u"SELECT id FROM registry WHERE to_seq IS NULL"_s);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toString() : QString();
}

}

Result<qint64> exportTrail(const Connection& connection, const QString& file, const AuditProgress& progress, std::stop_token stop)
{
    if (const auto other = refuseReplacing(file); !other)
        return std::unexpected(other.error());
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
    auto events = connection.run(u"SELECT seq, "_s + bytesOf(connection.dialect(), u"bytes"_s)
                                 + u", hash, (SELECT count(*) FROM event), (SELECT max(seq) FROM event) FROM event ORDER BY seq"_s);
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
        const QByteArray beside = canonicalJson({{u"hash"_s, events->value(2).toString()},
                                                 {u"last"_s, events->value(4).toLongLong()},
                                                 {u"texts"_s, texts->take(events->value(0).toLongLong())}});
        line("{\"event\":" + events->value(1).toByteArray() + ',' + beside.sliced(1));
        if (++count % 256 == 0 && progress)
            progress(count, events->value(3).toLongLong());
    }
    if (written)
        if (auto whole = readToEnd(*events).and_then([&] { return texts->whole(); }); !whole)
            return std::unexpected(whole.error());
    if (!written || !output.commit()) {
        if (const QString folder = QFileInfo(file).absolutePath(); hasNoRoom(folder))
            return std::unexpected(diskFull(folder, output.errorString()));
        return std::unexpected(Error::storage(
            u"not-written"_s, Words::tr("%1 could not be written: %2. What was there before is unchanged.").arg(file, output.errorString())));
    }
    if (auto synced = syncFolderOf(file); !synced)
        return std::unexpected(synced.error());
    return count;
}

}
