// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/queue.h"

#include "domain/listed.h"
#include "governance/approvers.h"
#include "governance/event.h"
#include "governance/gate.h"
#include "governance/review.h"
#include "governance/separation.h"
#include "governance/usabilityrules.h"
#include "registry/facts.h"
#include "registry/findingfacts.h"
#include "registry/queries/findingtimes.h"
#include "registry/queries/openreviews.h"
#include "registry/queries/queueslots.h"
#include "registry/queries/queuethreads.h"
#include "registry/temporal.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimeZone>
#include <algorithm>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;
using governance::VersionFacts;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

// Versions that can have something waiting besides an open gate: proposed, on hold, or a draft of the person that was sent back.
Result<std::vector<VersionName>> candidates(const Connection& connection, const QString& person, AsOf asOf)
{
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal m = validAt(asOf, u"m"_s);
    const Temporal p = validAt(asOf, u"p"_s);
    const Temporal u = validAt(asOf, u"u"_s);
    auto query = connection.run(u"SELECT m.name, v.label FROM version v JOIN model m ON m.id = v.model AND "_s + m.sql + u" WHERE "_s + v.sql
                                    + u" AND v.id IN (SELECT p.version FROM proposal p WHERE "_s + p.sql
                                    + u" UNION SELECT u.version FROM usability u WHERE u.state = 'on-hold' AND "_s + u.sql
                                    + u" UNION SELECT v.id FROM version v WHERE v.review_state = 'draft' AND v.revision > 1 AND v.author = ? AND "_s
                                    + v.sql + u") ORDER BY v.id"_s,
                                m.values + v.values + p.values + u.values + QVariantList{person} + v.values);
    if (!query)
        return std::unexpected(query.error());
    std::vector<VersionName> names;
    while (query->next())
        names.push_back({query->value(0).toString(), query->value(1).toString(), 0});
    return names;
}

QueueItem itemOf(const VersionFacts& facts, QueueReason reason, const QString& sentence)
{
    QueueItem item;
    item.reason = reason;
    item.version = *facts.version;
    item.tier = facts.model->tier;
    item.owner = facts.model->owner;
    item.since = facts.version->changedAt;
    item.due = facts.version->due;
    item.sentence = sentence;
    return item;
}

void addReview(std::vector<QueueItem>& items, const VersionFacts& facts, const Person& who, const QDateTime& since)
{
    const QString& person = who.name;
    const governance::GateStatus gate = governance::gateStatus(facts);
    for (const governance::RoleStatus& line : gate.roles) {
        if (gate.reject || line.approved() || std::ranges::find(line.candidates, person) == line.candidates.end())
            continue;
        QueueItem item = itemOf(facts, QueueReason::Decide,
                                Words::tr("Gate A asks you as %1.").arg(capacityOf(facts.registry, line.role, mandateAtA(facts, who, line.role))));
        item.role = line.role;
        item.since = since;
        for (const governance::RoleStatus& other : gate.roles)
            if (!other.approved() && (other.role != line.role || other.missing() > 1))
                for (const QString& name : other.candidates)
                    if (name != person)
                        item.waitsOn.push_back(governance::displayed(facts.registry, name));
        items.push_back(std::move(item));
    }
    if (facts.version->author == person) {
        const governance::Awaited awaited = governance::awaitedAt(gate);
        QueueItem item = itemOf(
            facts, QueueReason::WaitsOnOthers,
            gate.reject
                ? Words::tr("%1 rejected it; nothing moves until that is withdrawn.").arg(governance::displayedSpeaker(facts.registry, *gate.reject))
                : Words::tr("Waits for %1.").arg(listed(awaited.roles)));
        for (const QString& name : awaited.people)
            item.waitsOn.push_back(governance::displayed(facts.registry, name));
        item.since = since;
        items.push_back(std::move(item));
    }
}

void addHold(std::vector<QueueItem>& items, const VersionFacts& facts, const QString& person)
{
    if (facts.usability() != Usability::OnHold || facts.version->usability.by != person || facts.proposal)
        return;
    items.push_back(itemOf(facts, QueueReason::HoldLapses, Words::tr("Your hold ends by itself; lift it, or propose to mark it unusable.")));
    items.back().since = facts.version->usability.at;
    items.back().due = facts.version->usability.until;
}

void addConfirmations(std::vector<QueueItem>& items, const VersionFacts& facts, const Person& person)
{
    const bool owner = governance::isOwner(facts, person);
    const bool risk = governance::holds(facts.registry, person, Role::RiskApprover);
    if (!owner && !risk)
        return;
    for (const Usability wanted : {Usability::Unusable, Usability::Usable}) {
        const QString first = governance::firstPerson(facts, wanted);
        if (first.isEmpty() || (first == person.name && !facts.registry.solo))
            continue;
        const QString giver = facts.proposal && facts.proposal->wanted == wanted ? facts.proposal->facts.forPerson : QString();
        const QString by = governance::displayedSpeaker(facts.registry, first, giver);
        const auto add = [&](QueueReason reason, const QString& sentence) {
            items.push_back(itemOf(facts, reason, sentence));
            items.back().due = {}; // that of gate A is another thing's
            if (facts.proposal)
                items.back().since = facts.proposal->facts.at;
        };
        if (wanted == Usability::Usable)
            add(QueueReason::ConfirmReinstate, Words::tr("%1 proposed to make it usable again; you may confirm.").arg(by));
        else if (facts.proposal)
            add(QueueReason::ConfirmUnusable, Words::tr("%1 proposed to mark it unusable; you may confirm.").arg(by));
        else {
            add(QueueReason::ConfirmUnusable, Words::tr("%1 put it on hold; it lapses by itself, or you mark it unusable or lift it.").arg(by));
            items.back().due = facts.version->usability.until;
        }
    }
}

