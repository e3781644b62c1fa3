// SPDX-License-Identifier: GPL-3.0-or-later
// What a registry knows of consumers: their use as they report it, and their page.

#include "governance/commands/acknowledge.h"
#include "governance/commands/addconsumer.h"
#include "governance/commands/changeconsumer.h"
#include "governance/commands/deprecate.h"
#include "governance/commands/endconsumer.h"
#include "governance/commands/hold.h"
#include "governance/commands/retiredeployment.h"
#include "governance/commands/rollback.h"
#include "governance/commands/undeprecate.h"
#include "registry/queries/consumer.h"
#include "registry/queries/queue.h"
#include "registry/usage.h"
#include "support/chance.h"
#include "support/deployedregistry.h"
#include "support/live.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using Notice = ConsumerNotice::Kind;

namespace {

ManifestBuilder promising(const QString& output)
{
    return aManifest().declaring(u"interface"_s,
                                 QJsonObject{{u"outputs"_s, QJsonArray{QJsonObject{{u"name"_s, output}, {u"type"_s, u"float64"_s}}}}});
}

}

class ConsumerUseTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RegistryFixture> m_fixture;
    QString m_desk;
    VersionName m_live;
    QString m_slot;

    [[nodiscard]] const Cast& cast() const { return m_fixture->cast(); }

    // Something live with a consumer for which the colleague speaks.
    void use(const ManifestBuilder& content = aManifest())
    {
        m_slot = anyName(u"slot"_s);
        m_desk = anyName(u"desk"_s);
        m_live = adopted(*m_fixture, m_slot, {anyName(u"target"_s)}, aVersion().holding(content));
        m_fixture->must(governance::AddConsumer{m_live.model, m_desk, anySentence(), anySentence(), cast().colleague, ConsumerKind::Team},
                        cast().colleague);
    }

    [[nodiscard]] Result<Kept> report(const QDateTime& read, qint64 volume, const CommandId& id = CommandId::make(), const QString& by = {})
    {
        return reportUsage(m_fixture->registrar(), {m_live.model, m_desk, read, volume}, RegistryFixture::actor(by.isEmpty() ? cast().colleague : by),
                           id, m_fixture->clock());
    }

    [[nodiscard]] Usage usage(const QDateTime& at = {}) const
    {
        return RegistryFixture::orThrow(usageOf(m_fixture->connection(), m_live.model, m_desk, at));
    }

    [[nodiscard]] ConsumerSight sight(const ConsumerSubject& subject, const Moment& moment = {}) const
    {
        return RegistryFixture::orThrow(consumerSight(m_fixture->connection(), subject, moment, {}));
    }
    [[nodiscard]] ConsumerUse only(const Moment& moment = {}) const
    {
        const ConsumerSight found = sight({m_desk, {}}, moment);
        return found.uses.size() == 1 ? found.uses.front() : ConsumerUse{};
    }

    static QString codeOf(const Error& error) { return error.obstacles.empty() ? error.code : error.obstacles.front().code; }

