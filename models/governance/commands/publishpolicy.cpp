// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/publishpolicy.h"

#include "domain/canonicaljson.h"
#include "governance/policycheck.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

Obstacles obstacles(const PublishPolicy& command, const Person& actor, const RegistryFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts, actor);
    refuseUnlessAdmin(found, facts, actor);
    const auto read = policyFrom(toJson(command.policy)); // as everybody will read it
    if (!read)
        refuse(found, u"bad-policy"_s, read.error().sentence, {}, Mend::InForm);
    else
        refuseContradictions(found, *read, facts);
    if (read && read->gateA == facts.newestPolicy.gateA && read->gateB == facts.newestPolicy.gateB)
        refuse(found, u"policy-unchanged"_s, Governance::tr("Policy %1, already asks exactly this.").arg(labelOf(facts.newestPolicy)));
    return found;
}

EventDraft eventOf(const PublishPolicy& command, const Person& actor, const RegistryFacts& facts)
{
    Policy policy = command.policy;
    policy.number = facts.newestPolicy.number + 1;
    const Document document{"policy", canonicalJson(exactNumbers(toJson(policy)).toObject())};
    EventDraft event{u"policy"_s, {{u"policy"_s, policy.number}, {u"digest"_s, document.digest().hex()}}, {}, {}, {document}};
    event.set(u"policy"_s, {{u"number"_s, policy.number}},
              {{u"name"_s, policy.name}, {u"document"_s, document.digest().hex()}, {u"published_by"_s, actor.name}});
    return event;
}

}
