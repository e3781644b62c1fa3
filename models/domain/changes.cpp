// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <deque>

namespace gatehouse {

using namespace Qt::StringLiterals;

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

// The first place from `from` on where the text names the word; -1 when there is none.
qsizetype placeNaming(const QString& text, const QString& word, Qt::CaseSensitivity sensitivity, qsizetype from)
{
    if (word.isEmpty())
        return -1; // nothing is named by it
    for (qsizetype at = text.indexOf(word, from, sensitivity); at >= 0; at = text.indexOf(word, at + 1, sensitivity))
        if (boundedAt(text, at, at + word.size()))
            return at;
    return -1;
}

bool namesWord(const QString& text, const QString& word, Qt::CaseSensitivity sensitivity)
{
    return placeNaming(text, word, sensitivity, 0) >= 0;
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

// What a reader does not see explains nothing: comments, tags, where links and images lead to, definitions of links.
QString withoutWhatIsNotShown(QString notes)
{
    static const QRegularExpression comment(QStringLiteral("<!--.*?(-->|\\z)"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("</?[A-Za-z][^<>]*>|<[a-z][a-z0-9+.-]*:[^<>\\s]*>"));
    static const QRegularExpression image(QStringLiteral("!\\[[^\\]]*\\](\\([^()]*(\\([^()]*\\)[^()]*)*\\)|\\[[^\\]]*\\])?"));
    static const QRegularExpression target(QStringLiteral("\\](\\([^()]*(\\([^()]*\\)[^()]*)*\\)|\\[[^\\]]*\\])"));
    static const QRegularExpression definition(QStringLiteral("^ {0,3}\\[[^\\]]+\\]:[ \\t]*\\n?[^\\n]*(\\n[ \\t]+[\"'(][^\\n]*)?$"),
                                               QRegularExpression::MultilineOption);
    notes.remove(comment).remove(definition).remove(image).remove(tag);
    return notes.replace(target, QStringLiteral("]"));
}

// A heading names a section; only paragraphs and list items explain, so no code and no table does.
QString explainingText(const QString& notes)
{
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(`{3,}|~{3,})"));
    static const QRegularExpression other(QStringLiteral("^ {0,3}\\|"));
    static const QRegularExpression heading(QStringLiteral("^ {0,3}#{1,6}([ \\t]|$)"));
    static const QRegularExpression underline(QStringLiteral("^ {0,3}(=+|-+)[ \\t]*$"));
    QStringList kept;
    QString open; // the fence of a block of code
    for (const QString& line : withoutWhatIsNotShown(notes).split(u'\n')) {
        const QString mark = fence.match(line).captured(1);
        if (!open.isEmpty() || !mark.isEmpty()) {
            if (open.isEmpty())
                open = mark;
            else if (mark.startsWith(open))
                open.clear();
            kept << QString();
        } else if (other.match(line).hasMatch()) {
            kept << QString();
        } else if (underline.match(line).hasMatch() && !kept.isEmpty() && !kept.last().trimmed().isEmpty()) {
            kept.last().clear();
        } else {
            kept << (heading.match(line).hasMatch() ? QString() : line);
        }
    }
    return kept.join(u'\n');
}

// What the author writes for the reviewers explains itself; only where an import reads it, so that nothing hides under its name.
bool isNotesFile(const QString& path)
{
    const QString name = path.toLower();
    return name == u"changelog.md" || name == u"release_notes.md" || name == u"gatehouse.yaml";
}

// The missing files that an added one may have been, by the key that both must share, in the order of their paths.
class Gone {
public:
    void add(const QByteArray& key, std::size_t change) { m_changes[key].push_back(change); }
    // The first that nobody has taken.
    [[nodiscard]] std::optional<std::size_t> take(const QByteArray& key, const std::vector<bool>& taken)
    {
        const auto found = m_changes.find(key);
        if (found == m_changes.end())
            return std::nullopt;
        while (!found->empty() && taken[found->front()])
            found->pop_front();
        return found->empty() ? std::nullopt : std::optional(found->front());
    }

private:
    QHash<QByteArray, std::deque<std::size_t>> m_changes;
};

void pairRenames(std::vector<FileChange>& changes)
{
    std::vector<bool> taken(changes.size(), false);
    const auto pair = [&](auto keyOf) {
        Gone gone;
        for (std::size_t i = 0; i < changes.size(); ++i)
            if (changes[i].status == FileStatus::Missing && changes[i].before->sizeBytes > 0 && !taken[i])
                gone.add(keyOf(*changes[i].before), i);
        for (FileChange& change : changes) {
            if (change.status != FileStatus::New)
                continue;
            if (const auto found = gone.take(keyOf(*change.after), taken)) {
                taken[*found] = true;
                change.status = FileStatus::Renamed;
                change.oldPath = changes[*found].path;
                change.before = changes[*found].before;
            }
        }
    };
    pair([](const Asset& asset) { return asset.sha256.raw() + baseName(asset.path).toUtf8(); });
    pair([](const Asset& asset) { return asset.sha256.raw(); });
    std::size_t index = 0;
    std::erase_if(changes, [&](const FileChange&) { return taken[index++]; });
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

std::vector<qsizetype> placesNaming(const QString& text, const QString& name, Qt::CaseSensitivity sensitivity)
{
    std::vector<qsizetype> places;
    for (qsizetype at = placeNaming(text, name, sensitivity, 0); at >= 0; at = placeNaming(text, name, sensitivity, at + name.size()))
        places.push_back(at);
    return places;
}

namespace {

Explanation explainedBy(const FileChange& change, const QString& text)
{
    if (change.status == FileStatus::Same || isNotesFile(change.path))
        return Explanation::NotNeeded;
    for (const QString& path : {change.path, change.oldPath})
        if (namesWord(text, path, Qt::CaseSensitive) || namesWord(text, baseName(path), Qt::CaseSensitive))
            return Explanation::ByName;
    for (const QString& word : wordsFor(change.element))
        if (namesWord(text, word, Qt::CaseInsensitive))
            return Explanation::ByElement;
    return Explanation::None;
}

}

Explanation explanationOf(const FileChange& change, const QString& releaseNotes)
{
    return explainedBy(change, explainingText(releaseNotes));
}

std::vector<Explanation> explanationsOf(const std::vector<FileChange>& changes, const QString& releaseNotes)
{
    const QString text = explainingText(releaseNotes);
    std::vector<Explanation> explanations;
    explanations.reserve(changes.size());
    for (const FileChange& change : changes)
        explanations.push_back(explainedBy(change, text));
    return explanations;
}

std::vector<FileChange> unexplained(const std::vector<FileChange>& changes, const QString& releaseNotes)
{
    const std::vector<Explanation> explanations = explanationsOf(changes, releaseNotes);
    std::vector<FileChange> left;
    for (std::size_t i = 0; i < changes.size(); ++i)
        if (explanations[i] == Explanation::None)
            left.push_back(changes[i]);
    return left;
}

QStringList pointsToNothing(const QString& releaseNotes, const Manifest& current, const Manifest* base)
{
    QSet<QString> paths, names, suffixes;
    for (const Manifest* side : {&current, base})
        for (const Asset& asset : side != nullptr ? side->assets : std::vector<Asset>()) {
            const QString name = baseName(asset.path);
            paths.insert(asset.path);
            names.insert(name);
            if (const qsizetype dot = name.lastIndexOf(u'.'); dot > 0)
                suffixes.insert(name.mid(dot));
        }
    static const QRegularExpression code(u"`([^`\\s]+)`"_s), looksLikeFile(u"^[\\w./-]*\\w\\.[A-Za-z]\\w{0,9}$"_s);
    QStringList found;
    for (const QRegularExpressionMatch& match : code.globalMatch(releaseNotes)) {
        const QString name = match.captured(1);
        const bool isFile = looksLikeFile.match(name).hasMatch() && (name.contains(u'/') || suffixes.contains(name.mid(name.lastIndexOf(u'.'))));
        const bool isThere = paths.contains(name) || names.contains(name)
            || std::ranges::any_of(paths, [&](const QString& path) { return path.endsWith(u'/' + name); });
        if (isFile && !isThere && !found.contains(name))
            found << name;
    }
    return found;
}

}
