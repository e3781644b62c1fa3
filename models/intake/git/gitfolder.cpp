// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/git/gitfolder.h"

#include "domain/limits.h"
#include "intake/folder/beneath.h"
#include "intake/folder/names.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

namespace gatehouse::intake {
namespace {

constexpr qint64 MaxTextBytes = 16 * limits::MiB; // packed-refs of a large project

bool isCommit(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9a-f]{40}|[0-9a-f]{64})\\z"));
    return form.match(text).hasMatch();
}

QString commitOf(int git, const QString& reference)
{
    // A reference is a path below .git; one that is none does not get as far as a look-up.
    static const QRegularExpression form(QStringLiteral("^refs/[^\\x00-\\x20\\x7f~^:?*\\[\\\\]+\\z"));
    if (!form.match(reference).hasMatch() || reference.contains(QStringLiteral("..")))
        return {};
    if (const auto loose = readBeneath(git, reference.toUtf8(), 4096, Links::Refused)) {
        const QString text = QString::fromUtf8(*loose).trimmed();
        return isCommit(text) ? text : QString();
    }
    const auto packed = readBeneath(git, "packed-refs", MaxTextBytes, Links::Refused);
    if (!packed)
        return {};
    const QByteArray ending = ' ' + reference.toUtf8();
    for (const QByteArray& line : packed->split('\n'))
        if (line.endsWith(ending) && isCommit(QString::fromLatin1(line.chopped(ending.size()))))
            return QString::fromLatin1(line.chopped(ending.size()));
    return {};
}

// The addresses of remotes in a git configuration, and whether it includes other files.
struct Configuration {
    QString remote;
    bool includes = false;
};

Configuration readConfiguration(const QString& text)
{
    static const QRegularExpression section(QStringLiteral("^\\s*\\[\\s*([A-Za-z0-9.-]+)(?:\\s+\"((?:[^\"\\\\]|\\\\.)*)\")?\\s*\\]"));
    static const QRegularExpression entry(QStringLiteral("^\\s*url\\s*=\\s*(.*?)\\s*$"), QRegularExpression::CaseInsensitiveOption);
    Configuration found;
    QString remote;
    bool fromOrigin = false;
    for (const QString& line : text.split(u'\n')) {
        if (const auto match = section.match(line); match.hasMatch()) {
            const QString name = match.captured(1).toLower();
            remote = name == u"remote" ? match.captured(2) : QString();
            found.includes = found.includes || name.startsWith(u"include");
        } else if (const auto url = entry.match(line); url.hasMatch() && !remote.isEmpty()) {
            const bool isOrigin = remote == u"origin";
            if (found.remote.isEmpty() || (isOrigin && !fromOrigin))
                found.remote = url.captured(1).remove(u'"');
            fromOrigin = fromOrigin || isOrigin;
        }
    }
    return found;
}

