// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/displayline.h"
#include "content/remarks.h"
#include "content/syntax.h"
#include "content/textcontent.h"

#include <QRandomGenerator>
#include <QTest>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace gatehouse::content;
using namespace Qt::StringLiterals;

namespace {

QString allText(const TextContent& content)
{
    QString text;
    for (int line = 0; line < content.lineCount(); ++line)
        for (int piece = 0; piece < content.pieceCount(line); ++piece)
            text += content.text(line, piece) + (piece + 1 == content.pieceCount(line) ? u"\n"_s : QString());
    return text;
}

QString sentences(const TextContent& content)
{
    QString all;
    for (const Remark& remark : remarks(content))
        all += remark.sentence + u'\n';
    return all;
}

QString name()
{
    return u"f%1.py"_s.arg(QRandomGenerator::global()->bounded(100000));
}

}

class TextContentTest : public QObject {
    Q_OBJECT

private slots:
    void encodingsAreNamed_data();
    void encodingsAreNamed();
    void anEmptyFileIsTextWithoutLines();
    void aNulMakesAPythonFileBinaryAndSaysSo();
    void aFewBrokenBytesAreKeptApart();
    void linesAreSplitAsTheLanguageDoes_data();
    void linesAreSplitAsTheLanguageDoes();
    void aSingleLineOfTwoHundredMegabytesIsCutAndSaid();
    void moreLinesThanAreShownAreCutAndSaid();
    void anUnknownCodingLineIsAWarning();
    void hiddenCharactersAreDrawnAsBoxes_data();
    void hiddenCharactersAreDrawnAsBoxes();
    void ordinaryTextHidesNothing_data();
    void ordinaryTextHidesNothing();
    void lookAlikesInNamesAreFound();
    void farRightTextIsFound();
    void aPayloadIsOneBoxAndCountedWhole();
    void boxesMapPlacesInBothDirections();
    void everyByteIsShownOrNamedAsCut();
    void pathsTellTheLanguage();
};

void TextContentTest::encodingsAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << QByteArray("x = 1\n") << u"UTF-8"_s << u"x = 1\n"_s;
    QTest::newRow("utf-8") << u"é = 'ß'\n"_s.toUtf8() << u"UTF-8"_s << u"é = 'ß'\n"_s;
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBFx\n") << u"UTF-8 with byte order mark"_s << u"x\n"_s;
    QTest::newRow("utf-16 le") << QByteArray("\xFF\xFEx\0\xE9\0\n\0", 8) << u"UTF-16, little endian"_s << u"xé\n"_s;
    QTest::newRow("utf-16 be") << QByteArray("\xFE\xFF\0x\0\xE9\0\n", 8) << u"UTF-16, big endian"_s << u"xé\n"_s;
    QTest::newRow("utf-16 le without mark") << QByteArray("a\0b\0c\0\n\0", 8) << u"UTF-16, little endian"_s << u"abc\n"_s;
    QTest::newRow("utf-32") << QByteArray("\xFF\xFE\0\0x\0\0\0\n\0\0\0", 12) << u"UTF-32"_s << u"x\n"_s;
    QTest::newRow("latin-1") << QByteArray("caf\xE9 = 1\n") << u"Latin-1 (ISO 8859-1)"_s << u"café = 1\n"_s;
    QTest::newRow("windows-1252") << QByteArray("\x93quoted\x94 caf\xE9\n") << u"Windows-1252"_s << u"“quoted” café\n"_s;
    QTest::newRow("coding line") << QByteArray("# -*- coding: latin-1 -*-\nx = '\xC3\xA9'\n") << u"Latin-1 (ISO 8859-1)"_s
                                 << u"# -*- coding: latin-1 -*-\nx = 'Ã©'\n"_s;
    QTest::newRow("coding line, second") << QByteArray("#!/usr/bin/python\n# vim: set fileencoding=koi8-r :\n\xC1\n") << u"koi8-r"_s
                                         << u"#!/usr/bin/python\n# vim: set fileencoding=koi8-r :\nа\n"_s;
}

