// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/checkout.h"

#include "domain/diskfull.h"
#include "domain/listed.h"
#include "intake/folder/beneath.h"
#include "intake/folder/names.h"
#include "store/storeerror.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace gatehouse::intake {
namespace {

// A manifest may come from a registry that somebody else made: its paths are not trusted.
bool isSafePath(const QByteArray& path)
{
    if (path.isEmpty() || path.contains('\0'))
        return false;
    return std::ranges::all_of(path.split('/'), [](const QByteArray& part) { return !part.isEmpty() && part != "." && part != ".."; });
}

constexpr QByteArrayView Unfinished = "CHECKOUT-NOT-FINISHED";

// A file that stands in the folder until everything does: whoever is killed meanwhile leaves it. Named as no file of the version is.
QByteArray markFor(const Manifest& manifest)
{
    QByteArray mark = Unfinished.toByteArray();
    while (std::ranges::any_of(manifest.assets, [&](const Asset& asset) {
        return asset.path.section(u'/', 0, 0).compare(QString::fromLatin1(mark), Qt::CaseInsensitive) == 0;
    }))
        mark += '_';
    return mark;
}

Error notEmpty(const QString& folder, const std::vector<QByteArray>& present)
{
    const bool wasBroken = std::ranges::any_of(present, [](const QByteArray& name) { return name.startsWith(Unfinished); });
    return Error::input(QStringLiteral("folder-not-empty"),
                        (wasBroken
                             ? QCoreApplication::translate("Intake", "%1 holds a checkout that was broken off. Remove it, or name another folder.")
                             : QCoreApplication::translate("Intake", "%1 is not empty. Name a new or an empty folder."))
                            .arg(shown(folder)));
}

// Keeps what was written, to take it away again unless all went well.
class Written {
public:
    Written(int root, QByteArray folder, bool madeFolder) : m_root(root), m_folder(std::move(folder)), m_madeFolder(madeFolder) {}
    Written(const Written&) = delete;
    Written& operator=(const Written&) = delete;
    ~Written()
    {
        if (m_kept)
            return;
        for (const QByteArray& file : m_files)
            ::unlinkat(m_root, file.constData(), 0);
        // Deepest first: a folder sorts before what is in it.
        for (auto folder = m_folders.rbegin(); folder != m_folders.rend(); ++folder)
            ::unlinkat(m_root, folder->constData(), AT_REMOVEDIR);
        if (m_madeFolder)
            ::rmdir(m_folder.constData());
    }

    // Makes the folders above `path`; false with errno.
    bool makeFoldersFor(const QByteArray& path)
    {
        for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const QByteArray folder = path.first(slash);
            if (m_folders.contains(folder))
                continue;
            if (::mkdirat(m_root, folder.constData(), 0777) != 0)
                return false;
            m_folders.insert(folder);
        }
        return true;
    }
    void add(const QByteArray& file) { m_files.push_back(file); }
    // All is there: what says that it is not goes last.
    void keep(const QByteArray& mark)
    {
        ::unlinkat(m_root, mark.constData(), 0);
        m_kept = true;
    }

private:
    int m_root;
    QByteArray m_folder;
    bool m_madeFolder;
    bool m_kept = false;
    std::vector<QByteArray> m_files;
    std::set<QByteArray> m_folders;
};

}

Result<void> checkout(const store::ArtifactStore& store, const Manifest& manifest, const QString& folder, const std::stop_token& stop,
                      const store::ProgressCallback& progress)
{
    const QByteArray name = QFile::encodeName(folder);
    const bool made = ::mkdir(name.constData(), 0777) == 0;
    if (!made && errno != EEXIST)
        return std::unexpected(store::writeError(folder, errno));
    const store::Descriptor root(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const auto present = root.isOpen() ? store::namesIn(root.fd()) : std::nullopt;
    if (!present)
        return std::unexpected(store::writeError(folder, errno));
    if (!present->empty())
        return std::unexpected(notEmpty(folder, *present));

    Written written(root.fd(), name, made);
    const QByteArray mark = markFor(manifest);
    if (!store::Descriptor(::openat(root.fd(), mark.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666)).isOpen())
        return std::unexpected(store::writeError(folder, errno));
    written.add(mark);
    store::ProgressTicker ticker(progress);
    store::Progress at{.filesTotal = qint64(manifest.assets.size())};
    for (const Asset& asset : manifest.assets)
        at.bytesTotal += asset.sizeBytes;
    for (const Asset& asset : manifest.assets) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        const QByteArray path = asset.path.toUtf8();
        if (!isSafePath(path))
            return std::unexpected(Error::input(
                QStringLiteral("unsafe-path"),
                QCoreApplication::translate("Intake", "The path %1 leads out of the folder; nothing was written.").arg(shown(asset.path))));
        if (!written.makeFoldersFor(path))
            return std::unexpected(store::writeError(folder, errno));
        const store::Descriptor file(
            ::openat(root.fd(), path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, asset.executable ? 0777 : 0666));
        if (!file.isOpen())
            return std::unexpected(store::writeError(folder + u'/' + shown(asset.path), errno));
        written.add(path);
        if (auto copied = store.copyTo(asset.sha256, file.fd(), stop); !copied) {
            if (copied.error().code == QStringLiteral("disk-full"))
                return std::unexpected(diskFull(shown(folder), copied.error().detail));
            copied.error().sentence = withValue(shown(asset.path), copied.error().sentence);
            return copied;
        }
        ++at.filesDone;
        at.bytesDone += asset.sizeBytes;
        at.at = asset.path;
        ticker.tell(at);
    }
    written.keep(mark);
    return {};
}

}
