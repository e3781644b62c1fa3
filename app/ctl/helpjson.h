// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Help for programs: what there is, what each command takes and which of it is needed.

#include "ctl/command.h"

#include <QJsonObject>

namespace gatehouse::ctl {

[[nodiscard]] QJsonObject helpJson(const Command& command);
[[nodiscard]] QJsonObject helpJson(const std::vector<const Command*>& commands);

}
