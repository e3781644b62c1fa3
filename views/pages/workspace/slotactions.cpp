// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/slotactions.h"

#include "governance/commands/addevidence.h"
#include "governance/wayback.h"
#include "items/desk.h"
#include "pages/workspace/section.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/wraprow.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using items::SlotAct;
using items::SlotDecision;
using theme::ButtonLook;
using theme::px;
using theme::ThemeRole;

namespace {

constexpr std::size_t MostButtons = 2; // of a slot, in one row; the rarer acts wait in a menu, so that the facts above have the room
constexpr qsizetype LongestFace = 38, LongestEntry = 90;

// What takes the version further here; one of them stands first, open or not.
bool leadsOn(SlotAct act)
{
    return act == SlotAct::Start || act == SlotAct::Submit || act == SlotAct::Approve || act == SlotAct::GoLive || act == SlotAct::Rollback
        || act == SlotAct::Adopt;
}

QString everyReason(const SlotDecision& decision)
{
    QStringList sentences;
    for (const Obstacle& obstacle : decision.obstacles)
        sentences << obstacle.sentence;
    return sentences.join(u'\n');
}

// The name of the act without the sign that it asks for more.
QString plainText(const SlotDecision& decision)
{
    QString text = items::actionText(decision);
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

bool canAddEvidence(const governance::DeploymentFacts& facts, const Person& person)
{
    if (facts.current() == nullptr)
        return false;
    governance::AddEvidence command;
    command.version = {facts.version.version->modelName, facts.version.version->label, 0};
    command.slot = facts.slot;
    return std::ranges::all_of(governance::obstacles(command, person, facts), &Obstacle::inForm);
}

}

SlotActions::SlotActions(items::Desk& desk, QWidget* parent)
    : Panel(ThemeRole::Surface, Qt::TopEdge, parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("What can be done here"));
    m_column->setContentsMargins(px(theme::space::PaneMargin), px(theme::space::Small), px(theme::space::PaneMargin), px(theme::space::Medium));
    m_column->setSpacing(px(theme::space::Small));
}

void SlotActions::show(const governance::DeploymentFacts& facts)
{
    if (m_menu != nullptr && m_menu->isVisible()) { // entries do not change under a hand that chooses
        m_waiting = facts;
        return;
    }
    m_waiting.reset();
    follow(facts);
}

void SlotActions::clear()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its own click may be what brought us here
        }
        delete item;
    }
    m_row = nullptr;
    m_menu = nullptr;
    m_all.clear();
    m_shown.clear();
    m_primary.reset();
    m_back.reset();
    m_backLeads = false;
}

void SlotActions::follow(const governance::DeploymentFacts& facts)
{
    const Person* person = m_desk.person();
    if (person == nullptr || m_desk.session().pastObstacle()) {
        clear();
        hide();
        return;
    }
    const std::vector<SlotDecision> decisions = items::slotDecisionsOf(facts, *person);
    const bool takesEvidence = canAddEvidence(facts, *person);
    const auto back = governance::offeredRollback(facts, *person);
    QStringList shown{facts.slot, takesEvidence ? u"evidence"_s : QString(), back ? back->text() : QString(), labelOf(facts.version.usability())};
    for (const SlotDecision& decision : decisions)
        shown << items::actionText(decision) + u'\n' + everyReason(decision);
    if (shown == m_shown)
        return;
    clear();
    m_shown = shown;
    m_back = back;
    m_slot = facts.slot;
    const std::size_t room = MostButtons - (m_back ? 1 : 0);
    std::vector<SlotDecision> open, rest;
    const auto isWaitedFor = [](const SlotDecision& each) { return each.act == SlotAct::Acknowledge || each.act == SlotAct::AcknowledgeEnd; };
    std::vector<SlotDecision> inOrder(decisions.rbegin(), decisions.rend());
    std::ranges::stable_partition(inOrder, [&](const SlotDecision& each) { return leadsOn(each.act) || isWaitedFor(each); });
    for (const SlotDecision& decision : inOrder) {
        // In several roles the one that is still open is what leads on.
        if (leadsOn(decision.act) && (!m_primary || (decision.act == m_primary->act && !m_primary->isOpen() && decision.isOpen())))
            m_primary = decision;
        (decision.isOpen() && open.size() < room ? open : rest).push_back(decision);
    }
    auto* buttons = new QWidget(this);
    m_row = new theme::WrapRow(buttons);
    m_row->setContentsMargins({});
    m_row->setSpacing(px(theme::space::Small));
    m_column->addWidget(buttons);
    m_backLeads = m_back && (facts.version.usability() == Usability::Unusable || !m_primary || !m_primary->isOpen());
    const bool isPrimaryClosed = m_primary && !m_primary->isOpen() && !m_backLeads;
    if (m_back)
        addRollback(facts);
    if (isPrimaryClosed)
        addClosed(*m_primary);
    if (takesEvidence)
        addEvidenceButton(isPrimaryClosed && m_primary->act == SlotAct::Submit);
    for (const SlotDecision& decision : open)
        addButton(decision, !m_backLeads && m_primary && decision.act == m_primary->act && decision.role == m_primary->role);
    if (isPrimaryClosed)
        std::erase_if(rest, [this](const SlotDecision& each) { return each.act == m_primary->act && each.role == m_primary->role; });
    if (!rest.empty())
        addMenu(rest, facts.slot);
    setVisible(m_row->count() > 0);
}

