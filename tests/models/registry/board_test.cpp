// SPDX-License-Identifier: GPL-3.0-or-later
// The production board: whom each row waits for, whatever is open in it.
#include "governance/commands/acknowledge.h"
#include "governance/commands/addconsumer.h"
#include "governance/commands/adopt.h"
#include "governance/commands/deprecate.h"
#include "governance/commands/exceptionallive.h"
#include "governance/commands/proposefindingclose.h"
#include "governance/commands/renew.h"
#include "governance/commands/revokerole.h"
#include "governance/commands/rollback.h"
#include "governance/gate.h"
#include "governance/separation.h"
#include "registry/heartbeat.h"
#include "registry/queries/factory.h"
#include "registry/queries/production.h"
#include "support/deployedregistry.h"
#include "support/live.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using registry::Attention;
using registry::BoardRow;

class BoardTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DeployedRegistry> m_registry;
    QString m_slot, m_model;

    BoardRow row()
    {
        const auto rows = RegistryFixture::orThrow(registry::productionBoard(m_registry->connection(), m_registry->clock(), {}, {}));
        return rows.size() == 1 ? rows.front() : BoardRow{};
    }
    BoardRow rowAt(qint64 event)
    {
        const auto rows = RegistryFixture::orThrow(registry::productionBoard(m_registry->connection(), m_registry->clock(), {event}, {}));
        return rows.size() == 1 ? rows.front() : BoardRow{};
    }
    qint64 newestEvent()
    {
        auto query = RegistryFixture::orThrow(m_registry->connection().run(u"SELECT max(seq) FROM event"_s));
        return query.next() ? query.value(0).toLongLong() : 0;
    }
    QString displayed(const QString& person) { return governance::displayed(m_registry->facts({}).registry, person); }
    VersionName live()
    {
        const VersionName version = m_registry->cleared(m_model, m_slot);
        m_registry->must(governance::GoLive{version, m_slot}, m_registry->cast().deployer);
        return version;
    }
    void renew(const VersionName& version)
    {
        governance::Renew command{version, Role::TechnicalReviewer, {}, anySentence(), {}};
        const Policy policy = builtInPolicy();
        for (const ChecklistItem& item : policy.at(Tier::Low).checklists.at(Role::TechnicalReviewer))
            command.ticks.push_back({item.id, anySentence()});
        m_registry->must(command, m_registry->cast().reviewer);
    }

