// SPDX-License-Identifier: GPL-3.0-or-later
// A command happens once or not at all: repeated ids, two processes at one moment, and processes killed in the middle.
// The program is its own second process: `test_registrar --worker plan|verdicts ...`.

#include "governance/commands/addmodel.h"
#include "governance/commands/grantrole.h"
#include "governance/commands/reject.h"
#include "registry/audit/verify.h"
#include "support/chance.h"
#include "support/plan.h"
#include "trailedit.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <cstdio>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray& line)
{
    std::fwrite((line + '\n').constData(), 1, std::size_t(line.size()) + 1, stdout);
    std::fflush(stdout);
}

// The answer as one word and the event's number: "recorded 17", "repeated 17", "refused gate-not-open", "failed busy".
QByteArray answerOf(const Result<Receipt>& receipt)
{
    if (receipt)
        return (receipt->repeated ? "repeated " : "recorded ") + QByteArray::number(receipt->event.value);
    if (receipt.error().kind == ErrorKind::Refused)
        return "refused " + (receipt.error().obstacles.empty() ? QByteArray("for nothing") : receipt.error().obstacles.front().code.toLatin1());
    return "failed " + receipt.error().code.toLatin1() + ' ' + receipt.error().sentence.toUtf8() + ' ' + receipt.error().detail.toUtf8();
}

// Runs commands `first` and on of a plan, and says each number with its answer once it is acknowledged.
int planWorker(const QStringList& arguments)
{
    const Plan plan(arguments[1]);
    auto registrar = Registrar::open({arguments[0]});
    if (!registrar)
        return 3;
    for (int i = arguments[2].toInt(); i < plan.size(); ++i)
        say(QByteArray::number(i) + ' ' + answerOf(plan.run(*registrar, i)));
    return 0;
}

// Gives a verdict as the risk approver on each version named on standard input.
int verdictWorker(const QStringList& arguments)
{
    const Actor actor = RegistryFixture::actor(arguments[1]);
    auto registrar = Registrar::open({arguments[0]});
    if (!registrar)
        return 3;
    say("ready");
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 3;
    while (true) {
        const QByteArray line = input.readLine().trimmed();
        if (line.isEmpty())
            return 0;
        const VersionName version = *VersionName::parse(QString::fromUtf8(line));
        if (arguments[2] == u"approve"_s)
            say(answerOf(registrar->run(
                governance::Approve{
                    version, Role::RiskApprover, {}, anySentence(), everyTick(builtInPolicy().at(Tier::Medium), Role::RiskApprover), {}, {}},
                actor)));
        else
            say(answerOf(registrar->run(governance::Reject{version, Role::RiskApprover, {}, anySentence(), {}}, actor)));
    }
}

class Worker {
public:
    explicit Worker(const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), QStringList{u"--worker"_s} + arguments);
    }
    ~Worker()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void tell(const QString& line)
    {
        m_process.write(line.toUtf8() + '\n');
        m_process.waitForBytesWritten();
    }
    // The next line, empty when it ended.
    QByteArray line()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(60'000))
                break;
        return m_process.canReadLine() ? m_process.readLine().trimmed() : QByteArray();
    }
    // Ends it at whatever instruction it is, and answers what it had said.
    QByteArrayList killed()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
        return m_process.readAllStandardOutput().split('\n');
    }

private:
    QProcess m_process;
};

qint64 number(const Connection& connection, const QString& sql, const QVariantList& values = {})
{
    auto query = RegistryFixture::orThrow(connection.run(sql, values));
    return query.next() ? query.value(0).toLongLong() : -1;
}

}

class RegistrarTest : public QObject {
    Q_OBJECT
private slots:
    void oneCommandLeavesOneEvent()
    {
        RegistryFixture registry;
        const qint64 before = number(registry.connection(), u"SELECT count(*) FROM event"_s);
        const Receipt receipt = registry.must(governance::AddModel{aModel(anyName(), registry.cast().owner, Tier::Low)}, registry.cast().owner);
        QCOMPARE(receipt.event.value, before + 1);
        QVERIFY(!receipt.repeated);
        QCOMPARE(number(registry.connection(), u"SELECT count(*) FROM event"_s), before + 1);
    }

