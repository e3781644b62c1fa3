// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demonstration.h"

#include "demo/story.h"
#include "registry/audit/unfinished.h"
#include "registry/audit/wholefile.h"
#include "registry/queries/registrysummary.h"
#include "store/artifactstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>

namespace gatehouse::demo {

using namespace Qt::StringLiterals;

namespace {

const QString Compiled = u":/demo"_s;

// The intake reads real folders only.
Result<void> unpack(const QString& folder)
{
    QDirIterator files(Compiled, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = folder + from.mid(Compiled.size());
        if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(from, to))
            return std::unexpected(Error::storage(
                u"unwritable"_s,
                QCoreApplication::translate("Demo", "%1 could not be written. Make room in the folder for temporary files, or set TMPDIR.").arg(to)));
    }
    return {};
}

Result<Demonstration> told(const registry::Location& location, const Script& script, const QString& folders, const std::shared_ptr<QDateTime>& clock,
                           const std::stop_token& stop)
{
    auto registrar = registry::Registrar::open(location, [clock] { return *clock; });
    if (!registrar)
        return std::unexpected(registrar.error());
    Story story(*registrar, folders, clock);
    if (auto added = story.addPeople(script); !added)
        return std::unexpected(added.error());
    for (const Step& step : script.steps) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        if (auto played = story.play(step, stop); !played)
            return std::unexpected(played.error());
    }
    Demonstration made;
    for (const Person& person : script.people)
        made.people << person.name;
    return registry::newestEvent(registrar->connection()).transform([&](qint64 events) {
        made.events = events;
        return made;
    });
}

// The store first: a registry that is there has its files.
Result<void> place(const registry::Location& made, const registry::Location& location)
{
    return registry::placeNew(made.storePath(), location.storePath()).and_then([&] {
        auto placed = registry::placeNew(made.path, location.path);
        if (!placed)
            (void)QDir().rename(location.storePath(), made.storePath());
        return placed;
    });
}

void removeRegistry(const registry::Location& location)
{
    registry::unmake(location);
    QDir(location.storePath()).removeRecursively();
}

}

Result<Demonstration> makeDemonstration(const registry::Location& location, const std::stop_token& stop)
{
    QFile file(Compiled + u"/script.yaml"_s);
    const auto script = file.open(QIODevice::ReadOnly) ? readScript(file.readAll()) : Result<Script>(std::unexpected(badScript(file.errorString())));
    if (!script)
        return std::unexpected(script.error());
    const auto admin = std::ranges::find(script->people, script->admin, &Person::name);
    if (admin == script->people.end())
        return std::unexpected(badScript(script->admin));
    if (QFileInfo::exists(location.storePath()))
        return std::unexpected(Error::storage(
            u"already-there"_s,
            QCoreApplication::translate("Demo", "%1 is already there. Choose another place, or move it away.").arg(location.storePath())));
    if (!location.isPostgres())
        (void)registry::removeLeftovers(QFileInfo(location.path).absolutePath());
    const QTemporaryDir folders;
    if (!folders.isValid())
        return std::unexpected(Error::storage(u"unwritable"_s, folders.errorString()));
    if (auto unpacked = unpack(folders.path()); !unpacked)
        return std::unexpected(unpacked.error());
    const auto clock = std::make_shared<QDateTime>(script->begins);
    // Whole or not at all: half a story would be opened as a registry like any other.
    const auto beside = location.isPostgres() ? Result<std::optional<registry::Unfinished>>(std::nullopt)
                                              : registry::Unfinished::beside(location.path).transform([](registry::Unfinished&& unfinished) {
                                                    return std::optional(std::move(unfinished));
                                                });
    if (!beside)
        return std::unexpected(beside.error());
    const registry::Location there = *beside ? registry::Location{(*beside)->path()} : location;
    if (auto founded = registry::found(there, {admin->name, admin->display, admin->name, false, true}, [clock] { return *clock; }); !founded)
        return std::unexpected(founded.error());
    auto made = told(there, *script, folders.path(), clock, stop);
    if (made && *beside)
        if (auto placed = place(there, location); !placed)
            made = std::unexpected(placed.error());
    if (!made)
        removeRegistry(there);
    return made;
}

}
