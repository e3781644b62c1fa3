// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include <QCoreApplication>
#include <QStringList>

namespace gatehouse {

Error Error::input(QString code, QString sentence, QString detail)
{
    return {ErrorKind::Input, std::move(code), std::move(sentence), std::move(detail), {}};
}

Error Error::storage(QString code, QString sentence, QString detail)
{
    return {ErrorKind::Storage, std::move(code), std::move(sentence), std::move(detail), {}};
}

Error Error::refused(Obstacles obstacles)
{
    QStringList sentences;
    for (const Obstacle& obstacle : obstacles)
        sentences << obstacle.sentence;
    return {ErrorKind::Refused, QStringLiteral("refused"), sentences.join(QLatin1Char('\n')), {}, std::move(obstacles)};
}

Error Error::cancelled()
{
    return {ErrorKind::Cancelled, QStringLiteral("cancelled"), QCoreApplication::translate("Error", "Cancelled; nothing was changed."), {}, {}};
}

}
