// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/event.h"

namespace gatehouse::governance {

QJsonValue EventDraft::text(const QString& value)
{
    if (value.isEmpty())
        return QString();
    texts.push_back(value);
    return QJsonObject{{QString(TextMark), qint64(texts.size()) - 1}};
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString sayTime(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeFrom(const QString& text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

}