// Loose ones below a folder of refs/tags, whose names may have folders of their own.
void readLooseTags(int git, const QByteArray& folder, int level, std::map<QString, QString>& tags)
{
    constexpr int Levels = 8;
    const store::Descriptor opened = openBeneath(git, folder, O_RDONLY | O_DIRECTORY, Links::Refused);
    const auto names = opened.isOpen() && level < Levels ? store::namesIn(opened.fd()) : std::nullopt;
    if (!names)
        return;
    for (const QByteArray& name : *names) {
        const QByteArray path = folder + '/' + name;
        struct stat seen{};
        if (tags.size() >= MostTags || ::fstatat(opened.fd(), name.constData(), &seen, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        if (S_ISDIR(seen.st_mode))
            readLooseTags(git, path, level + 1, tags);
        else if (const auto text = readBeneath(git, path, 4096, Links::Refused); text && isCommit(QString::fromLatin1(*text).trimmed()))
            tags.insert_or_assign(QString::fromUtf8(path.mid(10)), QString::fromLatin1(*text).trimmed()); // without refs/tags/
    }
}

}

// Opens .git/objects when nothing in it could hang a reader or lead elsewhere.
store::Descriptor openObjects(int git)
{
    store::Descriptor objects = openBeneath(git, "objects", O_RDONLY | O_DIRECTORY, Links::Refused);
    const auto folders = objects.isOpen() ? store::namesIn(objects.fd()) : std::nullopt;
    if (!folders)
        return {};
    for (const QByteArray& name : *folders) {
        struct stat seen{};
        if (::fstatat(objects.fd(), name.constData(), &seen, AT_SYMLINK_NOFOLLOW) != 0 || (!S_ISDIR(seen.st_mode) && !S_ISREG(seen.st_mode)))
            return {};
        if (!S_ISDIR(seen.st_mode))
            continue;
        const store::Descriptor folder = openBeneath(objects.fd(), name, O_RDONLY | O_DIRECTORY, Links::Refused);
        const auto files = folder.isOpen() ? store::namesIn(folder.fd()) : std::nullopt;
        const auto isOrdinary = [&](const QByteArray& file) {
            return ::fstatat(folder.fd(), file.constData(), &seen, AT_SYMLINK_NOFOLLOW) == 0 && (S_ISREG(seen.st_mode) || S_ISDIR(seen.st_mode));
        };
        if (!files || !std::ranges::all_of(*files, isOrdinary))
            return {};
    }
    return objects;
}

store::Descriptor openGitFolder(int root)
{
    store::Descriptor git = openBeneath(root, ".git", O_RDONLY | O_DIRECTORY, Links::Refused);
    if (git.isOpen())
        return git;
    const bool isBare = openBeneath(root, "HEAD", O_PATH, Links::Refused).isOpen() && openBeneath(root, "objects", O_PATH, Links::Refused).isOpen();
    return isBare ? openBeneath(root, ".", O_RDONLY | O_DIRECTORY, Links::Refused) : store::Descriptor();
}

std::map<QString, QString> tagsIn(int git)
{
    std::map<QString, QString> tags;
    static constexpr QByteArrayView Prefix("refs/tags/");
    if (const auto packed = readBeneath(git, "packed-refs", MaxTextBytes, Links::Refused))
        for (const QByteArray& line : packed->split('\n')) {
            const qsizetype blank = line.indexOf(' ');
            if (tags.size() < MostTags && blank > 0 && QByteArrayView(line).sliced(blank + 1).startsWith(Prefix)
                && isCommit(QString::fromLatin1(line.first(blank))))
                tags.insert_or_assign(QString::fromUtf8(line.mid(blank + 1 + Prefix.size())), QString::fromLatin1(line.first(blank)));
        }
    readLooseTags(git, "refs/tags", 0, tags);
    return tags;
}

QString remoteOf(int git)
{
    const auto text = readBeneath(git, "config", limits::MiB, Links::Refused);
    return text ? withoutCredentials(readConfiguration(QString::fromUtf8(*text)).remote) : QString();
}

QString withoutCredentials(const QString& remote)
{
    QString text = shown(remote.trimmed());
    const qsizetype scheme = text.indexOf(QStringLiteral("://"));
    if (scheme < 0) {
        // user:password@host:path is no form git knows, but people write it.
        const qsizetype at = text.indexOf(u'@');
        const qsizetype colon = text.indexOf(u':');
        return at > 0 && colon >= 0 && colon < at ? text.mid(at + 1) : text;
    }
    const qsizetype start = scheme + 3;
    qsizetype end = text.indexOf(u'/', start);
    if (end < 0)
        end = text.size();
    if (const qsizetype at = text.lastIndexOf(u'@', end - 1); at >= start)
        text.remove(start, at + 1 - start);
    for (const QChar mark : {QChar(u'?'), QChar(u'#')})
        if (const qsizetype cut = text.indexOf(mark); cut >= 0)
            text.truncate(cut);
    return text;
}

GitFolder readGitFolder(int root)
{
    GitFolder found;
    struct stat seen{};
    if (::fstatat(root, ".git", &seen, AT_SYMLINK_NOFOLLOW) != 0)
        return found;
    found.isThere = true;
    const store::Descriptor git = openBeneath(root, ".git", O_RDONLY | O_DIRECTORY, Links::Refused);
    if (!git.isOpen()) {
        found.notes << QCoreApplication::translate(
            "Intake", ".git is no folder but points elsewhere (a worktree or a submodule); where the files come from was not read.");
        return found;
    }
    const auto head = readBeneath(git.fd(), "HEAD", 4096, Links::Refused);
    const QString says = QString::fromUtf8(head.value_or(QByteArray())).trimmed();
    if (says.startsWith(u"ref: ")) {
        const QString reference = says.mid(5).trimmed();
        found.branch = shown(reference.startsWith(u"refs/heads/") ? reference.mid(11) : reference);
        found.commit = commitOf(git.fd(), reference);
    } else if (isCommit(says)) {
        found.commit = says;
    }
    if (const auto text = readBeneath(git.fd(), "config", limits::MiB, Links::Refused)) {
        const Configuration configuration = readConfiguration(QString::fromUtf8(*text));
        found.remote = withoutCredentials(configuration.remote);
        if (configuration.includes)
            found.notes << QCoreApplication::translate("Intake", ".git/config includes other files; they were not read.");
    }
    if (openBeneath(git.fd(), "objects/info/alternates", O_PATH, Links::Refused).isOpen())
        found.notes << QCoreApplication::translate("Intake", ".git borrows objects from another folder (alternates); they were not read.");
    found.objects = openObjects(git.fd());
    return found;
}

}
