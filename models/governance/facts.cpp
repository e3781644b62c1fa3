// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/facts.h"

#include <algorithm>

namespace gatehouse::governance {

const Person* RegistryFacts::find(QStringView name) const
{
    const auto it = std::ranges::find(people, name, &Person::name);
    return it == people.end() ? nullptr : &*it;
}

const CustomField* RegistryFacts::field(QStringView name) const
{
    const auto it = std::ranges::find(fields, name, &CustomField::name);
    return it == fields.end() ? nullptr : &*it;
}

std::optional<DeploymentState> furthestDeployment(const VersionFacts& facts)
{
    std::vector<DeploymentState> states;
    states.reserve(facts.deployments.size());
    for (const Deployment& each : facts.deployments)
        states.push_back(each.state);
    return furthestOf(states);
}

const RedactableText* RedactionFacts::find(QStringView digest) const
{
    const auto it = std::ranges::find(texts, digest, &RedactableText::digest);
    return it == texts.end() ? nullptr : &*it;
}

std::set<Sha256> VersionFacts::builds() const
{
    std::set<Sha256> found{version->digest};
    for (const Revision& revision : revisions)
        found.insert(revision.digest);
    for (const Deployment& deployment : deployments)
        found.insert(deployment.binding.build);
    return found;
}

bool VersionFacts::isAuthor(QStringView person) const
{
    return (version && version->author == person) || std::ranges::any_of(revisions, [&](const Revision& r) { return r.author == person; });
}

const Thread* VersionFacts::openBlocker() const
{
    const auto found = std::ranges::find_if(threads, &Thread::isOpenBlocker);
    return found == threads.end() ? nullptr : &*found;
}

}
