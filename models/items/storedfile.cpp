// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/storedfile.h"

#include "domain/limits.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTemporaryFile>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(StoredFile)
};

Result<std::unique_ptr<QIODevice>> inMemory(const store::ArtifactStore& store, const Asset& asset, const std::stop_token& stop)
{
    auto bytes = store.read(asset.sha256, asset.sizeBytes, stop);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(std::move(*bytes));
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

Result<std::unique_ptr<QIODevice>> asFile(const store::ArtifactStore& store, const Asset& asset, const std::stop_token& stop)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return std::unexpected(Error::storage(u"no-room"_s,
                                              Words::tr("%1 could not be laid out for reading: %2. Make room in the folder for temporary files.")
                                                  .arg(asset.path, file->errorString())));
    if (auto copied = store.copyTo(asset.sha256, file->handle(), stop); !copied)
        return std::unexpected(copied.error());
    file->seek(0);
    return file;
}

}

diff::StoredFile storedFile(const store::ArtifactStore& store, const Asset& asset, const std::stop_token& stop)
{
    return {asset.path, asset.sizeBytes,
            [store, asset, stop] { return asset.sizeBytes <= limits::TextBytes ? inMemory(store, asset, stop) : asFile(store, asset, stop); }};
}

}
