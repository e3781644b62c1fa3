// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/policy/policiesdialog.h"

#include "dialogs/frame/fields.h"
#include "dialogs/openpolicies.h"
#include "dialogs/policy/nextpolicy.h"
#include "dialogs/policy/policyview.h"
#include "registry/facts.h"
#include "theme/theme.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/panel.h"
#include "theme/widgets/segmentedcontrol.h"
#include "theme/widgets/taborder.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

constexpr int DesignedWidth = 1000, DesignedHeight = 680;
constexpr int NextPage = 2;

Result<std::vector<Policy>> policiesUpTo(const registry::Connection& connection, int newest)
{
    std::vector<Policy> policies;
    for (int number = 1; number <= newest; ++number) {
        auto policy = registry::loadPolicy(connection, number);
        if (!policy)
            return std::unexpected(policy.error());
        policies.push_back(std::move(*policy));
    }
    return policies;
}

}

PoliciesDialog::PoliciesDialog(items::Desk& desk, QWidget* parent) : QDialog(parent), m_desk(desk), m_question(this)
{
    setWindowTitle(tr("Policies"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(m_rights = new theme::MessageBar(this));
    column->addWidget(m_message = new theme::MessageBar(this));
    m_rights->setClosable(false);
    column->addWidget(m_pages = new QStackedWidget(this), 1);
    m_pages->addWidget(m_asks = new PolicyView(tr("What the policy asks"), m_pages));
    m_pages->addWidget(m_changes = new PolicyView(tr("What the policy changed"), m_pages));
    m_pages->addWidget(m_next = new NextPolicy(desk, m_pages));
    column->addWidget(foot());
    connect(m_segments, &theme::SegmentedControl::currentChanged, this, &PoliciesDialog::turn);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PoliciesDialog::follow);
    connect(m_next, &NextPolicy::published, this,
            [this](const QString& label) { m_message->show(theme::MessageBar::Kind::Ok, tr("Policy %1, is published.").arg(label)); });
    connect(&desk, &items::Desk::factsChanged, this, &PoliciesDialog::load);
    connect(&desk, &items::Desk::factsChanged, this, &PoliciesDialog::followDesk);
    const QSize room = screen() != nullptr ? screen()->availableSize() * 0.92 : QSize(px(DesignedWidth), px(DesignedHeight));
    const int tall = parentWidget() != nullptr ? parentWidget()->window()->height() * 4 / 5 : 0; // lists have as many rows as there is room for
    resize(QSize(px(DesignedWidth), std::max(px(DesignedHeight), tall)).boundedTo(room));
    turn(0);
    followDesk();
    load();
}

// Of the past, and where nothing can be written, one reads.
void PoliciesDialog::followDesk()
{
    if (const auto past = m_desk.session().pastObstacle())
        m_rights->show(theme::MessageBar::Kind::Info, past->sentence);
    else
        m_rights->hide();
}

void PoliciesDialog::turn(int page)
{
    m_pages->setCurrentIndex(page);
    m_choice->setEnabled(page != NextPage);
    for (QPushButton* button : m_next->buttons())
        button->setVisible(page == NextPage);
}

void PoliciesDialog::showNext(Gate gate, Tier tier)
{
    m_next->showForm(gate, tier);
    m_segments->setCurrentIndex(NextPage);
}

QWidget* PoliciesDialog::foot()
{
    auto* panel = new theme::Panel(ThemeRole::Window, Qt::TopEdge, this);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(18), px(11), px(18), px(11));
    row->setSpacing(px(theme::space::Small));
    row->addStretch(1);
    for (QPushButton* button : m_next->buttons())
        row->addWidget(button);
    auto* close = new QPushButton(tr("Close"), panel);
    close->setAccessibleName(tr("Close"));
    close->setDefault(true);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return panel;
}

void PoliciesDialog::done(int result)
{
    m_next->keep();
    QDialog::done(result);
}

bool PoliciesDialog::focusNextPrevChild(bool next)
{
    theme::tabAsLaidOut(*this);
    return QDialog::focusNextPrevChild(next);
}

void PoliciesDialog::keyPressEvent(QKeyEvent* event)
{
    if (isEnterInField(*event, *this))
        event->accept(); // Enter in a field does not close the dialog
    else
        QDialog::keyPressEvent(event);
}

QWidget* PoliciesDialog::head()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, Qt::BottomEdge, this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(px(18), px(12), px(18), px(12));
    column->setSpacing(px(6));
    column->addWidget(new theme::TextLabel(windowTitle(), TextStyle::Title, ThemeRole::Text, panel));
    auto* more = new theme::TextLabel(
        tr("What each gate asks at each tier. A policy never changes once it is published; every verdict names the one it "
           "was given under."),
        TextStyle::Secondary, ThemeRole::Muted, panel);
    more->setWordWrap(true);
    column->addWidget(more);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(14));
    m_choice = new QComboBox(panel);
    m_choice->setAccessibleName(tr("Policy"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_choice);
    m_segments = new theme::SegmentedControl(tr("What is shown"), {tr("What it asks"), tr("What it changed"), tr("Next policy")}, panel);
    row->addWidget(m_segments);
    row->addStretch(1);
    column->addLayout(row);
    return panel;
}

void PoliciesDialog::load()
{
    const int newest = m_desk.facts().newestPolicy.number;
    if (int(m_policies.size()) == newest)
        return;
    m_question.ask<std::vector<Policy>>(
        m_desk.reader(), [newest](const registry::Connection& connection, std::stop_token) { return policiesUpTo(connection, newest); },
        [this](Result<std::vector<Policy>> policies) {
            if (policies)
                fill(std::move(*policies));
            else
                m_message->show(theme::MessageBar::Kind::Critical, policies.error().sentence);
        });
}

void PoliciesDialog::fill(std::vector<Policy> policies)
{
    m_policies = std::move(policies);
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (auto policy = m_policies.rbegin(); policy != m_policies.rend(); ++policy)
        m_choice->addItem(tr("Policy %1").arg(labelOf(*policy)), policy->number);
    m_choice->setCurrentIndex(0);
    follow();
}

void PoliciesDialog::follow()
{
    const int number = m_choice->currentData().toInt();
    if (number < 1 || number > int(m_policies.size()))
        return;
    const Policy& policy = m_policies[std::size_t(number - 1)];
    m_asks->show(policy);
    if (number == 1) {
        m_changes->showChanges({}, tr("This is the first policy."));
    } else {
        const Policy& before = m_policies[std::size_t(number - 2)];
        m_changes->showChanges(governance::policyChanges(before, policy), tr("Asks the same as policy %1.").arg(labelOf(before)));
    }
}

void openPolicies(items::Desk& desk, QWidget* parent)
{
    auto* dialog = new PoliciesDialog(desk, parent);
    dialog->open();
}

void openNextPolicy(items::Desk& desk, QWidget* parent, Gate gate, Tier tier)
{
    auto* dialog = new PoliciesDialog(desk, parent);
    dialog->showNext(gate, tier);
    dialog->open();
}

}
