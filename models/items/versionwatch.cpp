// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/versionwatch.h"

#include "registry/basemoment.h"
#include "registry/deploymentfacts.h"
#include "registry/facts.h"

namespace gatehouse::items {

namespace {

Result<VersionSight> look(const registry::Connection& connection, const VersionName& name, const QString& chosenBase, const registry::Moment& moment,
                          const std::stop_token& stop)
{
    auto registry = registry::loadRegistryFacts(connection, moment.now(), moment.asOf);
    if (!registry)
        return std::unexpected(registry.error());
    auto facts = registry::loadVersionFacts(connection, std::move(*registry), name, {}, moment.asOf);
    if (!facts)
        return std::unexpected(facts.error());
    auto content = registry::versionContent(connection, name, moment.asOf);
    if (!content)
        return std::unexpected(content.error());
    VersionSight sight{std::move(*facts), std::move(*content), {}, {}, {}, {}, {}};
    const QString base = chosenBase.isEmpty() ? sight.content.manifest.base : chosenBase;
    if (const auto baseName = VersionName::parse(base); baseName && !base.isEmpty()) {
        const auto then = chosenBase.isEmpty() ? registry::momentOfBase(connection, sight.content.version.id, sight.content.revision, moment.asOf)
                                               : Result<AsOf>(moment.asOf);
        auto other = then.and_then([&](AsOf asOf) { return registry::versionContent(connection, *baseName, asOf); });
        if (!other)
            return std::unexpected(other.error());
        sight.base = std::move(*other);
    }
    sight.changes = changesBetween(sight.base ? sight.base->manifest : Manifest{}, sight.content.manifest);
    if (stop.stop_requested())
        return std::unexpected(Error::cancelled());
    // A first version needs no explanations.
    sight.explanations = sight.base ? explanationsOf(sight.changes, sight.content.manifest.releaseNotes)
                                    : std::vector(sight.changes.size(), Explanation::NotNeeded);
    sight.preflight = governance::preflight(sight.facts, sight.facts.waivers);
    if (sight.facts.version) {
        auto evidence = registry::loadEvidence(connection, sight.facts.version->id, moment.asOf);
        if (!evidence)
            return std::unexpected(evidence.error());
        sight.evidence = std::move(*evidence);
    }
    return sight;
}

}

QString sinceVerdictOf(const QString& person, const VersionSight& sight)
{
    if (!sight.facts.version || sight.facts.version->review != ReviewState::InReviewA || sight.content.revision != sight.facts.version->revision)
        return {};
    int newest = 0;
    for (const Verdict& verdict : sight.facts.verdicts)
        if (verdict.gate == Gate::A && verdict.involves(person) && verdict.kind != VerdictKind::Abstain && verdict.revision < sight.content.revision)
            newest = std::max(newest, verdict.revision);
    return newest > 0 ? VersionName{sight.content.version.modelName, sight.content.version.label, newest}.text() : QString();
}

VersionWatch::VersionWatch(Desk& desk, const VersionName& name, QObject* parent) : QObject(parent), m_desk(desk), m_name(name), m_question(this)
{
    connect(&desk.session(), &registry::Session::changed, this, &VersionWatch::reload);
    reload();
}

void VersionWatch::setBase(const QString& base)
{
    m_base = base;
    reload();
}

void VersionWatch::setRevision(int revision)
{
    m_name.revision = revision;
    reload();
}

void VersionWatch::reload()
{
    m_question.ask<VersionSight>(
        m_desk.reader(),
        [name = m_name, base = m_base, moment = m_desk.session().moment()](const registry::Connection& connection, std::stop_token stop) {
            return look(connection, name, base, moment, stop);
        },
        [this](Result<VersionSight> sight) {
            m_problem = sight ? QString() : sight.error().sentence;
            m_isYetToCome = !sight && sight.error().code == u"not-registered-yet";
            if (sight)
                m_sight = std::make_shared<const VersionSight>(std::move(*sight));
            else if (!m_desk.session().moment().isNow())
                m_sight.reset(); // what is shown as the past is of the past
            emit busyChanged();
            emit changed();
        });
    emit busyChanged();
}

}
