// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/desktopcontrast.h"
#include "theme/rescale.h"
#include "theme/rows/treelayouts.h"
#include "theme/style/gatehousestyle.h"
#include "theme/style/looks.h"

#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLayout>
#include <QScreen>
#include <QStyleHints>
#include <QTabBar>
#include <QTreeView>
#include <QtMath>

namespace gatehouse::theme {

namespace {

constexpr qreal DesignPixels = 13;

struct Cut {
    qreal pixels;
    QFont::Weight weight = QFont::Normal;
    bool fixedWidth = false;
};

Cut cutOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Body: return {13};
    case TextStyle::Strong: return {13, QFont::DemiBold};
    case TextStyle::Secondary: return {12};
    case TextStyle::Footnote: return {11};
    case TextStyle::ColumnHead: return {11.5, QFont::DemiBold};
    case TextStyle::Control: return {12.5, QFont::Medium};
    case TextStyle::ControlStrong: return {12.5, QFont::DemiBold};
    case TextStyle::Title: return {15, QFont::DemiBold};
    case TextStyle::PageTitle: return {18, QFont::DemiBold};
    case TextStyle::Reading: return {14};
    case TextStyle::Code: return {12, QFont::Normal, true};
    case TextStyle::CodeStrong: return {12, QFont::DemiBold, true};
    case TextStyle::Mono: return {12.5, QFont::Normal, true};
    case TextStyle::Chip: return {11.5, QFont::Medium};
    }
    return {DesignPixels};
}

constexpr std::array<std::pair<const char*, TextStyle>, 7> ClassFonts{{
    {"QPushButton", TextStyle::Control},
    {"QToolButton", TextStyle::Control},
    {"QHeaderView", TextStyle::ColumnHead},
    {"QGroupBox", TextStyle::ColumnHead},
    {"QTabBar", TextStyle::Control},
    {"QToolTip", TextStyle::Secondary},
    {"QStatusBar", TextStyle::Secondary},
}};

// Combo boxes keep their least size until the style changes, trees the room of their arrows, links how far their ring stands out, and the crosses of tabs
// the size that they were made with.
void forgetSizes()
{
    QEvent change(QEvent::StyleChange);
    for (QWidget* widget : QApplication::allWidgets()) {
        auto* tabs = qobject_cast<QTabBar*>(widget);
        for (int i = 0; tabs != nullptr && i < tabs->count(); ++i)
            for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide})
                if (QWidget* button = tabs->tabButton(i, side))
                    button->resize(button->sizeHint());
        if (tabs != nullptr || qobject_cast<QComboBox*>(widget) != nullptr || qobject_cast<QTreeView*>(widget) != nullptr
            || buttonLook(widget) == ButtonLook::Link)
            QCoreApplication::sendEvent(widget, &change);
    }
}

// Between two sizes of the text some things have the one and some the other; no window grows by what that would ask for.
void letWindowsGrow(bool mayGrow)
{
    for (const QWidget* window : QApplication::topLevelWidgets())
        if (QLayout* layout = window->layout()) {
            layout->setEnabled(mayGrow);
            if (mayGrow)
                layout->activate();
        }
}

// Pages that nobody sees keep what they measured until they are shown, and with it their window as wide as it was.
void measureAnew()
{
    forgetSizes();
    for (QWidget* widget : QApplication::allWidgets()) {
        for (QLayout* layout : widget->findChildren<QLayout*>(Qt::FindDirectChildrenOnly)) {
            for (QLayout* inner : layout->findChildren<QLayout*>())
                inner->invalidate();
            layout->invalidate();
        }
        widget->updateGeometry();
    }
    letWindowsGrow(true);
}

QString familyOr(const QString& wanted, QFontDatabase::SystemFont fallback)
{
    return QFontDatabase::hasFamily(wanted) ? wanted : QFontInfo(QFontDatabase::systemFont(fallback)).family();
}

// Without a desktop there is no choice of a size to respect, and Qt's own 9 points are smaller than the design's 13 pixels.
qreal desktopTextPixels()
{
    return qMax(DesignPixels, qreal(QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pixelSize()));
}

}

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_desktopContrast(new DesktopContrast(QDBusConnection::sessionBus(), this))
    , m_desktopPixels(desktopTextPixels())
    , m_textFamily(familyOr(QStringLiteral("Inter"), QFontDatabase::GeneralFont))
    , m_codeFamily(familyOr(QStringLiteral("JetBrains Mono"), QFontDatabase::FixedFont))
{
    new TreeLayouts(this);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::follow);
    connect(m_desktopContrast, &DesktopContrast::changed, this, &Theme::follow);
    m_shade.isDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

Theme::~Theme() = default;

