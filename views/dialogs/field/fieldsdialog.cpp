// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/field/fieldsdialog.h"

#include "dialogs/decision/reasonform.h"
#include "dialogs/openfields.h"
#include "theme/theme.h"

#include <QLineEdit>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;

FieldsDialog::FieldsDialog(items::Desk& desk, QWidget* parent)
    : ActDialog(desk, tr("Custom fields"), parent)
    , m_name(new QLineEdit(this))
    , m_kind(choice(tr("Kind"), tr("Choose…"), this))
    , m_choices(new SentenceEdit(tr("Choices"), 4, this))
    , m_meaning(new SentenceEdit(tr("Meaning"), 2, this))
{
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("e.g. cost-centre"));
    for (const FieldKind kind : allOf<FieldKind>())
        m_kind->addItem(labelOf(kind), int(kind));
    m_kind->setCurrentIndex(0);
    m_choices->setPlaceholderText(tr("one a line"));
    m_meaning->setPlaceholderText(tr("e.g. who pays for what it costs to run"));
    auto* form = new QWidget(this);
    QVBoxLayout* column = formLayout(form);
    auto* both = new QHBoxLayout;
    both->setSpacing(theme::px(theme::space::Medium));
    both->addWidget(labelled(tr("Name"), m_name, tr("as commands and policies say it"), form), 2);
    both->addWidget(labelled(tr("Kind"), m_kind, tr("stays"), form), 1);
    column->addLayout(both);
    m_choicesRow = labelled(tr("Choices"), m_choices, tr("in the order in which they are offered"), form);
    column->addWidget(m_choicesRow);
    column->addWidget(labelled(tr("Meaning"), m_meaning, tr("what is to be entered, for those who set it"), form));
    column->addStretch();
    formColumn().addWidget(form, 1);
    setHead({u"model"_s, tr("Custom fields of this registry's models"),
             tr("Every model can have a value for each; a policy may ask for one. A field keeps its kind, so that values stay comparable.")});
    connect(m_name, &QLineEdit::textChanged, this, &FieldsDialog::followForm);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FieldsDialog::followForm);
    for (SentenceEdit* edit : {m_choices, m_meaning})
        connect(edit, &QPlainTextEdit::textChanged, this, &FieldsDialog::judge);
    connect(&desk, &items::Desk::factsChanged, this, &FieldsDialog::follow);
    follow();
    fit();
    m_name->setFocus();
}

void FieldsDialog::follow()
{
    facts().clear();
    facts().section(tr("Fields there are"));
    for (const CustomField& field : desk().facts().fields) {
        facts().fact(field.name, takenBy(field));
        if (!field.meaning.isEmpty())
            facts().line(field.meaning, u"info"_s, items::Tone::Muted);
    }
    if (desk().facts().fields.empty())
        facts().line(tr("None yet."), u"info"_s, items::Tone::Muted);
    facts().section(tr("Where they are set"));
    facts().line(tr("Where a model is chosen in the inventory: Edit facts."), u"model"_s, items::Tone::Plain);
    followForm();
}

void FieldsDialog::followForm()
{
    m_choicesRow->setVisible(FieldKind(m_kind->currentData().toInt()) == FieldKind::Choice);
    const QString name = m_name->text().trimmed();
    setAct({name.isEmpty() ? tr("Add the field") : tr("Add the field %1").arg(name.left(40)), u"model"_s, theme::ButtonLook::Primary,
            tr("A field is not taken away again; its values may be left empty.")});
    judge();
}

governance::AddField FieldsDialog::command() const
{
    governance::AddField add;
    add.field.name = m_name->text().trimmed();
    add.field.kind = FieldKind(m_kind->currentData().toInt());
    if (add.field.kind == FieldKind::Choice)
        for (const QString& line : m_choices->text().split(u'\n'))
            if (const QString word = line.trimmed(); !word.isEmpty())
                add.field.choices << word;
    add.field.meaning = m_meaning->text().simplified();
    return add;
}

Obstacles FieldsDialog::obstacles() const
{
    const Person* person = desk().person();
    if (person == nullptr)
        return {};
    Obstacles found = governance::obstacles(command(), *person, desk().facts());
    if (m_name->text().trimmed().isEmpty()) // before anything is written there is nothing wrong with it
        std::ranges::replace_if(
            found, [](const Obstacle& each) { return each.code == u"bad-name"; }, Obstacle{u"bad-name"_s, tr("Give the field a name."), {}, true});
    return found;
}

void FieldsDialog::act()
{
    items::give(desk(), command(), this, answer());
}

void openFields(items::Desk& desk, QWidget* parent, std::function<void()> done)
{
    auto* dialog = new FieldsDialog(desk, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDone(std::move(done));
    dialog->open();
}

}
