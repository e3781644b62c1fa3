// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verify.h"

#include "store/storeerror.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace gatehouse::store {
namespace {

Descriptor openFolder(int parent, const QByteArray& name)
{
    return Descriptor(::openat(parent, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

bool isPrefix(const QByteArray& name)
{
    return name.size() == 2 && Sha256::fromHex(QString::fromLatin1(name.repeated(32))).has_value();
}

void reportStray(StoreReport& report, const QByteArray& path)
{
    report.problems.push_back({StoreFault::Stray,
                               {},
                               QCoreApplication::translate("Store", "%1 does not belong in the artifact store: it is no object. Move it elsewhere.")
                                   .arg(QFile::decodeName(path))});
}

// What is left of imports that ended early; folders that a running import holds are passed over.
void findLeftovers(const Descriptor& incoming, StoreReport& report)
{
    const auto names = incoming.isOpen() ? namesIn(incoming.fd()) : std::nullopt;
    if (!names)
        return;
    for (const QByteArray& name : *names) {
        const Descriptor folder = openFolder(incoming.fd(), name);
        if (folder.isOpen() && ::flock(folder.fd(), LOCK_SH | LOCK_NB) != 0)
            continue;
        report.notes << QCoreApplication::translate(
                            "Store", "incoming/%1 was left by an import that ended early. It is harmless and goes with the next import.")
                            .arg(QFile::decodeName(name));
    }
}

Result<void> findStrays(const ArtifactStore& store, StoreReport& report)
{
    const int root = store.folderDescriptor();
    const auto names = namesIn(root);
    if (!names)
        return std::unexpected(readError(store.folder(), errno));
    for (const QByteArray& name : *names) {
        const Descriptor folder = openFolder(root, name);
        if (name == "incoming" && folder.isOpen()) {
            findLeftovers(folder, report);
        } else if (!isPrefix(name) || !folder.isOpen()) {
            reportStray(report, name);
        } else if (const auto inside = namesIn(folder.fd())) {
            for (const QByteArray& object : *inside)
                if (!Sha256::fromHex(QString::fromLatin1(name + object)))
                    reportStray(report, name + '/' + object);
        }
    }
    return {};
}

}

Result<StoreReport> verify(const ArtifactStore& store, const std::vector<Sha256>& expected, const std::stop_token& stop,
                           const ProgressCallback& progress)
{
    const auto present = store.objects(stop);
    if (!present)
        return std::unexpected(present.error());
    StoreReport report;
    std::vector<Sha256> wanted = expected;
    std::ranges::sort(wanted);
    wanted.erase(std::ranges::unique(wanted).begin(), wanted.end());
    for (const Sha256& sha256 : wanted)
        if (!std::ranges::binary_search(*present, sha256))
            report.problems.push_back({StoreFault::Missing, sha256, missingObject(sha256).sentence});

    ProgressTicker ticker(progress);
    Progress at{.filesTotal = qint64(present->size())};
    for (const Sha256& sha256 : *present) {
        const auto checked = store.check(sha256, stop);
        if (!checked && checked.error().kind == ErrorKind::Cancelled)
            return std::unexpected(checked.error());
        struct stat seen{};
        if (checked && ::fstatat(store.folderDescriptor(), objectName(sha256).constData(), &seen, AT_SYMLINK_NOFOLLOW) == 0) {
            ++report.objects;
            report.bytes += seen.st_size;
        } else {
            const Error error = checked ? missingObject(sha256) : checked.error();
            const bool isGone = error.code == QStringLiteral("missing-object");
            report.problems.push_back({isGone ? StoreFault::Missing : StoreFault::Altered, sha256, error.sentence});
        }
        ++at.filesDone;
        at.bytesDone = report.bytes;
        at.at = sha256.shortHex();
        ticker.tell(at);
    }
    if (const auto strays = findStrays(store, report); !strays)
        return std::unexpected(strays.error());
    return report;
}

}
