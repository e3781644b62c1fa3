// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A place in the window: a page, or a version with a section, a file and a line; also what a gatehouse:// address names.

#include "domain/names.h"

#include <QString>
#include <QVariantMap>
#include <optional>

namespace gatehouse::pages {

struct Place {
    // Settings keep the numbers: a new kind goes to the end.
    enum class Kind { MyTurn, Inventory, Audit, Version, Production, Consumer };
    // The tabs of a version's workspace.
    enum class Section { Elements, ReleaseNotes, Changes, Checks, Threads, History, Deployments };
    // The views of production.
    enum class View { Slots, Results };

    Kind kind = Kind::MyTurn;
    VersionName version;               // of Kind::Version; a revision opens the content as it then was
    Section section = Section::Elements;
    QString base;                      // what to compare with, "model@label[:r]"; empty for the version's own base
    QString file;                      // path inside the version
    int line = 0;                      // 0 for none
    qint64 event = 0;                  // of Kind::Audit: the event to show
    QString consumer = {};             // of Kind::Consumer: its name; empty for what the person who acts uses
    View view = View::Slots;           // of Kind::Production

    [[nodiscard]] static Place myTurn() { return {}; }
    [[nodiscard]] static Place inventory() { return {Kind::Inventory, {}, {}, {}, {}, 0, 0}; }
    [[nodiscard]] static Place production() { return {Kind::Production, {}, {}, {}, {}, 0, 0}; }
    [[nodiscard]] static Place results()
    {
        Place place = production();
        place.view = View::Results;
        return place;
    }
    [[nodiscard]] static Place consumerOf(const QString& name)
    {
        Place place{Kind::Consumer, {}, {}, {}, {}, 0, 0};
        place.consumer = name;
        return place;
    }
    [[nodiscard]] static Place audit(qint64 event = 0) { return {Kind::Audit, {}, {}, {}, {}, 0, event}; }
    [[nodiscard]] static Place of(const VersionName& name, Section section = Section::Elements, const QString& file = {}, int line = 0)
    {
        return {Kind::Version, name, section, {}, file, line, 0};
    }

    // gatehouse://MODEL/VERSION[/FILE][#L10]
    [[nodiscard]] QString url() const;
    // Only navigates; anything else in the address is an error with its sentence.
    [[nodiscard]] static Result<Place> parse(const QString& url);
    // What settings keep of it, so that a window opens again where it was; nothing where that names no place.
    [[nodiscard]] QVariantMap saved() const;
    [[nodiscard]] static std::optional<Place> restored(const QVariantMap& state);
    bool operator==(const Place&) const = default;
};

}
