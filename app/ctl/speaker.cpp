// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/speaker.h"

#include "ctl/command.h"

namespace gatehouse::ctl {

QString speaker(const QString& person, const QString& forPerson)
{
    return forPerson.isEmpty() ? person : Ctl::tr("%1 for %2").arg(person, forPerson);
}

}
