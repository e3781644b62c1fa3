// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/folder/walk.h"

#include "domain/sizetext.h"
#include "domain/utf8.h"
#include "intake/folder/names.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gatehouse::intake {
namespace {

// So many refused names tell enough; the walk then ends.
constexpr std::size_t MaxRefusals = 1000;

class Walker {
public:
    Walker(int root, const WalkRules& rules, const std::stop_token& stop, const store::ProgressCallback& progress)
        : m_root(root)
        , m_rules(rules)
        , m_ignore(rules.ignore)
        , m_stop(stop)
        , m_ticker(progress)
    {}

    Result<Walk> run()
    {
        struct stat seen{};
        const auto names = store::namesIn(m_root);
        if (!names || ::fstat(m_root, &seen) != 0)
            return std::unexpected(Error::input(QStringLiteral("unreadable-folder"),
                                                QCoreApplication::translate("Intake", "The folder cannot be read: %1. Check its permissions.")
                                                    .arg(QString::fromLocal8Bit(std::strerror(errno)))));
        m_above.push_back({seen.st_dev, seen.st_ino});
        for (const QString& file : m_rules.registryFiles)
            if (struct stat own{}; ::stat(QFile::encodeName(file).constData(), &own) == 0)
                m_registry.push_back({own.st_dev, own.st_ino});
        walkFolder(m_root, *names, {}, 1, false);
        if (m_stop.stop_requested())
            return std::unexpected(Error::cancelled());
        std::ranges::sort(m_walk.files, {}, &WalkedFile::name);
        return std::move(m_walk);
    }

private:
    struct Identity {
        dev_t device;
        ino_t inode;
        bool operator==(const Identity&) const = default;
    };

    [[nodiscard]] bool isOver() const { return m_tooMany || m_walk.refusals.size() >= MaxRefusals || m_stop.stop_requested(); }

    void refuse(const char* code, const QString& sentence) { m_walk.refusals.push_back({QLatin1StringView(code), sentence, {}}); }

    // Is this entry left out? Then it is listed and not judged any further.
    bool leavesOut(const QByteArray& path, const QByteArray& name, bool isFolder)
    {
        const QString text = wholeText(path);
        if (m_rules.leftOut.contains(text)) {
            m_walk.leftOut.push_back({text, isFolder, WhyLeftOut::Person, {}});
            return true;
        }
        if (m_rules.takenBack.contains(text))
            return false;
        const QString plainName = wholeText(name);
        if (!m_rules.all && leftOutByDefault().contains(plainName)) {
            m_walk.leftOut.push_back({text, isFolder, WhyLeftOut::Default, plainName});
            return true;
        }
        if (const QString glob = m_ignore.matching(text, isFolder); !glob.isEmpty()) {
            m_walk.leftOut.push_back({text, isFolder, WhyLeftOut::Ignored, glob});
            return true;
        }
        return false;
    }

    void walkFolder(int folder, const std::vector<QByteArray>& names, const QByteArray& prefix, int level, bool throughLink)
    {
        for (const QByteArray& name : names) {
            if (isOver())
                return;
            const QByteArray path = prefix.isEmpty() ? name : prefix + '/' + name;
            struct stat seen{};
            if (::fstatat(folder, name.constData(), &seen, AT_SYMLINK_NOFOLLOW) != 0) {
                refuse("changed-while-read",
                       QCoreApplication::translate(
                           "Intake", "%1 changed while the folder was read. Wait until nothing writes to the folder, then import again.")
                           .arg(shown(path)));
                continue;
            }
            // Names first: what is no UTF-8 can neither be left out nor listed by its name.
            if (const qsizetype bad = firstBadByte(name); bad >= 0) {
                refuse("name-not-utf8",
                       QCoreApplication::translate("Intake", "%1: the name is no UTF-8; its byte %2 is 0x%3. Rename it, for instance with convmv.")
                           .arg(shown(path))
                           .arg(bad + 1)
                           .arg(uchar(name[bad]), 2, 16, QLatin1Char('0')));
                continue;
            }
            if (!leavesOut(path, name, S_ISDIR(seen.st_mode)) && fitsLimits(path, level))
                take(folder, path, name, seen, level, throughLink);
        }
    }

