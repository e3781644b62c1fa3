// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/queueslots.h"

#include "domain/listed.h"
#include "governance/approvers.h"
#include "governance/event.h"
#include "governance/gateb.h"
#include "governance/liveproposal.h"
#include "governance/reviewb.h"
#include "governance/separation.h"
#include "registry/deploymentfacts.h"
#include "registry/temporal.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;
using governance::DeploymentFacts;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

constexpr int ReviewNoticeDays = 14; // before a review is due

struct Open {
    VersionName version;
    QString slot;
    QDateTime since;
};

// Deployments that are under way, live with something open, or proposed. Since when: the event since which state, round and gate are the same.
Result<std::vector<Open>> openDeployments(const Connection& connection, const QDate& reviewsUntil, AsOf asOf)
{
    const Temporal d = validAt(asOf, u"d"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal m = validAt(asOf, u"m"_s);
    const Temporal p = validAt(asOf, u"p"_s);
    const Temporal x = validAt(asOf, u"x"_s);
    const Temporal u = validAt(asOf, u"u"_s);
    const Temporal t = validAt(asOf, u"t"_s);
    auto query = connection.run(
        u"SELECT m.name, v.label, d.slot, (SELECT min(e.at) FROM deployment o JOIN event e ON e.seq = o.from_seq WHERE o.id = d.id AND o.state = d.state"
        " AND o.round = d.round AND o.gate_open = d.gate_open) FROM deployment d JOIN version v ON v.id = d.version AND "_s
            + v.sql + u" JOIN model m ON m.id = d.model AND "_s + m.sql + u" WHERE "_s + d.sql
            + u" AND d.state IN ('in-verification', 'in-review-b', 'cleared', 'live')"
              " AND (d.state <> 'live' OR d.gate_open = 1 OR d.exceptional = 1 OR (d.review <> '' AND d.review <= ?)"
              " OR EXISTS (SELECT 1 FROM acknowledgement k WHERE k.deployment = d.id AND k.of = 'retire')"
              " OR EXISTS (SELECT 1 FROM deprecation x WHERE x.version = d.version AND "_s
            + x.sql + u") OR EXISTS (SELECT 1 FROM usability u WHERE u.version = d.version AND u.state = 'unusable' AND "_s + u.sql
            + u") OR EXISTS (SELECT 1 FROM target_report t WHERE t.slot = d.slot AND t.build <> d.build AND "_s + t.sql
            + u")) UNION SELECT m.name, v.label, p.slot, p.at FROM live_proposal p JOIN version v ON v.id = p.version AND "_s + v.sql
            + u" JOIN model m ON m.id = v.model AND "_s + m.sql + u" WHERE "_s + p.sql + u" AND p.kind = 'adoption' ORDER BY 4"_s,
        v.values + m.values + d.values + QVariantList{reviewsUntil.toString(Qt::ISODate)} + x.values + u.values + t.values + v.values + m.values
            + p.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Open> found;
    while (query->next())
        found.push_back({{query->value(0).toString(), query->value(1).toString(), 0},
                         query->value(2).toString(),
                         governance::timeFrom(query->value(3).toString())});
    return found;
}

// What one deployment asks of one person.
class SlotItems {
public:
    SlotItems(std::vector<QueueItem>& items, const DeploymentFacts& facts, const Person& person, const QDateTime& since)
        : m_items(items)
        , m_facts(facts)
        , m_registry(facts.registry())
        , m_person(person)
        , m_since(since)
    {}

    void addAll()
    {
        addProposal(m_facts.adoption, QueueReason::SignAdoption);
        const Deployment* current = m_facts.current();
        if (current == nullptr)
            return;
        if (current->state == DeploymentState::InVerification)
            addProposal(m_facts.exception, QueueReason::SignException);
        if (current->gateOpen)
            addGate(*current);
        else if (current->deployer == m_person.name && current->state == DeploymentState::InVerification)
            addVerification();
        if (current->state == DeploymentState::Cleared && current->window.holds(m_registry.now)
            && governance::holds(m_registry, m_person, Role::Deployer)) {
            QueueItem& item = add(QueueReason::GoLive, Words::tr("Cleared for %1; a deployer lets it go live.").arg(m_facts.slot));
            item.role = Role::Deployer;
            item.due = current->window.notAfter;
        }
        if (current->state == DeploymentState::Live)
            addWrong(*current);
        if (governance::isOwner(m_facts.version, m_person))
            addOwned(*current);
        addAcknowledgements();
    }

private:
    QueueItem& add(QueueReason reason, const QString& sentence)
    {
        QueueItem item;
        item.reason = reason;
        item.version = *m_facts.version.version;
        item.tier = m_facts.version.model->tier;
        item.owner = m_facts.version.model->owner;
        item.since = m_since;
        item.sentence = sentence;
        item.slot = m_facts.slot;
        m_items.push_back(std::move(item));
        return m_items.back();
    }

    void addGate(const Deployment& current)
    {
        const governance::GateStatus gate = governance::gateBStatus(m_facts);
        std::vector<QString> waitsOn;
        QStringList roles;
        for (const governance::RoleStatus& line : gate.roles) {
            if (line.approved())
                continue;
            roles << governance::wordsOf(line.role, line.missing());
            for (const QString& name : line.candidates)
                waitsOn.push_back(governance::displayed(m_registry, name));
        }
        for (const governance::RoleStatus& line : gate.roles) {
            if (line.approved() || std::ranges::find(line.candidates, m_person.name) == line.candidates.end())
                continue;
            QueueItem& item = add(QueueReason::DecideAtB,
                                  Words::tr("Gate B of %1 asks you as %2.")
                                      .arg(m_facts.slot, capacityOf(m_registry, line.role, mandateAtB(m_facts, m_person, line.role))));
            item.role = line.role;
            item.due = current.due;
            std::ranges::copy_if(waitsOn, std::back_inserter(item.waitsOn),
                                 [&](const QString& name) { return name != governance::displayed(m_registry, m_person.name); });
        }
        if (current.deployers.contains(m_person.name)) {
            QueueItem& item = add(QueueReason::WaitsOnOthers,
                                  gate.reject ? Words::tr("%1 rejected it at gate B of %2; nothing moves until that is withdrawn.")
                                                    .arg(governance::displayedSpeaker(m_registry, *gate.reject), m_facts.slot)
                                              : Words::tr("Gate B of %1 waits for %2.").arg(m_facts.slot, listed(roles)));
            item.due = current.due;
            item.waitsOn = std::move(waitsOn);
        }
    }

    void addVerification()
    {
        QStringList missing;
        for (const governance::EvidenceStatus& line : governance::evidenceStatus(m_facts))
            if (line.state != governance::EvidenceState::Met && line.state != governance::EvidenceState::NotApplicable)
                missing << labelOf(line.kind);
        add(QueueReason::Verify,
            missing.isEmpty() ? Words::tr("Verified in %1; submit it to gate B.").arg(m_facts.slot)
                              : Words::tr("In verification in %1; still missing: %2.").arg(m_facts.slot, listed(missing)));
    }

    void addProposal(const std::optional<LiveProposal>& found, QueueReason reason)
    {
        const LiveProposal proposal = governance::standing(found, m_facts);
        if (proposal.by.isEmpty())
            return;
        const QString by = governance::displayed(m_registry, proposal.by);
        Obstacles obstacles;
        governance::refuseReader(obstacles, m_registry, m_person);
        governance::refuseUnlessSigner(obstacles, m_facts, m_person, proposal);
        if (obstacles.empty()) {
            QueueItem& item = add(reason,
                                  reason == QueueReason::SignAdoption
                                      ? Words::tr("%1 proposed to adopt it as live in %2; you may sign.").arg(by, m_facts.slot)
                                      : Words::tr("%1 proposed an exception in %2; you may sign.").arg(by, m_facts.slot));
            item.since = proposal.at;
            item.due = proposal.until;
        } else if (proposal.by == m_person.name) {
            QueueItem& item = add(QueueReason::WaitsOnOthers, Words::tr("Your proposal for %1 waits for signatures.").arg(m_facts.slot));
            item.since = proposal.at;
            if (proposal.owner.isEmpty())
                item.waitsOn.push_back(governance::displayed(m_registry, m_facts.version.model->owner));
            if (proposal.riskApprover.isEmpty())
                for (const QString& name : governance::candidates(m_facts.version, Role::RiskApprover))
                    item.waitsOn.push_back(governance::displayed(m_registry, name));
        }
    }

    // What is live is not what should run.
    void addWrong(const Deployment& current)
    {
        const bool isDeployer = current.deployer == m_person.name;
        if (m_facts.version.usability() == Usability::Unusable && (isDeployer || governance::isOwner(m_facts.version, m_person)))
            add(QueueReason::RollBack, Words::tr("Unusable and still live in %1: roll it back, or replace it.").arg(m_facts.slot)).since =
                m_facts.version.version->usability.at;
        const auto strays = std::ranges::count_if(current.targets, [&](const QString& target) {
            const TargetReport* report = m_facts.reportOf(target);
            return report != nullptr && report->build != current.binding.build;
        });
        if (isDeployer && strays > 0)
            add(QueueReason::BringInStep,
                Words::tr("%n target(s) of %1 run something else; bring them in step.", nullptr, int(strays)).arg(m_facts.slot));
    }

    void addOwned(const Deployment& current)
    {
        if (current.state != DeploymentState::Live)
            return;
        if (current.exceptional) {
            add(QueueReason::ExceptionEnds,
                current.exceptionExpired(m_registry.now)
                    ? Words::tr("The exception in %1 has run out; bring it through gate B, or roll back.").arg(m_facts.slot)
                    : Words::tr("Live in %1 under an exception; bring it through gate B before that ends.").arg(m_facts.slot))
                .due = current.exceptionUntil;
        }
        if (current.review.isValid() && current.review <= m_registry.now.date().addDays(ReviewNoticeDays))
            add(QueueReason::ReviewDue, Words::tr("What is live in %1 is to be looked at again.").arg(m_facts.slot)).due = QDateTime(
                current.review, QTime(23, 59), QTimeZone::UTC);
    }

    void addAcknowledgements()
    {
        const bool breaks = m_facts.contract().change == ContractChange::Breaking && m_facts.current()->state != DeploymentState::Live;
        for (const auto& [asked, of] : {std::pair(breaks, u"contract"_s), std::pair(m_facts.endIsAnnounced(), u"retire"_s)}) {
            if (!asked)
                continue;
            for (const QString& name : m_facts.notAcknowledged(of)) {
                QString speaker;
                for (const QJsonValue each : m_facts.version.model->consumers)
                    if (each[u"name"].toString() == name)
                        speaker = each[u"person"].toString();
                const bool isOwner = m_facts.version.model->owner == m_person.name;
                if (speaker != m_person.name && !(isOwner && speaker.isEmpty()))
                    continue;
                add(QueueReason::Acknowledge,
                    of == u"contract" ? Words::tr("The interface breaks for %1; acknowledge it before gate B of %2.").arg(name, m_facts.slot)
                                      : Words::tr("It is to end in %2; acknowledge that for %1.").arg(name, m_facts.slot))
                    .consumer = name;
                if (of == u"retire" && m_facts.version.version->deprecated)
                    m_items.back().since = m_facts.version.version->deprecation.at;
            }
        }
    }

    std::vector<QueueItem>& m_items;
    const DeploymentFacts& m_facts;
    const governance::RegistryFacts& m_registry;
    const Person& m_person;
    QDateTime m_since;
};

}

Result<void> eachOpenDeployment(const Connection& connection, const governance::RegistryFacts& registry, AsOf asOf, const std::stop_token& stop,
                                const std::function<void(const DeploymentFacts&, const QDateTime&)>& visit)
{
    const auto found = openDeployments(connection, registry.now.date().addDays(ReviewNoticeDays), asOf);
    if (!found)
        return std::unexpected(found.error());
    for (const Open& each : *found) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        const auto facts = loadDeploymentFacts(connection, registry, each.version, each.slot, asOf);
        if (!facts)
            return std::unexpected(facts.error());
        if (facts->version.version && facts->version.model)
            visit(*facts, each.since);
    }
    return {};
}

Result<void> addSlotItems(std::vector<QueueItem>& items, const Connection& connection, const governance::RegistryFacts& registry,
                          const Person& person, AsOf asOf, const std::stop_token& stop)
{
    return eachOpenDeployment(connection, registry, asOf, stop,
                              [&](const DeploymentFacts& facts, const QDateTime& since) { SlotItems(items, facts, person, since).addAll(); });
}

}
