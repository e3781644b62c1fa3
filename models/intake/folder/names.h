// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What file names can hide: bytes that are no UTF-8, control and invisible characters, look-alikes, collisions on other systems.

#include "domain/shownname.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace gatehouse::intake {

// One peculiarity of a name, to be flagged beside it; `code` is for programs.
struct NameQuirk {
    QString code; // control-characters, hidden-characters, look-alike, reserved-name
    QString sentence;
};
[[nodiscard]] std::vector<NameQuirk> quirksOf(const QString& path);

// The name as a sentence may tell it from another that is drawn alike: how its accents are written stands behind it, "café (é as e + U+0301)",
// and "café (é as U+00E9)".
[[nodiscard]] QString shownWithAccents(const QString& name);

// Groups of paths that are one and the same where case or Unicode normalisation do not count.
[[nodiscard]] std::vector<QStringList> collisions(const QStringList& paths);

}
