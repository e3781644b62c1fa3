// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/dialogfixture.h"

#include "dialogs/frame/missinglist.h"
#include "registry/facts.h"
#include "support/chance.h"
#include "theme/widgets/messagebar.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>

namespace gatehouse::testing {

using namespace Qt::StringLiterals;

DialogFixture::DialogFixture(RegistryFixture::Kind kind) : m_registry(kind)
{
    m_window.resize(1280, 800);
    m_window.show();
    sitDown(m_registry.cast().reviewer);
}

void DialogFixture::sitDown(const QString& person)
{
    for (QDialog* dialog : m_window.findChildren<QDialog*>())
        delete dialog;
    m_desk = RegistryFixture::orThrow(items::Desk::open(m_registry.location(), u"os-"_s + person));
}

items::VersionSight DialogFixture::look(const VersionName& name)
{
    items::VersionWatch watch(*m_desk, name);
    QSignalSpy changed(&watch, &items::VersionWatch::changed);
    if (!changed.wait() || watch.sight() == nullptr)
        throw std::runtime_error(watch.problem().toStdString());
    return *watch.sight();
}

QDialog* DialogFixture::open(const VersionName& name, items::DecisionKind kind, std::optional<Role> role)
{
    return open(look(name), kind, role);
}

QDialog* DialogFixture::open(const items::VersionSight& sight, items::DecisionKind kind, std::optional<Role> role)
{
    const auto before = m_window.findChildren<QDialog*>();
    dialogs::openDecision(*m_desk, sight, items::decisionOf(kind, role, sight.facts, *m_desk->person()), &m_window, [this] { ++m_done; });
    return newestDialog(before);
}

governance::RegistryFacts DialogFixture::known()
{
    return RegistryFixture::orThrow(registry::loadRegistryFacts(m_registry.connection(), m_registry.clock()));
}

QDialog* DialogFixture::newestDialog(const QList<QDialog*>& before) const
{
    for (QDialog* dialog : m_window.findChildren<QDialog*>())
        if (!before.contains(dialog))
            return dialog;
    return nullptr;
}

QPushButton* primaryOf(const QDialog* dialog)
{
    if (auto* primary = dialog->findChild<QPushButton*>(QStringLiteral("primary")))
        return primary;
    // The buttons of the foot come after those of the form.
    QPushButton* last = nullptr;
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (!button->isDefault() && !button->autoDefault() && button->isVisibleTo(dialog))
            last = button;
    return last;
}

QString complaintsOf(const QDialog* dialog)
{
    QStringList lines;
    for (const auto* bar : dialog->findChildren<theme::MessageBar*>())
        if (bar->isVisibleTo(dialog))
            lines << bar->accessibleName();
    for (const auto* list : dialog->findChildren<dialogs::MissingList*>())
        if (list->isVisibleTo(dialog))
            lines << list->lines();
    return lines.join(u'\n');
}

void tickAll(QDialog* dialog)
{
    for (QCheckBox* box : dialog->findChildren<QCheckBox*>())
        box->setChecked(true);
    for (QLineEdit* edit : dialog->findChildren<QLineEdit*>())
        if (edit->accessibleName().startsWith(u"Sentence: "_s))
            edit->setText(anySentence());
}

}
