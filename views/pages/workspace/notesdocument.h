// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Release notes as a document that can do no harm: Markdown without HTML, at most 1 MiB of it, every image answered by a stand-in,
// and each name of a changed file a link to its difference.

#include "domain/changes.h"
#include "domain/error.h"

#include <QStringList>
#include <QTextDocument>
#include <memory>
#include <stop_token>

namespace gatehouse::pages {

// Answers every resource from itself; files and network are never touched.
class NotesDocument : public QTextDocument {
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;
    // "gatehouse-file:PATH": the scheme of links to differences, which no address in the notes can bring in.
    static constexpr auto FileScheme = "gatehouse-file";

    // Gives words and links the theme's sizes and colours.
    void follow();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

struct BuiltNotes {
    std::unique_ptr<NotesDocument> document;
    qint64 cutBytes = 0; // of Markdown behind what is shown
};

// Takes as long as the notes are large: called on a worker; the document is then at home in `home`.
[[nodiscard]] Result<BuiltNotes> buildNotes(const QString& markdown, const QStringList& changedFiles, QThread* home, const std::stop_token& stop);

}
