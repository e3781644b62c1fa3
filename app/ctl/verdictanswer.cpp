// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/verdictanswer.h"

#include "ctl/command.h"
#include "ctl/speaker.h"
#include "governance/gate.h"

#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;
using governance::VersionFacts;

namespace {

// Null at gate A.
QJsonValue slotOf(const Verdict& verdict, const VersionFacts& facts)
{
    const auto of = std::ranges::find(facts.deployments, verdict.deployment, &Deployment::id);
    return verdict.gate == Gate::B && of != facts.deployments.end() ? QJsonValue(of->slot) : QJsonValue();
}

QJsonObject verdictJson(const Verdict& verdict, const VersionFacts& facts)
{
    QJsonArray ticks;
    for (const Tick& tick : verdict.ticks)
        ticks.append(QJsonObject{{u"item"_s, tick.item}, {u"sentence"_s, jsonText(tick.sentence)}});
    QJsonObject json{
        {u"gate"_s, nameOf(verdict.gate)},
        {u"role"_s, nameOf(verdict.role)},
        {u"person"_s, verdict.person},
        {u"for"_s, jsonText(verdict.forPerson)},
        {u"verdict"_s, wordOf(verdict)},
        {u"slot"_s, slotOf(verdict, facts)},
        {u"revision"_s, verdict.revision},
        {u"outdated"_s, isOutdated(verdict, facts)},
        {u"at"_s, jsonTime(verdict.at)},
        {u"event"_s, verdict.event.value},
        {u"digest"_s, verdict.digest.hex()},
        {u"policy"_s, verdict.policy},
        {u"reason"_s, verdict.reason},
        {u"ticks"_s, ticks},
        {u"renewal"_s, verdict.renewal},
        {u"os_user"_s, verdict.osUser},
        {u"entered_by_other"_s, verdict.enteredByOther},
        {u"solo"_s, facts.registry.solo},
    };
    if (verdict.withdrawn) {
        json.insert(u"was"_s, nameOf(verdict.kind));
        json.insert(u"withdrawn_reason"_s, verdict.withdrawnReason);
    }
    if (verdict.coverage)
        json.insert(u"coverage"_s, QJsonObject{{u"read"_s, verdict.coverage->read}, {u"of"_s, verdict.coverage->of}});
    return json;
}

// A verdict of gate B is about one slot.
QString gateText(const Verdict& verdict, const VersionFacts& facts)
{
    const QString slot = slotOf(verdict, facts).toString();
    return slot.isEmpty() ? labelOf(verdict.gate) : Ctl::tr("%1 of %2").arg(labelOf(verdict.gate), slot);
}

QString reasonText(const Verdict& verdict)
{
    QString given = verdict.reason.simplified();
    if (!verdict.withdrawn)
        return given;
    const QString taken = Ctl::tr("taken back: %1").arg(verdict.withdrawnReason.simplified());
    return given.isEmpty() ? taken : u"%1 (%2)"_s.arg(given, taken);
}

}

QJsonArray verdictsJson(const VersionFacts& facts)
{
    QJsonArray verdicts;
    for (const Verdict& verdict : facts.verdicts)
        verdicts.append(verdictJson(verdict, facts));
    return verdicts;
}

QJsonArray gateJson(const VersionFacts& facts)
{
    QJsonArray roles;
    for (const governance::RoleStatus& line : governance::gateStatus(facts).roles) {
        QJsonArray candidates;
        for (const QString& person : line.candidates)
            candidates.append(person);
        roles.append(QJsonObject{{u"role"_s, nameOf(line.role)},
                                 {u"verdict"_s, line.verdicts.empty() ? QJsonValue() : QJsonValue(nameOf(line.verdicts.back().kind))},
                                 {u"people"_s, line.people},
                                 {u"approvals"_s, line.approvals()},
                                 {u"candidates"_s, candidates}});
    }
    return roles;
}

void tellVerdicts(const VersionFacts& facts, Output& output)
{
    if (facts.verdicts.empty())
        return;
    output.line();
    Table table{{Ctl::tr("GATE"), Ctl::tr("VERDICT"), Ctl::tr("REVISION"), Ctl::tr("ROLE"), Ctl::tr("BY"), Ctl::tr("AT"), Ctl::tr("REASON")}, {}};
    for (const Verdict& verdict : facts.verdicts)
        table.rows.push_back({gateText(verdict, facts), wordOf(verdict) + (isOutdated(verdict, facts) ? Ctl::tr(" (outdated)") : QString()),
                              QString::number(verdict.revision), nameOf(verdict.role), givenBy(verdict), shortTime(verdict.at), reasonText(verdict)});
    output.table(table);
}

QString wordOf(const Verdict& verdict)
{
    return verdict.withdrawn ? u"withdrawn"_s : nameOf(verdict.kind);
}

bool isOutdated(const Verdict& verdict, const VersionFacts& facts)
{
    return std::ranges::any_of(facts.revisions, [&](const Revision& revision) { return revision.number > verdict.revision; })
        || (verdict.gate == Gate::B && std::ranges::any_of(facts.deployments, [&](const Deployment& each) {
                return each.id == verdict.deployment && each.round > verdict.round;
            }));
}

QString givenBy(const Verdict& verdict)
{
    const QString who = speaker(verdict.person, verdict.forPerson);
    return verdict.enteredByOther ? Ctl::tr("entered by %1 as %2").arg(verdict.osUser, who) : who;
}

}
