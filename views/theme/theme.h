// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The look of the window as one object: which colours, which fonts and how large. It owns the choices between light and dark and between
// normal and high contrast itself, since QStyleHints::setColorScheme() does nothing on several platforms.

#include "theme/themerole.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace gatehouse::theme {

class DesktopContrast;
class Rescale;

// The kinds of text there are. Sizes are ratios of the application's font, 13 being its own.
enum class TextStyle {
    Body,        // 13
    Strong,      // 13/600: names, and the current thing
    Secondary,   // 12: second lines
    Footnote,    // 11
    ColumnHead,  // 11.5/600: column heads and group labels
    Control,     // 12.5/500: buttons, tabs, menus of a control
    ControlStrong, // 12.5/600: the primary button
    Title,       // 15/600: of a pane or a dialog
    PageTitle,   // 18/600
    Reading,     // 14, line height 22
    Code,        // 12, line height 19, fixed width
    CodeStrong,  // 12/600
    Mono,        // 13, fixed width: labels of versions beside a name
    Chip,        // 11.5/500
};

// Distances and heights at the design's size; px() turns them into pixels of this desktop's font.
namespace space {
inline constexpr int Tiny = 4, Small = 8, Medium = 12, Large = 16, PageMargin = 16, PaneMargin = 14;
}
namespace height {
inline constexpr int Row = 31, TwoLineRow = 44, InboxRow = 56, GroupRow = 30, Control = 28, SmallControl = 24, Header = 28, PaneHead = 34,
                     DecisionBar = 52, TabBar = 34;
}

class Theme : public QObject {
    Q_OBJECT

public:
    // System follows the desktop's choice, also when it changes while we run.
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)
    enum class Contrast { System, Normal, High };
    Q_ENUM(Contrast)

    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    // Gives the application its style, palette and font, and keeps them up to date from now on. The theme must live as long as they are used.
    // `base` names Qt's style for what ours does not draw; empty for Fusion.
    void install(QApplication& application, const QString& base = {});
    // The theme the application was given; a light one where none was (tests, tools).
    [[nodiscard]] static const Theme& current();

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] Contrast contrast() const { return m_contrast; }
    void setContrast(Contrast contrast);
    // What the choices, the person's and the desktop's, have come to.
    [[nodiscard]] Shade shade() const { return m_shade; }

    // Size of the text over the desktop's own, 1 by default, kept between 0.7 and 2.
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);

    [[nodiscard]] QColor colour(ThemeRole role) const { return colourOf(role, m_shade); }
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QFont font(TextStyle style) const;
    // A length of the design (made for text of 13 pixels) in pixels of this font.
    [[nodiscard]] int px(qreal designLength) const;

signals:
    // Colours or sizes are others now: who asks for a role gets the new colour at once. Palettes and fonts of widgets, and with them every
    // repaint, follow with the next turn of the event loop; only what keeps colours or sizes of its own needs this signal.
    void changed();

private:
    void follow();
    void apply(const Rescale* laidOut = nullptr);

    Mode m_mode = Mode::System;
    Contrast m_contrast = Contrast::System;
    DesktopContrast* m_desktopContrast;
    Shade m_shade;
    qreal m_zoom = 1;
    qreal m_desktopPixels = 13;
    QString m_textFamily;
    QString m_codeFamily;
    QApplication* m_application = nullptr;
};

// Figures of one width, for numbers under each other. Not for all text: Inter widens its hyphens, too.
[[nodiscard]] QFont withTabularFigures(QFont font);

// Short forms over Theme::current(), for painting.
[[nodiscard]] inline QColor colour(ThemeRole role)
{
    return Theme::current().colour(role);
}
[[nodiscard]] inline QFont font(TextStyle style)
{
    return Theme::current().font(style);
}
[[nodiscard]] inline int px(qreal designLength)
{
    return Theme::current().px(designLength);
}

}
