// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/wordchanges.h"

#include <QString>
#include <algorithm>
#include <dtl/dtl.hpp>

namespace gatehouse::diff {

namespace {

struct Token {
    int start;
    QStringView text;
    [[nodiscard]] bool isBlank() const { return text.front().isSpace(); }
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isMark() || c.isSurrogate();
}

// Words, runs of white space, single signs.
std::vector<Token> tokensOf(QStringView line, int from)
{
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at + 1;
        if (isWordCharacter(line[at])) {
            while (end < line.size() && isWordCharacter(line[end]))
                ++end;
        } else if (line[at].isSpace()) {
            while (end < line.size() && line[end].isSpace())
                ++end;
        }
        tokens.push_back({from + static_cast<int>(at), line.sliced(at, end - at)});
        at = end;
    }
    return tokens;
}

qsizetype commonPrefix(QStringView a, QStringView b)
{
    const qsizetype length = std::min(a.size(), b.size());
    qsizetype n = 0;
    while (n < length && a[n] == b[n])
        ++n;
    return n;
}

qsizetype commonSuffix(QStringView a, QStringView b)
{
    const qsizetype length = std::min(a.size(), b.size());
    qsizetype n = 0;
    while (n < length && a[a.size() - 1 - n] == b[b.size() - 1 - n])
        ++n;
    return n;
}

// Never cuts through a word: a changed word is marked whole.
qsizetype wordStart(QStringView line, qsizetype at)
{
    while (at > 0 && at < line.size() && isWordCharacter(line[at]) && isWordCharacter(line[at - 1]))
        --at;
    return at;
}

void append(std::vector<WordSpan>& spans, const Token& token)
{
    const int end = token.start + static_cast<int>(token.text.size());
    if (!spans.empty() && spans.back().start + spans.back().length == token.start)
        spans.back().length = end - spans.back().start;
    else
        spans.push_back({token.start, end - token.start});
}

qsizetype inkOf(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
}

qsizetype inkOf(QStringView line, const std::vector<WordSpan>& spans)
{
    qsizetype ink = 0;
    for (const WordSpan& span : spans)
        ink += inkOf(line.sliced(span.start, span.length));
    return ink;
}

}

WordChanges wordChanges(QStringView old, QStringView now)
{
    if (old == now || old.size() > WordCharacters || now.size() > WordCharacters)
        return {};
    // The equal beginning and end are left out before anything is compared.
    qsizetype prefix = commonPrefix(old, now);
    prefix = std::min(wordStart(old, prefix), wordStart(now, prefix));
    qsizetype suffix = commonSuffix(old.sliced(prefix), now.sliced(prefix));
    while (suffix > 0) {
        const auto splits = [&](QStringView line) {
            const qsizetype at = line.size() - suffix;
            return at > prefix && isWordCharacter(line[at]) && isWordCharacter(line[at - 1]);
        };
        if (!splits(old) && !splits(now))
            break;
        --suffix;
    }
    const auto oldTokens = tokensOf(old.sliced(prefix, old.size() - prefix - suffix), static_cast<int>(prefix));
    const auto newTokens = tokensOf(now.sliced(prefix, now.size() - prefix - suffix), static_cast<int>(prefix));
    if (oldTokens.size() > WordTokens || newTokens.size() > WordTokens)
        return {};

    WordChanges changes;
    if (oldTokens.empty() || newTokens.empty()) {
        for (const Token& token : oldTokens)
            append(changes.old, token);
        for (const Token& token : newTokens)
            append(changes.now, token);
    } else {
        const auto words = [](const std::vector<Token>& tokens) {
            std::vector<QStringView> result;
            result.reserve(tokens.size());
            for (const Token& token : tokens)
                result.push_back(token.text);
            return result;
        };
        dtl::Diff<QStringView, std::vector<QStringView>> differ(words(oldTokens), words(newTokens));
        differ.compose();
        for (const auto& [word, place] : differ.getSes().getSequence()) {
            if (place.type == dtl::SES_DELETE)
                append(changes.old, oldTokens[static_cast<size_t>(place.beforeIdx - 1)]);
            else if (place.type == dtl::SES_ADD)
                append(changes.now, newTokens[static_cast<size_t>(place.afterIdx - 1)]);
        }
    }
    // Lines of which less than a quarter is shared have nothing to do with each other.
    const qsizetype ink = inkOf(old) + inkOf(now);
    const qsizetype changedInk = inkOf(old, changes.old) + inkOf(now, changes.now);
    if (changedInk > 0 && (ink - changedInk) * 4 < ink)
        return {};
    return changes;
}

}
