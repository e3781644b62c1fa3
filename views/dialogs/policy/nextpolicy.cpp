// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/policy/nextpolicy.h"

#include "dialogs/frame/actdialog.h"
#include "dialogs/frame/drafts.h"
#include "dialogs/policy/policydifference.h"
#include "dialogs/policy/policyform.h"
#include "dialogs/policy/policyyaml.h"
#include "intake/policytext.h"
#include "items/give.h"
#include "items/policy/policygaps.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/segmentedcontrol.h"
#include "theme/widgets/wraprow.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using theme::MessageBar;
using theme::px;
using theme::TextStyle;
using theme::ThemeRole;

namespace {

const QString Kept = u"policy"_s, KeptText = u"text"_s;

QPushButton* footButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

}

NextPolicy::NextPolicy(items::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_start(untouched())
    , m_views(new theme::SegmentedControl(tr("How the next policy is shown"), {tr("Form"), tr("YAML"), tr("Difference")}, this))
    , m_count(new theme::TextLabel({}, TextStyle::Secondary, ThemeRole::Muted, this))
    , m_obstacle(new MessageBar(this))
    , m_warning(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_restart(footButton(tr("Start again"), this))
    , m_publish(footButton(tr("Publish…"), this))
{
    const QString kept = keptDraft(desk, Kept).value(KeptText).toString();
    m_draft.setText(kept.isEmpty() ? m_start : kept);
    m_form = new PolicyForm(desk, m_draft, m_pages);
    m_yaml = new PolicyYaml(m_draft, m_pages);
    m_difference = new PolicyDifference(desk, m_pages);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new theme::WrapRow;
    head->setContentsMargins(px(18), px(8), px(18), px(8));
    head->setSpacing(px(14));
    head->addWidget(m_views);
    head->addWidget(m_count);
    column->addLayout(head);
    for (QWidget* page : std::initializer_list<QWidget*>{m_form, m_yaml, m_difference})
        m_pages->addWidget(page);
    column->addWidget(m_pages, 1);
    // Below what is written: a bar that comes and goes above would move the form under the pointer.
    column->addWidget(m_warning);
    column->addWidget(m_obstacle);
    m_obstacle->setClosable(false);
    m_warning->setClosable(false);
    connect(m_views, &theme::SegmentedControl::currentChanged, this, [this](int view) {
        m_pages->setCurrentIndex(view);
        m_count->setVisible(view != Difference); // it counts there itself
        judge();
    });
    connect(m_form, &PolicyForm::textWanted, this, [this] {
        m_views->setCurrentIndex(Yaml);
        m_yaml->showLine(m_draft.fault() ? m_draft.fault()->line : 1);
    });
    connect(&m_draft, &items::PolicyDraft::changed, this, &NextPolicy::judge);
    connect(&desk, &items::Desk::factsChanged, this, &NextPolicy::followFacts);
    connect(m_restart, &QPushButton::clicked, this, &NextPolicy::restart);
    connect(m_publish, &QPushButton::clicked, this, &NextPolicy::ask);
    judge();
}

void NextPolicy::showForm(Gate gate, Tier tier)
{
    m_views->setCurrentIndex(Form);
    m_form->showPlace({gate, tier});
}

QString NextPolicy::untouched() const
{
    Policy next = m_desk.facts().newestPolicy;
    ++next.number;
    return QString::fromUtf8(intake::policyText(next));
}

void NextPolicy::restart()
{
    m_start = untouched();
    m_draft.setText(m_start); // the YAML takes it as one step that can be undone
}

void NextPolicy::followFacts()
{
    if (m_draft.text() == m_start)
        restart();
    judge();
}

void NextPolicy::keep()
{
    // A row that was only begun would come back as a text that the form cannot show.
    if (m_draft.fault() && m_draft.policy() != nullptr)
        m_draft.change(items::dropUnfinished);
    const Policy& newest = m_desk.facts().newestPolicy;
    const Policy* policy = m_draft.policy();
    const bool isPublished = policy != nullptr && policy->gateA == newest.gateA && policy->gateB == newest.gateB;
    keepDraft(m_desk, Kept, isPublished || m_draft.text() == m_start ? QVariantMap() : QVariantMap{{KeptText, m_draft.text()}});
}

// In the words of what is looked at: the form's, or the text's with its line.
QString NextPolicy::sentenceOf(const content::YamlFault& fault, bool& isUnfinished) const
{
    if (const Policy* policy = m_draft.policy(); policy != nullptr && m_views->currentIndex() != Yaml)
        if (const auto gap = items::gapOf(*policy)) {
            isUnfinished = gap->isUnfinished;
            return gap->sentence;
        }
    return fault.line == 0 ? fault.sentence : tr("Line %1: %2").arg(fault.line).arg(fault.sentence);
}

void NextPolicy::judge()
{
    const governance::RegistryFacts& facts = m_desk.facts();
    const auto& fault = m_draft.fault();
    Obstacles found = deskObstacles(m_desk);
    bool isUnfinished = false;
    if (fault)
        found.push_back({u"bad-policy"_s, sentenceOf(*fault, isUnfinished), {}});
    else if (found.empty())
        found = governance::obstacles(governance::PublishPolicy{*m_draft.policy()}, *m_desk.person(), facts);
    m_publish->setEnabled(found.empty() && !m_waiting);
    m_publish->setToolTip(found.empty() ? QString() : theme::plainToolTip(found.front().sentence));
    m_publish->setAccessibleDescription(found.empty() ? QString() : found.front().sentence);
    m_restart->setEnabled(m_draft.text() != untouched());
    const bool isUnchanged = !found.empty() && found.front().code == u"policy-unchanged"; // which is no obstacle yet
    if (found.empty() || isUnchanged || (m_desk.session().pastObstacle() && !fault)) // of the past the dialog says it above
        m_obstacle->hide();
    else
        m_obstacle->show(isUnfinished && found.size() == 1 ? MessageBar::Kind::Info : MessageBar::Kind::Critical, found.front().sentence);
    if (fault && m_draft.policy() == nullptr) {
        QPushButton* there = m_obstacle->addButton(tr("Go to line %1").arg(fault->line));
        connect(there, &QPushButton::clicked, m_form, &PolicyForm::textWanted);
    }
    m_difference->showText(m_draft.text());
    m_unmet.clear();
    if (const Policy* policy = m_draft.policy()) {
        m_unmet = governance::gatesNobodyCanMeet(*policy, facts);
        const auto changes = governance::policyChanges(facts.newestPolicy, *policy);
        m_count->setText(changes.empty() ? tr("Asks the same as policy %1.").arg(labelOf(facts.newestPolicy)) : governance::countOf(changes));
        m_difference->show(changes, m_unmet);
    } else {
        m_count->clear();
    }
    showUnmet();
}

void NextPolicy::showUnmet()
{
    if (m_unmet.empty() || m_views->currentIndex() == Difference) { // there all of them are read
        m_warning->hide();
        return;
    }
    const auto more = int(m_unmet.size()) - 1;
    m_warning->show(MessageBar::Kind::Warning, tr("Nobody here could pass %n gate(s).", nullptr, more + 1), m_unmet.front().sentence);
    if (more > 0)
        connect(m_warning->addButton(tr("and %n more", nullptr, more)), &QPushButton::clicked, this,
                [this] { m_views->setCurrentIndex(Difference); });
}

void NextPolicy::ask()
{
    QString words = tr("A published policy never changes again. What is submitted from now on is judged by it; decisions that were taken stay "
                       "as they are.");
    if (!m_unmet.empty()) {
        words += u"\n\n"_s + tr("Nobody here could pass %n gate(s).", nullptr, int(m_unmet.size()));
        for (const governance::UnmetGate& gate : m_unmet)
            words += u"\n• "_s + gate.sentence;
    }
    auto* box = new QMessageBox(m_unmet.empty() ? QMessageBox::Question : QMessageBox::Warning,
                                tr("Publish policy %1?").arg(labelOfPolicy(m_desk.facts().newestPolicy.number + 1, m_draft.policy()->name)), words,
                                QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    QPushButton* yes = box->addButton(m_unmet.empty() ? tr("Publish") : tr("Publish all the same"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, &NextPolicy::publish);
    box->open();
}

void NextPolicy::publish()
{
    if (m_draft.policy() == nullptr || m_waiting)
        return;
    m_waiting = true;
    m_publish->setEnabled(false);
    // The facts still are the old ones when the answer comes.
    const QString label = labelOfPolicy(m_desk.facts().newestPolicy.number + 1, m_draft.policy()->name);
    items::give(m_desk, governance::PublishPolicy{*m_draft.policy()}, this, [this, label](const Result<registry::Receipt>& receipt) {
        m_waiting = false;
        judge();
        if (receipt)
            emit published(label);
        else
            m_obstacle->show(MessageBar::Kind::Critical, receipt.error().sentence);
    });
}

}
