// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/textopening.h"

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using reading::FileVersion;
using reading::ReadingDocument;

namespace {

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
    auto old = read(store, wanted.change.before, wanted.oldCaption, stop);
    if (!old)
        return std::unexpected(old.error());
    if (whole && *old)
        return std::make_shared<const ReadingDocument>(reading::wholeFile(**old));
    if (stop.stop_requested())
        return std::unexpected(Error::cancelled());
    auto document = reading::comparison(*old, *now, wanted.whiteSpace);
    if (!document)
        return std::unexpected(document.error());
    return std::make_shared<const ReadingDocument>(std::move(*document));
}

}
