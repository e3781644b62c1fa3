// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/folder/names.h"

#include "domain/listed.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <array>

namespace gatehouse::intake {
namespace {

// Latin beside Cyrillic or Greek in one word: "score" with a Cyrillic "o" is another word that looks the same.
bool mixesAlphabets(const QString& name)
{
    bool latin = false;
    bool other = false;
    for (const char32_t c : name.toUcs4()) {
        if (!QChar::isLetter(c)) {
            latin = other = false;
            continue;
        }
        const QChar::Script script = QChar::script(c);
        latin = latin || script == QChar::Script_Latin;
        other = other || script == QChar::Script_Cyrillic || script == QChar::Script_Greek || script == QChar::Script_Armenian
            || script == QChar::Script_Cherokee;
        if (latin && other)
            return true;
    }
    return false;
}

// Names that other systems cannot have.
bool isReservedElsewhere(const QString& name)
{
    static constexpr std::array devices{"con", "prn", "aux", "nul"};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    if (std::ranges::any_of(devices, [&](const char* device) { return stem == QLatin1StringView(device); }))
        return true;
    if (stem.size() == 4 && (stem.startsWith(u"com") || stem.startsWith(u"lpt")) && stem[3].isDigit())
        return true;
    if (name.endsWith(u'.') || name.endsWith(u' '))
        return true;
    return std::ranges::any_of(name, [](QChar c) { return QStringView(u"\\:*?\"<>|").contains(c); });
}

}

QString shownWithAccents(const QString& name)
{
    const std::u32string points = name.toStdU32String();
    QStringList written;
    for (std::size_t i = 0; i < points.size();) {
        std::size_t end = i + 1;
        while (end < points.size() && QChar::combiningClass(points[end]) != 0)
            ++end;
        const QString character = QString::fromStdU32String(points.substr(i, end - i));
        // Where both forms are alike there is one way to write it.
        if (character.normalized(QString::NormalizationForm_C) != character.normalized(QString::NormalizationForm_D)) {
            QStringList parts;
            for (const char32_t point : points.substr(i, end - i))
                parts << (point < 0x80 ? QString(QChar(char16_t(point)))
                                       : QStringLiteral("U+") + QString::number(uint(point), 16).toUpper().rightJustified(4, u'0'));
            const QString each = QCoreApplication::translate("Intake", "%1 as %2").arg(character, parts.join(QStringLiteral(" + ")));
            if (!written.contains(each))
                written << each;
        }
        i = end;
    }
    return written.isEmpty() ? shown(name) : QCoreApplication::translate("Intake", "%1 (%2)").arg(shown(name), listed(written));
}

std::vector<NameQuirk> quirksOf(const QString& path)
{
    std::vector<NameQuirk> quirks;
    const bool plain = std::ranges::all_of(path, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    if (!plain) {
        const auto points = path.toUcs4();
        if (std::ranges::any_of(points, isControlCharacter))
            quirks.push_back({QStringLiteral("control-characters"),
                              QCoreApplication::translate("Intake", "The name %1 holds control characters.").arg(shown(path))});
        if (std::ranges::any_of(points, hides))
            quirks.push_back(
                {QStringLiteral("hidden-characters"),
                 QCoreApplication::translate("Intake", "The name %1 holds characters that cannot be seen or that turn the direction of others.")
                     .arg(shown(path))});
        if (mixesAlphabets(path))
            quirks.push_back(
                {QStringLiteral("look-alike"),
                 QCoreApplication::translate("Intake", "A word of the name %1 mixes letters of two alphabets that look alike.").arg(shown(path))});
    }
    const QStringList names = path.split(u'/');
    if (std::ranges::any_of(names, isReservedElsewhere))
        quirks.push_back({QStringLiteral("reserved-name"),
                          QCoreApplication::translate("Intake", "The name %1 cannot exist on some other systems.").arg(shown(path))});
    return quirks;
}

std::vector<QStringList> collisions(const QStringList& paths)
{
    QHash<QString, QStringList> groups;
    groups.reserve(paths.size());
    for (const QString& path : paths)
        groups[path.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C)] << path;
    std::vector<QStringList> found;
    for (const QStringList& group : std::as_const(groups))
        if (group.size() > 1)
            found.push_back(group);
    std::ranges::sort(found, {}, [](const QStringList& group) { return group.first(); });
    return found;
}

}
