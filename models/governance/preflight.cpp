// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/preflight.h"

#include "domain/listed.h"
#include "domain/requirements.h"
#include "domain/saysnothing.h"
#include "governance/approvers.h"
#include "governance/separation.h"
#include "governance/staffing.h"

#include <QJsonArray>
#include <algorithm>
#include <functional>
#include <map>

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

class Lines {
public:
    Lines(const GatePolicy& gate, const std::vector<Waiver>& waivers, std::vector<Need>& lines) : m_gate(gate), m_waivers(waivers), m_lines(lines) {}

    void add(const QString& need, bool met, const QString& sentence, NeedKind kind = NeedKind::Stated)
    {
        const bool waivable = m_gate.waivable.contains(need);
        const auto waiver = std::ranges::find(m_waivers, need, &Waiver::need);
        const bool waived = !met && waivable && waiver != m_waivers.end() && !saysNothing(waiver->reason);
        m_lines.push_back({need, sentence,
                           met          ? NeedState::Met
                               : waived ? NeedState::Waived
                                        : NeedState::Missing,
                           waivable, waived ? waiver->reason : QString(), kind});
    }
    void addIfAsked(const QString& need, bool met, const QString& sentence)
    {
        if (m_gate.needs.contains(need))
            add(need, met, sentence);
    }
    void notYet(const QString& need, const QString& sentence)
    {
        m_lines.push_back({need, sentence, NeedState::NotApplicable, false, {}, NeedKind::Stated});
    }

private:
    const GatePolicy& m_gate;
    const std::vector<Waiver>& m_waivers;
    std::vector<Need>& m_lines;
};

void addElements(Lines& lines, const VersionFacts& facts)
{
    for (const Element element : facts.gate().elements) {
        const auto files = qsizetype(facts.manifest.of(element).size());
        const bool referenced = element == Element::Data && !facts.manifest.declared.value(u"datasets").toArray().isEmpty();
        lines.add(
            u"element-"_s + nameOf(element), files > 0 || referenced,
            files > 0 ? Governance::tr("%1: %n file(s).", nullptr, int(files)).arg(labelOf(element))
                : referenced
                ? Governance::tr("%1: named by dataset references.").arg(labelOf(element))
                : Governance::tr("%1: nothing in this version. Add a file, or name one under “elements” in gatehouse.yaml.").arg(labelOf(element)));
    }
}

void addStatements(Lines& lines, const VersionFacts& facts)
{
    const Manifest& manifest = facts.manifest;
    const auto stated = [&](QStringView key) {
        const QJsonValue value = manifest.declared.value(key);
        return value.isArray() ? !value.toArray().isEmpty() : value.isObject() && !value.toObject().isEmpty();
    };
    lines.addIfAsked(u"intended-use"_s, !saysNothing(manifest.intendedUse),
                     Governance::tr("Intended use: what the answers may be used for, and what not."));
    const auto requirements = requirementsFrom(manifest.declared.value(u"requirements").toObject());
    lines.addIfAsked(u"operating-requirements"_s, stated(u"requirements") && requirements.has_value(),
                     requirements ? Governance::tr("Operating requirements: mode, latency, volume, freshness.") : requirements.error().sentence);
    lines.addIfAsked(u"consumers"_s, !facts.model->consumers.isEmpty(), Governance::tr("Consumers: who uses the answers."));
    lines.addIfAsked(u"results"_s, !facts.model->results.isEmpty(), Governance::tr("Result locations: where the answers are found."));
    lines.addIfAsked(u"golden-tests"_s, !manifest.of(Element::GoldenTests).empty(), Governance::tr("Golden tests: inputs with verified outputs."));
}

NeedKind kindOf(ThresholdState state)
{
    switch (state) {
    case ThresholdState::Missing: return NeedKind::Metric;
    case ThresholdState::NotComparable: return NeedKind::Comparable;
    case ThresholdState::Met:
    case ThresholdState::Missed: return NeedKind::Threshold;
    }
    Q_UNREACHABLE();
}

void addThresholds(Lines& lines, const VersionFacts& facts)
{
    for (const ThresholdLine& line : compare(facts.gate().thresholds, facts.manifest, facts.baseManifest ? &*facts.baseManifest : nullptr))
        lines.add(u"threshold-"_s + line.threshold.metric, line.state == ThresholdState::Met, line.sentence, kindOf(line.state));
}

void addFields(Lines& lines, const VersionFacts& facts)
{
    for (const QString& name : facts.gate().fields) {
        const QString value = facts.model->fields.value(name).toString();
        lines.add(u"field-"_s + name, !value.isEmpty(),
                  value.isEmpty() ? Governance::tr("“%1” of model %2 has no value; its owner, %3, sets it.")
                                        .arg(name, facts.model->name, displayed(facts.registry, facts.model->owner))
                                  : Governance::tr("“%1” of model %2: %3.").arg(name, facts.model->name, value),
                  NeedKind::Field);
    }
}

}

std::vector<Need> Preflight::missing() const
{
    std::vector<Need> left;
    std::ranges::copy_if(needs, std::back_inserter(left), [](const Need& need) { return need.state == NeedState::Missing; });
    return left;
}

