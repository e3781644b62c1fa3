// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Places to look at that lie between the elements of a version: what changed although nothing it is made from did, what no longer fits. A signal
// is answered by reading it or by a sentence; none is a verdict. Nothing is run, fetched or opened but files of the two versions.

#include "domain/changes.h"
#include "domain/manifest.h"

#include <QJsonObject>
#include <functional>
#include <stop_token>

namespace gatehouse::diff {

enum class SignalKind : quint8 {
    ObjectAlone,       // the trained object changed, and nothing that it is made from
    ObjectLeftBehind,  // something it is made from changed, and it did not
    GoldenChanged,     // verified outputs or tolerances of the golden tests
    LockDisagrees,     // a lock file holds another version than requirements ask for
    PackageElsewhere,  // from another place than the usual index
    PackageUnpinned,   // no version is asked for, and no lock holds one
    DatasetMoved,      // a dataset reference keeps its name, and its digest is another
    FileNotThere,      // a script reads a file that the version does not have
    CardSectionGone,   // a section of the model card
    TextHides,         // invisible or reordering characters, names that look alike, code far to the right
    Contract,          // a line of the interface contract's difference
    RenamedAndChanged, // a file that stands under another name and is another as well
    NotedAtImport,     // a link, a name that others collide with or that hides something, a content that was left elsewhere
};
// In the kebab-case of the contract: "object-alone".
[[nodiscard]] QString nameOf(SignalKind kind);

struct Signal {
    SignalKind kind = SignalKind::ObjectAlone;
    Element element = Element::Other;
    QString path;  // of the file to look at; empty where it is no file
    QString place; // in it: a line, a package, a heading; may be empty
    QString sentence;
    int line = 0;  // from 1; 0 where there is none
    bool operator==(const Signal&) const = default;
};

// The beginning of a stored file, at most `bytes` of it.
using ReadAsset = std::function<Result<QByteArray>(const Asset& asset, qint64 bytes)>;

inline constexpr int SignalsOfOneKind = 50; // more are counted in the last one's sentence

// What the import noted about the version's files, in the words of now; `provenance` is what was recorded with the draft.
[[nodiscard]] std::vector<Signal> signalsOfImport(const Manifest& now, const QJsonObject& provenance);

// In the order of SignalKind, then of the files. `base` is nullptr where there is none: then only what stands in the version itself is said.
// Runs on a worker: it reads texts.
[[nodiscard]] Result<std::vector<Signal>> signalsBetween(const Manifest* base, const Manifest& now, const QJsonObject& provenance,
                                                         const ReadAsset& read, const std::stop_token& stop);

}
