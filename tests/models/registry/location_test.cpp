// SPDX-License-Identifier: GPL-3.0-or-later
// How a registry is named, on disk and on a server.

#include "registry/location.h"
#include "registry/opening.h"
#include "support/chance.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class LocationTest : public QObject {
    Q_OBJECT
private slots:
    void byALinkItIsTheFileThatTheLinkLeadsTo()
    {
        const QTemporaryDir folder;
        const QString real = folder.filePath(anyName()), link = folder.filePath(anyName());
        QFile file(real);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(anyBytes(10)) == 10);
        file.close();
        QVERIFY(QFile::link(real, link));
        const Location location = *Location::parse(u"sqlite://"_s + link);
        QCOMPARE(location.path, QFileInfo(real).canonicalFilePath());
        QCOMPARE(location.storePath(), Location::parse(real)->storePath());
        QCOMPARE(location.lockPath(), Location::parse(real)->lockPath());
        QVERIFY(QFile::remove(real)); // where it leads nowhere it is what it says
        QCOMPARE(Location::parse(link)->path, link);
    }

    void aFileWithASecondNameIsRefused()
    {
        const QTemporaryDir folder;
        const QString real = folder.filePath(anyName()), other = folder.filePath(anyName());
        QFile file(real);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(anyBytes(10)) == 10);
        file.close();
        QCOMPARE(::link(QFile::encodeName(real).constData(), QFile::encodeName(other).constData()), 0);
        const auto kind = inspectFile(*Location::parse(real));
        QVERIFY(!kind);
        QCOMPARE(kind.error().code, u"second-name"_s);
        QVERIFY(QFile::remove(other));
        QCOMPARE(inspectFile(*Location::parse(real)).error().code, u"not-a-registry"_s);
        QCOMPARE(inspectFile(*Location::parse(folder.path())).error().code, u"not-a-registry"_s);
    }

    void aFileIsNamedByItsPath()
    {
        const QString path = u"/tmp/"_s + anyName() + u".db"_s;
        for (const QString& url : {path, u"sqlite://"_s + path}) {
            const auto location = Location::parse(url);
            QVERIFY(location);
            QVERIFY(!location->isPostgres());
            QCOMPARE(location->path, path);
            QCOMPARE(location->url(), u"sqlite://"_s + path);
            QCOMPARE(location->storePath(), path.chopped(3) + u".store"_s);
            QVERIFY(location->databaseFiles().contains(location->path) && location->databaseFiles().contains(location->lockPath()));
        }
    }

    void aServerIsNamedByItsUrl()
    {
        const QString user = anyName(), database = anyName();
        const QString url = u"postgresql://%1@db.example.org:5433/%2?store=/srv/%2"_s.arg(user, database);
        const auto location = Location::parse(url);
        QVERIFY(location);
        QVERIFY(location->isPostgres());
        QCOMPARE(location->url(), url);
        QCOMPARE(Location::parse(location->url())->path, location->path);
        const ServerPlace place = serverPlace(*location);
        QCOMPARE(place.host, u"db.example.org"_s);
        QCOMPARE(place.port, 5433);
        QCOMPARE(place.user, user);
        QCOMPARE(place.database, database);
        QCOMPARE(location->storePath(), u"/srv/"_s + database);
    }

    void whatAUrlLeavesOutIsLeftToTheServersLibrary()
    {
        const ServerPlace place = serverPlace(*Location::parse(u"postgresql:///models"_s));
        QVERIFY(place.host.isEmpty() && place.user.isEmpty() && place.store.isEmpty());
        QCOMPARE(place.port, 0);
        QCOMPARE(place.database, u"models"_s);
        QVERIFY(Location::parse(u"postgresql:///models"_s)->storePath().endsWith(u"gatehouse/localhost-5432-models.store"_s));
        QVERIFY(Location::parse(u"postgresql://one/models"_s)->storePath() != Location::parse(u"postgresql://two/models"_s)->storePath());
    }

    void aSocketIsNamedByItsFolder()
    {
        const auto location = Location::parse(u"postgresql://me@/a%20b?host=/run/my%20server"_s);
        QVERIFY(location);
        const ServerPlace place = serverPlace(*location);
        QCOMPARE(place.host, u"/run/my server"_s);
        QCOMPARE(place.database, u"a b"_s);
        QCOMPARE(place.user, u"me"_s);
    }

    void whatIsNoUrlIsRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QString() << u"no-registry"_s;
        QTest::newRow("two slashes") << u"sqlite://x.db"_s << u"bad-registry-url"_s;
        QTest::newRow("another scheme") << u"mysql://host/db"_s << u"bad-registry-url"_s;
        QTest::newRow("no database") << u"postgresql://host"_s << u"bad-registry-url"_s;
        QTest::newRow("an empty database") << u"postgresql://host/"_s << u"bad-registry-url"_s;
        QTest::newRow("more than a database") << u"postgresql://host/a/b"_s << u"bad-registry-url"_s;
        QTest::newRow("no slashes") << u"postgresql:db"_s << u"bad-registry-url"_s;
        QTest::newRow("an unknown parameter") << u"postgresql://host/db?sslmode=disable"_s << u"bad-registry-url"_s;
        QTest::newRow("a store that is no path") << u"postgresql://host/db?store=here"_s << u"bad-registry-url"_s;
        QTest::newRow("a password") << u"postgresql://me:secret@host/db"_s << u"password-in-url"_s;
    }
    void whatIsNoUrlIsRefused()
    {
        QFETCH(QString, url);
        QFETCH(QString, code);
        const auto location = Location::parse(url);
        QVERIFY(!location);
        QCOMPARE(location.error().code, code);
        QVERIFY(!location.error().sentence.contains(u"secret"_s));
    }
};

QTEST_GUILESS_MAIN(LocationTest)
#include "location_test.moc"
