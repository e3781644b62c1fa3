// SPDX-License-Identifier: GPL-3.0-or-later
// Slots on a real registry: two processes that go live at once, and what is asked again when something else is live.
// The program is its own second process: `test_slots --worker DATABASE PERSON`.

#include "governance/commands/editmodel.h"
#include "governance/commands/rollback.h"
#include "registry/audit/verify.h"
#include "registry/heartbeat.h"
#include "registry/queries/inventory.h"
#include "support/deployedregistry.h"

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

// Lets each version go live that is named on standard input with its slot: "recorded 17" or "refused CODE".
int goLiveWorker(const QStringList& arguments)
{
    auto registrar = Registrar::open({arguments[0]});
    QFile input;
    if (!registrar || !input.open(stdin, QIODevice::ReadOnly))
        return 3;
    say("ready");
    while (true) {
        const QStringList words = QString::fromUtf8(input.readLine()).trimmed().split(u' ', Qt::SkipEmptyParts);
        if (words.size() != 2)
            return 0;
        // Nothing was live there when it was decided.
        const auto receipt = registrar->run(governance::GoLive{*VersionName::parse(words[0]), words[1], QString()},
                                            RegistryFixture::actor(arguments[1]));
        if (receipt)
            say("recorded " + QByteArray::number(receipt->event.value));
        else
            say(receipt.error().obstacles.empty() ? "failed " + receipt.error().sentence.toUtf8()
                                                  : "refused " + receipt.error().obstacles.front().code.toLatin1());
    }
}

class Worker {
public:
    Worker(const QString& database, const QString& person)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--worker"_s, database, person});
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

    void tell(const VersionName& version, const QString& slot)
    {
        m_process.write((version.text() + u' ' + slot + u'\n').toUtf8());
        m_process.waitForBytesWritten();
    }
    QByteArray line()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(60'000))
                break;
        return m_process.canReadLine() ? m_process.readLine().trimmed() : QByteArray();
    }

private:
    QProcess m_process;
};

}

