// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was typed into a dialog that was closed without recording it: kept at the desk until it is recorded or the registry is closed.

#include <QVariantMap>

class QWidget;

namespace gatehouse::items {
class Desk;
}

namespace gatehouse::dialogs {

void keepDraft(items::Desk& desk, const QString& key, const QVariantMap& texts);
[[nodiscard]] QVariantMap keptDraft(const items::Desk& desk, const QString& key);

// The texts of all fields in `form` that are not empty, by accessible name.
[[nodiscard]] QVariantMap textsOf(const QWidget& form);
void setTexts(QWidget& form, const QVariantMap& texts);

}
