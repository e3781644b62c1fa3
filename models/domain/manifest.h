// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The content of a version: its files and all else that the author submits, and the one digest that verdicts bind to.

#include "domain/digest.h"
#include "domain/error.h"
#include "domain/states.h"

#include <QJsonObject>
#include <QString>
#include <vector>

namespace gatehouse {

// One file of an element.
struct Asset {
    QString path; // inside the version, with '/', never absolute, no "." or ".." parts
    Element element = Element::Other;
    qint64 sizeBytes = 0;
    Sha256 sha256;
    bool executable = false;
    bool operator==(const Asset&) const = default;
};

// All that the author submits. Not in it: consumers, result places and other model facts, and where the files came from.
struct Manifest {
    std::vector<Asset> assets; // in byte order of path
    QString base;              // "model@label", or empty for none
    QString releaseNotes;      // Markdown
    QString intendedUse;
    // datasets, requirements, interface, controls, stages, golden, evaluation of gatehouse.yaml, as entered; numbers exact (exactNumbers)
    QJsonObject declared;

    [[nodiscard]] const Asset* find(QStringView path) const; // nullptr when there is none; binary search
    [[nodiscard]] std::vector<const Asset*> of(Element element) const;
    [[nodiscard]] QString why() const; // first paragraph of the release notes as one plain line, for lists
    bool operator==(const Manifest&) const = default;
};

// Puts the assets into the byte order of their paths, which the digest and find() rely on.
void sortAssets(Manifest& manifest);

[[nodiscard]] QByteArray canonicalBytes(const Manifest& manifest);
[[nodiscard]] Result<Manifest> manifestFrom(QByteArrayView canonicalBytes);
// domainDigest("manifest", canonicalBytes(manifest))
[[nodiscard]] ContentDigest contentDigest(const Manifest& manifest);

}
