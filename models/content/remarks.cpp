// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/remarks.h"

#include "content/syntax.h"
#include "domain/limits.h"
#include "domain/listed.h"
#include "domain/sizetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace gatehouse::content {

namespace {

using Level = Remark::Level;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Remarks)
};

// Sentences with a count are worded so that they need no plural.
QString counted(const char* text, qint64 count)
{
    return Words::tr(text).arg(QLocale().toString(count));
}

QString nameOf(const TextContent& content)
{
    const QString name = content.path.sliced(content.path.lastIndexOf(u'/') + 1);
    return name.isEmpty() ? Words::tr("This file") : name;
}

void addBinary(std::vector<Remark>& result, const TextContent& content)
{
    result.push_back({Level::Warning,
                      Words::tr("%1 is no text: %2 of its first bytes are NUL or control bytes. It has %3, SHA-256 %4; its first %5 are shown.")
                          .arg(nameOf(content), QLocale().toString(content.controlBytes), formattedSize(content.sizeBytes), content.sha256.hex(),
                               formattedSize(content.head.size()))});
}

void addCut(std::vector<Remark>& result, const TextContent& content)
{
    if (content.cutBytes > 0)
        result.push_back({Level::Warning, Words::tr("%1 Save a copy to see all.").arg(cutSentence(content))});
}

// Of languages that have colours; a table or a log has none to miss.
void addUncoloured(std::vector<Remark>& result, const TextContent& content)
{
    static const QSet<QString> plain{QStringLiteral("application/octet-stream"), QStringLiteral("text/plain"), QStringLiteral("text/csv"),
                                     QStringLiteral("text/tab-separated-values")};
    if (plain.contains(mediaType(content.path)) && syntaxName(content.path).isEmpty())
        return;
    qint64 count = 0;
    for (int line = 0; line < content.lineCount(); ++line)
        if (content.line(line).size() > limits::HighlightedLineCharacters)
            ++count;
    if (count > 0)
        result.push_back(
            {Level::Note, counted(QT_TRANSLATE_NOOP("Remarks", "Lines longer than 4096 bytes, which are shown without colours: %1."), count)});
}

void addEncoding(std::vector<Remark>& result, const TextContent& content)
{
    const QString name = encodingName(content);
    if (content.declaredIsUnknown)
        result.push_back(
            {Level::Warning,
             Words::tr("Its coding line names the encoding %1, which is not decoded here: the language may read other text than is shown.")
                 .arg(content.declaredEncoding)});
    switch (content.encodingFrom) {
    case EncodingFrom::Bytes:
        if (content.encoding != Encoding::Utf8)
            result.push_back({Level::Note, Words::tr("Encoding %1, told by its bytes.").arg(name)});
        break;
    case EncodingFrom::ByteOrderMark: result.push_back({Level::Note, Words::tr("Encoding %1, told by its byte order mark.").arg(name)}); break;
    case EncodingFrom::CodingLine: result.push_back({Level::Note, Words::tr("Encoding %1, as its coding line says.").arg(name)}); break;
    case EncodingFrom::Fallback:
        result.push_back({Level::Warning, Words::tr("It is not UTF-8 and names no encoding; it is read as %1.").arg(name)});
        break;
    }
    if (content.invalidBytes > 0 && content.encodingFrom == EncodingFrom::Bytes && content.encoding == Encoding::Utf8)
        result.push_back({Level::Warning, Words::tr("Most of it is %1, and it is read so.").arg(name)});
    if (content.invalidBytes > 0)
        result.push_back({Level::Warning,
                          counted(QT_TRANSLATE_NOOP("Remarks", "Bytes that belong to no character of this encoding: %1, each drawn as a box."),
                                  content.invalidBytes)});
}

void addLineEnds(std::vector<Remark>& result, const TextContent& content)
{
    const LineEnds& ends = content.lineEnds;
    const QLocale locale;
    if (ends.mixed()) {
        QStringList parts;
        const auto add = [&](int count, const QString& name) {
            if (count > 0)
                parts << Words::tr("%1 %2").arg(locale.toString(count), name);
        };
        add(ends.lf, QStringLiteral("LF"));
        add(ends.crLf, QStringLiteral("CR LF"));
        add(ends.cr, Words::tr("CR alone"));
        add(ends.separator, QStringLiteral("U+2028/2029"));
        result.push_back(
            {ends.cr > 0 || ends.separator > 0 ? Level::Warning : Level::Note, Words::tr("Its lines end in different ways: %1.").arg(listed(parts))});
    } else if (ends.crLf > 0) {
        result.push_back({Level::Note, Words::tr("Its lines end in CR LF.")});
    } else if (ends.cr > 0) {
        result.push_back({Level::Warning, Words::tr("Its lines end in CR alone.")});
    }
}