void TextContentTest::encodingsAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const TextContent content = decodeText(bytes, name());
    QVERIFY(!content.isBinary);
    QCOMPARE(encodingName(content), encoding);
    QCOMPARE(allText(content), text);
    QCOMPARE(content.sizeBytes, bytes.size());
    QCOMPARE(content.sha256, Sha256::of(bytes));
    QCOMPARE(sentences(content).contains(encoding), encoding != u"UTF-8");
}

void TextContentTest::anEmptyFileIsTextWithoutLines()
{
    const TextContent content = decodeText({}, name());
    QVERIFY(!content.isBinary);
    QCOMPARE(content.lineCount(), 0);
    QVERIFY(!content.lacksFinalNewline());
    QVERIFY(remarks(content).empty());
}

void TextContentTest::aNulMakesAPythonFileBinaryAndSaysSo()
{
    QByteArray bytes("import os\n");
    for (int i = 0; i < 3000; ++i)
        bytes += static_cast<char>(QRandomGenerator::global()->bounded(32));
    bytes += '\0';
    const QString path = name();
    const TextContent content = decodeText(bytes, path);
    QVERIFY(content.isBinary);
    QCOMPARE(content.head, bytes.first(HexBytes));
    QCOMPARE(content.lineCount(), 0);
    const QString said = sentences(content);
    QVERIFY2(said.contains(path) && said.contains(Sha256::of(bytes).hex()), qPrintable(said));
    QVERIFY2(said.contains(formattedSize(bytes.size())), qPrintable(said));
    const auto rows = hexRows(content.head);
    QCOMPARE(rows.size(), static_cast<size_t>(HexBytes / 16));
    QVERIFY(rows.front().hex.startsWith(u"69 6d 70 6f 72 74"));
    QVERIFY(rows.front().text.startsWith(u"import os"));
}

void TextContentTest::aFewBrokenBytesAreKeptApart()
{
    const QByteArray start = u"größer, größer, größer\n"_s.toUtf8();
    const TextContent a = decodeText(start + "x = '\xE9'\n", name());
    const TextContent b = decodeText(start + "x = '\xE8'\n", name());
    QCOMPARE(a.encoding, Encoding::Utf8);
    QCOMPARE(a.invalidBytes, 1);
    QVERIFY(a.text(1) != b.text(1));
    QCOMPARE(displayLine(a.text(1)).text, u"x = '[0xE9]'"_s);
    QCOMPARE(a.hidden.count(HiddenKind::InvalidByte), 1);
    QVERIFY(sentences(a).contains(u"belong to no character"));
}

void TextContentTest::linesAreSplitAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("LF") << u"a.py"_s << u"a\nb"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("CR LF") << u"a.py"_s << u"a\r\nb\r\n"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("lone CR hides code behind a comment") << u"a.py"_s << u"# ok\rimport os\n"_s << QStringList{u"# ok"_s, u"import os"_s};
    QTest::newRow("CR CR LF") << u"a.py"_s << u"a\r\r\nb"_s << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("U+2028 in Python") << u"a.py"_s << u"a\u2028b\n"_s << QStringList{u"a\u2028b"_s};
    QTest::newRow("U+2028 in JavaScript") << u"a.js"_s << u"// a\u2028b\n"_s << QStringList{u"// a"_s, u"b"_s};
    QTest::newRow("VT, FF and NEL end nothing") << u"a.py"_s << u"a\vb\fc\u0085d\n"_s << QStringList{u"a\vb\fc\u0085d"_s};
    QTest::newRow("blank lines") << u"a.py"_s << u"\n\n"_s << QStringList{QString(), QString()};
}

void TextContentTest::linesAreSplitAsTheLanguageDoes()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    const TextContent content = decodeText(text.toUtf8(), path);
    QStringList shown;
    for (int i = 0; i < content.lineCount(); ++i)
        shown << (content.text(i).isEmpty() ? QString() : content.text(i));
    QCOMPARE(shown, lines);
}

void TextContentTest::aSingleLineOfTwoHundredMegabytesIsCutAndSaid()
{
    const QByteArray bytes(200 * 1000 * 1000, 'x');
    const TextContent content = decodeText(bytes, Source{name(), -1, Sha256::of("stands for the digest in the store")});
    QCOMPARE(content.lineCount(), 1);
    QCOMPARE(content.utf8.size(), limits::TextBytes);
    QCOMPARE(content.cutBytes, bytes.size() - limits::TextBytes);
    QCOMPARE(content.pieceCount(0), static_cast<int>(limits::TextBytes / PieceBytes));
    QVERIFY(content.text(0, 5).size() <= PieceBytes);
    QVERIFY(!content.lacksFinalNewline());
    QVERIFY2(sentences(content).contains(u"are not"), qPrintable(sentences(content)));
}

