// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far one version of a package is from another.

#include <QString>

namespace gatehouse::diff {

enum class VersionStep : quint8 { None, Major, Minor, Patch, Other };

struct VersionChange {
    VersionStep step = VersionStep::None;
    bool isOlder = false; // it went back
    bool operator==(const VersionChange&) const = default;
};

// The first number that differs says how large the step is (semver.org 2.0.0; an epoch of PEP 440 counts as major). What differs only behind the
// numbers, or has none, is Other. Of a range its first number counts.
[[nodiscard]] VersionChange versionChange(const QString& before, const QString& after);

}
