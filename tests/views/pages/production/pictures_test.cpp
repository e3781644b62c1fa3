// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the production board in both themes. GATEHOUSE_PICTURES=FOLDER keeps the pictures there for people to look at.
#include "governance/commands/editmodel.h"
#include "governance/commands/hold.h"
#include "pages/production/productionpage.h"
#include "support/chance.h"
#include "support/live.h"
#include "theme/theme.h"
#include "theme/widgets/segmentedcontrol.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using testing::adopted;
using testing::aVersion;
using testing::reported;

class ProductionPicturesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<testing::RegistryFixture> m_fixture;
    std::unique_ptr<items::Desk> m_desk;
    theme::Theme m_theme;

    void picture(QWidget& widget, const QString& name)
    {
        const QImage image = widget.grab().toImage();
        QVERIFY(!image.isNull());
        if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); !folder.isEmpty())
            QVERIFY(image.save(QDir(folder).filePath(name + u".png"_s)));
    }

    VersionName live(const QString& model, const QString& label, const QString& slot, Tier tier, int targets, int reporting)
    {
        QStringList names;
        for (int i = 1; i <= targets; ++i)
            names << u"%1-%2"_s.arg(slot).arg(i, 2, 10, QChar(u'0'));
        const VersionName name = adopted(*m_fixture, slot, names, aVersion().of(model).label(label).at(tier));
        governance::EditModel facts;
        facts.model = model;
        facts.results = QJsonArray{QJsonObject{{u"place"_s, u"/srv/results/%1/daily"_s.arg(model)}, {u"refresh"_s, u"daily, 06:00"_s}}};
        m_fixture->must(facts, m_fixture->cast().owner);
        for (int i = 0; i < reporting; ++i)
            reported(*m_fixture, slot, names[i], m_fixture->facts(name).version->digest);
        return name;
    }

    void makeBoard()
    {
        m_fixture = std::make_unique<testing::RegistryFixture>();
        m_fixture->clock() = QDateTime::currentDateTimeUtc().addDays(-3);
        live(u"parts-failure"_s, u"3.4.1"_s, u"production-plants"_s, Tier::Medium, 8, 8);
        reported(*m_fixture, u"production-plants"_s, u"production-plants-07"_s);
        const VersionName limit = live(u"credit-limit"_s, u"4.8.0"_s, u"credit-limits"_s, Tier::High, 4, 4);
        m_fixture->clock() = QDateTime::currentDateTimeUtc();
        m_fixture->must(governance::Hold{limit, testing::anySentence()}, m_fixture->cast().owner);
        live(u"demand-forecast"_s, u"7.4.0"_s, u"store-demand"_s, Tier::Low, 6, 5);
        testing::started(*m_fixture, u"store-demand"_s, {u"store-demand-01"_s}, aVersion().of(u"demand-forecast"_s).label(u"7.5.0"_s));
        testing::started(*m_fixture, u"claims-desk"_s, {u"claims-01"_s}, aVersion().of(u"claims-triage"_s).label(u"1.0.0"_s));
        for (const QString& model : {u"house-prices"_s, u"energy-load"_s, u"ticket-routing"_s, u"delivery-eta"_s, u"churn-risk"_s})
            live(model, u"2.%1.0"_s.arg(testing::anyNumber(0, 9)), u"production-"_s + model, Tier::Low, 2, 2);
    }

private slots:
    void initTestCase()
    {
        m_theme.setMode(theme::Theme::Mode::Light);
        m_theme.install(*qApp);
        makeBoard();
        auto desk = items::Desk::open(m_fixture->location(), u"os-"_s + m_fixture->cast().owner);
        QVERIFY(desk);
        m_desk = std::move(*desk);
    }

    void theBoardInBothThemes()
    {
        pages::ProductionPage page(*m_desk);
        page.resize(1392, 800);
        page.show();
        QTRY_VERIFY(page.isSettled());
        for (const auto& [size, name] : {std::pair{QSize(1392, 800), u"1440"_s}, std::pair{QSize(976, 610), u"1024"_s},
                                         std::pair{QSize(828, 610), u"1024-wide-rail"_s}, std::pair{QSize(2364, 1300), u"2560"_s}}) {
            page.resize(size);
            for (const bool dark : {false, true}) {
                m_theme.setMode(dark ? theme::Theme::Mode::Dark : theme::Theme::Mode::Light);
                QCoreApplication::processEvents();
                QTRY_VERIFY(page.isSettled());
                picture(page, u"production-%1-%2"_s.arg(name, dark ? u"dark"_s : u"light"_s));
            }
        }
        m_theme.setMode(theme::Theme::Mode::Light);
        page.resize(1392, 800);
        for (const auto& [mode, name] : {std::pair{1, u"as-of"_s}, std::pair{2, u"events"_s}}) {
            page.findChild<theme::SegmentedControl*>()->setCurrentIndex(mode);
            QTRY_VERIFY(page.isSettled());
            QCoreApplication::processEvents();
            QTRY_VERIFY(page.isSettled());
            picture(page, u"production-%1-light"_s.arg(name));
        }
        page.findChild<theme::SegmentedControl*>()->setCurrentIndex(0);
        m_theme.setZoom(2);
        QCoreApplication::processEvents();
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == u"Production")
                QTRY_VERIFY(label->height() > theme::px(20)); // fonts follow the size of the text
        const auto* segments = page.findChild<theme::SegmentedControl*>();
        QTRY_COMPARE(segments->size(), segments->sizeHint());
        QTRY_VERIFY(page.isSettled());
        picture(page, u"production-200-light"_s);
        m_theme.setZoom(1);
    }

    // Nothing that can be read is cut off.
    void noControlIsSmallerThanItsWords()
    {
        pages::ProductionPage page(*m_desk);
        for (const QSize size : {QSize(1392, 800), QSize(828, 610)}) {
            page.resize(size);
            page.show();
            QTRY_VERIFY(page.isSettled());
            QCoreApplication::processEvents();
            QCOMPARE(page.size(), size);
            for (const QPushButton* button : page.findChildren<QPushButton*>())
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->minimumSizeHint().width() && button->height() >= button->minimumSizeHint().height(),
                             qPrintable(button->text()));
            for (const QWidget* control : page.findChildren<QWidget*>())
                if (control->isVisible() && control->focusPolicy() != Qt::NoFocus && !control->parentWidget()->inherits("QAbstractScrollArea")
                    && !control->parentWidget()->inherits("QAbstractSpinBox"))
                    QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
        }
    }
};

QTEST_MAIN(ProductionPicturesTest)
#include "pictures_test.moc"
