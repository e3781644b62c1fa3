// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/addevidence.h"

#include "domain/requirements.h"
#include "governance/deploymentrules.h"
#include "governance/gateb.h"
#include "governance/review.h"
#include "governance/separation.h"

namespace gatehouse::governance {

using namespace Qt::StringLiterals;

namespace {

// A file of operating requirements that says nothing of any that is asked proves none.
void refuseUnmeasured(Obstacles& found, const AddEvidence& command, const VersionFacts& facts)
{
    const auto asked = requirementsFrom(facts.manifest.declared.value(u"requirements").toObject());
    if (command.slot.isEmpty() || command.kind != EvidenceKind::OperatingRequirements || !asked)
        return;
    const std::vector<RequirementLine> lines = compare(*asked, QJsonDocument::fromJson(command.measured.toUtf8()).object());
    if (!lines.empty() && std::ranges::all_of(lines, [](const RequirementLine& line) { return !line.isQuantity; }))
        refuse(found, u"evidence-measures-nothing"_s, requirementsNotMet(facts, command.measured), {}, Mend::InForm);
}

bool passes(const AddEvidence& command, const VersionFacts& facts)
{
    return command.passed && (command.kind != EvidenceKind::OperatingRequirements || requirementsNotMet(facts, command.measured).isEmpty());
}

}

Obstacles obstacles(const AddEvidence& command, const Person& actor, const DeploymentFacts& facts)
{
    Obstacles found;
    refuseReader(found, facts.registry(), actor);
    if (command.slot.isEmpty()) {
        if (!requireVersion(found, facts.version))
            return found;
        if (command.kind != EvidenceKind::ValidationReport && command.kind != EvidenceKind::GoldenTests)
            refuse(found, u"evidence-needs-slot"_s,
                   Governance::tr("%1 is evidence of a deployment; name its slot. Gate A takes validation reports and golden tests.")
                       .arg(labelOf(command.kind)),
                   {}, Mend::InForm);
    } else {
        const Deployment* current = requireDeployment(found, facts,
                                                      {DeploymentState::InVerification, DeploymentState::InReviewB, DeploymentState::Cleared,
                                                       DeploymentState::Live, DeploymentState::Superseded});
        if (current == nullptr)
            return found;
        if (command.tested && command.tested->build != current->binding.build)
            refuse(found, u"evidence-for-another-build"_s,
                   Governance::tr("The evidence is for build %1, but %2 is deployed with build %3. Test what is deployed, or start the deployment "
                                  "again with that build.")
                       .arg(command.tested->build.shortHex(), facts.version.version->name(), current->binding.build.shortHex()),
                   current->deployer);
        else if (command.tested && *command.tested != current->binding)
            refuse(found, u"evidence-for-another-build"_s,
                   Governance::tr("The evidence is of environment %1, but %2 is deployed in environment %3. Test where it is deployed, or start the "
                                  "deployment again with that environment.")
                       .arg(command.tested->environment.shortHex(), facts.version.version->name(), current->binding.environment.shortHex()),
                   current->deployer);
    }
    if (command.kind == EvidenceKind::Targets)
        refuse(found, u"targets-report-themselves"_s, Governance::tr("Targets report themselves what they run; nobody does it for them."), {},
               Mend::InForm);
    if (command.kind == EvidenceKind::Heartbeat)
        refuse(found, u"heartbeat-not-yet"_s, Governance::tr("A heartbeat comes from runs and metrics; this registry takes none yet."), {},
               Mend::InForm);
    if (command.file.trimmed().isEmpty() || command.sha256.isNull())
        refuse(found, u"evidence-without-file"_s, Governance::tr("Evidence is a result file; name it."), {}, Mend::InForm);
    refuseUnmeasured(found, command, facts.version);
    refuseLongText(found, command.note);
    refuseLongFact(found, command.measured);
    refuseLongFact(found, command.runs.join(u' '));
    return found;
}

EventDraft eventOf(const AddEvidence& command, const Person& actor, const DeploymentFacts& facts)
{
    const bool gateA = command.slot.isEmpty();
    EventDraft event = gateA ? versionEvent(u"add-evidence"_s, facts.version) : deploymentEvent(u"add-evidence"_s, facts);
    const Binding binding = gateA ? bindingOf(facts.version, {}, {}) : facts.current()->binding;
    event.subject.insert(u"slot"_s, command.slot);
    event.subject.insert(u"kind"_s, nameOf(command.kind));
    event.subject.insert(u"file"_s, command.file);
    event.subject.insert(u"sha256"_s, command.sha256.hex());
    event.set(u"evidence"_s, {{u"event"_s, facts.registry().nextSeq}},
              {{u"version"_s, facts.version.version->id.value},
               {u"gate"_s, nameOf(gateA ? Gate::A : Gate::B)},
               {u"slot"_s, command.slot},
               {u"kind"_s, nameOf(command.kind)},
               {u"content"_s, binding.content.hex()},
               {u"build"_s, binding.build.hex()},
               {u"environment"_s, binding.environment.hex()},
               {u"passed"_s, passes(command, facts.version) ? 1 : 0},
               {u"file"_s, command.file},
               {u"sha256"_s, command.sha256.hex()},
               {u"size"_s, command.sizeBytes},
               {u"measured"_s, command.measured},
               {u"runs"_s, command.runs.join(u' ')},
               {u"note"_s, event.text(command.note)},
               {u"by"_s, actor.name},
               {u"at"_s, timeText(facts.registry().now)}});
    return event;
}

}
