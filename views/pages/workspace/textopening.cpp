// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/textopening.h"

#include "content/objects/objectfacts.h"
#include "diff/similarity.h"
#include "diff/typed/typed.h"
#include "items/storedfile.h"
#include "reading/typeddocument.h"

#include <QCoreApplication>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using reading::FileVersion;
using reading::ReadingDocument;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextOpening)
};

// Files of any size are opened: what lies behind the limit is cut, and said.
Result<std::optional<FileVersion>> read(const store::ArtifactStore& store, const std::optional<Asset>& asset, const QString& caption,
                                        const std::stop_token& stop)
{
    if (!asset)
        return std::nullopt;
    auto bytes = store.read(asset->sha256, limits::TextBytes, stop);
    if (!bytes)
        return std::unexpected(bytes.error());
    return FileVersion{std::move(*bytes), {asset->path, asset->sizeBytes, asset->sha256}, u"%1 · %2"_s.arg(caption, asset->sha256.shortHex())};
}

Result<diff::TypedAnswer> typedTables(const store::ArtifactStore& store, const FileChange& change, const std::stop_token& stop)
{
    const auto file = [&](const std::optional<Asset>& asset) { return asset ? std::optional(items::storedFile(store, *asset, stop)) : std::nullopt; };
    const auto before = file(change.before), after = file(change.after);
    return diff::typedTables(before ? &*before : nullptr, after ? &*after : nullptr, stop);
}

diff::TypedAnswer typed(const std::optional<FileVersion>& old, const std::optional<FileVersion>& now)
{
    if (content::isObjectName((now ? now : old)->source.path)) {
        const auto stored = [](const std::optional<FileVersion>& side) {
            return side ? std::optional(diff::StoredBytes{side->source.path, side->bytes, side->source.sizeBytes}) : std::nullopt;
        };
        const auto before = stored(old), after = stored(now);
        return diff::typedObjects(before ? &*before : nullptr, after ? &*after : nullptr);
    }
    const auto decoded = [](const std::optional<FileVersion>& side) {
        return side ? std::optional(content::decodeText(side->bytes, side->source)) : std::nullopt;
    };
    const auto before = decoded(old), after = decoded(now);
    return diff::typedDifference(before ? &*before : nullptr, after ? &*after : nullptr);
}

struct Likeness {
    Asset asset;
    int percent = 0;
};

// The file that is gone and of which most stands in this new one; nothing where less than half does.
std::optional<Likeness> mostLike(const store::ArtifactStore& store, const FileVersion& now, const std::vector<Asset>& gone,
                                 const std::stop_token& stop)
{
    const auto own = now.source.sizeBytes <= diff::SimilarBytes ? diff::TextSignature::of(now.bytes) : std::nullopt;
    std::optional<Likeness> best;
    for (const Asset& asset : own ? gone : std::vector<Asset>()) {
        const auto bytes = store.read(asset.sha256, diff::SimilarBytes, stop);
        const auto signature = bytes ? diff::TextSignature::of(*bytes) : std::nullopt;
        const int percent = signature ? own->likeness(*signature) : 0;
        if (percent >= diff::RenamedFrom && (!best || percent > best->percent))
            best = Likeness{asset, percent};
    }
    return best;
}

QString captionOf(const std::optional<FileVersion>& side)
{
    return side ? side->caption : Words::tr("not there");
}

// What changed beside the bytes.
void addFileNotices(ReadingDocument& document, const Asset& before, const Asset& after)
{
    const auto note = [&](const QString& sentence) {
        document.notices.insert(document.notices.begin(), {content::Remark::Level::Note, {}, sentence});
    };
    if (before.element != after.element)
        note(Words::tr("It belongs to %1 now, and belonged to %2.").arg(labelOf(after.element), labelOf(before.element)));
    if (before.executable != after.executable)
        note(after.executable ? Words::tr("It can be executed now (mode 755, was 644).")
                              : Words::tr("It can no longer be executed (mode 644, was 755)."));
}

}

std::vector<Asset> goneFiles(const std::vector<FileChange>& changes)
{
    std::vector<Asset> gone;
    for (const FileChange& each : changes)
        if (each.status == FileStatus::Missing && each.before->sizeBytes <= diff::SimilarBytes && gone.size() < diff::SimilarFiles)
            gone.push_back(*each.before);
    return gone;
}

Result<std::shared_ptr<const ReadingDocument>> openText(const store::ArtifactStore& store, const TextWanted& wanted, const std::stop_token& stop)
{
    auto now = read(store, wanted.change.after, wanted.newCaption, stop);
    if (!now)
        return std::unexpected(now.error());
    // Equal files are read once and shown whole: there is nothing to compare.
    const bool whole = wanted.whole || wanted.change.status == FileStatus::Same;
    if (whole && *now)
        return std::make_shared<const ReadingDocument>(reading::wholeFile(**now));
    const auto pair = wanted.change.status == FileStatus::New && *now ? mostLike(store, **now, wanted.gone, stop) : std::nullopt;
    auto old = read(store, pair ? std::optional(pair->asset) : wanted.change.before, wanted.oldCaption, stop);
    if (!old)
        return std::unexpected(old.error());
    if (whole && *old)
        return std::make_shared<const ReadingDocument>(reading::wholeFile(**old));
    if (stop.stop_requested())
        return std::unexpected(Error::cancelled());
    QString why;
    if (wanted.byMeaning && diff::isTyped(wanted.change.path)) {
        auto byMeaning = diff::isTable(wanted.change.path) ? typedTables(store, wanted.change, stop) : typed(*old, *now);
        if (!byMeaning)
            return std::unexpected(byMeaning.error());
        if (byMeaning->difference)
            return std::make_shared<const ReadingDocument>(reading::typedDocument(*byMeaning->difference, captionOf(*old), captionOf(*now)));
        why = byMeaning->why;
    }
    auto document = reading::comparison(*old, *now, wanted.whiteSpace);
    if (!document)
        return std::unexpected(document.error());
    if (pair) {
        document->pairedWith = pair->asset.path;
        document->notices.insert(document->notices.begin(),
                                 {content::Remark::Level::Note,
                                  {},
                                  Words::tr("New under this name. It is compared with %1, which is gone: %2 % of that stands here.")
                                      .arg(pair->asset.path)
                                      .arg(pair->percent)});
    }
    if (!why.isEmpty())
        document->notices.insert(document->notices.begin(), {content::Remark::Level::Note, {}, why});
    if (wanted.change.before && wanted.change.after)
        addFileNotices(*document, *wanted.change.before, *wanted.change.after);
    return std::make_shared<const ReadingDocument>(std::move(*document));
}

}
