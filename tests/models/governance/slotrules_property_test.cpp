// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of slots and gate B against the lifecycle told a second time: random lives of three versions, every answer and every state compared.
#include "governance/gate.h"
#include "memoryregistry.h"
#include "slotsequence.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

MemoryRegistry registryOf(const Setting& setting)
{
    MemoryRegistry registry(setting.solo);
    for (int person = 0; person < People; ++person) {
        registry.put(u"person"_s, {{u"name"_s, personName(person)}}, {{u"name"_s, personName(person)}});
        for (const Role role : setting.roles[std::size_t(person)]) {
            const QJsonObject key{{u"person"_s, personName(person)}, {u"role"_s, nameOf(role)}};
            registry.put(u"role_grant"_s, key, key);
        }
    }
    return registry;
}

QString codesOf(const Obstacles& obstacles)
{
    QStringList codes;
    for (const Obstacle& obstacle : obstacles)
        codes << obstacle.code;
    return codes.join(u' ');
}

// What is never forgotten: how much is known of a version.
std::size_t historyOf(const DeploymentFacts& facts)
{
    return facts.version.revisions.size() + facts.version.verdicts.size() + facts.version.deployments.size() + facts.evidence.size()
        + facts.version.findings.size();
}

class ComparedLife {
public:
    ComparedLife(const SlotLife& life, SlotDistribution& distribution)
        : m_life(life)
        , m_reference(life.setting)
        , m_registry(registryOf(life.setting))
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
            take(moveOf(step, m_reference));
        }
        for (int version = 0; version < Versions; ++version)
            for (int slot = 0; slot < Slots; ++slot)
                compare(version, slot);
        m_biographer.ended();
    }

private:
    void take(const SlotMove& move)
    {
        m_registry.wait(0);
        const bool allowed = m_reference.allows(move);
        const qint64 events = m_registry.events();
        const Obstacles found = withCommand(move, m_reference, m_registry.now(),
                                            [&](const auto& command) { return m_registry.give(command, personName(move.actor)); });
        RC_LOG() << m_reference.hour() << ": " << described(move).toStdString() << (allowed ? ": allowed" : ": refused") << ", "
                 << codesOf(found).toStdString() << '\n';
        RC_ASSERT(found.empty() == allowed);
        RC_ASSERT(m_registry.events() - events == (allowed ? 1 : 0));
        if (!allowed) {
            m_biographer.saw(move, false, m_reference, m_reference);
            return;
        }
        const SlotReference before = m_reference;
        m_reference.apply(move);
        m_biographer.saw(move, true, before, m_reference);
        const DeploymentFacts facts = compare(move.version, move.slot);
        std::size_t& history = m_histories[{move.version, move.slot}];
        RC_ASSERT(historyOf(facts) >= history);
        history = historyOf(facts);
        // Any byte change makes a new content that no verdict counts on.
        if (move.kind == SlotMoveKind::Register)
            RC_ASSERT(std::ranges::none_of(facts.version.verdicts, [&](const Verdict& each) { return counts(each, facts.version); }));
    }

    DeploymentFacts compare(int version, int slot)
    {
        const DeploymentFacts facts = m_registry.deployment(versionName(version), slotName(slot));
        const QString known = described(facts);
        const QString expected = m_reference.description(version, slot);
        if (known != expected)
            RC_LOG() << "reference:\n" << expected.toStdString() << "\nregistry:\n" << known.toStdString() << '\n';
        RC_ASSERT((known == expected));
        const QString wrong = broken(facts, m_reference);
        RC_LOG() << wrong.toStdString();
        RC_ASSERT(wrong.isEmpty());
        return facts;
    }

    const SlotLife& m_life;
    SlotReference m_reference;
    MemoryRegistry m_registry;
    SlotBiographer m_biographer;
    std::map<std::pair<int, int>, std::size_t> m_histories; // of a version in a slot, when it was last touched
};

}

class SlotRulesPropertyTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { prepareProperties(2000, 100'000); }
    void slotsAnswerAsTheLifecycleSays();
};

void SlotRulesPropertyTest::slotsAnswerAsTheLifecycleSays()
{
    SlotDistribution distribution;
    QVERIFY(rc::check("answers and states equal the reference's", [&] {
        const SlotLife life = *aSlotLife();
        ComparedLife(life, distribution).live();
    }));
    distribution.print();
    QVERIFY2(distribution.isRich(),
             "too few lives went live, rolled back, became unusable or used an exception: the sequences are too dull to trust");
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::SlotRulesPropertyTest)
#include "slotrules_property_test.moc"
