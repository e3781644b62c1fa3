// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Takes many new objects into the store at once: written under temporary names, synced once, renamed when all are whole.

#include "domain/digest.h"
#include "domain/error.h"
#include "store/descriptor.h"

#include <QString>
#include <functional>
#include <memory>
#include <set>
#include <stop_token>
#include <vector>

namespace gatehouse::store {

class ArtifactStore;

// What became of one file that was taken in.
struct StoredObject {
    Sha256 sha256;
    qint64 sizeBytes = 0;
};

// A batch that is not committed leaves nothing behind; what a killed process left is removed by the next batch.
class StoreBatch {
public:
    [[nodiscard]] static Result<StoreBatch> start(const ArtifactStore& store);
    StoreBatch(StoreBatch&&) noexcept;
    StoreBatch& operator=(StoreBatch&&) = delete;
    ~StoreBatch();

    // Takes the rest of an open file, from its current position to its end, hashed while it is copied.
    // More than `maxBytes` bytes are an error; `onBytes` hears of each piece.
    [[nodiscard]] Result<StoredObject> add(int source, const QString& path, qint64 maxBytes, const std::stop_token& stop = {},
                                           const std::function<void(qint64)>& onBytes = {});
    [[nodiscard]] Result<StoredObject> add(QByteArrayView bytes);
    // Makes all that was added lasting and visible. After an error no object is half there; whole ones without a version are harmless.
    [[nodiscard]] Result<void> commit();

private:
    struct Written {
        Sha256 sha256;
        QByteArray name;
    };
    StoreBatch(const ArtifactStore& store, Descriptor incoming, Descriptor folder, QByteArray name);
    // A new object does not need to be written when the same bytes are whole in the store or came before in this batch.
    [[nodiscard]] bool isKept(const Sha256& sha256, const std::stop_token& stop);
    [[nodiscard]] Result<Descriptor> newFile(QByteArray& name);
    [[nodiscard]] Result<void> addSmall(const Sha256& sha256, QByteArrayView bytes, const std::stop_token& stop);
    [[nodiscard]] Result<void> renameAll(std::set<QByteArray>& prefixes);
    void discard();

    std::shared_ptr<const ArtifactStore> m_store;
    Descriptor m_incoming; // incoming/
    Descriptor m_folder;   // incoming/<name>/, locked as long as this batch lives
    QByteArray m_name;
    std::vector<Written> m_written;
    std::set<Sha256> m_known; // added before, or found whole in the store
    qint64 m_counter = 0;
    std::vector<char> m_piece;
};

}
