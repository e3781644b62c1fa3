// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/nextreview.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

void setReview(EventDraft& event, const VersionFacts& facts, const Deployment& deployment, const Policy& policy)
{
    const QDate next = facts.registry.now.date().addMonths(policy.liveAt(facts.model->tier).reviewMonths);
    event.set(u"deployment"_s, {{u"id"_s, deployment.id.value}},
              {{u"review"_s, next.toString(Qt::ISODate)}, {u"changed_at"_s, timeText(facts.registry.now)}});
}

}

bool reviewIsNear(const Deployment& deployment, const QDate& today)
{
    return deployment.state == DeploymentState::Live && deployment.review.isValid() && deployment.review <= today.addDays(ReviewNoticeDays);
}

void setReviewsAfterRenewal(EventDraft& event, const VersionFacts& facts, const Policy& policy)
{
    for (const Deployment& each : facts.deployments)
        if (reviewIsNear(each, facts.registry.now.date()))
            setReview(event, facts, each, policy);
}

void setReviewsAfterGateA(EventDraft& event, const VersionFacts& facts)
{
    for (const Deployment& each : facts.deployments)
        if (each.adopted && each.state == DeploymentState::Live && each.binding.content == facts.version->digest)
            setReview(event, facts, each, facts.policy);
}

}
