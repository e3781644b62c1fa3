// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/destinations.h"

#include "items/rowroles.h"
#include "registry/queries/content.h"
#include "registry/queries/inventory.h"

#include <QCoreApplication>
#include <algorithm>
#include <ranges>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

struct GoTo {
    Q_DECLARE_TR_FUNCTIONS(GoTo)
};

constexpr std::size_t Offered = 12, LookedAt = 400; // of versions found, newest change first
constexpr std::size_t OfferedFiles = 100;           // where files alone are looked for

bool holdsAll(const QString& name, const QString& words)
{
    const QStringList each = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(each, [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

Result<std::vector<Destination>> versionsFor(const registry::Connection& connection, const QString& words, const registry::Moment& moment,
                                             const std::stop_token& stop)
{
    registry::VersionFilter filter;
    filter.text = QString(words).replace(u'@', u' ');
    auto ids = registry::versionIds(connection, filter, moment.now(), moment.asOf, stop);
    if (!ids)
        return std::unexpected(ids.error());
    ids->resize(std::min(ids->size(), LookedAt));
    auto rows = registry::versionRows(connection, *ids, moment.now(), moment.asOf, stop);
    if (!rows)
        return std::unexpected(rows.error());
    std::ranges::stable_partition(*rows, [&](const registry::VersionRow& row) { return holdsAll(row.modelName + u' ' + row.label, filter.text); });
    std::vector<Destination> found;
    for (const registry::VersionRow& row : *rows | std::views::take(Offered))
        found.push_back({u"model"_s, row.modelName + u' ' + row.label, {row.modelName, row.label, 0}});
    return found;
}

Result<std::vector<Destination>> filesFor(const registry::Connection& connection, const QString& words, const InSight& here, AsOf asOf,
                                          std::size_t most)
{
    const auto content = registry::versionContent(connection, here.version, asOf);
    if (!content)
        return std::unexpected(content.error());
    std::vector<const Asset*> named;
    for (const Asset& asset : content->manifest.assets)
        if (holdsAll(asset.path, words))
            named.push_back(&asset);
    const QString first = words.section(u' ', 0, 0, QString::SectionSkipEmpty);
    std::ranges::stable_partition(named, [&](const Asset* asset) { return asset->path.section(u'/', -1).startsWith(first, Qt::CaseInsensitive); });
    std::vector<Destination> found;
    for (const Asset* asset : named | std::views::take(most)) {
        found.push_back({iconOf(asset->element), asset->path, here.version, asset->path});
    }
    return found;
}

}

Wanted Wanted::parse(const QString& typed)
{
    const QString text = typed.trimmed();
    const QString rest = text.mid(1).trimmed();
    if (text.startsWith(u'>'))
        return {What::Command, rest};
    if (text.startsWith(u'@'))
        return {What::Version, rest};
    if (text.startsWith(u'#'))
        return {What::File, rest};
    if (text.startsWith(u':'))
        return {What::Line, rest};
    return {What::Anything, text};
}

Result<std::vector<Destination>> destinations(const registry::Connection& connection, const Wanted& wanted, const InSight& here,
                                              const registry::Moment& moment, const std::stop_token& stop)
{
    using What = Wanted::What;
    std::vector<Destination> found;
    if (wanted.what == What::Line) {
        const int line = wanted.words.toInt();
        if (line > 0 && !here.file.isEmpty())
            found.push_back({u"search-content"_s, GoTo::tr("Line %1 of %2").arg(line).arg(here.file), here.version, here.file, line});
        return found;
    }
    if (wanted.what == What::Version || (wanted.what == What::Anything && !wanted.words.isEmpty())) {
        auto versions = versionsFor(connection, wanted.words, moment, stop);
        if (!versions)
            return versions;
        found = std::move(*versions);
    }
    if (here.isVersion() && (wanted.what == What::File || (wanted.what == What::Anything && !wanted.words.isEmpty()))) {
        auto files = filesFor(connection, wanted.words, here, moment.asOf, wanted.what == What::File ? OfferedFiles : Offered);
        if (!files)
            return files;
        std::ranges::move(*files, std::back_inserter(found));
    }
    return found;
}

QString nothingThere(const Wanted& wanted, const InSight& here)
{
    switch (wanted.what) {
    case Wanted::What::Line:
        return here.file.isEmpty() ? GoTo::tr("Open a file first; then “:” and a number go to its line.")
                                   : GoTo::tr("Write the number of a line of %1.").arg(here.file);
    case Wanted::What::File:
        return !here.isVersion() ? GoTo::tr("Open a version first; then “#” finds its files.")
                                 : GoTo::tr("No file of this version is called “%1”.").arg(wanted.words);
    case Wanted::What::Version: return GoTo::tr("No version is called “%1”.").arg(wanted.words);
    case Wanted::What::Command: return GoTo::tr("No command is called “%1”.").arg(wanted.words);
    case Wanted::What::Anything: break;
    }
    return GoTo::tr("No version, file or command is called “%1”.").arg(wanted.words);
}

}
