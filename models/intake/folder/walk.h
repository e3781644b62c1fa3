// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lists the files of a folder as an import would take them, with what is left out and what makes the import impossible.

#include "domain/error.h"
#include "intake/flag.h"
#include "intake/folder/beneath.h"
#include "intake/folder/glob.h"
#include "intake/folder/importlimits.h"
#include "store/progress.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <set>
#include <stop_token>
#include <vector>

namespace gatehouse::intake {

// What is left out by default wherever it stands; each can be taken back.
[[nodiscard]] const QStringList& leftOutByDefault();

struct WalkRules {
    bool all = false;            // nothing is left out by default
    std::set<QString> takenBack; // paths that are kept although a default or a pattern leaves them out
    std::set<QString> leftOut;   // paths that a person leaves out
    QStringList ignore;          // patterns of gatehouse.yaml
    ImportLimits limits;
    QStringList registryFiles =
        {}; // the registry's own files and its store: in the folder they refuse the import, since nobody opens them beside SQLite
};

struct WalkedFile {
    QByteArray name; // the path as bytes, which is also its UTF-8
    FileStamp stamp; // of the target where it is a link
    bool throughLink = false; // it, or a folder above it, is a link inside the folder
    QByteArray linkTarget;    // what the link says, when the file itself is one
    bool operator==(const WalkedFile&) const = default;
};

enum class WhyLeftOut { Default, Ignored, Person };

struct LeftOut {
    QString path;
    bool isFolder = false;
    WhyLeftOut why = WhyLeftOut::Default;
    QString rule; // the default name or the pattern
    bool operator==(const LeftOut&) const = default;
};
[[nodiscard]] QString sentenceOf(const LeftOut& leftOut);

struct Walk {
    std::vector<WalkedFile> files; // in byte order of path
    std::vector<LeftOut> leftOut;
    std::vector<Flag> flags;   // links, empty folders
    Obstacles refusals;        // not empty: the import cannot be; each names one path
};

// Walks below the open folder `root`. An error only when the folder itself cannot be read or the work is cancelled.
[[nodiscard]] Result<Walk> walk(int root, const WalkRules& rules, const std::stop_token& stop, const store::ProgressCallback& progress = {});

}
