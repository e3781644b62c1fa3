// SPDX-License-Identifier: GPL-3.0-or-later
// A version's slots in its workspace: what leads on from where it stands, why something does not, and the way back.
#include "governance/commands/acknowledge.h"
#include "governance/commands/deprecate.h"
#include "governance/commands/hold.h"
#include "governance/commands/undeprecate.h"
#include "items/slotlistmodel.h"
#include "pages/workspace/section.h"
#include "pages/workspace/workspacepage.h"
#include "reading/readingcanvas.h"
#include "registry/registrar.h"
#include "support/chance.h"
#include "support/deployedregistry.h"
#include "support/registryfixture.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"
#include "views/pages/workspace/openedversion.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <algorithm>

using namespace gatehouse;
using namespace gatehouse::pages;
using namespace Qt::StringLiterals;

class WorkspaceSlotsTest : public OpenedVersion {
    Q_OBJECT

    // What the list of slots says that comes next, once the page stands at its Deployments.
    static QString nextIn(WorkspacePage& page)
    {
        page.resize(1280, 780);
        page.show();
        page.go(Place::of(page.watch().name(), Place::Section::Deployments));
        settle(page);
        auto* places = named<QTreeView>(page, u"Slots"_s);
        if (!QTest::qWaitFor([&] { return places->currentIndex().isValid(); }))
            return {};
        return places->currentIndex().siblingAtColumn(items::SlotListModel::Next).data().toString();
    }

private slots:
    void initTestCase() { openDemonstration(); }

