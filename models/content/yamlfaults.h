// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What yaml-cpp finds wrong, in words for whoever wrote the file.

#include <QString>
#include <string>

namespace gatehouse::content {

// Of the message of a YAML::ParserException; what it has no words for is said to be no YAML.
[[nodiscard]] QString yamlFaultOf(const std::string& message);

}
