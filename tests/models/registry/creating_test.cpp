// SPDX-License-Identifier: GPL-3.0-or-later
// Making a registry in a file: of several who make one at the same place at once, one does, and the others harm nothing.

#include "registry/connection.h"
#include "support/chance.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>
#include <vector>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class CreatingTest : public QObject {
    Q_OBJECT
private slots:
    void ofSeveralMakersOneMakesIt()
    {
        const QTemporaryDir folder;
        for (int round = 0; round < 40; ++round) {
            const Location location{folder.filePath(anyName() + u".db"_s)};
            const int wanted = anyNumber(2, 5);
            std::atomic<int> made = 0, refused = 0;
            {
                std::vector<std::jthread> makers;
                for (int i = 0; i < wanted; ++i)
                    makers.emplace_back([&] {
                        const auto connection = Connection::create(location);
                        if (connection)
                            ++made;
                        else if (connection.error().code == u"already-there")
                            ++refused;
                    });
            }
            QCOMPARE(made.load(), 1);
            QCOMPARE(refused.load(), wanted - 1);
            QVERIFY(Connection::open(location, Access::ReadWrite)); // what was made is whole
        }
    }

    void whatStandsThereStays()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(anyName()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = anyBytes(anyNumber(0, 40));
        file.write(bytes);
        file.flush();
        const auto connection = Connection::create({file.fileName()});
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, u"already-there"_s);
        file.seek(0);
        QCOMPARE(file.readAll(), bytes);
    }
};

QTEST_GUILESS_MAIN(CreatingTest)
#include "creating_test.moc"
