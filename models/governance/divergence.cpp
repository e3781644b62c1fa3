// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/divergence.h"

#include "governance/obstacles.h"

#include <algorithm>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

constexpr int DivergenceDays = 2; // until a target out of step should be mended

struct Divergence {
    Severity severity = Severity::Major;
    QString sentence;
};

std::optional<Divergence> divergenceOf(const LiveHere& here, const TargetReport& report, const UnusableBuilds& unusable)
{
    const Deployment& live = here.deployment;
    const bool sameBuild = live.binding.build == report.build;
    const auto names = unusable.find(report.build);
    const bool isUnusable = names != unusable.end() && !names->second.empty();
    if (sameBuild && (report.environment.isNull() || report.environment == live.binding.environment))
        return {};
    if (here.expected.contains(report.build) && !isUnusable)
        return {};
    if (sameBuild)
        return Divergence{Severity::Major,
                          Governance::tr("Target %1 of %2 runs %3 in environment %4 instead of %5.")
                              .arg(report.target, report.slot, live.versionName, report.environment.shortHex(), live.binding.environment.shortHex())};
    if (isUnusable)
        return Divergence{Severity::Blocking,
                          Governance::tr("Target %1 of %2 runs %3, which is unusable.").arg(report.target, report.slot, *names->second.begin())};
    return Divergence{Severity::Major,
                      Governance::tr("Target %1 of %2 runs build %3 instead of %4 of %5.")
                          .arg(report.target, report.slot, report.build.shortHex(), live.binding.build.shortHex(), live.versionName)};
}

// A host that what is live does not name may run what it likes, but not what is unusable of the same model: a rollback may have forgotten it.
std::optional<Divergence> forgotten(const LiveHere& here, const TargetReport& report, const UnusableBuilds& unusable)
{
    const auto names = unusable.find(report.build);
    if (names == unusable.end() || report.build == here.deployment.binding.build)
        return {};
    const QString own = here.model + u'@';
    const auto name = std::ranges::find_if(names->second, [&](const QString& each) { return each.startsWith(own); });
    if (name == names->second.end())
        return {};
    return Divergence{Severity::Blocking,
                      Governance::tr("Target %1 of %2 runs %3, which is unusable, and is no target of %4, which is live there.")
                          .arg(report.target, report.slot, *name, here.deployment.versionName)};
}

QString closedBecause(const LiveHere& live, const TargetReport& report)
{
    if (!live.deployment.targets.contains(report.target))
        return Governance::tr("Closed by rule: target %1 of %2 no longer runs what is unusable.");
    return live.expected.contains(report.build) ? Governance::tr("Closed by rule: target %1 of %2 runs what is on its way there.")
                                                : Governance::tr("Closed by rule: target %1 of %2 runs what it should.");
}

}

DivergenceFindings::DivergenceFindings(EventDraft& event, const RegistryFacts& registry, const std::vector<Finding>& open, qint64 next)
    : m_event(&event)
    , m_registry(&registry)
    , m_open(&open)
    , m_next(next)
{}

void DivergenceFindings::compare(const LiveHere& live, const TargetReport& report, const UnusableBuilds& unusable, const QString& by)
{
    const auto open = std::ranges::find_if(*m_open, [&](const Finding& each) {
        return each.version == live.deployment.version && each.slot == report.slot && each.target == report.target;
    });
    const bool isNamed = live.deployment.targets.contains(report.target);
    const auto found = isNamed ? divergenceOf(live, report, unusable) : forgotten(live, report, unusable);
    if (!found) {
        if (open != m_open->end())
            close(*open, closedBecause(live, report).arg(report.target, report.slot));
        return;
    }
    if (open != m_open->end()) {
        if (open->text != found->sentence || open->severity != found->severity)
            m_event->set(u"finding"_s, {{u"id"_s, open->id.value}},
                         {{u"severity"_s, nameOf(found->severity)},
                          {u"text"_s, m_event->text(found->sentence)},
                          {u"state"_s, nameOf(FindingState::Open)}, // who proposed to close it spoke of something else
                          {u"evidence"_s, QString()}});
        return;
    }
    m_event->set(u"finding"_s, {{u"id"_s, m_next++}},
                 {{u"version"_s, live.deployment.version.value},
                  {u"revision"_s, live.revision},
                  {u"slot"_s, report.slot},
                  {u"target"_s, report.target},
                  {u"severity"_s, nameOf(found->severity)},
                  {u"owner"_s, live.owner},
                  {u"due"_s, m_registry->now.date().addDays(DivergenceDays).toString(Qt::ISODate)},
                  {u"text"_s, m_event->text(found->sentence)},
                  {u"raised_as"_s, nameOf(Role::Deployer)},
                  {u"raised_by"_s, by},
                  {u"state"_s, nameOf(FindingState::Open)},
                  {u"evidence"_s, QString()}});
}

void DivergenceFindings::end(const Deployment& wasLive)
{
    for (const Finding& each : *m_open)
        if (each.version == wasLive.version && each.slot == wasLive.slot)
            close(each, Governance::tr("Closed by rule: %1 is no longer live in %2.").arg(wasLive.versionName, wasLive.slot));
}

void DivergenceFindings::close(const Finding& finding, const QString& why)
{
    m_event->set(u"finding"_s, {{u"id"_s, finding.id.value}}, {{u"state"_s, nameOf(FindingState::Closed)}, {u"evidence"_s, m_event->text(why)}});
}

void compareRunning(EventDraft& event, const VersionFacts& facts, Usability becomes)
{
    UnusableBuilds unusable = facts.unusableBuilds;
    for (const Sha256& build : facts.builds())
        if (becomes == Usability::Unusable)
            unusable[build].insert(facts.version->name());
        else
            unusable[build].erase(facts.version->name());
    DivergenceFindings findings(event, facts.registry, facts.divergences, facts.nextFinding);
    for (const Running& each : facts.running)
        findings.compare(each.live, each.report, unusable, {});
}

}
