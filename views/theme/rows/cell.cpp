// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/rows/cell.h"

#include "domain/shownname.h"
#include "items/became.h"
#include "theme/icons.h"
#include "theme/paint/marks.h"
#include "theme/paint/sides.h"
#include "theme/rows/rowdelegate.h"
#include "theme/style/parts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

namespace gatehouse::theme {

namespace {

using namespace Qt::StringLiterals;
using items::Tone;

constexpr qreal IconSide = 17, CellIconGap = 8, ChipGap = 6, BarWidth = 36;

Chip chipOf(const items::RowChip& row)
{
    const auto chip = [&row]() -> Chip {
        switch (row.kind) {
        case items::RowChip::Kind::Badge: return theme::chipOf(static_cast<Badge>(row.value));
        case items::RowChip::Kind::Review: return theme::chipOf(static_cast<ReviewState>(row.value));
        case items::RowChip::Kind::Usability: return theme::chipOf(static_cast<Usability>(row.value));
        case items::RowChip::Kind::FileStatus: return theme::chipOf(static_cast<FileStatus>(row.value));
        case items::RowChip::Kind::Verdict: return theme::chipOf(static_cast<VerdictKind>(row.value));
        case items::RowChip::Kind::Deployment: return theme::chipOf(static_cast<DeploymentState>(row.value));
        case items::RowChip::Kind::Flag: return theme::chipOf(static_cast<items::RowFlag>(row.value));
        }
        return {};
    }();
    if (row.outdated)
        return outdated(chip);
    return row.outlined ? outlineOnly(chip) : chip;
}

Tone toneOf(const QModelIndex& index, int role, Tone otherwise)
{
    const QVariant value = index.data(role);
    return value.isValid() ? value.value<Tone>() : otherwise;
}

CountColours countColours(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Muted: return {};
    case Tone::Accent: return {ThemeRole::Accent, ThemeRole::AccentTint};
    case Tone::Ok: return {ThemeRole::Ok, ThemeRole::OkTint};
    case Tone::Warning: return {ThemeRole::Warning, ThemeRole::WarningTint};
    case Tone::Critical: return {ThemeRole::Critical, ThemeRole::CriticalTint};
    }
    return {};
}

// A word's colour alone must not carry the warning.
QString signOf(Tone tone)
{
    if (tone == Tone::Warning)
        return u"warning"_s;
    return tone == Tone::Critical ? u"blocker"_s : QString();
}

QFont textFont(const Cell& cell)
{
    if (cell.isMono)
        return font(cell.isStrong ? TextStyle::CodeStrong : TextStyle::Code);
    if (cell.alignsRight || cell.progress)
        return withTabularFigures(font(cell.isStrong ? TextStyle::Strong : TextStyle::Body));
    return font(cell.isStrong ? TextStyle::Strong : TextStyle::Body);
}

QFont secondaryFont(const Cell& cell)
{
    if (!cell.secondaryIsMono)
        return font(TextStyle::Secondary);
    QFont result = font(TextStyle::Code);
    result.setPointSizeF(result.pointSizeF() * 11.5 / 12);
    return result;
}

int width(const QFont& f, const QString& text)
{
    return text.isEmpty() ? 0 : QFontMetrics(f).horizontalAdvance(text);
}

// Writes from the near end of what is left of `line` and takes it away from it. All places are measured from the left; `sides` lays them out.
void write(QPainter& painter, const Sides& sides, QRect& line, const QString& text, const QFont& f, const QColor& ink, int gapAfter = 0)
{
    if (text.isEmpty() || line.width() <= 0)
        return;
    const QFontMetrics metrics(f);
    const int whole = metrics.horizontalAdvance(text);
    painter.setFont(f);
    painter.setPen(ink);
    drawWords(painter, sides(line.adjusted(0, 0, px(2), 0)),
              whole <= line.width() ? text : cutTo(text, metrics, f.fixedPitch() ? Qt::ElideMiddle : Qt::ElideRight, line.width()));
    line.setLeft(line.left() + whole + gapAfter);
}

void writeFirstLine(QPainter& painter, const Sides& sides, QRect line, const Cell& cell)
{
    const int gap = px(space::Small);
    write(painter, sides, line, cell.text, textFont(cell), colour(inkOf(cell.tone)), gap);
    write(painter, sides, line, cell.label, font(TextStyle::Mono), colour(ThemeRole::Muted), gap);
    for (const Chip& chip : cell.chips)
        if (line.width() > 0)
            line.setLeft(line.left() + paintChip(painter, sides(line), chip) + px(ChipGap));
    if (!cell.count.isEmpty() && line.width() >= countSize(cell.count).width())
        line.setLeft(line.left() + paintCount(painter, sides(line), cell.count, countColours(cell.countTone)) + gap);
    write(painter, sides, line, cell.more, font(cell.twoLines ? TextStyle::Body : TextStyle::Secondary),
          colour(cell.twoLines ? ThemeRole::Text : ThemeRole::Muted));
}

void writeSecondLine(QPainter& painter, const Sides& sides, QRect line, const Cell& cell)
{
    const QColor ink = colour(inkOf(cell.secondaryTone));
    if (const QString sign = signOf(cell.secondaryTone); !sign.isEmpty()) {
        paintIcon(painter, sides(QRect(line.left(), line.top(), px(13), line.height())), sign, ink);
        line.setLeft(line.left() + px(13) + px(4));
    }
    write(painter, sides, line, cell.secondary, secondaryFont(cell), ink);
}

void paintLoading(QPainter& painter, const QRect& place)
{
    const int tall = px(8);
    const Sides sides(painter, place);
    paintBox(painter, sides(QRect(place.left(), place.center().y() - tall / 2, place.width() * 3 / 5, tall)), colour(ThemeRole::Filler),
             Qt::transparent, px(3));
}

void paintPeople(QPainter& painter, const QRect& place, const QStringList& people)
{
    const Sides sides(painter, place);
    const int side = avatarSide();
    int x = place.left();
    for (const QString& person : people) {
        if (x + side > place.right() + 1)
            break;
        const bool isMe = person.startsWith(u'*');
        paintAvatar(painter, sides(QRect(x, place.top() + (place.height() - side) / 2, side, side)), isMe ? person.mid(1) : person, isMe);
        x += side + px(5);
    }
}

void paintCheck(QPainter& painter, const QRect& place, Qt::CheckState state)
{
    const Sides sides(painter, place);
    QStyleOption option;
    option.rect = sides(QRect(place.left(), place.top() + (place.height() - px(15)) / 2, px(15), px(15)));
    option.state = QStyle::State_Enabled;
    option.state |= state == Qt::Checked ? QStyle::State_On : state == Qt::PartiallyChecked ? QStyle::State_NoChange : QStyle::State_Off;
    parts::checkIndicator(option, painter);
}

// As somebody else wrote it, on one line.
QString oneLine(const QVariant& text)
{
    return visibleText(text.toString()).replace(u'\n', u'\u23ce');
}

}

