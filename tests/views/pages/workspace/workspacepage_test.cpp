// SPDX-License-Identifier: GPL-3.0-or-later
// One version in its workspace, as a reader goes through it; what is looked for is what a screen reader would say.
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

class WorkspacePageTest : public OpenedVersion {
    Q_OBJECT

private slots:
    void initTestCase() { openDemonstration(); }

    void theHeadNamesTheVersionAndItsState()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s);
        const QStringList words = visibleWords(*page);
        for (const QString& word : {u"card-fraud-daily"_s, u"1.2.0"_s, labelOf(ReviewState::InReviewA)})
            QVERIFY2(words.contains(word), qPrintable(word));
        QCOMPARE(page->title(), u"card-fraud-daily 1.2.0"_s);
        QVERIFY(named<QWidget>(*page, u"Lifecycle"_s) != nullptr);
    }

    void theKeyboardComparesWithThePreviousVersionAndBack()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s);
        auto* base = named<QComboBox>(*page, u"Base to compare with"_s);
        QVERIFY(base != nullptr);
        const auto press = [&](Qt::KeyboardModifiers held) { QTest::keyClick(page.get(), Qt::Key_D, held); };
        // Of whatever was registered before it; its own base is another version here.
        auto reader = testing::RegistryFixture::orThrow(registry::Registrar::open(m_location));
        auto query = testing::RegistryFixture::orThrow(reader.connection().run(
            u"SELECT v.label FROM version v JOIN model m ON m.id = v.model AND m.to_seq IS NULL WHERE m.name = ? AND v.to_seq IS NULL AND v.id <"
            " (SELECT id FROM version w WHERE w.model = m.id AND w.label = ? AND w.to_seq IS NULL) ORDER BY v.id DESC"_s,
            {u"card-fraud-daily"_s, u"1.2.0"_s}));
        QVERIFY(query.next());
        const QString previous = u"card-fraud-daily@"_s + query.value(0).toString();
        const QString own = page->watch().sight()->content.manifest.base;
        QSignalSpy said(page.get(), &Page::said);
        if (own == previous) {
            QTRY_VERIFY_WITH_TIMEOUT((press(Qt::ControlModifier), !said.isEmpty() && said.back().front().toString().contains(previous)), 5000);
            QVERIFY(page->watch().chosenBase().isEmpty());
        } else {
            QTRY_VERIFY_WITH_TIMEOUT((press(Qt::ControlModifier), page->watch().chosenBase() == previous), 5000);
            QTRY_VERIFY(base->toolTip() == previous);
            press(Qt::ControlModifier);
            QCOMPARE(page->watch().chosenBase(), QString());
        }
        press(Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(base->view()->isVisible());
        base->hidePopup();
    }

    void theConsumersOfTheModelLeadToTheirPages()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s);
        QSignalSpy asked(page.get(), &Page::placeRequested);
        QTRY_VERIFY(named<QAbstractButton>(*page, u"Open the consumer fraud-desk"_s) != nullptr);
        named<QAbstractButton>(*page, u"Open the consumer fraud-desk"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<Place>(), Place::consumerOf(u"fraud-desk"_s));
    }

    void aDeprecationIsReadInTheHeadWithTheWayToItsSuccessor()
    {
        auto registrar = testing::RegistryFixture::orThrow(registry::Registrar::open(m_location));
        const VersionName name{u"card-fraud-daily"_s, u"1.0.0"_s, 0};
        const QString message = u"Please move by the end of October."_s;
        testing::RegistryFixture::orThrow(registrar.run(governance::Deprecate{name, message, u"1.2.0"_s}, {u"aisha"_s, {}}));
        const auto page = opened(name.text(), u"mei"_s);
        auto* banner = named<theme::MessageBar>(*page, u"Deprecated by"_s);
        QVERIFY(banner != nullptr);
        QVERIFY(banner->accessibleName().contains(u"use 1.2.0"_s));
        QVERIFY2(visibleWords(*page).join(u'\n').contains(message), qPrintable(visibleWords(*page).join(u'\n')));
        QSignalSpy asked(page.get(), &Page::placeRequested);
        QTRY_VERIFY(named<QAbstractButton>(*page, u"Open 1.2.0"_s) != nullptr); // shown with the next turn of the event loop
        auto* open = named<QAbstractButton>(*page, u"Open 1.2.0"_s);
        open->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<Place>().version, (VersionName{u"card-fraud-daily"_s, u"1.2.0"_s, 0}));
        const auto other = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s);
        QVERIFY(named<theme::MessageBar>(*other, u"Deprecated by"_s) == nullptr);
        testing::RegistryFixture::orThrow(registrar.run(governance::Undeprecate{name, message}, {u"aisha"_s, {}}));
    }

    // Changes counts every file; what the notes need not explain is named beside, so that the two counts agree.
    void theNotesAccountForEveryChangedFile()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s, Place::Section::ReleaseNotes);
        const auto& changes = page->watch().sight()->changes;
        const auto changed = std::ranges::count_if(changes, [](const FileChange& change) { return change.status != FileStatus::Same; });
        const QString words = visibleWords(*page).filter(u" explained"_s).value(0);
        const auto counts = QRegularExpression(u"\\d+ of (\\d+) .* · (\\d+) more need"_s).match(words);
        QVERIFY2(counts.hasMatch(), qPrintable(words));
        QCOMPARE(counts.captured(1).toInt() + counts.captured(2).toInt(), changed);
        QVERIFY2(words.contains(u"CHANGELOG.md") && words.contains(u"gatehouse.yaml"), qPrintable(words));
    }

    void everyControlHasAnAccessibleName()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s);
        for (int section = 0; section < 6; ++section) {
            page->go(Place::of(page->watch().name(), Place::Section(section)));
            settle(*page);
            for (const QWidget* each : page->findChildren<QWidget*>())
                if (each->isVisible() && each->focusPolicy() != Qt::NoFocus && each->objectName() != u"qt_scrollarea_viewport"
                    && qobject_cast<const QHeaderView*>(each) == nullptr && qobject_cast<const QLabel*>(each) == nullptr)
                    QVERIFY2(!each->accessibleName().isEmpty(),
                             qPrintable(QString::fromLatin1(each->metaObject()->className()) + u" in section %1"_s.arg(section)));
        }
    }

    void theRiskApproverIsAskedByTheFilledButtonAndByTheKeyboard()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"erik"_s);
        QSignalSpy asked(page.get(), &WorkspacePage::decisionRequested);
        QTRY_VERIFY(named<QAbstractButton>(*page, u"Approve as risk approver"_s) != nullptr); // shown with the next turn of the event loop
        auto* approve = named<QAbstractButton>(*page, u"Approve as risk approver"_s);
        QVERIFY(approve->isEnabled());
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), Qt::Key_Return,
                        Qt::ControlModifier | Qt::ShiftModifier);
        approve->click();
        QCOMPARE(asked.count(), 2);
        for (const QList<QVariant>& one : asked) {
            const auto decision = one.front().value<items::Decision>();
            QCOMPARE(decision.kind, items::DecisionKind::Approve);
            QCOMPARE(decision.role, std::optional(Role::RiskApprover));
        }
    }

    void aSoloRegistryOffersTheVerdictThatIsStillToGive()
    {
        testing::RegistryFixture fixture(testing::RegistryFixture::Kind::Solo);
        auto wanted = testing::aVersion();
        wanted.tier = Tier::Medium;
        const VersionName version = fixture.submitted(wanted);
        const QString alone = fixture.holderOf(Role::TechnicalReviewer);
        fixture.must(fixture.approval(version, Role::TechnicalReviewer), alone);
        const auto desk = testing::RegistryFixture::orThrow(items::Desk::open(fixture.location(), u"nobody-here"_s));
        desk->session().actAs(alone);
        WorkspacePage page(*desk, version);
        page.resize(1280, 780);
        page.show();
        settle(page);
        const auto* approve = named<QAbstractButton>(page, u"Approve as risk approver"_s);
        QVERIFY(approve != nullptr && approve->isEnabled());
        QVERIFY(visibleWords(page).contains(u"Solo registry"_s));
    }

    void whoTurnsToTheChangesReadsThem()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s);
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->setFocus();
        page->go(Place::of(page->watch().name(), Place::Section::Elements));
        QVERIFY(QApplication::focusWidget() != nullptr);
        named<QTabBar>(*page, u"Parts of the version"_s)->setCurrentIndex(int(Place::Section::Changes));
        const auto* canvas = page->findChild<reading::ReadingCanvas*>();
        QVERIFY(canvas != nullptr);
        QTRY_VERIFY(canvas == QApplication::focusWidget() || canvas->isAncestorOf(QApplication::focusWidget()));
    }

    void anAuthorReadsWhyApproveIsNotOpen()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"priya"_s);
        const auto* approve = named<QAbstractButton>(*page, u"Approve"_s);
        QVERIFY(approve != nullptr);
        QVERIFY(!approve->isEnabled());
        QVERIFY(approve->text().contains(u"you wrote this version"_s));
        QVERIFY(!approve->toolTip().isEmpty());
    }

    void enterOnAFileOpensItsDifference()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s);
        auto* files = named<QTreeView>(*page, u"Files of the element"_s);
        QVERIFY(files != nullptr);
        files->setFocus();
        QTest::keyClick(files, Qt::Key_Return);
        settle(*page);
        QCOMPARE(page->place().section, Place::Section::Changes);
        QVERIFY(page->place().file.endsWith(u".py"_s));
        auto* canvas = page->findChild<reading::ReadingCanvas*>();
        QVERIFY(canvas->isVisible());
        QVERIFY(!canvas->scene().document().diff.rows.empty());
    }

    void keysGoThroughChangesAndFiles()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s, Place::Section::Changes);
        page->activateWindow();
        auto* canvas = page->findChild<reading::ReadingCanvas*>();
        canvas->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        const QString first = page->place().file;
        QTest::keyClick(canvas, Qt::Key_BracketRight);
        settle(*page);
        const QString second = page->place().file;
        QVERIFY(first != second);
        QTest::keyClick(canvas, Qt::Key_BracketLeft);
        settle(*page);
        QCOMPARE(page->place().file, first);
        // Past the last change the reader is told, and the same key again goes on with the next file.
        QSignalSpy said(page.get(), &Page::said);
        for (int presses = 0; presses < 200 && page->place().file == first; ++presses)
            QTest::keyClick(canvas, Qt::Key_F7);
        settle(*page);
        QCOMPARE(page->place().file, second);
        QVERIFY(said.count() >= 1);
    }

    // Everything the canvas can do with lines it does with keys and packages, and the lines are one key away.
    void packagesAndSettingsAreReadByMeaningAndByLine()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s);
        page->go(Place::of(page->watch().name(), Place::Section::Changes, u"requirements.txt"_s));
        settle(*page);
        const auto* canvas = page->findChild<reading::ReadingCanvas*>();
        const auto lines = [&] {
            QStringList all;
            const auto& now = *canvas->scene().document().now;
            for (int line = 0; line < now.lineCount(); ++line)
                all << now.text(line);
            return all;
        };
        const auto stored = page->watch().sight()->content.manifest.find(u"requirements.txt");
        QVERIFY(stored != nullptr);
        const QString text = QString::fromUtf8(*m_desk->store().read(stored->sha256, limits::MiB, {}));
        const QString pinned = text.section(u"numpy=="_s, 1).section(u'\n', 0, 0);
        QVERIFY(!pinned.isEmpty());
        QCOMPARE(lines().filter(QRegularExpression(u"^numpy +="_s)).size(), 1);
        QVERIFY2(lines().filter(u"numpy"_s).first().contains(u"= "_s + pinned), qPrintable(lines().join(u'\n')));
        QVERIFY(!canvas->scene().document().diff.changes.empty());
        page->activateWindow();
        page->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(page->focusWidget(), Qt::Key_B);
        settle(*page);
        QCOMPARE(lines().join(u'\n').trimmed(), text.trimmed());
        QTest::keyClick(page->focusWidget(), Qt::Key_B);
        settle(*page);
        QVERIFY(lines().first().startsWith(u'['));
        // A line that is asked for is one of the file.
        page->go(Place::of(page->watch().name(), Place::Section::Changes, u"requirements.txt"_s, 1));
        settle(*page);
        QCOMPARE(lines().join(u'\n').trimmed(), text.trimmed());
    }

    // The head names the file that was chosen, so the one before is not read under it while the new one opens.
    void aFileThatOpensSlowlyLeavesTheCanvasBlank()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s, Place::Section::Changes);
        page->activateWindow();
        auto* canvas = page->findChild<reading::ReadingCanvas*>();
        canvas->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QVERIFY(!canvas->scene().document().diff.rows.empty());
        constexpr int Workers = 64; // more than there are
        QSemaphore held;
        for (int i = 0; i < Workers; ++i)
            m_desk->workers().post([&held](unsigned) { held.acquire(); });
        const auto letGo = qScopeGuard([&held] { held.release(Workers); });
        const QString first = page->place().file;
        QTest::keyClick(canvas, Qt::Key_BracketRight);
        QTRY_VERIFY(page->place().file != first);
        const QString second = page->place().file;
        QTRY_VERIFY(canvas->scene().document().diff.rows.empty());
        QTest::keyClick(canvas, Qt::Key_F7); // there is nothing to go on in
        QTest::keyClick(canvas, Qt::Key_F7);
        QCOMPARE(page->place().file, second);
        held.release(Workers);
        QTRY_VERIFY(!canvas->scene().document().diff.rows.empty());
        settle(*page);
    }

    void aPlaceIsGoneToAndAnsweredAgain()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s);
        Place place = Place::of(page->watch().name(), Place::Section::Changes, u"src/io.py"_s);
        place.base = u"card-fraud-daily@1.0.0"_s;
        page->go(place);
        settle(*page);
        QCOMPARE(page->place(), place);
        QCOMPARE(page->watch().sight()->base->version.label, u"1.0.0"_s);
        page->go(Place::of(page->watch().name(), Place::Section::Checks));
        settle(*page);
        QCOMPARE(page->watch().sight()->base->version.label, u"1.1.0"_s);
    }

    void anEarlierRevisionSaysThatItIsNotTheNewest()
    {
        const auto page = opened(u"house-prices@2.1.0:1"_s, u"yuki"_s);
        QVERIFY(page->title().contains(u"revision 1"_s));
        auto* banner = named<theme::MessageBar>(*page, u"You look at revision 1"_s);
        QVERIFY(banner != nullptr);
        const auto* approve = named<QAbstractButton>(*page, u"Approve"_s);
        QVERIFY(approve != nullptr && !approve->isEnabled());
        QTRY_VERIFY(named<QAbstractButton>(*page, u"Open the newest"_s) != nullptr);
        named<QAbstractButton>(*page, u"Open the newest"_s)->click();
        settle(*page);
        QCOMPARE(page->watch().sight()->content.revision, 2);
        QVERIFY(!banner->isVisible());
        QVERIFY(named<QAbstractButton>(*page, u"Approve as technical reviewer"_s) != nullptr);
    }

    void aBaseIsChosenAmongTheVersionsOfTheModel()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s);
        auto* base = named<QComboBox>(*page, u"Base to compare with"_s);
        QTRY_VERIFY(base->findData(u"card-fraud-daily@1.0.0"_s) >= 0);
        const int index = base->findData(u"card-fraud-daily@1.0.0"_s);
        base->setCurrentIndex(index);
        emit base->activated(index);
        QTRY_COMPARE(page->watch().sight()->base->version.label, u"1.0.0"_s);
        settle(*page);
        const auto* matrix = named<QTreeView>(*page, u"Elements of the version"_s);
        QVERIFY(matrix->model()->headerData(1, Qt::Horizontal).toString().contains(u"1.0.0"_s));
    }

    void aBaseThatIsNotThereIsSaidAndTheLastSightStays()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s);
        Place place = Place::of(page->watch().name());
        place.base = u"no-such-model@1.0"_s;
        page->go(place);
        settle(*page);
        QVERIFY(page->watch().sight() != nullptr);
        QTRY_VERIFY(named<QAbstractButton>(*page, u"Retry"_s) != nullptr);
        named<QAbstractButton>(*page, u"Retry"_s)->click();
        QTRY_VERIFY(page->watch().problem().isEmpty());
    }

    void aVersionThatIsNotThereOffersToTryAgain()
    {
        const auto page = opened(u"card-fraud-daily@9.9.9"_s, u"mei"_s);
        auto* empty = page->findChild<theme::EmptyState*>();
        QVERIFY(page->watch().sight() == nullptr);
        QVERIFY(!page->watch().problem().isEmpty());
        QVERIFY(empty != nullptr);
        QTRY_VERIFY(named<QAbstractButton>(*page, u"Retry"_s) != nullptr);
        // What the other parts learn of it later is no more than that.
        for (const auto* section : page->findChildren<Section*>())
            QTRY_VERIFY(section->isSettled());
    }

    void aVersionThatWasStillToComeSaysWithWhichEvent()
    {
        const auto back = qScopeGuard([this] { m_desk->session().lookAt({}); });
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s);
        auto registrar = testing::RegistryFixture::orThrow(registry::Registrar::open(m_location));
        auto query = testing::RegistryFixture::orThrow(
            registrar.connection().run(u"SELECT MIN(v.from_seq) FROM version v JOIN model m ON m.id = v.model WHERE m.name = ? AND v.label = ?"_s,
                                       {u"card-fraud-daily"_s, u"1.2.0"_s}));
        QVERIFY(query.next());
        const qint64 came = query.value(0).toLongLong();
        m_desk->session().lookAt(testing::RegistryFixture::orThrow(registry::momentOfEvent(registrar.connection(), came - 1)));
        QTRY_VERIFY(page->watch().isYetToCome());
        const QString problem = page->watch().problem();
        QVERIFY2(problem.contains(u"was not registered yet"_s) && problem.contains(u"event %1, "_s.arg(came)), qPrintable(problem));
        QTRY_VERIFY(visibleWords(*page).contains(problem));
        QVERIFY(named<QAbstractButton>(*page, u"Retry"_s) == nullptr);
        m_desk->session().lookAt(testing::RegistryFixture::orThrow(registry::momentOfEvent(registrar.connection(), came)));
        QTRY_VERIFY(page->watch().sight() != nullptr);
        m_desk->session().lookAt({});
        QTRY_VERIFY(page->isSettled());
    }

    void everyEventOfTheVersionIsInItsHistory()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s, Place::Section::History);
        auto* events = named<QTreeView>(*page, u"Events of the version"_s);
        QVERIFY(events != nullptr);
        QTRY_VERIFY(named<QAbstractButton>(*page, u"Open as it was then"_s)->isEnabled());
        // Of the first event, too, which made the draft.
        const QModelIndex newest = events->currentIndex(), day = events->model()->index(events->model()->rowCount() - 1, 0);
        events->setCurrentIndex(events->model()->index(events->model()->rowCount(day) - 1, 0, day));
        QVERIFY(named<QAbstractButton>(*page, u"Open as it was then"_s)->isEnabled());
        events->setCurrentIndex(newest);
        QSignalSpy asked(page.get(), &Page::placeRequested);
        named<QAbstractButton>(*page, u"Show in Audit"_s)->click();
        QCOMPARE(asked.count(), 1);
        const auto place = asked.front().front().value<Place>();
        QCOMPARE(place.kind, Place::Kind::Audit);
        QVERIFY(place.event > 0);
        // As it was then is the moment, not only the revision: whatever came later is not there.
        const auto back = qScopeGuard([this] { m_desk->session().lookAt({}); });
        named<QAbstractButton>(*page, u"Open as it was then"_s)->click();
        QTRY_COMPARE(m_desk->session().moment().asOf.seq, place.event);
        QTRY_COMPARE(page->place(), Place::of(*VersionName::parse(u"card-fraud-daily@1.2.0"_s), Place::Section::Elements));
    }

    void aFindingIsActedOnFromTheChecks()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"priya"_s, Place::Section::Checks);
        auto* checks = named<QTreeView>(*page, u"Checks of gate A"_s);
        const QAbstractItemModel& model = *checks->model();
        const QModelIndex findings = model.index(model.rowCount() - 1, 0);
        checks->setCurrentIndex(model.index(0, 0, findings));
        QSignalSpy asked(page.get(), &WorkspacePage::findingRequested);
        QTRY_VERIFY(named<QAbstractButton>(*page, u"Propose to close"_s) != nullptr);
        named<QAbstractButton>(*page, u"Propose to close"_s)->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY(asked.front().front().value<FindingId>().value > 0);
    }

    void evidenceOfGateAIsAskedFromTheChecks()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s, Place::Section::Checks);
        QSignalSpy evidence(page.get(), &WorkspacePage::evidenceRequested);
        named<QAbstractButton>(*page, u"Add evidence…"_s)->click();
        QCOMPARE(evidence.size(), 1);
        const auto facts = evidence.front().front().value<governance::DeploymentFacts>();
        QVERIFY(facts.slot.isEmpty());
        QCOMPARE(facts.version.version->label, u"1.2.0"_s);
    }

    void newsFromAnotherProcessArrivesWithoutAClick()
    {
        const auto page = opened(u"house-prices@2.1.0"_s, u"yuki"_s);
        QVERIFY(!visibleWords(*page).contains(labelOf(Usability::OnHold)));
        auto registrar = testing::RegistryFixture::orThrow(registry::Registrar::open(m_location, registry::systemClock));
        governance::Hold hold;
        hold.version = page->watch().name();
        hold.reason = u"An alert of the night shift."_s;
        testing::RegistryFixture::orThrow(registrar.run(hold, Actor{u"mei"_s, u"mei"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(visibleWords(*page).contains(labelOf(Usability::OnHold)), 10'000);
        // What was chosen stays chosen.
        QCOMPARE(page->place().section, Place::Section::Elements);
    }

    void stateIsKept()
    {
        const auto page = opened(u"card-fraud-daily@1.2.0"_s, u"mei"_s);
        named<QAbstractButton>(*page, u"Show only files that differ"_s)->setChecked(false);
        const QVariantMap state = page->saveState();
        const auto other = opened(u"card-fraud-daily@1.1.0"_s, u"mei"_s);
        other->restoreState(state);
        QVERIFY(!named<QAbstractButton>(*other, u"Show only files that differ"_s)->isChecked());
        QCOMPARE(other->saveState().size(), state.size());
    }
};

QTEST_MAIN(WorkspacePageTest)
#include "workspacepage_test.moc"
