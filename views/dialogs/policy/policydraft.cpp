// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/policy/policydraft.h"

#include "dialogs/frame/actdialog.h"
#include "dialogs/policy/policyview.h"
#include "governance/policycheck.h"
#include "intake/policytext.h"
#include "items/give.h"
#include "theme/theme.h"
#include "theme/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

using theme::px;

PolicyDraft::PolicyDraft(items::Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_obstacle = new theme::MessageBar(this));
    column->addWidget(m_warning = new theme::MessageBar(this));
    m_obstacle->setClosable(false);
    m_warning->setClosable(false);
    auto* both = new QHBoxLayout;
    both->setSpacing(0);
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("The next policy as YAML"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    both->addWidget(m_text, 3);
    both->addWidget(m_changes = new PolicyView(tr("What the next policy changes"), this), 2);
    column->addLayout(both, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(px(18), px(10), px(18), px(10));
    row->addStretch(1);
    m_publish = new QPushButton(tr("Publish…"), this);
    m_publish->setAccessibleName(tr("Publish…"));
    m_publish->setAutoDefault(false);
    row->addWidget(m_publish);
    column->addLayout(row);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PolicyDraft::judge);
    connect(&desk, &items::Desk::factsChanged, this, &PolicyDraft::judge);
    connect(m_publish, &QPushButton::clicked, this, &PolicyDraft::ask);
    startFrom(desk.facts().newestPolicy);
}

void PolicyDraft::startFrom(const Policy& policy)
{
    Policy next = policy;
    next.number = m_desk.facts().newestPolicy.number + 1;
    m_text->setPlainText(QString::fromUtf8(intake::policyText(next)));
}

void PolicyDraft::judge()
{
    const governance::RegistryFacts& facts = m_desk.facts();
    const auto read = intake::policyFromText(m_text->toPlainText().toUtf8(), tr("the text"));
    m_policy = read ? std::optional(*read) : std::nullopt;
    Obstacles found = deskObstacles(m_desk);
    if (!read)
        found.push_back({read.error().code, read.error().sentence, {}});
    else if (found.empty())
        found = governance::obstacles(governance::PublishPolicy{*read}, *m_desk.person(), facts);
    m_publish->setEnabled(found.empty() && !m_waiting);
    m_publish->setToolTip(found.empty() ? QString() : found.front().sentence);
    if (found.empty())
        m_obstacle->hide();
    else
        m_obstacle->show(theme::MessageBar::Kind::Info, found.front().sentence);
    m_warning->hide();
    if (!read)
        return;
    m_changes->showChanges(governance::policyChanges(facts.newestPolicy, *read), tr("Asks the same as policy %1.").arg(facts.newestPolicy.number));
    const auto unmet = governance::gatesNobodyCanMeet(*read, facts);
    if (!unmet.empty())
        m_warning->show(theme::MessageBar::Kind::Warning, tr("Nobody here could pass %n gate(s).", nullptr, int(unmet.size())),
                        unmet.front().sentence);
}

void PolicyDraft::ask()
{
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Publish policy %1?").arg(m_desk.facts().newestPolicy.number + 1),
        tr("A published policy never changes again. What is submitted from now on is judged by it; decisions that were taken stay "
           "as they are."),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    QPushButton* yes = box->addButton(tr("Publish"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, &PolicyDraft::publish);
    box->open();
}

void PolicyDraft::publish()
{
    if (!m_policy || m_waiting)
        return;
    m_waiting = true;
    m_publish->setEnabled(false);
    // The facts still are the old ones when the answer comes.
    const int number = m_desk.facts().newestPolicy.number + 1;
    items::give(m_desk, governance::PublishPolicy{*m_policy}, this, [this, number](const Result<registry::Receipt>& receipt) {
        m_waiting = false;
        judge();
        if (receipt)
            emit published(number);
        else
            m_obstacle->show(theme::MessageBar::Kind::Critical, receipt.error().sentence);
    });
}

}