private slots:
    void init()
    {
        m_fixture = std::make_unique<RegistryFixture>();
        m_fixture->clock() = QDateTime::currentDateTimeUtc();
    }

    void reportsAddUp()
    {
        use();
        QCOMPARE(usage().reports, 0);
        const QDateTime first = m_fixture->clock().addSecs(-anyNumber(5000, 9000)), second = first.addSecs(anyNumber(1, 1000));
        const qint64 one = anyNumber(0, 1000), two = anyNumber(0, 1000);
        QCOMPARE(report(first, one), Kept::New);
        QCOMPARE(report(second, two), Kept::New);
        QCOMPARE(usage().volume, one + two);
        QCOMPARE(usage().reports, 2);
        QCOMPARE(usage().lastRead, second);
        QCOMPARE(usage().by, cast().colleague);
    }

    void aLateReportCountsAndMovesNothingBack()
    {
        use();
        const QDateTime newest = m_fixture->clock().addSecs(-60);
        QCOMPARE(report(newest, 3), Kept::New);
        QCOMPARE(report(newest.addDays(-anyNumber(1, 300)), 4), Kept::New);
        QCOMPARE(usage().lastRead, newest);
        QCOMPARE(usage().volume, 7);
    }

    // Who is told what was replaced is told it also when what was replaced has ended.
    void whatWasReplacedStaysToldWhenItEnds()
    {
        DeployedRegistry registry;
        const QString slot = registry.slot(), model = anyName(u"model"_s), desk = anyName(u"desk"_s);
        registry.reviewIn = 90;
        const VersionName first = registry.live(model, slot);
        registry.must(governance::AddConsumer{model, desk, anySentence(), anySentence(), registry.cast().colleague, ConsumerKind::Team},
                      registry.cast().owner);
        registry.clock() = registry.clock().addSecs(60);
        const VersionName second = registry.live(model, slot, first.label);
        registry.clock() = registry.clock().addSecs(60);
        registry.must(governance::Rollback{first, slot, anySentence()}, registry.cast().owner);
        const auto replaced = [&] {
            Moment moment;
            moment.at = registry.clock();
            const auto found = RegistryFixture::orThrow(consumerSight(registry.connection(), {desk, {}}, moment, {}));
            QStringList told;
            for (const ConsumerUse& use : found.uses)
                for (const ConsumerNotice& notice : use.notices)
                    if (notice.kind == Notice::Replaced)
                        told << notice.version.label + u" by "_s + notice.successor;
            return told;
        };
        const QStringList told{second.label + u" by "_s + first.label};
        QCOMPARE(replaced(), told);
        registry.clock() = registry.clock().addSecs(60);
        registry.must(governance::RetireDeployment{second, slot, anySentence()}, registry.cast().owner);
        QCOMPARE(replaced(), told);
    }

    void theSameReportCountsOnce()
    {
        use();
        const QDateTime read = m_fixture->clock().addSecs(-anyNumber(1, 1000));
        const CommandId id = CommandId::make();
        QCOMPARE(report(read, 5, id), Kept::New);
        QCOMPARE(report(read, 5, id), Kept::Repeated);
        QCOMPARE(report(read, 5), Kept::Repeated);                // by the moment it is about
        QCOMPARE(report(read.addSecs(1), 5, id), Kept::Repeated); // by its id: "now" is another moment when it is sent again
        QCOMPARE(usage().volume, 5);
        QCOMPARE(codeOf(report(read, 6).error()), u"reported-otherwise"_s);
        QCOMPARE(codeOf(report(read.addSecs(-9), 6, id).error()), u"reported-otherwise"_s);
        QCOMPARE(usage().volume, 5);
    }

    void aRefusedReportLeavesNothing()
    {
        use();
        QCOMPARE(codeOf(report(m_fixture->clock(), 1, CommandId::make(), cast().deployer).error()), u"may-not-report-use"_s);
        QCOMPARE(codeOf(report(m_fixture->clock().addDays(1), 1).error()), u"reading-in-the-future"_s);
        QCOMPARE(codeOf(report(m_fixture->clock(), -1).error()), u"negative-volume"_s);
        QCOMPARE(report(m_fixture->clock(), 1, CommandId::make(), anyName()).error().kind, ErrorKind::Input);
        m_desk = anyName();
        QCOMPARE(report(m_fixture->clock(), 1).error().kind, ErrorKind::Input);
        QCOMPARE(usage().reports, 0);
    }

    void thePastKnowsOnlyWhatHadArrived()
    {
        use();
        const QDateTime long_ = m_fixture->clock().addDays(-100);
        QCOMPARE(report(long_, 1), Kept::New);
        const QDateTime between = m_fixture->clock().addSecs(30);
        m_fixture->clock() = m_fixture->clock().addSecs(60);
        QCOMPARE(report(long_.addDays(-1), 2), Kept::New); // late: about an earlier time, but it arrived later
        QCOMPARE(usage(between).volume, 1);
        QCOMPARE(usage(between.addSecs(-60)).reports, 0);
        QCOMPARE(usage().volume, 3);
    }

    void aConsumerIsFoundByItsNameAndByWhoSpeaksForIt()
    {
        use();
        const VersionName other = adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        const QString second = anyName(u"app"_s);
        m_fixture->must(governance::AddConsumer{other.model, m_desk, {}, {}, {}, {}}, cast().owner);
        m_fixture->must(governance::AddConsumer{other.model, second, {}, {}, cast().colleague, {}}, cast().owner);
        const ConsumerSight byName = sight({m_desk, {}});
        QCOMPARE(byName.uses.size(), 2U);
        QCOMPARE(byName.history.size(), 2U);
        const ConsumerSight byPerson = sight({{}, cast().colleague});
        QCOMPARE(byPerson.uses.size(), 2U);
        QVERIFY(std::ranges::contains(byPerson.uses, second, [](const ConsumerUse& use) { return use.consumer.name; }));
        QVERIFY(sight({anyName(), {}}).uses.empty());
        QVERIFY(sight({{}, {}}).uses.empty()); // nobody acts
        const ConsumerUse use = *std::ranges::find(byName.uses, m_live.model, [](const ConsumerUse& each) { return each.model.name; });
        QCOMPARE(use.live.size(), 1U);
        QCOMPARE(use.live.front().slot, m_slot);
        QCOMPARE(use.live.front().version.label, m_live.label);
        QCOMPARE(use.consumer.kind, ConsumerKind::Team);
        QVERIFY(use.waits.empty() && use.notices.empty());
    }

    void aBreakWaitsUntilItIsAcknowledged()
    {
        use(promising(anyName()));
        const VersionName next = started(*m_fixture, m_slot, {anyName(u"target"_s)}, aVersion().of(m_live.model).holding(promising(anyName())));
        QCOMPARE(only().waits.size(), 1U);
        QCOMPARE(only().waits.front().version.label, next.label);
        QVERIFY(!only().waits.front().breaks.isEmpty());
        m_fixture->must(governance::Acknowledge{next, m_slot, m_desk, u"contract"_s, {}}, cast().colleague);
        QVERIFY(only().waits.empty());
        QCOMPARE(sight({m_desk, {}}).history.front().kind, u"acknowledge"_s);
    }

    void aDeprecationAsksForItsEnd()
    {
        use();
        const auto asked = [&] {
            const auto items = RegistryFixture::orThrow(queueOf(m_fixture->connection(), cast().colleague, m_fixture->clock(), {}, {}));
            return std::ranges::any_of(items, [&](const QueueItem& item) {
                return item.reason == QueueReason::Acknowledge && item.consumer == m_desk && item.slot == m_slot;
            });
        };
        QVERIFY(only().waits.empty() && !asked());
        const QString message = anySentence();
        m_fixture->must(governance::Deprecate{m_live, message, {}}, cast().owner);
        QCOMPARE(only().waits.size(), 1U);
        QVERIFY(only().waits.front().isEnd());
        QCOMPARE(only().waits.front().breaks, QStringList{message});
        QVERIFY(asked());
        m_fixture->must(governance::Undeprecate{m_live, anySentence()}, cast().owner);
        QVERIFY(only().waits.empty() && !asked());
        m_fixture->must(governance::Deprecate{m_live, message, {}}, cast().owner);
        m_fixture->must(governance::Acknowledge{m_live, m_slot, m_desk, u"retire"_s, {}}, cast().colleague);
        QVERIFY(only().waits.empty() && !asked());
        const QJsonArray consumers = m_fixture->facts(m_live).model->consumers;
        for (const QJsonValue each : consumers)
            if (const QString name = each[u"name"].toString(); name != m_desk)
                m_fixture->must(governance::Acknowledge{m_live, m_slot, name, u"retire"_s, anySentence()}, cast().owner);
        m_fixture->must(governance::RetireDeployment{m_live, m_slot, {}}, cast().owner);
    }

    void aHoldIsToldAndThePastKnewNothingOfIt()
    {
        use();
        const qint64 before = m_fixture->facts(m_live).registry.nextSeq - 1;
        const QString reason = anySentence();
        m_fixture->must(governance::Hold{m_live, reason}, cast().owner);
        QCOMPARE(only().notices.size(), 1U);
        QCOMPARE(only().notices.front().kind, Notice::OnHold);
        QCOMPARE(only().notices.front().text, reason);
        const Moment then = RegistryFixture::orThrow(momentOfEvent(m_fixture->connection(), before));
        QVERIFY(only(then).notices.empty());
        const Moment earlier = RegistryFixture::orThrow(momentOfEvent(m_fixture->connection(), 1));
        QVERIFY(sight({m_desk, {}}, earlier).uses.empty());
        QVERIFY(sight({m_desk, {}}, earlier).history.empty());
    }

    void whatChangedAndEndedStaysInTheHistory()
    {
        use();
        const QString contact = anySentence();
        m_fixture->must(governance::ChangeConsumer{m_live.model, m_desk, contact, {}, {}, {}}, cast().colleague);
        QCOMPARE(only().consumer.contact, contact);
        m_fixture->must(governance::EndConsumer{m_live.model, m_desk, {}}, cast().colleague);
        const ConsumerSight after = sight({m_desk, {}});
        QVERIFY(after.uses.empty());
        QStringList kinds;
        for (const EventRow& event : after.history)
            kinds << event.kind;
        QCOMPARE(kinds, (QStringList{u"end-consumer"_s, u"change-consumer"_s, u"add-consumer"_s}));
        QVERIFY(after.history.front().sentence.contains(m_desk));
        const auto left = RegistryFixture::orThrow(registeredConsumers(m_fixture->connection(), m_live.model, {}, {}));
        QVERIFY(!std::ranges::contains(left, m_desk, [](const RegisteredConsumer& each) { return each.consumer.name; }));
    }
};

QTEST_GUILESS_MAIN(ConsumerUseTest)
#include "consumeruse_test.moc"