const char* hiddenSentence(HiddenKind kind)
{
    switch (kind) {
    case HiddenKind::Bidi:
        return QT_TRANSLATE_NOOP("Remarks",
                                 "Bidirectional controls: %1. They change the order in which text is drawn, not the order in which it runs.");
    case HiddenKind::ZeroWidth: return QT_TRANSLATE_NOOP("Remarks", "Zero-width characters: %1.");
    case HiddenKind::VariationSelector: return QT_TRANSLATE_NOOP("Remarks", "Variation selectors, which can carry a hidden payload: %1.");
    case HiddenKind::Tag: return QT_TRANSLATE_NOOP("Remarks", "Tag characters, which can carry a hidden payload: %1.");
    case HiddenKind::Invisible: return QT_TRANSLATE_NOOP("Remarks", "Invisible characters: %1.");
    case HiddenKind::Control: return QT_TRANSLATE_NOOP("Remarks", "Control characters: %1.");
    case HiddenKind::Space: return QT_TRANSLATE_NOOP("Remarks", "Characters that look like a space and are none: %1.");
    case HiddenKind::LineSeparator: return QT_TRANSLATE_NOOP("Remarks", "Line separators that end no line in this language: %1.");
    case HiddenKind::LookAlike: return QT_TRANSLATE_NOOP("Remarks", "Letters of another script that look Latin: %1.");
    case HiddenKind::InvalidByte: return nullptr; // told with the encoding
    case HiddenKind::FarRight: return QT_TRANSLATE_NOOP("Remarks", "Places with text far to the right, behind many blanks: %1.");
    }
    return nullptr;
}

void addHidden(std::vector<Remark>& result, const TextContent& content)
{
    for (int i = 0; i < HiddenKinds; ++i) {
        const auto kind = static_cast<HiddenKind>(i);
        const qint64 count = content.hidden.count(kind);
        if (const char* sentence = hiddenSentence(kind); sentence && count > 0)
            result.push_back({kind == HiddenKind::Space ? Level::Note : Level::Warning, counted(sentence, count)});
    }
}

// What pip would do with a line besides asking the usual index for a package: ask another place, run a repository, leave the folder.
bool leadsElsewhere(QStringView line)
{
    static const QRegularExpression elsewhere(
        QStringLiteral("^(-i|--index-url|--extra-index-url|-f|--find-links|--trusted-host|-e|--editable)([ =]|$)"
                       "|^(-r|-c|--requirement|--constraint)[ =]*(/|~|\\.\\.|.*/\\.\\./|[a-z]+:)"
                       "|(^|[ @])(git|hg|svn|bzr)\\+|(^|[ @])(file|https?|ftp):"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = line.toString().section(u'#', 0, 0).trimmed();
    return elsewhere.match(text).hasMatch();
}

void addRequirements(std::vector<Remark>& result, const TextContent& content)
{
    static const QRegularExpression requirements(
        QStringLiteral("(^|/)(requirements|constraints)[^/]*\\.(txt|in)$|(^|/)requirements/[^/]+\\.(txt|in)$"),
        QRegularExpression::CaseInsensitiveOption);
    if (!requirements.match(content.path).hasMatch())
        return;
    QStringList lines;
    for (int line = 0; line < content.lineCount() && lines.size() < 10; ++line)
        if (leadsElsewhere(QString::fromUtf8(content.line(line).first(std::min<qsizetype>(content.line(line).size(), 4096)))))
            lines << QLocale().toString(line + 1);
    if (!lines.isEmpty())
        result.push_back(
            {Level::Warning,
             Words::tr("Lines %1 take packages from elsewhere than the usual index. They are only shown; nothing of them is asked or run.")
                 .arg(listed(lines))});
}

}

QString cutSentence(const TextContent& content)
{
    if (content.isCutAtLines)
        return Words::tr("%1 has more than %2 lines; the first %2 are shown, the others are not.")
            .arg(nameOf(content), QLocale().toString(LinesShown));
    return Words::tr("%1 has %2; the first %3 are shown, the last %4 are not.")
        .arg(nameOf(content), formattedSize(content.sizeBytes), formattedSize(content.sizeBytes - content.cutBytes), formattedSize(content.cutBytes));
}

std::vector<Remark> remarks(const TextContent& content)
{
    std::vector<Remark> result;
    if (content.isBinary) {
        addBinary(result, content);
        return result;
    }
    addCut(result, content);
    addHidden(result, content);
    addEncoding(result, content);
    addLineEnds(result, content);
    addRequirements(result, content);
    addUncoloured(result, content);
    std::ranges::stable_sort(result, std::greater{}, [](const Remark& remark) { return remark.level == Level::Warning; });
    return result;
}

std::vector<HexRow> hexRows(QByteArrayView bytes)
{
    std::vector<HexRow> rows;
    for (qsizetype at = 0; at < bytes.size(); at += 16) {
        const QByteArrayView part = bytes.sliced(at, std::min<qsizetype>(16, bytes.size() - at));
        QString text;
        for (const char c : part)
            text += c >= 0x20 && c < 0x7F ? QChar::fromLatin1(c) : QChar(u'·');
        rows.push_back({at, QString::fromLatin1(part.toByteArray().toHex(' ')), text});
    }
    return rows;
}

QString formattedSize(qint64 bytes)
{
    return sizeText(bytes);
}

}
