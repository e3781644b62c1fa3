// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/linehighlighter.h"

#include "content/syntax.h"
#include "domain/limits.h"
#include "theme/syntaxrole.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <QSet>
#include <ctime>

namespace gatehouse::reading {

namespace {

using namespace Qt::StringLiterals;

constexpr int StateEvery = 256;
constexpr qsizetype PieceCharacters = 512; // that are tried alone before a longer line is coloured

// What this thread has computed so far: other work on the machine does not count.
std::chrono::nanoseconds threadTime()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

// Languages whose definitions leave the names of called functions plain.
bool hasCalls(const QString& definition)
{
    static const QSet<QString> names{u"Python"_s, u"R Script"_s, u"Julia"_s, u"JavaScript"_s, u"TypeScript"_s, u"Scala"_s,
                                     u"Java"_s,   u"C"_s,        u"C++"_s,   u"Rust"_s,       u"Go"_s,         u"SQL"_s};
    return names.contains(definition);
}

}

LineHighlighter::LineHighlighter(std::shared_ptr<const content::TextContent> text, const HighlightBudget& budget)
    : m_text(std::move(text))
    , m_budget(budget)
    , m_allowed(budget.start)
{
    const QString name = content::syntaxName(m_text->path);
    const auto definition = name.isEmpty() ? m_repository.definitionForFileName(m_text->path) : m_repository.definitionForName(name);
    m_useful = definition.isValid() && definition.name() != u"None" && definition.name() != u"Normal";
    m_hasCalls = hasCalls(definition.name());
    setDefinition(definition);
}

std::vector<QList<StyleSpan>> LineHighlighter::highlight(const LineRange& lines, const std::stop_token& stop)
{
    std::vector<QList<StyleSpan>> result(static_cast<size_t>(lines.end - lines.first));
    const auto kept = std::min<size_t>(static_cast<size_t>(lines.first / StateEvery), m_states.size() - 1);
    KSyntaxHighlighting::State state = m_states[kept];
    for (int line = static_cast<int>(kept) * StateEvery; line < lines.end && m_useful; ++line) {
        if (stop.stop_requested())
            return result;
        if (line % StateEvery == 0 && static_cast<size_t>(line / StateEvery) == m_states.size())
            m_states.push_back(state);
        if (m_text->line(line).size() > limits::HighlightedLineCharacters)
            continue;
        m_spans.clear();
        const QString text = m_text->text(line);
        // An expression may need the cube of a line's length, and nothing can stop it half-way: pieces tell what the whole would cost.
        if (text.size() > PieceCharacters && isSlow(text, state)) {
            m_useful = false;
            m_plainFrom = line;
            break;
        }
        const auto before = threadTime();
        state = highlightLine(text, state);
        spend(threadTime() - before, text.size());
        if (!m_useful)
            m_plainFrom = line + 1;
        if (line < lines.first)
            continue;
        if (m_hasCalls)
            addCalls(text);
        result[static_cast<size_t>(line - lines.first)] = m_spans;
    }
    return result;
}

bool LineHighlighter::isSlow(const QString& line, const KSyntaxHighlighting::State& before)
{
    const auto cost = [&](qsizetype at) {
        const auto start = threadTime();
        std::ignore = highlightLine(QStringView(line).mid(at, PieceCharacters), before);
        return threadTime() - start;
    };
    // What is slow once may have loaded the language and its expressions.
    for (qsizetype at = 0; at < line.size(); at += PieceCharacters)
        if (const auto most = m_budget.eachCharacter * PieceCharacters; cost(at) > most && cost(at) > most)
            return true;
    m_spans.clear();
    return false;
}

void LineHighlighter::spend(std::chrono::nanoseconds time, qsizetype characters)
{
    m_spent += time;
    m_allowed = std::min<std::chrono::nanoseconds>(m_budget.most, m_allowed + m_budget.eachCharacter * characters);
    m_useful = m_spent <= m_allowed;
}

void LineHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format)
{
    const theme::ThemeRole role = theme::syntaxRole(format.textStyle());
    if (length > 0 && role != theme::ThemeRole::Text)
        m_spans.push_back({offset, length, role});
}

// A name before an opening bracket that has no colour yet is called or defined there.
void LineHighlighter::addCalls(const QString& line)
{
    const auto isName = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    QList<StyleSpan> calls;
    for (qsizetype bracket = line.indexOf(u'('); bracket >= 0; bracket = line.indexOf(u'(', bracket + 1)) {
        qsizetype start = bracket;
        while (start > 0 && isName(line[start - 1]))
            --start;
        if (start == bracket || line[start].isDigit())
            continue;
        const bool coloured = std::ranges::any_of(m_spans,
                                                  [&](const StyleSpan& span) { return span.start < bracket && span.start + span.length > start; });
        if (!coloured)
            calls.push_back({static_cast<int>(start), static_cast<int>(bracket - start), theme::ThemeRole::Fn});
    }
    m_spans += calls;
}

}
