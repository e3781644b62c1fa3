// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A registry in which versions get through both gates into slots, for tests of what happens there.

#include "governance/commands/addevidence.h"
#include "governance/commands/addperson.h"
#include "governance/commands/addslot.h"
#include "governance/commands/approvedeployment.h"
#include "governance/commands/golive.h"
#include "governance/commands/grantrole.h"
#include "governance/commands/markunusable.h"
#include "governance/commands/reporttarget.h"
#include "governance/commands/startdeployment.h"
#include "governance/commands/submitdeployment.h"
#include "support/chance.h"
#include "support/registryfixture.h"

namespace gatehouse::testing {

class DeployedRegistry : public RegistryFixture {
public:
    GoLiveWindow window;         // of what is cleared
    bool withFinding = false;    // that gate B carries, the colleague's
    std::optional<int> reviewIn; // days until what is cleared is looked at again; any number where it says none
    DeployedRegistry() : m_goLive(anyName(QStringLiteral("golive")))
    {
        must(governance::AddPerson{m_goLive, {}, {}}, cast().admin);
        must(governance::GrantRole{m_goLive, Role::GoLiveApprover}, cast().admin);
    }

    [[nodiscard]] const QString& goLive() const { return m_goLive; }
    QString slot()
    {
        const QString name = anyName(QStringLiteral("slot"));
        must(governance::AddSlot{name, {}}, cast().deployer);
        return name;
    }
    // Approved, and in verification on a target of its own where none is named.
    VersionName started(const QString& model, const QString& slot, const QString& rollback = QStringLiteral("first"), const QString& target = {})
    {
        const VersionName version = approved(aVersion().of(model).at(Tier::Low));
        must(governance::StartDeployment{version, slot, {target.isEmpty() ? anyName(QStringLiteral("host")) : target}, {}, {}, rollback},
             cast().deployer);
        return version;
    }
    // With what low tier asks, and a target that reports it.
    void prove(const VersionName& version, const QString& slot)
    {
        governance::AddEvidence evidence;
        evidence.version = version;
        evidence.slot = slot;
        evidence.kind = EvidenceKind::EndToEnd;
        evidence.file = anyName();
        evidence.sha256 = Sha256::fromRaw(anyBytes(32));
        must(evidence, cast().colleague);
        report(version, slot);
    }
    void clear(const VersionName& version, const QString& slot)
    {
        must(governance::SubmitDeployment{version, slot}, cast().deployer);
        governance::ApproveDeployment approval;
        approval.version = version;
        approval.slot = slot;
        const Policy policy = builtInPolicy();
        for (const ChecklistItem& item : policy.liveAt(Tier::Low).checklists.at(Role::GoLiveApprover))
            approval.ticks.push_back({item.id, anySentence()});
        approval.staleRule = anySentence();
        approval.window = window;
        if (withFinding)
            approval.findings = {
                {Severity::Minor, cast().colleague, deployed(version, slot).registry().now.date().addDays(anyNumber(20, 60)), anySentence()}};
        approval.review = deployed(version, slot).registry().now.date().addDays(reviewIn.value_or(anyNumber(2, 90))); // as the registry sees the time
        must(approval, m_goLive);
    }
    VersionName verified(const QString& model, const QString& slot, const QString& rollback = QStringLiteral("first"))
    {
        const VersionName version = started(model, slot, rollback);
        prove(version, slot);
        return version;
    }
    VersionName cleared(const QString& model, const QString& slot, const QString& rollback = QStringLiteral("first"))
    {
        const VersionName version = verified(model, slot, rollback);
        clear(version, slot);
        return version;
    }
    VersionName live(const QString& model, const QString& slot, const QString& rollback = QStringLiteral("first"))
    {
        const VersionName version = cleared(model, slot, rollback);
        must(governance::GoLive{version, slot}, cast().deployer);
        return version;
    }
    // Two people say so; the second one where `isWhole`.
    void markUnusable(const VersionName& version, bool isWhole = true)
    {
        const governance::MarkUnusable mark{version,         anySentence(), DefectClass::Data, QStringLiteral("always"),
                                            Severity::Major, QString(),     anySentence()};
        must(mark, cast().reviewer);
        if (isWhole)
            must(mark, cast().risk);
    }
    // The version's target says that it runs the build.
    void report(const VersionName& version, const QString& slot)
    {
        const Deployment deployment = *deployed(version, slot).current();
        must(governance::ReportTarget{slot, deployment.targets.front(), deployment.binding.build, {}}, cast().deployer);
    }
    [[nodiscard]] governance::DeploymentFacts deployed(const VersionName& version, const QString& slot)
    {
        return orThrow(registry::loadDeploymentFacts(connection(), orThrow(registry::loadRegistryFacts(connection(), clock())), version, slot));
    }

private:
    QString m_goLive;
};

}
