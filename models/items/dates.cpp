// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dates.h"

#include <QCoreApplication>
#include <vector>

namespace gatehouse::items {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

// A piece of a locale's format: a field with what belongs to it (“d”, “yyyy年”), or what stands between two fields (“, ”).
struct Piece {
    QString text;
    QChar field; // null for what stands between
};

bool isField(QChar c)
{
    return c == u'd' || c == u'M' || c == u'y';
}

// In these scripts a word behind the number says what the number is; it goes where the number goes.
bool isCounter(QChar c)
{
    return u"年月日년월일"_s.contains(c);
}

std::vector<Piece> piecesOf(const QString& format)
{
    std::vector<Piece> pieces;
    bool isQuoted = false;
    for (const QChar c : format) {
        if (c == u'\'')
            isQuoted = !isQuoted;
        const QChar field = isQuoted || !isField(c) ? QChar() : c;
        const bool goesOn = !pieces.empty()
            && (field.isNull() ? pieces.back().field.isNull() || isCounter(c) : pieces.back().field == field && pieces.back().text.endsWith(field));
        if (goesOn)
            pieces.back().text += c;
        else
            pieces.push_back({QString(c), field});
    }
    return pieces;
}

bool isWeekday(const Piece& piece)
{
    return piece.field == u'd' && piece.text.startsWith(u"ddd");
}

// Takes a field away, with what parted it from its neighbour.
template <class Is> void leaveOut(std::vector<Piece>& pieces, const Is& is)
{
    const auto at = std::ranges::find_if(pieces, is);
    if (at == pieces.end())
        return;
    if (at == pieces.begin())
        pieces.erase(at, std::ranges::find_if(at + 1, pieces.end(), [](const Piece& piece) { return !piece.field.isNull(); }));
    else
        pieces.erase((at - 1)->field.isNull() ? at - 1 : at, at + 1);
}

QString formatOf(DayForm form, bool hasYear, const QLocale& locale)
{
    std::vector<Piece> pieces = piecesOf(locale.dateFormat(QLocale::LongFormat));
    if (form == DayForm::Plain || form == DayForm::Brief)
        leaveOut(pieces, isWeekday);
    if (!hasYear)
        leaveOut(pieces, [](const Piece& piece) { return piece.field == u'y'; });
    if (pieces.size() > 1 && isWeekday(pieces[0]) && pieces[1].text == u", ")
        pieces[1].text = u" "_s; // a comma follows often enough: “Tue 10 Nov, overdue”
    QString format;
    for (Piece& piece : pieces) {
        if (form != DayForm::Whole)
            piece.text.replace(u"dddd"_s, u"ddd"_s).replace(u"MMMM"_s, u"MMM"_s);
        format += piece.text;
    }
    return format;
}

QString timeFormat(const QLocale& locale)
{
    return locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
}

}

QString dayText(const QDate& day, DayForm form, const QLocale& locale)
{
    const bool hasYear = form == DayForm::Plain || form == DayForm::Whole || (form == DayForm::Brief && day.year() != QDate::currentDate().year());
    return locale.toString(day, formatOf(form, hasYear, locale));
}

QString momentText(const QDateTime& time, DayForm form, const QLocale& locale)
{
    const QDateTime local = time.toLocalTime();
    return Words::tr("%1, %2", "a day and the time of day")
        .arg(dayText(local.date(), form, locale), locale.toString(local.time(), timeFormat(locale)));
}

}
