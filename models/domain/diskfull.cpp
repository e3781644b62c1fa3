// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/diskfull.h"

#include <QCoreApplication>

namespace gatehouse {

Error diskFull(const QString& place, const QString& detail)
{
    return Error::storage(
        QStringLiteral("disk-full"),
        QCoreApplication::translate("Error",
                                    "The disk is full: no space is left for %1, and nothing was kept of what was being written. Free "
                                    "some space there or use a larger disk, then try again.")
            .arg(place),
        detail);
}

}
