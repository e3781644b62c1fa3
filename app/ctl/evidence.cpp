// SPDX-License-Identifier: GPL-3.0-or-later
// The command that records evidence for a gate: its file goes into the artifact store, its digest into the trail.

#include "ctl/decision.h"
#include "governance/commands/addevidence.h"
#include "intake/evidencefile.h"
#include "registry/filesinuse.h"

#include <QFileInfo>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<intake::EvidenceFile> keep(Context& context, const QString& path)
{
    if (const auto other = registry::refuseFileInUse(path); !other)
        return std::unexpected(other.error());
    return context.location()
        .and_then([](const registry::Location& location) { return store::ArtifactStore::make(location.storePath()); })
        .and_then([&](const store::ArtifactStore& store) { return intake::keepEvidence(store, path, context.stop()); });
}

Result<Answer> add(Context& context, const Arguments& arguments)
{
    const auto kind = wordOf<EvidenceKind>(arguments.value(u"kind"_s));
    if (!kind)
        return std::unexpected(kind.error());
    const auto build = digestOf(arguments, u"build"_s);
    if (!build)
        return std::unexpected(build.error());
    const auto environment = digestOf(arguments, u"environment"_s);
    if (!environment)
        return std::unexpected(environment.error());
    const auto version = decidedVersion(context, arguments);
    if (!version)
        return std::unexpected(version.error());
    const QString path = arguments.value(u"file"_s);
    governance::AddEvidence command;
    command.version = *version;
    command.slot = arguments.value(u"slot"_s);
    command.kind = *kind;
    command.passed = !arguments.has(u"failed"_s);
    command.file = QFileInfo(path).fileName();
    command.runs = arguments.values(u"run"_s);
    command.note = arguments.value(u"note"_s);
    if (*build || *environment) {
        const auto facts = deploymentFacts(context, *version, command.slot);
        if (!facts)
            return std::unexpected(facts.error());
        if (const Deployment* current = facts->current())
            command.tested = Binding{current->binding.content, build->value_or(current->binding.build),
                                     environment->value_or(current->binding.environment)};
    }
    const auto kept = keep(context, path);
    if (!kept)
        return std::unexpected(kept.error());
    command.sha256 = kept->sha256;
    command.sizeBytes = kept->sizeBytes;
    if (*kind == EvidenceKind::OperatingRequirements)
        command.measured = kept->measured;
    return context.give(command);
}

}

std::vector<Command> evidenceCommands()
{
    return {
        {"evidence add",
         {{"MODEL@VERSION"}},
         {{"slot", "SLOT", QT_TRANSLATE_NOOP("Ctl", "the slot that was tested; without it the evidence is for gate A")},
          {"kind", "KIND", QT_TRANSLATE_NOOP("Ctl", "golden-tests, edge-grid, operating-requirements, end-to-end, old-and-new or validation-report"),
           Occurs::Once},
          {"file", "FILE",
           QT_TRANSLATE_NOOP("Ctl",
                             "the result; it is kept in the registry's store. Of operating-requirements a JSON object of "
                             "what was measured, under the names of gatehouse.yaml: latency_ms, throughput_per_s, feature_freshness_h, "
                             "memory_mb, users; of the batch window batch_minutes, or batch_window as 02:10-03:05"),
           Occurs::Once},
          {"build", "DIGEST", QT_TRANSLATE_NOOP("Ctl", "the build that was tested; refused when another one is deployed")},
          {"environment", "DIGEST", QT_TRANSLATE_NOOP("Ctl", "the environment it was tested in")},
          {"failed", nullptr, QT_TRANSLATE_NOOP("Ctl", "the test did not pass")},
          {"run", "ID", QT_TRANSLATE_NOOP("Ctl", "a run that produced it"), Occurs::Often},
          {"note", "TEXT", QT_TRANSLATE_NOOP("Ctl", "what a reader should know")}},
         QT_TRANSLATE_NOOP("Ctl", "Records evidence for a gate, bound to content, build and environment."),
         false,
         &add},
    };
}

}
