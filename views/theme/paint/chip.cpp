// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint/chip.h"

#include "theme/icons.h"
#include "theme/paint/sides.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace gatehouse::theme {

namespace {

using namespace Qt::StringLiterals;
using Look = Chip::Look;

// Where the words of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chip)
};

constexpr qreal ChipIconSide = 14, ChipInnerGap = 5, Padding = 6, PillPadding = 8, Height = 20;

int paddingOf(const Chip& chip)
{
    return px(chip.pill ? PillPadding : Padding);
}

int iconWidthOf(const Chip& chip)
{
    return chip.icon.isEmpty() ? 0 : px(ChipIconSide) + px(ChipInnerGap);
}

void paintGround(QPainter& painter, const QRectF& rect, const Chip& chip)
{
    const qreal radius = chip.pill ? rect.height() / 2 : px(3);
    const bool hasLine = chip.look == Look::Outline || chip.look == Look::TintedOutline || chip.look == Look::Dashed;
    const bool hasGround = chip.look == Look::Tint || chip.look == Look::TintedOutline || chip.look == Look::Filled;
    QPen pen(colour(chip.ink), 1);
    if (chip.look == Look::Dashed) {
        pen.setColor(colour(ThemeRole::BorderStrong));
        pen.setDashPattern({3, 2.5});
    }
    painter.setPen(hasLine ? pen : QPen(Qt::NoPen));
    painter.setBrush(hasGround ? QBrush(colour(chip.ground)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(hasLine ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
}

}

Chip chipOf(ReviewState state)
{
    const QString word = labelOf(state);
    switch (state) {
    case ReviewState::Draft: return {u"draft"_s, word, Look::Dashed, ThemeRole::Muted};
    case ReviewState::InReviewA: return {u"gate-a"_s, word, Look::Tint, ThemeRole::Accent, ThemeRole::AccentTint};
    case ReviewState::Approved: return {u"approved"_s, word, Look::Outline, ThemeRole::Ok};
    case ReviewState::Rejected: return {u"rejected"_s, word, Look::Outline, ThemeRole::Critical};
    case ReviewState::Adopted: return {u"adopted"_s, word, Look::Outline, ThemeRole::Muted};
    }
    return {};
}

Chip chipOf(Usability usability)
{
    const QString word = labelOf(usability);
    switch (usability) {
    case Usability::Usable: return {u"usable"_s, word, Look::Bare, ThemeRole::Muted, ThemeRole::Surface, true};
    case Usability::Deprecated: return {u"deprecated"_s, word, Look::Outline, ThemeRole::Warning, ThemeRole::Surface, true};
    case Usability::OnHold: return {u"hold"_s, word, Look::TintedOutline, ThemeRole::Warning, ThemeRole::WarningTint, true};
    case Usability::Unusable: return {u"unusable"_s, word, Look::Filled, ThemeRole::OnAccent, ThemeRole::CriticalFill, true};
    }
    return {};
}

Chip chipOf(Badge badge)
{
    switch (badge) {
    case Badge::Draft: return chipOf(ReviewState::Draft);
    case Badge::InReviewA: return chipOf(ReviewState::InReviewA);
    case Badge::Approved: return chipOf(ReviewState::Approved);
    case Badge::Rejected: return chipOf(ReviewState::Rejected);
    case Badge::Adopted: return chipOf(ReviewState::Adopted);
    case Badge::InVerification: return chipOf(DeploymentState::InVerification);
    case Badge::InReviewB: return chipOf(DeploymentState::InReviewB);
    case Badge::Cleared: return chipOf(DeploymentState::Cleared);
    case Badge::Live: return chipOf(DeploymentState::Live);
    case Badge::Superseded: return chipOf(DeploymentState::Superseded);
    case Badge::Retired: return chipOf(DeploymentState::Retired);
    case Badge::OnHold: return chipOf(Usability::OnHold);
    case Badge::Unusable: return chipOf(Usability::Unusable);
    }
    return {};
}

Chip chipOf(FileStatus status)
{
    const QString word = labelOf(status);
    switch (status) {
    case FileStatus::Same: return {u"same"_s, word, Look::Bare, ThemeRole::Muted};
    case FileStatus::Changed: return {u"changed"_s, word, Look::Tint, ThemeRole::Accent, ThemeRole::ChgBg};
    case FileStatus::New: return {u"added"_s, word, Look::Tint, ThemeRole::Ok, ThemeRole::AddBg};
    case FileStatus::Missing: return {u"removed"_s, word, Look::Tint, ThemeRole::Critical, ThemeRole::DelBg};
    case FileStatus::Renamed: return {u"renamed"_s, word, Look::Tint, ThemeRole::Accent, ThemeRole::ChgBg};
    }
    return {};
}

Chip chipOf(VerdictKind verdict)
{
    const QString word = labelOf(verdict);
    switch (verdict) {
    case VerdictKind::Approve: return {u"verdict-approve"_s, word, Look::Outline, ThemeRole::Ok};
    case VerdictKind::ApproveWithFindings: return {u"verdict-findings"_s, word, Look::Outline, ThemeRole::Ok};
    case VerdictKind::RequestChanges: return {u"verdict-changes"_s, word, Look::Tint, ThemeRole::Warning, ThemeRole::WarningTint};
    case VerdictKind::Reject: return {u"verdict-reject"_s, word, Look::Outline, ThemeRole::Critical};
    case VerdictKind::Abstain: return {u"verdict-abstain"_s, word, Look::Dashed, ThemeRole::Muted};
    }
    return {};
}

Chip chipOf(DeploymentState state)
{
    const QString word = labelOf(state);
    switch (state) {
    case DeploymentState::InVerification: return {u"verification"_s, word, Look::Tint, ThemeRole::Violet, ThemeRole::VioletTint};
    case DeploymentState::InReviewB: return {u"gate-b"_s, word, Look::Tint, ThemeRole::Accent, ThemeRole::AccentTint};
    case DeploymentState::Cleared: return {u"cleared"_s, word, Look::Outline, ThemeRole::Ok};
    case DeploymentState::Live: return {u"live"_s, word, Look::Tint, ThemeRole::Ok, ThemeRole::OkTint};
    case DeploymentState::Superseded: return {u"superseded"_s, word, Look::Tint, ThemeRole::Muted, ThemeRole::Hover};
    case DeploymentState::Retired: return {u"retired"_s, word, Look::Outline, ThemeRole::Muted};
    case DeploymentState::Cancelled: return {u"cancelled"_s, word, Look::Dashed, ThemeRole::Muted};
    }
    return {};
}

Chip chipOf(items::RowFlag flag)
{
    switch (flag) {
    case items::RowFlag::OutOfStep: return {u"out-of-step"_s, Words::tr("Out of step"), Look::Outline, ThemeRole::Critical};
    case items::RowFlag::ExceptionOpen: return {u"exception"_s, Words::tr("Exception open"), Look::Outline, ThemeRole::Critical};
    case items::RowFlag::ReviewOverdue: return {u"review-overdue"_s, Words::tr("Review overdue"), Look::Outline, ThemeRole::Warning};
    }
    return {};
}

Chip waitingChip()
{
    return {u"waits"_s, Words::tr("Waits"), Look::Dashed, ThemeRole::Muted};
}

Chip outdated(Chip chip)
{
    chip.icon = u"verdict-outdated"_s;
    chip.struckThrough = true;
    return chip;
}

Chip outlineOnly(Chip chip)
{
    if (chip.look != Look::Bare && chip.look != Look::Dashed)
        chip.look = Look::Outline;
    if (chip.ink == ThemeRole::OnAccent)
        chip.ink = ThemeRole::Critical;
    else
        chip.ink = ThemeRole::Muted;
    return chip;
}

QSize chipSize(const Chip& chip)
{
    const QFontMetrics metrics(font(TextStyle::Chip));
    return {2 * paddingOf(chip) + iconWidthOf(chip) + metrics.horizontalAdvance(chip.word), qMax(px(Height), metrics.height() + 4)};
}

int paintChip(QPainter& painter, const QRect& rect, const Chip& chip)
{
    const QSize size = chipSize(chip);
    const int width = qMin(size.width(), rect.width());
    const Sides outer(painter, rect);
    const QRect box = outer(QRect(rect.left(), rect.top() + (rect.height() - size.height()) / 2, width, size.height()));
    if (width < 2 * paddingOf(chip))
        return 0;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, box, chip);
    const Sides sides(painter, box);
    const QColor ink = colour(chip.ink);
    int x = box.left() + paddingOf(chip);
    if (!chip.icon.isEmpty()) {
        const int side = px(ChipIconSide);
        paintIcon(painter, sides(QRect(x, box.top() + (box.height() - side) / 2, side, side)), chip.icon, ink);
        x += iconWidthOf(chip);
    }
    QFont chipFont = font(TextStyle::Chip);
    if (chip.look == Look::Filled)
        chipFont.setWeight(QFont::DemiBold);
    chipFont.setStrikeOut(chip.struckThrough);
    painter.setFont(chipFont);
    painter.setPen(ink);
    const QRect wordRect(x, box.top(), box.right() - paddingOf(chip) - x + 1, box.height());
    if (wordRect.width() > 0) {
        // The size is measured in the plain weight: the bolder word of a filled chip may run a pixel or two into the padding.
        const QFontMetrics metrics(chipFont);
        const bool fits = width == size.width();
        drawWords(painter, sides(fits ? wordRect.adjusted(0, 0, paddingOf(chip), 0) : wordRect),
                  fits ? chip.word : metrics.elidedText(chip.word, Qt::ElideRight, wordRect.width()));
    }
    painter.restore();
    return width;
}

}
