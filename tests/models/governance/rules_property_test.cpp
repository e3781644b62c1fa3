// SPDX-License-Identifier: GPL-3.0-or-later
// The rules against the lifecycle told a second time: random lives of a version, every answer and every state compared.
#include "memoryregistry.h"
#include "sequence.h"

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

}

class RulesPropertyTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { prepareProperties(200, 100'000); }
    void rulesAnswerAsTheLifecycleSays();
};

void RulesPropertyTest::rulesAnswerAsTheLifecycleSays()
{
    Distribution distribution;
    QVERIFY(rc::check("answers and states equal the reference's", [&] {
        const Life life = *aLife();
        RC_LOG() << life.setting << '\n';
        Reference reference(life.setting);
        MemoryRegistry registry = registryOf(life.setting);
        layBase(life.setting, [&](const auto& command, int person) { RC_ASSERT(registry.give(command, personName(person)).empty()); });
        Biographer biographer(distribution);
        for (const Step& step : life.steps) {
            reference.wait(step.hours);
            registry.wait(step.hours);
            const Move move = moveOf(step, reference);
            const bool allowed = reference.allows(move);
            const qint64 before = registry.events();
            const Obstacles found = withCommand(move, reference, [&](const auto& command) { return registry.give(command, personName(move.actor)); });
            RC_LOG() << described(move).toStdString() << (allowed ? ": allowed" : ": refused") << ", " << codesOf(found).toStdString() << '\n';
            RC_ASSERT(found.empty() == allowed);
            RC_ASSERT(registry.events() - before == (allowed ? 1 : 0));
            if (allowed)
                reference.apply(move);
            const QString known = described(registry.version(theVersion()));
            if (known != reference.description())
                RC_LOG() << "reference:\n" << reference.description().toStdString() << "\nregistry:\n" << known.toStdString() << '\n';
            RC_ASSERT((known == reference.description()));
            biographer.saw(move, allowed, reference);
        }
        biographer.ended();
    }));
    distribution.print();
    QVERIFY2(distribution.isRich(), "too few lives were approved, sent back and returned, or became unusable: the sequences are too dull to trust");
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::RulesPropertyTest)
#include "rules_property_test.moc"
