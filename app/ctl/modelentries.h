// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who uses a model and where its results are, as every command writes them in JSON.

#include "domain/consumer.h"

#include <QJsonArray>

namespace gatehouse::ctl {

// name, kind, uses, contact, person: kind and person are null where nobody has said.
[[nodiscard]] QJsonObject consumerJson(const Consumer& consumer);
[[nodiscard]] QJsonArray consumersJson(const Model& model);
// place, format, refresh, kind.
[[nodiscard]] QJsonArray resultsJson(const Model& model);

}
