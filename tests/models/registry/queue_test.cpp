// SPDX-License-Identifier: GPL-3.0-or-later
// My turn: what waits for whom and why, that it goes with the verdict and returns with the next round, and the queue of everybody.
#include "governance/commands/abstain.h"
#include "governance/commands/addperson.h"
#include "governance/commands/correctclock.h"
#include "governance/commands/delegate.h"
#include "governance/commands/exceptionallive.h"
#include "governance/commands/hold.h"
#include "governance/commands/lift.h"
#include "governance/commands/markunusable.h"
#include "governance/commands/proposefindingclose.h"
#include "governance/commands/redact.h"
#include "governance/commands/renew.h"
#include "governance/commands/requestchanges.h"
#include "governance/commands/returndeployment.h"
#include "governance/commands/rollback.h"
#include "governance/commands/withdrawclockcorrection.h"
#include "governance/commands/withdrawdelegation.h"
#include "governance/gate.h"
#include "governance/separation.h"
#include "registry/audit/verify.h"
#include "registry/queries/queue.h"
#include "registry/queries/queueoverview.h"
#include "support/deployedregistry.h"
#include "support/live.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using registry::QueueItem;
using registry::QueueReason;

class QueueTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DeployedRegistry> m_registry;

    std::vector<QueueItem> queueOf(const QString& person, AsOf asOf = {})
    {
        return RegistryFixture::orThrow(registry::queueOf(m_registry->connection(), person, m_registry->clock(), asOf, {}));
    }

    // "decide v@1" for each item about the version, in the order of the queue.
    std::vector<QueueReason> reasons(const QString& person, const VersionName& version, AsOf asOf = {})
    {
        std::vector<QueueReason> found;
        for (const QueueItem& item : queueOf(person, asOf))
            if (item.version.modelName == version.model && item.version.label == version.label)
                found.push_back(item.reason);
        return found;
    }

    using Reasons = std::vector<QueueReason>;

    bool waits(const QString& person, const VersionName& version, QueueReason reason)
    {
        return std::ranges::contains(reasons(person, version), reason);
    }

    QueueItem itemOf(const QString& person, QueueReason reason)
    {
        const auto items = queueOf(person);
        const auto found = std::ranges::find(items, reason, &QueueItem::reason);
        return found == items.end() ? QueueItem{} : *found;
    }

    QString displayed(const QString& person) { return governance::displayed(m_registry->facts({}).registry, person); }

    QDateTime agesAt(const VersionName& version) { return governance::approvalAges(m_registry->facts(version)); }

    void renew(const VersionName& version, const QString& person)
    {
        governance::Renew command{version, Role::TechnicalReviewer, {}, anySentence(), {}};
        const Policy policy = builtInPolicy();
        for (const ChecklistItem& item : policy.at(Tier::Low).checklists.at(Role::TechnicalReviewer))
            command.ticks.push_back({item.id, anySentence()});
        m_registry->must(command, person);
    }

