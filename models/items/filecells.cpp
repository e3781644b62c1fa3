// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filecells.h"

#include "content/remarks.h"
#include "items/became.h"
#include "items/filechangemodel.h"
#include "items/rowroles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileCells)
};

// "load.py → loader.py", or with folders where those differ.
QString moveOf(const FileChange& change, PathForm form)
{
    const qsizetype wasIn = change.oldPath.lastIndexOf(u'/');
    const qsizetype isIn = change.path.lastIndexOf(u'/');
    const bool sameFolder = form == PathForm::NameFirst && change.oldPath.left(wasIn + 1) == change.path.left(isIn + 1);
    return sameFolder ? change.oldPath.mid(wasIn + 1) + Became + change.path.mid(isIn + 1) : change.oldPath + Became + change.path;
}

constexpr qsizetype ShortCounts = 6; // digits and separators of both counts that a narrow list has room for; the tip has them in full

}

QVariant pathCell(const FileChange& change, PathForm form, int role)
{
    const qsizetype slash = change.path.lastIndexOf(u'/');
    const bool moved = change.status == FileStatus::Renamed && change.oldPath != change.path;
    switch (role) {
    case Qt::DisplayRole: return moved ? Words::tr("%1, was %2").arg(change.path, change.oldPath) : change.path;
    case RowText: return moved ? moveOf(change, form) : form == PathForm::Whole ? change.path : change.path.mid(slash + 1);
    case RowMono: return true;
    case RowMore: {
        const bool saysFolder = moved && change.oldPath.left(change.oldPath.lastIndexOf(u'/')) != change.path.left(slash);
        return form == PathForm::NameFirst && slash > 0 && !saysFolder ? change.path.left(slash) : QString();
    }
    case RowTone: return QVariant::fromValue(change.status == FileStatus::Same ? Tone::Muted : Tone::Plain);
    case Qt::ToolTipRole: return moved ? Words::tr("%1, was %2").arg(change.path, change.oldPath) : change.path;
    default: return {};
    }
}

QVariant statusCell(const FileChange& change, int role)
{
    if (role == Qt::DisplayRole)
        return labelOf(change.status);
    return role == RowChips ? QVariant::fromValue(QList<RowChip>{RowChip::of(change.status)}) : QVariant();
}

QVariant statusMark(const FileChange& change, int role)
{
    const auto look = [&]() -> std::pair<QString, Tone> {
        switch (change.status) {
        case FileStatus::Same: return {u"same"_s, Tone::Muted};
        case FileStatus::Changed: return {u"changed"_s, Tone::Accent};
        case FileStatus::New: return {u"added"_s, Tone::Ok};
        case FileStatus::Missing: return {u"removed"_s, Tone::Critical};
        case FileStatus::Renamed: return {u"renamed"_s, Tone::Accent};
        }
        Q_UNREACHABLE();
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return labelOf(change.status);
    case RowText: return QString();
    case RowIcon: return look().first;
    case RowIconTone: return QVariant::fromValue(look().second);
    default: return {};
    }
}

QVariant linesCell(const FileChange& change, const LineCount* count, int role)
{
    if (change.status == FileStatus::Same || change.status == FileStatus::Renamed)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const QLocale locale;
    const bool isLong = count != nullptr && locale.toString(count->added).size() + locale.toString(count->removed).size() > ShortCounts;
    const auto number = [&](int lines) {
        return isLong && lines >= 1000 ? locale.toString(lines / 1000.0, 'f', lines < 10'000 ? 1 : 0) + u'k' : locale.toString(lines);
    };
    switch (role) {
    case Qt::DisplayRole: return count == nullptr ? Words::tr("counting") : count->isText ? countText(*count) : wordsWithoutCount(change, *count);
    case Qt::ToolTipRole:
        if (count == nullptr || (count->isText && !isLong))
            return {};
        return count->isText ? countText(*count) : wordsWithoutCount(change, *count);
    case RowText: return count == nullptr ? u"…"_s : count->isText ? u'+' + number(count->added) : wordsWithoutCount(change, *count, true);
    case RowTone: return QVariant::fromValue(count != nullptr && count->isText ? Tone::Ok : Tone::Muted);
    case RowMono: return count != nullptr && count->isText;
    case RowTrailing: return count != nullptr && count->isText ? u'\u2212' + number(count->removed) : QString();
    case RowTrailingTone: return QVariant::fromValue(Tone::Critical);
    default: return {};
    }
}

QVariant readCell(const Coverage& coverage, int role)
{
    const bool isRead = coverage.of > 0 && coverage.read == coverage.of;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return coverage.of == 0 ? QString()
            : isRead            ? Words::tr("read")
            : coverage.of == 1  ? Words::tr("not read")
                                : Words::tr("read %1 of %n change(s)", nullptr, coverage.of).arg(coverage.read);
    case RowText: return coverage.read > 0 && !isRead ? u"%1/%2"_s.arg(coverage.read).arg(coverage.of) : QString();
    case RowIcon: return isRead ? QVariant(u"read-all"_s) : coverage.read > 0 ? QVariant(u"read-part"_s) : QVariant();
    case RowIconTone: return QVariant::fromValue(isRead ? Tone::Ok : Tone::Muted);
    case RowTone: return QVariant::fromValue(Tone::Muted);
    default: return {};
    }
}

QVariant sizeCell(const FileChange& change, int role)
{
    const auto size = [](const std::optional<Asset>& asset) { return asset ? content::formattedSize(asset->sizeBytes) : u"\u2013"_s; };
    switch (role) {
    case Qt::DisplayRole:
        if (change.status == FileStatus::Changed && change.before->sizeBytes != change.after->sizeBytes)
            return u"%1 \u2192 %2"_s.arg(size(change.before), size(change.after));
        return size(change.after ? change.after : change.before);
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case RowTone: return QVariant::fromValue(Tone::Muted);
    default: return {};
    }
}

QString mentionOf(const FileChange& change, const QString& releaseNotes)
{
    static const QRegularExpression signs(u"^[\\s>*+-]+|^\\s*\\d+[.)]\\s+|[`*]"_s);
    static const QRegularExpression begins(u"^\\s*(?:[>#]|[*+-]\\s|\\d+[.)]\\s)"_s);
    // An item goes on in the lines below it where it was wrapped by hand.
    QString item;
    for (const QString& line : (releaseNotes + u'\n').split(u'\n')) {
        const bool goesOn = !line.trimmed().isEmpty() && !begins.match(line).hasMatch();
        if (goesOn && !item.isEmpty()) {
            item += u' ' + line.trimmed();
            continue;
        }
        if (explanationOf(change, item) == Explanation::ByName)
            return item.remove(signs).simplified();
        item = line.trimmed().isEmpty() ? QString() : line;
    }
    return {};
}

}
