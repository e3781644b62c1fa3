// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/listed.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

// Where the words of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Listed)
};

}

QString listed(const QStringList& words)
{
    return words.join(Words::tr(", ", "between the parts of a list"));
}

}
