// SPDX-License-Identifier: GPL-3.0-or-later
// On the sizes that the design names, in both themes: every word of every page and dialog has its room, every control a name and a place in the order of Tab.
#include "demo/demonstration.h"
#include "dialogs/opendecision.h"
#include "dialogs/openeditmodel.h"
#include "dialogs/openpeople.h"
#include "dialogs/openpolicies.h"
#include "dialogs/openslotdecision.h"
#include "items/slotwatch.h"
#include "pages/importing/importdialog.h"
#include "pages/workspace/workspacepage.h"
#include "shell/mainwindow.h"
#include "shell/settingsdialog.h"
#include "theme/widgets/segmentedcontrol.h"
#include "walk.h"
#include "window/assembly.h"

#include <QDialog>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using items::DecisionKind;
using pages::Place;

namespace {

constexpr int Patience = 30'000;
constexpr int Settling = 3000; // ms for layouts that ask for another round

QSize sizeWanted()
{
    const QStringList sides = qEnvironmentVariable("GATEHOUSE_WINDOW", u"1280x800"_s).split(u'x');
    return {sides.value(0).toInt(), sides.value(1).toInt()};
}

struct Act {
    const char* version;
    const char* person;
    DecisionKind kind;
    std::optional<Role> role;
};

struct SlotCase {
    const char* version;
    const char* slot;
    const char* person;
    items::SlotAct act;
    std::optional<Role> role;
};

}

Q_DECLARE_METATYPE(Act)
Q_DECLARE_METATYPE(SlotCase)

class FitTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    theme::Theme m_theme;
    std::unique_ptr<shell::MainWindow> m_window;

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(m_home.isValid());
        for (const QString& name : {u"gatehouse_en"_s, u"gatehouse_"_s + QLocale().name()})
            if (auto* words = new QTranslator(qApp); words->load(u":/translations/%1.qm"_s.arg(name)))
                QCoreApplication::installTranslator(words);
        m_theme.install(*qApp);
        const registry::Location place{m_home.filePath(u"demonstration.db"_s)};
        const auto made = demo::makeDemonstration(place);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().sentence));
        m_window = std::make_unique<shell::MainWindow>(window::assembly(u"somebody"_s), m_theme);
        m_window->openRegistry(place);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->registry() != nullptr, Patience);
        m_window->resize(sizeWanted());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanupTestCase() { m_window.reset(); }
    void cleanup()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(widget); dialog != nullptr && dialog->isVisible())
                dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void everyPageHasRoomForItsWords_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<Place>("place");
        const auto version = [](const char* name) { return VersionName::parse(QString::fromLatin1(name)).value(); };
        const auto add = [](const char* name, const char* person, const Place& place) {
            QTest::newRow(name) << QString::fromLatin1(person) << place;
        };
        add("my turn", "tomas", Place::myTurn());
        add("my turn of nobody's work", "ivo", Place::myTurn());
        add("inventory", "tomas", Place::inventory());
        add("production", "ivo", Place::production());
        for (const auto& [name, which] : {std::pair("waiting", "card-fraud-daily@1.2.0"), std::pair("unusable", "card-fraud-daily@1.1.0"),
                                          std::pair("draft", "house-prices@2.2.0")})
            for (const auto& [part, section] : {std::pair("elements", Place::Section::Elements), std::pair("notes", Place::Section::ReleaseNotes),
                                                std::pair("changes", Place::Section::Changes), std::pair("checks", Place::Section::Checks),
                                                std::pair("history", Place::Section::History)})
                add(qPrintable(u"%1 %2"_s.arg(QLatin1StringView(name), QLatin1StringView(part))), "tomas", Place::of(version(which), section));
        add("deployments out of step", "oskar", Place::of(version("card-fraud-daily@1.0.0"), Place::Section::Deployments));
        add("deployments of an adopted version", "oskar", Place::of(version("house-prices@1.4.0"), Place::Section::Deployments));
        add("deployments of nothing", "erik", Place::of(version("card-fraud-daily@1.2.0"), Place::Section::Deployments));
        add("draft of mine", "lin", Place::of(version("house-prices@2.2.0"), Place::Section::Checks));
        add("changes of a file", "tomas", Place::of(version("card-fraud-daily@1.2.0"), Place::Section::Changes, u"src/features.py"_s));
        add("audit", "tomas", Place::audit(30));
    }

    void everyPageHasRoomForItsWords()
    {
        QFETCH(const QString, person);
        QFETCH(const Place, place);
        actAs(person);
        m_window->go(place);
        look(*m_window);
    }

    void everyDecisionHasRoomForItsWords_data()
    {
        QTest::addColumn<Act>("act");
        const auto add = [](const char* name, const Act& act) { QTest::newRow(name) << act; };
        add("approve", {"card-fraud-daily@1.2.0", "tomas", DecisionKind::Approve, Role::RiskApprover});
        add("request changes", {"card-fraud-daily@1.2.0", "tomas", DecisionKind::RequestChanges, Role::RiskApprover});
        add("reject", {"card-fraud-daily@1.2.0", "tomas", DecisionKind::Reject, Role::RiskApprover});
        add("abstain", {"card-fraud-daily@1.2.0", "tomas", DecisionKind::Abstain, Role::RiskApprover});
        add("hold", {"card-fraud-daily@1.0.0", "erik", DecisionKind::Hold, {}});
        add("deprecate", {"house-prices@2.0.0", "erik", DecisionKind::Deprecate, {}});
        add("unusable", {"house-prices@2.0.0", "erik", DecisionKind::MarkUnusable, {}});
        add("reinstate", {"card-fraud-daily@1.1.0", "erik", DecisionKind::Reinstate, {}});
        add("submit", {"house-prices@2.2.0", "lin", DecisionKind::Submit, {}});
    }

    void everyDecisionHasRoomForItsWords()
    {
        QFETCH(const Act, act);
        actAs(QString::fromLatin1(act.person));
        m_window->go(Place::of(VersionName::parse(QString::fromLatin1(act.version)).value()));
        auto* page = qobject_cast<pages::WorkspacePage*>(m_window->currentPage());
        QVERIFY(page != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled() && page->watch().sight() != nullptr, Patience);
        const items::VersionSight& sight = *page->watch().sight();
        items::Desk& desk = *m_window->registry()->desk;
        dialogs::openDecision(desk, sight, items::decisionOf(act.kind, act.role, sight.facts, *desk.person()), m_window.get());
        lookAtDialog();
    }

    void everyActInASlotHasRoomForItsWords_data()
    {
        QTest::addColumn<SlotCase>("given");
        const auto add = [](const char* name, const SlotCase& given) { QTest::newRow(name) << given; };
        using items::SlotAct;
        add("start", {"house-prices@2.0.0", "branch-portal", "oskar", SlotAct::Start, {}});
        add("submit to gate B", {"house-prices@2.0.0", "branch-portal", "oskar", SlotAct::Submit, {}});
        add("approve at gate B", {"house-prices@2.0.0", "loan-desk", "grace", SlotAct::Approve, Role::GoLiveApprover});
        add("return", {"house-prices@2.0.0", "loan-desk", "grace", SlotAct::Return, Role::GoLiveApprover});
        add("go live", {"house-prices@2.0.0", "loan-desk", "oskar", SlotAct::GoLive, {}});
        add("roll back", {"card-fraud-daily@1.1.0", "fraud-baltics", "oskar", SlotAct::Rollback, {}});
        add("retire", {"card-fraud-daily@1.0.0", "fraud-nordics", "oskar", SlotAct::Retire, {}});
        add("exception", {"card-fraud-daily@1.2.0", "fraud-baltics", "aisha", SlotAct::Exception, {}});
        add("adopt", {"card-fraud-daily@1.2.0", "fraud-baltics", "aisha", SlotAct::Adopt, {}});
        add("acknowledge", {"card-fraud-daily@1.0.0", "fraud-nordics", "oskar", SlotAct::Acknowledge, {}});
    }

    void everyActInASlotHasRoomForItsWords()
    {
        QFETCH(const SlotCase, given);
        actAs(QString::fromLatin1(given.person));
        items::Desk& desk = *m_window->registry()->desk;
        const items::SlotWatch watch(desk, VersionName::parse(QString::fromLatin1(given.version)).value());
        QTRY_VERIFY_WITH_TIMEOUT(watch.places() != nullptr, Patience);
        const governance::DeploymentFacts* facts = watch.in(QString::fromLatin1(given.slot));
        QVERIFY(facts != nullptr);
        dialogs::openSlotDecision(desk, *facts, items::slotDecisionOf(given.act, given.role, *facts, *desk.person()), m_window.get());
        lookAtDialog();
    }

    void thePoliciesHaveRoomForTheirWords()
    {
        actAs(u"ivo"_s);
        dialogs::openPolicies(*m_window->registry()->desk, m_window.get());
        lookAtDialog();
    }

    void theNextPolicyHasRoomForItsWords_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<int>("gate");
        QTest::newRow("form at gate A") << 0 << 0;
        QTest::newRow("form at gate B") << 0 << 1;
        QTest::newRow("YAML") << 1 << 0;
        QTest::newRow("difference") << 2 << 0;
    }
    void theNextPolicyHasRoomForItsWords()
    {
        QFETCH(const int, view);
        QFETCH(const int, gate);
        actAs(u"ivo"_s);
        dialogs::openNextPolicy(*m_window->registry()->desk, m_window.get());
        // As they are read: what is shown of all policies, of the next one, and where its form is.
        const auto controls = m_window->findChildren<QDialog*>().last()->findChildren<theme::SegmentedControl*>();
        QCOMPARE(controls.size(), 4);
        controls[1]->setCurrentIndex(view);
        controls[2]->setCurrentIndex(gate);
        controls[3]->setCurrentIndex(1);
        lookAtDialog();
    }

    void theOtherDialogsHaveRoomForTheirWords()
    {
        actAs(u"ivo"_s);
        dialogs::openPeople(*m_window->registry()->desk, m_window.get());
        lookAtDialog();
    }

    void theSettingsHaveRoomForTheirWords()
    {
        auto* dialog = new shell::SettingsDialog(m_theme, m_window.get());
        dialog->open();
        lookAtDialog();
    }

    void theFactsOfAModelHaveRoomForTheirWords()
    {
        actAs(u"aisha"_s);
        dialogs::openEditModel(*m_window->registry()->desk, u"card-fraud-daily"_s, m_window.get());
        lookAtDialog();
    }

    void theImportHasRoomForItsWords()
    {
        actAs(u"lin"_s);
        QFile file(m_home.filePath(u"train.py"_s));
        QVERIFY(QDir(m_home.path()).mkpath(u"folder"_s));
        file.setFileName(m_home.filePath(u"folder/train.py"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("print('a model')\n") > 0);
        file.close();
        window::openImport(*m_window->registry(), m_home.filePath(u"folder"_s), m_window.get(), {});
        const auto* dialog = m_window->findChild<pages::ImportDialog*>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isSettled(), Patience);
        lookAtDialog();
    }

