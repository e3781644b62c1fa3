// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who did something, and in whose right.

#include <QString>

namespace gatehouse::ctl {

// "mei", or "mei for aisha" where a delegate acted.
[[nodiscard]] QString speaker(const QString& person, const QString& forPerson);

}
