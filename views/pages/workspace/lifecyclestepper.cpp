// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/lifecyclestepper.h"

#include "domain/listed.h"
#include "theme/icons.h"
#include "theme/paint/sides.h"
#include "theme/theme.h"
#include "theme/widgets/labels.h"

#include <QPainter>
#include <algorithm>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

constexpr int StepIconSide = 15, StepGap = 6, Dash = 12;

QFont fontOf(bool isNow)
{
    return theme::font(isNow ? TextStyle::ControlStrong : TextStyle::Control);
}

}

LifecycleStepper::LifecycleStepper(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

std::vector<LifecycleStepper::Step> LifecycleStepper::reviewSteps(ReviewState state, bool isDeployed)
{
    const auto draft = [](Stage stage) { return Step{stage == Stage::Done ? u"tick"_s : u"draft"_s, tr("Draft"), stage}; };
    const auto review = [](Stage stage) { return Step{stage == Stage::Done ? u"tick"_s : u"gate-a"_s, tr("Review A"), stage}; };
    const Stage last = isDeployed ? Stage::Done : Stage::Now;
    switch (state) {
    case ReviewState::Draft: return {draft(Stage::Now), review(Stage::ToCome), {u"approved"_s, tr("Approved"), Stage::ToCome}};
    case ReviewState::InReviewA: return {draft(Stage::Done), review(Stage::Now), {u"approved"_s, tr("Approved"), Stage::ToCome}};
    case ReviewState::Approved: return {draft(Stage::Done), review(Stage::Done), {u"approved"_s, tr("Approved"), last}};
    case ReviewState::Rejected: return {draft(Stage::Done), review(Stage::Done), {u"rejected"_s, tr("Rejected"), Stage::Ended}};
    case ReviewState::Adopted: return {draft(Stage::Done), {u"adopted"_s, tr("Adopted"), Stage::Now}};
    }
    Q_UNREACHABLE();
}

std::vector<LifecycleStepper::Step> LifecycleStepper::slotSteps(const governance::VersionFacts& facts)
{
    const std::optional<DeploymentState> furthest = governance::furthestDeployment(facts);
    if (!furthest && facts.version->review == ReviewState::Rejected)
        return {};
    const auto live = std::ranges::find(facts.deployments, DeploymentState::Live, &Deployment::state);
    if (live != facts.deployments.end() && live->adopted) // it went through no gate
        return {{u"live"_s, tr("Live"), Stage::Now, true}};
    std::vector<Step> steps{{u"verification"_s, tr("Verification"), Stage::ToCome, true},
                            {u"gate-b"_s, tr("Review B"), Stage::ToCome, true},
                            {u"cleared"_s, tr("Cleared"), Stage::ToCome, true},
                            {u"live"_s, tr("Live"), Stage::ToCome, true}};
    if (!furthest)
        return steps;
    std::size_t now = 3;
    switch (*furthest) {
    case DeploymentState::InVerification: now = 0; break;
    case DeploymentState::InReviewB: now = 1; break;
    case DeploymentState::Cleared: now = 2; break;
    case DeploymentState::Live: break;
    case DeploymentState::Superseded: steps[3] = {u"superseded"_s, tr("Superseded"), Stage::ToCome, true}; break;
    case DeploymentState::Retired: steps[3] = {u"retired"_s, tr("Retired"), Stage::ToCome, true}; break;
    case DeploymentState::Cancelled: return steps;
    }
    const bool isExceptional = live != facts.deployments.end() && live->exceptional;
    for (std::size_t i = 0; i < now; ++i)
        if (!isExceptional || i == 0) {
            steps[i].stage = Stage::Done;
            steps[i].icon = u"tick"_s;
        }
    steps[now].stage = Stage::Now;
    if (isExceptional)
        steps[now] = {u"exception"_s, tr("Live by exception"), Stage::Ended, true};
    return steps;
}

void LifecycleStepper::show(const governance::VersionFacts& facts)
{
    const std::vector<Step> ofSlots = slotSteps(facts);
    const bool isDeployed = std::ranges::any_of(ofSlots, [](const Step& step) { return step.stage != Stage::ToCome; });
    m_steps = reviewSteps(facts.version->review, isDeployed);
    const auto spokenOf = [](const std::vector<Step>& steps) {
        QStringList spoken;
        for (const Step& step : steps)
            spoken << (step.stage == Stage::Done         ? tr("%1 done").arg(step.word)
                           : step.stage == Stage::ToCome ? tr("%1 to come").arg(step.word)
                                                         : tr("now %1").arg(step.word));
        return listed(spoken);
    };
    QString name = tr("Lifecycle: %1").arg(spokenOf(m_steps));
    if (!ofSlots.empty())
        name += tr("; then in each slot: %1").arg(spokenOf(ofSlots));
    m_steps.insert(m_steps.end(), ofSlots.begin(), ofSlots.end());
    setAccessibleName(name);
    setToolTip(theme::plainToolTip(name));
    setRoom(m_room);
    update();
}

std::vector<LifecycleStepper::Piece> LifecycleStepper::piecesOf(Form form) const
{
    std::vector<Piece> pieces;
    for (const Step& step : m_steps) {
        const bool isCurrent = step.stage == Stage::Now || step.stage == Stage::Ended;
        if (form == Form::Current && !isCurrent)
            continue;
        if (form != Form::Current && step.isOfSlot && (pieces.empty() || (pieces.back().step != nullptr && !pieces.back().step->isOfSlot)))
            pieces.push_back({});
        pieces.push_back({&step, form == Form::Whole || form == Form::Words || isCurrent});
    }
    return pieces;
}

int LifecycleStepper::widthOf(const Piece& piece, Form form)
{
    if (piece.step == nullptr)
        return px(StepGap) + (form == Form::Whole ? px(2 * StepGap) + QFontMetrics(fontOf(false)).horizontalAdvance(tr("then in each slot")) : px(1));
    const bool isStrong = piece.step->stage == Stage::Now;
    return px(StepIconSide) + (piece.hasWord ? px(StepGap) + QFontMetrics(fontOf(isStrong)).horizontalAdvance(piece.step->word) + px(2) : 0);
}

int LifecycleStepper::widthOf(Form form) const
{
    const std::vector<Piece> pieces = piecesOf(form);
    int wide = std::max(0, int(pieces.size()) - 1) * px(Dash + 2 * StepGap);
    for (const Piece& piece : pieces)
        wide += widthOf(piece, form);
    return wide;
}

void LifecycleStepper::setRoom(int width)
{
    m_room = width;
    m_form = Form::Current;
    for (const Form form : {Form::Icons, Form::Words, Form::Whole})
        if (widthOf(form) <= width)
            m_form = form;
    updateGeometry();
}

QSize LifecycleStepper::sizeHint() const
{
    return {widthOf(m_form), px(theme::height::SmallControl)};
}

QSize LifecycleStepper::minimumSizeHint() const
{
    return {widthOf(Form::Current), px(theme::height::SmallControl)};
}

void LifecycleStepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Sides sides(painter, rect());
    int x = 0;
    const Piece* before = nullptr;
    const std::vector<Piece> pieces = piecesOf(m_form);
    for (const Piece& piece : pieces) {
        if (before != nullptr) {
            if (piece.step != nullptr && before->step != nullptr)
                painter.fillRect(sides(QRect(x + px(StepGap), height() / 2, px(Dash), 1)), theme::colour(ThemeRole::Faint));
            x += px(Dash + 2 * StepGap);
        }
        const int wide = widthOf(piece, m_form);
        before = &piece;
        if (piece.step == nullptr) {
            painter.fillRect(sides(QRect(x, height() / 5, 1, height() - 2 * (height() / 5))), theme::colour(ThemeRole::BorderStrong));
            if (m_form == Form::Whole) {
                painter.setFont(fontOf(false));
                painter.setPen(theme::colour(ThemeRole::Muted));
                theme::drawWords(painter, sides(QRect(x + px(2 * StepGap), 0, wide, height())), tr("then in each slot"));
            }
            x += wide;
            continue;
        }
        const Step& step = *piece.step;
        const bool isNow = step.stage == Stage::Now;
        const ThemeRole ink = isNow      ? ThemeRole::Accent
            : step.stage == Stage::Ended ? ThemeRole::Critical
            : step.stage == Stage::Done  ? ThemeRole::Text
                                         : ThemeRole::Muted;
        theme::paintIcon(painter, sides(QRect(x, (height() - px(StepIconSide)) / 2, px(StepIconSide), px(StepIconSide))), step.icon,
                         theme::colour(ink));
        if (piece.hasWord) {
            painter.setFont(fontOf(isNow));
            painter.setPen(theme::colour(ink));
            theme::drawWords(painter, sides(QRect(x + px(StepIconSide + StepGap), 0, wide - px(StepIconSide + StepGap), height())), step.word);
        }
        x += wide;
    }
}

}