private:
    void actAs(const QString& person)
    {
        items::Desk& desk = *m_window->registry()->desk;
        desk.session().actAs(person);
        QTRY_VERIFY_WITH_TIMEOUT(desk.person() != nullptr && desk.person()->name == person, Patience);
    }

    void lookAtDialog()
    {
        QDialog* open = nullptr;
        const auto isOpen = [&] {
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (auto* dialog = qobject_cast<QDialog*>(widget); dialog != nullptr && dialog->isVisible())
                    open = dialog;
            return open != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), Patience);
        QVERIFY2(open->width() <= m_window->width() && open->height() <= m_window->height(), "the dialog is larger than the window it stands before");
        look(*open);
    }

    void look(QWidget& window)
    {
        for (const auto mode : {theme::Theme::Mode::Light, theme::Theme::Mode::Dark}) {
            m_theme.setMode(mode);
            QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), Patience);
            // What settling has queued: layouts, answers of models, repaints.
            const auto wrong = [&] {
                QStringList all = testing::clippedWords(window) + testing::overlaps(window) + testing::namelessControls(window)
                    + testing::unreachableControls(window);
                all.removeDuplicates();
                return all;
            };
            (void)QTest::qWaitFor([&] { return wrong().isEmpty(); }, Settling);
            const QStringList found = wrong();
            if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); !folder.isEmpty() && QDir().mkpath(folder)) {
                const QString name = QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag() : QTest::currentTestFunction());
                const QString shade = mode == theme::Theme::Mode::Light ? u"light"_s : u"dark"_s;
                window.grab().save(QDir(folder).filePath(u"%1-%2.png"_s.arg(QString(name).replace(u' ', u'-'), shade)));
            }
            QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
        }
    }
};

QTEST_MAIN(FitTest)
#include "fit_test.moc"
