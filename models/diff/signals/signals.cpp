// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/signals/signals.h"

#include "diff/signals/findsignals.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace gatehouse::diff {

using namespace Qt::StringLiterals;

namespace {

struct SignalWords {
    Q_DECLARE_TR_FUNCTIONS(Signals)
};

// Of each kind the first ones; the last of those says how many more there are.
std::vector<Signal> bounded(std::vector<Signal> all)
{
    std::ranges::stable_sort(all, {}, &Signal::kind);
    std::vector<Signal> kept;
    for (std::size_t from = 0; from < all.size();) {
        std::size_t end = from;
        while (end < all.size() && all[end].kind == all[from].kind)
            ++end;
        const std::size_t count = std::min<std::size_t>(end - from, SignalsOfOneKind);
        kept.insert(kept.end(), all.begin() + qsizetype(from), all.begin() + qsizetype(from + count));
        if (count < end - from)
            kept.back().sentence += u' ' + SignalWords::tr("There are %n more of this kind.", nullptr, int(end - from - count));
        from = end;
    }
    return kept;
}

}

QString nameOf(SignalKind kind)
{
    switch (kind) {
    case SignalKind::ObjectAlone: return u"object-alone"_s;
    case SignalKind::ObjectLeftBehind: return u"object-left-behind"_s;
    case SignalKind::GoldenChanged: return u"golden-changed"_s;
    case SignalKind::LockDisagrees: return u"lock-disagrees"_s;
    case SignalKind::PackageElsewhere: return u"package-elsewhere"_s;
    case SignalKind::PackageUnpinned: return u"package-unpinned"_s;
    case SignalKind::DatasetMoved: return u"dataset-moved"_s;
    case SignalKind::FileNotThere: return u"file-not-there"_s;
    case SignalKind::CardSectionGone: return u"card-section-gone"_s;
    case SignalKind::TextHides: return u"text-hides"_s;
    case SignalKind::Contract: return u"contract"_s;
    case SignalKind::RenamedAndChanged: return u"renamed-and-changed"_s;
    case SignalKind::NotedAtImport: return u"noted-at-import"_s;
    }
    std::unreachable();
}

Result<std::vector<Signal>> signalsBetween(const Manifest* base, const Manifest& now, const QJsonObject& provenance, const ReadAsset& read,
                                           const std::stop_token& stop)
{
    SignalSearch search(base, now, read, stop);
    search.lookAtElements();
    search.lookAtDatasets();
    search.lookAtContract();
    for (const auto look : {&SignalSearch::lookAtPackages, &SignalSearch::lookAtScripts, &SignalSearch::lookAtCards, &SignalSearch::lookAtTexts,
                            &SignalSearch::lookAtRenames})
        if (auto done = (search.*look)(); !done)
            return std::unexpected(done.error());
    std::vector<Signal> all = search.take();
    std::ranges::move(signalsOfImport(now, provenance), std::back_inserter(all));
    return bounded(std::move(all));
}

}
