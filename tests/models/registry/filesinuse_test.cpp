// SPDX-License-Identifier: GPL-3.0-or-later
// The artifact store of an open registry takes nothing that a command writes for a person.

#include "registry/audit/wholefile.h"
#include "registry/connection.h"
#include "registry/filesinuse.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class FilesInUseTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsWrittenIntoTheStoreOfAnOpenRegistry()
    {
        const QTemporaryDir folder;
        const Location location{folder.filePath(anyName() + u".db"_s)};
        const QString store = location.storePath();
        QVERIFY(QDir().mkpath(store + u"/ab"_s));
        const QString link = folder.filePath(anyName());
        QVERIFY(QFile::link(store, link));
        const QStringList inside{store,
                                 store + u'/',
                                 store + u'/' + anyName(),
                                 store + u"/ab/"_s + anyName(),
                                 store + u"/new/new/"_s + anyName(),
                                 link + u'/' + anyName(),
                                 folder.filePath(u"x/../"_s + QFileInfo(store).fileName() + u"/y"_s)};
        const QStringList outside{folder.path(), folder.filePath(anyName()), store + u"-beside"_s, store + u"/../"_s + anyName()};
        {
            const auto connection = RegistryFixture::orThrow(Connection::create(location));
            for (const QString& path : inside) {
                const auto refused = refuseInStore(path);
                QVERIFY2(!refused && refused.error().code == u"inside-store" && refused.error().sentence.contains(store), qPrintable(path));
            }
            QVERIFY(!writeWhole(store + u'/' + anyName(), anyBytes(20)));
            for (const QString& path : outside)
                QVERIFY2(refuseInStore(path), qPrintable(path));
        }
        for (const QString& path : inside)
            QVERIFY(refuseInStore(path));
    }
};

QTEST_GUILESS_MAIN(FilesInUseTest)
#include "filesinuse_test.moc"
