// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page that leaves the house: one file, no script, nothing remote, every text escaped, readable on screen and on paper.

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gatehouse::report {

// Text as it may stand anywhere in a page: escaped, and what hides in it by its number. Line ends stay.
[[nodiscard]] QString htmlText(const QString& text);

// Parts are added in their order; what is called `text` is escaped here and nowhere else. Digests in it stand in the fixed-width font.
class HtmlPage {
public:
    explicit HtmlPage(const QString& title);

    void heading(const QString& text, int level = 2);
    // A paragraph; `kind` is one of the page's own classes: "note", "warning", "small", "text" (line ends kept).
    void paragraph(const QString& text, const QString& kind = {});
    // A person's Markdown, see markdownhtml.h.
    void markdown(const QString& text);
    // Names and values, one a line.
    void facts(const QList<std::pair<QString, QString>>& facts);
    void table(const QStringList& headings, const QList<QStringList>& rows);
    // Escaped already, by htmlText().
    void raw(const QString& html) { m_body += html; }

    [[nodiscard]] QByteArray html() const;

private:
    QString m_title;
    QString m_body;
};

}