QAction* SlotActions::actionFor(const SlotDecision& decision, const QString& text)
{
    auto* action = new QAction(text, this);
    action->setEnabled(decision.isOpen());
    action->setToolTip(decision.isOpen() ? QString() : theme::plainToolTip(everyReason(decision)));
    theme::setMenuPlace(*action, SlotInMenu);
    connect(action, &QAction::triggered, this, [this, decision] { emit requested(decision); });
    m_all << action;
    return action;
}

// The dialog that opens is that of the version that comes back.
void SlotActions::addRollback(const governance::DeploymentFacts& facts)
{
    auto* button = new QPushButton(tr("Roll back to %1…").arg(m_back->label), this);
    button->setAccessibleName(button->text());
    button->setToolTip(theme::plainToolTip(tr("%1 comes back to %2 in place of %3.").arg(m_back->label, facts.slot, facts.version.version->label)));
    if (m_backLeads)
        theme::setButtonLook(button, ButtonLook::Primary);
    const auto ask = [this, to = *m_back, slot = facts.slot] { emit rollbackRequested(to, slot); };
    connect(button, &QPushButton::clicked, this, ask);
    m_row->addWidget(button);
    auto* action = new QAction(tr("%1 (%2)").arg(button->text(), facts.slot), button);
    theme::setMenuPlace(*action, SlotInMenu);
    connect(action, &QAction::triggered, this, ask);
    m_all << action;
}

void SlotActions::addButton(const SlotDecision& decision, bool isFilled)
{
    auto* button = new QPushButton(items::actionText(decision), this);
    button->setAccessibleName(button->text());
    if (isFilled) {
        theme::setButtonLook(button, ButtonLook::Primary);
        button->setToolTip(theme::keyWords(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)));
    }
    connect(button, &QPushButton::clicked, this, [this, decision] { emit requested(decision); });
    m_row->addWidget(button);
    actionFor(decision, tr("%1 (%2)").arg(items::actionText(decision), decision.slot))->setParent(button);
}

// What would lead on stands here all the same, and says why it does not.
void SlotActions::addClosed(const SlotDecision& decision)
{
    const QString name = plainText(decision);
    const QString reason = decision.reason();
    const bool fits = name.size() + reason.size() <= LongestFace;
    auto* button = new QPushButton(theme::icon(u"lock"_s, ThemeRole::Muted), fits ? tr("%1: %2").arg(name, reason) : tr("%1: not open").arg(name),
                                   this);
    button->setEnabled(false);
    button->setAccessibleName(button->text());
    button->setAccessibleDescription(everyReason(decision));
    button->setToolTip(theme::plainToolTip(everyReason(decision)));
    m_row->addWidget(button);
    // The first reason; with all of them there would be no room for what can be done. The tool tip and the key of what leads on tell the rest.
    const auto more = int(decision.obstacles.size()) - 1;
    auto* why = new theme::TextLabel(more > 0 ? tr("%1 (and %n more)", nullptr, more).arg(reason) : reason, theme::TextStyle::Secondary,
                                     ThemeRole::Muted, this);
    why->setToolTip(button->toolTip());
    why->setWordWrap(true);
    m_column->addWidget(why);
}

void SlotActions::addEvidenceButton(bool isFilled)
{
    auto* button = new QPushButton(tr("Add evidence…"), this);
    button->setAccessibleName(button->text());
    if (isFilled)
        theme::setButtonLook(button, ButtonLook::Primary);
    connect(button, &QPushButton::clicked, this, &SlotActions::evidenceRequested);
    m_row->addWidget(button);
    auto* action = new QAction(button->text(), button);
    theme::setMenuPlace(*action, SlotInMenu);
    connect(action, &QAction::triggered, this, &SlotActions::evidenceRequested);
    m_all << action;
}

void SlotActions::addMenu(const std::vector<SlotDecision>& decisions, const QString& slot)
{
    auto* button = new QPushButton(tr("More"), this);
    button->setAccessibleName(tr("More decisions about %1").arg(slot));
    m_menu = new QMenu(button);
    m_menu->setAccessibleName(button->accessibleName());
    m_menu->setToolTipsVisible(true);
    for (const SlotDecision& decision : decisions) {
        QString text = items::actionText(decision);
        if (!decision.isOpen()) {
            const QString reason = decision.reason();
            text = tr("%1: %2").arg(plainText(decision), reason.size() > LongestEntry ? reason.left(LongestEntry - 1) + u'…' : reason);
        }
        QAction* action = actionFor(decision, text.replace(u'&', u"&&"_s));
        action->setParent(m_menu);
        m_menu->addAction(action);
    }
    connect(
        m_menu, &QMenu::aboutToHide, this,
        [this] {
            if (const auto waiting = std::exchange(m_waiting, {}))
                follow(*waiting);
        },
        Qt::QueuedConnection); // after the entry that was chosen was heard
    button->setMenu(m_menu);
    m_row->addWidget(button);
}

void SlotActions::triggerPrimary()
{
    if (const auto past = m_desk.session().pastObstacle())
        emit said(past->sentence);
    else if (m_backLeads)
        emit rollbackRequested(*m_back, m_slot);
    else if (!m_primary)
        emit said(tr("Nothing leads on in this slot now."));
    else if (!m_primary->isOpen())
        emit said(everyReason(*m_primary));
    else
        emit requested(*m_primary);
}

}