    bool fitsLimits(const QByteArray& path, int level)
    {
        if (path.size() > m_rules.limits.pathBytes) {
            refuse("path-too-long",
                   QCoreApplication::translate("Intake", "%1…: the path has %2 bytes; up to %3 are taken. Shorten it or leave it out.")
                       .arg(shown(path.first(std::min<qsizetype>(path.size(), 120))))
                       .arg(path.size())
                       .arg(m_rules.limits.pathBytes));
            return false;
        }
        if (level > m_rules.limits.pathLevels) {
            refuse("too-deep",
                   QCoreApplication::translate("Intake", "%1 lies %2 levels deep; up to %3 are taken. Move it up or leave it out.")
                       .arg(shown(path))
                       .arg(level)
                       .arg(m_rules.limits.pathLevels));
            return false;
        }
        return true;
    }

    void take(int folder, const QByteArray& path, const QByteArray& name, const struct stat& seen, int level, bool throughLink)
    {
        if (std::ranges::contains(m_registry, Identity{seen.st_dev, seen.st_ino})) {
            refuse("registry-file",
                   QCoreApplication::translate(
                       "Intake",
                       "%1 belongs to the registry itself. Keep the registry in another folder, or leave it out with “ignore:” in gatehouse.yaml.")
                       .arg(shown(path)));
            return;
        }
        switch (seen.st_mode & S_IFMT) {
        case S_IFREG: takeFile(path, seen, throughLink, {}); return;
        case S_IFDIR: takeFolder(path, seen, level, throughLink); return;
        case S_IFLNK: takeLink(folder, path, name, level); return;
        case S_IFIFO: refuse("fifo", special(path, QCoreApplication::translate("Intake", "a FIFO"))); return;
        case S_IFSOCK: refuse("socket", special(path, QCoreApplication::translate("Intake", "a socket"))); return;
        default: refuse("device", special(path, QCoreApplication::translate("Intake", "a device"))); return;
        }
    }

    static QString special(const QByteArray& path, const QString& what)
    {
        return QCoreApplication::translate("Intake", "%1 is %2, not a file. Remove it or leave it out with “ignore:” in gatehouse.yaml.")
            .arg(shown(path), what);
    }

    void takeFile(const QByteArray& path, const struct stat& seen, bool throughLink, const QByteArray& linkTarget)
    {
        if (seen.st_size > m_rules.limits.assetBytes) {
            refuse("asset-too-large",
                   QCoreApplication::translate("Intake", "%1 has %2; a file may have up to %3. Leave it out, or refer to it as a dataset.")
                       .arg(shown(path), sizeText(seen.st_size), sizeText(m_rules.limits.assetBytes)));
            return;
        }
        if (qint64(m_walk.files.size()) >= m_rules.limits.files) {
            m_tooMany = true;
            refuse(
                "too-many-files",
                QCoreApplication::translate(
                    "Intake",
                    "The folder has more than %1 files, the most that one import takes; %2 is one too many. Leave some out with “ignore:” in gatehouse.yaml.")
                    .arg(m_rules.limits.files)
                    .arg(shown(path)));
            return;
        }
        m_walk.files.push_back({path, stampOf(seen), throughLink, linkTarget});
        m_ticker.tell({.filesDone = qint64(m_walk.files.size()), .at = wholeText(path)});
    }

    void takeFolder(const QByteArray& path, const struct stat& seen, int level, bool throughLink)
    {
        const store::Descriptor folder = openBeneath(m_root, path, O_RDONLY | O_DIRECTORY, throughLink ? Links::FollowedInside : Links::Refused);
        const auto names = folder.isOpen() ? store::namesIn(folder.fd()) : std::nullopt;
        if (!names) {
            refuse("unreadable",
                   QCoreApplication::translate("Intake", "The folder %1 cannot be read: %2. Change its permissions or leave it out.")
                       .arg(shown(path), QString::fromLocal8Bit(std::strerror(errno))));
            return;
        }
        if (names->empty())
            m_walk.flags.push_back({QStringLiteral("empty-folder"), wholeText(path),
                                    QCoreApplication::translate("Intake", "The folder %1 is empty; a version holds files only.").arg(shown(path))});
        m_above.push_back({seen.st_dev, seen.st_ino});
        walkFolder(folder.fd(), *names, path, level + 1, throughLink);
        m_above.pop_back();
    }

