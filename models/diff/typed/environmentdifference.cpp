// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/typed/environmentdifference.h"

#include "diff/typed/versionchange.h"
#include "domain/listed.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <map>
#include <utility>

namespace gatehouse::diff {

using namespace Qt::StringLiterals;
using content::Environment;
using content::Package;

namespace {

struct PackageWords {
    Q_DECLARE_TR_FUNCTIONS(TypedDifference)
};

QString languageGroup()
{
    return PackageWords::tr("Language");
}

QString groupTitle(const QString& group)
{
    return group.isEmpty() ? PackageWords::tr("Packages") : PackageWords::tr("Packages: %1").arg(group);
}

// "==1.2" is the version 1.2 and nothing else.
QString versionText(const Package& package)
{
    const QString bare = QString(package.asked).remove(u'=');
    if (!package.asked.isEmpty())
        return bare == package.version ? bare : package.asked;
    return package.from.isEmpty() ? PackageWords::tr("any") : QString();
}

QString askedText(const Package& package)
{
    QStringList words{versionText(package)};
    if (!package.from.isEmpty())
        words << PackageWords::tr("from %1").arg(package.from);
    if (!package.marker.isEmpty())
        words << PackageWords::tr("where %1").arg(package.marker);
    words.removeAll(QString());
    return listed(words);
}

// One package may be asked for several times, under different conditions: they stand together.
struct Side {
    std::vector<TypedValue> values;
    QHash<std::pair<QString, QString>, Package> packages; // by title and name; the first of each
};

Side sideOf(const Environment* environment)
{
    Side side;
    if (environment == nullptr)
        return side;
    if (!environment->languageVersion.isEmpty())
        side.values.push_back(
            {languageGroup(), environment->language.isEmpty() ? PackageWords::tr("version") : environment->language, environment->languageVersion});
    std::map<std::pair<QString, QString>, std::size_t> places;
    for (const Package& package : environment->packages) {
        const std::pair key(groupTitle(package.group), package.name);
        if (const auto known = places.find(key); known != places.end()) {
            side.values[known->second].value += u"; "_s + askedText(package);
            continue;
        }
        places.emplace(key, side.values.size());
        side.values.push_back({key.first, key.second, askedText(package)});
        side.packages.insert(key, package);
    }
    return side;
}

QString stepWord(VersionStep step)
{
    switch (step) {
    case VersionStep::None: return PackageWords::tr("same version");
    case VersionStep::Major: return PackageWords::tr("major");
    case VersionStep::Minor: return PackageWords::tr("minor");
    case VersionStep::Patch: return PackageWords::tr("patch");
    case VersionStep::Other: return PackageWords::tr("another build");
    }
    std::unreachable();
}

QString stepName(VersionStep step)
{
    switch (step) {
    case VersionStep::None: return u"none"_s;
    case VersionStep::Major: return u"major"_s;
    case VersionStep::Minor: return u"minor"_s;
    case VersionStep::Patch: return u"patch"_s;
    case VersionStep::Other: return u"other"_s;
    }
    std::unreachable();
}

void sayStep(TypedEntry& entry, const QString& before, const QString& after)
{
    const VersionChange change = versionChange(before, after);
    entry.note = change.isOlder ? PackageWords::tr("%1, older").arg(stepWord(change.step)) : stepWord(change.step);
    entry.change = change.isOlder ? u"older-"_s + stepName(change.step) : stepName(change.step);
}

void sayPackage(TypedEntry& entry, const Package& before, const Package& after)
{
    if (!before.version.isEmpty() && !after.version.isEmpty())
        return sayStep(entry, before.version, after.version);
    if (!before.version.isEmpty()) {
        entry.note = PackageWords::tr("now unpinned");
        entry.change = u"unpinned"_s;
    } else if (!after.version.isEmpty()) {
        entry.note = PackageWords::tr("now pinned");
        entry.change = u"pinned"_s;
    } else {
        entry.note = PackageWords::tr("another range");
        entry.change = u"range"_s;
    }
}

}

TypedDifference environmentDifference(const Environment* before, const Environment* after)
{
    const Side old = sideOf(before), now = sideOf(after);
    TypedDifference difference{u"environment"_s, entriesOf(old.values, now.values), {}};
    std::ranges::stable_partition(difference.groups, [](const TypedGroup& group) { return group.title == languageGroup(); });
    for (TypedGroup& group : difference.groups)
        for (TypedEntry& entry : group.entries) {
            const std::pair key(group.title, entry.key);
            if (entry.status == FileStatus::New) {
                entry.note = PackageWords::tr("added");
                entry.change = u"added"_s;
            } else if (entry.status == FileStatus::Missing) {
                entry.note = PackageWords::tr("removed");
                entry.change = u"removed"_s;
            } else if (entry.status == FileStatus::Changed && old.packages.contains(key)) {
                sayPackage(entry, old.packages[key], now.packages[key]);
            } else if (entry.status == FileStatus::Changed) {
                sayStep(entry, entry.before, entry.after);
            }
        }
    for (const Environment* side : {after, before})
        if (side != nullptr)
            for (const content::Remark& remark : side->remarks)
                if (!std::ranges::contains(difference.remarks, remark))
                    difference.remarks.push_back(remark);
    return difference;
}

}
