// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/people/rolelist.h"

#include "theme/style/looks.h"
#include "theme/widgets/labels.h"

#include <QGridLayout>
#include <QPushButton>

namespace gatehouse::dialogs {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

struct Granted {
    Role role;
    QString purpose;
};

// Author and owner are facts of versions and models; they are not granted.
QList<Granted> grantable()
{
    return {{Role::TechnicalReviewer, RoleList::tr("validates independently, decides at gate A")},
            {Role::RiskApprover, RoleList::tr("accepts the risk, decides at higher tiers")},
            {Role::Deployer, RoleList::tr("brings approved versions into a slot, may hold")},
            {Role::GoLiveApprover, RoleList::tr("decides at gate B, may hold")},
            {Role::Consumer, RoleList::tr("uses results, is told of recalls")},
            {Role::Monitor, RoleList::tr("a service that posts runs and metrics")},
            {Role::Auditor, RoleList::tr("reads everything, changes nothing")},
            {Role::Admin, RoleList::tr("keeps people, roles and policies; no verdicts")}};
}

}

RoleList::RoleList(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(theme::space::Small));
    grid->setVerticalSpacing(px(7));
    grid->setColumnStretch(1, 1);
    for (const Granted& one : grantable()) {
        Line line;
        const int row = grid->rowCount();
        grid->addWidget(line.sign = new theme::IconLabel(QString(), ThemeRole::Ok, 15, this), row, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new theme::TextLabel(labelOf(one.role), TextStyle::Body, ThemeRole::Text, this));
        auto* purpose = new theme::TextLabel(one.purpose, TextStyle::Footnote, ThemeRole::Muted, this);
        purpose->setWordWrap(true);
        words->addWidget(purpose);
        grid->addLayout(words, row, 1);
        line.button = new QPushButton(tr("Revoke"), this);
        line.button->setMinimumWidth(line.button->sizeHint().width());
        line.button->setAutoDefault(false);
        theme::setSmall(line.button);
        grid->addWidget(line.button, row, 2, Qt::AlignVCenter);
        connect(line.button, &QPushButton::clicked, this, [this, role = one.role] { emit toggled(role, m_lines.at(role).isHeld); });
        m_lines.emplace(one.role, line);
    }
}

void RoleList::show(const std::set<Role>& held, const std::function<Obstacles(Role)>& whyNot)
{
    for (auto& [role, line] : m_lines) {
        line.isHeld = held.contains(role);
        line.sign->setIcon(line.isHeld ? QStringLiteral("tick") : QString(), ThemeRole::Ok);
        line.button->setText(line.isHeld ? tr("Revoke") : tr("Grant"));
        line.button->setAccessibleName(line.isHeld ? tr("Revoke %1").arg(labelOf(role)) : tr("Grant %1").arg(labelOf(role)));
        const Obstacles found = whyNot(role);
        line.button->setEnabled(found.empty());
        line.button->setToolTip(found.empty() ? QString() : theme::plainToolTip(found.front().sentence));
        line.button->setAccessibleDescription(found.empty() ? QString() : found.front().sentence);
    }
}

}
