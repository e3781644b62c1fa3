// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/themerole.h"

namespace gatehouse::theme {

namespace {

constexpr RoleColours entry(ThemeRole role, const char* name, QRgb light, QRgb dark, QRgb highLight, QRgb highDark)
{
    constexpr QRgb Opaque = 0xFF000000U;
    return {role, name, {Opaque | light, Opaque | dark, Opaque | highLight, Opaque | highDark}};
}

using enum ThemeRole;

constexpr std::array<RoleColours, ThemeRoleCount> Table{{
    entry(Window, "window", 0xF2F4F7, 0x14171C, 0xFFFFFF, 0x000000),
    entry(Surface, "surface", 0xFFFFFF, 0x1A1E25, 0xFFFFFF, 0x000000),
    entry(Raised, "raised", 0xFFFFFF, 0x222831, 0xFFFFFF, 0x0D1014),
    entry(Sunken, "sunken", 0xF6F7F9, 0x171A20, 0xF4F4F4, 0x0A0C0F),
    entry(Hover, "hover", 0xEEF1F5, 0x232932, 0xE4E7EC, 0x272C34),
    entry(Title, "title", 0xE7EAEF, 0x101318, 0xE4E7EC, 0x000000),
    entry(Avatar, "avatar", 0xE4E8EF, 0x2D3440, 0xE4E7EC, 0x272C34),
    entry(Border, "border", 0xDDE1E8, 0x2D333E, 0x6B6F76, 0x8C9198),
    entry(BorderStrong, "border-strong", 0x808A9B, 0x6E7888, 0x3A3F47, 0xC9CDD3),
    entry(Grid, "grid", 0xE8EBF0, 0x262C35, 0xA6ABB3, 0x565B63),
    entry(Text, "text", 0x1A1F29, 0xE4E8EE, 0x000000, 0xFFFFFF),
    entry(Muted, "muted", 0x566072, 0xA2ABBA, 0x2E333B, 0xD5D9DF),
    entry(Faint, "faint", 0x7B8595, 0x7D8796, 0x565B63, 0xB4B9C1),
    entry(Accent, "accent", 0x2B5BD7, 0x84AAFF, 0x0A2F9C, 0xB0CCFF),
    entry(AccentFill, "accent-fill", 0x2B5BD7, 0x3A66D6, 0x0A2F9C, 0xB0CCFF),
    entry(OnAccent, "on-accent", 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0x000000),
    entry(AccentTint, "accent-tint", 0xE8EEFC, 0x222F4C, 0xFFFFFF, 0x000000),
    entry(Selection, "selection", 0xDFE8FB, 0x263656, 0xCFDCFF, 0x152A55),
    entry(Focus, "focus", 0x2B5BD7, 0x84AAFF, 0x0A2F9C, 0xB0CCFF),
    entry(Ok, "ok", 0x17734A, 0x62CB95, 0x08482A, 0x8BE8B8),
    entry(OkTint, "ok-tint", 0xE2F3EA, 0x1A3327, 0xFFFFFF, 0x000000),
    entry(Warning, "warning", 0x8A5500, 0xE5B64B, 0x573400, 0xFFD470),
    entry(WarningTint, "warning-tint", 0xFCF0D4, 0x392F18, 0xFFF6DE, 0x000000),
    entry(Critical, "critical", 0xB3263A, 0xFF949B, 0x850C1F, 0xFFB3B8),
    entry(CriticalTint, "critical-tint", 0xFCE7E9, 0x42252B, 0xFFFFFF, 0x000000),
    entry(CriticalFill, "critical-fill", 0xB3263A, 0xBD3346, 0x850C1F, 0xFFB3B8),
    entry(Violet, "violet", 0x6A3DBB, 0xBDA3FF, 0x46208A, 0xD3C2FF),
    entry(VioletTint, "violet-tint", 0xF0EAFB, 0x2D2745, 0xFFFFFF, 0x000000),
    entry(AddBg, "add-bg", 0xE1F4EA, 0x17322A, 0xFFFFFF, 0x000000),
    entry(AddWord, "add-word", 0xA6E0C2, 0x1E4E3C, 0xFFFFFF, 0x000000),
    entry(DelBg, "del-bg", 0xFDE8E4, 0x3B2327, 0xFFFFFF, 0x000000),
    entry(DelWord, "del-word", 0xF8BDB1, 0x70353D, 0xFFFFFF, 0x000000),
    entry(ChgBg, "chg-bg", 0xE8EEFC, 0x222F4C, 0xFFFFFF, 0x000000),
    entry(ChgWord, "chg-word", 0xBED2FA, 0x385088, 0xFFFFFF, 0x000000),
    entry(Gutter, "gutter", 0xF6F7F9, 0x171A20, 0xF4F4F4, 0x0A0C0F),
    entry(GutterText, "gutter-text", 0x657082, 0x8B95A5, 0x2E333B, 0xD5D9DF),
    entry(Filler, "filler", 0xE9ECF1, 0x242A33, 0xE4E7EC, 0x272C34),
    entry(Kw, "kw", 0x77309C, 0xCFA6F5, 0x561478, 0xE3C7FF),
    entry(Str, "str", 0x0A6045, 0x83D6B4, 0x05432E, 0xA5F0D0),
    entry(Com, "com", 0x4C5667, 0xB2BAC6, 0x363C46, 0xCDD3DC),
    entry(Num, "num", 0x823E00, 0xF0B27A, 0x592700, 0xFFCB9A),
    entry(Fn, "fn", 0x1D4CB5, 0x9CBCFF, 0x0C2C80, 0xBFD5FF),
    entry(S1, "s1", 0x2563C9, 0x6FA3FF, 0x1A4CA3, 0x8CB6FF),
    entry(S2, "s2", 0xC4560A, 0xF29A57, 0x943E00, 0xFFB377),
    entry(S3, "s3", 0x0B8570, 0x4CC9AE, 0x055C4B, 0x6FE8CB),
    entry(S4, "s4", 0xA03F9E, 0xEE8FD2, 0x822D80, 0xFFA8E6),
    entry(S5, "s5", 0x3B4351, 0xDCE1EA, 0x2A313D, 0xEEF2F8),
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

QColor colourOf(ThemeRole role, Shade shade)
{
    return QColor::fromRgb(Table[static_cast<std::size_t>(role)].colours[(shade.isHigh ? 2 : 0) + (shade.isDark ? 1 : 0)]);
}

}
