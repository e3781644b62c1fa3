// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/folder/names.h"
#include "intake/folder/openfolder.h"
#include "intake/plan.h"
#include "intake/statement/releasenotes.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <fcntl.h>

namespace gatehouse::intake {
namespace {

// The bytes of a planned file, as long as they are those that the plan saw.
Result<QString> textOf(int root, const PlannedFile& file)
{
    const auto bytes = readBeneath(root, file.seen.name, limits::TextBytes, file.seen.throughLink ? Links::FollowedInside : Links::Refused);
    const store::Descriptor now = openBeneath(root, file.seen.name, O_RDONLY, file.seen.throughLink ? Links::FollowedInside : Links::Refused);
    if (!bytes || !now.isOpen() || stampOf(now.fd()) != file.seen.stamp)
        return std::unexpected(
            Error::input(QStringLiteral("changed-while-read"),
                         QCoreApplication::translate("Intake", "%1 changed while the folder was read, or is too long. Import the folder again.")
                             .arg(shown(file.path))));
    QString text = QString::fromUtf8(*bytes);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

// A file at the root by its name, whatever its case.
const PlannedFile* atRoot(const ImportPlan& plan, const QString& name)
{
    const auto it = std::ranges::find_if(plan.files, [&](const PlannedFile& file) { return file.path.compare(name, Qt::CaseInsensitive) == 0; });
    return it == plan.files.end() ? nullptr : &*it;
}

void flagMissing(ImportPlan& plan, const QString& sentence)
{
    plan.flags.push_back({QStringLiteral("no-release-notes"), {}, sentence});
}

// The default: the section of CHANGELOG.md that the label names, else RELEASE_NOTES.md.
Result<void> resolveByDefault(int root, ImportPlan& plan)
{
    const PlannedFile* changelog = atRoot(plan, QStringLiteral("CHANGELOG.md"));
    if (changelog && !plan.statement.label.isEmpty()) {
        const auto text = textOf(root, *changelog);
        if (!text)
            return std::unexpected(text.error());
        if (const auto section = sectionOf(*text, plan.statement.label)) {
            plan.releaseNotes = *section;
            plan.notesFrom = changelog->path + u'#' + plan.statement.label;
            return {};
        }
    }
    const PlannedFile* notes = atRoot(plan, QStringLiteral("RELEASE_NOTES.md"));
    if (!notes) {
        if (changelog && !plan.statement.label.isEmpty())
            flagMissing(plan,
                        QCoreApplication::translate("Intake", "%1 has no section %2, so there are no release notes.")
                            .arg(shown(changelog->path), plan.statement.label));
        return {};
    }
    const auto text = textOf(root, *notes);
    if (!text)
        return std::unexpected(text.error());
    plan.releaseNotes = text->trimmed();
    plan.notesFrom = notes->path;
    return {};
}

Result<void> resolveReference(int root, ImportPlan& plan, const NotesReference& reference)
{
    const PlannedFile* file = plan.find(QDir::cleanPath(reference.file));
    if (!file) {
        flagMissing(
            plan,
            QCoreApplication::translate("Intake", "The release notes should be in %1, which is not among the files.").arg(shown(reference.file)));
        return {};
    }
    const auto text = textOf(root, *file);
    if (!text)
        return std::unexpected(text.error());
    if (reference.section.isEmpty()) {
        plan.releaseNotes = text->trimmed();
    } else if (const auto section = sectionOf(*text, reference.section)) {
        plan.releaseNotes = *section;
    } else {
        flagMissing(plan,
                    QCoreApplication::translate("Intake", "%1 has no section %2, so there are no release notes.")
                        .arg(shown(file->path), shown(reference.section)));
        return {};
    }
    plan.notesFrom = reference.section.isEmpty() ? file->path : file->path + u'#' + reference.section;
    const QString& label = plan.statement.label;
    if (!reference.section.isEmpty() && !label.isEmpty() && reference.section != label)
        plan.flags.push_back(
            {NotesOfAnother,
             {},
             (sectionOf(*text, label)
                  ? QCoreApplication::translate("Intake", "The release notes are the section %1 of %2, which has one of %3, too.")
                  : QCoreApplication::translate("Intake", "The release notes are the section %1 of %2; no section of %3 was found there."))
                 .arg(shown(reference.section), shown(file->path), label)});
    return {};
}

}

Result<void> resolveNotes(ImportPlan& plan)
{
    std::erase_if(plan.flags, [](const Flag& flag) { return flag.code == u"no-release-notes" || flag.code == NotesOfAnother; });
    plan.releaseNotes.clear();
    plan.notesFrom.clear();
    const QString stated = plan.statement.releaseNotes;
    const NotesReference reference = referenceOf(stated);
    if (!stated.trimmed().isEmpty() && reference.file.isEmpty()) {
        plan.releaseNotes = stated.trimmed();
    } else {
        const auto root = openFolder(plan.folder);
        if (!root)
            return std::unexpected(root.error());
        const auto resolved = reference.file.isEmpty() ? resolveByDefault(root->fd(), plan) : resolveReference(root->fd(), plan, reference);
        if (!resolved)
            return resolved;
    }
    if (plan.releaseNotes.toUtf8().size() > limits::MarkdownBytes)
        return std::unexpected(
            Error::input(QStringLiteral("notes-too-long"),
                         QCoreApplication::translate(
                             "Intake", "The release notes have more than %1 bytes. Keep what this version changes and put the rest into a file.")
                             .arg(limits::MarkdownBytes)));
    return {};
}

}
