// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/queue.h"

#include "governance/approvers.h"
#include "governance/separation.h"
#include "governance/usabilityrules.h"
#include "registry/facts.h"
#include "registry/temporal.h"

#include <QCoreApplication>
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

// Versions that can have something waiting: in review, proposed, on hold, or sent back drafts.
Result<std::vector<VersionName>> candidates(const Connection& connection, AsOf asOf)
{
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal m = validAt(asOf, u"m"_s);
    const Temporal p = validAt(asOf, u"p"_s);
    const Temporal u = validAt(asOf, u"u"_s);
    auto query = connection.run(u"SELECT m.name, v.label FROM version v JOIN model m ON m.id = v.model AND "_s + m.sql + u" WHERE "_s + v.sql
                                    + u" AND (v.review_state = 'in-review-a' OR (v.review_state = 'draft' AND v.revision > 1)"
                                      " OR EXISTS (SELECT 1 FROM proposal p WHERE p.version = v.id AND "_s
                                    + p.sql + u") OR EXISTS (SELECT 1 FROM usability u WHERE u.version = v.id AND u.state = 'on-hold' AND "_s + u.sql
                                    + u")) ORDER BY v.id"_s,
                                m.values + v.values + p.values + u.values);
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

void addReview(std::vector<QueueItem>& items, const VersionFacts& facts, const QString& person)
{
    if (facts.version->review != ReviewState::InReviewA)
        return;
    const governance::GateStatus gate = governance::gateStatus(facts);
    std::vector<QString> waitsOn;
    QStringList roles;
    for (const governance::RoleStatus& line : gate.roles) {
        if (line.approved())
            continue;
        roles << governance::wordsOf(line.role, line.missing());
        for (const QString& name : line.candidates)
            waitsOn.push_back(governance::displayed(facts.registry, name));
        if (std::ranges::find(line.candidates, person) == line.candidates.end())
            continue;
        QueueItem item = itemOf(facts, QueueReason::Decide, Words::tr("Gate A asks you as %1.").arg(labelOf(line.role)));
        item.role = line.role;
        items.push_back(std::move(item));
    }
    if (facts.version->author == person) {
        QueueItem item = itemOf(
            facts, QueueReason::WaitsOnOthers,
            gate.reject
                ? Words::tr("%1 rejected it; nothing moves until that is withdrawn.").arg(governance::displayed(facts.registry, gate.reject->person))
                : Words::tr("Waits for %1.").arg(roles.join(u", "_s)));
        item.waitsOn = std::move(waitsOn);
        items.push_back(std::move(item));
    }
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
        const QString by = governance::displayed(facts.registry, first);
        if (wanted == Usability::Usable)
            items.push_back(itemOf(facts, QueueReason::ConfirmReinstate, Words::tr("%1 proposed to make it usable again; you may confirm.").arg(by)));
        else if (facts.proposal)
            items.push_back(itemOf(facts, QueueReason::ConfirmUnusable, Words::tr("%1 proposed to mark it unusable; you may confirm.").arg(by)));
        else {
            items.push_back(itemOf(facts, QueueReason::ConfirmUnusable,
                                   Words::tr("%1 put it on hold; it lapses by itself, or you mark it unusable or lift it.").arg(by)));
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
                               Words::tr("%1 requested changes: %2").arg(governance::displayed(facts.registry, sentBack->person), sentBack->reason)));
}

Result<void> addFindings(std::vector<QueueItem>& items, const Connection& connection, const governance::RegistryFacts& registry, const Person& person,
                         AsOf asOf)
{
    const auto findings = loadFindings(connection, {}, asOf);
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
        item.since = (*version)->changedAt;
        item.due = QDateTime(finding.due, QTime(23, 59), QTimeZone::UTC);
        item.sentence = mend ? Words::tr("You own finding %1: %2").arg(QString::number(finding.id.value), finding.text)
                             : Words::tr("Closing finding %1 is proposed; you may close it.").arg(finding.id.value);
        item.finding = finding;
        items.push_back(std::move(item));
    }
    return {};
}

int order(QueueReason reason)
{
    switch (reason) {
    case QueueReason::Decide: return 0;
    case QueueReason::ConfirmUnusable:
    case QueueReason::ConfirmReinstate: return 1;
    case QueueReason::Revise: return 2;
    case QueueReason::CloseFinding: return 3;
    case QueueReason::MendFinding: return 4;
    case QueueReason::WaitsOnOthers: return 5;
    }
    Q_UNREACHABLE();
}

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
    const auto names = candidates(connection, asOf);
    if (!names)
        return std::unexpected(names.error());
    for (const VersionName& name : *names) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        const auto facts = loadVersionFacts(connection, *registry, name, {}, asOf);
        if (!facts)
            return std::unexpected(facts.error());
        addReview(items, *facts, person);
        addConfirmations(items, *facts, *who);
        addRevision(items, *facts, person);
    }
    if (auto done = addFindings(items, connection, *registry, *who, asOf); !done)
        return std::unexpected(done.error());
    std::ranges::stable_sort(items, [](const QueueItem& a, const QueueItem& b) {
        return std::tuple(order(a.reason), -int(a.tier), a.since) < std::tuple(order(b.reason), -int(b.tier), b.since);
    });
    return items;
}

}
