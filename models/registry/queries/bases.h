// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a version may be compared with besides its own base and its own revisions: the other versions of its model, and which of them stand out.

#include "domain/names.h"
#include "domain/version.h"
#include "registry/connection.h"
#include "registry/moment.h"

#include <stop_token>
#include <vector>

namespace gatehouse::registry {

struct OtherVersion {
    VersionName name;
    Badge badge = Badge::Draft;
    bool operator==(const OtherVersion&) const = default;
};

// Names are those of a base, "model@label[:revision]"; empty where there is none.
struct Bases {
    std::vector<OtherVersion> others; // newest change first, at most OthersOffered
    QString previous;                 // registered last before it
    QString live;                     // in any slot, the one that changed last; one that may be used before one that may not
    QString approved;                 // on which the person's newest approval at gate A stands, an earlier revision of itself among them
};
inline constexpr std::size_t OthersOffered = 200; // of a model with more versions the older ones are named by typing

// `person` may be empty: then nothing was approved.
[[nodiscard]] Result<Bases> basesFor(const Connection& connection, const Version& version, int revision, const QString& person, const Moment& moment,
                                     std::stop_token stop);
// The live version of a model, as Bases has it, for a version that is still to come.
[[nodiscard]] Result<QString> liveVersionOf(const Connection& connection, const QString& model, const Moment& moment, std::stop_token stop);

}
