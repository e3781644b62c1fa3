// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/decisionbar.h"

#include "governance/gate.h"
#include "governance/nextreview.h"
#include "governance/routine.h"
#include "items/openfacts.h"
#include "pages/workspace/factstrip.h"
#include "pages/workspace/section.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/wraprow.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using items::Decision;
using items::DecisionKind;
using theme::ButtonLook;
using theme::px;
using theme::ThemeRole;

namespace {

QString iconOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Submit: return u"gate-a"_s;
    case DecisionKind::Withdraw:
    case DecisionKind::WithdrawVerdict: return u"withdrawn"_s;
    case DecisionKind::Reopen: return u"draft"_s;
    case DecisionKind::Approve: return u"verdict-approve"_s;
    case DecisionKind::RequestChanges: return u"verdict-changes"_s;
    case DecisionKind::Reject: return u"verdict-reject"_s;
    case DecisionKind::Abstain: return u"verdict-abstain"_s;
    case DecisionKind::Renew: return u"approved"_s;
    case DecisionKind::Hold: return u"hold"_s;
    case DecisionKind::Lift:
    case DecisionKind::Reinstate: return u"usable"_s;
    case DecisionKind::MarkUnusable: return u"unusable"_s;
    case DecisionKind::Deprecate:
    case DecisionKind::Undeprecate: return u"deprecated"_s;
    }
    Q_UNREACHABLE();
}

// What belongs together stands together under Review, in the order in which it is thought of.
void placeInMenu(QAction& action, DecisionKind kind)
{
    enum Group { Submitting = DecisionsInMenu, Verdicts, Usability, Retirement };
    const auto place = [kind]() -> std::pair<Group, int> {
        switch (kind) {
        case DecisionKind::Submit: return {Submitting, 1};
        case DecisionKind::Withdraw: return {Submitting, 2};
        case DecisionKind::Reopen: return {Submitting, 3};
        case DecisionKind::Approve: return {Verdicts, 0};
        case DecisionKind::RequestChanges: return {Verdicts, 1};
        case DecisionKind::Reject: return {Verdicts, 2};
        case DecisionKind::Abstain: return {Verdicts, 3};
        case DecisionKind::WithdrawVerdict: return {Verdicts, 4};
        case DecisionKind::Renew: return {Verdicts, 5};
        case DecisionKind::Hold: return {Usability, 0};
        case DecisionKind::Lift: return {Usability, 1};
        case DecisionKind::MarkUnusable: return {Usability, 2};
        case DecisionKind::Reinstate: return {Usability, 3};
        case DecisionKind::Deprecate: return {Retirement, 0};
        case DecisionKind::Undeprecate: return {Retirement, 1};
        }
        Q_UNREACHABLE();
    }();
    theme::setMenuPlace(action, place.first, place.second);
}

bool isPrimary(DecisionKind kind)
{
    return kind == DecisionKind::Approve || kind == DecisionKind::Submit;
}

// What a verdict binds to is the content on the screen, so it is not offered over an older revision.
bool bindsToContent(DecisionKind kind)
{
    return isPrimary(kind) || kind == DecisionKind::RequestChanges || kind == DecisionKind::Reject || kind == DecisionKind::Abstain
        || kind == DecisionKind::Renew;
}

// Whether the decision stands on the bar itself; the rest is in the menu. Those that are not open stand there only when they are what the page is for.
bool standsOnBar(const Decision& decision, const governance::VersionFacts& facts)
{
    switch (decision.kind) {
    case DecisionKind::Submit:
    case DecisionKind::Approve: return true;
    case DecisionKind::Hold: return decision.isOpen();
    case DecisionKind::Lift:
    case DecisionKind::Reinstate:
    case DecisionKind::RequestChanges:
    case DecisionKind::Reject:
    case DecisionKind::Withdraw: return decision.isOpen();
    case DecisionKind::Renew: {
        // Half a year before it is due nobody needs the button.
        constexpr int DaysBefore = 30;
        const bool reviewed = std::ranges::any_of(facts.deployments,
                                                  [&](const Deployment& each) { return governance::reviewIsNear(each, facts.registry.now.date()); });
        return decision.isOpen() && facts.usability() != Usability::Unusable
            && (reviewed || governance::approvalAges(facts) < facts.registry.now.addDays(DaysBefore));
    }
    case DecisionKind::MarkUnusable: return decision.isOpen() && (facts.proposal.has_value() || facts.usability() == Usability::OnHold);
    case DecisionKind::WithdrawVerdict:
    case DecisionKind::Reopen:
    case DecisionKind::Abstain:
    case DecisionKind::Deprecate:
    case DecisionKind::Undeprecate: return false;
    }
    Q_UNREACHABLE();
}

