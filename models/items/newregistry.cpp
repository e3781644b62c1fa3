// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/newregistry.h"

#include "domain/names.h"
#include "registry/registrar.h"
#include "store/artifactstore.h"

#include <QDir>
#include <QFileInfo>

namespace gatehouse::items {

Result<registry::Location> makeRegistry(const NewRegistry& wanted)
{
    auto location = registry::Location::parse(wanted.path);
    if (!location)
        return location;
    // A store that nothing refers to yet is taken away again; a registry on a server could not be.
    const QString folder = location->storePath();
    const bool isNew = !QFileInfo::exists(folder);
    if (location->isPostgres())
        if (const auto store = store::ArtifactStore::make(folder); !store)
            return std::unexpected(store.error());
    if (const auto made = registry::found(*location, {wanted.person, wanted.display, wanted.osUser, wanted.solo, false, wanted.enteredBy}); !made) {
        if (location->isPostgres() && isNew)
            QDir().rmdir(folder);
        return std::unexpected(made.error());
    }
    if (const auto store = store::ArtifactStore::make(folder); !store) {
        for (const QString& file : location->databaseFiles())
            QFile::remove(file);
        return std::unexpected(store.error());
    }
    return location;
}

QString shortNameFrom(const QString& fullName)
{
    QString name;
    for (const QChar letter : fullName.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.isSpace() && !name.isEmpty() && !name.endsWith(u'.'))
            name += u'.';
        else if (isValidName(QStringView(&letter, 1)))
            name += letter;
    }
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.left(64);
}

}