Cell Cell::of(const QModelIndex& index, bool twoLines)
{
    Cell cell;
    cell.twoLines = twoLines;
    cell.isGroup = index.data(items::RowIsGroup).toBool();
    cell.isLoading = index.data(items::RowIsLoading).toBool();
    if (cell.isLoading)
        return cell;
    for (const auto& row : index.data(items::RowChips).value<QList<items::RowChip>>())
        cell.chips.append(chipOf(row));
    if (const QVariant value = index.data(items::RowTier); value.isValid())
        cell.tier = static_cast<Tier>(value.toInt());
    if (const QVariant value = index.data(items::RowSeverity); value.isValid())
        cell.severity = static_cast<Severity>(value.toInt());
    if (const QVariant value = index.data(items::RowProgress); value.isValid())
        cell.progress = value.toDouble();
    cell.people = index.data(items::RowPeople).toStringList();
    const QVariant text = index.data(items::RowText);
    const bool hasPicture = !cell.chips.isEmpty() || cell.tier || cell.severity || cell.progress || !cell.people.isEmpty();
    cell.text = text.isValid() ? oneLine(text) : hasPicture ? QString() : oneLine(index.data(Qt::DisplayRole));
    cell.label = oneLine(index.data(items::RowLabel));
    cell.more = oneLine(index.data(items::RowMore));
    if (twoLines && !cell.isGroup)
        cell.secondary = oneLine(index.data(items::RowSecondary));
    cell.trailing = oneLine(index.data(items::RowTrailing));
    cell.icon = index.data(items::RowIcon).toString();
    cell.avatar = index.data(items::RowAvatar).toString();
    cell.avatarIsMe = index.data(items::RowAvatarIsMe).toBool();
    if (const QVariant value = index.data(items::RowCount); value.isValid())
        cell.count = value.toString();
    if (const QVariant value = index.data(Qt::CheckStateRole); value.isValid())
        cell.check = static_cast<Qt::CheckState>(value.toInt());
    cell.tone = toneOf(index, items::RowTone, Tone::Plain);
    cell.iconTone = toneOf(index, items::RowIconTone, Tone::Muted);
    cell.secondaryTone = toneOf(index, items::RowSecondaryTone, Tone::Muted);
    cell.countTone = toneOf(index, items::RowCountTone, Tone::Muted);
    cell.trailingTone = toneOf(index, items::RowTrailingTone, Tone::Muted);
    cell.isStrong = (cell.isGroup && index.column() == 0) || index.data(items::RowStrong).toBool();
    cell.isMono = index.data(items::RowMono).toBool();
    cell.secondaryIsMono = index.data(items::RowSecondaryMono).toBool();
    cell.alignsRight = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    return cell;
}