QString everyReason(const Decision& decision)
{
    QStringList sentences;
    for (const Obstacle& obstacle : decision.obstacles)
        sentences << obstacle.sentence;
    return sentences.join(u'\n');
}

ButtonLook lookOf(const Decision& decision)
{
    switch (decision.kind) {
    case DecisionKind::Submit:
    case DecisionKind::Approve: return decision.isOpen() ? ButtonLook::Primary : ButtonLook::Plain;
    case DecisionKind::Reject:
    case DecisionKind::MarkUnusable: return ButtonLook::CriticalOutline;
    case DecisionKind::Hold: return ButtonLook::Quiet;
    default: return ButtonLook::Plain;
    }
}

// "Approve: you wrote this version": the name of the act without what follows it when it can be done.
QString closedText(const Decision& decision, const Person& person)
{
    constexpr qsizetype Longest = 44;
    const QString name = decision.kind == DecisionKind::Approve ? QCoreApplication::translate("DecisionBar", "Approve")
                                                                : QCoreApplication::translate("DecisionBar", "Submit");
    const QString reason = shortReason(decision, person);
    return reason.size() <= Longest ? QCoreApplication::translate("DecisionBar", "%1: %2").arg(name, reason)
                                    : QCoreApplication::translate("DecisionBar", "%1: not open to you").arg(name);
}

}

