// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"

#include "domain/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace gatehouse {
namespace {

const std::set<QString>& knownNeeds()
{
    static const std::set<QString> needs{QStringLiteral("release-notes"), QStringLiteral("intended-use"), QStringLiteral("operating-requirements"),
                                         QStringLiteral("consumers"),     QStringLiteral("results"),      QStringLiteral("golden-tests")};
    return needs;
}

template <class Range, class Name> QJsonArray namesOf(const Range& range, Name name)
{
    QJsonArray array;
    for (const auto& value : range)
        array.append(name(value));
    return array;
}

Error bad(const QString& sentence)
{
    return Error::input(QStringLiteral("bad-policy"), sentence);
}

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

constexpr int LongestDays = 36'500; // a hundred years; beyond, times no longer have a text

// A key that is not known would be left out without a word, and the policy would ask less than its writer believes.
Result<void> refuseUnknownKeys(const QJsonObject& json, const QStringList& known)
{
    for (auto it = json.begin(); it != json.end(); ++it)
        if (!known.contains(it.key()))
            return std::unexpected(
                bad(Words::tr("“%1” is nothing that a policy can say here; use %2.").arg(it.key(), known.join(QStringLiteral(", ")))));
    return {};
}

// A list of different texts; a missing one is empty.
Result<QStringList> textsIn(const QJsonObject& json, const QString& key)
{
    const QJsonValue value = json.value(key);
    if (!value.isUndefined() && !value.isArray())
        return std::unexpected(bad(Words::tr("“%1” must be a list.").arg(key)));
    QStringList texts;
    for (const QJsonValue item : value.toArray()) {
        if (texts.contains(item.toString()))
            return std::unexpected(bad(Words::tr("“%1” names “%2” twice.").arg(key, item.toString())));
        texts << item.toString();
    }
    return texts;
}

Result<std::vector<ChecklistItem>> checklistFrom(const QString& role, const QJsonValue& json)
{
    if (!json.isArray())
        return std::unexpected(bad(Words::tr("The checklist of %1 must be a list.").arg(role)));
    std::vector<ChecklistItem> items;
    for (const QJsonValue value : json.toArray()) {
        if (auto known = refuseUnknownKeys(value.toObject(), {QStringLiteral("id"), QStringLiteral("text"), QStringLiteral("sentence")}); !known)
            return std::unexpected(known.error());
        const ChecklistItem item{value[u"id"].toString(), value[u"text"].toString(), value[u"sentence"].toBool()};
        if (!isValidName(item.id) || item.text.trimmed().isEmpty() || !(value[u"sentence"].isUndefined() || value[u"sentence"].isBool()))
            return std::unexpected(
                bad(Words::tr("Each item of the checklist of %1 needs an id of the characters of names and a text; sentence is true or false.")
                        .arg(role)));
        if (std::ranges::find(items, item.id, &ChecklistItem::id) != items.end())
            return std::unexpected(bad(Words::tr("The checklist of %1 has the item “%2” twice.").arg(role, item.id)));
        items.push_back(item);
    }
    return items;
}

Result<std::vector<Role>> rolesIn(const QJsonObject& json, Gate gate, const std::vector<Role>& possible)
{
    const auto names = textsIn(json, QStringLiteral("roles"));
    if (!names)
        return std::unexpected(names.error());
    std::vector<Role> roles;
    for (const QString& name : *names) {
        const auto role = fromName<Role>(name);
        if (!role || std::ranges::find(possible, *role) == possible.end()) {
            QStringList known;
            for (const Role each : possible)
                known << nameOf(each);
            return std::unexpected(
                bad(Words::tr("“%1” is no role that can approve at %2; use %3.").arg(name, labelOf(gate), known.join(QStringLiteral(", ")))));
        }
        roles.push_back(*role);
    }
    return roles;
}

Result<void> readRoles(const QJsonObject& json, GatePolicy& gate)
{
    auto roles = rolesIn(json, Gate::A, {Role::TechnicalReviewer, Role::RiskApprover});
    if (!roles)
        return std::unexpected(roles.error());
    gate.roles = std::move(*roles);
    return {};
}

Result<void> readElements(const QJsonObject& json, GatePolicy& gate)
{
    const auto names = textsIn(json, QStringLiteral("elements"));
    if (!names)
        return std::unexpected(names.error());
    for (const QString& name : *names) {
        const auto element = fromName<Element>(name);
        if (!element)
            return std::unexpected(bad(Words::tr("“%1” is no element of a version.").arg(name)));
        gate.elements.push_back(*element);
    }
    return {};
}

bool isWaivable(const QString& name)
{
    const QString prefix = QStringLiteral("element-");
    return knownNeeds().contains(name) || name == u"unexplained-changes" || (name.startsWith(prefix) && fromName<Element>(name.mid(prefix.size())));
}

Result<void> readNeeds(const QJsonObject& json, GatePolicy& gate)
{
    const auto needs = textsIn(json, QStringLiteral("needs"));
    if (!needs)
        return std::unexpected(needs.error());
    const auto waivable = textsIn(json, QStringLiteral("waivable"));
    if (!waivable)
        return std::unexpected(waivable.error());
    for (const QString& name : *needs)
        if (!knownNeeds().contains(name))
            return std::unexpected(bad(Words::tr("“%1” is no need that a policy can ask.").arg(name)));
    for (const QString& name : *waivable)
        if (!isWaivable(name))
            return std::unexpected(bad(Words::tr("“%1” is no need that could be waived.").arg(name)));
    gate.needs = {needs->begin(), needs->end()};
    gate.waivable = {waivable->begin(), waivable->end()};
    return {};
}

using Checklists = std::map<Role, std::vector<ChecklistItem>>;

Result<Checklists> checklistsIn(const QJsonObject& json)
{
    Checklists checklists;
    const QJsonValue lists = json.value(u"checklists");
    if (!lists.isUndefined() && !lists.isObject())
        return std::unexpected(bad(Words::tr("“checklists” must name a list for each role.")));
    const QJsonObject byRole = lists.toObject();
    for (auto it = byRole.begin(); it != byRole.end(); ++it) {
        const auto role = fromName<Role>(it.key());
        if (!role)
            return std::unexpected(bad(Words::tr("“%1” is no role that can have a checklist.").arg(it.key())));
        auto items = checklistFrom(it.key(), it.value());
        if (!items)
            return std::unexpected(items.error());
        if (!items->empty())
            checklists[*role] = std::move(*items);
    }
    return checklists;
}

Result<void> readChecklists(const QJsonObject& json, GatePolicy& gate)
{
    auto checklists = checklistsIn(json);
    if (!checklists)
        return std::unexpected(checklists.error());
    gate.checklists = std::move(*checklists);
    return {};
}

Result<void> refuseBadDays(Tier tier, const QString& name, int days)
{
    if (days < 1 || days > LongestDays)
        return std::unexpected(bad(Words::tr("At tier %1, %2 must be from 1 to %3.").arg(nameOf(tier), name).arg(LongestDays)));
    return {};
}

Result<GatePolicy> gateFrom(Tier tier, const QJsonObject& json)
{
    if (auto known = refuseUnknownKeys(json,
                                       {QStringLiteral("roles"), QStringLiteral("elements"), QStringLiteral("needs"), QStringLiteral("waivable"),
                                        QStringLiteral("checklists"), QStringLiteral("due_days"), QStringLiteral("approval_days")});
        !known)
        return std::unexpected(known.error());
    GatePolicy gate;
    for (const auto read : {readRoles, readElements, readNeeds, readChecklists})
        if (auto done = read(json, gate); !done)
            return std::unexpected(done.error());
    if (gate.roles.empty())
        return std::unexpected(
            bad(Words::tr("At tier %1 the policy asks no role, so nothing could be approved. Name at least one.").arg(nameOf(tier))));
    gate.dueDays = json.value(u"due_days").toInt();
    gate.approvalDays = json.value(u"approval_days").toInt();
    if (auto fits = refuseBadDays(tier, QStringLiteral("due_days"), gate.dueDays); !fits)
        return std::unexpected(fits.error());
    if (auto fits = refuseBadDays(tier, QStringLiteral("approval_days"), gate.approvalDays); !fits)
        return std::unexpected(fits.error());
    return gate;
}

Result<LivePolicy> liveFrom(Tier tier, const QJsonObject& json)
{
    if (auto known = refuseUnknownKeys(json,
                                       {QStringLiteral("roles"), QStringLiteral("evidence"), QStringLiteral("checklists"), QStringLiteral("due_days"),
                                        QStringLiteral("review_months")});
        !known)
        return std::unexpected(known.error());
    LivePolicy gate;
    auto roles = rolesIn(json, Gate::B, {Role::GoLiveApprover, Role::RiskApprover});
    if (!roles)
        return std::unexpected(roles.error());
    gate.roles = std::move(*roles);
    const auto kinds = textsIn(json, QStringLiteral("evidence"));
    if (!kinds)
        return std::unexpected(kinds.error());
    for (const QString& name : *kinds) {
        const auto kind = fromName<EvidenceKind>(name);
        if (!kind)
            return std::unexpected(bad(Words::tr("“%1” is no kind of evidence.").arg(name)));
        gate.evidence.insert(*kind);
    }
    if (gate.roles.empty() || gate.evidence.empty())
        return std::unexpected(bad(Words::tr("At tier %1 gate B asks no role or no evidence. Name at least one of each.").arg(nameOf(tier))));
    auto checklists = checklistsIn(json);
    if (!checklists)
        return std::unexpected(checklists.error());
    gate.checklists = std::move(*checklists);
    gate.dueDays = json.value(u"due_days").toInt();
    gate.reviewMonths = json.value(u"review_months").toInt();
    if (auto fits = refuseBadDays(tier, QStringLiteral("due_days"), gate.dueDays); !fits)
        return std::unexpected(fits.error());
    if (auto fits = refuseBadDays(tier, QStringLiteral("review_months"), gate.reviewMonths); !fits)
        return std::unexpected(fits.error());
    return gate;
}

QJsonObject toJson(const Checklists& checklists)
{
    QJsonObject lists;
    for (const auto& [role, items] : checklists)
        lists.insert(nameOf(role), namesOf(items, [](const ChecklistItem& item) {
                         return QJsonObject{
                             {QStringLiteral("id"), item.id}, {QStringLiteral("text"), item.text}, {QStringLiteral("sentence"), item.sentence}};
                     }));
    return lists;
}

}