QString cutTo(const QString& text, const QFontMetrics& metrics, Qt::TextElideMode mode, int width)
{
    const qsizetype at = text.indexOf(items::Became);
    if (metrics.horizontalAdvance(text) <= width)
        return text; // Qt may cut what just fits
    if (at < 0)
        return metrics.elidedText(text, mode, width);
    const QString was = text.left(at), is = text.mid(at + items::Became.size());
    const int room = qMax(0, width - metrics.horizontalAdvance(items::Became));
    const int wasWide = metrics.horizontalAdvance(was), isWide = metrics.horizontalAdvance(is);
    // Who needs less than half leaves the rest to the other.
    const int forWas = qMin(wasWide, qMax(room / 2, room - isWide));
    return metrics.elidedText(was, Qt::ElideMiddle, forWas) + items::Became + metrics.elidedText(is, Qt::ElideMiddle, room - forWas);
}

void paintCell(QPainter& painter, QRect place, const Cell& cell)
{
    const Sides sides(painter, place);
    if (cell.isLoading) {
        paintLoading(painter, place);
        return;
    }
    if (!cell.people.isEmpty()) {
        paintPeople(painter, place, cell.people);
        return;
    }
    if (!cell.trailing.isEmpty()) {
        const int wide = width(font(TextStyle::Secondary), cell.trailing);
        QRect end(place.right() + 1 - qMin(wide, place.width()), place.top(), qMin(wide, place.width()), place.height());
        write(painter, sides, end, cell.trailing, font(TextStyle::Secondary), colour(inkOf(cell.trailingTone)));
        place.setRight(place.right() - wide - px(space::Small));
    }
    if (cell.check) {
        paintCheck(painter, sides(place), *cell.check);
        place.setLeft(place.left() + px(15) + px(CellIconGap));
    }
    if (!cell.avatar.isEmpty()) {
        const int side = avatarSide();
        paintAvatar(painter, sides(QRect(place.left(), place.top() + (place.height() - side) / 2, side, side)), cell.avatar, cell.avatarIsMe);
        place.setLeft(place.left() + side + px(6));
    } else if (!cell.icon.isEmpty()) {
        paintIcon(painter, sides(QRect(place.left(), place.top() + (place.height() - px(IconSide)) / 2, px(IconSide), px(IconSide))), cell.icon,
                  colour(inkOf(cell.iconTone)));
        place.setLeft(place.left() + px(IconSide) + px(CellIconGap));
    }
    if (cell.tier)
        place.setLeft(place.left() + paintTier(painter, sides(place), *cell.tier) + px(space::Small));
    if (cell.severity)
        place.setLeft(place.left() + paintSeverity(painter, sides(place), *cell.severity) + px(space::Small));
    if (cell.progress) {
        paintProgress(painter, sides(QRect(place.left(), place.top(), px(BarWidth), place.height())), *cell.progress);
        place.setLeft(place.left() + px(BarWidth) + px(6));
    }
    if (cell.alignsRight && cell.secondary.isEmpty()) {
        const int wide = qMin(width(textFont(cell), cell.text), place.width());
        place.setLeft(place.right() + 1 - wide);
    }
    if (cell.secondary.isEmpty()) {
        writeFirstLine(painter, sides, place, cell);
        return;
    }
    // Both lines as one block in the middle; the row's height never depends on it.
    const int first = px(18), second = px(16);
    const int top = place.top() + (place.height() - first - second) / 2;
    writeFirstLine(painter, sides, QRect(place.left(), top, place.width(), first), cell);
    writeSecondLine(painter, sides, QRect(place.left(), top + first, place.width(), second), cell);
}

int cellWidth(const Cell& cell)
{
    if (!cell.people.isEmpty())
        return int(cell.people.size()) * (avatarSide() + px(5));
    int first = width(textFont(cell), cell.text);
    const auto append = [&first](int wide) { first += wide > 0 ? wide + (first > 0 ? px(space::Small) : 0) : 0; };
    append(width(font(TextStyle::Mono), cell.label));
    for (const Chip& chip : cell.chips)
        append(chipSize(chip).width());
    append(cell.count.isEmpty() ? 0 : countSize(cell.count).width());
    append(width(font(cell.twoLines ? TextStyle::Body : TextStyle::Secondary), cell.more));
    const int sign = signOf(cell.secondaryTone).isEmpty() ? 0 : px(17);
    int wide = qMax(first, cell.secondary.isEmpty() ? 0 : width(secondaryFont(cell), cell.secondary) + sign);
    const auto prepend = [&wide](int more) { wide += more > 0 ? more + px(space::Small) : 0; };
    prepend(cell.check ? px(15) : 0);
    prepend(!cell.avatar.isEmpty() ? avatarSide() : !cell.icon.isEmpty() ? px(IconSide) : 0);
    prepend(cell.tier ? tierSize(*cell.tier).width() : 0);
    prepend(cell.severity ? severitySize(*cell.severity).width() : 0);
    prepend(cell.progress ? px(BarWidth) : 0);
    prepend(width(font(TextStyle::Secondary), cell.trailing));
    return wide;
}

}
