// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/output.h"

#include "ctl/command.h"
#include "ctl/terminaltext.h"
#include "domain/sizetext.h"
#include "governance/event.h"

#include <QDateTime>
#include <QJsonDocument>
#include <cstdio>
#include <unistd.h>
#include <utility>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

// JSON says the same with these as escapes, and a terminal is left alone.
QByteArray withEscapes(const QByteArray& json)
{
    QString out;
    for (const QChar c : QString::fromUtf8(json)) {
        const char16_t unit = c.unicode();
        const bool hides = unit == 0x7f || (unit >= 0x80 && unit < 0xa0) || unit == 0x61c || (unit >= 0x200b && unit <= 0x200f)
            || (unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f) || unit == 0xfeff;
        out += hides ? u"\\u%1"_s.arg(uint(unit), 4, 16, QChar(u'0')) : QString(c);
    }
    return out.toUtf8();
}

}

void Output::object(const QJsonObject& value)
{
    write(withEscapes(QJsonDocument(value).toJson(QJsonDocument::Indented)));
}

void Output::line(const QString& text)
{
    sayMoment();
    write(terminalText(text).toUtf8() + '\n');
}

void Output::sayMoment()
{
    if (!m_moment.isEmpty())
        line(std::exchange(m_moment, {}));
}

void Output::paragraph(const QString& text, int indent)
{
    for (const QString& each : text.trimmed().split(u'\n'))
        line(QString(indent, u' ') + each);
}

void Output::table(const Table& table)
{
    sayMoment();
    std::vector<QStringList> rows{table.headings};
    rows.insert(rows.end(), table.rows.begin(), table.rows.end());
    std::vector<int> widths(std::size_t(table.headings.size()));
    for (QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            row[i] = terminalText(row[i]);
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], terminalWidth(row[i]));
        }
    for (const QStringList& row : rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += row[i] + QString(widths[std::size_t(i)] - terminalWidth(row[i]) + 2, u' ');
        while (text.endsWith(u' '))
            text.chop(1);
        write(text.toUtf8() + '\n');
    }
}

void Output::fact(const QString& name, const QString& value)
{
    constexpr int NameColumns = 16;
    line(name + QString(std::max(NameColumns - terminalWidth(name), 1), u' ') + value);
}

void Output::bytes(QByteArrayView bytes)
{
    if (::isatty(STDOUT_FILENO) == 1)
        write(terminalBytes(bytes));
    else
        write(bytes);
}

void Output::soloRegistry(bool isSolo)
{
    if (isSolo && !m_json)
        line(Ctl::tr("This is a solo registry: one person may take every step."));
}

void Output::notice(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", terminalText(sentence, Lines::Many).toUtf8().constData());
}

store::ProgressCallback Output::progress() const
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    return [](const store::Progress& at) {
        const QString files = at.filesTotal > 0 ? Ctl::tr("%1 of %n file(s)", nullptr, int(at.filesTotal)).arg(at.filesDone)
                                                : Ctl::tr("%n file(s)", nullptr, int(at.filesDone));
        std::fprintf(stderr, "\r\x1b[K%s, %s", files.toUtf8().constData(), sizeText(at.bytesDone).toUtf8().constData());
        std::fflush(stderr);
    };
}

void Output::endProgress() const
{
    if (::isatty(STDERR_FILENO) == 1)
        std::fputs("\r\x1b[K", stderr);
}

Result<void> Output::finish()
{
    if (std::fflush(stdout) != 0 || m_failed)
        return std::unexpected(Error::storage(u"output-failed"_s, Ctl::tr("Not all of the answer could be written to standard output.")));
    return {};
}

void Output::write(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return; // an empty view may point nowhere, which fwrite must not be given
    m_failed = std::fwrite(bytes.data(), 1, std::size_t(bytes.size()), stdout) != std::size_t(bytes.size()) || m_failed;
}

QString shortTime(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u'Z' : QString();
}

QJsonValue jsonTime(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(governance::timeText(time)) : QJsonValue();
}

QJsonValue jsonText(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

}
