// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Colours lines of one text by KSyntaxHighlighting, in any order, keeping the state at every few hundred lines. For one thread.

#include "reading/syntaxcolours.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <chrono>

namespace gatehouse::reading {

class LineHighlighter : private KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit LineHighlighter(std::shared_ptr<const content::TextContent> text, const HighlightBudget& budget = {});

    // False when no definition fits the file, or its lines took so long that the rest stays plain.
    [[nodiscard]] bool isUseful() const { return m_useful; }
    // The line from which on all stays plain, because it would take too long or those before it did; nothing while there is time left.
    [[nodiscard]] std::optional<int> plainFrom() const { return m_plainFrom; }
    // One list for each line of the range; lines over 4,096 characters stay plain.
    [[nodiscard]] std::vector<QList<StyleSpan>> highlight(const LineRange& lines, const std::stop_token& stop);

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;
    void addCalls(const QString& line);
    [[nodiscard]] bool isSlow(const QString& line, const KSyntaxHighlighting::State& before);
    void spend(std::chrono::nanoseconds time, qsizetype characters);

    std::shared_ptr<const content::TextContent> m_text;
    KSyntaxHighlighting::Repository m_repository;
    std::vector<KSyntaxHighlighting::State> m_states{{}}; // before line 0, StateEvery, 2 * StateEvery ...
    QList<StyleSpan> m_spans;
    HighlightBudget m_budget;
    std::chrono::nanoseconds m_spent{};
    std::chrono::nanoseconds m_allowed;
    std::optional<int> m_plainFrom;
    bool m_useful = false;
    bool m_hasCalls = false;
};

}