void addRevision(std::vector<QueueItem>& items, const VersionFacts& facts, const QString& person)
{
    if (facts.version->review != ReviewState::Draft || facts.version->author != person)
        return;
    const auto sentBack = std::ranges::find_if(facts.verdicts.rbegin(), facts.verdicts.rend(), [&](const Verdict& verdict) {
        return verdict.kind == VerdictKind::RequestChanges && verdict.revision == facts.version->revision - 1;
    });
    if (sentBack != facts.verdicts.rend())
        items.push_back(itemOf(facts, QueueReason::Revise,
                               Words::tr("%1 requested changes: %2").arg(governance::displayedSpeaker(facts.registry, *sentBack), sentBack->reason)));
}

// An event of the registry that one person wants changed, for a second one: to confirm it, or to wait for who may.
std::optional<QueueItem> secondPersonItem(QueueItem item, QueueReason confirm, const QString& proposedBy, const Person& person,
                                          const governance::RegistryFacts& registry)
{
    const auto mayConfirm = [&](const Person& each) { return governance::holds(registry, each, Role::Admin) || item.owner == each.name; };
    if (mayConfirm(person) && (proposedBy != person.name || registry.solo)) {
        item.reason = confirm;
        return item;
    }
    if (proposedBy != person.name)
        return std::nullopt;
    item.reason = QueueReason::WaitsOnOthers;
    for (const Person& other : registry.people)
        if (other.name != person.name && mayConfirm(other))
            item.waitsOn.push_back(governance::displayed(registry, other.name));
    return item;
}

// Clocks that somebody called wrong, for an admin.
Result<void> addClocks(std::vector<QueueItem>& items, const Connection& connection, const governance::RegistryFacts& registry, const Person& person,
                       AsOf asOf)
{
    const Temporal c = validAt(asOf, u"c"_s);
    auto query = connection.run(u"SELECT c.event, c.proposed_by, c.at FROM clock_correction c WHERE c.state = 'proposed' AND "_s + c.sql
                                    + u" ORDER BY c.at, c.event"_s,
                                c.values);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        const QString by = query->value(1).toString();
        QueueItem item;
        item.event = {query->value(0).toLongLong()};
        item.since = governance::timeFrom(query->value(2).toString());
        auto placed = secondPersonItem(std::move(item), QueueReason::ConfirmClock, by, person, registry);
        if (!placed)
            continue;
        placed->sentence = placed->reason == QueueReason::ConfirmClock
            ? Words::tr("%1 says that the clock of event %2 was wrong; you may confirm.")
                  .arg(governance::displayed(registry, by), QString::number(placed->event.value))
            : Words::tr("What you said of the clock of event %1 waits for a second person.").arg(placed->event.value);
        items.push_back(std::move(*placed));
    }
    return {};
}

// Redactions that wait for a second person: an admin, or the owner of the model that the event is about.
Result<void> addRedactions(std::vector<QueueItem>& items, const Connection& connection, const governance::RegistryFacts& registry,
                           const Person& person, AsOf asOf)
{
    const Temporal r = validAt(asOf, u"r"_s);
    const Temporal m = validAt(asOf, u"m"_s);
    auto query = connection.run(u"SELECT t.seq, e.model, e.version, coalesce(m.owner, ''), coalesce(m.tier, ''), r.proposed_by, r.at FROM redaction r"
                                " JOIN event_text t ON t.digest = r.digest JOIN event e ON e.seq = t.seq LEFT JOIN model m ON m.name = e.model AND "_s
                                    + m.sql + u" WHERE r.state = 'proposed' AND "_s + r.sql + u" ORDER BY r.at"_s,
                                m.values + r.values);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        const QString by = query->value(5).toString();
        QueueItem item;
        item.event = {query->value(0).toLongLong()};
        item.version.modelName = query->value(1).toString();
        item.version.label = query->value(2).toString();
        item.owner = query->value(3).toString();
        item.tier = fromName<Tier>(query->value(4).toString()).value_or(Tier::Low);
        item.since = governance::timeFrom(query->value(6).toString());
        auto placed = secondPersonItem(std::move(item), QueueReason::ConfirmRedaction, by, person, registry);
        if (!placed)
            continue;
        placed->sentence = placed->reason == QueueReason::ConfirmRedaction
            ? Words::tr("%1 proposed to redact a text of event %2; you may confirm.")
                  .arg(governance::displayed(registry, by), QString::number(placed->event.value))
            : Words::tr("Your redaction of event %1 waits for a second person.").arg(placed->event.value);
        items.push_back(std::move(*placed));
    }
    return {};
}

