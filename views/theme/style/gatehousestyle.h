// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Fusion, drawn flat in the theme's roles: white grounds, lines of one pixel, a ring of two pixels where the keyboard is.
// This class only says which part draws what; the drawing stands in parts.h and its sources.

#include <QPointer>
#include <QProxyStyle>

namespace gatehouse::theme {

class Mnemonics;
class Theme;

class GatehouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit GatehouseStyle(const Theme& theme, const QString& base = {});

    // Null once the theme is gone.
    [[nodiscard]] const Theme* theme() const;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* returned = nullptr) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    void polish(QWidget* widget) override;
    void polish(QApplication* application) override;
    void unpolish(QApplication* application) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

private:
    QPointer<const QObject> m_theme;
    QPointer<Mnemonics> m_mnemonics; // while the style is the application's
};

}
