// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// In whose right somebody acts in a role: their own, or that of who delegated it to them. Whoever acts for another is bound like both.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

#include <functional>
#include <set>

namespace gatehouse::governance {

struct Mandate {
    QString person;
    QString giver; // who delegated the role; empty when the person acts in their own right
    [[nodiscard]] bool involves(QStringView name) const { return person == name || (!giver.isEmpty() && giver == name); }
    bool operator==(const Mandate&) const = default;
};

// The role was granted to the person, who is no auditor; in a solo registry everybody has every role.
[[nodiscard]] bool holdsThemselves(const RegistryFacts& registry, const Person& person, Role role);
// Every right in which the person may act in the role now. One of their own is the only one then.
[[nodiscard]] std::vector<Mandate> mandates(const RegistryFacts& registry, const Person& person, Role role);
// The first of them of which `bars` names neither the person nor who they act for; a solo registry bars nobody.
[[nodiscard]] std::optional<Mandate> freeMandate(const RegistryFacts& registry, const Person& person, Role role,
                                                 const std::function<bool(const QString&)>& bars);

// Who may not decide at a gate, whatever role they hold: neither themselves nor through a delegate.
struct Barred {
    const VersionFacts* version = nullptr; // its authors
    QStringList deployers = {};            // at gate B
    std::set<QString> counted = {};        // have spoken already
    [[nodiscard]] bool operator()(const QString& name) const;
};
// Refuses a delegate when all for whom they could act are barred themselves. What bars the delegate is refused elsewhere.
void refuseBoundDelegate(Obstacles& obstacles, const RegistryFacts& registry, const Person& actor, Role role, const Barred& barred);

// "Technical reviewer for Yuki Sato", or the role alone.
[[nodiscard]] QString capacityOf(const RegistryFacts& registry, Role role, const std::optional<Mandate>& mandate);
// Says in the event for whom it was done.
void nameGiver(EventDraft& event, const std::optional<Mandate>& mandate);

}
