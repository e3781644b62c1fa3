// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/preflight.h"

#include "domain/requirements.h"
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

    void add(const QString& need, bool met, const QString& sentence)
    {
        const bool waivable = m_gate.waivable.contains(need);
        const auto waiver = std::ranges::find(m_waivers, need, &Waiver::need);
        const bool waived = !met && waivable && waiver != m_waivers.end() && !waiver->reason.trimmed().isEmpty();
        m_lines.push_back({need, sentence,
                           met          ? NeedState::Met
                               : waived ? NeedState::Waived
                                        : NeedState::Missing,
                           waivable, waived ? waiver->reason : QString()});
    }
    void addIfAsked(const QString& need, bool met, const QString& sentence)
    {
        if (m_gate.needs.contains(need))
            add(need, met, sentence);
    }
    void notYet(const QString& need, const QString& sentence) { m_lines.push_back({need, sentence, NeedState::NotApplicable, false, {}}); }

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
    lines.addIfAsked(u"intended-use"_s, !manifest.intendedUse.trimmed().isEmpty(),
                     Governance::tr("Intended use: what the answers may be used for, and what not."));
    const auto requirements = requirementsFrom(manifest.declared.value(u"requirements").toObject());
    lines.addIfAsked(u"operating-requirements"_s, stated(u"requirements") && requirements.has_value(),
                     requirements ? Governance::tr("Operating requirements: mode, latency, volume, freshness.") : requirements.error().sentence);
    lines.addIfAsked(u"consumers"_s, !facts.model->consumers.isEmpty(), Governance::tr("Consumers: who uses the answers."));
    lines.addIfAsked(u"results"_s, !facts.model->results.isEmpty(), Governance::tr("Result locations: where the answers are found."));
    lines.addIfAsked(u"golden-tests"_s, !manifest.of(Element::GoldenTests).empty(), Governance::tr("Golden tests: inputs with verified outputs."));
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
    lines.addIfAsked(u"release-notes"_s, !facts.manifest.releaseNotes.trimmed().isEmpty(),
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
    lines.notYet(u"evidence"_s, Governance::tr("Evidence: not applicable yet, this registry records none."));
    lines.notYet(u"questions"_s, Governance::tr("Open questions and blockers: not applicable yet, this registry has no threads."));
    lines.notYet(u"metrics"_s, Governance::tr("Metrics against the live version: not applicable yet, nothing runs from this registry."));
    return answer;
}

QString labelOfNeed(const QString& need)
{
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
        {u"unexplained-changes"_s, QT_TRANSLATE_NOOP("Governance", "Unexplained changes")},
    };
    const auto label = labels.find(need);
    return label == labels.end() ? need : Governance::tr(label->second);
}

bool canBeStaffed(const VersionFacts& facts)
{
    if (facts.registry.solo)
        return !facts.registry.people.empty();
    std::vector<std::vector<QString>> choices;
    for (const Role role : facts.gate().roles)
        choices.push_back(candidatesThemselves(facts, role));
    return differentPeopleFill(choices, [](const std::vector<QString>&) { return true; });
}

}
