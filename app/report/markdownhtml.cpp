// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdownhtml.h"

#include "report/htmlpage.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace gatehouse::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostStyled = 10'000; // characters of one paragraph; a longer one stays as it was typed

// Emphasis and links in text that is escaped already and holds no code.
QString styled(QString html)
{
    static const QRegularExpression link(uR"(!?\[([^\[\]]+)\]\(([^()\s]+)[^()]*\))"_s);
    static const QRegularExpression strong(uR"((\*\*|__)(?=\S)(.+?)(?<=\S)\1)"_s);
    static const QRegularExpression emphasis(uR"((?<![\w*])([*_])(?=[^\s*_])([^*_]+?)(?<=[^\s*_])\1(?![\w*]))"_s);
    html.replace(link, u"\\1 (\\2)"_s);
    html.replace(strong, u"<strong>\\2</strong>"_s);
    html.replace(emphasis, u"<em>\\2</em>"_s);
    return html;
}

QString inlineHtml(const QString& text)
{
    QString html = htmlText(text);
    if (html.size() > MostStyled)
        return html;
    QString out;
    const QStringList parts = html.split(u'`');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 0)
            out += styled(parts[i]);
        else if (i + 1 < parts.size())
            out += u"<code>"_s + parts[i] + u"</code>"_s;
        else
            out += u'`' + styled(parts[i]); // never closed
    }
    return out;
}

// Takes lines and closes what they do not go on with.
class Blocks {
public:
    void take(const QString& line);
    [[nodiscard]] QString end();

private:
    enum class Open { Nothing, Paragraph, Quote, Table, Fence, Bullets, Numbers };

    [[nodiscard]] bool inList() const { return m_open == Open::Bullets || m_open == Open::Numbers; }
    void close();
    void closeItem();
    void begin(Open open);
    void heading(qsizetype level, const QString& text);
    bool takeItem(const QString& line);

    Open m_open = Open::Nothing;
    QString m_fence;
    QStringList m_lines; // of what is open, or of the item that is
    bool m_isInner = false;
    QString m_html;
};

void Blocks::closeItem()
{
    if (!m_lines.isEmpty())
        m_html += (m_isInner ? u"<li class=\"inner\">"_s : u"<li>"_s) + inlineHtml(m_lines.join(u'\n')) + u"</li>\n"_s;
    m_lines.clear();
}

void Blocks::close()
{
    const QString text = m_lines.join(u'\n');
    switch (m_open) {
    case Open::Nothing: break;
    case Open::Paragraph: m_html += u"<p>"_s + inlineHtml(text) + u"</p>\n"_s; break;
    case Open::Quote: m_html += u"<blockquote>"_s + inlineHtml(text) + u"</blockquote>\n"_s; break;
    case Open::Table:
    case Open::Fence: m_html += u"<pre>"_s + htmlText(text) + u"</pre>\n"_s; break;
    case Open::Bullets:
        closeItem();
        m_html += u"</ul>\n"_s;
        break;
    case Open::Numbers:
        closeItem();
        m_html += u"</ol>\n"_s;
        break;
    }
    m_lines.clear();
    m_open = Open::Nothing;
}

void Blocks::begin(Open open)
{
    if (m_open == open)
        return;
    close();
    m_open = open;
}

// The page has two levels of its own above.
void Blocks::heading(qsizetype level, const QString& text)
{
    m_html += u"<h%1>%2</h%1>\n"_s.arg(QString::number(std::min<qsizetype>(level + 2, 6)), inlineHtml(text));
}

bool Blocks::takeItem(const QString& line)
{
    static const QRegularExpression item(uR"(\A(\s*)(?:[-*+]|(\d{1,9})[.)])\s+(\S.*)\z)"_s);
    const auto found = item.match(line);
    if (!found.hasMatch())
        return false;
    const bool isInner = inList() && found.capturedLength(1) >= 2;
    const bool isNumber = !found.captured(2).isEmpty();
    const Open wanted = isInner ? m_open : isNumber ? Open::Numbers : Open::Bullets;
    if (m_open == wanted) {
        closeItem();
    } else {
        close();
        m_open = wanted;
        m_html += isNumber ? u"<ol start=\"%1\">\n"_s.arg(found.captured(2).toInt()) : u"<ul>\n"_s;
    }
    m_isInner = isInner;
    m_lines << found.captured(3);
    return true;
}

void Blocks::take(const QString& line)
{
    static const QRegularExpression fence(uR"(\A\s{0,3}(```+|~~~+))"_s), head(uR"(\A(#{1,6})\s+(.*?)\s*#*\z)"_s),
        rule(uR"(\A\s{0,3}(?:-\s*){3,}\z|\A\s{0,3}(?:\*\s*){3,}\z)"_s), underline(uR"(\A(?:=+|-+)\s*\z)"_s);
    const QString trimmed = line.trimmed();
    if (m_open == Open::Fence) {
        if (trimmed == m_fence)
            close();
        else
            m_lines << line;
    } else if (const auto begins = fence.match(line); begins.hasMatch()) {
        begin(Open::Fence);
        m_fence = begins.captured(1);
    } else if (trimmed.isEmpty()) {
        if (!inList())
            close();
    } else if (m_open == Open::Paragraph && m_lines.size() == 1 && underline.match(line).hasMatch()) {
        const QString text = m_lines.takeFirst();
        m_open = Open::Nothing;
        heading(trimmed.startsWith(u'=') ? 1 : 2, text);
    } else if (const auto title = head.match(line); title.hasMatch()) {
        close();
        heading(title.capturedLength(1), title.captured(2));
    } else if (rule.match(line).hasMatch()) {
        close();
        m_html += u"<hr>\n"_s;
    } else if (takeItem(line)) {
        return;
    } else if (trimmed.startsWith(u'|')) {
        begin(Open::Table);
        m_lines << trimmed;
    } else if (trimmed.startsWith(u'>')) {
        begin(Open::Quote);
        m_lines << trimmed.mid(1).trimmed();
    } else if (inList() && line[0].isSpace()) {
        m_lines << trimmed;
    } else {
        begin(Open::Paragraph);
        m_lines << trimmed;
    }
}

QString Blocks::end()
{
    close();
    return m_html;
}

}

QString markdownHtml(const QString& markdown)
{
    Blocks blocks;
    for (QString line : markdown.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        blocks.take(line);
    }
    return blocks.end();
}

}
