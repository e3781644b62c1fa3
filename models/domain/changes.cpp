// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes.h"

#include <QMultiHash>
#include <QStringList>
#include <algorithm>

namespace gatehouse {
namespace {

QString baseName(const QString& path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// A file name may end a sentence, so a full stop behind it ends the word, unless letters follow.
bool boundedAt(const QString& text, qsizetype start, qsizetype end)
{
    if (start > 0) {
        const QChar before = text[start - 1];
        if (isWordPart(before) || before == u'/' || before == u'-' || before == u'.')
            return false;
    }
    if (end < text.size()) {
        const QChar after = text[end];
        if (isWordPart(after) || after == u'-' || after == u'/')
            return false;
        if (after == u'.' && end + 1 < text.size() && isWordPart(text[end + 1]))
            return false;
    }
    return true;
}

bool namesWord(const QString& text, const QString& word, Qt::CaseSensitivity sensitivity)
{
    for (qsizetype at = text.indexOf(word, 0, sensitivity); at >= 0; at = text.indexOf(word, at + 1, sensitivity))
        if (boundedAt(text, at, at + word.size()))
            return true;
    return false;
}

QStringList wordsFor(Element element)
{
    switch (element) {
    case Element::Data: return {QStringLiteral("data")};
    case Element::Scripts: return {QStringLiteral("scripts"), QStringLiteral("script")};
    case Element::TrainedObject: return {QStringLiteral("trained object"), QStringLiteral("trained-object")};
    case Element::Configuration: return {QStringLiteral("configuration")};
    case Element::Documentation: return {QStringLiteral("documentation")};
    case Element::Notebook: return {QStringLiteral("notebook"), QStringLiteral("notebooks")};
    case Element::Environment: return {QStringLiteral("environment")};
    case Element::GoldenTests: return {QStringLiteral("golden tests"), QStringLiteral("golden-tests"), QStringLiteral("golden test")};
    case Element::Other: return {};
    }
    Q_UNREACHABLE();
}

// Headings name a section, not a change; only paragraphs and list items explain.
QString explainingText(const QString& notes)
{
    QStringList kept;
    for (const QString& line : notes.split(u'\n'))
        if (!line.trimmed().startsWith(u'#'))
            kept << line;
    return kept.join(u'\n');
}

bool isNotesFile(const QString& path)
{
    const QString name = baseName(path).toLower();
    return name == u"changelog.md" || name == u"release_notes.md" || name == u"gatehouse.yaml";
}

void pairRenames(std::vector<FileChange>& changes)
{
    QMultiHash<QByteArray, std::size_t> gone;
    for (std::size_t i = 0; i < changes.size(); ++i)
        if (changes[i].status == FileStatus::Missing && changes[i].before->sizeBytes > 0)
            gone.insert(changes[i].before->sha256.raw(), i);
    std::vector<bool> paired(changes.size(), false);
    for (FileChange& change : changes) {
        if (change.status != FileStatus::New)
            continue;
        QList<std::size_t> candidates = gone.values(change.after->sha256.raw());
        std::ranges::sort(candidates);
        candidates.removeIf([&](std::size_t i) { return paired[i]; });
        if (candidates.isEmpty())
            continue;
        const auto sameName = std::ranges::find_if(candidates, [&](std::size_t i) { return baseName(changes[i].path) == baseName(change.path); });
        const std::size_t chosen = sameName != candidates.end() ? *sameName : candidates.front();
        paired[chosen] = true;
        change.status = FileStatus::Renamed;
        change.oldPath = changes[chosen].path;
        change.before = changes[chosen].before;
    }
    std::size_t index = 0;
    std::erase_if(changes, [&](const FileChange&) { return paired[index++]; });
}

}

std::vector<FileChange> changesBetween(const Manifest& base, const Manifest& current)
{
    std::vector<FileChange> changes;
    auto before = base.assets.begin();
    auto after = current.assets.begin();
    while (before != base.assets.end() || after != current.assets.end()) {
        const bool onlyBefore = after == current.assets.end() || (before != base.assets.end() && before->path.toUtf8() < after->path.toUtf8());
        const bool onlyAfter = !onlyBefore && (before == base.assets.end() || before->path != after->path);
        if (onlyBefore) {
            changes.push_back({before->path, before->path, before->element, FileStatus::Missing, *before, {}});
            ++before;
        } else if (onlyAfter) {
            changes.push_back({after->path, after->path, after->element, FileStatus::New, {}, *after});
            ++after;
        } else {
            const bool same = before->sha256 == after->sha256 && before->executable == after->executable && before->element == after->element;
            changes.push_back({after->path, after->path, after->element, same ? FileStatus::Same : FileStatus::Changed, *before, *after});
            ++before;
            ++after;
        }
    }
    pairRenames(changes);
    return changes;
}

Explanation explanationOf(const FileChange& change, const QString& releaseNotes)
{
    if (change.status == FileStatus::Same || isNotesFile(change.path))
        return Explanation::NotNeeded;
    const QString text = explainingText(releaseNotes);
    for (const QString& path : {change.path, change.oldPath})
        if (namesWord(text, path, Qt::CaseSensitive) || namesWord(text, baseName(path), Qt::CaseSensitive))
            return Explanation::ByName;
    for (const QString& word : wordsFor(change.element))
        if (namesWord(text, word, Qt::CaseInsensitive))
            return Explanation::ByElement;
    return Explanation::None;
}

std::vector<FileChange> unexplained(const std::vector<FileChange>& changes, const QString& releaseNotes)
{
    std::vector<FileChange> left;
    for (const FileChange& change : changes)
        if (explanationOf(change, releaseNotes) == Explanation::None)
            left.push_back(change);
    return left;
}

}