const Theme& Theme::current()
{
    if (const auto* style = qobject_cast<GatehouseStyle*>(QApplication::style()); style && style->theme())
        return *style->theme();
    static const auto* fallback = new Theme; // lives as long as the process: painters may ask until the very end
    return *fallback;
}

void Theme::install(QApplication& application, const QString& base)
{
    m_application = &application;
    QApplication::setStyle(new GatehouseStyle(*this, base)); // the application owns it
    apply();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    follow();
}

void Theme::setContrast(Contrast contrast)
{
    m_contrast = contrast;
    follow();
}

void Theme::setZoom(qreal zoom)
{
    zoom = qBound(0.7, zoom, 2.0);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    const Rescale laidOut(zoom / m_zoom);
    letWindowsGrow(m_application == nullptr); // until everything is measured anew
    m_zoom = zoom;
    apply(&laidOut);
}

void Theme::follow()
{
    const bool systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const Shade shade{m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark),
                      m_contrast == Contrast::High || (m_contrast == Contrast::System && m_desktopContrast->isHigh())};
    if (shade == m_shade)
        return;
    m_shade = shade;
    apply();
}

void Theme::apply(const Rescale* laidOut)
{
    if (m_application) {
        // First the font of everything, which forgets the fonts of single classes, then those.
        QApplication::setFont(font(TextStyle::Body));
        for (const auto& [className, style] : ClassFonts)
            QApplication::setFont(font(style), className);
        QApplication::setPalette(palette());
        forgetSizes();
        if (laidOut != nullptr) {
            laidOut->apply();
            QMetaObject::invokeMethod(m_application, &measureAnew, Qt::QueuedConnection); // the fonts are on their way to the widgets
        }
    }
    emit changed();
}

QPalette Theme::palette() const
{
    QPalette result;
    const auto set = [&](QPalette::ColorRole role, ThemeRole colourRole) { result.setColor(role, colour(colourRole)); };
    set(QPalette::Window, ThemeRole::Window);
    set(QPalette::WindowText, ThemeRole::Text);
    set(QPalette::Base, ThemeRole::Surface);
    set(QPalette::AlternateBase, ThemeRole::Sunken);
    set(QPalette::Text, ThemeRole::Text);
    set(QPalette::Button, ThemeRole::Raised);
    set(QPalette::ButtonText, ThemeRole::Text);
    set(QPalette::BrightText, ThemeRole::OnAccent);
    set(QPalette::PlaceholderText, ThemeRole::Muted);
    set(QPalette::Highlight, ThemeRole::Selection);
    set(QPalette::HighlightedText, ThemeRole::Text);
    set(QPalette::Accent, ThemeRole::Accent);
    set(QPalette::Link, ThemeRole::Accent);
    set(QPalette::LinkVisited, ThemeRole::Violet);
    set(QPalette::ToolTipBase, ThemeRole::Raised);
    set(QPalette::ToolTipText, ThemeRole::Text);
    set(QPalette::Light, ThemeRole::Raised);
    set(QPalette::Midlight, ThemeRole::Hover);
    set(QPalette::Mid, ThemeRole::Border);
    set(QPalette::Dark, ThemeRole::BorderStrong);
    set(QPalette::Shadow, ThemeRole::BorderStrong);
    // A disabled control still has to say why it is so: its words stay readable.
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        result.setColor(QPalette::Disabled, role, colour(ThemeRole::Muted));
    result.setColor(QPalette::Disabled, QPalette::Base, colour(ThemeRole::Sunken));
    result.setColor(QPalette::Disabled, QPalette::Button, colour(ThemeRole::Sunken));
    return result;
}

QFont Theme::font(TextStyle style) const
{
    const Cut cut = cutOf(style);
    QFont result(cut.fixedWidth ? m_codeFamily : m_textFamily);
    // In points: a font's size in pixels is a whole number, and 12.5 would be lost.
    const QScreen* screen = QGuiApplication::primaryScreen();
    const qreal dotsPerInch = screen ? screen->logicalDotsPerInchY() : 96;
    result.setPointSizeF(m_desktopPixels * m_zoom * cut.pixels / DesignPixels * 72 / dotsPerInch);
    result.setWeight(cut.weight);
    if (cut.fixedWidth) {
        result.setStyleHint(QFont::Monospace, QFont::PreferDefault);
        result.setFixedPitch(true);
        result.setFeature("calt", 0); // no arrows out of two characters: a reader of code must see the characters
    } else {
        result.setHintingPreference(QFont::PreferNoHinting); // hinted, Inter's letters of 12 and 13 pixels stand too far apart
    }
    return result;
}

QFont withTabularFigures(QFont font)
{
    font.setFeature("tnum", 1);
    return font;
}

int Theme::px(qreal designLength) const
{
    return qMax(designLength > 0 ? 1 : 0, qRound(designLength * m_desktopPixels * m_zoom / DesignPixels));
}

}
