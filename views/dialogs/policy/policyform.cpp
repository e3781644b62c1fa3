// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/policy/policyform.h"

#include "dialogs/decision/reasonform.h"
#include "dialogs/policy/rulestable.h"
#include "theme/theme.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/emptystate.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"
#include "theme/widgets/segmentedcontrol.h"
#include "theme/widgets/wraprow.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>

namespace gatehouse::dialogs {

using items::PolicyPlace;
using theme::px;
using theme::ThemeRole;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestSpan = 36'500;

QStringList tiers()
{
    QStringList words;
    for (const Tier tier : allOf<Tier>())
        words << labelOf(tier);
    return words;
}

}

PolicyForm::PolicyForm(items::Desk& desk, items::PolicyDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_draft(draft)
    , m_approvers(draft, items::ApproversModel::Of::EveryChange)
    , m_routine(draft, items::ApproversModel::Of::RoutineChange)
    , m_asked(draft)
    , m_thresholds(draft)
    , m_pages(new QStackedWidget(this))
    , m_unreadable(new theme::EmptyState(this))
{
    for (const Role role : allOf<Role>())
        m_checklists.push_back(std::make_unique<items::ChecklistModel>(draft, role));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar());
    column->addWidget(m_pages, 1);
    m_pages->addWidget(new theme::ColumnScroll(rules(), m_pages));
    m_pages->addWidget(m_unreadable);
    connect(m_unreadable, &theme::EmptyState::triggered, this, &PolicyForm::textWanted);
    connect(&draft, &items::PolicyDraft::changed, this, &PolicyForm::follow);
    connect(&desk, &items::Desk::factsChanged, this, &PolicyForm::followRegistry);
    followRegistry();
    choosePlace();
}

QWidget* PolicyForm::bar()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, Qt::BottomEdge, this);
    auto* row = new theme::WrapRow(panel);
    row->setContentsMargins(px(18), px(8), px(18), px(8));
    row->setSpacing(px(theme::space::Medium));
    m_gate = new theme::SegmentedControl(tr("Gate"), {labelOf(Gate::A), labelOf(Gate::B)}, panel);
    m_tier = new theme::SegmentedControl(tr("Risk tier"), tiers(), panel);
    m_name = new QLineEdit(panel);
    m_name->setAccessibleName(tr("Name of the policy"));
    row->addWidget(m_gate);
    row->addWidget(m_tier);
    auto* name = new theme::TextLabel(tr("Name"), theme::TextStyle::Secondary, ThemeRole::Muted, panel);
    name->setBuddy(m_name);
    row->addWidget(name);
    row->addWidget(m_name);
    connect(m_gate, &theme::SegmentedControl::currentChanged, this, &PolicyForm::choosePlace);
    connect(m_tier, &theme::SegmentedControl::currentChanged, this, &PolicyForm::choosePlace);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) { m_draft.change([&](Policy& policy) { policy.name = text; }); });
    return panel;
}

QWidget* PolicyForm::rules()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    QVBoxLayout* column = formLayout(panel);
    using Approvers = items::ApproversModel;
    column->addWidget(new RulesTable(tr("Who approves"), m_approvers, Approvers::Holders, panel));
    m_hasRoutine = new QCheckBox(tr("A routine change asks fewer"), panel);
    m_hasRoutine->setAccessibleName(m_hasRoutine->text());
    m_hasRoutine->setToolTip(
        tr("The same on newer data: nothing but data, trained object and evaluation differ from an approved base, and every threshold is met."));
    column->addWidget(m_hasRoutine);
    column->addWidget(m_routineTable = new RulesTable(tr("Who approves a routine change"), m_routine, Approvers::Holders, panel));
    column->addWidget(
        m_thresholdTable = new RulesTable(tr("Thresholds of the submitted evaluation"), m_thresholds, items::ThresholdsModel::Metric, panel));
    m_thresholdTable->letRowsCome(tr("Add threshold"), tr("Remove threshold"), tr("Move threshold up"));
    m_thresholdTable->sayWhenEmpty(
        tr("None: no number of the evaluation is judged. Add one to ask a limit of a metric, or how much worse than its base "
           "it may be."));
    column->addWidget(new RulesTable(tr("What must be there"), m_asked, items::AskedModel::What, panel));
    for (const auto& checklist : m_checklists) {
        auto* table = new RulesTable(tr("Checklist of %1").arg(labelOf(checklist->role())), *checklist, items::ChecklistModel::Text, panel);
        table->letRowsCome(tr("Add item for %1").arg(labelOf(checklist->role())), tr("Remove item of %1").arg(labelOf(checklist->role())),
                           tr("Move item of %1 up").arg(labelOf(checklist->role())));
        table->sayWhenEmpty(tr("Nothing to confirm. Add what this role ticks before it approves."));
        column->addWidget(table);
        m_checklistTables.push_back(table);
    }
    m_due = span(tr("Days until due"), tr("from the submit to the decision"), &GatePolicy::dueDays, &LivePolicy::dueDays);
    m_counts = span(tr("Days that an approval counts"), tr("then it is renewed, or nothing starts by it"), &GatePolicy::approvalDays, nullptr);
    m_review = span(tr("Months until the next review"), tr("of what goes live"), nullptr, &LivePolicy::reviewMonths);
    auto* spans = new QHBoxLayout;
    spans->setSpacing(px(theme::space::Medium));
    for (const Span& each : {m_due, m_counts, m_review})
        spans->addWidget(each.field, 1);
    column->addLayout(spans);
    column->addStretch();
    connect(m_hasRoutine, &QCheckBox::clicked, this, [this](bool on) {
        m_draft.change([&](Policy& policy) {
            GatePolicy& gate = policy.gateA.at(place().tier);
            gate.routine = on ? std::optional(gate.approvers()) : std::nullopt;
        });
    });
    return panel;
}

