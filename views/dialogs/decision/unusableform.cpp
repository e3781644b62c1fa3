// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/unusableform.h"

#include "dialogs/decision/reasonform.h"
#include "dialogs/decision/successorbox.h"
#include "governance/usabilityrules.h"
#include "governance/wayback.h"
#include "items/slotwatch.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <algorithm>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;
using theme::px;
using theme::ThemeRole;

namespace {

const QString Always = u"always"_s, FromDate = u"date"_s;

QHBoxLayout* sideBySide(QWidget* left, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(px(theme::space::Medium));
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return row;
}

}

UnusableForm::UnusableForm(const FormContext& context, QWidget* parent)
    : CommandForm(context, parent)
    , m_desk(context.desk)
    , m_version(context.version)
    , m_contact(context.desk.displayName(context.facts.model->owner))
    , m_reason(new SentenceEdit(tr("Reason"), 3, this))
    , m_defect(choice(tr("Defect class"), tr("Choose…"), this))
    , m_severity(choice(tr("Severity"), tr("Choose…"), this))
    , m_since(choice(tr("Affected since"), tr("Choose…"), this))
    , m_sinceDate(new QDateEdit(context.facts.registry.now.date(), this))
    , m_successor(new SuccessorBox(context.desk, context.version, this))
    , m_notice(new SentenceEdit(tr("Notice"), 4, this))
{
    for (const DefectClass defect : allOf<DefectClass>())
        m_defect->addItem(labelOf(defect), int(defect));
    for (const Severity severity : allOf<Severity>())
        m_severity->addItem(labelOf(severity), int(severity));
    m_since->addItem(tr("Always: from its first use"), Always);
    m_since->addItem(tr("From a date on"), FromDate);
    for (QComboBox* box : {m_defect, m_severity, m_since})
        box->setCurrentIndex(-1);
    m_sinceDate->setAccessibleName(tr("Date since when it is affected"));
    m_sinceDate->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_sinceDate->setCalendarPopup(true);
    m_sinceDate->setMaximumDate(context.facts.registry.now.date());
    m_sinceDate->setVisible(false);
    keepFromWheel(*m_sinceDate);
    layOut();
    follow(context.facts);
    setFocusProxy(m_reason);
    for (SentenceEdit* edit : {m_reason, m_notice})
        connect(edit, &QPlainTextEdit::textChanged, this, &DecisionForm::changed);
    for (QComboBox* box : {m_defect, m_severity, m_since, static_cast<QComboBox*>(m_successor)})
        connect(box, &QComboBox::currentIndexChanged, this, &UnusableForm::entered);
    connect(m_sinceDate, &QDateEdit::dateChanged, this, &UnusableForm::entered);
    entered();
}

UnusableForm::~UnusableForm() = default;

void UnusableForm::layOut()
{
    QVBoxLayout* column = formLayout(this);
    column->setSpacing(px(10));
    column->addWidget(labelled(tr("Reason"), m_reason, tr("required, kept in the audit trail"), this));
    column->addLayout(sideBySide(labelled(tr("Defect class"), m_defect, {}, this), labelled(tr("Severity"), m_severity, {}, this)));
    auto* since = new QWidget(this);
    auto* sinceRow = new QHBoxLayout(since);
    sinceRow->setContentsMargins(0, 0, 0, 0);
    sinceRow->setSpacing(px(6));
    sinceRow->addWidget(m_since, 1);
    sinceRow->addWidget(m_sinceDate);
    since->setFocusProxy(m_since);
    column->addLayout(sideBySide(labelled(tr("Affected since"), since, {}, this), labelled(tr("Successor"), m_successor, {}, this)));
    auto* notice = new theme::Panel(ThemeRole::Sunken, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge, this);
    auto* words = new QVBoxLayout(notice);
    words->setContentsMargins(px(10), px(theme::space::Small), px(10), px(10));
    words->setSpacing(px(theme::space::Tiny));
    words->addWidget(
        new theme::TextLabel(tr("%1 %2 must not be used").arg(m_version.model, m_version.label), theme::TextStyle::Strong, ThemeRole::Text, notice));
    words->addWidget(m_notice);
    notice->setFocusProxy(m_notice);
    column->addWidget(labelled(tr("Notice"), notice, tr("as everybody who used the version will read it"), this));
    m_offerLines = new QVBoxLayout;
    m_offerLines->setSpacing(px(theme::space::Tiny));
    column->addLayout(m_offerLines);
    column->addStretch();
}

void UnusableForm::follow(const governance::VersionFacts& facts)
{
    const Person* person = m_desk.person();
    m_confirms = person != nullptr && governance::recallPartOf(facts, Usability::Unusable, person->name) == governance::RecallPart::Confirm;
    m_contact = m_desk.displayName(facts.model->owner);
    if (facts.proposal && facts.proposal->wanted == Usability::Unusable && m_proposed != facts.proposal->facts)
        take(facts.proposal->facts);
    if (m_confirms && !m_slots) {
        m_slots = std::make_unique<items::SlotWatch>(m_desk, m_version);
        connect(m_slots.get(), &items::SlotWatch::changed, this, &UnusableForm::offerRollbacks);
    }
}

