// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/git/githistory.h"

#include "domain/limits.h"
#include "domain/names.h"
#include "domain/shownname.h"
#include "domain/utf8.h"
#include "intake/folder/openfolder.h"
#include "intake/git/gitfolder.h"
#include "intake/git/gitobjects.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gatehouse::intake {

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

// What stands behind a name at the start of a line of a commit or a tag, before the blank line.
QByteArray headerOf(const QByteArray& text, const QByteArray& name)
{
    for (const QByteArray& line : text.first(std::max<qsizetype>(0, text.indexOf("\n\n"))).split('\n'))
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1);
    return {};
}

QString messageOf(const QByteArray& text)
{
    const qsizetype start = text.indexOf("\n\n");
    QString message = start < 0 ? QString() : QString::fromUtf8(text.mid(start + 2));
    if (const qsizetype signature = message.indexOf(QStringLiteral("-----BEGIN ")); signature >= 0)
        message.truncate(signature);
    return message.trimmed();
}

// "Name <mail> 1700000000 +0100"
QDateTime timeOf(const QByteArray& person)
{
    const QList<QByteArray> words = person.split(' ');
    return words.size() < 2 ? QDateTime() : QDateTime::fromSecsSinceEpoch(words.at(words.size() - 2).toLongLong(), QTimeZone::UTC);
}

std::optional<TaggedCommit> followed(git_odb* odb, const QString& tag, QString id)
{
    constexpr int Deepest = 5; // a tag of a tag
    TaggedCommit found{tag, {}, {}, {}};
    for (int level = 0; level < Deepest; ++level) {
        git_oid object{};
        if (git_oid_fromstr(&object, id.toLatin1().constData()) != 0)
            return std::nullopt;
        if (const auto commit = readObject(odb, object, GIT_OBJECT_COMMIT, GitTextBytes)) {
            found.commit = id;
            found.at = timeOf(headerOf(*commit, "committer"));
            return found;
        }
        const auto annotated = readObject(odb, object, GIT_OBJECT_TAG, GitTextBytes);
        if (!annotated)
            return std::nullopt;
        if (found.message.isEmpty())
            found.message = messageOf(*annotated);
        id = QString::fromLatin1(headerOf(*annotated, "object"));
    }
    return std::nullopt;
}

// A tree that a stranger's tool made can name one thing as a link and as a folder, and so lead what is in the folder elsewhere.
bool goesThroughAFile(const std::map<QByteArray, GitEntry>& entries, const QByteArray& path)
{
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        if (entries.contains(path.first(slash)))
            return true;
    return false;
}

bool isSafe(const QByteArray& path)
{
    const QList<QByteArray> parts = path.split('/');
    return std::ranges::none_of(parts, [](const QByteArray& part) { return part.isEmpty() || part == "." || part == ".." || part.contains('\0'); });
}

Error unwritable(const QString& folder)
{
    return Error::storage(QStringLiteral("no-room"),
                          HistoryWords::tr("The files of a commit could not be laid out in %1. Make room there.").arg(folder));
}

bool makeFolders(int root, const QByteArray& path)
{
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        if (::mkdirat(root, path.first(slash).constData(), 0700) != 0 && errno != EEXIST)
            return false;
    return true;
}

