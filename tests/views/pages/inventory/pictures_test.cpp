// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the inventory in both themes. GATEHOUSE_PICTURES=FOLDER keeps the pictures there for people to look at.
#include "pages/inventory/inventorypage.h"
#include "theme/theme.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/segmentedcontrol.h"
#include "views/pages/inventory/sampleinventory.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class InventoryPicturesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<items::Desk> m_desk;
    theme::Theme m_theme;

    void picture(QWidget& widget, const QString& name)
    {
        const QImage image = widget.grab().toImage();
        QVERIFY(!image.isNull());
        if (const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES"); !folder.isEmpty())
            QVERIFY(image.save(QDir(folder).filePath(name + u".png"_s)));
    }

private slots:
    void initTestCase()
    {
        m_theme.setMode(theme::Theme::Mode::Light);
        m_theme.install(*qApp);
        const registry::Location location{m_folder.filePath(u"risk.db"_s)};
        sample::makeInventory(location);
        auto desk = items::Desk::open(location, u"mei"_s);
        QVERIFY(desk);
        m_desk = std::move(*desk);
    }

    void theInventoryInBothThemes()
    {
        pages::InventoryPage page(*m_desk);
        page.resize(1084, 708);
        page.show();
        QTRY_VERIFY(page.isSettled());
        for (const auto& [size, name] :
             {std::pair{QSize(1084, 708), u"1280"_s}, std::pair{QSize(1244, 808), u"1440"_s}, std::pair{QSize(860, 600), u"1024"_s}}) {
            page.resize(size);
            for (const bool dark : {false, true}) {
                m_theme.setMode(dark ? theme::Theme::Mode::Dark : theme::Theme::Mode::Light);
                QCoreApplication::processEvents();
                QTRY_VERIFY(page.isSettled());
                picture(page, u"inventory-%1-%2"_s.arg(name, dark ? u"dark"_s : u"light"_s));
            }
        }
        m_theme.setMode(theme::Theme::Mode::Light);
        page.resize(1244, 808);
        page.findChild<theme::SegmentedControl*>()->setCurrentIndex(1);
        QTRY_VERIFY(page.isSettled());
        picture(page, u"inventory-all-light"_s);
        page.findChild<QLineEdit*>()->setText(u"merchant"_s);
        QTRY_VERIFY(page.isSettled());
        picture(page, u"inventory-search-light"_s);
        page.findChild<QLineEdit*>()->setText(u"nothing like this"_s);
        QTRY_VERIFY(page.isSettled());
        picture(page, u"inventory-nomatch-light"_s);
    }

    // Nothing that can be read is cut off.
    void noControlIsSmallerThanItsWords()
    {
        pages::InventoryPage page(*m_desk);
        page.resize(1084, 708);
        page.show();
        QTRY_VERIFY(page.isSettled());
        for (const QPushButton* button : page.findChildren<QPushButton*>())
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width() && button->height() >= button->minimumSizeHint().height(),
                         qPrintable(button->text()));
        for (const QWidget* control : page.findChildren<QWidget*>())
            if (control->isVisible() && control->focusPolicy() != Qt::NoFocus && !control->parentWidget()->inherits("QAbstractScrollArea"))
                QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
    }
};

QTEST_MAIN(InventoryPicturesTest)
#include "pictures_test.moc"
