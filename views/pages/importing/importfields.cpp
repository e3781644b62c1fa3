// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importing/importfields.h"

#include "domain/listed.h"
#include "registry/queries/inventory.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/panel.h"

#include <QComboBox>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace theme;
using items::ImportField;

namespace {

// The words of a control whatever it is made of.
QString valueOf(const QWidget* control)
{
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(control))
        return text->toPlainText();
    if (const auto* line = qobject_cast<const QLineEdit*>(control))
        return line->text();
    const auto* box = qobject_cast<const QComboBox*>(control);
    return box->isEditable() ? box->currentText() : box->currentData().toString();
}

void fillBox(QComboBox& box, const QStringList& choices)
{
    const QSignalBlocker quiet(box);
    const QString text = box.currentText();
    box.clear();
    box.addItems(choices);
    box.setEditText(text);
}

}

ImportFields::ImportFields(items::Desk& desk, items::FolderImport& import, QWidget* parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_import(import)
    , m_models(this)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Facts of the version"));
    setFocusPolicy(Qt::NoFocus);
    auto* content = new theme::Panel(ThemeRole::Surface);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    column->setSpacing(px(3));

    m_model = addCombo(*column, ImportField::Model, tr("&Model"), true);
    auto* label = new QLineEdit;
    label->setPlaceholderText(tr("e.g. 1.2.0"));
    addRow(*column, ImportField::Label, tr("Version &label"), label);
    connect(label, &QLineEdit::textChanged, this, [this](const QString& text) { m_import.setField(ImportField::Label, text); });
    m_base = addCombo(*column, ImportField::Base, tr("&Base version"), true);
    m_base->lineEdit()->setPlaceholderText(tr("none"));
    m_author = addCombo(*column, ImportField::Author, tr("A&uthor"), false);
    addText(*column, ImportField::ReleaseNotes, tr("Release &notes"), tr("What this version changes, and why"), 7);
    addText(*column, ImportField::IntendedUse, tr("Intended u&se"), tr("What the answers may be used for, and what not"), 3);
    column->addSpacing(px(space::Small));
    column->addWidget(new SectionLabel(tr("Facts of the model")));
    addText(*column, ImportField::Purpose, tr("&Purpose"), tr("The question that the model answers"), 2);
    m_owner = addCombo(*column, ImportField::Owner, tr("&Owner"), false);
    m_tier = addCombo(*column, ImportField::Tier, tr("Risk &tier"), false);
    m_declared = new TextLabel(QString(), TextStyle::Secondary, ThemeRole::Muted);
    m_declared->setWordWrap(true);
    column->addSpacing(px(space::Small));
    column->addWidget(m_declared);
    column->addStretch(1);
    setWidget(content);

    {
        const QSignalBlocker quiet(m_tier);
        m_tier->addItem(tr("Choose…"), QString());
        for (const Tier tier : allOf<Tier>())
            m_tier->addItem(labelOf(tier), nameOf(tier));
    }
    fillPeople();
    askForModels();
    connect(&m_desk, &items::Desk::factsChanged, this, &ImportFields::fillPeople);
    connect(&m_import, &items::FolderImport::formChanged, this, &ImportFields::follow);
    follow();
}

void ImportFields::addRow(QVBoxLayout& column, ImportField field, const QString& label, QWidget* control)
{
    Row row{field, control, new TextLabel(QString(), TextStyle::Footnote, ThemeRole::Accent),
            new TextLabel(QString(), TextStyle::Secondary, ThemeRole::Critical)};
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, px(space::Small), 0, 0);
    auto* name = new TextLabel(label, TextStyle::Control);
    name->setBuddy(control);
    control->setAccessibleName(QString(label).remove(u'&'));
    head->addWidget(name);
    head->addStretch(1);
    head->addWidget(row.mark);
    row.problem->setWordWrap(true);
    row.problem->hide();
    column.addLayout(head);
    column.addWidget(control);
    column.addWidget(row.problem);
    m_rows.push_back(row);
    control->installEventFilter(this);
}

QComboBox* ImportFields::addCombo(QVBoxLayout& column, ImportField field, const QString& label, bool editable)
{
    auto* box = new QComboBox;
    box->setEditable(editable);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    addRow(column, field, label, box);
    if (editable) {
        box->setInsertPolicy(QComboBox::NoInsert);
        // Completing on its own would turn "1.1" into "1.10" while somebody types.
        box->setCompleter(nullptr);
        box->lineEdit()->setAccessibleName(box->accessibleName());
        connect(box, &QComboBox::editTextChanged, this, [this, field](const QString& text) { m_import.setField(field, text); });
    } else {
        connect(box, &QComboBox::activated, this, [this, field, box] { m_import.setField(field, box->currentData().toString()); });
    }
    return box;
}

QPlainTextEdit* ImportFields::addText(QVBoxLayout& column, ImportField field, const QString& label, const QString& hint, int lines)
{
    auto* text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setPlaceholderText(hint);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + px(space::Medium) + px(2));
    addRow(column, field, label, text);
    connect(text, &QPlainTextEdit::textChanged, this, [this, field, text] {
        if (!m_isFollowing)
            m_import.setField(field, text->toPlainText());
    });
    return text;
}

