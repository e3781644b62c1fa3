// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/statement/releasenotes.h"

#include <QRegularExpression>
#include <QStringList>

namespace gatehouse::intake {
namespace {

struct Heading {
    int level = 0; // 0: the line is no heading
    QString text;
    int lines = 1; // 2 for a heading underlined with === or ---
};

Heading headingAt(const QStringList& lines, qsizetype at)
{
    static const QRegularExpression hashes(QStringLiteral("^ {0,3}(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*$"));
    static const QRegularExpression underline(QStringLiteral("^ {0,3}(=+|-{2,})[ \\t]*$"));
    if (const auto match = hashes.match(lines[at]); match.hasMatch())
        return {int(match.capturedLength(1)), match.captured(2), 1};
    if (at + 1 < lines.size() && !lines[at].trimmed().isEmpty() && !lines[at].trimmed().startsWith(u'-'))
        if (const auto match = underline.match(lines[at + 1]); match.hasMatch())
            return {match.captured(1).startsWith(u'=') ? 1 : 2, lines[at].trimmed(), 2};
    return {};
}

bool names(const QString& heading, const QString& section)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'+' || c == u'-'; };
    if (section.isEmpty())
        return false;
    for (qsizetype at = heading.indexOf(section, 0, Qt::CaseInsensitive); at >= 0; at = heading.indexOf(section, at + 1, Qt::CaseInsensitive)) {
        qsizetype start = at;
        if (start > 0 && heading[start - 1].toLower() == u'v')
            --start;
        const qsizetype end = at + section.size();
        const bool endsWord = end >= heading.size() || !isPart(heading[end]) || (heading[end] == u'.' && end + 1 == heading.size());
        if ((start == 0 || !isPart(heading[start - 1])) && endsWord)
            return true;
    }
    return false;
}

}

NotesReference referenceOf(const QString& stated)
{
    static const QRegularExpression form(QStringLiteral("^([^\\s#][^#\\n]*\\.(?:md|markdown|txt|rst))(?:#([^\\n]+))?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(stated.trimmed());
    // A sentence may end in a file's name; a reference has no blanks unless it is all path.
    if (!match.hasMatch() || match.captured(1).contains(QStringLiteral(" ")))
        return {};
    return {match.captured(1), match.captured(2).trimmed()};
}

std::optional<QString> sectionOf(const QString& markdown, const QString& section)
{
    QString normal = markdown;
    normal.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const QStringList lines = normal.split(u'\n');
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(```|~~~)"));
    QString openFence;
    int level = 0; // of the section we are in; 0 before it
    QStringList kept;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const auto fenced = fence.match(lines[at]);
        if (fenced.hasMatch() && (openFence.isEmpty() || openFence == fenced.captured(1)))
            openFence = openFence.isEmpty() ? fenced.captured(1) : QString();
        const Heading heading = openFence.isEmpty() && !fenced.hasMatch() ? headingAt(lines, at) : Heading{};
        if (level == 0) {
            if (heading.level > 0 && names(heading.text, section)) {
                level = heading.level;
                at += heading.lines - 1;
            }
            continue;
        }
        if (heading.level > 0 && heading.level <= level)
            break;
        kept << lines[at];
    }
    if (level == 0)
        return std::nullopt;
    while (!kept.isEmpty() && kept.first().trimmed().isEmpty())
        kept.removeFirst();
    while (!kept.isEmpty() && kept.last().trimmed().isEmpty())
        kept.removeLast();
    return kept.join(u'\n');
}

}
