// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/diffpage.h"

#include "content/remarks.h"
#include "diff/lineends.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::report {

using namespace Qt::StringLiterals;

namespace {

struct DiffReport {
    Q_DECLARE_TR_FUNCTIONS(DiffReport)
};

constexpr int ContextRows = 3;
constexpr int MostRows = 20'000; // of one file; the rest is counted
constexpr qsizetype MostCharacters = 2000; // of one line

// Rows that are shown: the changes and a few rows around them.
std::vector<diff::RowRange> shownRanges(const diff::TextDiff& diff)
{
    std::vector<diff::RowRange> ranges;
    const int rows = int(diff.rows.size());
    for (const diff::RowRange& change : diff.changes) {
        const int first = std::max(change.first - ContextRows, 0);
        const int end = std::min(change.end() + ContextRows, rows);
        if (!ranges.empty() && first <= ranges.back().end())
            ranges.back().count = end - ranges.back().first;
        else
            ranges.push_back({first, end - first});
    }
    return ranges;
}

QString row(const QString& kind, int oldLine, int newLine, const QString& sign, const QString& text, const QString& end)
{
    const auto number = [](int line) { return line < 0 ? QString() : QString::number(line + 1); };
    return u"<tr class=\"%1\"><td class=\"line\">%2</td><td class=\"line\">%3</td><td class=\"sign\">%4</td><td>%5</td></tr>\n"_s.arg(
        kind, number(oldLine), number(newLine), sign,
        htmlText(text.left(MostCharacters)) + (text.size() > MostCharacters ? u"…"_s : QString())
            + (end.isEmpty() ? QString() : u" <span class=\"end\">[%1]</span>"_s.arg(end.toHtmlEscaped())));
}

QString foldRow(int count)
{
    return u"<tr class=\"fold\"><td class=\"line\"></td><td class=\"line\"></td><td class=\"sign\"></td><td>%1</td></tr>\n"_s.arg(
        htmlText(DiffReport::tr("%n unchanged line(s)", nullptr, count)));
}

// A run of changed rows reads as in a patch: first what went, then what came.
QString rowsOf(const FileDifference& file, const diff::RowRange& range)
{
    QString html;
    QString added;
    for (int i = range.first; i < range.end(); ++i) {
        const diff::Row& each = file.diff.rows[std::size_t(i)];
        const auto end = [&](const content::TextContent& text, int line) {
            return diff::lineEndMark(text, line, &each, file.before ? &*file.before : nullptr, file.after ? &*file.after : nullptr);
        };
        if (each.kind == diff::RowKind::Same) {
            html += std::exchange(added, QString())
                + row(u"same"_s, each.oldLine, each.newLine, QString(), file.after->text(each.newLine), end(*file.after, each.newLine));
            continue;
        }
        if (each.oldLine >= 0)
            html += row(u"removed"_s, each.oldLine, -1, u"-"_s, file.before->text(each.oldLine), end(*file.before, each.oldLine));
        if (each.newLine >= 0)
            added += row(u"added"_s, -1, each.newLine, u"+"_s, file.after->text(each.newLine), end(*file.after, each.newLine));
    }
    return html + added;
}

// What makes a file another one and stands in no line of it.
QStringList unseenIn(const FileDifference& file)
{
    QStringList sentences;
    const FileChange& change = file.change;
    if (change.before && change.after && change.before->executable != change.after->executable)
        sentences << (change.after->executable ? DiffReport::tr("It may be run as a program now.")
                                               : DiffReport::tr("It may no longer be run as a program."));
    if (change.before && change.after && change.before->element != change.after->element)
        sentences << DiffReport::tr("Its element was %1 and is %2.").arg(labelOf(change.before->element), labelOf(change.after->element));
    if (!file.before || !file.after || file.isBinary())
        return sentences;
    if (file.before->encoding != file.after->encoding)
        sentences << DiffReport::tr("Its encoding was %1 and is %2.").arg(content::encodingName(*file.before), content::encodingName(*file.after));
    const auto& ends = [](const content::TextContent& text) {
        QStringList names;
        if (text.lineEnds.lf > 0)
            names << u"LF"_s;
        if (text.lineEnds.crLf > 0)
            names << u"CRLF"_s;
        if (text.lineEnds.cr > 0)
            names << u"CR"_s;
        return names.join(u'+');
    };
    if (const QString was = ends(*file.before), is = ends(*file.after); was != is && !was.isEmpty() && !is.isEmpty())
        sentences << DiffReport::tr("Its lines ended in %1 and end in %2.").arg(was, is);
    if (file.before->lacksFinalNewline() != file.after->lacksFinalNewline())
        sentences << (file.after->lacksFinalNewline() ? DiffReport::tr("Its last line has no end any more.")
                                                      : DiffReport::tr("Its last line has an end now."));
    return sentences;
}

}

