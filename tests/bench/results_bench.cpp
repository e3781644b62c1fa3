// SPDX-License-Identifier: GPL-3.0-or-later
// The results directory and a consumer's page over 200,000 versions, each deployed once, now and as of the past. Every answer is checked before
// its time counts.
#include "registry/queries/consumer.h"
#include "registry/queries/results.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QElapsedTimer>
#include <QSqlQuery>
#include <QTest>
#include <cstdio>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace Qt::StringLiterals;
using gatehouse::testing::RegistryFixture;

namespace {

constexpr int Models = 2'000;
constexpr int VersionsEach = 100;
constexpr int ReportsEach = 50;
constexpr qint64 Begin = 1'000; // the event after which the first version went live
constexpr qint64 AllowedMs = 300;

QString nameOf(int model)
{
    return u"model-"_s + QString::number(model).rightJustified(5, u'0');
}

// Rows as the projector would have written them; only what is asked here. Version v of a model is live from event Begin + v on.
void fill(const Location& location)
{
    auto connection = RegistryFixture::orThrow(Connection::open(location, Access::ReadWrite));
    QSqlDatabase database = connection.database();
    if (!database.transaction())
        throw std::runtime_error("no transaction");
    QSqlQuery model(database), version(database), deployment(database), usage(database);
    model.prepare(
        u"INSERT INTO model (id, name, purpose, owner, tier, consumers, results, from_seq) VALUES (?, ?, 'Which?', 'ada', 'low', ?, ?, 1)"_s);
    version.prepare(u"INSERT INTO version (id, model, label, review_state, from_seq) VALUES (?, ?, ?, 'approved', 1)"_s);
    deployment.prepare(u"INSERT INTO deployment (id, version, model, slot, state, live_since, changed_at, from_seq, to_seq)"
                       " VALUES (?, ?, ?, 'slot', ?, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', ?, ?)"_s);
    usage.prepare(
        u"INSERT INTO usage_report (id, model, consumer, last_read, volume, by, at) VALUES (?, ?, ?, ?, 10, 'ada', '2026-01-01T00:00:00.000Z')"_s);
    for (int m = 0; m < Models; ++m) {
        model.addBindValue(1'000'000 + m);
        model.addBindValue(nameOf(m));
        model.addBindValue(u"[{\"name\":\"desk-%1\"},{\"name\":\"app-%1\",\"person\":\"ada\"}]"_s.arg(m / 4));
        model.addBindValue(u"[{\"place\":\"/srv/%1/a\",\"format\":\"csv\"},{\"place\":\"/srv/%1/b\",\"format\":\"parquet\"}]"_s.arg(m));
        model.exec();
        for (int v = 0; v < VersionsEach; ++v) {
            const int id = 2'000'000 + m * VersionsEach + v;
            version.addBindValue(id);
            version.addBindValue(1'000'000 + m);
            version.addBindValue(u"1.%1"_s.arg(v));
            version.exec();
            const bool isLast = v == VersionsEach - 1;
            const auto write = [&](const QString& state, qint64 from, const QVariant& to) {
                for (const QVariant& value : {QVariant(id), QVariant(id), QVariant(1'000'000 + m), QVariant(state), QVariant(from), to})
                    deployment.addBindValue(value);
                deployment.exec();
            };
            write(u"live"_s, Begin + v, isLast ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(Begin + v + 1));
            if (!isLast)
                write(u"superseded"_s, Begin + v + 1, QVariant(QMetaType(QMetaType::LongLong)));
        }
        for (int r = 0; r < ReportsEach; ++r) {
            usage.addBindValue(u"%1/%2"_s.arg(m).arg(r));
            usage.addBindValue(nameOf(m));
            usage.addBindValue(u"desk-%1"_s.arg(m / 4));
            usage.addBindValue(u"2026-01-01T00:%1:00.000Z"_s.arg(r, 2, 10, QChar(u'0')));
            usage.exec();
        }
    }
    if (!database.commit())
        throw std::runtime_error("not committed");
}

}

class ResultsBench : public QObject {
    Q_OBJECT

    std::unique_ptr<RegistryFixture> m_fixture;

    template <class Ask> void time(const char* what, const Ask& ask)
    {
        ask(); // the first one warms the pages of the file
        QElapsedTimer timer;
        timer.start();
        ask();
        const qint64 ms = timer.elapsed();
        std::printf("%s: %lld ms\n", what, ms);
        std::fflush(stdout);
        QVERIFY2(ms < AllowedMs, what);
    }

private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<RegistryFixture>();
        fill(m_fixture->location());
    }

    void theDirectoryIsThereAtOnce()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const auto& [what, asOf, label] :
             {std::tuple("results now", AsOf{}, u"1.99"_s), std::tuple("results as of the middle", AsOf{Begin + 50}, u"1.50"_s)}) {
            const auto rows = RegistryFixture::orThrow(resultsDirectory(m_fixture->connection(), now, asOf, {}));
            QCOMPARE(rows.size(), std::size_t(2 * Models));
            QCOMPARE(rows.front().live->version.label, label);
            QCOMPARE(rows.back().location.place, u"/srv/%1/b"_s.arg(Models - 1));
            time(what, [this, now, asOf = asOf] { (void)resultsDirectory(m_fixture->connection(), now, asOf, {}); });
        }
    }

    void aConsumersPageIsThereAtOnce()
    {
        const int group = testing::anyNumber(0, Models / 4 - 1);
        const ConsumerSubject subject{u"desk-%1"_s.arg(group), {}};
        const auto sight = RegistryFixture::orThrow(consumerSight(m_fixture->connection(), subject, {}, {}));
        QCOMPARE(sight.uses.size(), 4U);
        QCOMPARE(sight.uses.front().model.name, nameOf(group * 4));
        QCOMPARE(sight.uses.front().usage.volume, 10 * ReportsEach);
        QCOMPARE(sight.uses.front().live.size(), 1U);
        time("a consumer's page", [&] { (void)consumerSight(m_fixture->connection(), subject, {}, {}); });
    }
};

QTEST_GUILESS_MAIN(ResultsBench)
#include "results_bench.moc"
