// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/editmodel.h"
#include "pages/production/productionpage.h"
#include "pages/production/productionviews.h"
#include "pages/results/resultslist.h"
#include "pages/results/resultspage.h"
#include "pages/results/resultspane.h"
#include "support/chance.h"
#include "support/live.h"
#include "theme/theme.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/segmentedcontrol.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::pages;
using namespace Qt::StringLiterals;
using testing::adopted;
using testing::anyName;

class ResultsPageTest : public QObject {
    Q_OBJECT

    theme::Theme m_theme;
    std::unique_ptr<testing::RegistryFixture> m_fixture;
    std::unique_ptr<items::Desk> m_desk;
    std::unique_ptr<ResultsPage> m_page;

    bool open(QSize size = {1240, 800})
    {
        m_page.reset();
        m_desk = testing::RegistryFixture::orThrow(items::Desk::open(m_fixture->location(), u"os-"_s + m_fixture->cast().owner));
        m_page = std::make_unique<ResultsPage>(*m_desk);
        m_page->resize(size);
        m_page->show();
        return QTest::qWaitForWindowExposed(m_page.get()) && settled();
    }

    bool settled()
    {
        return QTest::qWaitFor([this] { return m_page->isSettled(); });
    }

    template <class T> T* named(const QString& accessibleName)
    {
        for (T* widget : m_page->findChildren<T*>())
            if (widget->accessibleName() == accessibleName && !widget->isHidden())
                return widget;
        return nullptr;
    }

    ResultsList* list() { return m_page->findChild<ResultsList*>(); }
    ResultsPane* pane() { return m_page->findChild<ResultsPane*>(); }

    VersionName live(const QString& place, const QStringList& consumers = {})
    {
        const VersionName name = adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        QJsonArray users;
        for (const QString& consumer : consumers)
            users.append(QJsonObject{{u"name"_s, consumer}});
        governance::EditModel edit;
        edit.model = name.model;
        edit.results = QJsonArray{QJsonObject{{u"place"_s, place}, {u"format"_s, u"csv"_s}, {u"refresh"_s, u"daily"_s}, {u"kind"_s, u"file"_s}}};
        edit.consumers = users;
        m_fixture->must(edit, m_fixture->cast().owner);
        return name;
    }

    QStringList wordsOf(const QWidget& widget)
    {
        QStringList texts;
        for (const QLabel* label : widget.findChildren<QLabel*>())
            texts << label->text();
        return texts;
    }

private slots:
    void initTestCase() { m_theme.install(*qApp); }

