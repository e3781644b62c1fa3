// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids.h"

#include <QUuid>

namespace gatehouse {

CommandId CommandId::make()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

}
