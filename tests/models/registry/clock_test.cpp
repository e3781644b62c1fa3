// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that runs backwards or far ahead is flagged and stops nothing: order is by number, and now is the largest clock so far.

#include "governance/commands/addperson.h"
#include "governance/commands/correctclock.h"
#include "governance/commands/hold.h"
#include "governance/commands/lift.h"
#include "governance/commands/renew.h"
#include "governance/commands/rollback.h"
#include "registry/audit/verify.h"
#include "registry/facts.h"
#include "registry/moment.h"
#include "registry/queries/factory.h"
#include "registry/queries/history.h"
#include "registry/queries/registrysummary.h"
#include "support/chance.h"
#include "support/deployedregistry.h"

#include <QTest>
#include <set>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

const QDateTime FarAhead(QDate(2099, 7, 1), QTime(12, 0), QTimeZone::UTC);

QString resolved(const DeployedRegistry& registry, const QString& model, const QString& slot, AsOf asOf = {})
{
    const auto found = RegistryFixture::orThrow(resolve(registry.connection(), model, slot, asOf));
    return found ? found->version : QString();
}

}

class ClockTest : public QObject {
    Q_OBJECT
private slots:
    void aWrongClockStopsNothing_data()
    {
        QTest::addColumn<QDateTime>("wrong");
        QTest::newRow("three days back") << QDateTime();
        QTest::newRow("1970") << QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::UTC);
        QTest::newRow("2099") << FarAhead;
    }
    void aWrongClockStopsNothing()
    {
        QFETCH(QDateTime, wrong);
        DeployedRegistry registry;
        const QString slot = registry.slot();
        const QString model = anyName(u"model"_s);
        const Cast& cast = registry.cast();
        const auto takeLive = [&](const QString& rollback) {
            const VersionName version = registry.cleared(model, slot, rollback);
            registry.must(governance::GoLive{version, slot}, cast.deployer);
            return version;
        };
        const VersionName first = takeLive(u"first"_s);
        const qint64 before = RegistryFixture::orThrow(newestEvent(registry.connection()));
        const QDateTime right = registry.clock();
        for (const QDateTime& clock : {wrong.isValid() ? wrong : right.addDays(-3), right.addSecs(3600)}) {
            registry.clock() = clock;
            const QString was = resolved(registry, model, slot);
            const VersionName next = takeLive(was); // import, both gates and live
            QCOMPARE(resolved(registry, model, slot), next.label);
            registry.must(governance::Hold{next, anySentence()}, cast.reviewer);
            QVERIFY(registry.facts(next).usability() == Usability::OnHold);
            const auto refused = RegistryFixture::orThrow(check(registry.connection(), next, slot, registry.facts(next).registry.now));
            QVERIFY(!refused.allowed);
            registry.must(governance::Rollback{first, slot, anySentence()}, cast.owner);
            registry.must(governance::Lift{next, anySentence()}, cast.owner);
            QVERIFY(registry.facts(next).usability() == Usability::Usable);
        }
        QCOMPARE(resolved(registry, model, slot), first.label);
        // As of: order is by number, and the clock of a moment is the largest that the trail had seen by then.
        const qint64 newest = RegistryFixture::orThrow(newestEvent(registry.connection()));
        QDateTime seen;
        for (qint64 seq = 1; seq <= newest; ++seq) {
            const Moment moment = RegistryFixture::orThrow(momentNamed(registry.connection(), QString::number(seq)));
            QCOMPARE(moment.asOf.seq, seq);
            QVERIFY(!seen.isValid() || moment.now() >= seen);
            seen = moment.now();
        }
        QCOMPARE(resolved(registry, model, slot, {before}), first.label);
        const Moment then = RegistryFixture::orThrow(momentOfTime(registry.connection(), right));
        QVERIFY(then.asOf.seq >= before && then.now() >= right);
        // Flagged, and no fault.
        const AuditReport report = RegistryFixture::orThrow(verifyTrail(registry.connection(), {{}, true}));
        QVERIFY2(report.ok, report.problems.empty() ? "" : qPrintable(report.problems.front().sentence));
        QVERIFY(!report.notes.empty());
        for (const AuditRemark& note : report.notes)
            QVERIFY2(note.seq > before && note.sentence.contains(u"clock"_s), qPrintable(note.sentence));
    }

    void aClockFarAheadIsFlaggedWhileItIsTheNewest()
    {
        DeployedRegistry registry;
        registry.draft();
        QVERIFY(RegistryFixture::orThrow(verifyTrail(registry.connection(), {})).notes.empty());
        registry.clock() = FarAhead;
        registry.draft();
        const AuditReport report = RegistryFixture::orThrow(verifyTrail(registry.connection(), {}));
        QVERIFY(report.ok);
        QCOMPARE(report.notes.size(), 1U);
        QCOMPARE(report.notes.front().seq, report.events);
        QVERIFY(report.notes.front().sentence.contains(u"2099-07-01"_s));
    }

    // What verifying names is what a reader of the trail finds marked, and nothing else.
    void eachEventIsMarkedAsVerifyingNamesIt()
    {
        using governance::ClockMark;
        DeployedRegistry registry;
        const QDateTime right = registry.clock();
        const std::pair<QDateTime, ClockMark> moves[] = {{right.addSecs(60), ClockMark::Fine},
                                                         {right.addDays(-2), ClockMark::Behind},
                                                         {right.addSecs(120), ClockMark::Fine},
                                                         {FarAhead, ClockMark::Ahead},
                                                         {right.addSecs(180), ClockMark::Fine}};
        std::set<qint64> wrong;
        for (const auto& [time, mark] : moves) {
            registry.clock() = time;
            const EventSeq seq = registry.must(governance::AddPerson{anyName(), anySentence(), {}}, registry.cast().admin).event;
            const auto rows = RegistryFixture::orThrow(eventRows(registry.connection(), {seq}, {}));
            QVERIFY(rows.front().clock == mark);
            QCOMPARE(governance::sentenceOf(mark).isEmpty(), mark == ClockMark::Fine);
            if (mark != ClockMark::Fine)
                wrong.insert(seq.value);
        }
        std::set<qint64> named;
        for (const AuditRemark& note : RegistryFixture::orThrow(verifyTrail(registry.connection(), {})).notes)
            named.insert(note.seq);
        QCOMPARE(named, wrong);
    }

    // Now goes back to what it was, and with it what the clock alone decides; the past stays as it was seen.
    void twoPersonsCorrectAClockThatWasAhead()
    {
        DeployedRegistry registry;
        const Cast& cast = registry.cast();
        const VersionName version = registry.approved();
        registry.must(governance::Hold{version, anySentence()}, cast.reviewer);
        const QDateTime right = registry.clock().addSecs(60);
        registry.clock() = FarAhead;
        const EventSeq wrong = registry.must(governance::AddPerson{anyName(), anySentence(), {}}, cast.admin).event;
        registry.clock() = right;
        const QString newcomer = anyName();
        registry.must(governance::AddPerson{newcomer, anySentence(), {}}, cast.admin);
        const auto facts = [&] { return RegistryFixture::orThrow(loadRegistryFacts(registry.connection(), right)); };
        QVERIFY(facts().now >= FarAhead);
        QVERIFY2(registry.facts(version).usability() == Usability::Usable, "the hold lapsed with the jump");
        QVERIFY(!registry.run(
            governance::CorrectClock{registry.must(governance::AddPerson{newcomer, anySentence(), {}}, cast.admin).event, anySentence()},
            cast.owner));

        registry.must(governance::CorrectClock{wrong, anySentence()}, cast.owner);
        QVERIFY(facts().now >= FarAhead);
        QVERIFY(!registry.run(governance::CorrectClock{wrong, {}}, cast.reviewer));
        const EventSeq corrected = registry.must(governance::CorrectClock{wrong, {}}, cast.admin).event;
        QVERIFY2(facts().now < right.addDays(1), qPrintable(facts().now.toString(Qt::ISODate)));
        QVERIFY2(registry.facts(version).usability() == Usability::OnHold, "72 hours have not passed");
        QVERIFY(!registry.run(governance::CorrectClock{wrong, anySentence()}, cast.owner));

        const auto nowAt = [&](qint64 seq) { return RegistryFixture::orThrow(momentNamed(registry.connection(), QString::number(seq))).now(); };
        QVERIFY(nowAt(corrected.value - 1) >= FarAhead);
        QVERIFY(nowAt(corrected.value) < right.addDays(1));
        const EventRow row = RegistryFixture::orThrow(eventRows(registry.connection(), {wrong}, {})).front();
        QVERIFY(row.clock == governance::ClockMark::Corrected);
        const AuditReport report = RegistryFixture::orThrow(verifyTrail(registry.connection(), {{}, true}));
        QVERIFY2(report.ok, report.problems.empty() ? "" : qPrintable(report.problems.front().sentence));
        QVERIFY2(report.notes.empty(), report.notes.empty() ? "" : qPrintable(report.notes.front().sentence));
    }

    // A hold lasts 72 hours by the largest clock, and an approval of before the jump is old; both have a way out.
    void whatAgedByAJumpIsRenewed()
    {
        DeployedRegistry registry;
        const QString slot = registry.slot();
        const VersionName version = registry.approved(aVersion().at(Tier::Low));
        registry.clock() = FarAhead;
        const governance::StartDeployment start{version, slot, {anyName(u"host"_s)}, {}, {}, u"first"_s};
        const auto refused = registry.run(start, registry.cast().deployer);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Refused);
        registry.clock() = FarAhead.addYears(-72);
        const governance::VersionFacts facts = registry.facts(version);
        registry.must(governance::Renew{version, Role::TechnicalReviewer, facts.version->digest, anySentence(),
                                        everyTick(facts.gate(), Role::TechnicalReviewer)},
                      registry.holderOf(Role::TechnicalReviewer));
        registry.must(start, registry.cast().deployer);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
