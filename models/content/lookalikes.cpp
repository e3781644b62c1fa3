// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/lookalikes.h"

#include <QChar>
#include <algorithm>
#include <string_view>

namespace gatehouse::content {

namespace {

using namespace std::string_view_literals;

constexpr auto Cyrillic = U"аеорсухіјѕһԁԛԝҽԍАВЕКМНОРСТХІЈЅԌԚԜҮү"sv;
constexpr auto Others = U"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοντρυιγͿϲϳօսոցհԼՕՍᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃıɡɑɩʋꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜⅰⅴⅹⅼⅽⅾⅿⅠⅤⅩⅬⅭⅮⅯ"sv;

bool isLatin(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Python folds these into ASCII before it compares names.
bool foldsToLatin(char32_t c)
{
    return (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A) || (c >= 0x1D400 && c <= 0x1D6A5) || (c >= 0x1D7CA && c <= 0x1D7FF)
        || (c >= 0x1D6A4 && c <= 0x1D6A5);
}

struct Letter {
    int column;
    int length;
    char32_t character;
};

struct Word {
    std::vector<Letter> suspects;
    bool latin = false;
    bool plain = false; // a letter that looks like nothing else
    bool cyrillicOnly = true;
};

}

std::vector<LookAlike> lookAlikesIn(QStringView line)
{
    if (std::ranges::all_of(line, [](QChar c) { return c.unicode() < 0x80; }))
        return {};
    std::vector<LookAlike> found;
    std::vector<Word> whollyCyrillic;
    bool otherCyrillic = false;
    Word word;
    const auto finish = [&] {
        if (word.latin) {
            for (const Letter& letter : word.suspects)
                found.push_back({letter.column, letter.length, letter.character});
        } else if (!word.suspects.empty() && !word.plain && word.cyrillicOnly) {
            whollyCyrillic.push_back(word);
        }
        word = {};
    };
    for (qsizetype at = 0; at < line.size();) {
        const bool pair = line[at].isHighSurrogate() && at + 1 < line.size() && line[at + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(line[at], line[at + 1]) : char32_t{line[at].unicode()};
        const int column = static_cast<int>(at);
        const int length = pair ? 2 : 1;
        at += length;
        if (foldsToLatin(c)) {
            found.push_back({column, length, c});
            word.latin = true;
        } else if (!QChar::isLetterOrNumber(c)) {
            finish();
        } else if (isLatin(c)) {
            word.latin = true;
        } else if (Cyrillic.contains(c)) {
            word.suspects.push_back({column, length, c});
        } else if (Others.contains(c)) {
            word.suspects.push_back({column, length, c});
            word.cyrillicOnly = false;
        } else if (c >= 0x80) {
            word.plain = true;
            otherCyrillic = otherCyrillic || QChar::script(c) == QChar::Script_Cyrillic;
        }
    }
    finish();
    if (!otherCyrillic) {
        for (const Word& suspect : whollyCyrillic)
            for (const Letter& letter : suspect.suspects)
                found.push_back({letter.column, letter.length, letter.character});
    }
    std::ranges::sort(found, {}, &LookAlike::column);
    return found;
}

}