bool writeEntry(int root, git_odb* odb, const QByteArray& path, const GitEntry& entry)
{
    const bool isLink = entry.kind == GitEntry::Kind::Link;
    const auto bytes = readObject(odb, entry.id, GIT_OBJECT_BLOB, isLink ? std::size_t(4096) : std::size_t(limits::AssetBytes));
    if (!bytes || !makeFolders(root, path))
        return false;
    if (isLink)
        return ::symlinkat(bytes->constData(), root, path.constData()) == 0;
    const int mode = entry.kind == GitEntry::Kind::Program ? 0700 : 0600;
    const store::Descriptor file(::openat(root, path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
    for (qsizetype done = 0; file.isOpen() && done < bytes->size();) {
        const ssize_t wrote = ::write(file.fd(), bytes->constData() + done, std::size_t(bytes->size() - done));
        if (wrote <= 0)
            return false;
        done += wrote;
    }
    return file.isOpen();
}

}

Result<GitHistory> readHistory(const QString& repository, const QString& glob, const std::stop_token& stop)
{
    const auto root = openFolder(repository);
    if (!root)
        return std::unexpected(root.error());
    const store::Descriptor git = openGitFolder(root->fd());
    GitHistory history;
    history.name = QDir(QDir::cleanPath(QDir(repository).absolutePath())).dirName();
    history.objects = git.isOpen() ? openObjects(git.fd()) : store::Descriptor();
    if (!history.objects.isOpen())
        return std::unexpected(Error::input(QStringLiteral("no-repository"),
                                            HistoryWords::tr("%1 is no git repository. Name its folder, or a clone of it.").arg(shown(repository))));
    history.remote = remoteOf(git.fd());
    const LibGit2 library;
    const Odb odb = openOdb(history.objects.fd());
    const QRegularExpression wanted(
        QRegularExpression::wildcardToRegularExpression(glob.isEmpty() ? QStringLiteral("*") : glob, QRegularExpression::NonPathWildcardConversion));
    for (const auto& [tag, id] : odb ? tagsIn(git.fd()) : std::map<QString, QString>()) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        if (!wanted.match(tag).hasMatch())
            continue;
        if (auto found = followed(odb.get(), tag, id))
            history.tags.push_back(std::move(*found));
        else
            history.notes << HistoryWords::tr("The tag %1 leads to no commit that is here.").arg(shown(tag));
    }
    if (history.tags.empty())
        return std::unexpected(Error::input(QStringLiteral("no-tags"),
                                            glob.isEmpty() ? HistoryWords::tr("%1 has no tags; each tag becomes a version.").arg(shown(repository))
                                                           : HistoryWords::tr("No tag of %1 is called like “%2”.").arg(shown(repository), glob)));
    // The collation of C knows no numbers.
    QCollator numbers{QLocale(QLocale::English)};
    numbers.setNumericMode(true);
    std::ranges::sort(history.tags, [&](const TaggedCommit& a, const TaggedCommit& b) {
        return a.at != b.at ? a.at < b.at : numbers.compare(labelOf(a.tag), labelOf(b.tag)) < 0;
    });
    return history;
}

Result<QStringList> writeTree(const GitHistory& history, const TaggedCommit& commit, const QString& folder, const std::stop_token& stop)
{
    const LibGit2 library;
    const Odb odb = openOdb(history.objects.fd());
    const auto entries = odb ? treeOf(odb.get(), commit.commit, stop) : std::nullopt;
    if (stop.stop_requested())
        return std::unexpected(Error::cancelled());
    if (!entries)
        return std::unexpected(Error::input(
            QStringLiteral("broken-commit"),
            HistoryWords::tr("The commit %1 of the tag %2 is not whole here. Fetch it again.").arg(commit.commit.left(12), shown(commit.tag))));
    const auto root = openFolder(folder);
    if (!root)
        return std::unexpected(root.error());
    QStringList submodules;
    for (const auto& [path, entry] : *entries) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        if (!isSafe(path) || goesThroughAFile(*entries, path))
            return std::unexpected(
                Error::input(QStringLiteral("unsafe-path"),
                             HistoryWords::tr("The commit of the tag %1 names %2, which leads out of its folder; nothing of it was taken.")
                                 .arg(shown(commit.tag), shown(path))));
        if (entry.kind == GitEntry::Kind::Submodule)
            submodules << wholeText(path);
        else if (!writeEntry(root->fd(), odb.get(), path, entry))
            return std::unexpected(unwritable(folder));
    }
    return submodules;
}

QString labelOf(const QString& tag)
{
    static const QRegularExpression prefix(QStringLiteral("^(?:v|release|rel|version)?[-_.]?(?=[0-9])"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression strange(QStringLiteral("[^A-Za-z0-9._+-]+"));
    QString label = tag.section(u'/', -1);
    label.remove(prefix);
    label.replace(strange, QStringLiteral("-"));
    return isValidName(label) ? label : QString();
}

}
