// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/frame/actdialog.h"

#include "theme/icons.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/taborder.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using theme::Panel;
using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

constexpr int ActWidth = 900, FactsWidth = 310, LeastFacts = 200, LeastHeight = 440, MostHeight = 700;

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

}

Obstacles deskObstacles(const items::Desk& desk)
{
    if (const auto past = desk.session().pastObstacle())
        return {*past};
    if (desk.person() == nullptr)
        return {{u"nobody"_s,
                 ActDialog::tr("Nobody acts at this desk. Choose who you are at the top right of the window, or let an admin link %1 to a person.")
                     .arg(desk.session().actor().osUser),
                 {},
                 false}};
    return {};
}

ActDialog::ActDialog(items::Desk& desk, const QString& title, QWidget* parent) : QDialog(parent), m_desk(desk)
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head = head());
    m_message = new theme::MessageBar(this);
    m_message->setClosable(false);
    column->addWidget(m_message);
    column->addWidget(body(), 1);
    column->addWidget(foot());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) { // before a button that has the focus takes it for a press
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, [this] { m_primary->setFocus(Qt::ShortcutFocusReason); });
    }
    connect(&desk, &items::Desk::factsChanged, this, &ActDialog::judge);
}

QWidget* ActDialog::head()
{
    auto* panel = new Panel(ThemeRole::Surface, Qt::BottomEdge, this);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(18), px(12), px(18), px(12));
    row->setSpacing(px(14));
    row->addWidget(m_icon = new theme::IconLabel({}, ThemeRole::Accent, 24, panel));
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_heading = new theme::TextLabel({}, TextStyle::Title, ThemeRole::Text, panel));
    words->addWidget(m_consequence = new theme::TextLabel({}, TextStyle::Secondary, ThemeRole::Muted, panel));
    m_heading->setWordWrap(true);
    m_consequence->setWordWrap(true);
    row->addLayout(words, 1);
    return panel;
}

QWidget* ActDialog::body()
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* left = new Panel(ThemeRole::Surface, Qt::RightEdge, both);
    m_left = left;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 1, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(scrolling(m_facts = new FactsColumn(left), left), 1);
    leftColumn->addWidget(m_missing = new MissingList(left));
    row->addWidget(left);
    auto* right = new Panel(ThemeRole::Surface, {}, both);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    m_formWidget = new QWidget(right);
    m_form = new QVBoxLayout(m_formWidget);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(0);
    rightColumn->addWidget(scrolling(m_formWidget, right));
    row->addWidget(right, 1);
    return both;
}

QWidget* ActDialog::foot()
{
    auto* panel = new Panel(ThemeRole::Window, Qt::TopEdge, this);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(18), px(11), px(18), px(11));
    row->setSpacing(px(theme::space::Small));
    row->addWidget(new theme::IconLabel(u"info"_s, ThemeRole::Muted, 15, panel));
    row->addWidget(m_note = new theme::TextLabel({}, TextStyle::Secondary, ThemeRole::Muted, panel), 1);
    m_note->setWordWrap(true);
    m_cancel = new QPushButton(tr("Cancel"), panel);
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setDefault(true);
    m_primary = new QPushButton(panel);
    m_primary->setObjectName(u"primary"_s);
    m_primary->setAutoDefault(true); // Enter is Cancel, but for whoever went to this button
    row->addWidget(m_cancel);
    row->addWidget(m_primary);
    connect(m_cancel, &QPushButton::clicked, this, &ActDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, &ActDialog::begin);
    return panel;
}

void ActDialog::setHead(const Head& head)
{
    m_icon->setIcon(head.icon, head.ink);
    m_heading->setText(head.heading);
    m_consequence->setText(head.consequence);
    m_consequence->setVisible(!head.consequence.isEmpty());
    static_cast<Panel*>(m_head)->setGround(head.ground);
    setAccessibleDescription(head.consequence);
}

void ActDialog::setAct(const Act& act)
{
    m_act = act;
    theme::setButtonLook(m_primary, act.look);
    m_primary->setAccessibleName(act.text);
    m_note->setText(act.note);
}

