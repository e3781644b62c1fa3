// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every tab of the demonstration's versions, light and dark; with GATEHOUSE_PICTURES=FOLDER they are kept there as PNG, to be looked at.
// Nothing that is shown may be cut: every button and label gets the room it asks for.
#include "demo/demonstration.h"
#include "pages/workspace/workspacepage.h"
#include "theme/theme.h"
#include "theme/widgets/labels.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::pages;
using namespace Qt::StringLiterals;

class WorkspacePicturesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<items::Desk> m_desk;

    static QStringList cutWidgets(const QWidget& page)
    {
        QStringList cut;
        for (const QWidget* each : page.findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(each);
            const auto* label = qobject_cast<const QLabel*>(each);
            if (!each->isVisible() || (button == nullptr && label == nullptr) || qobject_cast<const QLineEdit*>(each->parentWidget()) != nullptr
                || qobject_cast<const theme::ElidedLabel*>(each) != nullptr)
                continue;
            const QString text = button != nullptr ? button->text() : label->text();
            const bool wraps = label != nullptr && label->wordWrap();
            if (!text.isEmpty() && (each->height() < each->minimumSizeHint().height() || (!wraps && each->width() < each->sizeHint().width())))
                cut << u"%1 (%2 of %3)"_s.arg(text).arg(each->width()).arg(each->sizeHint().width());
        }
        return cut;
    }

private slots:
    void initTestCase()
    {
        const registry::Location location{m_folder.filePath(u"demo.db"_s)};
        const auto made = demo::makeDemonstration(location);
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().sentence + made.error().detail));
        auto desk = items::Desk::open(location, u"nobody-here"_s);
        QVERIFY(desk.has_value());
        m_desk = std::move(*desk);
    }

    void everyTabIsDrawn_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("person");
        QTest::addColumn<Place::Section>("section");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        const QStringList names{u"elements"_s, u"notes"_s, u"changes"_s, u"checks"_s, u"history"_s, u"deployments"_s};
        for (const QSize size : {QSize(1232, 720), QSize(1392, 812)})
            for (const bool dark : {false, true})
                for (int section = 0; section < names.size(); ++section)
                    QTest::newRow(qPrintable(u"%1-%2%3"_s.arg(names[section]).arg(size.width()).arg(dark ? u"-dark"_s : QString())))
                        << u"card-fraud-daily@1.2.0"_s << u"mei"_s << Place::Section(section) << QString() << size << dark;
        QTest::newRow("unusable") << u"card-fraud-daily@1.0.0"_s << u"aisha"_s << Place::Section::Elements << QString() << QSize(1392, 812) << false;
        QTest::newRow("approved-elements") << u"card-fraud-daily@1.1.0"_s << u"lin"_s << Place::Section::Elements << QString() << QSize(1392, 812)
                                           << false;
        QTest::newRow("approved-checks") << u"card-fraud-daily@1.1.0"_s << u"mei"_s << Place::Section::Checks << QString() << QSize(1392, 812)
                                         << false;
        QTest::newRow("first") << u"house-prices@2.0.0"_s << u"yuki"_s << Place::Section::ReleaseNotes << QString() << QSize(1392, 812) << false;
        QTest::newRow("house") << u"house-prices@2.1.0"_s << u"lin"_s << Place::Section::Elements << QString() << QSize(1392, 812) << false;
        QTest::newRow("deployed") << u"card-fraud-daily@1.0.0"_s << u"oskar"_s << Place::Section::Deployments << QString() << QSize(1392, 812)
                                  << false;
        QTest::newRow("older") << u"house-prices@2.1.0:1"_s << u"yuki"_s << Place::Section::Checks << QString() << QSize(1392, 812) << false;
        QTest::newRow("author") << u"card-fraud-daily@1.2.0"_s << u"priya"_s << Place::Section::History << QString() << QSize(1232, 720) << true;
        QTest::newRow("narrow") << u"card-fraud-daily@1.2.0"_s << u"mei"_s << Place::Section::Changes << QString() << QSize(976, 620) << false;
    }

    void everyTabIsDrawn()
    {
        QFETCH(QString, version);
        QFETCH(QString, person);
        QFETCH(Place::Section, section);
        QFETCH(QString, file);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        theme::Theme theme;
        theme.setMode(dark ? theme::Theme::Mode::Dark : theme::Theme::Mode::Light);
        theme.install(*qApp);
        m_desk->session().actAs(person);
        const auto name = VersionName::parse(version);
        QVERIFY(name.has_value());
        WorkspacePage page(*m_desk, *name);
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.go(Place::of(*name, section, file));
        QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.watch().sight() != nullptr, 20'000);
        QTest::qWait(60); // colours of the syntax land after the text
        const QImage drawn = page.grab().toImage();
        QVERIFY(!drawn.isNull());
        if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); !folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(drawn.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
        }
        const QStringList cut = cutWidgets(page);
        QVERIFY2(cut.isEmpty() || size.width() < 1200, qPrintable(cut.join(u"; "_s)));
    }
};

QTEST_MAIN(WorkspacePicturesTest)
#include "pictures_test.moc"
