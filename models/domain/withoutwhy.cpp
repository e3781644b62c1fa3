// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/withoutwhy.h"

#include <QRegularExpression>

namespace gatehouse {

QString withoutWhy(const QString& line)
{
    static const QRegularExpression RunIn(QStringLiteral("^\\*\\*(?:why|reason|为何|为什么|原因|理由)[.:。：]?\\*\\*[.:。：]?(?:\\s+|$)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return QString(line).remove(RunIn);
}

}
