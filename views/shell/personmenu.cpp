// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/personmenu.h"

#include "domain/listed.h"
#include "items/peoplemodel.h"
#include "theme/icons.h"
#include "theme/paint/marks.h"
#include "theme/paint/sides.h"
#include "theme/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

namespace gatehouse::shell {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

constexpr int MostName = 190; // a longer one is cut, and whole in the tool tip: the menus beside it are needed

// Their own, then those in which they act for others now.
QString rolesOf(const items::Desk& desk, const Person& person)
{
    QStringList words{items::rolesText(person), items::delegatedText(desk, person.name)};
    words.removeAll(QString());
    return listed(words);
}

}

PersonMenu::PersonMenu(QWidget* parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    setObjectName(QStringLiteral("person"));
    connect(menu(), &QMenu::aboutToShow, this, &PersonMenu::fill);
    follow();
}

void PersonMenu::setDesk(items::Desk* desk)
{
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = desk;
    if (desk != nullptr)
        connect(desk, &items::Desk::factsChanged, this, &PersonMenu::follow);
    follow();
}

void PersonMenu::follow()
{
    const Person* person = m_desk ? m_desk->person() : nullptr;
    m_isSomebody = person != nullptr;
    m_name = person != nullptr ? m_desk->displayName(person->name) : m_desk ? tr("Nobody yet") : QString();
    m_roles = person != nullptr ? rolesOf(*m_desk, *person) : QString();
    setVisible(m_desk != nullptr);
    setAccessibleName(person != nullptr ? tr("Acting as %1").arg(m_name) : tr("Choose who you are"));
    setAccessibleDescription(m_roles);
    setToolTip(m_roles.isEmpty() ? m_name : m_name + u'\n' + m_roles);
    updateGeometry();
    update();
    if (!menu()->isVisible()) // who chooses just now is not disturbed by news
        fill();
}

void PersonMenu::fill()
{
    menu()->clear();
    if (!m_desk)
        return;
    // An embedded registry's desk may act as anybody; every event names the operating-system user too.
    QAction* note = menu()->addAction(m_desk->session().info().demonstration ? tr("Demonstration: act as…")
                                                                             : tr("This registry is a file: its owner may act as…"));
    note->setEnabled(false);
    auto* group = new QActionGroup(menu());
    for (const Person& person : m_desk->facts().people) {
        const QString roles = rolesOf(*m_desk, person);
        QAction* action = menu()->addAction(roles.isEmpty() ? m_desk->displayName(person.name)
                                                            : tr("%1 (%2)").arg(m_desk->displayName(person.name), roles));
        action->setCheckable(true);
        action->setChecked(m_desk->person() != nullptr && m_desk->person()->name == person.name);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name = person.name] {
            if (m_desk)
                m_desk->session().actAs(name);
        });
    }
    menu()->addSeparator();
    connect(menu()->addAction(theme::icon(QStringLiteral("people"), ThemeRole::Muted), tr("People and roles…")), &QAction::triggered, this,
            &PersonMenu::peopleRequested);
    QAction* delegate = menu()->addAction(tr("Delegate a role…"));
    delegate->setEnabled(m_desk->person() != nullptr);
    connect(delegate, &QAction::triggered, this, &PersonMenu::delegateRequested);
}

void PersonMenu::open()
{
    menu()->popup(mapToGlobal(QPoint(0, height())));
    QAction* first = nullptr;
    for (QAction* action : menu()->actions())
        if (action->isChecked() || (first == nullptr && action->isEnabled() && !action->isSeparator()))
            first = action;
    menu()->setActiveAction(first);
}

QSize PersonMenu::sizeHint() const
{
    const QFontMetrics name(theme::font(TextStyle::Strong));
    const QFontMetrics roles(theme::font(TextStyle::Secondary));
    const int words = std::min(px(MostName), name.horizontalAdvance(m_name))
        + (m_roles.isEmpty() ? 0 : px(8) + qMin(px(170), roles.horizontalAdvance(m_roles)));
    return {px(36) + words + px(12), px(32)};
}

QSize PersonMenu::minimumSizeHint() const
{
    return {px(48) + std::min(px(MostName), QFontMetrics(theme::font(TextStyle::Strong)).horizontalAdvance(m_name)), px(32)};
}

void PersonMenu::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme::colour(ThemeRole::Focus), 2) : QPen(Qt::NoPen));
        painter.setBrush(theme::colour(ThemeRole::Hover));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(5), px(5));
    }
    const QRect disc(px(6), (height() - px(22)) / 2, px(22), px(22));
    const theme::Sides sides(painter, rect());
    theme::paintAvatar(painter, sides(disc), m_isSomebody ? m_name : QString(), m_isSomebody);
    int x = px(36);
    painter.setFont(theme::font(TextStyle::Strong));
    painter.setPen(theme::colour(ThemeRole::Text));
    const QString name = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, std::min(px(MostName), width() - x));
    theme::drawWords(painter, sides(QRect(x, 0, width() - x, height())), name);
    x += painter.fontMetrics().horizontalAdvance(name) + px(8);
    painter.setFont(theme::font(TextStyle::Secondary));
    painter.setPen(theme::colour(ThemeRole::Muted));
    theme::drawWords(painter, sides(QRect(x, 0, width() - x - px(8), height())),
                     painter.fontMetrics().elidedText(m_roles, Qt::ElideRight, width() - x - px(8)));
}

}
