// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about policies: what each gate asks at each tier.

#include "ctl/context.h"
#include "ctl/values.h"
#include "governance/commands/publishpolicy.h"
#include "governance/policychanges.h"
#include "governance/policycheck.h"
#include "intake/policytext.h"

#include <QFile>
#include <QJsonArray>
#include <cstdio>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<governance::RegistryFacts> registryFacts(Context& context)
{
    const auto view = context.view();
    if (!view)
        return std::unexpected(view.error());
    return registry::loadRegistryFacts(view->connection, view->now, view->asOf);
}

// Numbers go from 1 without gaps.
Result<int> newestNumber(Context& context)
{
    return registryFacts(context).transform([](const governance::RegistryFacts& facts) { return facts.newestPolicy.number; });
}

QString namesOf(const Approvers& approvers)
{
    QStringList names;
    for (const Role role : approvers.roles)
        names << (approvers.peopleIn(role) > 1 ? Ctl::tr("%1 (%n people)", nullptr, approvers.peopleIn(role)).arg(nameOf(role)) : nameOf(role));
    return names.join(u", "_s);
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
        QStringList row{QString::number(number), shownWords(policy->name)};
        QJsonObject asked;
        for (const Tier tier : allOf<Tier>()) {
            const Approvers approvers = policy->at(tier).approvers();
            row << namesOf(approvers);
            QJsonObject people;
            for (const Role role : approvers.roles)
                people.insert(nameOf(role), approvers.peopleIn(role));
            asked.insert(nameOf(tier), people);
        }
        array.append(QJsonObject{{u"number"_s, number}, {u"name"_s, policy->name}, {u"newest"_s, number == *newest}, {u"gate_a"_s, asked}});
        table.rows.push_back(row);
    }
    if (context.out().json())
        context.out().object({{u"policies"_s, array}});
    else
        context.out().table(table);
    return Answer::Yes;
}

void tell(const std::map<Role, std::vector<ChecklistItem>>& checklists, Output& output)
{
    for (const auto& [role, items] : checklists)
        for (const ChecklistItem& item : items)
            output.line(
                u"  %1: %2: %3%4"_s.arg(nameOf(role), item.id, shownWords(item.text), item.sentence ? Ctl::tr(" (with a sentence)") : QString()));
}

