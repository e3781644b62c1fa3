// SPDX-License-Identifier: GPL-3.0-or-later
// The command that records evidence for a gate: its file goes into the artifact store, its digest into the trail.

#include "ctl/decision.h"
#include "domain/canonicaljson.h"
#include "domain/limits.h"
#include "governance/commands/addevidence.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MeasuredBytes = 16 * limits::KiB; // of a result file that states what was measured

// What evidence of operating requirements states as numbers, when its file is a small JSON object.
QString measuredIn(const QString& path)
{
    QFile file(path);
    if (file.size() > MeasuredBytes || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? QString::fromUtf8(canonicalJson(exactNumbers(document.object()).toObject())) : QString();
}

Result<store::StoredObject> keep(Context& context, const QString& path)
{
    const auto location = context.location();
    if (!location)
        return std::unexpected(location.error());
    const auto store = store::ArtifactStore::make(location->storePath());
    if (!store)
        return std::unexpected(store.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error::storage(u"unreadable-file"_s, Ctl::tr("%1 could not be read: %2.").arg(path, file.errorString())));
    auto batch = store->startBatch();
    if (!batch)
        return std::unexpected(batch.error());
    const auto kept = batch->add(file.handle(), path, limits::AssetBytes, context.stop());
    if (!kept)
        return std::unexpected(kept.error());
    if (auto done = batch->commit(); !done)
        return std::unexpected(done.error());
    return *kept;
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
    if (!QFileInfo(path).isFile())
        return std::unexpected(usageError(Ctl::tr("There is no file %1.").arg(path)));
    governance::AddEvidence command;
    command.version = *version;
    command.slot = arguments.value(u"slot"_s);
    command.kind = *kind;
    command.passed = !arguments.has(u"failed"_s);
    command.file = QFileInfo(path).fileName();
    command.runs = arguments.values(u"run"_s);
    command.note = arguments.value(u"note"_s);
    if (*kind == EvidenceKind::OperatingRequirements)
        command.measured = measuredIn(path);
    if (*build || *environment) {
        const auto connection = context.reading();
        if (!connection)
            return std::unexpected(connection.error());
        const auto registry = registry::loadRegistryFacts(**connection, registry::systemClock());
        if (!registry)
            return std::unexpected(registry.error());
        const auto facts = registry::loadDeploymentFacts(**connection, *registry, *version, command.slot);
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
          {"file", "FILE", QT_TRANSLATE_NOOP("Ctl", "the result; it is kept in the registry's store"), Occurs::Once},
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
