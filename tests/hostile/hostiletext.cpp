// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/hostiletext.h"

namespace gatehouse::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray utf8(char32_t c)
{
    return QString::fromUcs4(&c, 1).toUtf8();
}

// 1. What looks like a comment runs, and what looks like code is text (CVE-2021-42574).
QByteArray bidiSwap()
{
    return u"role = \"reader\"\nif role != \"reader\u202e \u2066# only owners\u2069 \u2066\":\n    approve()\n"_s.toUtf8();
}

// 2. Two names that look like one (CVE-2021-42694).
QByteArray lookAlikeName()
{
    return u"def score(row):\n    return 0.5\n\ndef s\u0441ore(row):\n    return 1.0\n"_s.toUtf8();
}

// 3. Bytes carried by characters that are drawn as nothing.
QByteArray payloadInVariationSelectors()
{
    QByteArray text = "key = '";
    for (const char c : QByteArray("import os; os.remove('model.pkl')"))
        text += utf8(0xe0100 + static_cast<unsigned char>(c));
    return text + "'\n";
}
QByteArray payloadInTags()
{
    QByteArray text = "label = 'fraud";
    for (const char c : QByteArray("approve without reading"))
        text += utf8(0xe0000 + static_cast<unsigned char>(c));
    return text + "'\n";
}

// 4.
QByteArray zeroWidth()
{
    return u"if user == \"ad\u200bmin\" or user == \"ad\u2060min\":\n    pass\n"_s.toUtf8();
}
QByteArray softHyphenAndFiller()
{
    return u"thres\u00adhold = 0.9\n\u3164 = 0.1\n"_s.toUtf8();
}

// 5.
QByteArray codeFarRight()
{
    return "x = 1" + QByteArray(3000, ' ') + "; import shutil; shutil.rmtree('data')\n";
}

// 6.
QByteArray loneReturn()
{
    return "# nothing to see here\rimport os\nx = 1\n";
}
QByteArray verticalTabAndFormFeed()
{
    return "a = 1\v# b = 2\fc = 3\n";
}
QByteArray nextLine()
{
    return u"# note\u0085import os\n"_s.toUtf8();
}
QByteArray lineSeparator()
{
    return u"// note\u2028run();\n"_s.toUtf8();
}

// 7. As large as a person might really meet: weights written as text.
QByteArray oneLine()
{
    return QByteArray(200 * 1000 * 1000, '7');
}

// 8.
QByteArray utf16(bool bigEndian, bool mark)
{
    QByteArray bytes = mark ? (bigEndian ? QByteArray("\xfe\xff") : QByteArray("\xff\xfe")) : QByteArray();
    for (const QChar c : u"threshold = 0.9\nimport os\n"_s) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xff);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}
QByteArray utf16Little()
{
    return utf16(false, true);
}
QByteArray utf16BigWithoutMark()
{
    return utf16(true, false);
}
QByteArray mixedEncodings()
{
    return u"größe = 'groß'  # Maß\n"_s.toUtf8()
        + "stra\xdf"
          "e = 1\n";
}
QByteArray markAndCodingLine()
{
    return "\xef\xbb\xbf# -*- coding: latin-1 -*-\nx = '\xc3\xa9'\n";
}
QByteArray codingLineOfEscapes()
{
    return "# coding: unicode_escape\nx = 1  # \\u000aimport os\n";
}

// 9.
QByteArray nulInScript()
{
    return QByteArray("x = 1\n\0import os\n", 17);
}
QByteArray polyglot()
{
    return QByteArray("PK\x03\x04\x14\0\0\0\0\0", 10) + "__main__.py" + QByteArray(30, '\0') + "\nimport os\n";
}

// 10. Lines of the longest that is coloured, of the pieces that the expressions of each language look at again and again.
QByteArray lookedAtAgain(const char* start, const char* piece)
{
    QByteArray line = start;
    while (line.size() + qsizetype(qstrlen(piece)) < 4096)
        line += piece;
    return (line + '\n').repeated(200);
}
QByteArray backtrackingYaml()
{
    return lookedAtAgain("a: \"", "\\a");
}
QByteArray backtrackingPython()
{
    return lookedAtAgain("x = ", "0");
}
QByteArray backtrackingR()
{
    return lookedAtAgain("", "_a");
}
QByteArray backtrackingShell()
{
    return lookedAtAgain("x = ", "1.");
}
QByteArray backtrackingMarkdown()
{
    return lookedAtAgain("", "*a");
}
QByteArray backtrackingTypeScript()
{
    return lookedAtAgain("", "<a");
}
QByteArray backtrackingJson()
{
    return lookedAtAgain("{\"", "\\\"");
}
QByteArray backtrackingProperties()
{
    return lookedAtAgain("\"", "a()"); // seconds a line
}
QByteArray backtrackingLog()
{
    return lookedAtAgain("\"", "\"");
}