PolicyForm::Span PolicyForm::span(const QString& label, const QString& hint, int GatePolicy::* atA, int LivePolicy::* atB)
{
    Span span;
    span.box = new QSpinBox(this);
    span.box->setAccessibleName(label);
    span.box->setRange(1, LongestSpan);
    keepFromWheel(*span.box);
    span.field = labelled(label, span.box, hint, this);
    connect(span.box, &QSpinBox::valueChanged, this, [this, atA, atB](int value) {
        m_draft.change([&](Policy& policy) {
            if (place().gate == Gate::A && atA != nullptr)
                policy.gateA.at(place().tier).*atA = value;
            if (place().gate == Gate::B && atB != nullptr)
                policy.gateB.at(place().tier).*atB = value;
        });
    });
    return span;
}

void PolicyForm::showPlace(const PolicyPlace& place)
{
    m_gate->setCurrentIndex(int(place.gate));
    m_tier->setCurrentIndex(int(place.tier));
}

void PolicyForm::choosePlace()
{
    const PolicyPlace wanted{allOf<Gate>()[std::size_t(m_gate->currentIndex())], allOf<Tier>()[std::size_t(m_tier->currentIndex())]};
    for (items::PolicyTable* table : std::initializer_list<items::PolicyTable*>{&m_approvers, &m_routine, &m_asked, &m_thresholds})
        table->setPlace(wanted);
    for (const auto& checklist : m_checklists)
        checklist->setPlace(wanted);
    follow();
}

void PolicyForm::follow()
{
    const Policy* policy = m_draft.policy();
    m_pages->setCurrentIndex(policy != nullptr ? 0 : 1);
    m_name->setEnabled(policy != nullptr);
    if (policy == nullptr) {
        m_unreadable->show(theme::EmptyState::Kind::NothingYet, u"policy"_s,
                           tr("The form cannot show a text that is no policy. Line %1: %2").arg(m_draft.fault()->line).arg(m_draft.fault()->sentence),
                           tr("Mend it as YAML"));
        return;
    }
    if (m_name->text() != policy->name)
        m_name->setText(policy->name);
    const bool atA = place().gate == Gate::A;
    const GatePolicy& first = policy->at(place().tier);
    const LivePolicy& second = policy->liveAt(place().tier);
    const auto put = [](const Span& span, int value, bool isThere) {
        const QSignalBlocker quiet(span.box);
        span.box->setValue(value);
        span.field->setVisible(isThere);
    };
    put(m_due, atA ? first.dueDays : second.dueDays, true);
    put(m_counts, first.approvalDays, atA);
    put(m_review, second.reviewMonths, !atA);
    m_hasRoutine->setChecked(first.routine.has_value());
    m_hasRoutine->setVisible(atA);
    m_routineTable->setVisible(atA && first.routine);
    m_thresholdTable->setVisible(atA);
    const std::vector<Role>& asked = atA ? first.roles : second.roles;
    for (std::size_t i = 0; i < m_checklists.size(); ++i)
        m_checklistTables[i]->setVisible(m_checklists[i]->rowCount() > 0 || std::ranges::find(asked, m_checklists[i]->role()) != asked.end());
}

void PolicyForm::followRegistry()
{
    m_approvers.setRegistry(m_desk.facts());
    m_routine.setRegistry(m_desk.facts());
    m_asked.setFields(m_desk.facts().fields);
}

}
