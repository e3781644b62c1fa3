// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/usagelines.h"

#include "ctl/command.h"
#include "ctl/values.h"
#include "domain/limits.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype IdCharacters = 100;
constexpr double ExactNumbers = 9007199254740992.0; // beyond it a number of JSON is not exact

Error unusable(const QString& sentence)
{
    return Error::input(u"bad-line"_s, sentence);
}

}

Result<UsageLine> usageLineFrom(const QByteArray& line)
{
    if (line.size() > limits::EventBytes)
        return std::unexpected(unusable(Ctl::tr("It is longer than 64 KiB.")));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (!document.isObject())
        return std::unexpected(unusable(problem.error == QJsonParseError::NoError ? Ctl::tr("It is no JSON object.")
                                                                                  : Ctl::tr("It is no JSON: %1.").arg(problem.errorString())));
    const QJsonObject object = document.object();
    for (const QString& key : object.keys())
        if (key != u"model" && key != u"consumer" && key != u"last_read" && key != u"volume" && key != u"id")
            return std::unexpected(unusable(Ctl::tr("“%1” is none of: model, consumer, last_read, volume, id.").arg(key)));
    for (const QString& key : {u"model"_s, u"consumer"_s, u"last_read"_s})
        if (!object.value(key).isString() || object.value(key).toString().isEmpty())
            return std::unexpected(unusable(Ctl::tr("It lacks “%1”, a text.").arg(key)));
    const double volume = object.value(u"volume").toDouble(-1);
    if (!object.value(u"volume").isDouble() || volume != std::floor(volume) || std::abs(volume) > ExactNumbers)
        return std::unexpected(unusable(Ctl::tr("It lacks “volume”, a whole number of rows or answers.")));
    if (object.contains(u"id") && (!object.value(u"id").isString() || object.value(u"id").toString().size() > IdCharacters))
        return std::unexpected(unusable(Ctl::tr("Its “id” is no text of at most 100 characters.")));
    const auto time = momentOf(object.value(u"last_read").toString());
    if (!time)
        return std::unexpected(unusable(time.error().sentence));
    return UsageLine{{object.value(u"model").toString(), object.value(u"consumer").toString(), *time, qint64(volume)},
                     {object.value(u"id").toString()}};
}

}
