// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sizetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse {

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SizeText)
};

constexpr qint64 KiB = 1024;

}

QString sizeText(qint64 bytes)
{
    // QLocale has no singular.
    return bytes < KiB ? Words::tr("%n byte(s)", nullptr, int(bytes)) : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

}
