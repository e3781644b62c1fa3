// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/search.h"

#include "domain/limits.h"
#include "registry/temporal.h"

#include <QStringList>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// What the index knows of a text is its trigrams.
constexpr qsizetype Shortest = 3;

// The word as it may be written. LIKE leaves the case aside for A to Z only, so other letters are asked for in both cases; in a long word
// all at once, where every letter on its own would give too many.
QStringList spellings(const QString& word, bool eachLetter)
{
    QStringList found{QString()};
    if (!eachLetter) {
        found = {word, word.toLower(), word.toUpper()};
    } else {
        for (const char32_t letter : word.toStdU32String()) {
            QStringList longer;
            for (const char32_t written : {QChar::toLower(letter), QChar::toUpper(letter)})
                for (const QString& start : std::as_const(found))
                    longer << start + QString::fromUcs4(&written, 1);
            found = longer;
        }
    }
    for (QString& written : found) // A to Z in one case, so that no pattern is asked twice
        for (QChar& letter : written)
            letter = letter.unicode() < 128 ? letter.toLower() : letter;
    found.removeDuplicates();
    return found;
}

// One of the columns holds one of the patterns.
QString anyLike(Dialect dialect, const QStringList& columns, const QStringList& patterns, QVariantList& values)
{
    QStringList parts;
    for (const QString& column : columns)
        for (const QString& one : patterns) {
            parts << column + u' ' + likeAnyCase(dialect) + u" ? ESCAPE '\\'"_s;
            values << one;
        }
    return parts.join(u" OR "_s);
}

// By the texts themselves: slower with every version, and the only way into the past.
void addRead(Dialect dialect, FoundBy& found, const QString& word, AsOf asOf, bool isShort)
{
    QStringList patterns;
    for (const QString& written : spellings(word, isShort))
        patterns << patternOf(written);
    const Temporal w = validAt(asOf, u"w"_s);
    const Temporal m = validAt(asOf, u"m"_s);
    found.values += w.values;
    found.sql += u"(v.id IN (SELECT w.id FROM version w WHERE "_s + w.sql + u" AND ("_s
        + anyLike(dialect, {u"w.label"_s, u"w.why"_s}, patterns, found.values);
    if (!isShort)
        found.sql += u" OR w.digest IN (SELECT c.digest FROM content c WHERE "_s + anyLike(dialect, {u"c.notes"_s}, patterns, found.values) + u")"_s;
    found.values += m.values;
    found.sql += u")) OR v.model IN (SELECT m.id FROM model m WHERE "_s + m.sql + u" AND ("_s
        + anyLike(dialect, {u"m.name"_s, u"m.owner"_s, u"m.purpose"_s}, patterns, found.values);
    const Temporal p = validAt(asOf, u"p"_s);
    found.values += p.values;
    found.sql += u" OR m.owner IN (SELECT p.name FROM person p WHERE "_s + p.sql + u" AND ("_s
        + anyLike(dialect, {u"p.display"_s}, patterns, found.values) + u")))))"_s;
}

// By the index: letter case aside, whatever the letters.
void addIndexed(Dialect dialect, FoundBy& found, const QString& word)
{
    const WordSearch versions = idsWithWord(dialect, u"version_search"_s, word);
    const WordSearch models = idsWithWord(dialect, u"model_search"_s, word);
    found.sql += u"(v.id IN ("_s + versions.sql + u") OR v.model IN ("_s + models.sql + u"))"_s;
    found.values << versions.value << models.value;
}

}

FoundBy foundBy(Dialect dialect, const QString& text, AsOf asOf)
{
    FoundBy found;
    QString words = text.left(limits::SearchCharacters);
    words.remove(QChar(u'\0'));
    const QStringList each = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : each) {
        if (!found.sql.isEmpty())
            found.sql += u" AND "_s;
        const bool isShort = word.toUcs4().size() < Shortest;
        if (asOf.isNow() && !isShort)
            addIndexed(dialect, found, word);
        else
            addRead(dialect, found, word, asOf, isShort);
    }
    return found;
}

}