Preflight preflight(const VersionFacts& facts, const std::vector<Waiver>& waivers)
{
    Preflight answer;
    Lines lines(facts.gate(), waivers, answer.needs);
    addElements(lines, facts);
    lines.addIfAsked(u"release-notes"_s, !saysNothing(facts.manifest.releaseNotes),
                     Governance::tr("Release notes: what changed, and why this version exists."));
    if (facts.baseManifest) {
        answer.unexplained = unexplained(changesBetween(*facts.baseManifest, facts.manifest), facts.manifest.releaseNotes);
        const auto left = int(answer.unexplained.size());
        lines.add(u"unexplained-changes"_s, left == 0,
                  left == 0 ? Governance::tr("Every changed file is named in the release notes.")
                            : Governance::tr("%n changed file(s) no note explains, first: %1. Name it in the notes.", nullptr, left)
                                  .arg(answer.unexplained.front().path));
    }
    addStatements(lines, facts);
    for (const Need& need : lastingNeeds(facts, waivers))
        answer.needs.push_back(need);
    lines.notYet(u"evidence"_s, Governance::tr("Evidence: not applicable yet, gate A asks for none; gate B does."));
    const auto open = int(std::ranges::count_if(facts.threads, &Thread::closesGate));
    if (open == 0)
        lines.add(u"questions"_s, true, Governance::tr("Questions and blockers: none is open."));
    else
        lines.notYet(u"questions"_s, Governance::tr("Questions and blockers: %n is open; they keep gate A shut, not the submit.", nullptr, open));
    lines.notYet(u"metrics"_s, Governance::tr("Metrics against the live version: not applicable yet, this registry records none."));
    return answer;
}

std::vector<Need> lastingNeeds(const VersionFacts& facts, const std::vector<Waiver>& waivers)
{
    std::vector<Need> needs;
    Lines lines(facts.gate(), waivers, needs);
    addThresholds(lines, facts);
    addFields(lines, facts);
    return needs;
}

void refuseUnmetNeeds(Obstacles& obstacles, const VersionFacts& facts, const std::vector<Need>& needs)
{
    const QString& author = facts.version->author;
    for (const Need& need : needs) {
        if (need.state != NeedState::Missing)
            continue;
        const bool open = need.waivable && facts.version->review != ReviewState::InReviewA; // a waiver goes with the submit
        const QString sentence = open ? Governance::tr("%1 Or waive it with a reason.").arg(need.sentence) : need.sentence;
        switch (need.kind) {
        case NeedKind::Stated: refuse(obstacles, u"need-missing"_s, sentence, author, Mend::InForm); break;
        case NeedKind::Metric: refuse(obstacles, u"metric-missing"_s, sentence, author, Mend::InForm); break;
        case NeedKind::Comparable: refuse(obstacles, u"not-comparable"_s, sentence, author, Mend::InForm); break;
        case NeedKind::Threshold: refuse(obstacles, u"threshold-missed"_s, sentence, author, Mend::InForm); break;
        case NeedKind::Field: refuse(obstacles, u"field-missing"_s, sentence, facts.model->owner, Mend::InForm); break;
        }
    }
}

QString labelOfNeed(const QString& need)
{
    if (need.startsWith(u"field-"_s))
        return Governance::tr("Field “%1”").arg(need.mid(6));
    if (need.startsWith(u"threshold-"_s))
        return Governance::tr("Threshold of %1").arg(need.mid(10));
    if (need.startsWith(u"element-"_s))
        if (const auto element = fromName<Element>(need.mid(8)))
            return labelOf(*element);
    static const std::map<QString, const char*> labels{
        {u"intended-use"_s, QT_TRANSLATE_NOOP("Governance", "Intended use")},
        {u"operating-requirements"_s, QT_TRANSLATE_NOOP("Governance", "Operating requirements")},
        {u"consumers"_s, QT_TRANSLATE_NOOP("Governance", "Consumers")},
        {u"results"_s, QT_TRANSLATE_NOOP("Governance", "Result locations")},
        {u"golden-tests"_s, QT_TRANSLATE_NOOP("Governance", "Golden tests")},
        {u"release-notes"_s, QT_TRANSLATE_NOOP("Governance", "Release notes")},
        {u"questions"_s, QT_TRANSLATE_NOOP("Governance", "Questions and blockers")},
        {u"unexplained-changes"_s, QT_TRANSLATE_NOOP("Governance", "Unexplained changes")},
    };
    const auto label = labels.find(need);
    return label == labels.end() ? need : Governance::tr(label->second);
}

bool canBeStaffed(const VersionFacts& facts)
{
    if (facts.registry.solo)
        return !facts.registry.people.empty();
    return differentPeopleFill(placesOf(approversAtA(facts), [&](Role role) { return candidatesThemselves(facts, role); }));
}

QString staffingSentence(const VersionFacts& facts)
{
    QStringList lines;
    bool enoughEach = true;
    for (const Staffing& line : staffingOf(facts)) {
        lines << Governance::tr("%1: %2.").arg(labelOf(line.role), line.sentence);
        enoughEach = enoughEach && line.holders >= line.people;
    }
    const auto places = placesOf(approversAtA(facts), [&](Role role) { return candidatesThemselves(facts, role); });
    if (const auto more = int(places.size() - placesTaken(places)); enoughEach && more > 0 && !facts.registry.solo)
        lines << Governance::tr("One person counts once, so %n more people are needed.", nullptr, more);
    return inSequence(lines);
}

}
