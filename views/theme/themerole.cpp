// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/themerole.h"

namespace gatehouse::theme {

namespace {

constexpr RoleColours entry(ThemeRole role, const char* name, QRgb light, QRgb dark)
{
    return {role, name, 0xFF000000U | light, 0xFF000000U | dark};
}

using enum ThemeRole;

constexpr std::array<RoleColours, ThemeRoleCount> Table{{
    entry(Window, "window", 0xF2F4F7, 0x14171C),
    entry(Surface, "surface", 0xFFFFFF, 0x1A1E25),
    entry(Raised, "raised", 0xFFFFFF, 0x222831),
    entry(Sunken, "sunken", 0xF6F7F9, 0x171A20),
    entry(Hover, "hover", 0xEEF1F5, 0x232932),
    entry(Title, "title", 0xE7EAEF, 0x101318),
    entry(Avatar, "avatar", 0xE4E8EF, 0x2D3440),
    entry(Border, "border", 0xDDE1E8, 0x2D333E),
    entry(BorderStrong, "border-strong", 0x808A9B, 0x6E7888),
    entry(Grid, "grid", 0xE8EBF0, 0x262C35),
    entry(Text, "text", 0x1A1F29, 0xE4E8EE),
    entry(Muted, "muted", 0x566072, 0xA2ABBA),
    entry(Faint, "faint", 0x7B8595, 0x7D8796),
    entry(Accent, "accent", 0x2B5BD7, 0x84AAFF),
    entry(AccentFill, "accent-fill", 0x2B5BD7, 0x3A66D6),
    entry(OnAccent, "on-accent", 0xFFFFFF, 0xFFFFFF),
    entry(AccentTint, "accent-tint", 0xE8EEFC, 0x222F4C),
    entry(Selection, "selection", 0xDFE8FB, 0x263656),
    entry(Focus, "focus", 0x2B5BD7, 0x84AAFF),
    entry(Ok, "ok", 0x17734A, 0x62CB95),
    entry(OkTint, "ok-tint", 0xE2F3EA, 0x1A3327),
    entry(Warning, "warning", 0x8A5500, 0xE5B64B),
    entry(WarningTint, "warning-tint", 0xFCF0D4, 0x392F18),
    entry(Critical, "critical", 0xB3263A, 0xFF949B),
    entry(CriticalTint, "critical-tint", 0xFCE7E9, 0x42252B),
    entry(CriticalFill, "critical-fill", 0xB3263A, 0xBD3346),
    entry(Violet, "violet", 0x6A3DBB, 0xBDA3FF),
    entry(VioletTint, "violet-tint", 0xF0EAFB, 0x2D2745),
    entry(AddBg, "add-bg", 0xE1F4EA, 0x17322A),
    entry(AddWord, "add-word", 0xA6E0C2, 0x1E4E3C),
    entry(DelBg, "del-bg", 0xFDE8E4, 0x3B2327),
    entry(DelWord, "del-word", 0xF8BDB1, 0x70353D),
    entry(ChgBg, "chg-bg", 0xE8EEFC, 0x222F4C),
    entry(ChgWord, "chg-word", 0xBED2FA, 0x385088),
    entry(Gutter, "gutter", 0xF6F7F9, 0x171A20),
    entry(GutterText, "gutter-text", 0x657082, 0x8B95A5),
    entry(Filler, "filler", 0xE9ECF1, 0x242A33),
    entry(Kw, "kw", 0x77309C, 0xCFA6F5),
    entry(Str, "str", 0x0A6045, 0x83D6B4),
    entry(Com, "com", 0x4C5667, 0xB2BAC6),
    entry(Num, "num", 0x823E00, 0xF0B27A),
    entry(Fn, "fn", 0x1D4CB5, 0x9CBCFF),
    entry(S1, "s1", 0x2563C9, 0x6FA3FF),
    entry(S2, "s2", 0xC4560A, 0xF29A57),
    entry(S3, "s3", 0x0B8570, 0x4CC9AE),
    entry(S4, "s4", 0xA03F9E, 0xEE8FD2),
    entry(S5, "s5", 0x3B4351, 0xDCE1EA),
}};

constexpr bool standsInOrder()
{
    for (std::size_t i = 0; i < Table.size(); ++i)
        if (static_cast<std::size_t>(Table[i].role) != i)
            return false;
    return true;
}
static_assert(standsInOrder(), "a role's row is found by its number");

}

const std::array<RoleColours, ThemeRoleCount>& roleColours()
{
    return Table;
}

QColor colourOf(ThemeRole role, bool dark)
{
    const RoleColours& row = Table[static_cast<std::size_t>(role)];
    return QColor::fromRgb(dark ? row.dark : row.light);
}

}
