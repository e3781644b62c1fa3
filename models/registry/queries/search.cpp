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

QString pattern(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word + u'%';
}

// One of the columns holds one of the patterns.
QString anyLike(const QStringList& columns, const QStringList& patterns, QVariantList& values)
{
    QStringList parts;
    for (const QString& column : columns)
        for (const QString& one : patterns) {
            parts << column + u" LIKE ? ESCAPE '\\'"_s;
            values << one;
        }
    return parts.join(u" OR "_s);
}

// By the texts themselves: slower with every version, and the only way into the past.
void addRead(FoundBy& found, const QString& word, AsOf asOf, bool isShort)
{
    QStringList patterns;
    for (const QString& written : spellings(word, isShort))
        patterns << pattern(written);
    const Temporal w = validAt(asOf, u"w"_s);
    const Temporal m = validAt(asOf, u"m"_s);
    found.values += w.values;
    found.sql += u"(v.id IN (SELECT w.id FROM version w WHERE "_s + w.sql + u" AND ("_s + anyLike({u"w.label"_s, u"w.why"_s}, patterns, found.values);
    if (!isShort)
        found.sql += u" OR w.digest IN (SELECT c.digest FROM content c WHERE "_s + anyLike({u"c.notes"_s}, patterns, found.values) + u")"_s;
    found.values += m.values;
    found.sql += u")) OR v.model IN (SELECT m.id FROM model m WHERE "_s + m.sql + u" AND ("_s
        + anyLike({u"m.name"_s, u"m.owner"_s, u"m.purpose"_s}, patterns, found.values);
    const Temporal p = validAt(asOf, u"p"_s);
    found.values += p.values;
    found.sql += u" OR m.owner IN (SELECT p.name FROM person p WHERE "_s + p.sql + u" AND ("_s + anyLike({u"p.display"_s}, patterns, found.values)
        + u")))))"_s;
}

// By the index: a phrase of trigrams is a part of the text, letter case aside.
void addIndexed(FoundBy& found, QString word)
{
    const QString phrase = u'"' + word.replace(u'"', u"\"\""_s) + u'"';
    found.sql += u"(v.id IN (SELECT rowid FROM version_search WHERE version_search MATCH ?)"
                 " OR v.model IN (SELECT rowid FROM model_search WHERE model_search MATCH ?))"_s;
    found.values << phrase << phrase;
}

}

FoundBy foundBy(const QString& text, AsOf asOf)
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
            addIndexed(found, word);
        else
            addRead(found, word, asOf, isShort);
    }
    return found;
}

}
