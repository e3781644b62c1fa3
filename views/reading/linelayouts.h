// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lines laid out as they are drawn, wrapped to their column and coloured; kept for the lines near the viewport.

#include "content/displayline.h"
#include "reading/geometry.h"
#include "reading/syntaxcolours.h"

#include <QCache>
#include <QTextLayout>

namespace gatehouse::reading {

struct LaidOutLine {
    content::DisplayLine drawn;
    QTextLayout layout;
    int visualLines = 1;
    QString endMark;
};

class LineLayouts {
public:
    LineLayouts(const ReadingDocument& document, const Geometry& geometry, const SyntaxColours& colours);

    [[nodiscard]] std::shared_ptr<const LaidOutLine> of(Side side, int line, int piece);
    // Only the words, without laying them out: the line as it is drawn, and what is worth saying of its end ("no newline at end").
    [[nodiscard]] content::DisplayLine drawn(Side side, int line, int piece) const;
    [[nodiscard]] QString endMark(Side side, int line, int piece) const;
    // How many lines on the screen it takes, guessed from its length.
    [[nodiscard]] int guessedVisualLines(Side side, int line, int piece) const;
    // The look changed: width, words, colours of the theme.
    void forget();
    // Colours of these lines landed.
    void forgetLines(Side side, int first, int last);
    void setWordMarks(bool on);

private:
    void addFormats(LaidOutLine& line, Side side, int index, int piece) const;

    const ReadingDocument& m_document;
    const Geometry& m_geometry;
    const SyntaxColours& m_colours;
    // A colour's format, made once.
    [[nodiscard]] const QTextCharFormat& format(theme::ThemeRole role) const;

    bool m_wordMarks = true;
    mutable QHash<theme::ThemeRole, QTextCharFormat> m_formats;
    QCache<quint64, std::shared_ptr<const LaidOutLine>> m_kept;
};

}