void ImportFields::askForModels()
{
    m_models.ask<QStringList>(
        m_desk.reader(),
        [](const registry::Connection& connection, std::stop_token stop) -> Result<QStringList> {
            const auto rows = registry::modelRows(connection, {}, QDateTime::currentDateTimeUtc(), {}, stop);
            if (!rows)
                return std::unexpected(rows.error());
            QStringList names;
            for (const registry::ModelRow& row : *rows)
                names << row.name;
            return names;
        },
        [this](const Result<QStringList>& names) {
            if (names)
                fillBox(*m_model, *names);
        });
}

void ImportFields::fillPeople()
{
    for (QComboBox* box : {m_author, m_owner}) {
        const QSignalBlocker quiet(box);
        const QString chosen = box->currentData().toString();
        box->clear();
        // An author who is nobody would be whoever acts again, so nobody cannot be chosen.
        box->setPlaceholderText(tr("Choose…"));
        if (box == m_owner)
            box->addItem(tr("Choose…"), QString());
        for (const Person& person : m_desk.facts().people)
            box->addItem(person.display == person.name ? person.name : tr("%1 (%2)").arg(person.display, person.name), person.name);
        box->setCurrentIndex(box->findData(chosen));
    }
}

QString ImportFields::markOf(ImportField field) const
{
    const items::ImportForm& form = m_import.form();
    const items::ImportEntry& entry = form[field];
    if (field == ImportField::Model && !entry.value.isEmpty())
        return form.isNewModel ? tr("new model") : QString();
    if (field == ImportField::Label && form.replacesDraft)
        return tr("replaces the draft of this label");
    if (field == ImportField::ReleaseNotes && !form.notesFrom.isEmpty())
        return tr("from %1").arg(form.notesFrom);
    if (entry.locked)
        return tr("inherited from the model");
    if (entry.inherited && field == ImportField::Base)
        return form.isLabelKnown ? tr("inherited: the base of %1").arg(form[ImportField::Label].value) : tr("inherited: the newest version");
    return entry.inherited ? tr("inherited from %1").arg(form[ImportField::Base].value) : QString();
}

void ImportFields::showValue(const Row& row, const QString& value)
{
    if (valueOf(row.control) == value)
        return;
    // What somebody is writing stays as it is written; the rules see it trimmed.
    if (row.control->hasFocus() && valueOf(row.control).trimmed() == value)
        return;
    if (auto* text = qobject_cast<QPlainTextEdit*>(row.control)) {
        text->setPlainText(value);
    } else if (auto* line = qobject_cast<QLineEdit*>(row.control)) {
        const QSignalBlocker quiet(line);
        line->setText(value);
    } else if (auto* box = qobject_cast<QComboBox*>(row.control)) {
        const QSignalBlocker quiet(box);
        if (box->isEditable()) {
            box->setEditText(value);
            return;
        }
        // Somebody named in gatehouse.yaml may be nobody here: shown, with the sentence that says so.
        if (!value.isEmpty() && box->findData(value) < 0)
            box->addItem(value, value);
        box->setCurrentIndex(box->findData(value));
    }
}

void ImportFields::follow()
{
    m_isFollowing = true;
    const items::ImportForm& form = m_import.form();
    QStringList bases = form.bases;
    bases << QStringLiteral("none");
    QStringList shown;
    for (int i = 0; i < m_base->count(); ++i)
        shown << m_base->itemText(i);
    if (shown != bases)
        fillBox(*m_base, bases);
    for (const Row& row : m_rows) {
        const items::ImportEntry& entry = form[row.field];
        showValue(row, entry.value);
        if (auto* text = qobject_cast<QPlainTextEdit*>(row.control))
            text->setReadOnly(entry.locked);
        else
            row.control->setEnabled(!entry.locked);
        const QString mark = markOf(row.field);
        row.mark->setText(mark);
        const QString remark = row.field == ImportField::ReleaseNotes && entry.problem.isEmpty() ? form.notesRemark : QString();
        // That a field is empty is no news to whoever has not come to it yet.
        const bool isSaid = m_showsAll || !entry.value.isEmpty() || m_left.contains(row.field);
        row.problem->setRole(remark.isEmpty() ? ThemeRole::Critical : ThemeRole::Warning);
        row.problem->setText(isSaid ? entry.problem + remark : remark);
        row.problem->setVisible(!row.problem->text().isEmpty());
        row.control->setAccessibleDescription(!entry.problem.isEmpty() ? entry.problem : remark.isEmpty() ? mark : remark);
    }
    QStringList declared = form.inheritedDeclared;
    for (QString& key : declared)
        key.replace(u'_', u' ');
    m_declared->setText(declared.isEmpty() ? QString() : tr("Inherited from %1: %2").arg(form[ImportField::Base].value, listed(declared)));
    m_declared->setVisible(!declared.isEmpty());
    m_isFollowing = false;
}

bool ImportFields::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<const QFocusEvent*>(event)->reason();
        const auto row = std::ranges::find(m_rows, watched, [](const Row& each) -> const QObject* { return each.control; });
        if (row != m_rows.end() && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && m_left.insert(row->field).second)
            follow();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ImportFields::showAllProblems()
{
    m_showsAll = true;
    follow();
}

QStringList ImportFields::openFields() const
{
    QStringList names;
    for (const Row& row : m_rows)
        if (!m_import.form()[row.field].problem.isEmpty())
            names << row.control->accessibleName();
    return names;
}

void ImportFields::focusFirst()
{
    for (const Row& row : m_rows) {
        if (!m_import.form()[row.field].problem.isEmpty() && row.control->isEnabled()) {
            row.control->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(row.control);
            return;
        }
    }
    m_rows.front().control->setFocus(Qt::OtherFocusReason);
}

}