    void aRepeatedIdAnswersTheFirstReceiptAndDoesNothing()
    {
        RegistryFixture registry;
        const CommandId id = CommandId::make();
        const governance::AddModel command{aModel(anyName(), registry.cast().owner, Tier::Low)};
        const auto first = registry.run(command, registry.cast().owner, id);
        QVERIFY(first);
        registry.draft();
        const qint64 events = number(registry.connection(), u"SELECT count(*) FROM event"_s);
        for (int i = 0; i < 3; ++i) {
            const auto again = registry.run(command, registry.cast().owner, id);
            QVERIFY(again);
            QVERIFY(again->repeated);
            QCOMPARE(again->event, first->event);
        }
        QCOMPARE(number(registry.connection(), u"SELECT count(*) FROM event"_s), events);
    }

    void aRepeatedIdOfARefusedCommandAnswersTheSameRefusal()
    {
        RegistryFixture registry;
        const VersionName version = registry.submitted();
        const CommandId id = CommandId::make();
        const governance::Approve command = registry.approval(version, Role::TechnicalReviewer);
        const auto first = registry.run(command, registry.cast().deployer, id);
        QVERIFY(!first);
        QCOMPARE(first.error().kind, ErrorKind::Refused);
        QVERIFY(!first.error().obstacles.empty());
        // What stood in its way is gone, and its answer stays.
        registry.must(governance::GrantRole{registry.cast().deployer, Role::TechnicalReviewer}, registry.cast().admin);
        const auto again = registry.run(command, registry.cast().deployer, id);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Refused);
        QCOMPARE(again.error().obstacles.size(), first.error().obstacles.size());
        for (std::size_t i = 0; i < first.error().obstacles.size(); ++i) {
            QCOMPARE(again.error().obstacles[i].code, first.error().obstacles[i].code);
            QCOMPARE(again.error().obstacles[i].sentence, first.error().obstacles[i].sentence);
            QCOMPARE(again.error().obstacles[i].who, first.error().obstacles[i].who);
        }
        QVERIFY(registry.run(command, registry.cast().deployer)); // under a new id it is judged anew
    }

    void anIdUsedForAnotherCommandOrByAnotherPersonIsRefusedAsInput()
    {
        RegistryFixture registry;
        const VersionName version = registry.submitted();
        const CommandId id = CommandId::make();
        QVERIFY(registry.run(registry.approval(version, Role::TechnicalReviewer), registry.cast().reviewer, id));
        const qint64 events = number(registry.connection(), u"SELECT count(*) FROM event"_s);
        const auto otherCommand = registry.run(governance::Reject{version, Role::TechnicalReviewer, {}, anySentence(), {}}, registry.cast().reviewer,
                                               id);
        QCOMPARE(otherCommand.error().code, u"command-id-reused"_s);
        const auto otherPerson = registry.run(registry.approval(version, Role::TechnicalReviewer), registry.cast().secondReviewer, id);
        QCOMPARE(otherPerson.error().code, u"command-id-reused"_s);
        QCOMPARE(number(registry.connection(), u"SELECT count(*) FROM event"_s), events);
    }

    // Two commands under one id are two commands, however alike they are.
    void anIdUsedForOtherContentIsRefusedAndTheSameContentGivesTheFirstAnswer()
    {
        RegistryFixture registry;
        const VersionName version = registry.submitted();
        const CommandId id = CommandId::make();
        const governance::Approve command = registry.approval(version, Role::TechnicalReviewer);
        const Receipt first = registry.orThrow(registry.run(command, registry.cast().reviewer, id));
        const auto refused = [&](const std::function<void(governance::Approve&)>& change) {
            governance::Approve other = command;
            change(other);
            const auto answer = registry.run(other, registry.cast().reviewer, id);
            return !answer && answer.error().kind == ErrorKind::Input && answer.error().code == u"command-id-reused";
        };
        QVERIFY(refused([](governance::Approve& a) { a.reason += u' '; }));
        QVERIFY(refused([](governance::Approve& a) { a.ticks.pop_back(); }));
        QVERIFY(refused([](governance::Approve& a) { a.ticks.back().sentence += u'x'; }));
        QVERIFY(refused([](governance::Approve& a) { a.read.reset(); }));
        QVERIFY(refused([](governance::Approve& a) { a.version.label += u'x'; }));
        QVERIFY(refused([](governance::Approve& a) { a.role = Role::RiskApprover; }));
        QVERIFY(refused([](governance::Approve& a) { a.coverage = Coverage{1, 2}; }));
        QVERIFY(refused([&](governance::Approve& a) { a.findings = {aFinding(registry.cast().author)}; }));
        const auto again = registry.run(command, registry.cast().reviewer, id);
        QVERIFY(again && again->repeated);
        QCOMPARE(again->event, first.event);
        // Of a refusal too.
        const CommandId refusedId = CommandId::make();
        QVERIFY(!registry.run(command, registry.cast().deployer, refusedId));
        governance::Approve other = command;
        other.reason = anySentence();
        QCOMPARE(registry.run(other, registry.cast().deployer, refusedId).error().code, u"command-id-reused"_s);
        QCOMPARE(registry.run(command, registry.cast().deployer, refusedId).error().kind, ErrorKind::Refused);
    }

    void nobodyGivesNoCommand()
    {
        RegistryFixture registry;
        const auto answer = registry.run(governance::AddModel{aModel(anyName(), registry.cast().owner, Tier::Low)}, anyName());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Input);
        QCOMPARE(answer.error().code, u"unknown-person"_s);
    }

    void aCommandThatFailsHalfWayLeavesNothing()
    {
        RegistryFixture registry;
        const auto content = [&] {
            QStringList counts;
            for (const QString& table :
                 {u"event"_s, u"event_text"_s, u"document"_s, u"command"_s, u"model"_s, u"version"_s, u"content"_s, u"asset"_s})
                counts << QString::number(number(registry.connection(), u"SELECT count(*) FROM "_s + table));
            return counts;
        };
        const QStringList before = content();
        governance::RegisterVersion command{
            {anyName(), anyName()}, registry.cast().author, aManifest().build(), "{}", aModel({}, registry.cast().owner, Tier::Low), {}};
        command.newModel->name = command.version.model;
        const CommandId id = CommandId::make();
        for (const QString& table : {u"event"_s, u"document"_s, u"model"_s, u"version"_s, u"asset"_s, u"content"_s, u"command"_s}) {
            registry.orThrow(registry.connection().exec(
                (onPostgres() ? u"CREATE TRIGGER fails BEFORE INSERT ON %1 FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"_s
                              : u"CREATE TRIGGER fails BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'as if the disk were full'); END"_s)
                    .arg(table)));
            const auto answer = registry.run(command, registry.cast().author, id);
            registry.orThrow(registry.connection().exec(withoutTrigger(u"fails"_s, table)));
            QVERIFY2(!answer, table.toLatin1());
            QCOMPARE(answer.error().kind, ErrorKind::Storage);
            QCOMPARE(content(), before);
        }
        const auto recorded = registry.run(command, registry.cast().author, id); // a failure is no answer: the same id goes on
        QVERIFY(recorded);
        QVERIFY(!recorded->repeated);
        const AuditReport report = registry.orThrow(verifyTrail(registry.connection(), {{}, true}));
        QVERIFY2(report.ok, said(report));
    }

    void approveAndRejectInOneInstantFromTwoProcessesHaveOneWinner()
    {
        RegistryFixture registry;
        std::vector<VersionName> versions;
        const QString model = anyName();
        const int wanted = onPostgres() ? 60 : 200; // where one takes longer
        for (int i = 0; i < wanted; ++i) {
            versions.push_back(registry.submitted(aVersion().of(model).at(Tier::Medium)));
            registry.must(registry.approval(versions.back(), Role::TechnicalReviewer), registry.cast().reviewer);
        }
        Worker approver({u"verdicts"_s, registry.location().path, registry.cast().risk, u"approve"_s});
        Worker rejecter({u"verdicts"_s, registry.location().path, registry.cast().secondRisk, u"reject"_s});
        QCOMPARE(approver.line(), "ready");
        QCOMPARE(rejecter.line(), "ready");
        int approved = 0;
        for (std::size_t i = 0; i < versions.size(); ++i) {
            Worker& first = i % 2 == 0 ? approver : rejecter;
            Worker& second = i % 2 == 0 ? rejecter : approver;
            first.tell(versions[i].text());
            second.tell(versions[i].text());
            const QByteArray yes = approver.line();
            const QByteArray no = rejecter.line();
            const bool wasApproved = yes.startsWith("recorded");
            QVERIFY2(wasApproved != no.startsWith("recorded"), yes + " / " + no);
            QCOMPARE(wasApproved ? no : yes, "refused gate-not-open");
            QCOMPARE(registry.facts(versions[i]).version->review, wasApproved ? ReviewState::Approved : ReviewState::Rejected);
            approved += wasApproved ? 1 : 0;
        }
        qInfo("approve won %d of %d", approved, wanted);
        const AuditReport report = registry.orThrow(verifyTrail(registry.connection(), {{}, true}));
        QVERIFY2(report.ok, said(report));
    }

    void aProcessKilledAnywhereLeavesEveryCommandWholeOrAbsent()
    {
        const QTemporaryDir folder;
        const RegistryPlace place(folder.path());
        const Location& location = place.location();
        const QString name = anyName(u"plan"_s);
        const Plan plan(name);
        plan.found(location);
        QVERIFY(plan.size() >= 200);
        QHash<int, QByteArray> acknowledged; // command to its first answer
        int next = 0;
        int kills = 0;
        const auto take = [&](const QByteArray& line) {
            const auto space = line.indexOf(' ');
            if (space <= 0)
                return;
            const int i = line.left(space).toInt();
            // Retried, a command answers what it answered before.
            const QByteArray answer = line.mid(space + 1);
            QVERIFY2(!answer.startsWith("failed"), line);
            if (acknowledged.contains(i))
                QCOMPARE(QByteArray(answer).replace("repeated", "recorded"), QByteArray(acknowledged[i]).replace("repeated", "recorded"));
            else
                acknowledged.insert(i, answer);
            next = std::max(next, i + 1);
        };
        while (next < plan.size()) {
            // The last acknowledged ones are given once more.
            Worker worker({u"plan"_s, location.path, name, QString::number(std::max(0, next - anyNumber(0, 4)))});
            const int lines = anyNumber(0, 16);
            for (int i = 0; i < lines; ++i)
                take(worker.line());
            QElapsedTimer instant;
            instant.start();
            const qint64 wait = anyNumber(0, 4'000'000);
            while (instant.nsecsElapsed() < wait) {}
            for (const QByteArray& line : worker.killed())
                take(line);
            ++kills;
            if (QTest::currentTestFailed())
                return;

            const Connection connection = RegistryFixture::orThrow(Connection::open(location, Access::ReadOnly));
            const AuditReport report = RegistryFixture::orThrow(verifyTrail(connection, {{}, true}));
            QVERIFY2(report.ok, said(report));
            for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it) {
                const qint64 event = number(connection, u"SELECT coalesce(max(seq), 0) FROM event WHERE command_id = ?"_s,
                                            {plan.idOf(it.key()).value});
                QCOMPARE(event, it.value().startsWith("refused") ? 0 : it.value().split(' ').at(1).toLongLong());
            }
        }
        qInfo("%d kills over %d commands", kills, plan.size());
        // All of them once more, in one go: each answers what it answered first, and nothing new is recorded.
        auto registrar = RegistryFixture::orThrow(Registrar::open(location));
        const qint64 events = number(registrar.connection(), u"SELECT count(*) FROM event"_s);
        for (int i = 0; i < plan.size(); ++i)
            QCOMPARE(answerOf(plan.run(registrar, i)).replace("repeated", "recorded"), QByteArray(acknowledged[i]).replace("repeated", "recorded"));
        QCOMPARE(number(registrar.connection(), u"SELECT count(*) FROM event"_s), events);
        QVERIFY(events > plan.size() / 2);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--worker"_s)
        return arguments.value(2) == u"plan"_s ? planWorker(arguments.sliced(3)) : verdictWorker(arguments.sliced(3));
    RegistrarTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "registrar_test.moc"
