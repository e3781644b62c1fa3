// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/findingrules.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

bool requireFinding(Obstacles& obstacles, const FindingFacts& facts, FindingId id)
{
    if (!facts.finding) {
        refuse(obstacles, u"unknown-finding"_s, Governance::tr("There is no finding %1 in this registry. Each version lists its own.").arg(id.value));
        return false;
    }
    if (facts.finding->state == FindingState::Closed)
        refuse(obstacles, u"finding-closed"_s, Governance::tr("Finding %1 is already closed.").arg(id.value));
    return true;
}

EventDraft findingEvent(const QString& kind, const FindingFacts& facts)
{
    const VersionName name = VersionName::parse(facts.finding->versionName).value_or(VersionName{});
    return {kind,
            {{u"finding"_s, facts.finding->id.value},
             {u"model"_s, name.model},
             {u"version"_s, name.label},
             {u"version_id"_s, facts.finding->version.value}},
            {},
            {},
            {}};
}

}
