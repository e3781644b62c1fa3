// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How models, versions and files are named in text: MODEL@VERSION:R, and what a valid name is.

#include "domain/error.h"

#include <QString>
#include <compare>

namespace gatehouse {

// A version as people write it: `model@label` is the newest revision, `model@label:r` revision r.
struct VersionName {
    QString model;
    QString label;
    int revision = 0; // 0 is the newest
    [[nodiscard]] QString text() const;
    // Reads MODEL@VERSION[:R]; the error names what is wrong with the text.
    [[nodiscard]] static Result<VersionName> parse(const QString& text);
    auto operator<=>(const VersionName&) const = default;
};

// Names of models, labels and people: 1 to 64 of A-Z a-z 0-9 . _ + -
[[nodiscard]] bool isValidName(QStringView name);
[[nodiscard]] Error invalidName(const QString& name);

}
