// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an import of a folder would do, worked out before anything is written: a page shows it and a person alters it.

#include "intake/folder/secrets.h"
#include "intake/folder/walk.h"
#include "intake/git/gitsource.h"
#include "intake/statement/statement.h"
#include "store/progress.h"

#include <stop_token>

namespace gatehouse::intake {

// What the one who imports says besides the folder; it stands above gatehouse.yaml.
struct ImportOptions {
    bool all = false;            // take what is left out by default
    std::set<QString> takenBack = {}; // paths to keep although they would be left out
    std::set<QString> leftOut = {};   // paths to leave out
    QString model = {};
    QString label = {};
    QString base = {}; // "none" for none
    QString author = {};
    ImportLimits limits = {};
    QStringList registryFiles = {}; // of the registry that the import goes to: registry::Location::databaseFiles() and storePath()
};

// A flag: the notes are a section of the change log under another label than the version's.
inline constexpr auto NotesOfAnother = QLatin1StringView("notes-of-another");

struct PlannedFile {
    QString path;
    qint64 sizeBytes = 0;
    Element element = Element::Other;
    Element byConvention = Element::Other;
    bool executable = false;
    WalkedFile seen; // as the walk found it
};

struct ImportPlan {
    QString folder;
    std::vector<PlannedFile> files; // in byte order of path
    std::vector<LeftOut> leftOut;
    std::vector<Flag> flags;
    std::vector<SecretHit> secrets;
    bool moreSecrets = false; // the list was cut
    bool hasStatementFile = false;
    Statement statement;    // gatehouse.yaml, then the options
    QString releaseNotes;   // as the version will carry them
    QString notesFrom;      // "CHANGELOG.md#1.2.0", empty for text that was stated or none
    GitSource source;
    WalkRules rules;
    qint64 totalBytes = 0;

    [[nodiscard]] const PlannedFile* find(QStringView path) const;
    // Gives one file another element, and remembers it for gatehouse.yaml when convention says otherwise.
    void setElement(const QString& path, Element element);
};

// Walks the folder and looks at every file. Nothing is written. What cannot be imported (a link that leads out, a device, a name
// that is no UTF-8, ...) makes the whole import an error whose obstacles name each path.
[[nodiscard]] Result<ImportPlan> planImport(const QString& folder, const ImportOptions& options = {}, const std::stop_token& stop = {},
                                            const store::ProgressCallback& progress = {});

// Works out the release notes anew, after the statement's release_notes or label was altered.
[[nodiscard]] Result<void> resolveNotes(ImportPlan& plan);

// The error of an import that cannot be: names the first of the refusals, its obstacles hold them all.
[[nodiscard]] Error refusedImport(const QString& folder, Obstacles refusals);

}
