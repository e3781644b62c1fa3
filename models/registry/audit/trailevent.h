// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the checks of a trail need to know of one event, read from its canonical bytes without making values of all the rest.

#include "registry/audit/canonicalscan.h"

#include <QByteArrayList>
#include <optional>
#include <vector>

namespace gatehouse::registry {

// The views lead into the bytes that were read, which must outlive it, or into `owned`.
struct TrailEvent {
    struct Document {
        QByteArrayView kind, digest;
    };
    qint64 seq = 0;
    QByteArrayView previous, registry, command, person, osUser, at, kind;
    QByteArrayView model, version;     // of its subject
    std::vector<QByteArrayView> texts; // the digests of free texts that it names, each once
    std::vector<Document> documents;
    QByteArrayList owned;
};

// Nothing when the bytes are not canonical. What an event lacks, or has in another form than text or number, is empty.
[[nodiscard]] std::optional<TrailEvent> trailEvent(QByteArrayView bytes);

// The same from where a scan stands: answers as the scan's own readers do, and false too for what only trailEvent can read.
[[nodiscard]] bool scanEvent(CanonicalScan& scan, TrailEvent& event);

}
