// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What gatehouse.yaml states about a version, as plain lines for people; shown as entered, judged by nobody yet.

#include <QJsonValue>
#include <QString>

namespace gatehouse::items {

// "Operating requirements" for "requirements"; an unknown key stays as it is.
[[nodiscard]] QString statementTitle(const QString& key);
// One line for a plain value, lines of "name: value" for an object, a bullet for each entry of a list, indented as in the file.
[[nodiscard]] QString asEntered(const QJsonValue& value);

}
