// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/lifecyclestepper.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QPainter>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

constexpr int IconSide = 15, Gap = 6, Dash = 12;

QFont fontOf(bool isNow)
{
    return theme::font(isNow ? TextStyle::ControlStrong : TextStyle::Control);
}

}

LifecycleStepper::LifecycleStepper(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(ReviewState::Draft);
}

std::vector<LifecycleStepper::Step> LifecycleStepper::stepsOf(ReviewState state)
{
    const auto draft = [](Stage stage) { return Step{stage == Stage::Done ? u"tick"_s : u"draft"_s, tr("Draft"), stage}; };
    const auto review = [](Stage stage) { return Step{stage == Stage::Done ? u"tick"_s : u"gate-a"_s, tr("Review A"), stage}; };
    switch (state) {
    case ReviewState::Draft: return {draft(Stage::Now), review(Stage::ToCome), {u"approved"_s, tr("Approved"), Stage::ToCome}};
    case ReviewState::InReviewA: return {draft(Stage::Done), review(Stage::Now), {u"approved"_s, tr("Approved"), Stage::ToCome}};
    case ReviewState::Approved: return {draft(Stage::Done), review(Stage::Done), {u"approved"_s, tr("Approved"), Stage::Now}};
    case ReviewState::Rejected: return {draft(Stage::Done), review(Stage::Done), {u"rejected"_s, tr("Rejected"), Stage::Ended}};
    case ReviewState::Adopted: return {draft(Stage::Done), {u"adopted"_s, tr("Adopted"), Stage::Now}};
    }
    Q_UNREACHABLE();
}

void LifecycleStepper::setState(ReviewState state)
{
    m_steps = stepsOf(state);
    QStringList spoken;
    for (const Step& step : m_steps)
        spoken << (step.stage == Stage::Done         ? tr("%1 done").arg(step.word)
                       : step.stage == Stage::ToCome ? tr("%1 to come").arg(step.word)
                                                     : tr("now %1").arg(step.word));
    setAccessibleName(tr("Lifecycle: %1").arg(spoken.join(u", "_s)));
    updateGeometry();
    update();
}

QSize LifecycleStepper::sizeHint() const
{
    int wide = 0;
    for (const Step& step : m_steps)
        wide += px(IconSide + Gap) + QFontMetrics(fontOf(step.stage == Stage::Now)).horizontalAdvance(step.word) + px(2);
    return {wide + (int(m_steps.size()) - 1) * px(Dash + 2 * Gap), px(theme::height::SmallControl)};
}

void LifecycleStepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int x = 0;
    for (const Step& step : m_steps) {
        if (x > 0) {
            painter.fillRect(QRect(x + px(Gap), height() / 2, px(Dash), 1), theme::colour(ThemeRole::Faint));
            x += px(Dash + 2 * Gap);
        }
        const bool isNow = step.stage == Stage::Now;
        const ThemeRole ink = isNow      ? ThemeRole::Accent
            : step.stage == Stage::Ended ? ThemeRole::Critical
            : step.stage == Stage::Done  ? ThemeRole::Text
                                         : ThemeRole::Muted;
        theme::paintIcon(painter, QRectF(x, (height() - px(IconSide)) / 2.0, px(IconSide), px(IconSide)), step.icon, theme::colour(ink));
        x += px(IconSide + Gap);
        const QFont font = fontOf(isNow);
        const int wide = QFontMetrics(font).horizontalAdvance(step.word) + px(2);
        painter.setFont(font);
        painter.setPen(theme::colour(ink));
        painter.drawText(QRect(x, 0, wide, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, step.word);
        x += wide;
    }
}

}
