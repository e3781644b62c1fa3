// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/location.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Location)
};

Error badServer(const QString& url, const QString& why)
{
    return Error::input(u"bad-registry-url"_s, Words::tr("“%1” is no registry URL: %2 Write postgresql://user@host/database.").arg(url, why));
}

Result<Location> parseServer(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !text.startsWith(u"postgresql://"_s))
        return std::unexpected(badServer(text, Words::tr("it cannot be read.")));
    if (!url.password().isEmpty())
        return std::unexpected(Error::input(
            u"password-in-url"_s,
            Words::tr("A registry URL is shown and remembered, so it holds no password. Put it into ~/.pgpass, and leave it out here.")));
    const QString database = url.path(QUrl::FullyDecoded).mid(1);
    if (database.isEmpty() || database.contains(u'/'))
        return std::unexpected(badServer(text, Words::tr("it names no database.")));
    const auto parameters = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto& [key, value] : parameters) {
        if (key != u"host" && key != u"store")
            return std::unexpected(badServer(text, Words::tr("it may say host and store behind the question mark, and nothing else.")));
        if (!value.startsWith(u'/'))
            return std::unexpected(badServer(text, Words::tr("%1 is the absolute path of a folder.").arg(key)));
    }
    return Location{url.toString(QUrl::RemoveFragment | QUrl::FullyEncoded)};
}

}

Result<Location> Location::parse(const QString& url)
{
    if (url.startsWith(u"postgresql:"_s))
        return parseServer(url);
    QString path = url;
    if (url.startsWith(u"sqlite:"_s)) {
        if (!url.startsWith(u"sqlite:///"_s))
            return std::unexpected(Error::input(
                u"bad-registry-url"_s, Words::tr("“%1” is no registry URL. Write sqlite:///absolute/path.db, with three slashes.").arg(url)));
        path = url.mid(9);
    } else if (url.contains(u"://"_s)) {
        return std::unexpected(
            Error::input(u"bad-registry-url"_s,
                         Words::tr("“%1” is no registry URL. Write sqlite:///absolute/path.db or postgresql://user@host/database.").arg(url)));
    }
    if (path.isEmpty())
        return std::unexpected(Error::input(
            u"no-registry"_s, Words::tr("No registry is named. Name one as sqlite:///absolute/path.db or postgresql://user@host/database.")));
    // By whichever name it is opened, its log, its lock and its store are those of the file itself.
    const QFileInfo file(path);
    return Location{file.isSymLink() && file.exists() ? file.canonicalFilePath() : QDir::cleanPath(file.absoluteFilePath())};
}

QString Location::url() const
{
    return isPostgres() ? path : u"sqlite://"_s + path;
}

QString Location::storePath() const
{
    if (isPostgres()) {
        const ServerPlace place = serverPlace(*this);
        if (!place.store.isEmpty())
            return QDir::cleanPath(place.store);
        const QString name =
            u"%1-%2-%3.store"_s.arg(place.host.isEmpty() ? u"localhost"_s : place.host).arg(place.port > 0 ? place.port : 5432).arg(place.database);
        return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
            .filePath(u"gatehouse/"_s + QString::fromLatin1(QUrl::toPercentEncoding(name)));
    }
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u".store"_s);
}

QStringList Location::databaseFiles() const
{
    if (isPostgres())
        return {};
    return {path, path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s, lockPath()};
}

QString Location::lockPath() const
{
    return path + u".lock"_s;
}

ServerPlace serverPlace(const Location& location)
{
    const QUrl url(location.path);
    const QUrlQuery query(url);
    const QString socket = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    return {socket.isEmpty() ? url.host() : socket, std::max(url.port(), 0), url.userName(QUrl::FullyDecoded), url.path(QUrl::FullyDecoded).mid(1),
            query.queryItemValue(u"store"_s, QUrl::FullyDecoded)};
}

}
