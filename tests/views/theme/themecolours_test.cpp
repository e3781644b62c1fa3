// SPDX-License-Identifier: GPL-3.0-or-later
// The colours can be read, in every theme, and the theme follows whoever chooses it.
#include "theme/style/gatehousestyle.h"
#include "theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>
#include <cmath>
#include <set>

using namespace gatehouse::theme;

namespace {

// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QString nameOf(ThemeRole role)
{
    return QString::fromLatin1(roleColours().at(static_cast<std::size_t>(role)).name);
}

QString nameOf(Shade shade)
{
    return (shade.isHigh ? QStringLiteral("high contrast, ") : QString()) + (shade.isDark ? QStringLiteral("dark") : QStringLiteral("light"));
}

struct Pair {
    ThemeRole ink;
    ThemeRole ground;
};

std::vector<Pair> wordsOnGrounds()
{
    using enum ThemeRole;
    std::vector<Pair> pairs{{OnAccent, AccentFill}, {OnAccent, CriticalFill}, {Accent, AccentTint}, {Ok, OkTint},
                            {Warning, WarningTint}, {Critical, CriticalTint}, {Violet, VioletTint}, {GutterText, Gutter},
                            {Muted, Avatar},        {Text, Avatar},           {Text, Title},        {Muted, Title},
                            {Accent, Selection},    {Accent, ChgBg},          {Ok, AddBg},          {Critical, DelBg},
                            {Text, AddWord},        {Text, DelWord},          {Text, ChgWord}};
    for (const ThemeRole ground : {Window, Surface, Raised, Sunken, Hover, Selection})
        for (const ThemeRole ink : {Text, Muted})
            pairs.push_back({ink, ground});
    for (const ThemeRole ground : {Window, Surface, Raised, Sunken})
        for (const ThemeRole ink : {Accent, Ok, Warning, Critical, Violet})
            pairs.push_back({ink, ground});
    for (const ThemeRole ground : {Surface, AddBg, DelBg, ChgBg})
        for (const ThemeRole ink : {Kw, Str, Com, Num, Fn})
            pairs.push_back({ink, ground});
    return pairs;
}

}

class ThemeColoursTest : public QObject {
    Q_OBJECT

private slots:
    void everyRoleHasItsColoursAndANameOfItsOwn()
    {
        std::set<QString> names;
        for (const RoleColours& row : roleColours()) {
            for (const QRgb colour : row.colours)
                QCOMPARE(qAlpha(colour), 255);
            QVERIFY(*row.name != '\0');
            names.insert(QString::fromLatin1(row.name));
        }
        QCOMPARE(names.size(), ThemeRoleCount);
    }

    void wordsCanBeReadOnTheirGround_data()
    {
        QTest::addColumn<ThemeRole>("ink");
        QTest::addColumn<ThemeRole>("ground");
        for (const Pair& pair : wordsOnGrounds())
            QTest::addRow("%s on %s", qPrintable(nameOf(pair.ink)), qPrintable(nameOf(pair.ground))) << pair.ink << pair.ground;
    }

    void wordsCanBeReadOnTheirGround()
    {
        QFETCH(ThemeRole, ink);
        QFETCH(ThemeRole, ground);
        for (const Shade shade : Shades) {
            const double ratio = contrast(colourOf(ink, shade), colourOf(ground, shade));
            QVERIFY2(ratio >= (shade.isHigh ? 7 : 4.5), qPrintable(QStringLiteral("%1 in %2").arg(ratio).arg(nameOf(shade))));
        }
    }

    void edgesAndSeriesCanBeSeen()
    {
        using enum ThemeRole;
        for (const Shade shade : Shades)
            for (const ThemeRole line : {BorderStrong, Focus, S1, S2, S3, S4, S5})
                for (const ThemeRole ground : {Surface, Window})
                    QVERIFY2(contrast(colourOf(line, shade), colourOf(ground, shade)) >= (shade.isHigh ? 4.5 : 3),
                             qPrintable(nameOf(line) + QStringLiteral(" in ") + nameOf(shade)));
    }