private slots:
    void init() { m_registry = std::make_unique<DeployedRegistry>(); }

    void anItemGoesWithTheVerdictAndReturnsWithTheNextRevision()
    {
        const VersionName version = m_registry->submitted(aVersion().at(Tier::Medium));
        const Cast& cast = m_registry->cast();
        QCOMPARE(reasons(cast.reviewer, version), Reasons{QueueReason::Decide});
        QCOMPARE(reasons(cast.author, version), Reasons{QueueReason::WaitsOnOthers});
        m_registry->must(m_registry->approval(version, Role::TechnicalReviewer), cast.reviewer);
        QCOMPARE(reasons(cast.reviewer, version), Reasons());
        QCOMPARE(reasons(cast.risk, version), Reasons{QueueReason::Decide});
        m_registry->must(governance::RequestChanges{version, Role::RiskApprover, {}, anySentence(), {}}, cast.risk);
        QCOMPARE(reasons(cast.risk, version), Reasons());
        QCOMPARE(reasons(cast.author, version), Reasons{QueueReason::Revise});
        m_registry->must(governance::Submit{version, {}, {}}, cast.author);
        QCOMPARE(reasons(cast.reviewer, version), Reasons{QueueReason::Decide});
        QCOMPARE(reasons(cast.risk, version), Reasons{QueueReason::Decide});
    }

    void anItemIsAsOldAsItsRevision()
    {
        const VersionName version = m_registry->submitted(aVersion().at(Tier::Medium));
        const QDateTime submitted = m_registry->facts(version).revisions.back().frozenAt;
        m_registry->clock() = m_registry->clock().addDays(3);
        m_registry->must(m_registry->approval(version, Role::TechnicalReviewer), m_registry->cast().reviewer);
        const std::vector<QueueItem> items = queueOf(m_registry->cast().risk);
        QCOMPARE(items.size(), std::size_t(1));
        QCOMPARE(items.front().since, submitted);
    }

    void aDelegateSeesTheTurnOfWhoeverTheyActForWhileItLasts()
    {
        const Cast& cast = m_registry->cast();
        const VersionName version = m_registry->submitted(aVersion().at(Tier::Low));
        QCOMPARE(reasons(cast.colleague, version), Reasons());
        const auto given = m_registry->must(
            governance::Delegate{cast.colleague, Role::TechnicalReviewer, {}, m_registry->clock().addDays(2), anySentence()}, cast.reviewer);
        QCOMPARE(reasons(cast.colleague, version), Reasons{QueueReason::Decide});
        m_registry->clock() = m_registry->clock().addDays(3);
        QCOMPARE(reasons(cast.colleague, version), Reasons());
        // As of then it held.
        m_registry->clock() = m_registry->clock().addDays(-2);
        QCOMPARE(reasons(cast.colleague, version, {given.event.value}), Reasons{QueueReason::Decide});
        QCOMPARE(reasons(cast.colleague, version, {given.event.value - 1}), Reasons());
        m_registry->must(governance::WithdrawDelegation{{given.event.value}, {}}, cast.reviewer);
        QCOMPARE(reasons(cast.colleague, version), Reasons());
    }

    void whatADelegateSaidNamesBoth()
    {
        const Cast& cast = m_registry->cast();
        const VersionName version = m_registry->submitted(aVersion().at(Tier::Low));
        m_registry->must(governance::Delegate{cast.colleague, Role::TechnicalReviewer, {}, m_registry->clock().addDays(2), anySentence()},
                         cast.reviewer);
        m_registry->must(m_registry->approval(version, Role::TechnicalReviewer), cast.colleague);
        const Verdict verdict = m_registry->facts(version).verdicts.back();
        QCOMPARE(verdict.person, cast.colleague);
        QCOMPARE(verdict.forPerson, cast.reviewer);
    }

    void whatIsAskedOfADelegateSaysForWhom()
    {
        const Cast& cast = m_registry->cast();
        const VersionName version = m_registry->submitted(aVersion().at(Tier::Low));
        m_registry->must(governance::Delegate{cast.colleague, Role::TechnicalReviewer, {}, m_registry->clock().addDays(2), anySentence()},
                         cast.reviewer);
        const QString giver = governance::displayed(m_registry->facts(version).registry, cast.reviewer);
        const auto asked = [&](const QString& person) {
            for (const QueueItem& item : queueOf(person))
                if (item.version.label == version.label && item.version.modelName == version.model)
                    return item.sentence;
            return QString();
        };
        QVERIFY2(asked(cast.colleague).contains(giver), qPrintable(asked(cast.colleague)));
        QVERIFY2(!asked(cast.reviewer).contains(giver), qPrintable(asked(cast.reviewer)));
    }

    void aDeploymentAsksInTurnItsDeployerGateBAndADeployer()
    {
        const QString slot = m_registry->slot();
        const Cast& cast = m_registry->cast();
        const VersionName version = m_registry->verified(anyName(u"model"_s), slot);
        QCOMPARE(reasons(cast.deployer, version), Reasons{QueueReason::Verify});
        m_registry->must(governance::SubmitDeployment{version, slot}, cast.deployer);
        QCOMPARE(reasons(cast.deployer, version), Reasons{QueueReason::WaitsOnOthers});
        QCOMPARE(reasons(m_registry->goLive(), version), Reasons{QueueReason::DecideAtB});
        QCOMPARE(queueOf(m_registry->goLive()).front().slot, slot);
        m_registry->must(governance::ReturnDeployment{version, slot, Role::GoLiveApprover, {}, anySentence()}, m_registry->goLive());
        QCOMPARE(reasons(m_registry->goLive(), version), Reasons());
        QCOMPARE(reasons(cast.deployer, version), Reasons{QueueReason::Verify});
        const VersionName other = m_registry->cleared(anyName(u"model"_s), slot);
        QCOMPARE(reasons(cast.deployer, other), Reasons{QueueReason::GoLive});
        QCOMPARE(reasons(m_registry->goLive(), other), Reasons());
    }

    void aReviewIsDueFourteenDaysBefore()
    {
        const QString slot = m_registry->slot();
        m_registry->reviewIn = anyNumber(16, 90);
        const VersionName version = m_registry->cleared(anyName(u"model"_s), slot);
        m_registry->must(governance::GoLive{version, slot}, m_registry->cast().deployer);
        const QDate review = m_registry->deployed(version, slot).current()->review;
        m_registry->clock() = QDateTime(review.addDays(-15), QTime(12, 0), QTimeZone::UTC);
        QVERIFY(m_registry->clock().date() < review.addDays(-14));
        QCOMPARE(reasons(m_registry->cast().owner, version), Reasons());
        m_registry->clock() = m_registry->clock().addDays(1);
        QCOMPARE(reasons(m_registry->cast().owner, version), Reasons{QueueReason::ReviewDue});
    }

    // Cleared, but the approval of gate A has aged meanwhile: its roles move, and the deployer waits for them.
    void anAgedApprovalWaitsForTheRolesOfGateA()
    {
        const QString slot = m_registry->slot();
        const Cast& cast = m_registry->cast();
        const VersionName version = m_registry->cleared(anyName(u"model"_s), slot);
        const QDateTime ages = agesAt(version);
        m_registry->clock() = ages.addSecs(-60);
        QVERIFY(!waits(cast.reviewer, version, QueueReason::Renew));
        QVERIFY(waits(cast.deployer, version, QueueReason::GoLive));
        m_registry->clock() = ages.addSecs(anyNumber(60, 90'000));
        QCOMPARE(reasons(cast.reviewer, version), Reasons{QueueReason::Renew});
        QCOMPARE(reasons(cast.secondReviewer, version), Reasons{QueueReason::Renew});
        QCOMPARE(reasons(cast.deployer, version), Reasons{QueueReason::WaitsOnOthers});
        const QueueItem item = itemOf(cast.reviewer, QueueReason::Renew);
        QCOMPARE(item.role, std::optional(Role::TechnicalReviewer));
        QCOMPARE(item.slot, slot);
        QCOMPARE(item.since, ages);
        QVERIFY2(item.sentence.contains(version.text()) && item.sentence.contains(slot), qPrintable(item.sentence));
        QVERIFY(std::ranges::contains(itemOf(cast.deployer, QueueReason::WaitsOnOthers).waitsOn, displayed(cast.reviewer)));
        const auto overview = RegistryFixture::orThrow(registry::queueOverview(m_registry->connection(), m_registry->clock(), {}, {}));
        QCOMPARE(overview.roles.size(), std::size_t(1));
        QCOMPARE(overview.roles[0].role, Role::TechnicalReviewer);
        QCOMPARE(overview.roles[0].waiting.size(), std::size_t(1));
        renew(version, cast.reviewer);
        QVERIFY(!waits(cast.secondReviewer, version, QueueReason::Renew));
        QVERIFY(waits(cast.deployer, version, QueueReason::GoLive));
    }

    void anAgedApprovalOfWhatIsLiveIsToldToItsOwnerToo()
    {
        const QString first = m_registry->slot();
        const Cast& cast = m_registry->cast();
        const VersionName version = m_registry->cleared(anyName(u"model"_s), first);
        m_registry->must(governance::GoLive{version, first}, cast.deployer);
        // Without a date of review, as an exception has none.
        QVERIFY(m_registry->connection().exec(u"UPDATE deployment SET review = ''"_s));
        QVERIFY(!waits(cast.owner, version, QueueReason::ReviewDue));
        m_registry->clock() = agesAt(version).addSecs(1);
        QVERIFY(waits(cast.reviewer, version, QueueReason::Renew));
        QVERIFY(waits(cast.owner, version, QueueReason::ReviewDue));
        QVERIFY(std::ranges::contains(itemOf(cast.owner, QueueReason::ReviewDue).waitsOn, displayed(cast.reviewer)));
    }

    // The renewal is the review: it sets the next date, and nobody is asked any more.
    void aReviewIsHeldByRenewingTheApproval()
    {
        const QString slot = m_registry->slot();
        const Cast& cast = m_registry->cast();
        const VersionName version = m_registry->cleared(anyName(u"model"_s), slot);
        m_registry->must(governance::GoLive{version, slot}, cast.deployer);
        const QDate review = m_registry->deployed(version, slot).current()->review;
        m_registry->clock() = QDateTime(review.addDays(anyNumber(-13, 30)), QTime(12, 0), QTimeZone::UTC);
        QCOMPARE(reasons(cast.reviewer, version), Reasons{QueueReason::Renew});
        const QueueItem told = itemOf(cast.owner, QueueReason::ReviewDue);
        QVERIFY2(told.sentence.contains(displayed(cast.reviewer)), qPrintable(told.sentence));
        renew(version, cast.reviewer);
        QCOMPARE(reasons(cast.reviewer, version), Reasons());
        QCOMPARE(reasons(cast.owner, version), Reasons());
        const QDate next = m_registry->deployed(version, slot).current()->review;
        QCOMPARE(next, m_registry->facts(version).version->approvedAt.date().addMonths(builtInPolicy().liveAt(Tier::Low).reviewMonths));
        QVERIFY(RegistryFixture::orThrow(verifyTrail(m_registry->connection(), {{}, true})).ok);
    }

    void anExceptionWaitsForItsDeployerToo()
    {
        const QString slot = m_registry->slot();
        const Cast& cast = m_registry->cast();
        const VersionName version = m_registry->started(anyName(u"model"_s), slot);
        m_registry->report(version, slot);
        governance::AddEvidence golden;
        golden.version = version;
        golden.slot = slot;
        golden.kind = EvidenceKind::GoldenTests;
        golden.file = anyName();
        golden.sha256 = Sha256::fromRaw(anyBytes(32));
        m_registry->must(golden, cast.colleague);
        const governance::ExceptionalLive command{version, slot, anySentence(), anySentence(), m_registry->clock().addDays(2)};
        m_registry->must(command, cast.owner);
        m_registry->must(command, cast.risk);
        QVERIFY(waits(cast.deployer, version, QueueReason::ExceptionEnds)); // who takes it through gate B
        m_registry->clock() = command.until.addSecs(anyNumber(1, 9000));
        QVERIFY(waits(cast.owner, version, QueueReason::ExceptionEnds));
        QVERIFY(waits(cast.deployer, version, QueueReason::ExceptionEnds));
        QCOMPARE(itemOf(cast.deployer, QueueReason::ExceptionEnds).due, command.until);
    }

    void whatAHoldStopsAsksNobodyForMore()
    {
        const QString slot = m_registry->slot();
        const Cast& cast = m_registry->cast();
        const VersionName version = m_registry->cleared(anyName(u"model"_s), slot);
        QVERIFY(waits(cast.deployer, version, QueueReason::GoLive));
        m_registry->must(governance::Hold{version, anySentence()}, cast.owner);
        QCOMPARE(reasons(cast.deployer, version), Reasons{QueueReason::WaitsOnOthers});
        const QueueItem held = itemOf(cast.deployer, QueueReason::WaitsOnOthers);
        QCOMPARE(held.waitsOn, std::vector{displayed(cast.owner)});
        QCOMPARE(held.due, m_registry->facts(version).version->usability.until);
        m_registry->must(governance::Lift{version, anySentence()}, cast.owner);
        QVERIFY(waits(cast.deployer, version, QueueReason::GoLive));
        governance::MarkUnusable recall;
        recall.version = version;
        recall.reason = anySentence();
        recall.defect = DefectClass::Script;
        recall.severity = Severity::Major;
        recall.affectedSince = u"always"_s;
        recall.successor = QString();
        recall.notice = anySentence();
        m_registry->must(recall, cast.reviewer);
        m_registry->must(recall, cast.owner);
        QCOMPARE(reasons(cast.deployer, version), Reasons{QueueReason::RollBack}); // its deployment is cancelled
    }

    void whatIsLiveAndWrongWaitsForItsDeployer()
    {
        const QString slot = m_registry->slot();
        const Cast& cast = m_registry->cast();
        const VersionName version = m_registry->cleared(anyName(u"model"_s), slot);
        m_registry->must(governance::GoLive{version, slot}, cast.deployer);
        const auto waits = [&](const QString& person, QueueReason reason) { return std::ranges::contains(reasons(person, version), reason); };
        QVERIFY(!waits(cast.deployer, QueueReason::BringInStep) && !waits(cast.deployer, QueueReason::RollBack));
        const QString target = m_registry->deployed(version, slot).current()->targets.front();
        m_registry->clock() = m_registry->clock().addDays(anyNumber(1, 9));
        reported(*m_registry, slot, target);
        QVERIFY(waits(cast.deployer, QueueReason::BringInStep));
        const auto strayed = m_registry->clock();
        m_registry->clock() = strayed.addDays(1);
        const auto waiting = queueOf(cast.deployer);
        QCOMPARE(std::ranges::find(waiting, QueueReason::BringInStep, &QueueItem::reason)->since, strayed); // not since it went live
        QVERIFY(!waits(cast.owner, QueueReason::BringInStep));
        m_registry->report(version, slot);
        QVERIFY(!waits(cast.deployer, QueueReason::BringInStep));
        const governance::MarkUnusable mark{version, anySentence(), DefectClass::Data, u"always"_s, Severity::Major, QString(), anySentence()};
        m_registry->must(mark, cast.risk);
        const auto items = queueOf(cast.owner);
        const auto confirm = std::ranges::find(items, QueueReason::ConfirmUnusable, &QueueItem::reason);
        QVERIFY(confirm != items.end() && !confirm->due.isValid()); // not that of gate A
        QVERIFY(!waits(cast.deployer, QueueReason::RollBack)); // one person alone does not make it unusable
        m_registry->must(mark, cast.owner);
        QVERIFY(waits(cast.deployer, QueueReason::RollBack));
        QVERIFY(waits(cast.owner, QueueReason::RollBack));
        QVERIFY(!waits(cast.risk, QueueReason::RollBack));
    }

    // They have to run it before it goes live: nobody is told to take them back meanwhile.
    void targetsThatRunWhatComesNextAreNotToldToGoBack()
    {
        const QString slot = m_registry->slot(), model = anyName(u"model"_s), target = anyName(u"host"_s);
        const QString deployer = m_registry->cast().deployer;
        const VersionName first = m_registry->started(model, slot, u"first"_s, target);
        m_registry->prove(first, slot);
        m_registry->clear(first, slot);
        m_registry->must(governance::GoLive{first, slot}, deployer);
        const VersionName second = m_registry->started(model, slot, first.label, target);
        m_registry->prove(second, slot);
        QVERIFY(!waits(deployer, first, QueueReason::BringInStep));
        m_registry->must(governance::ReportTarget{slot, target, Sha256::fromRaw(anyBytes(32)), {}}, deployer);
        QVERIFY(waits(deployer, first, QueueReason::BringInStep));
    }

    // After a rollback nobody knows what the targets run until they say so again.
    void targetsAreAskedToReportAgainAfterARollback()
    {
        const QString slot = m_registry->slot(), model = anyName(u"model"_s);
        const QString deployer = m_registry->cast().deployer;
        const VersionName first = m_registry->live(model, slot);
        const VersionName second = m_registry->live(model, slot, first.label);
        QVERIFY(!waits(deployer, second, QueueReason::BringInStep));
        m_registry->clock() = m_registry->clock().addSecs(anyNumber(1, 100'000));
        m_registry->must(governance::Rollback{first, slot, anySentence()}, deployer);
        const auto items = queueOf(deployer);
        const auto asked = std::ranges::find(items, QueueReason::BringInStep, &QueueItem::reason);
        QVERIFY(asked != items.end());
        QCOMPARE(asked->version.label, first.label);
        QCOMPARE(asked->since, m_registry->deployed(first, slot).current()->liveSince);
        m_registry->report(first, slot);
        QVERIFY(!waits(deployer, first, QueueReason::BringInStep));
    }

    void aWindowThatHasClosedIsTheTurnOfADeployer()
    {
        const QString slot = m_registry->slot(), deployer = m_registry->cast().deployer;
        const VersionName version = m_registry->verified(anyName(u"model"_s), slot);
        m_registry->window = {{}, m_registry->clock().addSecs(anyNumber(600, 90'000))};
        m_registry->clear(version, slot);
        const QString open = itemOf(deployer, QueueReason::GoLive).sentence;
        QVERIFY(!open.isEmpty());
        m_registry->clock() = m_registry->window.notAfter.addSecs(anyNumber(1, 90'000));
        QVERIFY(waits(deployer, version, QueueReason::GoLive));
        QVERIFY(itemOf(deployer, QueueReason::GoLive).sentence != open);
        const auto refused = m_registry->run(governance::GoLive{version, slot}, deployer);
        QVERIFY(!refused);
        QCOMPARE(refused.error().obstacles.front().code, u"outside-window"_s);
        QVERIFY2(!refused.error().sentence.contains(u"wait"), qPrintable(refused.error().sentence));
    }

    void aHoldWaitsForWhoSetIt()
    {
        const VersionName version = m_registry->approved();
        const Cast& cast = m_registry->cast();
        m_registry->must(governance::Hold{version, anySentence()}, cast.reviewer);
        QCOMPARE(reasons(cast.reviewer, version), Reasons{QueueReason::HoldLapses});
        QCOMPARE(reasons(cast.owner, version), Reasons{QueueReason::ConfirmUnusable});
        m_registry->clock() = m_registry->clock().addDays(4);
        QCOMPARE(reasons(cast.reviewer, version), Reasons());
    }

    void aRedactionWaitsForASecondPerson()
    {
        const VersionName version = m_registry->approved();
        const Cast& cast = m_registry->cast();
        const auto held = m_registry->must(governance::Hold{version, anySentence()}, cast.reviewer);
        auto text = RegistryFixture::orThrow(m_registry->connection().run(u"SELECT digest FROM event_text WHERE seq = ?"_s, {held.event.value}));
        QVERIFY(text.next());
        const governance::Redact command{held.event, text.value(0).toString(), u"a password"_s};
        text.finish();
        m_registry->must(command, cast.author);
        QCOMPARE(reasons(cast.owner, version), (Reasons{QueueReason::ConfirmUnusable, QueueReason::ConfirmRedaction}));
        QCOMPARE(reasons(cast.admin, version), Reasons{QueueReason::ConfirmRedaction});
        QCOMPARE(reasons(cast.author, version), Reasons{QueueReason::WaitsOnOthers});
        m_registry->must(command, cast.admin);
        QCOMPARE(reasons(cast.admin, version), Reasons());
    }

    void aClockThatSomebodyCallsWrongWaitsForAnAdmin()
    {
        const Cast& cast = m_registry->cast();
        const QDateTime right = m_registry->clock();
        m_registry->clock() = right.addYears(anyNumber(1, 70));
        const EventSeq wrong = m_registry->must(governance::AddPerson{anyName(), anySentence(), {}}, cast.admin).event;
        m_registry->clock() = right;
        const auto about = [&](const QString& person) {
            Reasons found;
            for (const QueueItem& item : queueOf(person))
                if (item.event == wrong)
                    found.push_back(item.reason);
            return found;
        };
        m_registry->must(governance::CorrectClock{wrong, anySentence()}, cast.author);
        QCOMPARE(about(cast.admin), Reasons{QueueReason::ConfirmClock});
        QCOMPARE(about(cast.author), Reasons{QueueReason::WaitsOnOthers});
        QCOMPARE(about(cast.owner), Reasons());
        m_registry->must(governance::WithdrawClockCorrection{wrong, anySentence()}, cast.author);
        QCOMPARE(about(cast.admin), Reasons());
        QCOMPARE(about(cast.author), Reasons());
        m_registry->must(governance::CorrectClock{wrong, anySentence()}, cast.author);
        QCOMPARE(about(cast.admin), Reasons{QueueReason::ConfirmClock});
        m_registry->must(governance::CorrectClock{wrong, {}}, cast.admin);
        QCOMPARE(about(cast.admin), Reasons());
        QVERIFY(RegistryFixture::orThrow(verifyTrail(m_registry->connection(), {{}, true})).ok);
    }

    void theQueueOfEverybodyCountsByRole()
    {
        const Cast& cast = m_registry->cast();
        const VersionName first = m_registry->submitted(aVersion().at(Tier::Medium));
        const QDateTime submitted = m_registry->facts(first).revisions.back().frozenAt;
        m_registry->must(governance::RequestChanges{first, Role::RiskApprover, {}, anySentence(), {}}, cast.risk);
        m_registry->clock() = submitted.addDays(1);
        m_registry->must(governance::Submit{first, {}, {}}, cast.author);
        m_registry->clock() = submitted.addDays(5);
        const VersionName second = m_registry->submitted(aVersion().at(Tier::Low));
        m_registry->clock() = submitted.addDays(9);
        const auto overview = RegistryFixture::orThrow(registry::queueOverview(m_registry->connection(), m_registry->clock(), {}, {}));
        QCOMPARE(overview.roles.size(), std::size_t(2));
        QCOMPARE(overview.roles[0].role, Role::TechnicalReviewer);
        QCOMPARE(overview.roles[0].waiting.size(), std::size_t(2));
        QCOMPARE(overview.roles[0].waiting[0].version.name(), first.text());
        QCOMPARE(overview.roles[0].waiting[0].sentBack, 1);
        QCOMPARE(overview.roles[0].waiting[1].version.name(), second.text());
        QCOMPARE(overview.roles[0].waiting[1].sentBack, 0);
        QCOMPARE(overview.roles[0].oldestSeconds / 86400, 7);
        QVERIFY(overview.roles[0].medianSeconds < overview.roles[0].oldestSeconds);
        QCOMPARE(overview.roles[1].role, Role::RiskApprover);
        QCOMPARE(overview.roles[1].waiting.size(), std::size_t(1));
        QVERIFY(overview.bottleneck.contains(labelOf(Role::TechnicalReviewer)));
    }
};

QTEST_GUILESS_MAIN(QueueTest)
#include "queue_test.moc"
