// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A target that runs something else than what is live there (S3): one finding for each, opened and closed by rule.

#include "governance/event.h"
#include "governance/facts.h"

namespace gatehouse::governance {

// Writes into one event what its reports and its change of what is live mean for the findings about targets.
class DivergenceFindings {
public:
    // `open` are those about targets of the slot that are not closed; `next` is the number of the first new finding.
    // Everything is borrowed and must outlive this.
    DivergenceFindings(EventDraft& event, const RegistryFacts& registry, const std::vector<Finding>& open, qint64 next);

    // Opens, rewords or closes the one finding about the target of the report. What is on its way to live is expected, unless it is unusable;
    // of a target that what is live does not name only what is unusable of the same model is found.
    // `by` said it; empty where the registry itself does.
    void compare(const LiveHere& live, const TargetReport& report, const UnusableBuilds& unusable, const QString& by);
    // The version is no longer live in the slot: what it asked of targets asks nobody any more.
    void end(const Deployment& wasLive);

private:
    void close(const Finding& finding, const QString& why);

    EventDraft* m_event;
    const RegistryFacts* m_registry;
    const std::vector<Finding>* m_open;
    qint64 m_next;
};

// The version becomes unusable by the event, or usable again: what is found of the targets that run it changes with it.
void compareRunning(EventDraft& event, const VersionFacts& facts, Usability becomes);

}
