// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The named colours of the window: every drawn pixel asks for a role, never for a colour of its own.

#include <QColor>
#include <array>

namespace gatehouse::theme {

enum class ThemeRole {
    // Grounds, from the window's own to the small ones on it.
    Window,
    Surface,
    Raised,
    Sunken,
    Hover,
    Title,
    Avatar,
    // Lines; Border only decorates, BorderStrong is the edge of something one can type into.
    Border,
    BorderStrong,
    Grid,
    // Words; Faint only decorates.
    Text,
    Muted,
    Faint,
    // What can be pressed, what is chosen, where the keyboard is.
    Accent,
    AccentFill,
    OnAccent,
    AccentTint,
    Selection,
    Focus,
    // Judgements.
    Ok,
    OkTint,
    Warning,
    WarningTint,
    Critical,
    CriticalTint,
    CriticalFill,
    Violet,
    VioletTint,
    // Differences.
    AddBg,
    AddWord,
    DelBg,
    DelWord,
    ChgBg,
    ChgWord,
    Gutter,
    GutterText,
    Filler,
    // Syntax: keyword, string, comment, number, function.
    Kw,
    Str,
    Com,
    Num,
    Fn,
    // Series of a chart.
    S1,
    S2,
    S3,
    S4,
    S5,
};

// Which of its colours a role has: light or dark, and for people who need it, of high contrast.
struct Shade {
    bool isDark = false;
    bool isHigh = false;
    bool operator==(const Shade&) const = default;
};
inline constexpr std::array<Shade, 4> Shades{{{false, false}, {true, false}, {false, true}, {true, true}}};

// One role's colours, in the order of Shades.
struct RoleColours {
    ThemeRole role = ThemeRole::Window;
    const char* name = "";
    std::array<QRgb, Shades.size()> colours{};
};

// Every role once, in the order of the enumeration.
inline constexpr std::size_t ThemeRoleCount = static_cast<std::size_t>(ThemeRole::S5) + 1;
[[nodiscard]] const std::array<RoleColours, ThemeRoleCount>& roleColours();

[[nodiscard]] QColor colourOf(ThemeRole role, Shade shade);

}
