// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/people/delegationlist.h"

#include "dialogs/frame/actdialog.h"
#include "dialogs/people/delegatedialog.h"
#include "governance/commands/withdrawdelegation.h"
#include "items/dates.h"
#include "theme/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

DelegationList::DelegationList(items::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_delegate(new QPushButton(tr("Delegate a role…"), this))
    , m_none(new theme::TextLabel({}, TextStyle::Secondary, ThemeRole::Muted, this))
    , m_column(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(7));
    auto* head = new QHBoxLayout;
    head->addWidget(new theme::TextLabel(tr("Delegations"), TextStyle::ColumnHead, ThemeRole::Text, this), 1);
    m_delegate->setAccessibleName(tr("Delegate a role"));
    m_delegate->setAutoDefault(false);
    theme::setSmall(m_delegate);
    head->addWidget(m_delegate);
    column->addLayout(head);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    m_column->setSpacing(px(7));
    column->addLayout(m_column);
    connect(m_delegate, &QPushButton::clicked, this, &DelegationList::delegateRequested);
}

void DelegationList::show(const QString& person)
{
    const governance::RegistryFacts& facts = m_desk.facts();
    Obstacles found = delegateObstacles(m_desk);
    if (found.empty() && m_desk.person()->name != person)
        found.push_back({u"not-yourself"_s, tr("Only %1 delegates their own roles.").arg(m_desk.displayName(person)), person, false});
    m_delegate->setEnabled(found.empty());
    m_delegate->setToolTip(found.empty() ? QString() : theme::plainToolTip(found.front().sentence));
    m_delegate->setAccessibleDescription(found.empty() ? QString() : found.front().sentence);
    std::vector<Line> lines;
    for (const Delegation& each : facts.delegations)
        if ((each.giver == person || each.delegate == person) && !each.isOver(facts.now))
            lines.push_back(lineOf(each, person));
    m_none->setVisible(lines.empty());
    m_none->setText(tr("Nobody acts for %1, and they act for nobody.").arg(m_desk.displayName(person)));
    if (lines == m_lines) // who stands on a button is not moved by news
        return;
    m_lines = std::move(lines);
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Line& line : m_lines)
        add(line);
}

DelegationList::Line DelegationList::lineOf(const Delegation& delegation, const QString& person) const
{
    Line line;
    line.delegation = delegation;
    line.isTo = delegation.delegate == person;
    const QString role = labelOf(delegation.role);
    line.text = line.isTo ? tr("%1 for %2").arg(role, m_desk.displayName(delegation.giver))
                          : tr("%1, given to %2").arg(role, m_desk.displayName(delegation.delegate));
    const QString until = items::momentText(delegation.until);
    line.more = delegation.holdsAt(m_desk.facts().now) ? tr("until %1").arg(until)
                                                       : tr("from %1 until %2").arg(items::momentText(delegation.from), until);
    if (!delegation.reason.isEmpty())
        line.more += u" · "_s + delegation.reason;
    Obstacles found = deskObstacles(m_desk);
    if (found.empty())
        found = governance::obstacles(governance::WithdrawDelegation{delegation.id, {}}, *m_desk.person(), m_desk.facts());
    line.whyNot = found.empty() ? QString() : found.front().sentence;
    return line;
}

void DelegationList::add(const Line& line)
{
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(px(theme::space::Small));
    across->addWidget(new theme::IconLabel(u"people"_s, line.isTo ? ThemeRole::Accent : ThemeRole::Muted, 15, row), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    for (const auto& [text, style, role] :
         {std::tuple(line.text, TextStyle::Body, ThemeRole::Text), std::tuple(line.more, TextStyle::Footnote, ThemeRole::Muted)}) {
        auto* label = new theme::TextLabel(text, style, role, row);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    across->addLayout(words, 1);
    auto* withdraw = new QPushButton(tr("Withdraw"), row);
    withdraw->setAccessibleName(tr("Withdraw: %1").arg(line.text));
    withdraw->setAutoDefault(false);
    theme::setSmall(withdraw);
    withdraw->setEnabled(line.whyNot.isEmpty());
    withdraw->setToolTip(line.whyNot.isEmpty() ? QString() : theme::plainToolTip(line.whyNot));
    withdraw->setAccessibleDescription(line.whyNot);
    across->addWidget(withdraw, 0, Qt::AlignVCenter);
    connect(withdraw, &QPushButton::clicked, this, [this, delegation = line.delegation] { emit withdrawRequested(delegation); });
    m_column->addWidget(row);
    row->show(); // at once, or news would leave a gap for a frame
}

}