// 26. Each bracket makes a careless Markdown reader look back to the beginning (md4c#236).
QByteArray brackets()
{
    return QByteArray("](").repeated(50'000);
}

// 48. What a path means in a statement.
QByteArray statementLeadsOut()
{
    return "model: m\nelements: {../../outside.py: scripts, /etc/passwd: data}\n";
}

// 61. A few lines that would be a thousand million nodes, and a hundred thousand levels (CVE-2017-5950).
QByteArray aliases()
{
    QByteArray yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        yaml += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + QByteArray(before + ", ").repeated(9) + before + "]\n";
    }
    return yaml;
}
QByteArray deep()
{
    return "results: " + QByteArray(100'000, '[');
}
QByteArray deepByBlanks()
{
    QByteArray yaml = "results:\n";
    for (int i = 1; i < 300; ++i)
        yaml += QByteArray(i, ' ') + "-\n";
    return yaml;
}
QByteArray deepMaps()
{
    return "stages: " + QByteArray("{a: ").repeated(40'000);
}

// 62. What YAML 1.1 reads otherwise than it looks.
QByteArray keyTwice()
{
    return "model: card-fraud\ntier: high\nmodel: other\n";
}
QByteArray norway()
{
    return "model: no\nlabel: 0o7\npurpose: 1_000\nstages: [{name: 12:30:45, inputs: [yes, 010]}]\n";
}
QByteArray python()
{
    return "purpose: !!python/object/apply:os.system [\"true\"]\n";
}

// Packages from somewhere else than the index that everybody means.
QByteArray requirementsFromElsewhere()
{
    return "numpy==2.1.0\n--index-url http://198.51.100.7/simple\n-r ../other/requirements.txt\ntorch @ file:///tmp/torch.whl\n"
           "git+https://example.org/x.git#egg=x\n# git+https://example.org/only-a-comment.git\n";
}
QByteArray plainRequirements()
{
    return "numpy==2.1.0 --hash=sha256:00\n-r requirements/base.txt\n# --index-url http://example.org\nhttpx>=0.27 ; python_version > '3.11'\n";
}

// Qt 6.8 loses the empty key of an object with a key that is no ASCII, and ends the program that looks for it.
QByteArray emptyKey()
{
    return "golden:\n  \"\": a\n  \"\\uFEFF\": b\n  \"\\uFFFF\": c\n";
}
QByteArray oddKeys()
{
    return "golden:\n  \"x\\uFEFF\": a\n  \"\\uFFFF\": b\n  \"\\0\": c\n  \"\u00e9\": {\"x\\uFEFF\": d, z: e}\n";
}

}

const std::vector<HostileText>& hostileTexts()
{
    using enum Reaction;
    static const std::vector<HostileText> rows{
        {1, "bidi controls", bidiSwap, "src/approve.py", Flagged, "Bidirectional controls: 4"},
        {2, "look-alike letters", lookAlikeName, "src/score.py", Flagged, "look Latin: 1"},
        {3, "a payload in variation selectors", payloadInVariationSelectors, "src/key.py", Flagged,
         "Variation selectors, which can carry a hidden payload: 33"},
        {3, "a payload in tag characters", payloadInTags, "src/label.py", Flagged, "Tag characters, which can carry a hidden payload: 23"},
        {4, "zero-width characters", zeroWidth, "src/user.py", Flagged, "Zero-width characters: 2"},
        {4, "soft hyphen and Hangul filler", softHyphenAndFiller, "src/limit.py", Flagged, "Invisible characters: 2"},
        {5, "code behind 3,000 blanks", codeFarRight, "src/x.py", Flagged, "far to the right, behind many blanks: 1"},
        {6, "a carriage return alone", loneReturn, "src/x.py", Flagged, "1 CR alone"},
        {6, "vertical tab and form feed", verticalTabAndFormFeed, "src/x.py", Flagged, "Control characters: 2"},
        {6, "next line", nextLine, "src/x.py", Flagged, "end no line in this language: 1"},
        {6, "line separator, Python", lineSeparator, "src/x.py", Flagged, "end no line in this language: 1"},
        {6, "line separator, JavaScript", lineSeparator, "web/x.js", Flagged, "1 U+2028/2029"},
        {7, "one line of 200 MB", oneLine, "weights.txt", Cut, "are not. Save a copy to see all."},
        {8, "UTF-16", utf16Little, "src/x.py", Flagged, "UTF-16, little endian, told by its byte order mark"},
        {8, "UTF-16 without a mark", utf16BigWithoutMark, "src/x.py", Flagged, "UTF-16, big endian, told by its bytes"},
        {8, "UTF-8 with a Latin-1 byte", mixedEncodings, "src/x.py", Flagged, "no character of this encoding: 1"},
        {8, "a byte order mark that a coding line contradicts", markAndCodingLine, "src/x.py", Flagged, "told by its byte order mark"},
        {8, "a coding line that decodes escapes", codingLineOfEscapes, "src/x.py", Flagged, "unicode_escape"},
        {9, "NUL in a script", nulInScript, "src/x.py", Inert, "x.py is no text"},
        {9, "an archive that is a script", polyglot, "src/run.py", Inert, "run.py is no text"},
        {10, "backtracking, YAML", backtrackingYaml, "config/x.yaml", Inert, ""},
        {10, "backtracking, Python", backtrackingPython, "src/x.py", Inert, ""},
        {10, "backtracking, R", backtrackingR, "src/x.R", Inert, ""},
        {10, "backtracking, shell", backtrackingShell, "src/x.sh", Inert, ""},
        {10, "backtracking, Markdown", backtrackingMarkdown, "docs/x.md", Inert, ""},
        {10, "backtracking, TypeScript", backtrackingTypeScript, "web/x.ts", Inert, ""},
        {10, "backtracking, JSON", backtrackingJson, "config/x.json", Inert, ""},
        {10, "backtracking, properties", backtrackingProperties, "config/x.properties", Inert, ""},
        {10, "backtracking, log", backtrackingLog, "docs/x.log", Inert, ""},
        {10, "a line that is too long for colours", brackets, "src/x.py", Flagged, "without colours: 1"},
        {64, "packages from elsewhere", requirementsFromElsewhere, "requirements.txt", Flagged, "Lines 2, 3, 4, 5"},
        {64, "packages from the index", plainRequirements, "requirements-dev.txt", Inert, ""},
        {26, "50,000 brackets", brackets, "notes.md", Flagged, "without colours: 1"},
    };
    return rows;
}

const std::vector<HostileText>& hostileStatements()
{
    using enum Reaction;
    static const std::vector<HostileText> rows{
        {48, "paths that lead out", statementLeadsOut, "gatehouse.yaml", Flagged, ""},
        {61, "aliases of 10^10 nodes", aliases, "gatehouse.yaml", Refused, "aliases bring more than 10000 nodes"},
        {61, "10^5 levels of lists", deep, "gatehouse.yaml", Refused, "deeper than 64 levels"},
        {61, "300 levels by blanks", deepByBlanks, "gatehouse.yaml", Refused, "deeper than 64 levels"},
        {61, "40,000 levels of maps", deepMaps, "gatehouse.yaml", Refused, "deeper than 64 levels"},
        {62, "a key twice", keyTwice, "gatehouse.yaml", Refused, "line 3"},
        {62, "words that are no numbers and no truth", norway, "gatehouse.yaml", Inert, ""},
        {62, "an empty key", emptyKey, "gatehouse.yaml", Refused, "line 2"},
        {62, "keys of odd characters", oddKeys, "gatehouse.yaml", Flagged, ""},
        {62, "a tag that runs", python, "gatehouse.yaml", Refused, "python"},
    };
    return rows;
}

std::vector<std::pair<QString, QByteArray>> hostileSeeds(qsizetype largest)
{
    std::vector<std::pair<QString, QByteArray>> seeds;
    for (const auto* rows : {&hostileTexts(), &hostileStatements()})
        for (const HostileText& row : *rows) {
            if (row.bytes == oneLine)
                continue; // would be made only to be left out
            const QByteArray bytes = row.bytes();
            if (bytes.size() <= largest)
                seeds.emplace_back(QStringLiteral("%1 %2").arg(row.row).arg(QLatin1StringView(row.name)), bytes);
        }
    return seeds;
}

}