void ActDialog::fit()
{
    if (m_fitted.isValid() && size() != m_fitted) // somebody made it as large as they like it
        return;
    const QSize all = screen() != nullptr ? screen()->availableSize() : QSize(px(ActWidth), px(MostHeight));
    const QSize room(all.width() * 97 / 100, all.height() * 92 / 100);
    const int bars = m_head->layout()->heightForWidth(px(ActWidth)) + px(60) + (m_message->isHidden() ? 0 : m_message->sizeHint().height());
    const int forFacts = m_facts->layout()->heightForWidth(px(FactsWidth))
        + (m_missing->isHidden() ? 0 : m_missing->layout()->heightForWidth(px(FactsWidth)));
    const int wanted = bars + std::max({px(LeastHeight) - bars, m_formWidget->sizeHint().height(), forFacts});
    const int most = std::max(px(MostHeight), parentWidget() != nullptr ? parentWidget()->window()->height() * 4 / 5 : 0);
    const QSize before = size();
    resize(qMin(px(ActWidth), room.width()), qMin(qMin(std::max(wanted, m_fitted.height()), most), room.height()));
    m_fitted = size();
    shareWidth();
    if (isVisible() && parentWidget() != nullptr && size() != before)
        move(x(), std::max(0, y() - (height() - before.height()) / 2));
}

// The facts give way to the form where both have no room: their words wrap, and a field has a least width.
void ActDialog::shareWidth()
{
    const int form = m_formWidget->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_left->setFixedWidth(std::clamp(width() - form, px(LeastFacts), px(FactsWidth)));
}

void ActDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    shareWidth();
}

void ActDialog::judge()
{
    Obstacles found = deskObstacles(m_desk);
    if (found.empty())
        found = obstacles();
    Obstacles elsewhere, inForm;
    for (const Obstacle& obstacle : found)
        (obstacle.inForm ? inForm : elsewhere).push_back(obstacle);
    showMessage(elsewhere);
    m_missing->show(elsewhere.empty() ? inForm : Obstacles());
    // Facts come when they were looked up: what they need they get, as long as there is room.
    if (m_fitted.isValid())
        QMetaObject::invokeMethod(this, &ActDialog::fit, Qt::QueuedConnection);

    const bool isOpen = found.empty() && !m_isGiving;
    QStringList reasons;
    for (const Obstacle& obstacle : elsewhere.empty() ? inForm : elsewhere)
        reasons << obstacle.sentence;
    m_primary->setEnabled(isOpen);
    m_primary->setToolTip(theme::plainToolTip(reasons.join(u'\n')));
    m_primary->setAccessibleDescription(reasons.join(u'\n'));
    m_primary->setText(m_isGiving              ? tr("Recording…")
                           : isOpen            ? m_act.text
                           : elsewhere.empty() ? tr("%1: %n missing", nullptr, int(inForm.size())).arg(m_act.text)
                                               : tr("%1: not open").arg(m_act.text));
    const bool isFilled = m_act.look == theme::ButtonLook::Primary || m_act.look == theme::ButtonLook::Critical;
    m_primary->setIcon(isOpen ? theme::icon(m_act.icon, isFilled ? ThemeRole::OnAccent : ThemeRole::Critical)
                              : theme::icon(u"lock"_s, ThemeRole::Muted));
}

void ActDialog::showMessage(const Obstacles& elsewhere)
{
    QStringList sentences;
    for (const Obstacle& obstacle : elsewhere)
        sentences << obstacle.sentence;
    const bool isRefused = !m_refusal.isEmpty() && sentences.isEmpty();
    if (isRefused)
        sentences << m_refusal;
    if (sentences.isEmpty())
        m_message->hide();
    else
        m_message->show(isRefused ? theme::MessageBar::Kind::Critical : theme::MessageBar::Kind::Warning, sentences.join(u'\n'));
}

void ActDialog::begin()
{
    m_isGiving = true;
    m_refusal.clear();
    m_formWidget->setEnabled(false);
    judge();
    act();
}

std::function<void(Result<registry::Receipt>)> ActDialog::answer()
{
    return [this](Result<registry::Receipt> receipt) { answered(receipt); };
}

void ActDialog::answered(const Result<registry::Receipt>& receipt)
{
    m_isGiving = false;
    m_formWidget->setEnabled(true);
    if (receipt) {
        const auto done = m_done;
        accept();
        if (done)
            done();
        return;
    }
    m_refusal = tr("Nothing was recorded. %1").arg(receipt.error().sentence);
    judge();
}

void ActDialog::reject()
{
    if (!m_isGiving) // the command is under way: its answer is waited for
        QDialog::reject();
}

bool ActDialog::focusNextPrevChild(bool next)
{
    theme::tabAsLaidOut(*this); // forms make fields as facts come, and Qt would go in the order in which they were made
    return QDialog::focusNextPrevChild(next);
}

void ActDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget* focused = focusWidget();
    const bool onButton = qobject_cast<const QPushButton*>(focused) != nullptr || qobject_cast<const QToolButton*>(focused) != nullptr
        || focused == nullptr;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        m_primary->setFocus(Qt::ShortcutFocusReason);
    else if (isEnter && !onButton)
        event->accept(); // neither decides nor throws away what was typed
    else
        QDialog::keyPressEvent(event);
}

}
