// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A registry with a desk in front of it, and controls found by what a screen reader says.

#include "dialogs/opendecision.h"
#include "support/registryfixture.h"

#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QWidget>
#include <memory>

namespace gatehouse::testing {

// The only visible control of that kind and accessible name under `root`; null when there is none.
template <class Control> Control* named(const QWidget* root, const QString& name)
{
    for (Control* control : root->findChildren<Control*>())
        if (control->accessibleName() == name && control->isVisibleTo(root))
            return control;
    return nullptr;
}

class DialogFixture {
public:
    explicit DialogFixture(RegistryFixture::Kind kind = RegistryFixture::Kind::Team);

    [[nodiscard]] RegistryFixture& registry() { return m_registry; }
    [[nodiscard]] const Cast& cast() const { return m_registry.cast(); }
    [[nodiscard]] items::Desk& desk() { return *m_desk; }
    [[nodiscard]] QWidget* window() { return &m_window; }
    // Another person acts at the desk, at their own operating-system user.
    void sitDown(const QString& person);
    // Reads all that is new, and waits for it.
    [[nodiscard]] items::VersionSight look(const VersionName& name);
    // Opens the dialog; it is the fixture's window's newest dialog.
    [[nodiscard]] QDialog* open(const VersionName& name, items::DecisionKind kind, std::optional<Role> role = {});
    [[nodiscard]] QDialog* open(const items::VersionSight& sight, items::DecisionKind kind, std::optional<Role> role = {});
    // The dialog that `open` opens.
    template <class Open> [[nodiscard]] QDialog* opened(Open open)
    {
        const auto before = m_window.findChildren<QDialog*>();
        open();
        return newestDialog(before);
    }
    // As the registry has them now, whatever the desk has heard.
    [[nodiscard]] governance::RegistryFacts known();
    // The dialog that was opened since.
    [[nodiscard]] QDialog* newestDialog(const QList<QDialog*>& before) const;
    [[nodiscard]] int timesDone() const { return m_done; }

private:
    RegistryFixture m_registry;
    std::unique_ptr<items::Desk> m_desk;
    QWidget m_window;
    int m_done = 0;
};

// The dialog's button that records.
[[nodiscard]] QPushButton* primaryOf(const QDialog* dialog);
// All that the dialog says is missing or in the way.
[[nodiscard]] QString complaintsOf(const QDialog* dialog);
// Ticks every item of the checklist and fills the sentences.
void tickAll(QDialog* dialog);

}
