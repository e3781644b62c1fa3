// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/queueslots.h"

#include "domain/listed.h"
#include "governance/approvers.h"
#include "governance/deploymentrules.h"
#include "governance/event.h"
#include "governance/gateb.h"
#include "governance/liveproposal.h"
#include "governance/nextreview.h"
#include "governance/renewalneed.h"
#include "governance/reviewb.h"
#include "governance/separation.h"
#include "registry/deploymentfacts.h"
#include "registry/facts.h"
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

struct Open {
    VersionName version;
    QString slot;
    QDateTime since;
};

// Before this an approval of what is live may no longer count: the shortest time that a policy bound to it names.
Result<QString> approvalsUntil(const Connection& connection, const QDateTime& now, AsOf asOf)
{
    const Temporal d = validAt(asOf, u"d"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    auto query = connection.run(u"SELECT DISTINCT v.policy FROM deployment d JOIN version v ON v.id = d.version AND "_s + v.sql + u" WHERE "_s + d.sql
                                    + u" AND d.state = 'live' AND v.policy > 0"_s,
                                v.values + d.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<int> numbers;
    while (query->next())
        numbers.push_back(query->value(0).toInt());
    std::optional<int> shortest;
    for (const int number : numbers) {
        const auto policy = loadPolicy(connection, number);
        if (!policy)
            return std::unexpected(policy.error());
        for (const Tier tier : allOf<Tier>()) {
            const int days = policy->at(tier).approvalDays;
            shortest = std::min(shortest.value_or(days), days);
        }
    }
    return shortest ? governance::timeText(now.addDays(-*shortest)) : QString();
}

// Deployments that are under way, live with something open, or proposed. Since when: the event since which state, round and gate are the same.
Result<std::vector<Open>> openDeployments(const Connection& connection, const QDateTime& now, AsOf asOf)
{
    const QDate reviewsUntil = now.date().addDays(governance::ReviewNoticeDays);
    const auto aged = approvalsUntil(connection, now, asOf);
    if (!aged)
        return std::unexpected(aged.error());
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
              " OR d.adopted = 1 OR EXISTS (SELECT 1 FROM deployment b WHERE b.id = d.id AND b.from_seq < d.from_seq AND b.state = 'superseded')"
              " OR (v.approved_at <> '' AND v.approved_at < ?)"
              " OR EXISTS (SELECT 1 FROM acknowledgement k WHERE k.deployment = d.id AND k.of = 'retire')"
              " OR EXISTS (SELECT 1 FROM deprecation x WHERE x.version = d.version AND "_s
            + x.sql + u") OR EXISTS (SELECT 1 FROM usability u WHERE u.version = d.version AND u.state = 'unusable' AND "_s + u.sql
            + u") OR EXISTS (SELECT 1 FROM target_report t WHERE t.slot = d.slot AND t.build <> d.build AND "_s + t.sql
            + u")) UNION SELECT m.name, v.label, p.slot, p.at FROM live_proposal p JOIN version v ON v.id = p.version AND "_s + v.sql
            + u" JOIN model m ON m.id = v.model AND "_s + m.sql + u" WHERE "_s + p.sql + u" AND p.kind = 'adoption' ORDER BY 4"_s,
        v.values + m.values + d.values + QVariantList{reviewsUntil.toString(Qt::ISODate), *aged} + x.values + u.values + t.values + v.values
            + m.values + p.values);
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
        const Usability usability = m_facts.version.usability();
        const bool isStopped = usability == Usability::OnHold || usability == Usability::Unusable;
        if (isStopped && current->state != DeploymentState::Live) {
            addStopped(*current, usability);
            return;
        }
        if (current->state == DeploymentState::InVerification)
            addProposal(m_facts.exception, QueueReason::SignException);
        if (current->gateOpen && !isStopped)
            addGate(*current);
        else if (carries(*current) && current->state == DeploymentState::InVerification)
            addVerification();
        addRenewal(*current);
        if (current->state == DeploymentState::Cleared && governance::renewalNeed(m_facts) == governance::RenewalNeed::None
            && (current->window.holds(m_registry.now) || isOver(*current)) && governance::holds(m_registry, m_person, Role::Deployer)
            && !addWhatComesFirst(*current)) {
            QueueItem& item = add(QueueReason::GoLive,
                                  isOver(*current)
                                      ? Words::tr("Its window for %1 has closed; a deployer cancels it and starts it again.").arg(m_facts.slot)
                                      : Words::tr("Cleared for %1; a deployer lets it go live.").arg(m_facts.slot));
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
    // Whether the person is who carries the deployment on.
    [[nodiscard]] bool carries(const Deployment& deployment) const
    {
        return std::ranges::contains(governance::carriersOf(m_registry, deployment), m_person.name);
    }
    [[nodiscard]] bool isOver(const Deployment& deployment) const
    {
        return deployment.window.notAfter.isValid() && m_registry.now > deployment.window.notAfter;
    }
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
        const governance::Awaited awaited = governance::awaitedAt(gate);
        const QStringList breaking = governance::breakWaitsFor(m_facts); // first; nobody approves before
        std::vector<QString> waitsOn = breaking.isEmpty() ? displayedAll(awaited.people) : std::vector<QString>(breaking.begin(), breaking.end());
        for (const governance::RoleStatus& line : gate.roles) {
            if (gate.reject || !breaking.isEmpty() || line.approved() || std::ranges::find(line.candidates, m_person.name) == line.candidates.end())
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
                                      : !breaking.isEmpty()
                                      ? Words::tr("Gate B of %1 waits until the break is acknowledged for %2.").arg(m_facts.slot, listed(breaking))
                                      : Words::tr("Gate B of %1 waits for %2.").arg(m_facts.slot, listed(awaited.roles)));
            item.due = current.due;
            item.waitsOn = std::move(waitsOn);
        }
    }

    // What may not be used does not move on, whatever its state asks for: who carries it is told, and cancels what is unusable.
    void addStopped(const Deployment& current, Usability usability)
    {
        const UsabilityFacts& facts = m_facts.version.version->usability;
        if (!carries(current) && !current.deployers.contains(m_person.name))
            return;
        if (usability == Usability::Unusable) {
            add(QueueReason::RollBack, Words::tr("Unusable, and on its way into %1: cancel its deployment.").arg(m_facts.slot)).since = facts.at;
            return;
        }
        QueueItem& item = add(
            QueueReason::WaitsOnOthers,
            Words::tr("On its way into %1, and on hold until %2: nothing moves before that is lifted.").arg(m_facts.slot, dayText(facts.until)));
        item.since = facts.at;
        item.due = facts.until;
        item.waitsOn = {governance::displayed(m_registry, facts.by)};
    }

    // Since it was cleared a blocking finding was opened, or another version went live whose interface it breaks. Answers whether that is so.
    bool addWhatComesFirst(const Deployment& current)
    {
        const auto blocking = std::ranges::find_if(m_facts.version.findings, [&](const Finding& each) { return blocks(each, m_facts.slot); });
        const QStringList breaking = governance::breakWaitsFor(m_facts);
        if (isOver(current) || (blocking == m_facts.version.findings.end() && breaking.isEmpty()))
            return false;
        QueueItem& item = add(QueueReason::WaitsOnOthers,
                              blocking != m_facts.version.findings.end()
                                  ? Words::tr("Cleared for %1, but blocking finding %2 is open.").arg(m_facts.slot).arg(blocking->id.value)
                                  : Words::tr("Cleared for %1, but its interface breaks what went live there since; acknowledged first for %2.")
                                        .arg(m_facts.slot, listed(breaking)));
        item.waitsOn = blocking != m_facts.version.findings.end() ? std::vector{governance::displayed(m_registry, blocking->owner)}
                                                                  : std::vector<QString>(breaking.begin(), breaking.end());
        return true;
    }

    // One renewal serves every slot, so a person is asked once a role.
    void addRenewal(const Deployment& current)
    {
        const governance::RenewalNeed need = governance::renewalNeed(m_facts);
        if (need == governance::RenewalNeed::None)
            return;
        const bool aged = need == governance::RenewalNeed::ApprovalAged;
        const QString name = m_facts.version.version->name();
        const QString until = dayText(governance::approvalAges(m_facts.version));
        std::vector<QString> waitsOn = displayedAll(governance::renewers(m_facts.version));
        if (aged && current.state == DeploymentState::Cleared && carries(current)) {
            QueueItem& item = add(QueueReason::WaitsOnOthers,
                                  Words::tr("Cleared for %1, but the approval of %2 counts no longer since %3; it waits for its renewal.")
                                      .arg(m_facts.slot, name, until));
            item.waitsOn = waitsOn;
        }
        if (governance::findingBeforeRenewal(m_facts.version) != nullptr || m_facts.version.openBlocker() != nullptr)
            return; // its owner, or who opened it, moves first, and has it among their own
        for (const governance::RoleStatus& line : governance::renewalStatus(m_facts.version).roles) {
            if (line.approved() || std::ranges::find(line.candidates, m_person.name) == line.candidates.end()
                || std::ranges::any_of(m_items, [&](const QueueItem& other) {
                       return other.reason == QueueReason::Renew && other.version.id == m_facts.version.version->id && other.role == line.role;
                   }))
                continue;
            const bool isLive = current.state == DeploymentState::Live;
            QueueItem& item = add(QueueReason::Renew,
                                  !aged ? Words::tr("%1 is live in %2 and is to be looked at again by %3; renew its approval as %4.")
                                              .arg(name, m_facts.slot, current.review.toString(Qt::ISODate), labelOf(line.role))
                                      : isLive
                                      ? Words::tr("The approval of %1 counts no longer since %2, and it is live in %3; renew it as %4.")
                                            .arg(name, until, m_facts.slot, labelOf(line.role))
                                      : Words::tr("The approval of %1 counts no longer since %2; renew it as %4 so that it can go live in %3.")
                                            .arg(name, until, m_facts.slot, labelOf(line.role)));
            item.role = line.role;
            item.since = governance::renewalNeededSince(m_facts);
            item.due = aged ? current.window.notAfter : endOf(current.review);
            std::ranges::copy_if(waitsOn, std::back_inserter(item.waitsOn),
                                 [&](const QString& other) { return other != governance::displayed(m_registry, m_person.name); });
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
                for (const QString& name : governance::riskSigners(m_facts, proposal))
                    item.waitsOn.push_back(governance::displayed(m_registry, name));
        }
    }

    // What is live is not what should run.
    void addWrong(const Deployment& current)
    {
        const bool isDeployer = carries(current);
        // The owner has it in any case; a gate that is open waits for others.
        if (isDeployer && current.exceptional && !current.gateOpen && !governance::isOwner(m_facts.version, m_person))
            addExceptionEnds(current);
        // The owner is told of the review; what was adopted its author submits for it.
        if (governance::reviewIsNear(current, m_registry.now.date()) && m_facts.version.version->review == ReviewState::Adopted
            && m_facts.version.isAuthor(m_person.name) && !governance::isOwner(m_facts.version, m_person))
            add(QueueReason::ReviewDue, Words::tr("Adopted without review and live in %1: submit it to gate A.").arg(m_facts.slot)).due = endOf(
                current.review);
        if (m_facts.version.usability() == Usability::Unusable && (isDeployer || governance::isOwner(m_facts.version, m_person)))
            add(QueueReason::RollBack, Words::tr("Unusable and still live in %1: roll it back, or replace it.").arg(m_facts.slot)).since =
                m_facts.version.version->usability.at;
        if (isDeployer)
            addTargets(current);
    }

    // Targets that do not run, or do not say that they run, what is live.
    void addTargets(const Deployment& current)
    {
        int strays = 0, silent = 0, awaited = 0;
        QDateTime first;
        for (const QString& target : current.targets) {
            const TargetReport* report = m_facts.reportOf(target);
            if (report != nullptr && governance::isStray(m_facts, current, *report)) {
                const QDateTime begun = std::max(report->at, current.liveSince); // it may have run that before anything was live here
                first = strays++ == 0 ? begun : std::min(first, begun);
            }
            silent += report == nullptr ? 1 : 0;
            awaited += report != nullptr && governance::awaitsReport(current, *report) ? 1 : 0;
        }
        if (strays > 0)
            add(QueueReason::BringInStep, Words::tr("%n target(s) of %1 run something else; bring them in step.", nullptr, strays).arg(m_facts.slot))
                .since = first;
        if (silent > 0)
            add(QueueReason::BringInStep, Words::tr("%n target(s) of %1 have not reported; have them report.", nullptr, silent).arg(m_facts.slot))
                .since = std::max(current.liveSince, current.startedAt);
        if (awaited > 0)
            add(QueueReason::BringInStep,
                Words::tr("%n target(s) of %1 have not reported since the rollback; have them report again.", nullptr, awaited).arg(m_facts.slot))
                .since = current.liveSince;
    }

    void addOwned(const Deployment& current)
    {
        if (current.state != DeploymentState::Live)
            return;
        if (current.exceptional)
            addExceptionEnds(current);
        if (governance::reviewIsNear(current, m_registry.now.date())) {
            QueueItem& item = add(QueueReason::ReviewDue, {});
            item.due = endOf(current.review);
            sayWhoReviews(item, Words::tr("What is live in %1 is to be looked at again.").arg(m_facts.slot));
        } else if (governance::renewalNeed(m_facts) == governance::RenewalNeed::ApprovalAged) {
            QueueItem& item = add(QueueReason::ReviewDue, {});
            item.since = governance::renewalNeededSince(m_facts);
            sayWhoReviews(item,
                          Words::tr("The approval of what is live in %1 counts no longer since %2.")
                              .arg(m_facts.slot, dayText(governance::approvalAges(m_facts.version))));
        }
    }

    void addExceptionEnds(const Deployment& current)
    {
        add(QueueReason::ExceptionEnds,
            current.exceptionExpired(m_registry.now)
                ? Words::tr("The exception in %1 has run out; bring it through gate B, or roll back.").arg(m_facts.slot)
                : Words::tr("Live in %1 under an exception; bring it through gate B before that ends.").arg(m_facts.slot))
            .due = current.exceptionUntil;
    }

    // What the owner is told of a review, and whom it waits for.
    void sayWhoReviews(QueueItem& item, const QString& what)
    {
        const governance::VersionFacts& version = m_facts.version;
        QStringList sentences{what};
        switch (version.version->review) {
        case ReviewState::Approved:
            item.waitsOn = displayedAll(governance::renewers(version));
            if (const Finding* finding = governance::findingBeforeRenewal(version))
                sentences << Words::tr("Blocking finding %1 is closed first, then its approval is renewed.").arg(finding->id.value);
            else if (item.waitsOn.empty())
                sentences << Words::tr("Nobody holds the roles that could renew its approval; an admin grants them.");
            else
                sentences << Words::tr("Its approval is renewed by %1.").arg(listed(QStringList(item.waitsOn.begin(), item.waitsOn.end())));
            break;
        case ReviewState::Adopted:
            item.waitsOn = {governance::displayed(m_registry, version.version->author)};
            sentences << Words::tr("It was adopted without review; %1 submits it to gate A.").arg(item.waitsOn.front());
            break;
        case ReviewState::InReviewA:
            for (const governance::RoleStatus& line : governance::gateStatus(version).roles)
                if (!line.approved())
                    std::ranges::copy(displayedAll(line.candidates), std::back_inserter(item.waitsOn));
            sentences << Words::tr("Gate A has it.");
            break;
        case ReviewState::Draft:
        case ReviewState::Rejected: break;
        }
        item.sentence = inSequence(sentences);
    }

    [[nodiscard]] std::vector<QString> displayedAll(const std::vector<QString>& names) const
    {
        std::vector<QString> all;
        all.reserve(names.size());
        for (const QString& name : names)
            all.push_back(governance::displayed(m_registry, name));
        return all;
    }
    static QString dayText(const QDateTime& time) { return time.toUTC().date().toString(Qt::ISODate); }
    static QDateTime endOf(const QDate& day) { return QDateTime(day, QTime(23, 59), QTimeZone::UTC); }

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
    const auto found = openDeployments(connection, registry.now, asOf);
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
