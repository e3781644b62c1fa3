// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window in the past: one control turns every page, nobody can take it for now, and nothing can be done from it.
#include "demonstrationwindow.h"
#include "registry/queries/registrysummary.h"
#include "shell/asofdialog.h"
#include "shell/momentbanner.h"
#include "support/registryfixture.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using pages::Place;
using testing::RegistryFixture;

class AsOfTest : public QObject, testing::DemonstrationWindow {
    Q_OBJECT

    qint64 m_newest = 0;

    [[nodiscard]] registry::Session& session() const { return m_window->registry()->desk->session(); }
    template <class Widget> [[nodiscard]] Widget* named(const QString& name) const
    {
        for (Widget* widget : m_window->findChildren<Widget*>())
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    [[nodiscard]] shell::MomentBanner* banner() const { return m_window->findChild<shell::MomentBanner*>(); }

    bool lookAt(qint64 seq)
    {
        m_window->showAsOf(QString::number(seq));
        return QTest::qWaitFor([this, seq] { return session().moment().asOf.seq == seq && m_window->isSettled(); }, Patience);
    }
    // An event of the demonstration after which a version was in review, with that version.
    [[nodiscard]] std::pair<qint64, VersionName> inReview() const
    {
        const auto connection = RegistryFixture::orThrow(registry::Connection::open(m_place, registry::Access::ReadOnly));
        auto query = RegistryFixture::orThrow(connection.run(
            u"SELECT v.from_seq, m.name, v.label FROM version v JOIN model m ON m.id = v.model AND m.to_seq IS NULL WHERE v.review_state = 'in-review-a'"
            " AND v.from_seq < (SELECT max(seq) FROM event) ORDER BY v.from_seq LIMIT 1"_s));
        query.next();
        return {query.value(0).toLongLong(), {query.value(1).toString(), query.value(2).toString(), 0}};
    }

private slots:
    void initTestCase() { makeRegistry(); }
    void init()
    {
        makeWindow();
        openRegistry();
        m_newest = session().newestEvent();
    }
    void cleanup() { m_window.reset(); }

    void thePastCannotBeTakenForNow()
    {
        QVERIFY(!banner()->isVisible());
        QVERIFY(!m_window->windowTitle().contains(u"as of"_s));
        const int seq = testing::anyNumber(1, int(m_newest) - 1);
        QVERIFY(lookAt(seq));
        for (const Place& place : {Place::myTurn(), Place::inventory(), Place::production(), Place::audit()}) {
            m_window->go(place);
            QVERIFY(settled());
            QVERIFY(banner()->isVisible());
            QCOMPARE(banner()->width(), m_window->width());
            QVERIFY(banner()->accessibleName().contains(u"after event %1 of %2"_s.arg(seq).arg(m_newest)));
            QVERIFY2(m_window->windowTitle().contains(u"(event %1)"_s.arg(seq)), qPrintable(m_window->windowTitle()));
        }
        QVERIFY(m_window->findChild<QToolButton*>(u"asOf"_s)->text().contains(QString::number(seq)));
        QVERIFY(command(u"Back to now"_s)->isEnabled());
        named<QPushButton>(u"Back to now"_s)->click();
        QVERIFY(session().moment().isNow());
        QVERIFY(settled());
        QVERIFY(!banner()->isVisible());
        QVERIFY(!m_window->windowTitle().contains(u"as of"_s));
        QVERIFY(!command(u"Back to now"_s)->isEnabled());
    }

    void nothingCanBeDoneFromThePast()
    {
        const auto [seq, version] = inReview();
        QVERIFY(seq > 0);
        session().actAs(u"tomas"_s);
        QVERIFY(lookAt(seq));
        m_window->go(Place::of(version));
        QVERIFY(settled());
        for (const QAction* action : m_window->currentPage()->pageActions())
            QVERIFY2(!action->text().contains(u"Approve"_s) && !action->text().contains(u"Hold"_s), qPrintable(action->text()));
        command(u"Decide…"_s)->trigger();
        QVERIFY2(m_window->statusBar()->currentMessage().contains(u"nothing can be recorded in the past"_s),
                 qPrintable(m_window->statusBar()->currentMessage()));
        // A form may be looked at, and says why it records nothing.
        command(u"Facts of the model…"_s)->trigger();
        auto* form = m_window->findChild<QDialog*>();
        QVERIFY(form != nullptr && form->isVisible());
        QVERIFY(QTest::qWaitFor(
            [form] {
                return std::ranges::any_of(form->findChildren<theme::MessageBar*>(), [](const theme::MessageBar* bar) {
                    return bar->isVisible() && bar->accessibleName().contains(u"nothing can be recorded in the past"_s);
                });
            },
            Patience));
        QVERIFY(std::ranges::any_of(form->findChildren<QPushButton*>(),
                                    [](const QPushButton* button) { return button->text().endsWith(u": not open"_s) && !button->isEnabled(); }));
        form->reject();
        QVERIFY(!command(u"Import a folder…"_s)->isEnabled());
        m_window->go(Place::inventory());
        QVERIFY(settled());
        QVERIFY(!named<QPushButton>(u"Register version…"_s)->isEnabled());
        session().lookAt({});
        QVERIFY(named<QPushButton>(u"Register version…"_s)->isEnabled());
        QCOMPARE(RegistryFixture::orThrow(
                     registry::newestEvent(RegistryFixture::orThrow(registry::Connection::open(m_place, registry::Access::ReadOnly)))),
                 m_newest);
    }

    void theControlAsksForATimeOrAnEvent()
    {
        m_window->findChild<QToolButton*>(u"asOf"_s)->click();
        auto* dialog = m_window->findChild<shell::AsOfDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        // Before the first event there was nothing.
        named<QDateTimeEdit>(u"Date and time"_s)->setDateTime(QDateTime::currentDateTime().addYears(-40));
        named<QPushButton>(u"Show this moment"_s)->click();
        auto* message = dialog->findChild<theme::MessageBar*>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->accessibleName().contains(u"did not exist yet"_s), qPrintable(message->accessibleName()));
        QVERIFY(session().moment().isNow());
        const int seq = testing::anyNumber(1, int(m_newest) - 1);
        named<QSpinBox>(u"Number of the event"_s)->setValue(seq);
        QPointer<QDialog> open = dialog;
        named<QPushButton>(u"Show this moment"_s)->click();
        QTRY_COMPARE(session().moment().asOf.seq, seq);
        QTRY_VERIFY(open.isNull());
    }