    void highContrastDrawsTheEdgeOfEveryControl()
    {
        using enum ThemeRole;
        for (const Shade shade : Shades)
            if (shade.isHigh)
                for (const ThemeRole ground : {Window, Surface, Raised, Sunken})
                    QVERIFY2(contrast(colourOf(Border, shade), colourOf(ground, shade)) >= 4.5, qPrintable(nameOf(ground)));
    }

    void highContrastKeepsWhatItTellsApart()
    {
        // Colours that say different things stay different, and differences of text lose their tint for signs and underlines.
        using enum ThemeRole;
        for (const Shade shade : Shades) {
            if (!shade.isHigh)
                continue;
            std::set<QRgb> inks;
            for (const ThemeRole ink : {Text, Accent, Ok, Warning, Critical, Violet})
                inks.insert(colourOf(ink, shade).rgb());
            QCOMPARE(inks.size(), 6U);
            for (const ThemeRole ground : {AddBg, AddWord, DelBg, DelWord, ChgBg, ChgWord})
                QCOMPARE(colourOf(ground, shade), colourOf(Surface, shade));
            QVERIFY(contrast(colourOf(Text, shade), colourOf(Text, {!shade.isDark, true})) > 20);
        }
    }

    void disabledWordsCanStillBeRead()
    {
        for (const Shade shade : Shades) {
            Theme theme;
            theme.setMode(shade.isDark ? Theme::Mode::Dark : Theme::Mode::Light);
            theme.setContrast(shade.isHigh ? Theme::Contrast::High : Theme::Contrast::Normal);
            QCOMPARE(theme.shade(), shade);
            const QPalette palette = theme.palette();
            QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::ButtonText), palette.color(QPalette::Disabled, QPalette::Button))
                    >= (shade.isHigh ? 7 : 4.5));
        }
    }

    void aChosenModeOutranksTheDesktop()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        const bool systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
        QCOMPARE(theme.shade().isDark, systemIsDark);
        theme.setMode(systemIsDark ? Theme::Mode::Light : Theme::Mode::Dark);
        QCOMPARE(theme.shade().isDark, !systemIsDark);
        QCOMPARE(changed.count(), 1);
        theme.setMode(Theme::Mode::System);
        QCOMPARE(theme.shade().isDark, systemIsDark);
        QCOMPARE(changed.count(), 2);
    }

    void theApplicationFollowsWhileRunning()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        theme.install(*qApp);
        QVERIFY(qobject_cast<GatehouseStyle*>(QApplication::style()));
        QCOMPARE(&Theme::current(), &theme);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), colourOf(ThemeRole::Window, {.isDark = true}));
        QCOMPARE(colour(ThemeRole::Text), colourOf(ThemeRole::Text, {.isDark = true}));
        theme.setContrast(Theme::Contrast::High);
        QCOMPARE(QApplication::palette().color(QPalette::WindowText), colourOf(ThemeRole::Text, {.isDark = true, .isHigh = true}));
    }

    void withoutAThemeTheColoursAreThereAllTheSame()
    {
        {
            Theme theme;
            theme.install(*qApp);
        }
        QVERIFY(colour(ThemeRole::Text).isValid());
    }

    void zoomScalesTextAndLengthsAlike()
    {
        Theme theme;
        const qreal before = theme.font(TextStyle::Body).pointSizeF();
        const int row = theme.px(height::Row);
        theme.setZoom(1.5);
        QVERIFY(qAbs(theme.font(TextStyle::Body).pointSizeF() / before - 1.5) < 0.01);
        QVERIFY(qAbs(theme.px(height::Row) - 1.5 * row) <= 1);
        theme.setZoom(20);
        QCOMPARE(theme.zoom(), 2.0);
    }

    void typeIsSmallerWhereTheDesignSaysSo()
    {
        const Theme theme;
        QVERIFY(theme.font(TextStyle::Footnote).pointSizeF() < theme.font(TextStyle::Secondary).pointSizeF());
        QVERIFY(theme.font(TextStyle::Secondary).pointSizeF() < theme.font(TextStyle::Body).pointSizeF());
        QVERIFY(theme.font(TextStyle::Body).pointSizeF() < theme.font(TextStyle::Title).pointSizeF());
        QVERIFY(theme.font(TextStyle::Code).fixedPitch());
    }
};

QTEST_MAIN(ThemeColoursTest)
#include "themecolours_test.moc"
