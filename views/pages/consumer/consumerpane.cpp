// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consumer/consumerpane.h"

#include "governance/consumerrules.h"
#include "governance/separation.h"
#include "pages/consumer/consumerfacts.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/wraprow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;

ConsumerPane::ConsumerPane(items::Desk& desk, QWidget* parent)
    : Panel(ThemeRole::Surface, {}, parent)
    , m_desk(desk)
    , m_model(new ElidedLabel(tr("Facts"), TextStyle::Strong, ThemeRole::Text, Qt::ElideMiddle, this))
    , m_label(new TextLabel({}, TextStyle::Mono, ThemeRole::Text, this))
    , m_scroll(new ColumnScroll(this))
    , m_foot(new Panel(ThemeRole::Surface, Qt::TopEdge, this))
    , m_acknowledge(new QPushButton(m_foot))
    , m_change(new QPushButton(tr("Change…"), m_foot))
    , m_end(new QPushButton(tr("End…"), m_foot))
    , m_why(new TextLabel({}, TextStyle::Secondary, ThemeRole::Muted, m_foot))
{
    setAccessibleName(tr("Facts of the use"));
    auto* head = new Panel(ThemeRole::Surface, Qt::BottomEdge, this);
    head->setFixedHeight(px(height::PaneHead));
    auto* headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(px(space::PaneMargin), 0, px(space::Small), 1);
    headRow->setSpacing(px(space::Small));
    headRow->addWidget(m_model);
    headRow->addWidget(m_label);
    headRow->addStretch(1);
    auto* close = new QToolButton(head);
    close->setIcon(icon(u"cross"_s, ThemeRole::Muted));
    close->setAutoRaise(true);
    setSmall(close);
    close->setAccessibleName(tr("Close the facts"));
    close->setToolTip(tr("Close the facts (Space)"));
    connect(close, &QToolButton::clicked, this, &ConsumerPane::closed);
    headRow->addWidget(close);

    m_scroll->setAccessibleName(tr("Facts of the use")); // keeps the focus: the keyboard scrolls it
    setFocusProxy(m_scroll);
    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    foot->setSpacing(px(space::Small));
    m_why->setWordWrap(true);
    auto* buttons = new WrapRow;
    buttons->setSpacing(px(space::Small));
    foot->addLayout(buttons);
    foot->addWidget(m_why);
    setButtonLook(m_acknowledge, ButtonLook::Primary);
    m_change->setAccessibleName(tr("Change the use…"));
    m_end->setAccessibleName(tr("End the use…"));
    for (QPushButton* button : {m_acknowledge, m_change, m_end})
        buttons->addWidget(button);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);
    connect(m_acknowledge, &QPushButton::clicked, this, &ConsumerPane::acknowledgeRequested);
    connect(m_change, &QPushButton::clicked, this, &ConsumerPane::changeRequested);
    connect(m_end, &QPushButton::clicked, this, &ConsumerPane::endRequested);
    connect(&m_desk.session(), &registry::Session::actorChanged, this, &ConsumerPane::fill);
    connect(&m_desk.session(), &registry::Session::momentChanged, this, &ConsumerPane::judge);
    fill();
}

void ConsumerPane::show(const registry::ConsumerUse* use, const registry::LiveModel* live, const std::vector<registry::EventRow>& history)
{
    const auto wanted = use == nullptr ? std::nullopt : std::optional(*use);
    const auto running = live == nullptr ? std::nullopt : std::optional(*live);
    // Only what is another is built anew: whoever reads here keeps the place and the focus.
    if (wanted == m_use && running == m_live && history == m_history)
        return;
    const bool isSame = wanted && m_use && wanted->model.name == m_use->model.name && wanted->consumer.name == m_use->consumer.name;
    const int place = isSame ? m_scroll->verticalScrollBar()->value() : 0;
    m_use = wanted;
    m_live = running;
    m_history = history;
    fill();
    m_scroll->verticalScrollBar()->setValue(place);
}

void ConsumerPane::fill()
{
    m_model->setText(m_use ? m_use->model.name : tr("Facts"));
    m_label->setText(m_live ? m_live->version.label : QString());
    delete m_scroll->takeWidget();
    auto* facts = new ConsumerFacts(m_desk, m_use ? &*m_use : nullptr, m_live ? &*m_live : nullptr, m_history);
    connect(facts, &ConsumerFacts::placeRequested, this, &ConsumerPane::placeRequested);
    m_scroll->setWidget(facts);
    judge();
}

// A button says why it is not open before anybody is refused.
void ConsumerPane::judge()
{
    m_foot->setVisible(m_use.has_value());
    if (!m_use)
        return;
    Obstacles found;
    if (const auto past = m_desk.session().pastObstacle())
        found.push_back(*past);
    if (const Person* person = m_desk.person()) {
        governance::refuseReader(found, m_desk.facts(), *person);
        governance::refuseUnlessSpeaker(found, m_use->consumer, *person, {m_desk.facts(), m_use->model.name, m_use->model});
    }
    const QString why = found.empty() ? QString() : found.front().sentence;
    m_acknowledge->setVisible(!m_use->waits.empty());
    if (!m_use->waits.empty()) {
        m_acknowledge->setText(tr("Acknowledge %1…").arg(m_use->waits.front().version.label));
        m_acknowledge->setAccessibleName(m_acknowledge->text());
    }
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    for (QPushButton* button : {m_acknowledge, m_change, m_end}) {
        button->setEnabled(why.isEmpty());
        button->setIcon(why.isEmpty() ? QIcon() : icon(u"lock"_s, ThemeRole::Muted));
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
}

}
