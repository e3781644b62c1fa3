// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/walclose.h"

#include "registry/filelock.h"

#include <QFileInfo>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

void emptyLogAtClose(const Connection& connection)
{
    if (QFileInfo(connection.location().path + u"-wal"_s).size() == 0)
        return;
    FileLock lock(connection.location().lockPath());
    if (!lock.tryLock())
        return;
    (void)connection.exec(u"PRAGMA busy_timeout=0"_s);
    (void)connection.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

}