DecisionBar::DecisionBar(items::Desk& desk, QWidget* parent)
    : Panel(ThemeRole::Window, Qt::TopEdge, parent)
    , m_desk(desk)
    , m_facts(new FactStrip(this))
    , m_row(new theme::WrapRow(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
{
    setAccessibleName(tr("Decisions"));
    m_menu->setToolTipsVisible(true);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More decisions"));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    theme::setButtonLook(m_more, ButtonLook::Quiet);
    const auto followNews = [this] {
        if (const auto waiting = std::exchange(m_waiting, {}))
            showDecisions(*waiting);
    };
    // Nothing of another moment can be chosen, not even until its sight comes.
    connect(&m_desk.session(), &registry::Session::momentChanged, this, [this] {
        m_menu->hide();
        m_waiting.reset();
        clear();
        m_more->hide();
    });
    connect(m_menu, &QMenu::aboutToHide, this, followNews, Qt::QueuedConnection); // after the entry that was chosen was heard
    constexpr int Around = (theme::height::DecisionBar - theme::height::Control) / 2;
    m_row->setContentsMargins(px(theme::space::PageMargin), px(Around), px(theme::space::PageMargin), px(Around));
    m_row->setSpacing(px(theme::space::Small));
    m_row->addWidget(m_facts);
    m_row->addWidget(m_more);
}

void DecisionBar::show(const items::VersionSight& sight)
{
    m_open = items::openFacts(sight.facts, sight.preflight);
    showFacts();
    if (m_menu->isVisible()) { // entries do not change under a hand that chooses
        m_waiting = sight;
        return;
    }
    m_waiting.reset();
    showDecisions(sight);
}

void DecisionBar::setCoverage(const std::optional<Coverage>& coverage)
{
    if (coverage == m_coverage)
        return;
    m_coverage = coverage;
    showFacts();
}

void DecisionBar::showFacts()
{
    std::vector<items::OpenFact> facts;
    if (const auto read = items::coverageFact(m_coverage))
        facts.push_back(*read);
    std::ranges::copy(m_open, std::back_inserter(facts));
    m_facts->setFacts(std::move(facts));
}

void DecisionBar::showDecisions(const items::VersionSight& sight)
{
    clear();
    const Person* person = m_desk.person();
    const auto closed = m_desk.session().pastObstacle();
    if (closed || person == nullptr) {
        auto* words = new theme::TextLabel(!closed ? tr("Nobody is chosen to act: choose who you are at the top right.")
                                               : m_desk.session().info().readOnly ? tr("Open for reading only: nothing can be decided from here.")
                                                                                  : tr("Nothing can be decided in the past."),
                                           theme::TextStyle::Body, ThemeRole::Muted, this);
        words->setToolTip(closed ? theme::plainToolTip(closed->sentence) : QString());
        put(words);
        m_more->hide();
        return;
    }
    std::vector<Decision> decisions = items::decisionsOf(sight.facts, *person);
    if (sight.content.revision != sight.facts.version->revision)
        for (Decision& decision : decisions)
            if (bindsToContent(decision.kind))
                decision.obstacles.insert(decision.obstacles.begin(), Obstacle{u"older-revision"_s, tr("open the newest revision first"), {}, false});
    std::set<DecisionKind> onBar;
    std::set<DecisionKind> seen;
    for (const Decision& decision : decisions) {
        const bool isSecond = !seen.insert(decision.kind).second;
        // In several roles the one that is still open stands on the bar: in a solo registry the first verdict leaves the second to be given.
        const bool waitsForOpen = !decision.isOpen()
            && std::ranges::any_of(decisions, [&](const Decision& other) { return other.kind == decision.kind && other.isOpen(); });
        if (!waitsForOpen && standsOnBar(decision, sight.facts) && onBar.insert(decision.kind).second)
            addButton(decision, *person, sight.facts);
        else
            addToMenu(decision, isSecond);
        if (isPrimary(decision.kind) && (!m_primary || (!m_primary->isOpen() && decision.isOpen())))
            m_primary = decision;
    }
    m_more->setVisible(!m_menu->isEmpty());
}

void DecisionBar::clear()
{
    for (QWidget* widget : std::exchange(m_shown, {})) {
        m_row->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // its own click may be what brought us here
    }
    m_menu->clear();
    m_actions.clear();
    m_primary.reset();
}

void DecisionBar::put(QWidget* widget)
{
    m_row->addWidget(widget);
    m_shown.push_back(widget);
}

void DecisionBar::addButton(const Decision& decision, const Person& person, const governance::VersionFacts& facts)
{
    const bool showsWhy = !decision.isOpen() && isPrimary(decision.kind);
    auto* button = new QPushButton(showsWhy ? closedText(decision, person) : items::actionText(decision), this);
    theme::setButtonLook(button, lookOf(decision));
    button->setIcon(theme::icon(showsWhy ? u"lock"_s : iconOf(decision.kind),
                                decision.isOpen() && isPrimary(decision.kind) ? ThemeRole::OnAccent : ThemeRole::Text));
    button->setEnabled(decision.isOpen());
    button->setAccessibleName(button->text());
    // Whether fewer decide, and why, concerns whoever submits or approves.
    const QString routine = isPrimary(decision.kind) ? governance::routineSentence(facts) : QString();
    QStringList words{decision.isOpen() ? QString() : everyReason(decision), routine};
    words.removeAll(QString());
    button->setAccessibleDescription(words.join(u'\n'));
    if (decision.isOpen() && isPrimary(decision.kind))
        words.prepend(theme::keyWords(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)));
    if (!words.isEmpty())
        button->setToolTip(theme::plainToolTip(words.join(u'\n')));
    connect(button, &QPushButton::clicked, this, [this, decision] { emit decisionRequested(decision); });
    put(button);
    auto* action = new QAction(theme::icon(iconOf(decision.kind)), items::actionText(decision), button);
    action->setEnabled(decision.isOpen());
    action->setToolTip(decision.isOpen() ? QString() : theme::plainToolTip(everyReason(decision)));
    placeInMenu(*action, decision.kind);
    connect(action, &QAction::triggered, this, [this, decision] { emit decisionRequested(decision); });
    m_actions << action;
}

void DecisionBar::addToMenu(const Decision& decision, bool nameRole)
{
    QString text = items::actionText(decision);
    if (nameRole && decision.role && !text.contains(labelOf(*decision.role), Qt::CaseInsensitive))
        text = tr("As %1: %2").arg(labelOf(*decision.role).toLower(), text);
    if (!decision.isOpen() && m_desk.person() != nullptr) {
        QString reason = items::shortReason(decision, *m_desk.person());
        if (text.endsWith(u'…'))
            text.chop(1);
        text = tr("%1: %2").arg(text, reason.size() > 80 ? reason.left(78) + u'…' : reason);
    }
    QAction* action = m_menu->addAction(theme::icon(iconOf(decision.kind)), text.replace(u'&', u"&&"_s));
    action->setEnabled(decision.isOpen());
    action->setToolTip(decision.isOpen() ? QString() : theme::plainToolTip(everyReason(decision)));
    placeInMenu(*action, decision.kind);
    connect(action, &QAction::triggered, this, [this, decision] { emit decisionRequested(decision); });
    m_actions << action;
}

void DecisionBar::triggerPrimary()
{
    if (const auto past = m_desk.session().pastObstacle())
        emit said(past->sentence);
    else if (!m_primary)
        emit said(tr("There is nothing to submit or approve here now."));
    else if (!m_primary->isOpen())
        emit said(everyReason(*m_primary));
    else
        emit decisionRequested(*m_primary);
}

}
