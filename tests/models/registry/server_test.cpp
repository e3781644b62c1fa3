// SPDX-License-Identifier: GPL-3.0-or-later
// What only a registry on a server is asked: that its schema is SQLite's, who may do what, and what becomes of it when something is not there.

#include "governance/commands/addmodel.h"
#include "registry/audit/backup.h"
#include "registry/audit/verify.h"
#include "registry/projector.h"
#include "registry/queries/registrysummary.h"
#include "registry/schema.h"
#include "registry/session.h"
#include "registry/transaction.h"
#include "support/chance.h"
#include "support/postgrescluster.h"
#include "support/registryfixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <atomic>
#include <future>
#include <thread>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

Location as(const QString& user, const Location& location)
{
    QUrl url(location.path);
    url.setUserName(user);
    return {url.toString(QUrl::FullyEncoded)};
}

QString codeOf(const auto& result)
{
    return result ? QString() : result.error().code;
}

PostgresCluster& server()
{
    return PostgresCluster::shared();
}

// What a reader answers to the question for the newest event.
Result<qint64> askedNewest(Reader& reader)
{
    std::promise<Result<qint64>> answer;
    reader.ask<qint64>([](const Connection& connection, std::stop_token) { return newestEvent(connection); }, {},
                       [&](Result<qint64> said) { answer.set_value(std::move(said)); });
    return answer.get_future().get();
}

qint64 numberIn(const Connection& connection, const QString& sql)
{
    auto query = RegistryFixture::orThrow(connection.run(sql));
    return query.next() ? query.value(0).toLongLong() : -1;
}

governance::AddModel anyModel(const RegistryFixture& fixture)
{
    return {aModel(anyName(u"model"_s), fixture.cast().owner, Tier::Low)};
}