    void aSlotSaysWhatLeadsOnAndWhyNot()
    {
        // Whoever deploys waits for gate B, which is not theirs to give.
        const auto page = opened(u"house-prices@2.0.0"_s, u"oskar"_s, Place::Section::Deployments);
        QTRY_VERIFY(named<QAbstractButton>(*page, u"Approve as"_s) != nullptr); // shown with the next turn of the event loop
        auto* closed = named<QAbstractButton>(*page, u"Approve as"_s);
        QVERIFY(!closed->isEnabled());
        const QString first = closed->accessibleDescription().section(u'\n', 0, 0);
        QVERIFY2(visibleWords(*page).join(u'\n').contains(first), "its reason is on its face or below it");
        QSignalSpy evidence(page.get(), &WorkspacePage::evidenceRequested);
        named<QAbstractButton>(*page, u"Add evidence…"_s)->click();
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(evidence.front().front().value<governance::DeploymentFacts>().slot, u"branch-portal"_s);
        QSignalSpy slot(page.get(), &WorkspacePage::slotRequested);
        named<QAbstractButton>(*page, u"Add slot…"_s)->click();
        QCOMPARE(slot.size(), 1);

        // Once the break is acknowledged, somebody else may, by button and by the same key as at gate A.
        auto registrar = testing::RegistryFixture::orThrow(registry::Registrar::open(m_location));
        testing::RegistryFixture::orThrow(registrar.run(
            governance::Acknowledge{{u"house-prices"_s, u"2.0.0"_s, 0}, u"branch-portal"_s, u"branch-portal"_s, u"contract"_s, u"They know."_s},
            {u"erik"_s, {}}));
        const auto theirs = opened(u"house-prices@2.0.0"_s, u"grace"_s, Place::Section::Deployments);
        QSignalSpy asked(theirs.get(), &WorkspacePage::slotDecisionRequested);
        QTRY_VERIFY(named<QAbstractButton>(*theirs, u"Approve as go-live approver…"_s) != nullptr);
        auto* approve = named<QAbstractButton>(*theirs, u"Approve as go-live approver…"_s);
        QVERIFY(approve->isEnabled());
        approve->click();
        QTest::keyClick(theirs.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(asked.size(), 2);
        for (const auto& each : asked)
            QCOMPARE(each.back().value<items::SlotDecision>().act, items::SlotAct::Approve);
    }

    // Where what is live has to go, the way back leads on, for whoever may take it.
    void anUnusableLiveVersionOffersTheWayBack()
    {
        testing::DeployedRegistry registry;
        registry.clock() = QDateTime::currentDateTimeUtc().addSecs(-3600); // the desk judges by the real clock
        const QString slot = registry.slot(), model = testing::anyName();
        const VersionName first = registry.live(model, slot);
        const VersionName second = registry.live(model, slot, first.label);
        registry.markUnusable(second);
        auto desk = testing::RegistryFixture::orThrow(items::Desk::open(registry.location(), u"os-"_s + registry.cast().admin));
        const QString offer = u"Roll back to %1…"_s.arg(first.label);
        for (const auto& [person, may] :
             {std::pair{registry.cast().deployer, true}, std::pair{registry.cast().owner, true}, std::pair{registry.cast().reviewer, false}}) {
            desk->session().actAs(person);
            WorkspacePage page(*desk, second);
            const QString next = nextIn(page);
            QVERIFY2(next.startsWith(u"Unusable: "_s) && next.contains(u"rolls back to "_s + first.label), qPrintable(next));
            QSignalSpy asked(&page, &WorkspacePage::rollbackRequested);
            if (!may) {
                QTest::qWait(50);
                QVERIFY(named<QAbstractButton>(page, offer) == nullptr);
                continue;
            }
            QTRY_VERIFY(named<QAbstractButton>(page, offer) != nullptr);
            named<QAbstractButton>(page, offer)->click();
            QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(asked.size(), 2);
            for (const auto& each : asked) {
                QCOMPARE(each.front().value<VersionName>(), first);
                QCOMPARE(each.back().toString(), slot);
            }
        }
    }

    void aTargetThatRunsSomethingElseIsTheNextMove()
    {
        testing::DeployedRegistry registry;
        registry.clock() = QDateTime::currentDateTimeUtc().addSecs(-3600);
        const QString slot = registry.slot(), model = testing::anyName();
        const VersionName first = registry.live(model, slot);
        const VersionName second = registry.live(model, slot, first.label);
        const Deployment here = *registry.deployed(second, slot).current();
        registry.must(governance::ReportTarget{slot, here.targets.front(), Sha256::fromRaw(testing::anyBytes(32)), {}}, registry.cast().deployer);
        auto desk = testing::RegistryFixture::orThrow(items::Desk::open(registry.location(), u"os-"_s + registry.cast().admin));
        desk->session().actAs(registry.cast().deployer);
        WorkspacePage page(*desk, second);
        const QString next = nextIn(page);
        QVERIFY2(next.endsWith(u"brings 1 target in step."_s) || next.endsWith(u"brings 1 target(s) in step."_s), qPrintable(next));
        QTRY_VERIFY(named<QAbstractButton>(page, u"Roll back to %1…"_s.arg(first.label)) != nullptr);
    }

    void theStepsGoOnInTheSlots()
    {
        const QList<std::pair<QString, QString>> places{
            {u"card-fraud-daily@1.2.0"_s, u"now Review A"_s}, {u"house-prices@2.0.0"_s, u"now Live"_s}, {u"card-fraud-daily@1.0.0"_s, u"now Live"_s}};
        for (const auto& [version, now] : places) {
            const auto page = opened(version, u"mei"_s);
            const QString said = named<QWidget>(*page, u"Lifecycle"_s)->accessibleName();
            QVERIFY2(said.contains(now) && said.contains(u"then in each slot"), qPrintable(said));
            auto* steps = named<QWidget>(*page, u"Lifecycle"_s);
            int before = QWIDGETSIZE_MAX;
            for (const int width : {2600, 1280, 900}) { // narrower, fewer words
                page->resize(width, 780);
                QCoreApplication::processEvents();
                QVERIFY2(steps->width() <= before, qPrintable(version));
                QVERIFY(steps->geometry().right() <= steps->parentWidget()->width());
                QVERIFY(page->minimumSizeHint().width() <= 1280); // it never keeps the window wide
                before = steps->width();
            }
        }
    }
};

QTEST_MAIN(WorkspaceSlotsTest)
#include "workspaceslots_test.moc"