void tell(const Policy& policy, Output& output)
{
    output.line(Ctl::tr("Policy %1").arg(labelOf(policy)));
    for (const auto& [tier, gate] : policy.gateA) {
        QStringList elements;
        for (const Element element : gate.elements)
            elements << nameOf(element);
        output.line();
        output.line(Ctl::tr("Gate A, tier %1").arg(nameOf(tier)));
        output.fact(Ctl::tr("  Roles"), namesOf(gate.approvers()));
        if (gate.routine)
            output.fact(Ctl::tr("  Routine change"), namesOf(*gate.routine));
        output.fact(Ctl::tr("  Elements"), elements.join(u", "_s));
        output.fact(Ctl::tr("  Needs"), QStringList(gate.needs.begin(), gate.needs.end()).join(u", "_s));
        if (!gate.fields.empty())
            output.fact(Ctl::tr("  Custom fields"), QStringList(gate.fields.begin(), gate.fields.end()).join(u", "_s));
        for (const Threshold& each : gate.thresholds)
            output.fact(Ctl::tr("  Threshold"), wordsOf(each));
        output.fact(Ctl::tr("  May be waived"), QStringList(gate.waivable.begin(), gate.waivable.end()).join(u", "_s));
        output.fact(Ctl::tr("  Due within"), Ctl::tr("%n day(s)", nullptr, gate.dueDays));
        output.fact(Ctl::tr("  Counts for"), Ctl::tr("%n day(s)", nullptr, gate.approvalDays));
        tell(gate.checklists, output);
    }
    for (const auto& [tier, gate] : policy.gateB) {
        QStringList evidence;
        for (const EvidenceKind kind : gate.evidence)
            evidence << nameOf(kind);
        output.line();
        output.line(Ctl::tr("Gate B, tier %1").arg(nameOf(tier)));
        output.fact(Ctl::tr("  Roles"), namesOf(gate.approvers()));
        output.fact(Ctl::tr("  Evidence"), evidence.join(u", "_s));
        output.fact(Ctl::tr("  Due within"), Ctl::tr("%n day(s)", nullptr, gate.dueDays));
        output.fact(Ctl::tr("  Next review"), Ctl::tr("within %n month(s)", nullptr, gate.reviewMonths));
        tell(gate.checklists, output);
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
    else if (arguments.has(u"yaml"_s))
        context.out().bytes(intake::policyText(*policy));
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

Result<Policy> readPolicy(const QString& path)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return intake::policyFromText(*bytes, path);
}

// What stands in the way of working under the policy, though nothing stands in the way of publishing it.
QStringList warningsOf(const Policy& policy, const governance::RegistryFacts& facts)
{
    QStringList warnings;
    for (const governance::UnmetGate& gate : governance::gatesNobodyCanMeet(policy, facts))
        warnings << gate.sentence;
    return warnings;
}

QString bearingName(governance::Bearing bearing)
{
    switch (bearing) {
    case governance::Bearing::Stricter: return u"stricter"_s;
    case governance::Bearing::Looser: return u"looser"_s;
    case governance::Bearing::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const governance::PolicyChange& change)
{
    QJsonArray sentences, bearings;
    for (const governance::RuleChange& rule : change.rules) {
        sentences.append(rule.sentence);
        bearings.append(bearingName(rule.bearing));
    }
    return {{u"gate"_s, nameOf(change.gate)}, {u"tier"_s, nameOf(change.tier)}, {u"sentences"_s, sentences}, {u"bearings"_s, bearings}};
}

void tell(const Policy& policy, const governance::RegistryFacts& facts, const std::vector<governance::PolicyChange>& changes, Output& output)
{
    output.line((changes.empty() ? Ctl::tr("%1 asks the same as policy %2.") : Ctl::tr("What %1 changes against policy %2:"))
                    .arg(shownWords(policy.name), labelOf(facts.newestPolicy)));
    if (!changes.empty())
        output.line(governance::countOf(changes));
    for (const governance::PolicyChange& change : changes) {
        output.line();
        output.line(Ctl::tr("%1, tier %2").arg(labelOf(change.gate), nameOf(change.tier)));
        for (const governance::RuleChange& rule : change.rules)
            output.fact(u"  "_s + labelOf(rule.bearing), rule.sentence);
    }
}

Result<Answer> diff(Context& context, const Arguments& arguments)
{
    const auto policy = readPolicy(arguments.word(0));
    if (!policy)
        return std::unexpected(policy.error());
    const auto facts = registryFacts(context);
    if (!facts)
        return std::unexpected(facts.error());
    const auto changes = governance::policyChanges(facts->newestPolicy, *policy);
    QStringList warnings = warningsOf(*policy, *facts);
    Obstacles contradictions;
    governance::refuseContradictions(contradictions, *policy, *facts);
    for (const Obstacle& each : contradictions)
        warnings.prepend(each.sentence);
    if (context.out().json()) {
        QJsonArray array;
        for (const governance::PolicyChange& change : changes)
            array.append(jsonOf(change));
        context.out().object(
            {{u"against"_s, facts->newestPolicy.number}, {u"changes"_s, array}, {u"warnings"_s, QJsonArray::fromStringList(warnings)}});
        return contradictions.empty() ? Answer::Yes : Answer::No;
    }
    tell(*policy, *facts, changes, context.out());
    for (const QString& warning : warnings)
        context.out().notice(warning);
    return contradictions.empty() ? Answer::Yes : Answer::No; // nobody could publish it
}

Result<Answer> publish(Context& context, const Arguments& arguments)
{
    const auto policy = readPolicy(arguments.word(0));
    if (!policy)
        return std::unexpected(policy.error());
    if (const auto facts = registryFacts(context); facts) {
        for (const QString& warning : warningsOf(*policy, *facts))
            context.out().notice(warning);
        if (const int next = facts->newestPolicy.number + 1; policy->number > 0 && policy->number != next)
            context.out().notice(
                Ctl::tr("The file calls itself policy %1; what is published gets the next number, %2.").arg(policy->number).arg(next));
    }
    return context.give(governance::PublishPolicy{*policy});
}

}

std::vector<Command> policyCommands()
{
    return {
        {"policy list", {}, {}, QT_TRANSLATE_NOOP("Ctl", "Lists the policies and the roles they ask at each tier."), true, &list},
        {"policy show",
         {{"NUMBER"}},
         {{"yaml", nullptr, QT_TRANSLATE_NOOP("Ctl", "as a file that publish takes")}},
         QT_TRANSLATE_NOOP("Ctl", "Shows one policy; with --yaml or --json in the form that publish takes."),
         true,
         &show},
        {"policy diff",
         {{"FILE"}},
         {},
         QT_TRANSLATE_NOOP("Ctl",
                           "Tells what a policy in a YAML or JSON file changes against the newest one, and which gates nobody could meet; "
                           "status 1 where it contradicts itself."),
         true,
         &diff},
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