    void theProductionPageHasNoTimeOfItsOwn()
    {
        m_window->go(Place::production());
        QVERIFY(settled());
        QVERIFY(lookAt(testing::anyNumber(1, int(m_newest) - 1)));
        auto* moment = named<QDateTimeEdit>(u"The moment to show"_s);
        QVERIFY(moment != nullptr);
        QCOMPARE(moment->dateTime().toSecsSinceEpoch(), session().moment().now().toSecsSinceEpoch());
        const auto connection = RegistryFixture::orThrow(registry::Connection::open(m_place, registry::Access::ReadOnly));
        registry::Moment wanted;
        do // another time, which another event need not have
            wanted = RegistryFixture::orThrow(registry::momentOfEvent(connection, testing::anyNumber(1, int(m_newest) - 1)));
        while (wanted.at == session().moment().at);
        moment->setDateTime(wanted.at.toLocalTime());
        QTRY_COMPARE_WITH_TIMEOUT(session().moment().at, wanted.at, Patience);
        QVERIFY(session().moment().asOf.seq >= wanted.asOf.seq);
        QVERIFY(banner()->isVisible());
    }

    void theCommandLineOpensThePastOrSaysWhyNot()
    {
        const int seq = testing::anyNumber(1, int(m_newest) - 1);
        m_window = std::make_unique<shell::MainWindow>(window::assembly(u"somebody"_s), m_theme);
        m_window->openRegistry(m_place);
        m_window->showAsOf(QString::number(seq));
        m_window->show();
        QVERIFY(settled());
        QCOMPARE(session().moment().asOf.seq, seq);
        session().lookAt({});
        m_window->showAsOf(QString::number(m_newest + testing::anyNumber(1, 1000)));
        QVERIFY(settled());
        QVERIFY(session().moment().isNow());
        const auto* message = m_window->findChild<theme::MessageBar*>(u"passing"_s);
        QVERIFY(message->isVisible());
        QVERIFY2(message->accessibleName().contains(u"There is no event"_s), qPrintable(message->accessibleName()));
    }

    void aWindowOfItsOwnSaysItToo()
    {
        m_window->go(Place::inventory());
        QVERIFY(settled());
        auto* tabs = m_window->findChild<shell::Tabs*>();
        auto* bar = tabs->findChild<QTabBar*>();
        const pages::Page* page = m_window->currentPage();
        emit bar->customContextMenuRequested(bar->tabRect(bar->currentIndex()).center());
        auto* menu = tabs->findChild<QMenu*>();
        menu->actions().front()->trigger();
        menu->close();
        QWidget* own = page->window();
        const int seq = testing::anyNumber(1, int(m_newest) - 1);
        QVERIFY(lookAt(seq));
        auto* strip = own->findChild<shell::MomentBanner*>();
        QVERIFY(strip->isVisible());
        QVERIFY(own->windowTitle().contains(u"(event %1)"_s.arg(seq)));
        session().lookAt({});
        QVERIFY(!strip->isVisible());
    }

    void everyPageSaysInBothThemesThatItIsThePast()
    {
        const QTemporaryDir own;
        const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES", own.path());
        m_window->resize(1280, 800);
        const auto [seq, version] = inReview();
        QVERIFY(lookAt(seq));
        for (const theme::Theme::Mode mode : {theme::Theme::Mode::Light, theme::Theme::Mode::Dark}) {
            m_theme.setMode(mode);
            const QString shade = mode == theme::Theme::Mode::Dark ? u"dark"_s : u"light"_s;
            for (const Place& place : {Place::myTurn(), Place::inventory(), Place::production(), Place::audit(), Place::of(version)}) {
                m_window->go(place);
                QVERIFY(settled());
                (void)m_window->grab(); // lists fetch what they paint
                QVERIFY(settled());
                QCoreApplication::processEvents();
                QVERIFY(m_window->findChild<shell::MomentBanner*>()->isVisible());
                QVERIFY(m_window->grab().save(u"%1/asof-%2-%3.png"_s.arg(folder, shade).arg(int(place.kind))));
            }
            m_window->findChild<QToolButton*>(u"asOf"_s)->click();
            auto* dialog = m_window->findChild<shell::AsOfDialog*>();
            QVERIFY(dialog != nullptr && dialog->isVisible());
            QVERIFY(dialog->grab().save(u"%1/asof-%2-dialog.png"_s.arg(folder, shade)));
            dialog->reject();
            QTRY_VERIFY(m_window->findChild<shell::AsOfDialog*>() == nullptr);
        }
        m_theme.setMode(theme::Theme::Mode::Light);
    }
};

QTEST_MAIN(AsOfTest)
#include "asof_test.moc"
