// SPDX-License-Identifier: GPL-3.0-or-later
// A disk of 8 MiB without room, or with a little: each command happens or says that the disk is full and where; free space mends it.

#include "desk.h"
#include "support/chance.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

namespace {

// Takes all room of a disk but for some of it, as long as it lives.
class Filler {
public:
    Filler(const QString& folder, qint64 leaveBytes) : m_file(folder + u"/filler"_s), m_left(folder + u"/left"_s)
    {
        fill(m_left, leaveBytes);
        fill(m_file, 1 << 30);
        m_left.remove();
    }
    ~Filler() { m_file.remove(); }
    Filler(const Filler&) = delete;
    Filler& operator=(const Filler&) = delete;

private:
    static void fill(QFile& file, qint64 bytes)
    {
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray page(4096, 'x');
        while (bytes > 0 && file.write(page) == page.size())
            bytes -= page.size();
        file.close();
    }
    QFile m_file, m_left;
};

}

class FullDiskTest : public QObject {
    Q_OBJECT

    QString m_disk;
    QString m_failure;

    // Without what comes and goes with an open registry.
    [[nodiscard]] QStringList files() const
    {
        QStringList files;
        for (QDirIterator it(m_disk, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); it.hasNext();)
            if (const QString path = it.next();
                !path.endsWith(u"-wal") && !path.endsWith(u"-shm") && !path.endsWith(u".lock") && !path.endsWith(u"/filler"))
                files << path;
        files.sort();
        return files;
    }
    [[nodiscard]] bool saysFull(const Ran& ran) const
    {
        return ran.status == 3 && ran.err.contains("disk is full") && ran.err.contains(m_disk.toUtf8()) && ran.err.contains("Free some space");
    }

public:
    // The disk is mounted before any thread runs; `failure` says why it could not be.
    FullDiskTest(QString disk, QString failure) : m_disk(std::move(disk)), m_failure(std::move(failure)) {}

private slots:
    void initTestCase() { QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure)); }

    void aCommandHappensOrSaysThatTheDiskIsFull()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const auto events = [&] { return desk.must(desk.admin, {u"audit"_s, u"verify"_s, u"--replay"_s}).value(u"events").toInteger(); };
        qint64 known = events();
        int refused = 0, done = 0;
        for (qint64 pages = 0; pages <= 40; pages += anyNumber(1, 4)) {
            Ran ran;
            {
                const Filler filler(m_disk, pages * 4096);
                ran = desk.as(desk.admin, {u"people"_s, u"add"_s, anyName(), u"--display"_s, anySentence()});
            }
            if (ran.status == 0)
                ++done;
            else
                QVERIFY2(saysFull(ran), ran.err.constData());
            refused += ran.status == 0 ? 0 : 1;
            const qint64 now = events();
            QCOMPARE(now, known + (ran.status == 0 ? 1 : 0));
            known = now;
        }
        QVERIFY(refused > 0 && done > 0);
        desk.must(desk.admin, {u"people"_s, u"add"_s, anyName(), u"--display"_s, anySentence()});
    }

    void nothingHalfWrittenStays_data()
    {
        QTest::addColumn<qint64>("leaveBytes");
        QTest::newRow("no room") << qint64(0);
        QTest::newRow("a little room") << qint64(anyNumber(10, 40)) * 4096;
    }
    void nothingHalfWrittenStays()
    {
        QFETCH(const qint64, leaveBytes);
        const Desk desk;
        desk.import(u"1"_s);
        writeFile(desk.path(u"folder-1/data/large.csv"_s), anyBytes(300'000));
        desk.must(desk.author, {u"import"_s, u"folder"_s, desk.path(u"folder-1"_s), u"--model"_s, desk.model, u"--label"_s, u"2"_s});
        const QString fresh = desk.folder(u"fresh"_s);
        writeFile(fresh + u"/data/large.csv"_s, anyBytes(300'000));
        const QString url = u"sqlite://"_s + desk.path(u"new.db"_s);
        const QStringList before = files();
        {
            const Filler filler(m_disk, leaveBytes);
            for (const QStringList& arguments : {QStringList{u"import"_s, u"folder"_s, fresh, u"--model"_s, desk.model, u"--label"_s, u"3"_s},
                                                 {u"checkout"_s, desk.version(u"2"_s), u"--to"_s, desk.path(u"out"_s)},
                                                 {u"backup"_s, desk.path(u"b"_s)}}) {
                const Ran ran = desk.as(desk.author, arguments);
                QVERIFY2(saysFull(ran), qPrintable(arguments.front() + u": "_s + QString::fromUtf8(ran.err)));
            }
            const Ran made = gatehousectl({u"--as"_s, desk.admin, u"init"_s, url});
            QVERIFY2(saysFull(made), made.err);
        }
        QCOMPARE(files(), before);
        QCOMPARE(desk.as(desk.admin, {u"store"_s, u"verify"_s}).json().value(u"notes").toArray(), QJsonArray());
        desk.must(desk.author, {u"import"_s, u"folder"_s, fresh, u"--model"_s, desk.model, u"--label"_s, u"3"_s});
        QCOMPARE(gatehousectl({u"--as"_s, desk.admin, u"init"_s, url}).status, 0);
    }

    void anExportThatDoesNotFitLeavesNothing()
    {
        const Desk desk;
        desk.import(u"1"_s);
        const QStringList before = files();
        {
            const Filler filler(m_disk, 0);
            for (const QString& what : {u"export"_s, u"checkpoint"_s}) {
                const Ran ran = desk.as(desk.admin, {u"audit"_s, what, desk.path(u"out"_s)});
                QVERIFY2(saysFull(ran), ran.err);
                QVERIFY(!QFile::exists(desk.path(u"out"_s)));
            }
        }
        QCOMPARE(files(), before);
    }
};

int main(int argc, char** argv)
{
    const QTemporaryDir place;
    const QString failure = mountSmallDisk(place.path(), 8 << 20);
    qputenv("TMPDIR", QFile::encodeName(place.path())); // where the desks are set up
    QCoreApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    FullDiskTest test(place.path(), failure);
    const int status = QTest::qExec(&test, argc, argv);
    unmountSmallDisk(place.path());
    return status;
}

#include "fulldisk_test.moc"
