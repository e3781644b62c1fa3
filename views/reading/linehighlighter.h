// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Colours lines of one text by KSyntaxHighlighting, in any order, keeping the state at every few hundred lines. For one thread.

#include "reading/syntaxcolours.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

namespace gatehouse::reading {

class LineHighlighter : private KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit LineHighlighter(std::shared_ptr<const content::TextContent> text);

    // False when no definition fits the file, or one of its lines took so long that the rest stays plain.
    [[nodiscard]] bool isUseful() const { return m_useful; }
    // One list for each line of the range; lines over 4,096 characters stay plain.
    [[nodiscard]] std::vector<QList<StyleSpan>> highlight(const LineRange& lines, const std::stop_token& stop);

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;
    void addCalls(const QString& line);

    std::shared_ptr<const content::TextContent> m_text;
    KSyntaxHighlighting::Repository m_repository;
    std::vector<KSyntaxHighlighting::State> m_states{{}}; // before line 0, StateEvery, 2 * StateEvery ...
    QList<StyleSpan> m_spans;
    bool m_useful = false;
    bool m_hasCalls = false;
};

}
