// SPDX-License-Identifier: GPL-3.0-or-later
// The same random lives of three versions in two slots on a real registry: answers, rows, events, the past and a replay.
#include "livingregistry.h"
#include "registry/audit/verify.h"

#include <QTest>

namespace gatehouse::governance::testing {
namespace {

// What was known of a version in a slot after an event.
struct SlotMoment {
    AsOf asOf;
    QDateTime at;
    int version = 0;
    int slot = 0;
    QString description;
};

void compare(const QString& known, const QString& expected, const char* when)
{
    if (known != expected)
        RC_LOG() << when << ", expected:\n" << expected.toStdString() << "\nregistry:\n" << known.toStdString() << '\n';
    RC_ASSERT((known == expected));
}

class RecordedLife {
public:
    RecordedLife(const SlotLife& life, SlotDistribution& distribution)
        : m_life(life)
        , m_reference(life.setting)
        , m_registry(life.setting)
        , m_biographer(distribution)
    {}

    void live()
    {
        RC_LOG() << m_life.setting << '\n';
        while (const auto move = preparing(m_life, m_reference))
            take(*move);
        for (const SlotStep& step : m_life.steps) {
            m_reference.wait(step.hours);
            m_registry.wait(step.hours);
            if (step.twist == 7)
                m_registry.reopen();
            take(moveOf(step, m_reference));
        }
        for (int version = 0; version < Versions; ++version)
            for (int slot = 0; slot < Slots; ++slot)
                compare(described(m_registry.facts(version, slot, {}, m_registry.now())), m_reference.description(version, slot), "in the end");
        for (const SlotMoment& moment : m_past)
            compare(described(m_registry.facts(moment.version, moment.slot, moment.asOf, moment.at)), moment.description, "as of an event");
        const bool isReplayed = m_life.steps.size() % 4 == 0; // a fourth of the lives: it takes as long as a fifth of the rest
        const registry::AuditReport audit = orThrow(registry::verifyTrail(m_registry.connection(), {{}, isReplayed}));
        for (const registry::AuditRemark& problem : audit.problems)
            RC_LOG() << problem.seq << ": " << problem.sentence.toStdString() << '\n';
        RC_ASSERT(audit.ok);
        RC_ASSERT(audit.events == m_registry.count(u"event"_s));
        m_biographer.ended();
    }

private:
    void take(const SlotMove& move)
    {
        m_registry.wait(0);
        const bool allowed = m_reference.allows(move);
        const qint64 before = m_registry.count(u"event"_s);
        const CommandId id = CommandId::make();
        const auto give = [&] {
            return withCommand(move, m_reference, m_registry.now(), [&](const auto& command) { return m_registry.give(command, move.actor, id); });
        };
        const auto answer = give();
        RC_LOG() << described(move).toStdString() << (allowed ? ": allowed\n" : ": refused\n");
        if (!answer)
            RC_LOG() << "  " << answer.error().sentence.toStdString() << ' ' << answer.error().detail.toStdString() << '\n';
        RC_ASSERT(answer.has_value() == allowed);
        RC_ASSERT((allowed || answer.error().kind == ErrorKind::Refused));
        // One event a governed change, and none for a refusal, after which there is nothing new to compare.
        RC_ASSERT(m_registry.count(u"event"_s) - before == (allowed ? 1 : 0));
        if (!allowed) {
            m_biographer.saw(move, false, m_reference, m_reference);
            return;
        }
        // The same command id never acts twice.
        const auto again = give();
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->repeated);
        RC_ASSERT(again->event == answer->event);
        RC_ASSERT(m_registry.count(u"event"_s) - before == 1);
        const SlotReference was = m_reference;
        m_reference.apply(move);
        const DeploymentFacts facts = m_registry.facts(move.version, move.slot, {}, m_registry.now());
        const QString known = described(facts);
        compare(known, m_reference.description(move.version, move.slot), "now");
        RC_ASSERT(broken(facts, m_reference).isEmpty());
        if (answer->event.value % 3 == m_life.prepared % 3) // a third of the past, in each life another one
            m_past.push_back({{answer->event.value}, m_registry.now(), move.version, move.slot, known});
        m_biographer.saw(move, true, was, m_reference);
    }

    const SlotLife& m_life;
    SlotReference m_reference;
    LivingRegistry m_registry;
    SlotBiographer m_biographer;
    std::vector<SlotMoment> m_past;
};

}

class SlotRegistrarPropertyTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { gatehouse::testing::onPostgres() ? prepareProperties(100, 2000) : prepareProperties(2000, 100'000); }
    void aRegistryKeepsSlotsAsTheLifecycleSays();
};

void SlotRegistrarPropertyTest::aRegistryKeepsSlotsAsTheLifecycleSays()
{
    SlotDistribution distribution;
    QVERIFY(rc::check("answers, rows, events, past and replay equal the reference's", [&] {
        const SlotLife life = *aSlotLife();
        RecordedLife(life, distribution).live();
    }));
    distribution.print();
    QVERIFY2(distribution.isRich(),
             "too few lives went live, rolled back, became unusable or used an exception: the sequences are too dull to trust");
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::SlotRegistrarPropertyTest)
#include "slotregistrar_property_test.moc"
