// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/factswatch.h"

#include "registry/facts.h"
#include "registry/findingfacts.h"
#include "registry/queries/clocks.h"
#include "registry/queries/redactions.h"

namespace gatehouse::items {

using registry::Connection;
using registry::Moment;

FactsWatch<governance::FindingFacts>::Load factsOfFinding(FindingId finding)
{
    return [finding](const Connection& connection, const Moment& moment) {
        return registry::loadRegistryFacts(connection, moment.now(), moment.asOf).and_then([&](governance::RegistryFacts people) {
            return registry::loadFindingFacts(connection, std::move(people), finding, moment.asOf);
        });
    };
}

FactsWatch<governance::RedactionFacts>::Load factsOfRedaction(EventSeq event)
{
    return [event](const Connection& connection, const Moment&) {
        return registry::loadRegistryFacts(connection, registry::systemClock()).and_then([&](governance::RegistryFacts people) {
            return registry::loadRedactionFacts(connection, std::move(people), event);
        });
    };
}

FactsWatch<governance::ClockFacts>::Load factsOfClock(EventSeq event)
{
    return [event](const Connection& connection, const Moment&) {
        const QDateTime clock = registry::systemClock();
        return registry::loadRegistryFacts(connection, clock).and_then([&](governance::RegistryFacts people) {
            return registry::loadClockFacts(connection, std::move(people), event, clock);
        });
    };
}

}