class SlotsTest : public QObject {
    Q_OBJECT
private slots:
    void theInventorySaysWhereAVersionIsLiveWhereItWasAndWhereItIsGoing()
    {
        DeployedRegistry registry;
        const QString model = anyName(), first = registry.slot(), second = registry.slot();
        const VersionName old = registry.cleared(model, first);
        registry.must(governance::GoLive{old, first}, registry.cast().deployer);
        const VersionName now = registry.cleared(model, first, old.label);
        registry.must(governance::GoLive{now, first}, registry.cast().deployer);
        const VersionName other = registry.started(model, second);
        const auto ids = RegistryFixture::orThrow(
            registry::versionIds(registry.connection(), {}, registry.clock(), {}, {}, {registry::VersionOrder::By::Slots, true}));
        const auto rows = RegistryFixture::orThrow(registry::versionRows(registry.connection(), ids, registry.clock(), {}, {}));
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows.front().label, now.label); // what is live in most slots
        for (const registry::VersionRow& row : rows) {
            QCOMPARE(row.liveIn, row.label == now.label ? QStringList{first} : QStringList());
            QCOMPARE(row.wasLiveIn, row.label == old.label ? QStringList{first} : QStringList());
            QCOMPARE(row.comingTo, row.label == other.label ? QStringList{second} : QStringList());
        }
        const auto models = RegistryFixture::orThrow(registry::modelRows(registry.connection(), {}, registry.clock(), {}, {}));
        QCOMPARE(models.front().liveSlots, 1);
    }

    void twoGoLivesInOneInstantFromTwoProcessesLeaveOneLive()
    {
        DeployedRegistry registry;
        struct Race {
            VersionName first, second;
            QString slot;
        };
        std::vector<Race> races;
        const int wanted = 200;
        for (int i = 0; i < wanted; ++i) { // every second time both mean the same version
            const QString model = anyName(u"model"_s);
            const QString slot = registry.slot();
            const VersionName first = registry.cleared(model, slot);
            races.push_back({first, i % 2 == 0 ? first : registry.cleared(model, slot), slot});
        }
        Worker one(registry.location().path, registry.cast().deployer);
        Worker other(registry.location().path, registry.cast().deployer);
        QCOMPARE(one.line(), "ready");
        QCOMPARE(other.line(), "ready");
        int won = 0;
        for (std::size_t i = 0; i < races.size(); ++i) {
            const auto& [first, second, slot] = races[i];
            const bool oneFirst = anyNumber(0, 1) == 1;
            (oneFirst ? one : other).tell(oneFirst ? first : second, slot);
            (oneFirst ? other : one).tell(oneFirst ? second : first, slot);
            const QByteArray answer = one.line();
            const QByteArray otherAnswer = other.line();
            const std::vector<Deployment> inSlot = registry.deployed(first, slot).inSlot;
            QCOMPARE(std::ranges::count(inSlot, DeploymentState::Live, &Deployment::state), 1);
            // One winner; the other reads that the same version is live already, or that another one is.
            QVERIFY2(answer.startsWith("recorded") != otherAnswer.startsWith("recorded"), answer + " / " + otherAnswer);
            const bool oneWon = answer.startsWith("recorded");
            QCOMPARE(oneWon ? otherAnswer : answer, first.label == second.label ? "refused wrong-deployment-state" : "refused live-changed");
            won += oneWon ? 1 : 0;
            const VersionName& winner = oneWon ? first : second;
            QCOMPARE(registry.deployed(winner, slot).live()->versionName, winner.text());
        }
        qInfo("the first process won %d of %d", won, wanted);
        const AuditReport report = registry.orThrow(verifyTrail(registry.connection(), {{}, true}));
        QVERIFY2(report.ok, report.problems.empty() ? "" : qPrintable(report.problems.front().sentence));
    }

    void theDatabaseTakesNoSecondLiveRow()
    {
        DeployedRegistry registry;
        const QString slot = registry.slot();
        const QString model = anyName(u"model"_s);
        registry.must(governance::GoLive{registry.cleared(model, slot), slot}, registry.cast().deployer);
        const auto copied = registry.connection().exec(
            u"INSERT INTO deployment (id, version, model, slot, state, from_seq) SELECT id + 1, version, model, slot, state, from_seq FROM deployment"
            " WHERE state = 'live' AND to_seq IS NULL"_s);
        QVERIFY(!copied);
    }

    void aTargetIsAskedAgainAfterARollback()
    {
        DeployedRegistry registry;
        const QString slot = registry.slot();
        const QString model = anyName(u"model"_s);
        const Actor deployer = RegistryFixture::actor(registry.cast().deployer);
        const VersionName old = registry.cleared(model, slot);
        registry.must(governance::GoLive{old, slot}, registry.cast().deployer);
        const VersionName next = registry.cleared(model, slot, old.label);
        registry.must(governance::GoLive{next, slot}, registry.cast().deployer);
        const Deployment went = *registry.deployed(old, slot).current();
        const Deployment live = *registry.deployed(next, slot).current();
        // The old version's target is brought to the new one, and says so twice.
        const governance::ReportTarget newBuild{slot, went.targets.front(), live.binding.build, {}};
        const auto report = [&] {
            return registry.orThrow(reportTarget(registry.registrar(), newBuild, deployer, CommandId::make(), registry.clock()));
        };
        QVERIFY(report());
        QVERIFY(!report()); // nothing new
        registry.must(governance::Rollback{old, slot, anySentence()}, registry.cast().owner);
        const auto states = [&] {
            std::vector<FindingState> found;
            for (const Finding& each : registry.facts(old).findings)
                found.push_back(each.state);
            return found;
        };
        QCOMPARE(states(), std::vector{FindingState::Open}); // it is out of step at once, also while it stays silent
        QVERIFY(report()); // asked again, it says the same, which is no second finding
        QVERIFY(!report());
        QCOMPARE(states(), std::vector{FindingState::Open});
        registry.must(governance::ReportTarget{slot, went.targets.front(), went.binding.build, {}}, registry.cast().deployer);
        QCOMPARE(states(), std::vector{FindingState::Closed});
        QCOMPARE(registry.facts(old).findings.front().target, went.targets.front());
        QVERIFY(!registry.facts(old).findings.front().evidence.isEmpty());
        const AuditReport whole = registry.orThrow(verifyTrail(registry.connection(), {{}, true}));
        QVERIFY2(whole.ok, whole.problems.empty() ? "" : qPrintable(whole.problems.front().sentence));
    }

    void theTierStaysWhileGateBIsOpen()
    {
        DeployedRegistry registry;
        const QString slot = registry.slot();
        const VersionName version = registry.verified(anyName(u"model"_s), slot);
        governance::EditModel command;
        command.model = version.model;
        command.tier = Tier::High;
        registry.must(governance::SubmitDeployment{version, slot}, registry.cast().deployer);
        const auto refused = registry.run(command, registry.cast().owner);
        QVERIFY(!refused);
        QCOMPARE(refused.error().obstacles.front().code, u"tier-while-in-review"_s);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--worker"_s)
        return goLiveWorker(arguments.sliced(2));
    SlotsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "slots_test.moc"
