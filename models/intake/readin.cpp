// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readin.h"

#include "intake/folder/names.h"
#include "intake/folder/openfolder.h"

#include <QCoreApplication>
#include <algorithm>
#include <fcntl.h>

namespace gatehouse::intake {
namespace {

Obstacle changed(const QByteArray& name)
{
    return {QStringLiteral("changed-while-read"),
            QCoreApplication::translate("Intake", "%1 changed while the folder was read. Wait until nothing writes to the folder, then import again.")
                .arg(shown(name)),
            {}};
}

// The paths by which two walks differ; both are in byte order of path.
Obstacles differences(const std::vector<PlannedFile>& planned, const std::vector<WalkedFile>& now)
{
    Obstacles found;
    auto before = planned.begin();
    auto after = now.begin();
    while (before != planned.end() || after != now.end()) {
        if (after == now.end() || (before != planned.end() && before->seen.name < after->name)) {
            found.push_back(changed((before++)->seen.name));
        } else if (before == planned.end() || after->name < before->seen.name) {
            found.push_back(changed((after++)->name));
        } else {
            if (before->seen != *after)
                found.push_back(changed(after->name));
            ++before;
            ++after;
        }
    }
    return found;
}

}

Result<std::vector<Asset>> readInto(const store::ArtifactStore& store, const ImportPlan& plan, const std::stop_token& stop,
                                    const store::ProgressCallback& progress)
{
    const auto root = openFolder(plan.folder);
    if (!root)
        return std::unexpected(root.error());
    auto batch = store.startBatch();
    if (!batch)
        return std::unexpected(batch.error());

    store::ProgressTicker ticker(progress);
    store::Progress at{.filesTotal = qint64(plan.files.size()), .bytesTotal = plan.totalBytes};
    std::vector<Asset> assets;
    assets.reserve(plan.files.size());
    for (const PlannedFile& file : plan.files) {
        at.at = file.path;
        const store::Descriptor opened = openBeneath(root->fd(), file.seen.name, O_RDONLY,
                                                     file.seen.throughLink ? Links::FollowedInside : Links::Refused);
        if (!opened.isOpen() || stampOf(opened.fd()) != file.seen.stamp)
            return std::unexpected(refusedImport(plan.folder, {changed(file.seen.name)}));
        const auto stored = batch->add(opened.fd(), shown(file.path), file.sizeBytes, stop, [&](qint64 bytes) {
            at.bytesDone += bytes;
            ticker.tell(at);
        });
        // One byte more than planned is a change as well, and the likelier explanation.
        if (!stored && stored.error().code == u"asset-too-large")
            return std::unexpected(refusedImport(plan.folder, {changed(file.seen.name)}));
        if (!stored)
            return std::unexpected(stored.error());
        if (stored->sizeBytes != file.sizeBytes || stampOf(opened.fd()) != file.seen.stamp)
            return std::unexpected(refusedImport(plan.folder, {changed(file.seen.name)}));
        assets.push_back({file.path, file.element, stored->sizeBytes, stored->sha256, file.executable});
        ++at.filesDone;
        ticker.tell(at);
    }

    auto again = walk(root->fd(), plan.rules, stop);
    if (!again)
        return std::unexpected(again.error());
    Obstacles refusals = std::move(again->refusals);
    std::ranges::move(differences(plan.files, again->files), std::back_inserter(refusals));
    if (!refusals.empty())
        return std::unexpected(refusedImport(plan.folder, std::move(refusals)));
    if (stop.stop_requested())
        return std::unexpected(Error::cancelled());
    if (const auto committed = batch->commit(); !committed)
        return std::unexpected(committed.error());
    return assets;
}

}
