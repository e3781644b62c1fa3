// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Since when findings wait for whoever moves next.

#include "domain/ids.h"
#include "registry/connection.h"

#include <QDateTime>
#include <QHash>

namespace gatehouse::registry {

// Since when each open finding has stood as it does: raised, or proposed to be closed. By the finding's number.
[[nodiscard]] Result<QHash<qint64, QDateTime>> findingTimes(const Connection& connection, AsOf asOf);

}
