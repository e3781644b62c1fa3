// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/renewalneed.h"

#include "governance/deploymentrules.h"
#include "governance/gate.h"
#include "governance/nextreview.h"

#include <QTimeZone>
#include <algorithm>

namespace gatehouse::governance {

RenewalNeed renewalNeed(const DeploymentFacts& facts)
{
    const Deployment* here = facts.current();
    if (here == nullptr || here->state == DeploymentState::Superseded || facts.version.version->review != ReviewState::Approved
        || facts.version.usability() == Usability::Unusable)
        return RenewalNeed::None;
    if (approvalAged(facts))
        return RenewalNeed::ApprovalAged;
    return reviewIsNear(*here, facts.registry().now.date()) ? RenewalNeed::ReviewNear : RenewalNeed::None;
}

QDateTime renewalNeededSince(const DeploymentFacts& facts)
{
    switch (renewalNeed(facts)) {
    case RenewalNeed::None: return {};
    case RenewalNeed::ApprovalAged: return approvalAges(facts.version);
    case RenewalNeed::ReviewNear: return facts.current()->review.addDays(-ReviewNoticeDays).startOfDay(QTimeZone::UTC);
    }
    Q_UNREACHABLE();
}

const Finding* findingBeforeRenewal(const VersionFacts& facts)
{
    const auto found = std::ranges::find_if(facts.findings, [](const Finding& finding) { return blocks(finding, {}); });
    return found == facts.findings.end() ? nullptr : &*found;
}

std::vector<QString> renewers(const VersionFacts& facts)
{
    if (const Finding* finding = findingBeforeRenewal(facts))
        return {finding->owner};
    if (const Thread* blocker = facts.openBlocker())
        return {blocker->openedBy};
    std::vector<QString> names;
    for (const RoleStatus& line : renewalStatus(facts).roles)
        if (!line.approved())
            for (const QString& name : line.candidates)
                if (std::ranges::find(names, name) == names.end())
                    names.push_back(name);
    return names;
}

}
