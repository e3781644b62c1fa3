// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policyparts.h"

#include "domain/listed.h"
#include "domain/names.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::policyparts {
namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

constexpr int LongestDays = 36'500; // a hundred years; beyond, times no longer have a text
constexpr int MostPeople = 100;     // of one role at one gate

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
            return std::unexpected(bad(Words::tr("“%1” is no role that can approve at %2; use %3.").arg(name, labelOf(gate), listed(known))));
        }
        roles.push_back(*role);
    }
    return roles;
}

Result<std::map<Role, int>> peopleIn(const QJsonObject& json)
{
    const QJsonValue value = json.value(u"people");
    if (!value.isUndefined() && !value.isObject())
        return std::unexpected(bad(Words::tr("“people” must name a number for each role.")));
    std::map<Role, int> people;
    const QJsonObject numbers = value.toObject();
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        const auto role = fromName<Role>(it.key());
        if (!role)
            return std::unexpected(bad(Words::tr("“%1” is no role that a number of people could be asked of.").arg(it.key())));
        const int number = it.value().toInt();
        if (number < 1 || number > MostPeople)
            return std::unexpected(bad(Words::tr("The number of people asked as %1 must be from 1 to %2.").arg(it.key()).arg(MostPeople)));
        if (number > 1)
            people[*role] = number;
    }
    return people;
}

}

Error bad(const QString& sentence)
{
    return Error::input(QStringLiteral("bad-policy"), sentence);
}

Result<void> refuseUnknownKeys(const QJsonObject& json, const QStringList& known)
{
    for (auto it = json.begin(); it != json.end(); ++it)
        if (!known.contains(it.key()))
            return std::unexpected(bad(Words::tr("“%1” is nothing that a policy can say here; use %2.").arg(it.key(), listed(known))));
    return {};
}

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

Result<Approvers> approversIn(const QJsonObject& json, Gate gate, const std::vector<Role>& possible)
{
    auto roles = rolesIn(json, gate, possible);
    if (!roles)
        return std::unexpected(roles.error());
    if (roles->empty())
        return std::unexpected(bad(Words::tr("At %1 the policy asks no role, so nothing could be approved. Name at least one.").arg(labelOf(gate))));
    auto people = peopleIn(json);
    if (!people)
        return std::unexpected(people.error());
    return Approvers{std::move(*roles), std::move(*people)};
}

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

Result<int> spanIn(const QJsonObject& json, Tier tier, const QString& key)
{
    const int span = json.value(key).toInt();
    if (span < 1 || span > LongestDays)
        return std::unexpected(bad(Words::tr("At tier %1, %2 must be from 1 to %3.").arg(nameOf(tier), key).arg(LongestDays)));
    return span;
}

QJsonObject toJson(const Approvers& approvers)
{
    QJsonObject people;
    for (const auto& [role, number] : approvers.people)
        people.insert(nameOf(role), number);
    return {{QStringLiteral("roles"), namesOf(approvers.roles, nameOf<Role>)}, {QStringLiteral("people"), people}};
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
