// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/syntaxcolours.h"

#include "reading/linehighlighter.h"

namespace gatehouse::reading {

namespace {

constexpr int SliceLines = 200; // what arrives at once
constexpr int LinesAhead = 1000;
constexpr int KeptSpans = 60'000; // lines of a large file whose colours are kept

size_t indexOf(Side side)
{
    return static_cast<size_t>(side);
}

}

// Lives in the worker's thread only: a repository shared between threads breaks its definitions.
struct SyntaxColours::Engine {
    std::array<std::unique_ptr<LineHighlighter>, 2> sides;
};

SyntaxColours::SyntaxColours(QObject* parent, const HighlightBudget& budget) : QObject(parent), m_budget(budget) {}

SyntaxColours::~SyntaxColours() = default;

void SyntaxColours::setDocument(std::shared_ptr<const ReadingDocument> document)
{
    m_worker.cancel();
    m_document = std::move(document);
    m_spans = {};
    m_asked = {};
    m_plainFrom = {};
    m_engine = std::make_shared<Engine>();
    for (const Side side : {Side::New, Side::Old}) {
        const content::TextContent* text = m_document ? m_document->text(side) : nullptr;
        if (text && text->lineCount() > 0 && text->lineCount() <= LinesColouredWhole)
            ask(side, {{0, text->lineCount()}});
    }
}

void SyntaxColours::want(Side side, const std::vector<LineRange>& lines)
{
    const content::TextContent* text = m_document ? m_document->text(side) : nullptr;
    if (!text || text->lineCount() <= LinesColouredWhole)
        return;
    const auto known = [&](const LineRange& range) {
        return std::ranges::any_of(m_asked[indexOf(side)],
                                   [&](const LineRange& asked) { return asked.first <= range.first && range.end <= asked.end; });
    };
    if (std::ranges::all_of(lines, known))
        return;
    // The reader has gone on: what was asked and has not come is not wanted any more.
    m_worker.cancel();
    m_asked = {};
    if (m_spans[indexOf(side)].size() > KeptSpans)
        m_spans[indexOf(side)].clear();
    std::vector<LineRange> wider;
    for (const LineRange& range : lines)
        wider.push_back({std::max(0, range.first - LinesAhead), std::min(text->lineCount(), range.end + LinesAhead)});
    ask(side, wider);
}

const QList<StyleSpan>* SyntaxColours::spans(Side side, int line) const
{
    const auto found = m_spans[indexOf(side)].constFind(line);
    return found == m_spans[indexOf(side)].constEnd() ? nullptr : &*found;
}

std::optional<int> SyntaxColours::plainFrom(Side side) const
{
    return m_plainFrom[indexOf(side)];
}

void SyntaxColours::ask(Side side, const std::vector<LineRange>& lines)
{
    auto& asked = m_asked[indexOf(side)];
    asked.insert(asked.end(), lines.begin(), lines.end());
    const auto text = side == Side::Old ? m_document->old : m_document->now;
    m_worker.ask(this, [this, side, lines, text, engine = m_engine, budget = m_budget](const std::stop_token& stop, const auto& answer) {
        auto& highlighter = engine->sides[indexOf(side)];
        if (!highlighter)
            highlighter = std::make_unique<LineHighlighter>(text, budget);
        for (const LineRange& range : lines) {
            for (int first = range.first; first < range.end && highlighter->isUseful(); first += SliceLines) {
                const LineRange slice{first, std::min(first + SliceLines, range.end)};
                auto spans = highlighter->highlight(slice, stop);
                if (stop.stop_requested())
                    return;
                answer([this, side, slice, spans = std::move(spans)]() mutable {
                    for (int line = slice.first; line < slice.end; ++line)
                        m_spans[indexOf(side)].insert(line, std::move(spans[static_cast<size_t>(line - slice.first)]));
                    emit arrived(side, slice.first, slice.end - 1);
                });
            }
        }
        if (const auto plainFrom = highlighter->plainFrom())
            answer([this, side, plainFrom] {
                if (std::exchange(m_plainFrom[indexOf(side)], plainFrom) != plainFrom)
                    emit gaveUp(side);
            });
    });
}

}
