// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/operations.h"

#include "domain/canonicaljson.h"
#include "governance/commands/acknowledge.h"
#include "governance/commands/addconsumer.h"
#include "governance/commands/addevidence.h"
#include "governance/commands/addslot.h"
#include "governance/commands/adopt.h"
#include "governance/commands/approvedeployment.h"
#include "governance/commands/changeconsumer.h"
#include "governance/commands/exceptionallive.h"
#include "governance/commands/golive.h"
#include "governance/commands/reporttarget.h"
#include "governance/commands/rollback.h"
#include "governance/commands/startdeployment.h"
#include "governance/commands/submitdeployment.h"
#include "registry/usage.h"
#include "store/artifactstore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace gatehouse::demo {

using namespace Qt::StringLiterals;

namespace {

const QStringList& known()
{
    static const QStringList commands{u"slot-add"_s,        u"start"_s, u"deployment-submit"_s, u"clear"_s,   u"go-live"_s,     u"rollback"_s,
                                      u"exception"_s,       u"adopt"_s, u"evidence"_s,          u"targets"_s, u"acknowledge"_s, u"consumer-add"_s,
                                      u"consumer-change"_s, u"usage"_s};
    return commands;
}

QStringList namesIn(const Step& step, const QString& option)
{
    QStringList names;
    for (const QJsonValue value : step.options.value(option).toArray())
        names << value.toString();
    return names;
}

QDateTime timeIn(const Step& step, const QString& option)
{
    return QDateTime::fromString(step.text(option), Qt::ISODate);
}

}

bool Operations::knows(const Step& step)
{
    return known().contains(step.command);
}

template <class Command> Result<void> Operations::run(const Command& command, const QString& person)
{
    return m_registrar.run(command, {person, person}).transform([](const registry::Receipt&) {});
}

Result<void> Operations::play(const Step& step)
{
    if (step.command == u"slot-add")
        return run(governance::AddSlot{step.text(u"slot"_s), step.text(u"purpose"_s)}, step.as);
    if (step.options.contains(u"consumer"_s) && !step.options.contains(u"version"_s))
        return tellOfConsumer(step);
    const auto version = VersionName::parse(step.text(u"version"_s));
    return version ? decide(step, *version) : Result<void>(std::unexpected(version.error()));
}

Result<void> Operations::tellOfConsumer(const Step& step)
{
    const QString model = step.text(u"model"_s), consumer = step.text(u"consumer"_s);
    const auto kind = fromName<ConsumerKind>(step.text(u"kind"_s));
    if (step.command == u"consumer-add")
        return run(governance::AddConsumer{model, consumer, step.text(u"contact"_s), step.text(u"uses"_s), step.text(u"person"_s), kind}, step.as);
    if (step.command == u"consumer-change")
        return run(governance::ChangeConsumer{model, consumer, {}, step.text(u"uses"_s), {}, kind}, step.as);
    const UsageReport report{model, consumer, timeIn(step, u"last-read"_s), step.options.value(u"volume").toInteger()};
    return registry::reportUsage(m_registrar, report, {step.as, step.as}, CommandId::make(), step.at).transform([](registry::Kept) {});
}

Result<void> Operations::decide(const Step& step, const VersionName& version)
{
    const QString slot = step.text(u"slot"_s);
    const QString reason = step.text(u"reason"_s);
    if (step.command == u"start")
        return run(governance::StartDeployment{version, slot, namesIn(step, u"targets"_s), {}, {}, step.text(u"rollback"_s)}, step.as);
    if (step.command == u"deployment-submit")
        return run(governance::SubmitDeployment{version, slot}, step.as);
    if (step.command == u"clear")
        return approve(step, version);
    if (step.command == u"go-live")
        return run(governance::GoLive{version, slot}, step.as);
    if (step.command == u"rollback")
        return run(governance::Rollback{version, slot, reason}, step.as);
    if (step.command == u"exception")
        return run(governance::ExceptionalLive{version, slot, reason, step.text(u"scope"_s), timeIn(step, u"until"_s)}, step.as);
    if (step.command == u"adopt")
        return run(governance::Adopt{version,
                                     slot,
                                     reason,
                                     timeIn(step, u"since"_s),
                                     QDate::fromString(step.text(u"review"_s), Qt::ISODate),
                                     namesIn(step, u"targets"_s),
                                     {},
                                     {}},
                   step.as);
    if (step.command == u"acknowledge")
        return run(governance::Acknowledge{version, slot, step.text(u"consumer"_s), u"contract"_s, reason}, step.as);
    if (step.command == u"evidence")
        return addEvidence(step, version);
    const auto binding = bindingOf(version, slot);
    if (!binding)
        return std::unexpected(binding.error());
    for (const QString& target : namesIn(step, u"targets"_s))
        if (auto reported = run(governance::ReportTarget{slot, target, binding->build, binding->environment}, step.as); !reported)
            return reported;
    return {};
}

Result<void> Operations::approve(const Step& step, const VersionName& version)
{
    governance::ApproveDeployment approve;
    approve.version = version;
    approve.slot = step.text(u"slot"_s);
    approve.role = fromName<Role>(step.text(u"role"_s)).value_or(Role::GoLiveApprover);
    approve.reason = step.text(u"reason"_s);
    approve.staleRule = step.text(u"stale-rule"_s);
    approve.review = QDate::fromString(step.text(u"review"_s), Qt::ISODate);
    const QJsonObject ticks = step.options.value(u"tick").toObject();
    for (auto it = ticks.begin(); it != ticks.end(); ++it)
        approve.ticks.push_back({it.key(), it.value().toString()});
    return run(approve, step.as);
}

Result<Binding> Operations::bindingOf(const VersionName& version, const QString& slot) const
{
    const auto found = registry::loadVersion(m_registrar.connection(), version.model, version.label);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(badScript(version.text()));
    const auto deployments = registry::loadDeployments(m_registrar.connection(), {{}, (*found)->id, {}, slot, {}});
    if (!deployments)
        return std::unexpected(deployments.error());
    if (deployments->empty())
        return std::unexpected(badScript(version.text() + u" in "_s + slot));
    return deployments->back().binding;
}

Result<void> Operations::addEvidence(const Step& step, const VersionName& version)
{
    const auto store = store::ArtifactStore::make(m_registrar.connection().location().storePath());
    if (!store)
        return std::unexpected(store.error());
    const QJsonObject files = step.options.value(u"files").toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const auto kind = fromName<EvidenceKind>(it.key());
        QFile file(m_folders + u"/evidence/"_s + it.value().toString());
        if (!kind || !file.open(QIODevice::ReadOnly))
            return std::unexpected(badScript(it.key() + u' ' + file.fileName()));
        const QByteArray bytes = file.readAll();
        auto batch = store->startBatch();
        if (!batch)
            return std::unexpected(batch.error());
        const auto kept = batch->add(QByteArrayView(bytes));
        if (!kept)
            return std::unexpected(kept.error());
        if (auto done = batch->commit(); !done)
            return done;
        governance::AddEvidence evidence;
        evidence.version = version;
        evidence.slot = step.text(u"slot"_s);
        evidence.kind = *kind;
        evidence.file = it.value().toString();
        evidence.sha256 = kept->sha256;
        evidence.sizeBytes = kept->sizeBytes;
        if (*kind == EvidenceKind::OperatingRequirements)
            evidence.measured = QString::fromUtf8(canonicalJson(exactNumbers(QJsonDocument::fromJson(bytes).object()).toObject()));
        if (auto done = run(evidence, step.as); !done)
            return done;
    }
    return {};
}

}