void TextContentTest::moreLinesThanAreShownAreCutAndSaid()
{
    const TextContent content = decodeText(QByteArray(LinesShown + 5, '\n'), name());
    QCOMPARE(content.lineCount(), LinesShown);
    QVERIFY(content.isCutAtLines);
    QCOMPARE(content.cutBytes, 5);
    QVERIFY2(sentences(content).contains(QLocale().toString(LinesShown) + u" lines"_s), qPrintable(sentences(content)));
    QVERIFY(!decodeText(QByteArray(LinesShown, '\n'), name()).isCutAtLines);
}

void TextContentTest::anUnknownCodingLineIsAWarning()
{
    const TextContent content = decodeText("# coding: unicode_escape\nx = 1\n", name());
    QVERIFY(content.declaredIsUnknown);
    QVERIFY(sentences(content).contains(u"unicode_escape"));
}

void TextContentTest::hiddenCharactersAreDrawnAsBoxes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* title, const QString& line, const QString& drawn, HiddenKind kind) {
        QTest::newRow(title) << line << drawn << static_cast<int>(kind);
    };
    row("bidi", u"access = \"user\u202E\""_s, u"access = \"user[U+202E]\""_s, HiddenKind::Bidi);
    row("isolate", u"a\u2066b"_s, u"a[U+2066]b"_s, HiddenKind::Bidi);
    row("zero width", u"ad\u200Bmin"_s, u"ad[U+200B]min"_s, HiddenKind::ZeroWidth);
    row("mark inside", u"a\uFEFFb"_s, u"a[U+FEFF]b"_s, HiddenKind::ZeroWidth);
    row("variation", u"a\uFE01b"_s, u"a[U+FE01]b"_s, HiddenKind::VariationSelector);
    row("tag", QString(u"a") + QString::fromUcs4(U"\U000E0041", 1), u"a[U+E0041]"_s, HiddenKind::Tag);
    row("soft hyphen", u"pass\u00ADword"_s, u"pass[U+00AD]word"_s, HiddenKind::Invisible);
    row("hangul filler", u"x\u3164 = 1"_s, u"x[U+3164] = 1"_s, HiddenKind::Invisible);
    row("escape", u"\u001B]52;c"_s, u"[U+001B]]52;c"_s, HiddenKind::Control);
    row("no-break space", u"a\u00A0b"_s, u"a[U+00A0]b"_s, HiddenKind::Space);
    row("line separator", u"a\u2028b"_s, u"a[U+2028]b"_s, HiddenKind::LineSeparator);
    row("cyrillic a", u"p\u0430ss"_s, u"p[\u0430 U+0430]ss"_s, HiddenKind::LookAlike);
}

void TextContentTest::hiddenCharactersAreDrawnAsBoxes()
{
    QFETCH(QString, line);
    QFETCH(QString, drawn);
    QFETCH(int, kind);
    QCOMPARE(displayLine(line).text, drawn);
    const TextContent content = decodeText((line + u'\n').toUtf8(), name());
    QCOMPARE(content.hidden.count(static_cast<HiddenKind>(kind)), 1);
    QCOMPARE(content.hidden.places().size(), 1u);
    QVERIFY(!remarks(content).empty());
}

void TextContentTest::ordinaryTextHidesNothing_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("code") << u"\tdef f(x): return x  # ok"_s;
    QTest::newRow("german") << u"Größe, Straße"_s;
    QTest::newRow("chinese") << u"模型版本，全角　空格"_s;
    QTest::newRow("russian") << u"оценка риска: она растёт"_s;
    QTest::newRow("greek in formulas") << u"λ = ρ * Δt + ν_max"_s;
    QTest::newRow("emoji") << u"ok \u2714\uFE0F"_s;
}

void TextContentTest::ordinaryTextHidesNothing()
{
    QFETCH(QString, line);
    QCOMPARE(displayLine(line).text, line);
    QVERIFY(displayLine(line).boxes.empty());
}

