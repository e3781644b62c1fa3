// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/folder/secrets.h"

#include "domain/limits.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringConverter>
#include <algorithm>
#include <array>
#include <string_view>

namespace gatehouse::intake {
namespace {

// A pattern is tried only near its anchors (lower case), which a plain search finds at the speed of memory.
struct Pattern {
    const char* kind;
    std::string_view anchors; // separated by blanks
    const char* expression;   // group 1 is the value; a value without a group is a marker that may be shown whole
    int shownPrefix;          // characters of the value that are public and may be shown
};

constexpr std::array Patterns{
    Pattern{QT_TRANSLATE_NOOP("Intake", "private key"), "private", "-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----", 0},
    Pattern{QT_TRANSLATE_NOOP("Intake", "AWS access key"), "akia asia", "\\b((?:AKIA|ASIA)[0-9A-Z]{16})\\b", 4},
    Pattern{QT_TRANSLATE_NOOP("Intake", "AWS secret key"), "secret_access_key secretaccesskey",
            "(?i)secret_?access_?key[\"']?\\s{0,8}[=:]\\s{0,8}[\"']?([A-Za-z0-9/+=]{40})(?![A-Za-z0-9/+=])", 0},
    Pattern{QT_TRANSLATE_NOOP("Intake", "GitHub token"), "ghp_ gho_ ghu_ ghs_ ghr_ github_pat_",
            "\\b((?:gh[pousr]_|github_pat_)[A-Za-z0-9_]{30,255})", 4},
    Pattern{QT_TRANSLATE_NOOP("Intake", "GitLab token"), "glpat-", "\\b(glpat-[A-Za-z0-9_-]{20,64})", 6},
    Pattern{QT_TRANSLATE_NOOP("Intake", "Slack token"), "xoxb- xoxp- xoxa- xoxr- xoxs-", "\\b(xox[bparse]-[A-Za-z0-9-]{10,250})", 5},
    Pattern{QT_TRANSLATE_NOOP("Intake", "Google key"), "aiza", "\\b(AIza[0-9A-Za-z_-]{35})", 4},
    Pattern{QT_TRANSLATE_NOOP("Intake", "Hugging Face token"), "hf_", "\\b(hf_[A-Za-z0-9]{30,64})\\b", 3},
    // A class of a style sheet (sk-toggleable__label) has no digit or no capital letter; a random key of this length has both, or is one long run.
    Pattern{
        QT_TRANSLATE_NOOP("Intake", "service key"), "sk- sk_live_ rk_live_",
        "\\b((?:sk-|sk_live_|rk_live_)(?:(?=[a-zA-Z_-]{0,200}[0-9])(?=[a-z0-9_-]{0,200}[A-Z])[A-Za-z0-9_-]{20,200}|(?=[a-z]{0,200}[0-9])[a-z0-9]{24,200}))",
        3},
    Pattern{QT_TRANSLATE_NOOP("Intake", "web token"), "eyj", "\\b(eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,})", 3},
    Pattern{QT_TRANSLATE_NOOP("Intake", "password in an address"), "://", "\\b[a-z][a-z0-9+.-]{1,20}://[^\\s/:@\"'<>]{1,100}:([^\\s/@\"'<>]{3,200})@",
            0},
    Pattern{
        QT_TRANSLATE_NOOP("Intake", "password"), "password passwd passphrase pwd",
        "(?i)(?:password|passwd|passphrase|\\bpwd)\\\\?[\"']?\\s{0,8}(?:=|:)(?!=)\\s{0,8}((?:\\\\?[\"'])[^\"'\\r\\n\\\\]{3,200}|[^\\s\"'#,;\\\\]{4,200})",
        0},
    Pattern{
        QT_TRANSLATE_NOOP("Intake", "token or key"), "token secret api_key apikey api-key access_key accesskey auth_key",
        "(?i)(?:api[_-]?key|access[_-]?key|auth[_-]?key|secret(?:[_-]?key)?|(?:access|auth|bearer|api|refresh)?[_-]?token)\\\\?[\"']?\\s{0,8}(?:=|:)(?!=)\\s{0,8}"
        "((?:\\\\?[\"'])[^\\s\"'\\\\]{12,300}|(?=[^\\s]{0,200}[0-9])[A-Za-z0-9_+/=-]{16,300})",
        0},
};

constexpr qsizetype Before = 64; // how far a match may begin before its anchor
constexpr qsizetype Behind = 600; // and reach behind it
constexpr int MaxTries = 20'000; // of one pattern in one file: a table of addresses must not take minutes

// What stands where a secret would, but is a reference, a placeholder or code.
bool isPlaceholder(QString value)
{
    const bool quoted = value.startsWith(u'"') || value.startsWith(u'\'') || value.startsWith(u'\\');
    while (!value.isEmpty() && QStringView(u"\"'\\").contains(value.front()))
        value.remove(0, 1);
    const QString lower = value.trimmed().toLower();
    if (lower.isEmpty() || QStringView(u"$<{%[*.").contains(lower.front()))
        return true;
    if (std::ranges::all_of(lower, [&](QChar c) { return c == lower.front(); })) // xxxx, ****
        return true;
    static constexpr std::array itself{"password", "passwd", "pass", "pwd", "secret", "token", "passphrase"};
    if (std::ranges::any_of(itself, [&](const char* word) { return lower == QLatin1StringView(word); }))
        return true;
    static constexpr std::array words{"none",   "null",     "true",    "false",  "changeme", "change-me",  "placeholder", "example", "redacted",
                                      "your",   "str",      "string",  "bytes",  "optional", "os.environ", "getenv",      "self.",   "args.",
                                      "config", "settings", "getpass", "input(", "function", "required",   "undefined",   "nil",     "env["};
    if (std::ranges::any_of(words, [&](const char* word) { return lower.startsWith(QLatin1StringView(word)); }))
        return true;
    // Unquoted with brackets or dots of code: password=get_password(), pwd = user.pwd
    static const QRegularExpression code(QStringLiteral("^[A-Za-z_][A-Za-z0-9_.]*[(\\[]|^[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z_]|[(){}]$"));
    return !quoted && code.match(value).hasMatch();
}

// In code a bare word after "password =" is the name of a variable; in configuration it is the value.
bool isCode(const QString& path)
{
    static const QRegularExpression suffix(
        QStringLiteral("\\.(py|pyi|r|jl|scala|java|kt|js|ts|jsx|tsx|mjs|go|rs|cpp|cc|c|h|hpp|cs|rb|ipynb|rmd|md|rst)$"),
        QRegularExpression::CaseInsensitiveOption);
    return suffix.match(path).hasMatch();
}

QString mask(const QString& value, int shownPrefix)
{
    return value.left(shownPrefix) + QString(8, QChar(0x2022));
}

}

void findSecrets(const QString& path, const QByteArray& text, std::vector<SecretHit>& hits, std::size_t limit, int linesBefore)
{
    if (QByteArrayView(text).first(std::min<qsizetype>(text.size(), 8000)).contains('\0'))
        return;
    const QByteArray lower = text.toLower();
    const std::string_view haystack(lower.constData(), std::size_t(lower.size()));
    const bool code = isCode(path);
    std::vector<std::pair<qsizetype, SecretHit>> found; // with the place, for order and against finding the same twice
    for (const Pattern& pattern : Patterns) {
        static thread_local QHash<const char*, QRegularExpression> compiled;
        QRegularExpression& expression = compiled[pattern.expression];
        if (expression.pattern().isEmpty())
            expression = QRegularExpression(QString::fromLatin1(pattern.expression));
        std::string_view anchors = pattern.anchors;
        int tries = 0;
        while (!anchors.empty() && found.size() + hits.size() < limit) {
            const std::size_t blank = std::min(anchors.find(' '), anchors.size());
            const std::string_view anchor = anchors.substr(0, blank);
            anchors.remove_prefix(std::min(blank + 1, anchors.size()));
            qsizetype done = 0; // matches before this place were seen
            for (std::size_t at = haystack.find(anchor); at != std::string_view::npos && found.size() + hits.size() < limit;
                 at = haystack.find(anchor, at + 1)) {
                if (qsizetype(at) < done)
                    continue;
                if (++tries > MaxTries)
                    break;
                const qsizetype start = std::max<qsizetype>(done, qsizetype(at) - Before);
                // Latin-1 keeps one character a byte, so that places in the window are places in the file.
                const QString window = QString::fromLatin1(QByteArrayView(text).sliced(start, std::min(text.size() - start, Before + Behind)));
                const auto match = expression.match(window, 0);
                if (!match.hasMatch() || start + match.capturedStart() > qsizetype(at))
                    continue;
                done = start + match.capturedEnd();
                const bool hasValue = match.lastCapturedIndex() > 0;
                const QString value = hasValue ? match.captured(1) : QString();
                const bool bare = hasValue && pattern.shownPrefix == 0 && !QStringView(u"\"'\\").contains(value.front());
                const bool named = pattern.anchors.starts_with("password") || pattern.anchors.starts_with("token");
                if (hasValue && pattern.shownPrefix == 0 && (isPlaceholder(value) || (named && bare && code)))
                    continue;
                const qsizetype place = start + match.capturedStart(hasValue ? 1 : 0);
                if (std::ranges::any_of(found, [&](const auto& other) { return std::abs(other.first - place) < 8; }))
                    continue;
                const int line = linesBefore + 1 + int(std::count(text.cbegin(), text.cbegin() + place, '\n'));
                found.push_back({place,
                                 {path, line, QCoreApplication::translate("Intake", pattern.kind),
                                  hasValue ? mask(value, pattern.shownPrefix) : match.captured(0)}});
            }
        }
    }
    std::ranges::sort(found, {}, [](const auto& one) { return one.first; });
    for (auto& one : found)
        hits.push_back(std::move(one.second));
}

void findSecretsInFile(const QString& path, const NextBytes& next, std::vector<SecretHit>& hits, std::size_t limit, const std::stop_token& stop)
{
    constexpr qint64 Piece = 4 * limits::MiB;
    constexpr qsizetype Shared = Before + Behind; // no match is longer
    QByteArray bytes = next(Piece);
    const auto marked = QStringConverter::encodingForData(bytes);
    const bool isWide = marked == QStringConverter::Utf16LE || marked == QStringConverter::Utf16BE;
    QStringDecoder wide(marked.value_or(QStringConverter::Utf8));
    QByteArray text; // what the piece before shares with this one, and this one
    int linesBefore = 0;
    std::size_t ofPieceBefore = hits.size();
    while (!bytes.isEmpty() && hits.size() < limit && !stop.stop_requested()) {
        text += isWide ? QString(wide(bytes)).toUtf8() : bytes;
        bytes = next(Piece);
        const auto known = qsizetype(hits.size());
        findSecrets(path, text, hits, limit, linesBefore);
        const auto isKnown = [&](const SecretHit& hit) {
            return std::ranges::contains(hits.begin() + qsizetype(ofPieceBefore), hits.begin() + known, hit);
        };
        hits.erase(std::remove_if(hits.begin() + known, hits.end(), isKnown), hits.end());
        ofPieceBefore = std::size_t(known);
        const qsizetype done = bytes.isEmpty() ? text.size() : std::max<qsizetype>(0, text.size() - Shared);
        linesBefore += int(std::count(text.cbegin(), text.cbegin() + done, '\n'));
        text.remove(0, done);
    }
}

}
