// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/signals/findsignals.h"
#include "diff/similarity.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::diff {

namespace {

struct RenameWords {
    Q_DECLARE_TR_FUNCTIONS(Signals)
};

struct Signed {
    Asset asset;
    TextSignature signature;
};

struct Pair {
    std::size_t gone = 0;
    std::size_t came = 0;
    int percent = 0;
};

bool isLookedAt(const Asset& asset)
{
    return asset.sizeBytes <= SimilarBytes && asset.element != Element::TrainedObject && asset.element != Element::Data;
}

// Each file in one pair, the likest first, as git pairs them.
std::vector<Pair> pairsOf(const std::vector<Signed>& gone, const std::vector<Signed>& came)
{
    std::vector<Pair> all;
    for (std::size_t i = 0; i < gone.size(); ++i)
        for (std::size_t j = 0; j < came.size(); ++j)
            if (const int percent = gone[i].signature.likeness(came[j].signature); percent >= RenamedFrom)
                all.push_back({i, j, percent});
    std::ranges::stable_sort(all, std::greater{}, &Pair::percent);
    std::vector<Pair> pairs;
    for (const Pair& pair : all)
        if (std::ranges::none_of(pairs, [&](const Pair& other) { return other.gone == pair.gone || other.came == pair.came; }))
            pairs.push_back(pair);
    std::ranges::sort(pairs, {}, &Pair::came);
    return pairs;
}

}

Result<void> SignalSearch::lookAtRenames()
{
    std::vector<Signed> gone, came;
    for (const FileChange& change : m_changes) {
        const bool isGone = change.status == FileStatus::Missing;
        if (!isGone && change.status != FileStatus::New)
            continue;
        const Asset& asset = isGone ? *change.before : *change.after;
        std::vector<Signed>& side = isGone ? gone : came;
        if (!isLookedAt(asset) || side.size() == SimilarFiles)
            continue;
        const auto text = textOf(asset);
        if (!text)
            return std::unexpected(text.error());
        if (auto signature = text->isBinary ? std::nullopt : TextSignature::of(text->utf8))
            side.push_back({asset, std::move(*signature)});
    }
    for (const Pair& pair : pairsOf(gone, came)) {
        const Asset &was = gone[pair.gone].asset, &is = came[pair.came].asset;
        add(SignalKind::RenamedAndChanged, &is, was.path,
            RenameWords::tr("%1 is %2 under another name, and changed: %3 % of it stayed.").arg(is.path, was.path).arg(pair.percent));
    }
    return {};
}

}
