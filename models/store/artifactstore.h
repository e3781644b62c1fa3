// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The artifact store: the bytes of all assets, each kept once under its SHA-256 and verified whenever it is read.

#include "domain/digest.h"
#include "domain/error.h"
#include "store/batch.h"
#include "store/descriptor.h"
#include "store/progress.h"

#include <memory>
#include <stop_token>

namespace gatehouse::store {

// How much the store holds.
struct StoreSize {
    qint64 objects = 0;
    qint64 bytes = 0;
    bool operator==(const StoreSize&) const = default;
};

// A handle on the folder of a store (NAME.store/); copies are handles on the same store, and threads may share one.
// An object of digest aabbcc... is the file aa/bbcc..., mode 0444; incoming/ holds what an import has not finished.
class ArtifactStore {
public:
    // Opens the store at `folder`; it must be there. A store without write permission can still be read.
    [[nodiscard]] static Result<ArtifactStore> open(const QString& folder);
    // Makes the folder where there is none, then opens it.
    [[nodiscard]] static Result<ArtifactStore> make(const QString& folder);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    // Where an object stands, whether it is there or not.
    [[nodiscard]] QString pathOf(const Sha256& sha256) const;
    // Is there such an object? Says nothing about its bytes.
    [[nodiscard]] bool contains(const Sha256& sha256) const;

    // The first `maxBytes` bytes of an object, all of it when it is no longer. The whole object is verified either way.
    [[nodiscard]] Result<QByteArray> read(const Sha256& sha256, qint64 maxBytes, const std::stop_token& stop = {}) const;
    // Writes an object to the open file `to`, verified while it is copied: after an error `to` must not be used.
    [[nodiscard]] Result<void> copyTo(const Sha256& sha256, int to, const std::stop_token& stop = {}) const;
    // Writes an object to a new file, which is removed again when the object turns out to be altered.
    [[nodiscard]] Result<void> copyTo(const Sha256& sha256, const QString& path, const std::stop_token& stop = {}) const;
    // Reads an object through and answers whether its bytes are those of its name.
    [[nodiscard]] Result<void> check(const Sha256& sha256, const std::stop_token& stop = {}) const;

    // Takes new objects in; nothing is in the store before the batch is committed.
    [[nodiscard]] Result<StoreBatch> startBatch() const;

    // The digests of all objects, in order.
    [[nodiscard]] Result<std::vector<Sha256>> objects(const std::stop_token& stop = {}) const;
    [[nodiscard]] Result<StoreSize> size(const std::stop_token& stop = {}) const;

    // The store's folder itself, for what stands beside this class in the room.
    [[nodiscard]] int folderDescriptor() const { return m_root->fd(); }

private:
    ArtifactStore(QString folder, Descriptor root);
    [[nodiscard]] Result<Descriptor> openObject(const Sha256& sha256) const;

    QString m_folder;
    std::shared_ptr<const Descriptor> m_root;
};

// The name of an object relative to the store's folder.
[[nodiscard]] QByteArray objectName(const Sha256& sha256);

}