    void takeLink(int folder, const QByteArray& path, const QByteArray& name, int level)
    {
        const QByteArray target = linkTarget(folder, name.constData());
        const store::Descriptor opened = openBeneath(m_root, path, O_PATH, Links::FollowedInside);
        struct stat seen{};
        if (!opened.isOpen() || ::fstat(opened.fd(), &seen) != 0) {
            refuseLink(path, target, errno);
            return;
        }
        if (S_ISDIR(seen.st_mode) && std::ranges::contains(m_above, Identity{seen.st_dev, seen.st_ino})) {
            refuseLink(path, target, ELOOP);
            return;
        }
        if (const QString rule = leftOutBehind(opened.fd()); !rule.isEmpty() && !m_rules.takenBack.contains(wholeText(path))) {
            m_walk.leftOut.push_back({wholeText(path), S_ISDIR(seen.st_mode) != 0, WhyLeftOut::Default, rule});
            return;
        }
        m_walk.flags.push_back(
            {QStringLiteral("link"), wholeText(path),
             S_ISDIR(seen.st_mode)
                 ? QCoreApplication::translate("Intake", "%1 is a link to the folder %2; the files in it are taken as copies.")
                       .arg(shown(path), shown(target))
                 : QCoreApplication::translate("Intake", "%1 is a link to %2; it is taken as a copy of it.").arg(shown(path), shown(target))});
        if (S_ISREG(seen.st_mode) && !std::ranges::contains(m_registry, Identity{seen.st_dev, seen.st_ino}))
            takeFile(path, seen, true, target);
        else
            take(folder, path, name, seen, level, true);
    }

    // A link to what is left out by default is left out like it: the default name on the way to where it leads, empty for none.
    [[nodiscard]] QString leftOutBehind(int opened) const
    {
        const auto placeOf = [](int fd) { return linkTarget(AT_FDCWD, ("/proc/self/fd/" + QByteArray::number(fd)).constData()); };
        const QByteArray inside = placeOf(opened).mid(placeOf(m_root).size());
        if (!m_rules.all)
            for (const QByteArray& name : inside.split('/'))
                if (leftOutByDefault().contains(QString::fromUtf8(name)))
                    return QString::fromUtf8(name);
        return {};
    }

    void refuseLink(const QByteArray& path, const QByteArray& target, int number)
    {
        const QString from = shown(path);
        const QString to = shown(target);
        switch (number) {
        case EXDEV:
            refuse("link-leads-out",
                   QCoreApplication::translate("Intake",
                                               "%1 is a link that leads out of the folder, to %2. Replace it by the file itself, or leave it out.")
                       .arg(from, to));
            return;
        case ELOOP:
            refuse("link-loop",
                   QCoreApplication::translate("Intake", "%1 is a link to %2 that leads back to itself. Remove it or leave it out.").arg(from, to));
            return;
        case ENOENT:
        case ENOTDIR:
            refuse("link-to-nothing",
                   QCoreApplication::translate("Intake", "%1 is a link to %2, which is not there. Remove it or leave it out.").arg(from, to));
            return;
        default:
            refuse("unreadable",
                   QCoreApplication::translate("Intake", "The link %1 to %2 cannot be followed: %3. Remove it or leave it out.")
                       .arg(from, to, QString::fromLocal8Bit(std::strerror(number))));
        }
    }

    const int m_root;
    const WalkRules& m_rules;
    const IgnoreList m_ignore;
    const std::stop_token& m_stop;
    store::ProgressTicker m_ticker;
    Walk m_walk;
    std::vector<Identity> m_above; // the folders from the root to the one in hand, against links that lead in circles
    std::vector<Identity> m_registry;
    bool m_tooMany = false;
};

}

const QStringList& leftOutByDefault()
{
    static const QStringList names{QStringLiteral(".git"),
                                   QStringLiteral(".venv"),
                                   QStringLiteral("venv"),
                                   QStringLiteral("__pycache__"),
                                   QStringLiteral(".ipynb_checkpoints"),
                                   QStringLiteral("node_modules"),
                                   QStringLiteral("mlruns"),
                                   QStringLiteral(".env")};
    return names;
}

QString sentenceOf(const LeftOut& leftOut)
{
    const QString path = shown(leftOut.path) + (leftOut.isFolder ? QStringLiteral("/") : QString());
    switch (leftOut.why) {
    case WhyLeftOut::Default: return QCoreApplication::translate("Intake", "%1 is left out by default.").arg(path);
    case WhyLeftOut::Ignored:
        return QCoreApplication::translate("Intake", "%1 is left out by the pattern %2 of gatehouse.yaml.").arg(path, shown(leftOut.rule));
    case WhyLeftOut::Person: return QCoreApplication::translate("Intake", "%1 was left out by hand.").arg(path);
    }
    Q_UNREACHABLE();
}

Result<Walk> walk(int root, const WalkRules& rules, const std::stop_token& stop, const store::ProgressCallback& progress)
{
    return Walker(root, rules, stop, progress).run();
}

}
