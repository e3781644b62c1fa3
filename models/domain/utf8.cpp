// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/utf8.h"

#include <QStringDecoder>

namespace gatehouse {

QString wholeText(QByteArrayView utf8)
{
    return QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom).decode(utf8);
}

}
