// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about policies: what gate A asks at each tier.

#include "ctl/context.h"
#include "ctl/values.h"
#include "governance/commands/publishpolicy.h"
#include "intake/statement/yamltree.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

// Numbers go from 1 without gaps.
Result<int> newestNumber(Context& context)
{
    const auto connection = context.reading();
    if (!connection)
        return std::unexpected(connection.error());
    const auto moment = context.moment();
    if (!moment)
        return std::unexpected(moment.error());
    return registry::loadRegistryFacts(**connection, moment->now, moment->asOf).transform([](const governance::RegistryFacts& facts) {
        return facts.newestPolicy.number;
    });
}

QStringList namesOf(const std::vector<Role>& roles)
{
    QStringList names;
    for (const Role role : roles)
        names << nameOf(role);
    return names;
}

Result<Answer> list(Context& context, const Arguments&)
{
    const auto newest = newestNumber(context);
    if (!newest)
        return std::unexpected(newest.error());
    QJsonArray array;
    Table table{{Ctl::tr("POLICY"), Ctl::tr("NAME"), Ctl::tr("LOW"), Ctl::tr("MEDIUM"), Ctl::tr("HIGH")}, {}};
    for (int number = 1; number <= *newest; ++number) {
        const auto policy = registry::loadPolicy(**context.reading(), number);
        if (!policy)
            return std::unexpected(policy.error());
        array.append(QJsonObject{{u"number"_s, number}, {u"name"_s, policy->name}, {u"newest"_s, number == *newest}});
        QStringList row{QString::number(number), policy->name};
        for (const Tier tier : allOf<Tier>())
            row << namesOf(policy->at(tier).roles).join(u", "_s);
        table.rows.push_back(row);
    }
    if (context.out().json())
        context.out().object({{u"policies"_s, array}});
    else
        context.out().table(table);
    return Answer::Yes;
}

void tell(const Policy& policy, Output& output)
{
    output.line(Ctl::tr("Policy %1: %2").arg(policy.number).arg(policy.name));
    for (const auto& [tier, gate] : policy.gateA) {
        QStringList elements;
        for (const Element element : gate.elements)
            elements << nameOf(element);
        output.line();
        output.line(Ctl::tr("Tier %1").arg(nameOf(tier)));
        output.fact(Ctl::tr("  Roles"), namesOf(gate.roles).join(u", "_s));
        output.fact(Ctl::tr("  Elements"), elements.join(u", "_s));
        output.fact(Ctl::tr("  Needs"), QStringList(gate.needs.begin(), gate.needs.end()).join(u", "_s));
        output.fact(Ctl::tr("  May be waived"), QStringList(gate.waivable.begin(), gate.waivable.end()).join(u", "_s));
        output.fact(Ctl::tr("  Due within"), Ctl::tr("%n day(s)", nullptr, gate.dueDays));
        output.fact(Ctl::tr("  Counts for"), Ctl::tr("%n day(s)", nullptr, gate.approvalDays));
        for (const auto& [role, items] : gate.checklists)
            for (const ChecklistItem& item : items)
                output.line(u"  %1: %2: %3%4"_s.arg(nameOf(role), item.id, item.text, item.sentence ? Ctl::tr(" (with a sentence)") : QString()));
    }
}

Result<Answer> show(Context& context, const Arguments& arguments)
{
    const auto newest = newestNumber(context);
    if (!newest)
        return std::unexpected(newest.error());
    bool isNumber = false;
    const int number = arguments.word(0).toInt(&isNumber);
    if (!isNumber || number < 1 || number > *newest)
        return std::unexpected(
            Error::input(u"unknown-policy"_s, Ctl::tr("There is no policy “%1”; they go from 1 to %2.").arg(arguments.word(0)).arg(*newest)));
    const auto policy = registry::loadPolicy(**context.reading(), number);
    if (!policy)
        return std::unexpected(policy.error());
    if (context.out().json())
        context.out().object(toJson(*policy));
    else
        tell(*policy, context.out());
    return Answer::Yes;
}

Result<QByteArray> readInput(const QString& path)
{
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    constexpr qint64 Most = 1024 * 1024;
    if (!opened)
        return std::unexpected(Error::storage(u"unreadable"_s, Ctl::tr("%1 cannot be read: %2.").arg(path, file.errorString())));
    QByteArray bytes = file.read(Most + 1);
    if (bytes.size() > Most)
        return std::unexpected(Error::input(u"too-large"_s, Ctl::tr("%1 has more than 1 MiB and is no policy.").arg(path)));
    return bytes;
}

Result<Answer> publish(Context& context, const Arguments& arguments)
{
    const QString path = arguments.word(0);
    const auto bytes = readInput(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    // YAML takes most of JSON, but not tabs.
    QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    if (json.isEmpty()) {
        const auto yaml = intake::parseYaml(*bytes, path);
        if (!yaml)
            return std::unexpected(yaml.error());
        json = yaml->toJson().toObject();
    }
    const auto policy = policyFrom(json);
    if (!policy)
        return std::unexpected(policy.error());
    return context.give(governance::PublishPolicy{*policy});
}

}

std::vector<Command> policyCommands()
{
    return {
        {"policy list", {}, {}, QT_TRANSLATE_NOOP("Ctl", "Lists the policies and the roles they ask at each tier."), true, &list},
        {"policy show", {{"NUMBER"}}, {}, QT_TRANSLATE_NOOP("Ctl", "Shows one policy; --json gives the form that publish takes."), true, &show},
        {"policy publish",
         {{"FILE"}},
         {},
         QT_TRANSLATE_NOOP("Ctl",
                           "Publishes a policy from a YAML or JSON file, or - for standard input; it gets the next number and never changes again."),
         false,
         &publish},
    };
}

}
