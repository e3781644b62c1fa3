// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/location.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Location)
};

}

Result<Location> Location::parse(const QString& url)
{
    if (url.startsWith(u"postgresql:"_s))
        return std::unexpected(
            Error::input(u"no-postgresql"_s, Words::tr("This version opens SQLite registries. Name one as sqlite:///absolute/path.db.")));
    QString path = url;
    if (url.startsWith(u"sqlite:"_s)) {
        if (!url.startsWith(u"sqlite:///"_s))
            return std::unexpected(Error::input(
                u"bad-registry-url"_s, Words::tr("“%1” is no registry URL. Write sqlite:///absolute/path.db, with three slashes.").arg(url)));
        path = url.mid(9);
    } else if (url.contains(u"://"_s)) {
        return std::unexpected(Error::input(u"bad-registry-url"_s, Words::tr("“%1” is no registry URL. Write sqlite:///absolute/path.db.").arg(url)));
    }
    if (path.isEmpty())
        return std::unexpected(
            Error::input(u"no-registry"_s, Words::tr("No registry is named. Use --registry sqlite:///absolute/path.db, or set GATEHOUSE_REGISTRY.")));
    return Location{QDir::cleanPath(QFileInfo(path).absoluteFilePath())};
}

QString Location::url() const
{
    return u"sqlite://"_s + path;
}

QString Location::storePath() const
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u".store"_s);
}

QString Location::lockPath() const
{
    return path + u".lock"_s;
}

}
