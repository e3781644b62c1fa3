// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlpage.h"

#include "content/displayline.h"
#include "report/markdownhtml.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

namespace gatehouse::report {

using namespace Qt::StringLiterals;

namespace {

// The policy names the style by its digest, so nothing else can style the page, and nothing can run or load.
constexpr auto Style = R"css(
:root { color-scheme: light; }
body { font: 14px/1.5 "Noto Sans", "DejaVu Sans", sans-serif; color: #1d2733; background: #fff; max-width: 62rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .2rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; padding-bottom: .2rem; border-bottom: 1px solid #c9d2dc; }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: .3rem 0; overflow-wrap: anywhere; }
.digest, code, pre { font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: .92em; }
.digest { overflow-wrap: anywhere; }
.notes p, .notes li { white-space: pre-line; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f3f5f8; padding: .5rem .8rem; margin: .5rem 0; }
blockquote { border-left: 3px solid #c9d2dc; margin: .5rem 0; padding-left: .8rem; white-space: pre-line; }
ul, ol { margin: .3rem 0; padding-left: 1.5rem; }
li.inner { margin-left: 1.5rem; }
.text { white-space: pre-wrap; }
.small { color: #5a6878; font-size: .86rem; }
.note, .warning { border-left: 4px solid #3b6ea5; background: #eef4fa; padding: .5rem .8rem; margin: .7rem 0; white-space: pre-wrap; }
.warning { border-color: #b3372b; background: #fbeeec; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #e3e8ee; overflow-wrap: anywhere; white-space: pre-wrap; }
th { color: #5a6878; font-weight: 600; font-size: .86rem; }
table.facts th { width: 11rem; font-size: inherit; font-weight: 400; }
.code { font: 12px/1.45 "Noto Sans Mono", "DejaVu Sans Mono", monospace; width: 100%; table-layout: fixed; }
.code td { border: 0; padding: 0 .5rem 0 0; }
.code td.line { width: 3.2rem; text-align: right; color: #8794a3; user-select: none; }
.code td.sign { width: 1rem; text-align: center; user-select: none; }
.code .end { color: #5a6878; font-size: .85em; }
.added { background: #e3f4e6; }
.removed { background: #fbe5e3; }
.fold { color: #5a6878; background: #f3f5f8; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
)css";

QString policy()
{
    const QByteArray digest = QCryptographicHash::hash(Style, QCryptographicHash::Sha256).toBase64();
    return u"default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'"_s.arg(QString::fromLatin1(digest));
}

// The language of the page's own words, which are those of the program.
QString language()
{
    const QString tag = QCoreApplication::translate("HtmlPage", "en", "the language of this translation as an HTML lang attribute, e.g. zh-CN");
    return tag.toHtmlEscaped();
}

// Escaped, with digests in the fixed-width font.
QString marked(const QString& text)
{
    static const QRegularExpression digest(u"\\b([0-9a-f]{64})\\b"_s);
    return htmlText(text).replace(digest, u"<span class=\"digest\">\\1</span>"_s);
}

}

QString htmlText(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        lines << content::displayLine(line).text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
    return lines.join(u'\n');
}

HtmlPage::HtmlPage(const QString& title) : m_title(title)
{
    heading(title, 1);
}

void HtmlPage::heading(const QString& text, int level)
{
    m_body += u"<h%1>%2</h%1>\n"_s.arg(QString::number(level), htmlText(text));
}

void HtmlPage::paragraph(const QString& text, const QString& kind)
{
    m_body += (kind.isEmpty() ? u"<p>"_s : u"<p class=\""_s + kind + u"\">"_s) + marked(text) + u"</p>\n"_s;
}

void HtmlPage::markdown(const QString& text)
{
    m_body += u"<div class=\"notes\">\n"_s + markdownHtml(text) + u"</div>\n"_s;
}

void HtmlPage::facts(const QList<std::pair<QString, QString>>& facts)
{
    m_body += u"<table class=\"facts\">\n"_s;
    for (const auto& [name, value] : facts)
        m_body += u"<tr><th scope=\"row\">"_s + htmlText(name) + u"</th><td>"_s + marked(value) + u"</td></tr>\n"_s;
    m_body += u"</table>\n"_s;
}

void HtmlPage::table(const QStringList& headings, const QList<QStringList>& rows)
{
    m_body += u"<table>\n<thead><tr>"_s;
    for (const QString& heading : headings)
        m_body += u"<th scope=\"col\">"_s + htmlText(heading) + u"</th>"_s;
    m_body += u"</tr></thead>\n<tbody>\n"_s;
    for (const QStringList& row : rows) {
        m_body += u"<tr>"_s;
        for (const QString& cell : row)
            m_body += u"<td>"_s + marked(cell) + u"</td>"_s;
        m_body += u"</tr>\n"_s;
    }
    m_body += u"</tbody></table>\n"_s;
}

QByteArray HtmlPage::html() const
{
    const QString head = u"<!DOCTYPE html>\n<html lang=\""_s + language()
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""_s + policy()
        + u"\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s
        + htmlText(m_title) + u"</title>\n<style>"_s + QString::fromLatin1(Style) + u"</style>\n</head>\n<body>\n"_s;
    return (head + m_body + u"</body>\n</html>\n"_s).toUtf8();
}

}
