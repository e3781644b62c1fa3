// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/checkssections.h"

#include "domain/listed.h"
#include "governance/approvers.h"
#include "governance/routine.h"
#include "governance/separation.h"
#include "items/dates.h"
#include "items/evidencetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <ranges>

namespace gatehouse::items {

using namespace Qt::StringLiterals;
using governance::NeedState;

namespace {

struct Checks {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

CheckLine needLine(const governance::VersionFacts& facts, const governance::Need& need)
{
    CheckLine line;
    const NeedText words = needText(facts, need);
    line.asked = words.asked;
    line.details = words.found;
    line.mend = words.mend;
    line.place = words.place;
    line.key = u"need:"_s + need.need;
    if (need.need == u"unexplained-changes") {
        line.text = Checks::tr("Every change is named in the release notes");
        line.more = need.state == NeedState::Met ? QString() : need.sentence;
    } else {
        // The sentence says what is asked before its colon, and what was found behind it.
        static const QRegularExpression signs(u": |："_s);
        const QRegularExpressionMatch colon = signs.match(need.sentence);
        line.text = colon.hasMatch() ? need.sentence.left(colon.capturedStart()) : need.sentence;
        line.more = colon.hasMatch() ? need.sentence.mid(colon.capturedEnd()) : QString();
        if (!line.more.isEmpty())
            line.more[0] = line.more[0].toUpper();
    }
    switch (need.state) {
    case NeedState::Met:
        line.icon = u"tick"_s;
        line.tone = Tone::Ok;
        line.state = Checks::tr("Met");
        break;
    case NeedState::Missing:
        line.icon = u"cross"_s;
        line.tone = Tone::Critical;
        line.state = Checks::tr("Missing");
        break;
    case NeedState::Waived:
        line.icon = u"exception"_s;
        line.tone = Tone::Warning;
        line.state = Checks::tr("Waived");
        line.more = Checks::tr("Waived by the author: %1").arg(need.reason);
        break;
    case NeedState::NotApplicable:
        line.icon = u"clock"_s;
        line.tone = Tone::Muted;
        line.state = Checks::tr("Not applicable yet");
        break;
    }
    if (need.need == u"questions" && need.state == NeedState::NotApplicable) {
        line.icon = u"thread"_s;
        line.tone = Tone::Warning;
        line.state = Checks::tr("Open");
    }
    return line;
}

CheckLine roleLine(const governance::VersionFacts& facts, const governance::RoleStatus& role, const RoleVerdict& given, int place)
{
    CheckLine line;
    line.key = u"role:"_s + nameOf(role.role) + (place > 0 ? u"/%1"_s.arg(place + 1) : QString());
    line.text = role.people > 1 ? Checks::tr("%1, %2 of %3").arg(labelOf(role.role)).arg(place + 1).arg(role.people) : labelOf(role.role);
    if (given.verdict) {
        const QString who = governance::displayedSpeaker(facts.registry, *given.verdict);
        line.chip = RowChip::of(given.verdict->kind, given.isOutdated);
        line.more = given.isOutdated ? Checks::tr("%1, on revision %2: outdated").arg(who).arg(given.verdict->revision)
                                     : Checks::tr("%1, %2").arg(who, dayText(given.verdict->at.toLocalTime().date()));
        line.details = given.verdict->reason;
    }
    const QString candidates = governance::displayed(facts.registry, role.candidates);
    if (!given.verdict || given.isOutdated) {
        line.icon = role.candidates.empty() ? u"warning"_s : u"waits"_s;
        line.tone = role.candidates.empty() ? Tone::Critical : Tone::Muted;
        line.state = role.candidates.empty() ? Checks::tr("Nobody can give it") : Checks::tr("Waits");
        const QString can = role.candidates.empty() ? Checks::tr("nobody is left who holds the role and may decide")
                                                    : Checks::tr("can be given by %1").arg(candidates);
        line.more = line.more.isEmpty() ? can : clauses({line.more, can});
    } else {
        line.icon = given.verdict->approves() ? u"tick"_s : u"cross"_s;
        line.tone = given.verdict->approves() ? Tone::Ok : Tone::Critical;
        line.state = labelOf(given.verdict->kind);
    }
    if (!role.abstained.empty())
        line.more = clauses({line.more, Checks::tr("%1 abstained").arg(governance::displayed(facts.registry, role.abstained))});
    line.asked = Checks::tr("At tier %1 the policy asks for %2.")
                     .arg(labelOf(facts.model->tier).toLower(), governance::wordsOf(role.role, role.people).toLower());
    if (facts.version->review == ReviewState::InReviewA && (!given.verdict || given.isOutdated))
        line.mend = role.candidates.empty() ? Checks::tr("An admin gives the role to somebody who is not the author, under Registry > People.")
                                            : Checks::tr("%1 can give the verdict, with the buttons below.").arg(candidates);
    const QString reason = std::exchange(line.details, {});
    line.details = withValue(line.text, line.more) + (reason.isEmpty() ? QString() : u"\n\n"_s + reason);
    return line;
}

// Where the policy asks fewer of a routine change: whether this is one, and each reason why or why not.
CheckLine routineLine(const governance::VersionFacts& facts)
{
    const bool holds = governance::isRoutine(facts);
    const governance::Routine judged = governance::judgeRoutine(facts);
    CheckLine line;
    line.key = u"routine"_s;
    line.icon = u"info"_s;
    line.tone = Tone::Muted;
    line.state = holds ? Checks::tr("Routine") : Checks::tr("Not routine");
    line.text = holds ? Checks::tr("A routine change: fewer decide") : Checks::tr("No routine change: all decide");
    line.more = judged.holds == holds ? clauses(judged.reasons) : Checks::tr("as judged at its submit");
    line.details = governance::routineSentence(facts);
    if (judged.holds == holds && judged.reasons.size() > 1)
        line.details = withValue(line.state, u"\n• "_s + judged.reasons.join(u"\n• "_s));
    line.details += u"\n\n"_s + Checks::tr("Of a routine change the policy asks %1.").arg(governance::wordsOf(*facts.gate().routine).toLower());
    return line;
}

CheckLine itemLine(const governance::VersionFacts& facts, const governance::RoleStatus& role, const ChecklistItem& item)
{
    CheckLine line;
    line.key = u"item:"_s + nameOf(role.role) + u'/' + item.id;
    line.text = shownWords(item.text);
    line.icon = u"waits"_s;
    line.tone = Tone::Muted;
    line.state = Checks::tr("Not ticked yet");
    line.more = item.sentence ? Checks::tr("needs a tick and a sentence") : Checks::tr("needs a tick");
    line.asked = item.sentence
        ? Checks::tr("Whoever approves as %1 ticks this and says in a sentence what they saw.").arg(labelOf(role.role).toLower())
        : Checks::tr("Whoever approves as %1 ticks this.").arg(labelOf(role.role).toLower());
    QStringList said, saidWhole;
    for (const RoleVerdict& given : verdictsIn(facts, role)) {
        if (!given.verdict)
            continue;
        const auto tick = std::ranges::find(given.verdict->ticks, item.id, &Tick::item);
        if (tick == given.verdict->ticks.end())
            continue;
        const QString who = governance::displayedSpeaker(facts.registry, *given.verdict);
        if (said.isEmpty()) {
            line.icon = given.isOutdated ? u"verdict-outdated"_s : u"tick"_s;
            line.tone = given.isOutdated ? Tone::Muted : Tone::Ok;
            line.state = given.isOutdated ? Checks::tr("Ticked on revision %1").arg(given.verdict->revision) : Checks::tr("Ticked");
        }
        said << (tick->sentence.isEmpty() ? Checks::tr("%1 ticked it").arg(who) : Checks::tr("%1: %2").arg(who, tick->sentence.simplified()));
        saidWhole << (tick->sentence.isEmpty() ? said.last() : Checks::tr("%1: %2").arg(who, tick->sentence));
    }
    if (!said.isEmpty())
        line.more = clauses(said);
    line.details = line.text + u"\n\n"_s + (said.isEmpty() ? line.more : saidWhole.join(u"\n\n"_s));
    return line;
}

CheckLine findingLine(const governance::VersionFacts& facts, const Finding& finding)
{
    CheckLine line;
    line.key = u"finding:%1"_s.arg(finding.id.value);
    line.finding = finding.id;
    line.severity = finding.severity;
    line.text = finding.text.simplified();
    const bool isLate = finding.state != FindingState::Closed && finding.due < facts.registry.now.toLocalTime().date();
    const QString owner = governance::displayed(facts.registry, finding.owner);
    line.icon = finding.state == FindingState::Closed ? u"tick"_s : u"finding"_s;
    line.tone = finding.state == FindingState::Closed ? Tone::Ok : finding.severity == Severity::Blocking ? Tone::Critical : Tone::Warning;
    line.state = labelOf(finding.state);
    line.more = Checks::tr("%1, owner %2, due %3").arg(labelOf(finding.state), owner, dayText(finding.due));
    if (isLate) {
        line.more = withMore(line.more, Checks::tr("overdue"));
        line.moreTone = Tone::Warning;
    }
    const QString raised = finding.raisedBy.isEmpty()
        ? Checks::tr("Finding %1, %2, raised by rule on revision %3.")
              .arg(finding.id.value)
              .arg(labelOf(finding.severity).toLower())
              .arg(finding.revision)
        : Checks::tr("Finding %1, %2, raised by %3 as %4 on revision %5.")
              .arg(finding.id.value)
              .arg(labelOf(finding.severity).toLower(), governance::displayed(facts.registry, finding.raisedBy), labelOf(finding.raisedAs).toLower())
              .arg(finding.revision);
    line.details = raised + u"\n\n"_s + finding.text + u"\n\n"_s + line.more;
    if (!finding.evidence.isEmpty())
        line.details += u"\n\n"_s + Checks::tr("Evidence for closing: %1").arg(finding.evidence);
    return line;
}

CheckLine evidenceLine(const governance::VersionFacts& facts, const Evidence& evidence)
{
    const bool isOld = evidence.binding.content != facts.version->digest;
    CheckLine line;
    line.key = u"evidence:%1"_s.arg(evidence.event.value);
    line.evidence = evidence;
    line.text = labelOf(evidence.kind);
    line.more = evidenceText(evidence, facts.registry);
    line.icon = isOld ? u"verdict-outdated"_s : evidence.passed ? u"tick"_s : u"cross"_s;
    line.tone = isOld ? Tone::Muted : evidence.passed ? Tone::Ok : Tone::Critical;
    line.state = isOld ? Checks::tr("For other content") : evidence.passed ? Checks::tr("Passed") : Checks::tr("Did not pass");
    line.details = line.text + u"\n\n"_s + line.more + u"\n\n"_s + Checks::tr("SHA-256 %1").arg(evidence.sha256.hex());
    if (const QString more = evidenceMore(evidence); !more.isEmpty())
        line.details += u"\n\n"_s + more;
    return line;
}

}

std::vector<RoleVerdict> verdictsIn(const governance::VersionFacts& facts, const governance::RoleStatus& role)
{
    std::vector<RoleVerdict> places;
    places.reserve(role.verdicts.size());
    for (const Verdict& verdict : role.verdicts)
        places.push_back({verdict, false});
    for (const Verdict& verdict : facts.verdicts | std::views::reverse) {
        if (int(places.size()) >= role.people)
            break;
        if (verdict.role != role.role || verdict.withdrawn || verdict.renewal || verdict.gate != Gate::A || verdict.kind == VerdictKind::Abstain
            || std::ranges::any_of(places, [&](const RoleVerdict& place) { return place.verdict->person == verdict.person; }))
            continue;
        places.push_back({verdict, true});
    }
    places.resize(std::max(places.size(), std::size_t(role.people)));
    return places;
}

std::vector<CheckSection> checkSections(const governance::VersionFacts& facts, const governance::Preflight& preflight,
                                        const std::vector<Evidence>& evidence)
{
    std::vector<CheckSection> sections;
    CheckSection needs{Checks::tr("What gate A asks before a review"), {}};
    for (const governance::Need& need : preflight.needs)
        needs.lines.push_back(needLine(facts, need));
    sections.push_back(std::move(needs));

    CheckSection roles{Checks::tr("Who decides"), {}};
    if (facts.gate().routine)
        roles.lines.push_back(routineLine(facts));
    const governance::GateStatus gate = governance::gateStatus(facts);
    for (const governance::RoleStatus& role : gate.roles) {
        int place = 0;
        for (const RoleVerdict& given : verdictsIn(facts, role))
            roles.lines.push_back(roleLine(facts, role, given, place++));
    }
    sections.push_back(std::move(roles));

    for (const governance::RoleStatus& role : gate.roles) {
        CheckSection list{Checks::tr("Checklist of the %1").arg(labelOf(role.role).toLower()), {}};
        const auto items = facts.gate().checklists.find(role.role);
        if (items == facts.gate().checklists.end())
            continue;
        for (const ChecklistItem& item : items->second)
            list.lines.push_back(itemLine(facts, role, item));
        sections.push_back(std::move(list));
    }
    if (!facts.findings.empty()) {
        CheckSection findings{Checks::tr("Findings"), {}};
        for (const Finding& finding : facts.findings)
            findings.lines.push_back(findingLine(facts, finding));
        sections.push_back(std::move(findings));
    }
    CheckSection reported{Checks::tr("Evidence and reports"), {}};
    for (const Evidence& each : evidence)
        if (each.gate == Gate::A)
            reported.lines.push_back(evidenceLine(facts, each));
    if (!reported.lines.empty())
        sections.push_back(std::move(reported));
    return sections;
}

int failingChecks(const governance::VersionFacts& facts, const governance::Preflight& preflight)
{
    // What was asked at submit is settled by the submit; afterwards only a standing reject fails.
    if (facts.version->review == ReviewState::Draft)
        return int(preflight.missing().size());
    return governance::gateStatus(facts).reject ? 1 : 0;
}

QString policySentence(const governance::VersionFacts& facts)
{
    const Approvers asked = governance::approversAtA(facts);
    QStringList roles;
    for (const Role role : asked.roles)
        roles << governance::wordsOf(role, asked.peopleIn(role)).toLower();
    const GatePolicy& gate = facts.gate();
    return inSequence({Checks::tr("At tier %1 it asks for %2, within %n day(s).", nullptr, gate.dueDays)
                           .arg(labelOf(facts.model->tier).toLower(), roles.join(Checks::tr(" and "))),
                       Checks::tr("An approval counts for %n day(s).", nullptr, gate.approvalDays)});
}

}