QStringList tablesIn(const Connection& connection)
{
    auto query = RegistryFixture::orThrow(connection.run(
        connection.dialect() == Dialect::PostgreSQL
            ? u"SELECT tablename FROM pg_tables WHERE schemaname = 'gatehouse' AND tablename NOT LIKE '%\\_search' AND tablename <> 'schema_version'"_s
            : u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_search%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'"_s));
    QStringList tables;
    while (query.next())
        tables << query.value(0).toString();
    tables.sort();
    return tables;
}

}

class ServerTest : public QObject {
    Q_OBJECT
private slots:
    // Of Qt's driver: that it could not free a statement, or that nothing is open.
    void init() { QTest::failOnWarning(QRegularExpression(u"Unable to free|not open|still in use"_s)); }

    void theSchemaIsThatOfAFile()
    {
        const RegistryFixture fixture;
        const Connection scratch = RegistryFixture::orThrow(Connection::scratch());
        const QStringList tables = tablesIn(fixture.connection());
        QCOMPARE(tables, tablesIn(scratch));
        QVERIFY(tables.size() > 20);
        for (const QString& table : tables) {
            const auto here = RegistryFixture::orThrow(columnsOf(fixture.connection(), table));
            const auto there = RegistryFixture::orThrow(columnsOf(scratch, table));
            QCOMPARE(here.size(), there.size());
            for (std::size_t i = 0; i < here.size(); ++i) {
                QCOMPARE(here[i].name, there[i].name);
                QCOMPARE(here[i].isNumber, there[i].isNumber);
            }
        }
    }

    void textIsInTheOrderOfItsBytes()
    {
        const RegistryFixture fixture;
        auto query = RegistryFixture::orThrow(fixture.connection().run(
            u"SELECT count(*) FROM information_schema.columns WHERE table_schema = 'gatehouse' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 0);
        // Which the server's own order is not.
        query = RegistryFixture::orThrow(fixture.connection().run(u"SELECT 'a' < 'B'"_s));
        QVERIFY(query.next());
        QVERIFY(query.value(0).toBool());
    }

    void eventsAndDocumentsAreNeverChanged()
    {
        RegistryFixture fixture;
        fixture.draft();
        for (const QString& sql : {u"UPDATE event SET kind = kind"_s, u"DELETE FROM event"_s, u"TRUNCATE event"_s,
                                   u"UPDATE document SET kind = kind"_s, u"DELETE FROM document"_s, u"TRUNCATE document"_s})
            QVERIFY2(!fixture.connection().exec(sql), qPrintable(sql));
        QVERIFY(RegistryFixture::orThrow(verifyTrail(fixture.connection(), {{}, true})).ok);
    }

    void aDatabaseWithoutARegistryIsRefused()
    {
        const QTemporaryDir folder;
        const RegistryPlace place(folder.path());
        QCOMPARE(codeOf(Connection::open(place.location(), Access::ReadOnly)), u"no-registry-there"_s);
        QCOMPARE(codeOf(Registrar::open(place.location())), u"no-registry-there"_s);
    }

    void aServerThatIsNotThereIsRefused()
    {
        const QTemporaryDir folder;
        const Location nowhere{u"postgresql://somebody@/%1?host=%2"_s.arg(anyName(), folder.path())};
        QCOMPARE(codeOf(Connection::open(nowhere, Access::ReadOnly)), u"no-server"_s);
        QCOMPARE(codeOf(found(nowhere, {anyName(), {}, {}, false, false})), u"no-server"_s);
    }

    void aRegistryIsMadeOnce()
    {
        RegistryFixture fixture;
        QCOMPARE(codeOf(found(fixture.location(), {anyName(), {}, {}, false, false})), u"already-there"_s);
        QVERIFY(RegistryFixture::orThrow(verifyTrail(fixture.connection(), {{}, true})).ok);
    }

    void whatCouldNotBeFinishedIsTakenAway()
    {
        const QTemporaryDir folder;
        const RegistryPlace place(folder.path());
        const Founding founding{anyName(), {}, {}, false, false};
        RegistryFixture::orThrow(found(place.location(), founding));
        unmake(place.location());
        QCOMPARE(codeOf(Connection::open(place.location(), Access::ReadOnly)), u"no-registry-there"_s);
        RegistryFixture::orThrow(found(place.location(), founding));
    }

    void aNewerSchemaIsRefused()
    {
        const RegistryFixture fixture;
        RegistryFixture::orThrow(fixture.connection().exec(u"UPDATE schema_version SET number = number + 1"_s));
        QCOMPARE(codeOf(Connection::open(fixture.location(), Access::ReadWrite)), u"newer-schema"_s);
    }

    void whoMayOnlyReadReads()
    {
        RegistryFixture fixture;
        const Location location = as(u"reader"_s, fixture.location());
        QCOMPARE(codeOf(Connection::open(location, Access::ReadOnly)), u"read-only"_s); // who may nothing
        RegistryFixture::orThrow(fixture.connection().exec(u"GRANT USAGE ON SCHEMA gatehouse TO reader"_s));
        RegistryFixture::orThrow(fixture.connection().exec(u"GRANT SELECT ON ALL TABLES IN SCHEMA gatehouse TO reader"_s));
        const Connection reading = RegistryFixture::orThrow(Connection::open(location, Access::ReadWrite));
        QVERIFY(reading.isReadOnly());
        QVERIFY(RegistryFixture::orThrow(newestEvent(reading)) > 5);
        QVERIFY(RegistryFixture::orThrow(verifyTrail(reading, {{}, true})).ok);
        QCOMPARE(codeOf(Registrar::open(location)), u"read-only"_s);
        QCOMPARE(codeOf(reading.exec(u"DELETE FROM command"_s)), u"read-only"_s);
        // Nor does the owner write who said so.
        const Connection owner = RegistryFixture::orThrow(Connection::open(fixture.location(), Access::ReadOnly));
        QCOMPARE(codeOf(owner.exec(u"DELETE FROM command"_s)), u"read-only"_s);
    }

    void whatRunsIsInterrupted()
    {
        const RegistryFixture fixture;
        std::atomic<bool> ended = false;
        std::jthread other([&] {
            while (!ended)
                fixture.connection().interrupt();
        });
        const auto answer = fixture.connection().run(u"SELECT count(*) FROM generate_series(1, 100000000000)"_s);
        ended = true;
        other.join();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    }

    void aFailedTransactionIsNotCommitted()
    {
        const RegistryFixture fixture;
        auto transaction = RegistryFixture::orThrow(WriteTransaction::begin(fixture.connection()));
        QVERIFY(!fixture.connection().exec(u"SELECT nothing FROM nowhere"_s));
        QVERIFY(!transaction.commit());
    }

    void aStatementIsPreparedOnce()
    {
        const RegistryFixture fixture;
        const Connection& connection = fixture.connection();
        const auto ask = [&](int answer) {
            return RegistryFixture::orThrow(connection.run(u"SELECT ?::int + (SELECT count(*) FROM pg_prepared_statements)"_s, {answer}));
        };
        const auto number = [](Query query) { return query.next() ? query.value(0).toLongLong() : -1; };
        const qint64 before = number(ask(0));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(number(ask(i)), before + i);
        // While one goes through its rows another asks the same.
        Query outer = ask(1000);
        Query inner = ask(2000);
        QCOMPARE(number(std::move(outer)), before + 1000);
        QVERIFY(number(std::move(inner)) >= before + 2000);
        // Of many there are few.
        for (int i = 0; i < 3 * int(Statements::Kept); ++i)
            QCOMPARE(number(RegistryFixture::orThrow(connection.run(u"SELECT ?::int + %1"_s.arg(i), {i}))), 2 * i);
        QVERIFY(number(ask(0)) <= qint64(Statements::Kept) + 1);
    }

    void aFailedStatementIsFreedWithoutAWord()
    {
        const RegistryFixture fixture;
        const Connection& connection = fixture.connection();
        for (int i = 0; i < 3 * int(Statements::Kept); ++i) {
            RegistryFixture::orThrow(connection.exec(u"BEGIN"_s));
            QVERIFY(!connection.exec(u"SELECT %1 / ?::int"_s.arg(i), {0}));
            QVERIFY(!connection.exec(u"SELECT %1 + ?::int"_s.arg(i), {0}));
            RegistryFixture::orThrow(connection.exec(u"ROLLBACK"_s));
        }
        QCOMPARE(numberIn(connection, u"SELECT 7"_s), 7);
    }

    void aReaderThatIsCutOffGoesOn()
    {
        RegistryFixture fixture;
        Reader reader(fixture.location());
        const qint64 newest = RegistryFixture::orThrow(askedNewest(reader));
        for (int i = 0; i < 10; ++i) {
            server().cutOff(fixture.location().path);
            QCOMPARE(RegistryFixture::orThrow(askedNewest(reader)), newest);
        }
    }

    void aRegistrarThatIsCutOffGoesOn()
    {
        RegistryFixture fixture;
        const qint64 before = RegistryFixture::orThrow(newestEvent(fixture.connection()));
        for (int i = 0; i < 10; ++i) {
            server().cutOff(fixture.location().path);
            fixture.must(anyModel(fixture), fixture.cast().owner);
        }
        QCOMPARE(RegistryFixture::orThrow(newestEvent(fixture.connection())), before + 10);
        QVERIFY(RegistryFixture::orThrow(verifyTrail(fixture.connection(), {{}, true})).ok);
    }

    // Wherever in the command it happens, also behind the commit and while connecting anew: it is recorded once.
    void whatIsCutOffInTheMiddleIsRecordedOnce()
    {
        RegistryFixture fixture;
        const qint64 before = RegistryFixture::orThrow(newestEvent(fixture.connection()));
        std::atomic<bool> ended = false;
        constexpr int Commands = 60;
        int unknown = 0;
        QString wrong;
        std::jthread writer([&] {
            auto registrar = RegistryFixture::orThrow(Registrar::open(fixture.location()));
            for (int i = 0; i < Commands && wrong.isEmpty(); ++i) {
                const auto command = anyModel(fixture);
                const CommandId id = CommandId::make();
                auto answer = registrar.run(command, RegistryFixture::actor(fixture.cast().owner), id);
                for (; !answer && (answer.error().code == u"server-gone" || answer.error().code == u"no-server"); ++unknown)
                    answer = registrar.run(command, RegistryFixture::actor(fixture.cast().owner), id);
                if (!answer)
                    wrong = answer.error().code + answer.error().sentence + answer.error().detail;
            }
            ended = true;
        });
        int times = 0;
        for (; !ended; ++times)
            server().cutOff(fixture.location().path);
        writer.join();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        qInfo("cut off %d times; %d answers were asked for again", times, unknown);
        const Connection reading = RegistryFixture::orThrow(Connection::open(fixture.location(), Access::ReadOnly));
        QCOMPARE(RegistryFixture::orThrow(newestEvent(reading)), before + Commands);
        QVERIFY(RegistryFixture::orThrow(verifyTrail(reading, {{}, true})).ok);
    }

    void aServerThatIsAwayIsNamedAndFoundAgain()
    {
        RegistryFixture fixture;
        const auto session = std::make_unique<Session>(RegistryFixture::orThrow(Session::find(fixture.location(), u"nobody"_s)));
        session->actAs(fixture.cast().owner);
        const auto given = [&] {
            std::promise<Result<Receipt>> answer;
            session->give(anyModel(fixture), [&](Result<Receipt> said) { answer.set_value(std::move(said)); });
            return answer.get_future().get();
        };
        QVERIFY(given().has_value());
        QVERIFY(session->trouble().isEmpty());
        QSignalSpy changed(session.get(), &Session::changed);
        server().pause([&] {
            QCOMPARE(codeOf(askedNewest(session->reader())), u"no-server"_s);
            const auto refused = given();
            QVERIFY(codeOf(refused) == u"no-server" || codeOf(refused) == u"server-gone");
            QCOMPARE(codeOf(given()), u"no-server"_s);
            QTRY_VERIFY(session->trouble().contains(fixture.location().url()));
            changed.clear();
        });
        QVERIFY(given().has_value());
        QTRY_VERIFY(session->trouble().isEmpty());
        QTRY_VERIFY(!changed.isEmpty()); // so that everybody asks again
        QVERIFY(RegistryFixture::orThrow(askedNewest(session->reader())) > 0);
        fixture.must(anyModel(fixture), fixture.cast().owner);
        QVERIFY(RegistryFixture::orThrow(verifyTrail(fixture.connection(), {{}, true})).ok);
    }

    void onlyOneWrites()
    {
        const RegistryFixture fixture;
        const Connection other = RegistryFixture::orThrow(Connection::open(fixture.location(), Access::ReadWrite));
        RegistryFixture::orThrow(other.exec(u"SET lock_timeout = '1ms'"_s));
        {
            const auto held = RegistryFixture::orThrow(WriteTransaction::begin(fixture.connection()));
            QCOMPARE(codeOf(WriteTransaction::begin(other)), u"busy"_s);
        }
        QVERIFY(WriteTransaction::begin(other).has_value());
    }

    void aBackupIsTheServers()
    {
        const RegistryFixture fixture;
        const auto answer = backupDatabase(fixture.connection(), fixture.folder() + u'/' + anyName());
        QVERIFY(!answer);
        QVERIFY(answer.error().sentence.contains(u"pg_dump"_s));
        QVERIFY(!restoreDatabase(fixture.folder() + u'/' + anyName(), fixture.location()));
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "server_test.moc"
