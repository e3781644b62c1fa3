// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text out of stored bytes, whole: names and values come back as they were written, also where they begin with an invisible character.

#include <QByteArrayView>
#include <QString>

namespace gatehouse {

// QString::fromUtf8() takes U+FEFF at the start of any text for a byte order mark and drops it; this keeps it. For a file that may begin with
// such a mark it is the wrong one.
[[nodiscard]] QString wholeText(QByteArrayView utf8);

}
