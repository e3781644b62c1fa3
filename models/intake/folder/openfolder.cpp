// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/folder/openfolder.h"

#include "intake/folder/names.h"

#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>

namespace gatehouse::intake {

Result<store::Descriptor> openFolder(const QString& folder)
{
    store::Descriptor root(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (root.isOpen())
        return root;
    if (errno == ENOENT)
        return std::unexpected(Error::input(QStringLiteral("no-folder"),
                                            QCoreApplication::translate("Intake", "There is no folder %1. Check the path.").arg(shown(folder))));
    if (errno == ENOTDIR)
        return std::unexpected(
            Error::input(QStringLiteral("no-folder"),
                         QCoreApplication::translate("Intake", "%1 is no folder. Name the folder that holds the model's files.").arg(shown(folder))));
    return std::unexpected(Error::input(QStringLiteral("unreadable-folder"),
                                        QCoreApplication::translate("Intake", "The folder %1 cannot be read: %2. Check its permissions.")
                                            .arg(shown(folder), QString::fromLocal8Bit(std::strerror(errno)))));
}

}