// What is live stays live until somebody brings the way back in: whoever may do it is asked right after.
void UnusableForm::offerRollbacks()
{
    const Person* person = m_desk.person();
    std::vector<RollbackOffer> wanted;
    if (m_slots->places() != nullptr && person != nullptr)
        for (const governance::DeploymentFacts& facts : *m_slots->places()) {
            const Deployment* here = facts.current();
            if (here == nullptr || here->state != DeploymentState::Live || !governance::mayRollBack(facts.registry(), *facts.version.model, *person))
                continue;
            if (const auto back = governance::wayBack(facts, facts.version.unusableBuilds))
                wanted.push_back({*back, facts.slot});
        }
    if (std::ranges::equal(wanted, m_offers, {}, {}, &std::pair<RollbackOffer, QCheckBox*>::first))
        return;
    for (const auto& [offer, box] : m_offers)
        delete box;
    m_offers.clear();
    for (const RollbackOffer& offer : wanted) {
        auto* box = new QCheckBox(tr("Then roll back to %1 in %2").arg(offer.to.label, offer.slot), this);
        box->setAccessibleName(box->text());
        box->setToolTip(tr("It was live there and is usable. Its dialog opens once this is recorded."));
        box->setChecked(true);
        m_offerLines->addWidget(box);
        m_offers.emplace_back(offer, box);
    }
    emit changed();
}

std::vector<RollbackOffer> UnusableForm::rollbacks() const
{
    std::vector<RollbackOffer> chosen;
    for (const auto& [offer, box] : m_offers)
        if (box->isChecked())
            chosen.push_back(offer);
    return chosen;
}

// The second person starts from what the first one wrote, and may write it better.
void UnusableForm::take(const UsabilityFacts& proposed)
{
    m_proposed = proposed;
    m_reason->setPlainText(proposed.reason);
    if (proposed.defect)
        choose(*m_defect, int(*proposed.defect));
    if (proposed.severity)
        choose(*m_severity, int(*proposed.severity));
    const QDateTime from = QDateTime::fromString(proposed.affectedSince, Qt::ISODate);
    if (from.isValid())
        m_sinceDate->setDate(from.date());
    else if (m_since->findData(proposed.affectedSince) < 0 && !proposed.affectedSince.isEmpty())
        m_since->addItem(proposed.affectedSince, proposed.affectedSince); // a run
    choose(*m_since, from.isValid() ? FromDate : proposed.affectedSince);
    m_successor->setSuccessor(proposed.successor);
    m_notice->setPlainText(proposed.notice);
}

QString UnusableForm::since() const
{
    const QString chosen = m_since->currentData().toString();
    return chosen == FromDate ? m_sinceDate->date().toString(Qt::ISODate) + u"T00:00:00Z"_s : chosen;
}

QString UnusableForm::composedNotice() const
{
    const QString chosen = m_since->currentData().toString();
    const QString when = chosen == FromDate ? tr("Its answers are wrong since %1.").arg(m_sinceDate->date().toString(Qt::ISODate))
        : chosen == Always                  ? tr("All its answers are affected.")
                                            : QString();
    const QString instead = m_successor->successor().isEmpty() ? tr("There is no successor yet.") : tr("Move to %1.").arg(m_successor->successor());
    return QStringList{when, tr("New runs are refused from now on; please stop using its results."), instead, tr("Contact: %1.").arg(m_contact)}
        .join(u' ')
        .trimmed();
}

void UnusableForm::entered()
{
    m_sinceDate->setVisible(m_since->currentData().toString() == FromDate);
    const QString composed = composedNotice();
    if (m_notice->text().isEmpty() || m_notice->text() == m_composed)
        m_notice->setPlainText(composed);
    m_composed = composed;
    emit changed();
}

Obstacles UnusableForm::inTheWay(const Person& person, const governance::VersionFacts& facts) const
{
    governance::VersionFacts known = facts;
    known.successor = m_successor->chosen();
    return CommandForm::inTheWay(person, known);
}

governance::MarkUnusable UnusableForm::command() const
{
    governance::MarkUnusable mark = begun();
    mark.reason = m_reason->text();
    if (m_defect->currentIndex() >= 0)
        mark.defect = DefectClass(m_defect->currentData().toInt());
    if (m_severity->currentIndex() >= 0)
        mark.severity = Severity(m_severity->currentData().toInt());
    mark.affectedSince = since();
    mark.successor = m_successor->successor();
    mark.notice = m_notice->text();
    return mark;
}

QString UnusableForm::actText(const QString& label) const
{
    return m_confirms ? tr("Confirm: %1 is unusable").arg(label) : tr("Propose to mark %1 unusable").arg(label);
}

void UnusableForm::restore(const QVariantMap& texts)
{
    if (!m_proposed)
        setTexts(*this, texts);
}

}