    void init()
    {
        m_fixture = std::make_unique<testing::RegistryFixture>();
        m_fixture->clock() = QDateTime::currentDateTimeUtc();
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void nothingLiveLeadsToTheSlots()
    {
        QVERIFY(open());
        auto* empty = m_page->findChild<theme::EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY(pane()->isHidden());
        QSignalSpy requested(m_page.get(), &Page::placeRequested);
        empty->button()->click();
        QCOMPARE(requested.first().first().value<Place>(), Place::production());
    }

    void theRowTellsWhereAndThePaneWhoUsesIt()
    {
        const QString place = u"/srv/"_s + anyName(), consumer = anyName(u"desk"_s);
        const VersionName name = live(place, {consumer});
        QVERIFY(open());
        QVERIFY(list()->isVisible());
        QCOMPARE(list()->model()->index(0, 0).data().toString(), place);
        QVERIFY(wordsOf(*pane()).contains(place));
        QSignalSpy requested(m_page.get(), &Page::placeRequested);
        named<QPushButton>(u"Open the consumer %1"_s.arg(consumer))->click();
        QCOMPARE(requested.takeFirst().first().value<Place>(), Place::consumerOf(consumer));
        named<QPushButton>(u"Open %1"_s.arg(name.label))->click();
        QCOMPARE(requested.takeFirst().first().value<Place>(), Place::of(name, Place::Section::Deployments));
        QSignalSpy wanted(m_page.get(), &ResultsPage::useRequested);
        named<QPushButton>(u"Register a use…"_s)->click();
        QCOMPARE(wanted.first().first().toString(), name.model);
    }

    void aPlaceIsCopiedByKeyboardAndSaysSo()
    {
        const QString place = u"/srv/"_s + anyName();
        live(place);
        QVERIFY(open());
        QSignalSpy said(m_page.get(), &Page::said);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), place);
        QVERIFY(said.first().first().toString().contains(place));
    }

    void anAddressIsNeverOpenedUnasked()
    {
        const QString address = u"https://%1.example/prices"_s.arg(anyName());
        live(address);
        QVERIFY(open());
        auto* message = m_page->findChild<theme::MessageBar*>();
        QVERIFY(message->isHidden());
        named<QPushButton>(u"Open it in the browser…"_s)->click();
        QVERIFY(message->isVisible()); // it shows where it leads, and waits
        QVERIFY(wordsOf(*message).join(u' ').contains(address));
    }

    void aFileOfAnotherComputerIsNotOpenedAtAll()
    {
        live(u"file:///etc/%1"_s.arg(anyName()));
        QVERIFY(open());
        QCOMPARE(named<QPushButton>(u"Open it in the browser…"_s), nullptr);
    }

    void typingFiltersAndTheWayOutClears()
    {
        const QString place = anyName(u"here"_s);
        live(place);
        live(anyName(u"there"_s));
        QVERIFY(open());
        QCOMPARE(list()->model()->rowCount(), 2);
        list()->setFocus();
        QTest::keyClicks(list(), place.left(1)); // goes on in the field
        auto* search = named<QLineEdit>(u"Filter the results"_s);
        QCOMPARE(search->text(), place.left(1));
        search->setText(place);
        QVERIFY(settled());
        QCOMPARE(list()->model()->rowCount(), 1);
        search->setText(anyName());
        QVERIFY(settled());
        auto* empty = m_page->findChild<theme::EmptyState*>();
        QVERIFY(empty->isVisible());
        empty->button()->click();
        QVERIFY(settled());
        QCOMPARE(list()->model()->rowCount(), 2);
        QVERIFY(list()->isVisible());
    }

    void whatIsShownIsExported()
    {
        const QString place = anyName(u"here"_s);
        live(place);
        live(anyName(u"there"_s));
        QVERIFY(open());
        named<QLineEdit>(u"Filter the results"_s)->setText(place);
        QVERIFY(settled());
        const QTemporaryDir folder;
        QSignalSpy said(m_page.get(), &Page::said);
        m_page->exportTo(folder.filePath(u"results.csv"_s));
        QVERIFY(!said.isEmpty() || said.wait());
        QFile file(folder.filePath(u"results.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QCOMPARE(csv.count("\r\n"), 2);
        QVERIFY(csv.contains(place.toUtf8()));
    }

    void aNarrowPageShowsOneSideAtATime()
    {
        live(anyName());
        QVERIFY(open({700, 700}));
        QVERIFY(list()->isVisible());
        QVERIFY(!pane()->isVisible());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(pane()->isVisible());
        QVERIFY(!list()->isVisible());
    }

    void productionHasBothViews()
    {
        live(anyName());
        m_desk = testing::RegistryFixture::orThrow(items::Desk::open(m_fixture->location(), u"os-"_s + m_fixture->cast().owner));
        ProductionViews views(*m_desk);
        views.resize(1240, 800);
        views.show();
        QSignalSpy requested(&views, &Page::placeRequested);
        const auto view = [&views](const QWidget* inside) -> theme::SegmentedControl* {
            for (auto* each : views.findChildren<theme::SegmentedControl*>())
                if (each->accessibleName() == u"What of production is shown" && inside->isAncestorOf(each))
                    return each;
            return nullptr;
        };
        QCOMPARE(views.place(), Place::production());
        view(views.findChild<ProductionPage*>())->setCurrentIndex(1);
        QCOMPARE(requested.takeFirst().first().value<Place>(), Place::results());
        views.go(Place::results());
        QCOMPARE(views.place(), Place::results());
        QVERIFY(views.findChild<ResultsPage*>()->isVisible());
        QVERIFY(QTest::qWaitFor([&] { return views.isSettled(); }));
        view(views.findChild<ResultsPage*>())->setCurrentIndex(0);
        QCOMPARE(requested.takeFirst().first().value<Place>(), Place::production());
        const QVariantMap state = views.saveState();
        QVERIFY(state.contains(u"results"_s) && state.contains(u"columns"_s));
        views.go(Place::production());
        QVERIFY(views.findChild<ProductionPage*>()->isVisible());
        views.restoreState(state);
        QCOMPARE(Place::restored(Place::results().saved()), Place::results());
        QCOMPARE(Place::restored(Place::consumerOf(u"desk"_s).saved()), Place::consumerOf(u"desk"_s));
        Place file = Place::of({testing::anyName(), testing::anyName(), 2}, Place::Section::Changes, u"src/"_s + testing::anyName());
        file.base = testing::anyName() + u'@' + testing::anyName();
        QCOMPARE(Place::restored(file.saved()), file);
        // Settings may say anything.
        QVariantMap wrong = file.saved();
        wrong.insert(u"file"_s, u"../"_s + testing::anyName());
        wrong.insert(u"base"_s, u"@@"_s);
        QCOMPARE(Place::restored(wrong)->file, QString());
        QCOMPARE(Place::restored(wrong)->base, QString());
    }
};

QTEST_MAIN(ResultsPageTest)
#include "resultspage_test.moc"
