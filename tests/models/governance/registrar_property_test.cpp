// SPDX-License-Identifier: GPL-3.0-or-later
// The same random lives on a real registry: answers, rows, events, the past and a replay, compared with the lifecycle told a second time.
#include "livingregistry.h"
#include "registry/audit/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::governance::testing {
namespace {

// What was known after an event.
struct Moment {
    AsOf asOf;
    QDateTime at;
    QString description;
};

}

class RegistrarPropertyTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { gatehouse::testing::onPostgres() ? prepareProperties(30, 2000) : prepareProperties(500, 100'000); }
    void aRegistryLivesAsTheLifecycleSays();

private:
    static void live(const Life& life, Distribution& distribution);
};

void RegistrarPropertyTest::live(const Life& life, Distribution& distribution)
{
    Reference reference(life.setting);
    LivingRegistry registry(life.setting);
    layBase(life.setting, [&](const auto& command, int person) { orThrow(registry.give(command, person)); });
    Biographer biographer(distribution);
    std::vector<Moment> past;
    for (const Step& step : life.steps) {
        reference.wait(step.hours);
        registry.wait(step.hours);
        if (step.twist == 7)
            registry.reopen();
        const Move move = moveOf(step, reference);
        const bool allowed = reference.allows(move);
        const qint64 before = registry.count(u"event"_s);
        const CommandId id = CommandId::make();
        const auto give = [&] { return withCommand(move, reference, [&](const auto& command) { return registry.give(command, move.actor, id); }); };
        const auto answer = give();
        RC_LOG() << described(move).toStdString() << (allowed ? ": allowed\n" : ": refused\n");
        if (!answer)
            RC_LOG() << "  " << answer.error().sentence.toStdString() << '\n';
        RC_ASSERT(answer.has_value() == allowed);
        RC_ASSERT((allowed || answer.error().kind == ErrorKind::Refused));
        // One event a governed change, and none for a refusal; the same command id never acts twice.
        RC_ASSERT(registry.count(u"event"_s) - before == (allowed ? 1 : 0));
        const auto again = give();
        RC_ASSERT(again.has_value() == allowed);
        RC_ASSERT((!allowed || (again->repeated && again->event == answer->event)));
        RC_ASSERT(registry.count(u"event"_s) - before == (allowed ? 1 : 0));
        if (allowed)
            reference.apply(move);
        const QString known = described(registry.facts({}, registry.now()));
        if (known != reference.description())
            RC_LOG() << "reference:\n" << reference.description().toStdString() << "\nregistry:\n" << known.toStdString() << '\n';
        RC_ASSERT((known == reference.description()));
        if (allowed)
            past.push_back({{answer->event.value}, registry.now(), known});
        biographer.saw(move, allowed, reference);
    }
    for (const Moment& moment : past) {
        const QString then = described(registry.facts(moment.asOf, moment.at));
        if (then != moment.description)
            RC_LOG() << "as of event " << moment.asOf.seq << ":\n"
                     << then.toStdString() << "\nwhen it was now:\n"
                     << moment.description.toStdString() << '\n';
        RC_ASSERT((then == moment.description));
    }
    const registry::AuditReport audit = orThrow(registry::verifyTrail(registry.connection(), {{}, true}));
    for (const registry::AuditRemark& problem : audit.problems)
        RC_LOG() << problem.seq << ": " << problem.sentence.toStdString() << '\n';
    RC_ASSERT(audit.ok);
    RC_ASSERT(audit.events == registry.count(u"event"_s));
    biographer.ended();
}

void RegistrarPropertyTest::aRegistryLivesAsTheLifecycleSays()
{
    Distribution distribution;
    QVERIFY(rc::check("answers, rows, events, past and replay equal the reference's", [&] {
        const Life life = *aLife();
        RC_LOG() << life.setting << '\n';
        live(life, distribution);
    }));
    distribution.print();
    // Fewer lives on the slower database, which is asked whether it says the same.
    QVERIFY2(gatehouse::testing::onPostgres() || distribution.isRich(),
             "too few lives were approved, sent back and returned, or became unusable: the sequences are too dull to trust");
}

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::RegistrarPropertyTest)
#include "registrar_property_test.moc"