QJsonObject toJson(const Policy& policy)
{
    QJsonObject tiers;
    for (const auto& [tier, gate] : policy.gateA) {
        tiers.insert(nameOf(tier),
                     QJsonObject{
                         {QStringLiteral("roles"), namesOf(gate.roles, nameOf<Role>)},
                         {QStringLiteral("elements"), namesOf(gate.elements, nameOf<Element>)},
                         {QStringLiteral("needs"), namesOf(gate.needs, std::identity{})},
                         {QStringLiteral("waivable"), namesOf(gate.waivable, std::identity{})},
                         {QStringLiteral("checklists"), toJson(gate.checklists)},
                         {QStringLiteral("due_days"), gate.dueDays},
                         {QStringLiteral("approval_days"), gate.approvalDays},
                     });
    }
    QJsonObject live;
    for (const auto& [tier, gate] : policy.gateB)
        live.insert(nameOf(tier),
                    QJsonObject{
                        {QStringLiteral("roles"), namesOf(gate.roles, nameOf<Role>)},
                        {QStringLiteral("evidence"), namesOf(gate.evidence, nameOf<EvidenceKind>)},
                        {QStringLiteral("checklists"), toJson(gate.checklists)},
                        {QStringLiteral("due_days"), gate.dueDays},
                        {QStringLiteral("review_months"), gate.reviewMonths},
                    });
    return {{QStringLiteral("number"), policy.number},
            {QStringLiteral("name"), policy.name},
            {QStringLiteral("gate_a"), tiers},
            {QStringLiteral("gate_b"), live}};
}

