// SPDX-License-Identifier: GPL-3.0-or-later
// The factory's questions on a registry of 200,000 versions: `resolve` and `check` by the real program, also on a read-only copy made by `backup`.
// Every answer is checked before its time counts.
#include "registry/audit/backup.h"
#include "support/deployedregistry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int Models = 2'000;
constexpr int VersionsEach = 100;
constexpr int Runs = 20;
constexpr double AllowedMs = 50;

// Versions and deployments as the projector would have written them: of each model the newest is live in a slot and its forerunner superseded.
void fill(const registry::Connection& connection, const QString& slot)
{
    const auto done = [](auto answer) { RegistryFixture::orThrow(std::move(answer)); };
    done(connection.exec(u"BEGIN"_s));
    for (int m = 0; m < Models; ++m) {
        const int model = 1'000'000 + m;
        done(connection.exec(u"INSERT INTO model (id, name, purpose, owner, tier, from_seq) VALUES (?, ?, ?, 'ada', 'low', 1)"_s,
                             {model, u"filled-%1"_s.arg(m), u"Which of the %1 accounts is looked at today?"_s.arg(m)}));
        for (int v = 0; v < VersionsEach; ++v) {
            const int number = 2'000'000 + v * Models + m;
            done(connection.exec(u"INSERT INTO version (id, model, label, author, importer, review_state, digest, why, changed_at, from_seq)"
                                 " VALUES (?, ?, ?, 'ada', 'ada', 'approved', ?, ?, '2025-01-01T00:00:00.000Z', 1)"_s,
                                 {number, model, u"%1.0"_s.arg(v), QString::number(number, 16).rightJustified(64, u'0'), u"Study %1"_s.arg(number)}));
            if (v >= VersionsEach - 2)
                done(connection.exec(u"INSERT INTO deployment (id, version, model, slot, state, from_seq) VALUES (?, ?, ?, ?, ?, 1)"_s,
                                     {3'000'000 + number, number, model, slot, v == VersionsEach - 1 ? u"live"_s : u"superseded"_s}));
        }
    }
    done(connection.exec(u"COMMIT"_s));
}

double secondsOfChildren()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

}

class FactoryBench : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_slot = m_registry.slot();
        m_version = m_registry.cleared(anyName(u"model"_s), m_slot);
        m_registry.must(governance::GoLive{m_version, m_slot}, m_registry.cast().deployer);
        fill(m_registry.connection(), m_slot);
        RegistryFixture::orThrow(m_registry.connection().exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        m_copy = m_registry.folder() + u"/copy.db"_s;
        RegistryFixture::orThrow(registry::backupDatabase(m_registry.connection(), m_copy)); // as backup copies it; the files are in no store here
        QVERIFY(QFile::setPermissions(m_copy, QFile::ReadOwner | QFile::ReadGroup));
    }

    void theFactoryIsAnsweredAtOnce_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const QString url = m_registry.location().url();
        const QString copy = u"sqlite://"_s + m_copy;
        const QStringList slot{u"--slot"_s, m_slot};
        QTest::newRow("nothing (--version)") << url << QStringList{u"--version"_s} << 0;
        for (const auto& [where, place] : {std::pair(url, u"registry"_s), std::pair(copy, u"read-only copy"_s)}) {
            const auto row = [place = place](const QString& what) -> QTestData& { return QTest::newRow(qPrintable(what + u", "_s + place)); };
            row(u"resolve"_s) << where << QStringList{u"resolve"_s, m_version.model} + slot << 0;
            row(u"resolve, one of 2,000"_s) << where << QStringList{u"resolve"_s, u"filled-1234"_s} + slot << 0;
            row(u"check, yes"_s) << where << QStringList{u"check"_s, m_version.text()} + slot << 0;
            row(u"check, no"_s) << where << QStringList{u"check"_s, u"filled-1234@98.0"_s} + slot << 1;
            row(u"check in any slot"_s) << where << QStringList{u"check"_s, u"filled-77@99.0"_s} << 0;
        }
    }
    void theFactoryIsAnsweredAtOnce()
    {
        QFETCH(QString, url);
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        std::vector<double> times;
        const double before = secondsOfChildren();
        for (int i = 0; i < Runs; ++i) {
            QElapsedTimer clock;
            clock.start();
            QCOMPARE(ctl(QStringList{u"--registry"_s, url} + arguments), status);
            times.push_back(double(clock.nsecsElapsed()) / 1e6);
        }
        const double cpu = (secondsOfChildren() - before) * 1000 / Runs;
        std::ranges::sort(times);
        std::printf("200,000 versions: %-38s median %5.1f ms, p95 %5.1f ms, %5.1f ms of a processor\n", QTest::currentDataTag(), times[Runs / 2],
                    times[Runs * 95 / 100], cpu);
        std::fflush(stdout);
        QVERIFY2(times[Runs / 2] <= AllowedMs, "slower than 50 ms");
    }

private:
    int ctl(const QStringList& arguments)
    {
        QProcess process;
        process.start(qEnvironmentVariable("GATEHOUSE_BIN") + u"/gatehousectl"_s, arguments);
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    DeployedRegistry m_registry;
    QString m_slot, m_copy;
    VersionName m_version;
};

QTEST_GUILESS_MAIN(FactoryBench)
#include "factory_bench.moc"