Result<void> addFindings(std::vector<QueueItem>& items, const Connection& connection, const governance::RegistryFacts& registry, const Person& person,
                         AsOf asOf)
{
    const auto findings = loadFindings(connection, {}, asOf);
    const auto raised = findingTimes(connection, asOf);
    if (!raised)
        return std::unexpected(raised.error());
    if (!findings)
        return std::unexpected(findings.error());
    for (const Finding& finding : *findings) {
        const bool mend = finding.state == FindingState::Open && finding.owner == person.name;
        const bool close = finding.state == FindingState::CloseProposed && finding.owner != person.name
            && governance::holds(registry, person, finding.raisedAs);
        if (!mend && !close)
            continue;
        const auto name = VersionName::parse(finding.versionName);
        auto version = name ? loadVersion(connection, name->model, name->label, asOf) : Result<std::optional<Version>>(std::nullopt);
        auto model = name ? loadModel(connection, name->model, asOf) : Result<std::optional<Model>>(std::nullopt);
        if (!version || !model)
            return std::unexpected(version ? model.error() : version.error());
        if (!*version || !*model || (close && (*version)->author == person.name && !registry.solo))
            continue;
        QueueItem item;
        item.reason = mend ? QueueReason::MendFinding : QueueReason::CloseFinding;
        item.version = **version;
        item.tier = (*model)->tier;
        item.owner = (*model)->owner;
        item.since = raised->value(finding.id.value, (*version)->changedAt);
        item.due = QDateTime(finding.due, QTime(23, 59), QTimeZone::UTC);
        item.sentence = mend ? Words::tr("You own finding %1: %2").arg(QString::number(finding.id.value), finding.text)
                             : Words::tr("Closing finding %1 is proposed; you may close it.").arg(finding.id.value);
        item.finding = finding;
        items.push_back(std::move(item));
    }
    return {};
}

}

int groupOf(QueueReason reason)
{
    switch (reason) {
    case QueueReason::DecideAtB:
    case QueueReason::GoLive:
    case QueueReason::SignException:
    case QueueReason::SignAdoption: return 0;
    case QueueReason::Decide:
    case QueueReason::Renew: return 1;
    case QueueReason::ConfirmUnusable:
    case QueueReason::ConfirmReinstate:
    case QueueReason::HoldLapses:
    case QueueReason::ConfirmRedaction:
    case QueueReason::ConfirmClock: return 2;
    case QueueReason::Revise:
    case QueueReason::AnswerThread:
    case QueueReason::Verify: return 3;
    case QueueReason::RollBack:
    case QueueReason::BringInStep:
    case QueueReason::ExceptionEnds:
    case QueueReason::ReviewDue:
    case QueueReason::Acknowledge: return 4;
    case QueueReason::CloseFinding:
    case QueueReason::ResolveThread:
    case QueueReason::MendFinding: return 5;
    case QueueReason::WaitsOnOthers: return 6;
    }
    Q_UNREACHABLE();
}

Result<std::vector<QueueItem>> queueOf(const Connection& connection, const QString& person, const QDateTime& clock, AsOf asOf, std::stop_token stop)
{
    const auto registry = loadRegistryFacts(connection, clock, asOf);
    if (!registry)
        return std::unexpected(registry.error());
    std::vector<QueueItem> items;
    const Person* who = registry->find(person);
    if (who == nullptr)
        return items;
    if (auto reviews = eachOpenReview(connection, *registry, asOf, stop,
                                      [&](const VersionFacts& facts, const QDateTime& since) { addReview(items, facts, *who, since); });
        !reviews)
        return std::unexpected(reviews.error());
    if (auto inSlots = addSlotItems(items, connection, *registry, *who, asOf, stop); !inSlots)
        return std::unexpected(inSlots.error());
    if (auto clocks = addClocks(items, connection, *registry, *who, asOf); !clocks)
        return std::unexpected(clocks.error());
    if (auto redactions = addRedactions(items, connection, *registry, *who, asOf); !redactions)
        return std::unexpected(redactions.error());
    const auto names = candidates(connection, person, asOf);
    if (!names)
        return std::unexpected(names.error());
    for (const VersionName& name : *names) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        const auto facts = loadVersionFacts(connection, *registry, name, {}, asOf);
        if (!facts)
            return std::unexpected(facts.error());
        addHold(items, *facts, person);
        addConfirmations(items, *facts, *who);
        addRevision(items, *facts, person);
    }
    if (auto done = addFindings(items, connection, *registry, *who, asOf); !done)
        return std::unexpected(done.error());
    if (auto done = addThreads(items, connection, *registry, *who, asOf); !done)
        return std::unexpected(done.error());
    // Closing a finding is an answer that somebody waits for: it comes before one's own.
    const auto place = [](const QueueItem& item) {
        return std::tuple(groupOf(item.reason), item.reason == QueueReason::MendFinding, -int(item.tier), item.since);
    };
    std::ranges::stable_sort(items, {}, place);
    return items;
}

}
