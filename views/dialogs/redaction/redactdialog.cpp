// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/redaction/redactdialog.h"

#include "dialogs/decision/reasonform.h"
#include "dialogs/openredaction.h"
#include "items/dates.h"
#include "items/peoplemodel.h"

#include <QCheckBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gatehouse::dialogs {

using items::Tone;
using namespace Qt::StringLiterals;

namespace {

constexpr int ShownCharacters = 60;

QString beginning(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= ShownCharacters ? line : line.left(ShownCharacters - 1) + u'…';
}

}

RedactDialog::RedactDialog(items::Desk& desk, EventSeq event, QWidget* parent)
    : ActDialog(desk, tr("Redact a text of event %1").arg(event.value), parent)
    , m_event(event)
    , m_watch(desk, items::factsOfRedaction(event))
    , m_text(new QComboBox(this))
    , m_withdraws(new QCheckBox(tr("Take the proposal back: the words stay"), this))
    , m_reason(new SentenceEdit(tr("Reason"), 4, this))
    , m_recorded(new RecordedPanel(desk, this))
{
    m_text->setAccessibleName(tr("Text to redact"));
    m_text->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    keepFromWheel(*m_text);
    auto* form = new QWidget(this);
    QVBoxLayout* column = formLayout(form);
    column->addWidget(labelled(tr("Text to redact"), m_text, tr("also wherever the same words stand again"), form));
    column->addWidget(m_withdraws);
    column->addWidget(labelled(tr("Reason"), m_reason, tr("required, kept in the audit trail; do not repeat what is to go"), form));
    formColumn().addWidget(form);
    formColumn().addWidget(m_recorded, 1);
    connect(m_text, &QComboBox::currentIndexChanged, this, &RedactDialog::showFacts);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RedactDialog::judge);
    connect(m_withdraws, &QCheckBox::toggled, this, &RedactDialog::showFacts);
    connect(&m_watch, &items::FactsWatchBase::changed, this, &RedactDialog::follow);
    connect(&desk, &items::Desk::factsChanged, this, &RedactDialog::follow);
    follow();
    fit();
    m_reason->setFocus();
}

void RedactDialog::follow()
{
    fillTexts();
    showFacts();
}

void RedactDialog::fillTexts()
{
    if (!m_watch.facts())
        return;
    const QString before = m_text->currentData().toString();
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    for (const governance::RedactableText& text : m_watch.facts()->texts)
        if (!text.redacted)
            m_text->addItem(beginning(text.body), text.digest);
    m_text->setCurrentIndex(qMax(m_text->count() > 0 ? 0 : -1, m_text->findData(before)));
}

const governance::RedactableText* RedactDialog::chosen() const
{
    return m_watch.facts() ? m_watch.facts()->find(m_text->currentData().toString()) : nullptr;
}

// The choice stays the person's while the same text is looked at.
void RedactDialog::offerWithdrawal()
{
    const governance::RedactableText* text = chosen();
    const Person* person = desk().person();
    const bool may = text != nullptr && person != nullptr && governance::mayWithdrawRedaction(*text, *person, m_watch.facts()->registry);
    m_withdraws->setVisible(may);
    const QString offered = may ? text->digest : QString();
    if (offered == m_offeredFor)
        return;
    m_offeredFor = offered;
    const QSignalBlocker quiet(m_withdraws);
    m_withdraws->setChecked(may && text->proposal->by == person->name && !m_watch.facts()->registry.solo);
}

bool RedactDialog::withdraws() const
{
    return !m_offeredFor.isEmpty() && m_withdraws->isChecked();
}

void RedactDialog::nameWithdrawal()
{
    setHead({u"withdrawn"_s, tr("Take the proposal back"),
             tr("The words stay, and nobody is asked to confirm. The proposal stays in the audit trail."), theme::ThemeRole::Accent});
    setAct({tr("Take the proposal back"), u"withdrawn"_s, theme::ButtonLook::Primary, tr("It can be proposed again.")});
    const Person* person = desk().person();
    m_recorded->show({tr("The words should stay"), person != nullptr ? items::rolesText(*person) : QString(), {}, 0, false}, desk().facts());
}

void RedactDialog::name()
{
    if (withdraws())
        return nameWithdrawal();
    const governance::RedactableText* text = chosen();
    const bool confirms = text != nullptr && text->proposal;
    setHead(
        {u"lock"_s, confirms ? tr("Confirm that the text is redacted") : tr("Propose to redact the text"),
         confirms
             ? tr("The words go for good, from the registry's file too. The event keeps their digest, so the trail still verifies. Exports, backups "
                  "and reports made before keep the words.")
             : tr("A second person confirms it: an admin, or the owner of the model. Until then the words stay."),
         confirms ? theme::ThemeRole::Critical : theme::ThemeRole::Accent});
    setAct({confirms ? tr("Redact the text") : tr("Propose to redact"), u"lock"_s,
            confirms ? theme::ButtonLook::Critical : theme::ButtonLook::Primary,
            confirms ? tr("This cannot be taken back: nobody has the words afterwards.") : tr("The proposal stays in the audit trail.")});
    const Person* person = desk().person();
    m_recorded->show({confirms ? tr("Second person: the words may go") : tr("First person: the words should go"),
                      person != nullptr ? items::rolesText(*person) : QString(),
                      {},
                      0,
                      false},
                     desk().facts());
}

void RedactDialog::showFacts()
{
    facts().clear();
    facts().section(tr("Event %1").arg(m_event.value));
    if (const governance::RedactableText* text = chosen()) {
        facts().line(text->body, u"note"_s, Tone::Warning);
        facts().fact(tr("Digest, which stays"), text->digest.left(12) + u'…');
        if (!text->copies.isEmpty())
            facts().fact(tr("Same words elsewhere"), tr("%n text(s)", nullptr, int(text->copies.size())));
        if (text->proposal) {
            facts().section(tr("Proposed"));
            facts().person(tr("By"), desk().displayName(text->proposal->by),
                           desk().person() != nullptr && desk().person()->name == text->proposal->by);
            facts().fact(tr("On"), items::momentText(text->proposal->at));
            facts().line(text->proposal->reason, u"note"_s, Tone::Muted);
        }
    }
    offerWithdrawal();
    name();
    judge();
}

governance::WithdrawRedaction RedactDialog::withdrawal() const
{
    return {m_event, m_text->currentData().toString(), m_reason->text()};
}

governance::Redact RedactDialog::command() const
{
    return {m_event, m_text->currentData().toString(), m_reason->text()};
}

Obstacles RedactDialog::obstacles() const
{
    if (!m_watch.facts())
        return {{u"loading"_s, m_watch.problem().isEmpty() ? tr("The event is being loaded.") : m_watch.problem(), {}, m_watch.problem().isEmpty()}};
    if (m_text->count() == 0)
        return {{u"nothing-to-redact"_s, tr("No free text of this event is left that could be redacted."), {}, false}};
    const Person* person = m_watch.facts()->registry.find(desk().session().actor().person);
    if (person == nullptr)
        return {};
    return withdraws() ? governance::obstacles(withdrawal(), *person, *m_watch.facts()) : governance::obstacles(command(), *person, *m_watch.facts());
}

void RedactDialog::act()
{
    if (withdraws())
        items::give(desk(), withdrawal(), this, answer());
    else
        items::give(desk(), command(), this, answer());
}

void openRedaction(items::Desk& desk, EventSeq event, QWidget* parent, std::function<void()> done)
{
    auto* dialog = new RedactDialog(desk, event, parent);
    dialog->setDone(std::move(done));
    dialog->open();
}

}
