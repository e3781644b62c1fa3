// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/newregistry.h"

#include "domain/names.h"
#include "registry/registrar.h"

namespace gatehouse::items {

Result<registry::Location> makeRegistry(const NewRegistry& wanted)
{
    auto location = registry::Location::parse(wanted.path);
    if (!location)
        return location;
    if (const auto made = registry::found(*location, {wanted.person, wanted.display, wanted.osUser, wanted.solo, false}); !made)
        return std::unexpected(made.error());
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