private slots:
    void init()
    {
        m_registry = std::make_unique<DeployedRegistry>();
        m_slot = m_registry->slot();
        m_model = anyName(u"model"_s);
    }

    void anAgedApprovalOfWhatIsClearedIsRenewedFirst()
    {
        const VersionName version = m_registry->cleared(m_model, m_slot);
        QVERIFY(row().next);
        QCOMPARE(row().next->role, labelOf(Role::Deployer));
        m_registry->clock() = governance::approvalAges(m_registry->facts(version)).addSecs(anyNumber(1, 90'000));
        QVERIFY(row().next);
        QCOMPARE(row().next->role, labelOf(Role::TechnicalReviewer));
        QVERIFY2(row().next->action.contains(version.label), qPrintable(row().next->action));
        QCOMPARE(row().attention, Attention::Watch);
        QVERIFY(!row().reasons.isEmpty());
        renew(version);
        QCOMPARE(row().next->role, labelOf(Role::Deployer));
    }

    // The way back that was named, else what was superseded last; never what is unusable itself.
    void whatARollbackBringsBackIsSaidWhereTheLiveVersionHasToGo()
    {
        const VersionName first = m_registry->live(m_model, m_slot);
        const VersionName second = m_registry->live(m_model, m_slot, first.label);
        const VersionName third = m_registry->live(m_model, m_slot, first.label);
        QCOMPARE(row().wayBack, QString()); // nothing has to go
        m_registry->markUnusable(third);
        QCOMPARE(row().wayBack, first.label);
        m_registry->markUnusable(first);
        QCOMPARE(row().wayBack, second.label);
        m_registry->markUnusable(second);
        QCOMPARE(row().wayBack, QString());
    }

    void aTargetThatRunsSomethingElseHasItsWayBack()
    {
        const VersionName first = m_registry->live(m_model, m_slot);
        const VersionName second = m_registry->live(m_model, m_slot, first.label);
        const Deployment here = *m_registry->deployed(second, m_slot).current();
        m_registry->must(governance::ReportTarget{m_slot, here.targets.front(), Sha256::fromRaw(anyBytes(32)), {}}, m_registry->cast().deployer);
        QCOMPARE(row().wayBack, first.label);
    }

    // What a target said before the rollback says nothing of what it runs since.
    void aTargetIsToReportAgainAfterARollback()
    {
        m_registry->reviewIn = 90; // so that no review is near
        const VersionName first = m_registry->live(m_model, m_slot);
        m_registry->clock() = m_registry->clock().addSecs(anyNumber(1, 90'000));
        const VersionName second = m_registry->live(m_model, m_slot, first.label);
        QCOMPARE(row().inStep(), 1);
        m_registry->clock() = m_registry->clock().addSecs(anyNumber(1, 90'000));
        m_registry->must(governance::Rollback{first, m_slot, anySentence()}, m_registry->cast().owner);
        QCOMPARE(row().version->label, first.label);
        QCOMPARE(row().inStep(), 0);
        QVERIFY(!row().targets.front().diverges());
        QCOMPARE(row().attention, Attention::Watch);
        QVERIFY(row().next);
        QCOMPARE(row().next->role, labelOf(Role::Deployer));
        QCOMPARE(rowAt(newestEvent()), row()); // a moment of the past knows it as well
        m_registry->clock() = m_registry->clock().addSecs(anyNumber(1, 90'000));
        const qint64 before = newestEvent();
        const Deployment here = *m_registry->deployed(first, m_slot).current();
        m_registry->orThrow(reportTarget(m_registry->registrar(), {m_slot, here.targets.front(), here.binding.build, {}},
                                         RegistryFixture::actor(m_registry->cast().deployer), CommandId::make(), m_registry->clock()));
        QCOMPARE(row().inStep(), 1);
        QCOMPARE(row().attention, Attention::InOrder);
        QCOMPARE(rowAt(before).inStep(), 0);
        QCOMPARE(rowAt(newestEvent()).inStep(), 1);
    }

    void whoeverHasToAcknowledgeTheEndIsNamed()
    {
        m_registry->reviewIn = 90;
        const VersionName version = m_registry->live(m_model, m_slot);
        const QString desk = anyName(u"desk"_s);
        m_registry->must(governance::AddConsumer{m_model, desk, anySentence(), anySentence(), m_registry->cast().colleague, ConsumerKind::Team},
                         m_registry->cast().owner);
        QVERIFY(!row().next);
        m_registry->must(governance::Deprecate{version, anySentence(), {}}, m_registry->cast().owner);
        const QStringList waiting = m_registry->deployed(version, m_slot).notAcknowledged(u"retire");
        QVERIFY(waiting.contains(desk));
        for (const QString& consumer : waiting) {
            const QString speaker = consumer == desk ? m_registry->cast().colleague : m_registry->cast().owner; // for whom nobody else speaks
            QVERIFY(row().next);
            QCOMPARE(row().next->name, speaker);
            QVERIFY2(row().next->action.contains(consumer), qPrintable(row().next->action));
            m_registry->must(governance::Acknowledge{version, m_slot, consumer, u"retire"_s, anySentence()}, speaker);
        }
        QVERIFY(!row().next);
    }

    // What runs comes first, what is on its way next; a finding that is not overdue has time.
    void aFindingThatIsNotOverdueWaitsForWhatIsOnItsWay()
    {
        m_registry->reviewIn = 90;
        m_registry->withFinding = true;
        const VersionName first = m_registry->live(m_model, m_slot);
        m_registry->withFinding = false;
        QVERIFY(row().next && row().next->finding.value > 0);
        const VersionName second = m_registry->cleared(m_model, m_slot, first.label);
        QCOMPARE(row().next->version, second);
        QCOMPARE(row().next->as, Role::Deployer);
    }

    void anOverdueFindingOfWhatIsOnItsWayIsSaid()
    {
        m_registry->reviewIn = 90;
        m_registry->withFinding = true;
        const VersionName version = m_registry->cleared(m_model, m_slot);
        QVERIFY(!row().reasons.join(u' ').contains(u"overdue"_s));
        m_registry->clock() = m_registry->clock().addDays(anyNumber(61, 80));
        QVERIFY2(row().reasons.join(u' ').contains(u"overdue"_s), qPrintable(row().reasons.join(u' ')));
        QVERIFY(row().reasons.join(u' ').contains(version.label));
    }

    // Whoever lost the role is not waited for.
    void whereTheDeployerLostTheRoleAnyOtherIsMeant()
    {
        const VersionName version = m_registry->cleared(m_model, m_slot);
        QCOMPARE(row().next->name, m_registry->cast().deployer);
        const QString other = anyName(u"deployer"_s);
        m_registry->must(governance::AddPerson{other, {}, {}}, m_registry->cast().admin);
        m_registry->must(governance::GrantRole{other, Role::Deployer}, m_registry->cast().admin);
        m_registry->must(governance::RevokeRole{m_registry->cast().deployer, Role::Deployer}, m_registry->cast().admin);
        QCOMPARE(row().next->name, other);
        QCOMPARE(row().next->version, version);
    }

    // A host that runs two models of a slot reports two builds, which one name could not.
    void aTargetIsOneOfOneModel()
    {
        const VersionName first = m_registry->live(m_model, m_slot);
        const QString target = m_registry->deployed(first, m_slot).current()->targets.front();
        const VersionName other = m_registry->approved(aVersion().of(anyName(u"model"_s)).at(Tier::Low));
        const auto start = [&](const VersionName& version, const QString& slot, const QString& rollback) {
            const auto done = m_registry->run(governance::StartDeployment{version, slot, {target}, {}, {}, rollback}, m_registry->cast().deployer);
            return done ? QString() : done.error().obstacles.front().code;
        };
        QCOMPARE(start(other, m_slot, u"first"_s), u"target-taken"_s);
        QCOMPARE(start(other, m_registry->slot(), u"first"_s), QString()); // names are those of a slot
        QCOMPARE(start(m_registry->approved(aVersion().of(m_model).at(Tier::Low)), m_slot, first.label), QString());
    }

    void aReviewThatIsOverdueIsTheTurnOfGateA()
    {
        const VersionName version = live();
        m_registry->clock() = row().live->review.startOfDay(QTimeZone::UTC).addDays(anyNumber(1, 50));
        QCOMPARE(row().attention, Attention::ActNow);
        QVERIFY(row().next);
        QCOMPARE(row().next->role, labelOf(Role::TechnicalReviewer));
        renew(version);
        QCOMPARE(row().attention, Attention::InOrder);
        QVERIFY(!row().next);
    }

    void anOpenFindingIsTheTurnOfItsOwner()
    {
        m_registry->withFinding = true;
        m_registry->reviewIn = 90;
        const VersionName version = m_registry->live(m_model, m_slot);
        const Finding finding = m_registry->facts(version).findings.back();
        QVERIFY(row().next);
        QCOMPARE(row().next->finding, finding.id);
        QCOMPARE(row().next->person, displayed(finding.owner));
        QCOMPARE(row().next->name, finding.owner);
        QVERIFY(!row().next->as); // whose it is, whatever role they have
        m_registry->must(governance::ProposeFindingClose{finding.id, anySentence()}, finding.owner);
        QCOMPARE(row().next->role, labelOf(finding.raisedAs));
        QVERIFY(row().next->since.isValid());
    }

    void aTargetThatIsSilentIsTheTurnOfTheDeployer()
    {
        adopted(*m_registry, m_slot, {anyName(u"host"_s)});
        QCOMPARE(row().attention, Attention::Watch);
        QVERIFY(row().next);
        QCOMPARE(row().next->person, displayed(m_registry->cast().deployer));
    }

    void aProposedExceptionIsTheTurnOfWhoMaySign()
    {
        const VersionName version = m_registry->started(m_model, m_slot);
        m_registry->report(version, m_slot);
        governance::AddEvidence golden;
        golden.version = version;
        golden.slot = m_slot;
        golden.kind = EvidenceKind::GoldenTests;
        golden.file = anyName();
        golden.sha256 = Sha256::fromRaw(anyBytes(32));
        m_registry->must(golden, m_registry->cast().colleague);
        m_registry->must(governance::ExceptionalLive{version, m_slot, anySentence(), anySentence(), m_registry->clock().addDays(2)},
                         m_registry->cast().risk);
        QVERIFY(row().next);
        QCOMPARE(row().next->person, displayed(m_registry->cast().owner));
        QCOMPARE(row().next->role, labelOf(Role::Owner));
    }

    void aProposedAdoptionIsARowToWatch()
    {
        const VersionName version = m_registry->draft(aVersion().of(m_model));
        governance::Adopt proposal;
        proposal.version = version;
        proposal.slot = m_slot;
        proposal.reason = anySentence();
        proposal.liveSince = m_registry->clock().addDays(-anyNumber(1, 300));
        proposal.review = m_registry->clock().date().addDays(200);
        proposal.targets = {anyName(u"host"_s)};
        m_registry->must(proposal, m_registry->cast().deployer);
        QCOMPARE(row().adopting, version.text());
        QVERIFY(!row().live);
        QCOMPARE(row().attention, Attention::Watch);
        QCOMPARE(row().next->person, displayed(m_registry->cast().owner));
        governance::Adopt signature;
        signature.version = version;
        signature.slot = m_slot;
        m_registry->must(signature, m_registry->cast().owner);
        QCOMPARE(row().next->role, labelOf(Role::RiskApprover));
        m_registry->must(signature, m_registry->cast().risk);
        QVERIFY(row().live);
        QVERIFY(row().adopting.isEmpty());
    }

    // The author brings what was adopted through gate A, which is its review.
    void gateAIsTheReviewOfWhatWasAdopted()
    {
        const VersionName version = adopted(*m_registry, m_slot, {anyName(u"host"_s)}, aVersion().at(Tier::Low));
        const auto check = [&] {
            return RegistryFixture::orThrow(registry::check(m_registry->connection(), version, m_slot, m_registry->clock(), {})).reason;
        };
        const QString plain = check();
        m_registry->clock() = row().live->review.startOfDay(QTimeZone::UTC).addDays(anyNumber(1, 50));
        QVERIFY(check() != plain);
        QCOMPARE(row().next->person, displayed(m_registry->cast().author));
        m_registry->must(governance::Submit{version, {}, {}}, m_registry->cast().author);
        QCOMPARE(row().next->role, labelOf(Role::TechnicalReviewer));
        m_registry->must(m_registry->approval(version, Role::TechnicalReviewer), m_registry->cast().reviewer);
        QVERIFY(row().live->review > m_registry->clock().date());
        QCOMPARE(check(), plain);
        m_registry->clock() = row().live->review.startOfDay(QTimeZone::UTC).addDays(1);
        QCOMPARE(check(), plain); // overdue again, but no longer for want of a review at adoption
    }
};

QTEST_GUILESS_MAIN(BoardTest)
#include "board_test.moc"