DiffPage::DiffPage(const QString& a, const ContentDigest& aDigest, const QString& b, const ContentDigest& bDigest)
    : m_page(DiffReport::tr("From %1 to %2").arg(a, b))
{
    m_page.facts({{a, aDigest.hex()}, {b, bDigest.hex()}});
}

void DiffPage::add(const FileDifference& file)
{
    const FileChange& change = file.change;
    if (change.status == FileStatus::Same) {
        ++m_same;
        return;
    }
    m_page.heading(change.status == FileStatus::Renamed ? DiffReport::tr("%1 (was %2)").arg(change.path, change.oldPath) : change.path);
    QString summary = u"%1, %2"_s.arg(labelOf(change.element), labelOf(change.status));
    if (change.status != FileStatus::Renamed && !file.isBinary())
        summary += DiffReport::tr(": +%1 -%2 line(s)", nullptr, file.diff.added + file.diff.removed).arg(file.diff.added).arg(file.diff.removed);
    m_page.paragraph(summary, u"small"_s);
    for (const QString& sentence : unseenIn(file))
        m_page.paragraph(sentence, u"small"_s);
    addTyped(file.typed);
    if (file.isBinary())
        m_page.paragraph(DiffReport::tr("Binary: %1, now %2.")
                             .arg(change.before ? change.before->sha256.hex() : DiffReport::tr("nothing"),
                                  change.after ? change.after->sha256.hex() : DiffReport::tr("nothing")));
    else
        addRows(file);
}

void DiffPage::addTyped(const diff::TypedAnswer& typed)
{
    if (!typed.why.isEmpty())
        m_page.paragraph(typed.why, u"small"_s);
    if (!typed.difference)
        return;
    for (const content::Remark& remark : typed.difference->remarks)
        m_page.paragraph(remark.sentence, remark.level == content::Remark::Level::Warning ? u"warning"_s : u"small"_s);
    QList<QStringList> rows;
    for (const diff::TypedGroup& group : typed.difference->groups)
        for (const diff::TypedEntry& entry : group.entries)
            if (entry.status != FileStatus::Same)
                rows << QStringList{group.title, entry.key, entry.before, entry.after, entry.note.isEmpty() ? labelOf(entry.status) : entry.note};
    if (!rows.isEmpty())
        m_page.table({DiffReport::tr("Group"), DiffReport::tr("Name"), DiffReport::tr("Before"), DiffReport::tr("Now"), DiffReport::tr("Change")},
                     rows);
}

void DiffPage::addRows(const FileDifference& file)
{
    for (const auto* side : {&file.before, &file.after})
        if (*side && (*side)->cutBytes > 0)
            m_page.paragraph(content::cutSentence(**side), u"warning"_s);
    if (file.diff.isPartial)
        m_page.paragraph(file.before && file.after && diff::differBehindCut(*file.before, *file.after)
                             ? DiffReport::tr("What was compared is the same on both sides; behind the cut the two sides differ.")
                             : DiffReport::tr("What lies behind the cut was not compared."),
                         u"warning"_s);
    if (file.diff.changes.empty())
        return;
    const int rows = int(file.diff.rows.size());
    m_page.raw(u"<table class=\"code\">\n"_s);
    int at = 0;
    int shown = 0;
    for (const diff::RowRange& range : shownRanges(file.diff)) {
        if (shown >= MostRows)
            break;
        if (range.first > at)
            m_page.raw(foldRow(range.first - at));
        const diff::RowRange part{range.first, std::min(range.count, MostRows - shown)};
        m_page.raw(rowsOf(file, part));
        shown += part.count;
        at = part.end();
    }
    if (at < rows)
        m_page.raw(shown >= MostRows ? QString() : foldRow(rows - at));
    m_page.raw(u"</table>\n"_s);
    if (shown >= MostRows)
        m_page.paragraph(DiffReport::tr("Only the first %1 rows are shown; “gatehousectl diff --format text” gives all.").arg(MostRows),
                         u"warning"_s);
}

QByteArray DiffPage::html()
{
    m_page.heading(DiffReport::tr("Unchanged"));
    m_page.paragraph(DiffReport::tr("%n file(s) are the same in both.", nullptr, m_same));
    return m_page.html();
}

}
