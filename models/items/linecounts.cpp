// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/linecounts.h"

#include "content/remarks.h"
#include "diff/readunits.h"

#include <QElapsedTimer>
#include <QLocale>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

using Counted = QHash<QByteArray, LineCount>;

QByteArray keyOf(const FileChange& change)
{
    return (change.before ? change.before->sha256 : Sha256()).raw() + (change.after ? change.after->sha256 : Sha256()).raw() + change.path.toUtf8();
}

LineCount countedIn(const store::ArtifactStore& store, const FileChange& change, const std::stop_token& stop)
{
    bool isRead = true;
    const auto textOf = [&](const std::optional<Asset>& asset) -> std::optional<content::TextContent> {
        if (!asset)
            return content::TextContent{};
        if (asset->sizeBytes > LineCounts::CountedBytes)
            return {};
        const auto bytes = store.read(asset->sha256, LineCounts::CountedBytes, stop);
        if (!bytes) {
            isRead = false;
            return {};
        }
        auto text = content::decodeText(*bytes, asset->path);
        return text.isBinary ? std::nullopt : std::optional(std::move(text));
    };
    const auto before = textOf(change.before);
    const auto after = before ? textOf(change.after) : std::nullopt;
    const std::vector whole{diff::wholeUnit(change)};
    if (!before || !after)
        return {0, 0, false, isRead, true, whole};
    const auto diff = diff::textDiff(*before, *after);
    if (!diff)
        return {0, 0, false, true, true, whole};
    if (diff->isPartial)
        return {0, 0, false, true, false, whole};
    return {diff->added, diff->removed, true, true, true, diff::readUnits(change, *diff, *before, *after)};
}

}

QString wordsWithoutCount(const FileChange& change, const LineCount& count, bool isShort)
{
    const auto sizeOf = [](const std::optional<Asset>& asset) { return asset ? asset->sizeBytes : 0; };
    const qint64 larger = std::max(sizeOf(change.before), sizeOf(change.after));
    if (isShort && (larger > LineCounts::CountedBytes || !count.isWhole))
        return LineCounts::tr("too large");
    const QString size = content::formattedSize(larger);
    return larger > limits::TextBytes       ? LineCounts::tr("too large to compare, %1").arg(size)
        : larger > LineCounts::CountedBytes ? LineCounts::tr("too large to count, %1").arg(size)
        : !count.isWhole                    ? LineCounts::tr("too many lines to count")
        : !count.isRead                     ? LineCounts::tr("not readable")
                                            : LineCounts::tr("not text");
}

QString countText(const LineCount& count)
{
    const QLocale locale;
    return count.isText ? u"+%1 \u2212%2"_s.arg(locale.toString(count.added), locale.toString(count.removed)) : QString();
}

LineCounts::LineCounts(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_question(this) {}

void LineCounts::want(const std::vector<FileChange>& changes)
{
    std::vector<FileChange> wanted;
    for (const FileChange& change : changes)
        if (change.status != FileStatus::Same && change.status != FileStatus::Renamed && of(change) == nullptr)
            wanted.push_back(change);
    if (wanted.empty()) {
        m_question.cancel();
        return;
    }
    const auto take = [this](const Counted& some) {
        m_known.insert(some);
        emit counted();
    };
    m_question.run<Counted>(
        m_desk.workers(),
        [store = m_desk.store(), wanted = std::move(wanted), report = m_question.reporter<Counted>(take)](std::stop_token stop) -> Result<Counted> {
            Counted some;
            QElapsedTimer sinceReport;
            sinceReport.start();
            for (const FileChange& change : wanted) {
                if (stop.stop_requested())
                    return std::unexpected(Error::cancelled());
                some.insert(keyOf(change), countedIn(store, change, stop));
                if (sinceReport.elapsed() > 150) {
                    report(std::exchange(some, {}));
                    sinceReport.start();
                }
            }
            return some;
        },
        [take](Result<Counted> some) {
            if (some)
                take(*some);
        });
}

const LineCount* LineCounts::of(const FileChange& change) const
{
    static const LineCount moved{0, 0, true};
    if (change.status == FileStatus::Same)
        return nullptr;
    if (change.status == FileStatus::Renamed)
        return &moved;
    const auto known = m_known.constFind(keyOf(change));
    return known == m_known.constEnd() ? nullptr : &*known;
}

std::optional<std::vector<Sha256>> LineCounts::unitsOf(const FileChange& change) const
{
    if (change.status == FileStatus::Same)
        return std::vector<Sha256>();
    if (change.status == FileStatus::Renamed)
        return std::vector{diff::wholeUnit(change)};
    const LineCount* known = of(change);
    return known != nullptr ? std::optional(known->units) : std::nullopt;
}

}