Result<Policy> policyFrom(const QJsonObject& json)
{
    if (auto known = refuseUnknownKeys(json, {QStringLiteral("number"), QStringLiteral("name"), QStringLiteral("gate_a"), QStringLiteral("gate_b")});
        !known)
        return std::unexpected(known.error());
    QStringList tiers;
    for (const Tier tier : allOf<Tier>())
        tiers << nameOf(tier);
    if (auto known = refuseUnknownKeys(json.value(u"gate_a").toObject(), tiers); !known)
        return std::unexpected(known.error());
    if (auto known = refuseUnknownKeys(json.value(u"gate_b").toObject(), tiers); !known)
        return std::unexpected(known.error());
    Policy policy{json.value(u"number").toInt(), json.value(u"name").toString(), {}, {}};
    for (const Tier tier : allOf<Tier>()) {
        const QJsonValue gate = json.value(u"gate_a").toObject().value(nameOf(tier));
        if (!gate.isObject())
            return std::unexpected(bad(Words::tr("The policy says nothing about tier %1; it must state all three.").arg(nameOf(tier))));
        auto read = gateFrom(tier, gate.toObject());
        if (!read)
            return std::unexpected(read.error());
        policy.gateA[tier] = std::move(*read);
        if (!json.contains(u"gate_b")) {
            policy.gateB[tier] = builtInPolicy().liveAt(tier);
            continue;
        }
        const QJsonValue second = json.value(u"gate_b").toObject().value(nameOf(tier));
        if (!second.isObject())
            return std::unexpected(bad(Words::tr("The policy says nothing about tier %1; it must state all three.").arg(nameOf(tier))));
        auto live = liveFrom(tier, second.toObject());
        if (!live)
            return std::unexpected(live.error());
        policy.gateB[tier] = std::move(*live);
    }
    return policy;
}

}
