// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes.h"
#include "fuzz/fuzz.h"
#include "intake/statement/releasenotes.h"

using namespace gatehouse;

// The first line is a path and the name of a section; what follows are the notes.
void fuzz::run(QByteArrayView input)
{
    const qsizetype line = input.indexOf('\n');
    const QString name = QString::fromUtf8(line < 0 ? input.first(std::min<qsizetype>(input.size(), 20)) : input.first(line));
    const QString notes = QString::fromUtf8(line < 0 ? input : input.sliced(line + 1));
    if (const auto section = intake::sectionOf(notes, name))
        must(section->size() <= notes.size(), "a section is part of the text");
    const intake::NotesReference reference = intake::referenceOf(notes);
    must(reference.file.size() + reference.section.size() <= notes.size() && !reference.file.contains(u'\n'), "a reference is what was stated");
    for (const qsizetype place : placesNaming(notes, name))
        must(QStringView(notes).sliced(place).startsWith(name), "a name stands where it is said to stand");

    Manifest manifest;
    manifest.releaseNotes = notes;
    const QString why = manifest.why();
    must(why.size() <= 200 && !why.contains(u'\n'), "a reason in a list is one short line");
    const std::vector<FileChange> changes{{name, name, Element::Scripts, FileStatus::Changed, {}, {}},
                                          {QStringLiteral("src/") + name, {}, Element::Data, FileStatus::New, {}, {}},
                                          {name, QStringLiteral("old.py"), Element::Other, FileStatus::Renamed, {}, {}},
                                          {QStringLiteral("same.py"), {}, Element::Other, FileStatus::Same, {}, {}}};
    const auto explanations = explanationsOf(changes, notes);
    must(explanations.size() == changes.size() && explanations.back() == Explanation::NotNeeded, "every change has an answer");
    std::size_t none = 0;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        must(explanations[i] == explanationOf(changes[i], notes), "alone or among others, the answer is the same");
        none += explanations[i] == Explanation::None;
    }
    must(unexplained(changes, notes).size() == none, "and so is the list");
}
