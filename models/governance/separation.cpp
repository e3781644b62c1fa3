// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/separation.h"

#include "domain/listed.h"
#include "governance/mandate.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

bool holds(const RegistryFacts& registry, const Person& person, Role role)
{
    return !mandates(registry, person, role).empty();
}

bool isOwner(const VersionFacts& facts, const Person& person)
{
    return facts.registry.solo || facts.model->owner == person.name;
}

bool isReviewer(const RegistryFacts& registry, const Person& person)
{
    return holds(registry, person, Role::TechnicalReviewer) || holds(registry, person, Role::RiskApprover)
        || holds(registry, person, Role::GoLiveApprover);
}

std::vector<QString> candidates(const VersionFacts& facts, Role role)
{
    std::vector<QString> names;
    for (const Person& person : facts.registry.people)
        if (freeMandate(facts.registry, person, role, [&](const QString& name) { return facts.isAuthor(name); }))
            names.push_back(person.name);
    return names;
}

std::vector<QString> candidatesThemselves(const VersionFacts& facts, Role role)
{
    std::vector<QString> names;
    for (const Person& person : facts.registry.people)
        if (holdsThemselves(facts.registry, person, role) && (facts.registry.solo || !facts.isAuthor(person.name)))
            names.push_back(person.name);
    return names;
}

QString displayed(const RegistryFacts& registry, const QString& person)
{
    const Person* found = registry.find(person);
    return found != nullptr && !found->display.isEmpty() ? found->display : person;
}

QString displayedSpeaker(const RegistryFacts& registry, const QString& person, const QString& forPerson)
{
    const QString who = displayed(registry, person);
    return forPerson.isEmpty() ? who : Governance::tr("%1 for %2").arg(who, displayed(registry, forPerson));
}

QString displayedSpeaker(const RegistryFacts& registry, const Verdict& verdict)
{
    return displayedSpeaker(registry, verdict.person, verdict.forPerson);
}

QString displayed(const RegistryFacts& registry, const std::vector<QString>& people)
{
    QStringList names;
    for (const QString& person : people)
        names << displayed(registry, person);
    return names.isEmpty() ? Governance::tr("nobody") : listed(names);
}

void refuseReader(Obstacles& obstacles, const RegistryFacts& registry, const Person& actor)
{
    if (!registry.solo && actor.has(Role::Auditor))
        refuse(obstacles, u"auditor-changes-nothing"_s,
               Governance::tr("%1 is an auditor here: an auditor reads everything and changes nothing.").arg(displayed(registry, actor.name)));
}

bool requireVersion(Obstacles& obstacles, const VersionFacts& facts)
{
    if (!facts.version)
        refuse(obstacles, u"unknown-version"_s, Governance::tr("There is no version %1 in this registry.").arg(facts.name.text()));
    return facts.version.has_value();
}

void refuseUnlessAuthor(Obstacles& obstacles, const VersionFacts& facts, const Person& actor)
{
    if (!facts.registry.solo && facts.version->author != actor.name)
        refuse(obstacles, u"only-the-author"_s,
               Governance::tr("Only the author, %1, can do this.").arg(displayed(facts.registry, facts.version->author)), facts.version->author);
}

void refuseUnlessAdmin(Obstacles& obstacles, const RegistryFacts& registry, const Person& actor)
{
    if (holds(registry, actor, Role::Admin))
        return;
    std::vector<QString> admins;
    for (const Person& person : registry.people)
        if (holds(registry, person, Role::Admin))
            admins.push_back(person.name);
    refuse(obstacles, u"only-an-admin"_s,
           Governance::tr("People, roles, policies and custom fields are kept by an admin: %1.").arg(displayed(registry, admins)),
           admins.empty() ? QString() : admins.front());
}

}
