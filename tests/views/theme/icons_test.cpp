// SPDX-License-Identifier: GPL-3.0-or-later
// Every icon has a drawing, paints something, and follows the theme's colours.
#include "items/rowroles.h"
#include "theme/icons.h"
#include "theme/paint/chip.h"
#include "theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::theme;

namespace {

int inkedPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 40;
    return count;
}

QColor strongestColour(const QImage& image)
{
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor c = image.pixelColor(x, y); c.alpha() > strongest.alpha())
                strongest = c;
    strongest.setAlpha(255);
    return strongest;
}

bool isClose(const QColor& a, const QColor& b)
{
    return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue()) < 12;
}

}

class IconsTest : public QObject {
    Q_OBJECT

private slots:
    void everyNameOfTheDesignPaintsSomething_data()
    {
        QTest::addColumn<QString>("name");
        QStringList names = domainIconNames();
        names << QString::fromLatin1(
                     "gate-a gate-b verification cleared live superseded retired verdict-approve verdict-findings verdict-changes verdict-reject "
                     "verdict-abstain verdict-outdated hold unusable recall stale out-of-step in-step finding exception digest checkpoint "
                     "golden-test edge-grid coverage unexplained slot target consumer element-data element-scripts element-object element-config "
                     "element-docs element-notebook element-environment approved rejected draft deprecated history audit inventory inbox people "
                     "model version gatehouse")
                     .split(u' ');
        names << QString::fromLatin1(
                     "document-new document-open document-import document-export edit-find edit-copy view-filter view-refresh list-add configure "
                     "go-previous go-next window-close dialog-warning")
                     .split(u' ');
        names.removeDuplicates();
        for (const QString& name : std::as_const(names))
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    void everyNameOfTheDesignPaintsSomething()
    {
        QFETCH(QString, name);
        const QIcon drawn = icon(name);
        QVERIFY(!drawn.isNull());
        for (const int side : {16, 22})
            QVERIFY2(inkedPixels(drawn.pixmap(QSize(side, side)).toImage()) > side / 2, qPrintable(QString::number(side)));
    }

    void noIconTouchesTheEdgeOfItsGrid_data() { everyNameOfTheDesignPaintsSomething_data(); }

    void noIconTouchesTheEdgeOfItsGrid()
    {
        QFETCH(QString, name);
        if (!domainIconNames().contains(name))
            return; // Breeze's are KDE's business
        const QImage image = icon(name).pixmap(QSize(64, 64), 1.0).toImage();
        for (int i = 0; i < 64; ++i)
            for (const QPoint& edge : {QPoint(i, 0), QPoint(i, 63), QPoint(0, i), QPoint(63, i)})
                QCOMPARE(qAlpha(image.pixel(edge)), 0);
    }

    void everyChipAndElementHasAnIconThatExists()
    {
        QStringList used{waitingChip().icon};
        const auto add = [&used](const auto& values) {
            for (const auto value : values)
                used << chipOf(value).icon;
        };
        add(allOf<ReviewState>());
        add(allOf<Usability>());
        add(allOf<FileStatus>());
        add(allOf<VerdictKind>());
        for (const Element element : allOf<Element>())
            used << items::iconOf(element);
        for (const QString& name : std::as_const(used))
            QVERIFY2(domainIconNames().contains(name), qPrintable(name));
    }

    void anUnknownNameIsNull()
    {
        QVERIFY(icon(QStringLiteral("no-such-icon-%1").arg(QRandomGenerator::global()->generate())).isNull());
        QVERIFY(icon(QString()).isNull());
    }

    void anIconFollowsTheTheme()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        theme.install(*qApp);
        const QIcon drawn = icon(QStringLiteral("approved"), ThemeRole::Critical);
        QVERIFY(isClose(strongestColour(drawn.pixmap(QSize(32, 32)).toImage()), colourOf(ThemeRole::Critical, {})));
        theme.setMode(Theme::Mode::Dark);
        QVERIFY(isClose(strongestColour(drawn.pixmap(QSize(32, 32)).toImage()), colourOf(ThemeRole::Critical, {.isDark = true})));
    }

    void anIconIsSharpOnAScreenOfTwicePixels()
    {
        const QPixmap drawn = icon(QStringLiteral("model")).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(drawn.size(), QSize(32, 32));
        QCOMPARE(drawn.devicePixelRatio(), 2.0);
    }
};

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
