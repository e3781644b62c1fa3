// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/decisiondialog.h"

#include "dialogs/decision/versionfacts.h"
#include "dialogs/opendecision.h"
#include "domain/listed.h"
#include "governance/gate.h"
#include "governance/review.h"
#include "items/meaning.h"
#include "items/peoplemodel.h"

#include <QVBoxLayout>

namespace gatehouse::dialogs {

using theme::ThemeRole;

namespace {

// In which capacity somebody acts: the role of a verdict, else all that they are to this version.
QString capacityOf(const items::Decision& decision, const governance::VersionFacts& facts, const Person& person)
{
    if (decision.role)
        return governance::capacityOf(facts.registry, *decision.role, governance::mandateAtA(facts, person, *decision.role));
    QStringList words;
    if (facts.model->owner == person.name)
        words << labelOf(Role::Owner);
    if (facts.isAuthor(person.name) || facts.version->author == person.name)
        words << labelOf(Role::Author);
    if (!person.roles.empty())
        words << items::rolesText(person);
    return listed(words);
}

VersionName newest(const Version& version)
{
    return {version.modelName, version.label, 0};
}

// The revision that was looked at stays in view when it is not the newest.
VersionName lookedAt(const items::VersionSight& sight)
{
    VersionName name = newest(*sight.facts.version);
    if (sight.content.digest != sight.facts.version->digest)
        name.revision = sight.content.revision;
    return name;
}

}

DecisionDialog::DecisionDialog(items::Desk& desk, const items::VersionSight& sight, const items::Decision& decision, QWidget* parent)
    : ActDialog(desk, said(actOf(decision.kind).name).arg(sight.facts.version->modelName + u' ' + sight.facts.version->label), parent)
    , m_first(sight)
    , m_decision(decision)
    , m_what(actOf(decision.kind))
    , m_watch(desk, lookedAt(sight))
    , m_signals(desk)
    , m_counts(desk)
    , m_marks(desk, m_counts)
    , m_form(m_what.form({desk, newest(*sight.facts.version), decision.role, sight.content.digest, m_first.facts}, this))
    , m_recorded(new RecordedPanel(desk, this))
{
    formColumn().addWidget(m_form);
    formColumn().addWidget(m_recorded, 1);
    m_form->restore(keptDraft(desk, draftKey()));
    connect(m_form, &DecisionForm::changed, this, [this] {
        showFacts();
        name();
        judge();
    });
    connect(&m_watch, &items::VersionWatch::changed, this, &DecisionDialog::follow);
    connect(&m_signals, &items::SignalWatch::changed, this, [this] {
        m_waived.reset();
        showFacts();
    });
    connect(&desk, &items::Desk::factsChanged, this, &DecisionDialog::follow);
    connect(&m_marks, &items::ReadingMarks::changed, this, &DecisionDialog::followReading);
    m_marks.show(m_first); // against what the person compared it with
    m_counts.want(m_first.changes);
    follow();
    fit();
    m_form->setFocus();
}

const items::VersionSight& DecisionDialog::sight() const
{
    return m_watch.sight() != nullptr && m_watch.sight()->facts.version ? *m_watch.sight() : m_first;
}

const Person* DecisionDialog::person() const
{
    return known().registry.find(desk().session().actor().person);
}

void DecisionDialog::follow()
{
    m_form->follow(known());
    const bool isCritical = m_what.look == theme::ButtonLook::Critical;
    setHead({QString::fromLatin1(m_what.icon), said(m_what.heading), m_what.consequence(known(), m_decision, person()),
             isCritical || m_what.look == theme::ButtonLook::CriticalOutline ? ThemeRole::Critical : ThemeRole::Accent,
             isCritical ? ThemeRole::CriticalTint : ThemeRole::Surface});
    m_waived.reset();
    m_signals.want(sight());
    showFacts();
    const Person* actor = person();
    const QString meaning = m_what.meaning != nullptr ? said(m_what.meaning)
                                                      : items::meaningOf(m_decision.kind, m_decision.role.value_or(Role::TechnicalReviewer));
    m_recorded->show({meaning, actor != nullptr ? capacityOf(m_decision, known(), *actor) : QString(), m_first.content.digest,
                      m_first.content.revision, m_what.isVerdict},
                     known().registry);
    name();
    judge();
}

// Said, and carried by the verdict, as it stands when it is given.
void DecisionDialog::followReading()
{
    const std::optional<Coverage> coverage = m_marks.whole();
    if (coverage == m_coverage)
        return;
    m_coverage = coverage;
    m_form->setCoverage(coverage);
    m_waived.reset();
    showFacts();
}

// Anew only where other checks are waived: whoever types does not lose what they read.
void DecisionDialog::showFacts()
{
    const std::vector<Waiver> waivers = m_form->waivers(known());
    QStringList needs;
    for (const Waiver& waiver : waivers)
        needs << waiver.need;
    if (m_waived == needs)
        return;
    m_waived = needs;
    showVersionFacts(facts(), desk(), sight(), m_decision, waivers, m_signals, m_what.isVerdict ? m_coverage : std::nullopt);
}

void DecisionDialog::name()
{
    const QString label = m_first.facts.version->label;
    const QString own = m_form->actText(label);
    const bool closes = m_decision.kind == items::DecisionKind::Approve && m_decision.role && known().version->review == ReviewState::InReviewA
        && governance::lastToApprove(governance::gateStatus(known()), *m_decision.role);
    setAct({own.isEmpty() ? said(m_what.name).arg(label) : own, QString::fromLatin1(m_what.icon), m_what.look,
            closes ? tr("A verdict cannot be edited. Gate A closes by this one, and its verdicts stand.") : said(m_what.note)});
}

Obstacles DecisionDialog::obstacles() const
{
    const Person* actor = person();
    return actor != nullptr ? m_form->inTheWay(*actor, known()) : Obstacles();
}

void DecisionDialog::act()
{
    m_form->give(desk(), this, answer());
}

QString DecisionDialog::draftKey() const
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(m_first.facts.version->name(), desk().session().actor().person)
        .arg(int(m_decision.kind))
        .arg(m_decision.role ? nameOf(*m_decision.role) : QString());
}

// What was typed and not recorded is there again the next time.
void DecisionDialog::done(int result)
{
    keepDraft(desk(), draftKey(), result == QDialog::Accepted ? QVariantMap() : m_form->typed());
    ActDialog::done(result);
}

void openDecision(items::Desk& desk, const items::VersionSight& sight, const items::Decision& decision, QWidget* parent, std::function<void()> done)
{
    if (!sight.facts.version || !sight.facts.model)
        return;
    auto* dialog = new DecisionDialog(desk, sight, decision, parent);
    dialog->setDone([&desk, dialog, parent, done = std::move(done)] {
        openRollbacks(desk, dialog->rollbacks(), parent);
        if (done)
            done();
    });
    dialog->open();
}

}
