// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/folder/glob.h"

#include <algorithm>
#include <vector>

namespace gatehouse::intake {
namespace {

// One step of a pattern. AnyFolders is "**/" (no or more whole folders), AnyPath a "**" elsewhere.
struct Token {
    enum Kind { Character, AnyOne, AnyName, AnyPath, AnyFolders, Set } kind = Character;
    char character = 0;
    std::string_view set; // without its brackets
};

std::vector<Token> tokensOf(std::string_view pattern)
{
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < pattern.size();) {
        const char c = pattern[i];
        if (pattern.substr(i).starts_with("**/") && (i == 0 || pattern[i - 1] == '/')) {
            tokens.push_back({Token::AnyFolders, 0, {}});
            i += 3;
        } else if (pattern.substr(i).starts_with("**")) {
            tokens.push_back({Token::AnyPath, 0, {}});
            i += 2;
        } else if (c == '*' || c == '?') {
            tokens.push_back({c == '*' ? Token::AnyName : Token::AnyOne, 0, {}});
            ++i;
        } else if (const std::size_t end = c == '[' ? pattern.find(']', i + 2) : std::string_view::npos; end != std::string_view::npos) {
            tokens.push_back({Token::Set, 0, pattern.substr(i + 1, end - i - 1)});
            i = end + 1;
        } else {
            i += c == '\\' && i + 1 < pattern.size() ? 1 : 0;
            tokens.push_back({Token::Character, pattern[i], {}});
            ++i;
        }
    }
    return tokens;
}

bool inSet(std::string_view set, char c)
{
    const bool negated = set.starts_with('!') || set.starts_with('^');
    if (negated)
        set.remove_prefix(1);
    bool found = false;
    for (std::size_t i = 0; i < set.size() && !found; ++i) {
        if (i + 2 < set.size() && set[i + 1] == '-') {
            found = set[i] <= c && c <= set[i + 2];
            i += 2;
        } else {
            found = set[i] == c;
        }
    }
    return found != negated;
}

bool takesOne(const Token& token, char c)
{
    switch (token.kind) {
    case Token::Character: return token.character == c;
    case Token::AnyOne: return c != '/';
    case Token::Set: return c != '/' && inSet(token.set, c);
    case Token::AnyName:
    case Token::AnyPath:
    case Token::AnyFolders: break;
    }
    return false;
}

// Patterns of '*' and '?' alone. Only the last star is ever tried again: a star before it could not do better, and none crosses a '/'.
bool simpleGlobMatches(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos; // the place behind the last star
    std::size_t taken = 0;                     // up to where that star has taken the text
    while (t < text.size() || p < pattern.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = ++p;
            taken = t;
        } else if (p < pattern.size() && t < text.size() && (pattern[p] == text[t] || (pattern[p] == '?' && text[t] != '/'))) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos && taken < text.size() && text[taken] != '/') {
            p = star;
            t = ++taken;
        } else {
            return false;
        }
    }
    return true;
}

}

bool globMatches(std::string_view pattern, std::string_view text)
{
    // What stands before the first wildcard decides most cases at once.
    const std::size_t literal = std::min(pattern.find_first_of("*?[\\"), pattern.size());
    if (!text.starts_with(pattern.substr(0, literal)))
        return false;
    if (literal == pattern.size())
        return text.size() == literal;
    if (pattern.find("**") == std::string_view::npos && pattern.find_first_of("[\\") == std::string_view::npos)
        return simpleGlobMatches(pattern, text);

    const std::vector<Token> tokens = tokensOf(pattern);
    // reached[i]: the tokens so far fit the first i bytes. A row a token, so no pattern makes it slower than the product.
    std::vector<char> reached(text.size() + 1, 0);
    reached[0] = 1;
    for (const Token& token : tokens) {
        std::vector<char> next(text.size() + 1, 0);
        bool open = false;
        for (std::size_t i = 0; i <= text.size(); ++i) {
            switch (token.kind) {
            case Token::AnyPath:
                open = open || reached[i];
                next[i] = open;
                break;
            case Token::AnyName:
                if (i > 0 && text[i - 1] == '/')
                    open = false;
                open = open || reached[i];
                next[i] = open;
                break;
            case Token::AnyFolders:
                next[i] = reached[i] || (open && text[i - 1] == '/');
                open = open || reached[i];
                break;
            case Token::Character:
            case Token::AnyOne:
            case Token::Set: next[i] = i > 0 && reached[i - 1] && takesOne(token, text[i - 1]); break;
            }
        }
        reached = std::move(next);
    }
    return reached[text.size()];
}

IgnoreList::IgnoreList(const QStringList& globs) : m_globs(globs) {}

QString IgnoreList::matching(const QString& path, bool isFolder) const
{
    if (m_globs.isEmpty())
        return {};
    const QByteArray whole = path.toUtf8();
    const std::string_view text(whole.constData(), std::size_t(whole.size()));
    const std::string_view name = text.substr(text.rfind('/') + 1); // npos + 1 is 0
    for (const QString& glob : m_globs) {
        const QByteArray bytes = glob.toUtf8();
        std::string_view pattern(bytes.constData(), std::size_t(bytes.size()));
        if (pattern.ends_with('/')) {
            if (!isFolder)
                continue;
            pattern.remove_suffix(1);
        }
        const bool anchored = pattern.contains('/');
        if (pattern.starts_with('/'))
            pattern.remove_prefix(1);
        if (!pattern.empty() && globMatches(pattern, anchored ? text : name))
            return glob;
    }
    return {};
}

}