void TextContentTest::lookAlikesInNamesAreFound()
{
    QCOMPARE(hiddenIn(u"def \u0455\u0441ore(x):").size(), 2u);
    QCOMPARE(hiddenIn(u"\u0430\u0441\u0435 = 1").size(), 3u); // wholly Cyrillic, wholly alike
    QCOMPARE(hiddenIn(u"\uFF45val(x)").size(), 1u);
}

void TextContentTest::farRightTextIsFound()
{
    const QString line = u"x = 1;"_s + QString(3000, u' ') + u"import os"_s;
    const DisplayLine drawn = displayLine(line);
    QVERIFY2(drawn.text.startsWith(u"x = 1;[3000 blanks]import os"), qPrintable(drawn.text));
    QCOMPARE(decodeText(line.toUtf8(), name()).hidden.count(HiddenKind::FarRight), 1);
    QVERIFY(displayLine(u"x"_s + QString(3000, u' ')).boxes.empty()); // nothing follows
}

void TextContentTest::aPayloadIsOneBoxAndCountedWhole()
{
    QString line = u"x = '"_s;
    for (char32_t i = 0; i < 240; ++i)
        line += QString::fromUcs4(std::u32string(1, 0xE0100 + i).data(), 1);
    line += u"'";
    const DisplayLine drawn = displayLine(line);
    QCOMPARE(drawn.boxes.size(), 1u);
    QCOMPARE(drawn.text, u"x = '[240 variation selectors]'"_s);
    QCOMPARE(decodeText(line.toUtf8(), name()).hidden.count(HiddenKind::VariationSelector), 240);
}

void TextContentTest::boxesMapPlacesInBothDirections()
{
    const QString line = u"ab\u202Ecd\u200Bef"_s;
    const DisplayLine drawn = displayLine(line);
    QCOMPARE(drawn.text, u"ab[U+202E]cd[U+200B]ef"_s);
    for (int column = 0; column <= line.size(); ++column)
        QCOMPARE(drawn.columnFrom(drawn.drawnFrom(column)), column);
    QCOMPARE(drawn.columnFrom(5), 2);
    QCOMPARE(drawn.drawnFrom(5), static_cast<int>(u"ab[U+202E]cd"_s.size()));
}

void TextContentTest::everyByteIsShownOrNamedAsCut()
{
    QVERIFY(rc::check("lines and pieces together are the text", [](const std::vector<char>& raw, bool longLine) {
        QByteArray bytes(raw.data(), static_cast<qsizetype>(raw.size()));
        bytes.replace('\0', ' ');
        if (longLine)
            bytes += u"é漢"_s.repeated(40000).toUtf8();
        const TextContent content = decodeText(bytes, QString());
        if (content.isBinary)
            return;
        QByteArray joined;
        for (int line = 0; line < content.lineCount(); ++line) {
            QByteArray pieces;
            for (int piece = 0; piece < content.pieceCount(line); ++piece)
                pieces += content.piece(line, piece);
            RC_ASSERT(QByteArrayView(pieces) == content.line(line));
            joined += content.wholeLine(line);
        }
        RC_ASSERT(joined == content.utf8);
        if (content.encoding == Encoding::Utf8)
            RC_ASSERT(joined == bytes);
    }));
}

void TextContentTest::pathsTellTheLanguage()
{
    QCOMPARE(syntaxName(u"a/requirements-dev.txt"_s), u"INI Files"_s);
    QCOMPARE(syntaxName(u"MLmodel"_s), u"YAML"_s);
    QCOMPARE(syntaxName(u"dvc.lock"_s), u"YAML"_s);
    QCOMPARE(syntaxName(u"renv.lock"_s), u"JSON"_s);
    QCOMPARE(syntaxName(u"x/explore.ipynb"_s), u"JSON"_s);
    QCOMPARE(syntaxName(u"x/score.py"_s), QString());
    QCOMPARE(mediaType(u"x/score.py"_s), u"text/x-python"_s);
    QCOMPARE(mediaType(u"model.xyz"_s), u"application/octet-stream"_s);
}

QTEST_GUILESS_MAIN(TextContentTest)
#include "textcontent_test.moc"
