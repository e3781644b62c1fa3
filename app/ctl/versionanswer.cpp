// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/versionanswer.h"

#include "ctl/command.h"
#include "ctl/contractanswer.h"
#include "ctl/deploymentanswer.h"
#include "ctl/fields.h"
#include "ctl/findinganswer.h"
#include "ctl/speaker.h"
#include "ctl/threadanswer.h"
#include "ctl/usabilityanswer.h"
#include "ctl/verdictanswer.h"
#include "diff/signals/signals.h"
#include "domain/sizetext.h"
#include "governance/gate.h"
#include "governance/routine.h"
#include "items/statementtext.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;
using governance::VersionFacts;

namespace {

// What the author states about the version, as entered.
void tellStatement(const Manifest& manifest, Output& output)
{
    const auto tell = [&](const QString& title, const QString& text) {
        if (text.trimmed().isEmpty())
            return;
        output.line();
        output.line(title);
        output.paragraph(text);
    };
    tell(Ctl::tr("Intended use"), manifest.intendedUse);
    for (auto part = manifest.declared.begin(); part != manifest.declared.end(); ++part)
        tell(items::statementTitle(part.key()), items::asEntered(part.value()));
}

QString pastOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Approve: return Ctl::tr("approved");
    case VerdictKind::ApproveWithFindings: return Ctl::tr("approved with findings");
    case VerdictKind::RequestChanges: return Ctl::tr("sent back");
    case VerdictKind::Reject: return Ctl::tr("rejected");
    case VerdictKind::Abstain: return Ctl::tr("abstained");
    }
    Q_UNREACHABLE();
}

// What became of an earlier revision at gate A, by the verdicts that stand on it.
QString outcomeOf(const VersionFacts& facts, int revision)
{
    QStringList verdicts;
    for (const Verdict& verdict : facts.verdicts)
        if (verdict.gate == Gate::A && verdict.revision == revision && !verdict.withdrawn && verdict.kind != VerdictKind::Abstain)
            verdicts << Ctl::tr("%1 by %2 (%3)").arg(pastOf(verdict.kind), speaker(verdict.person, verdict.forPerson), nameOf(verdict.role));
    return verdicts.isEmpty() ? Ctl::tr("taken back without a verdict that stands") : verdicts.join(u"; "_s);
}

}

QJsonObject versionJson(const VersionFacts& facts, const registry::VersionContent& content, const std::vector<TargetReport>& reports)
{
    const Version& version = *facts.version;
    QJsonArray assets;
    for (const Asset& asset : content.manifest.assets)
        assets.append(QJsonObject{{u"path"_s, asset.path},
                                  {u"element"_s, nameOf(asset.element)},
                                  {u"size"_s, asset.sizeBytes},
                                  {u"sha256"_s, asset.sha256.hex()},
                                  {u"executable"_s, asset.executable}});
    QJsonArray waivers;
    for (const Waiver& waiver : facts.waivers)
        waivers.append(QJsonObject{{u"need"_s, waiver.need}, {u"reason"_s, waiver.reason}});
    QJsonArray revisions;
    for (const Revision& revision : facts.revisions)
        revisions.append(QJsonObject{{u"revision"_s, revision.number},
                                     {u"digest"_s, revision.digest.hex()},
                                     {u"author"_s, revision.author},
                                     {u"frozen_at"_s, jsonTime(revision.frozenAt)},
                                     {u"policy"_s, revision.policy}});
    return {
        {u"model"_s, version.modelName},
        {u"version"_s, version.label},
        {u"revision"_s, content.revision},
        {u"base"_s, jsonText(content.manifest.base)},
        {u"review_state"_s, nameOf(version.review)},
        {u"usability"_s, nameOf(facts.usability())},
        {u"digest"_s, content.digest.hex()},
        {u"author"_s, version.author},
        {u"deployments"_s, deploymentsJson(facts.deployments, &reports)},
        {u"assets"_s, assets},
        {u"verdicts"_s, verdictsJson(facts)},
        {u"findings"_s, findingsJson(facts.findings)},
        {u"threads"_s, threadsJson(facts.threads)},
        {u"contract"_s, contractJson(facts.baseManifest, content.manifest)},
        {u"newest_revision"_s, version.revision},
        {u"importer"_s, version.importer},
        {u"deprecated"_s, version.deprecated},
        {u"deprecation"_s, deprecationJson(version)},
        {u"badge"_s, nameOf(badgeOf(version.review, facts.usability(), governance::furthestDeployment(facts)))},
        {u"tier"_s, nameOf(facts.model->tier)},
        {u"owner"_s, facts.model->owner},
        {u"fields"_s, typedFields(facts.model->fields, facts.registry.fields)},
        {u"routine"_s, governance::isRoutine(facts)},
        {u"routine_sentence"_s, jsonText(governance::routineSentence(facts))},
        {u"policy"_s, facts.policy.number},
        {u"due"_s, jsonTime(version.due)},
        {u"approved_at"_s, jsonTime(version.approvedAt)},
        {u"approval_ages"_s, jsonTime(governance::approvalAges(facts))},
        {u"changed_at"_s, jsonTime(version.changedAt)},
        {u"gate"_s, gateJson(facts)},
        {u"waivers"_s, waivers},
        {u"revisions"_s, revisions},
        {u"solo"_s, facts.registry.solo},
        {u"release_notes"_s, content.manifest.releaseNotes},
        {u"intended_use"_s, content.manifest.intendedUse},
        {u"declared"_s, content.manifest.declared},
        {u"provenance"_s, content.provenance},
        {u"usability_facts"_s, usabilityJson(version.usability)},
        {u"proposal"_s, proposalJson(facts)},
    };
}

void tellVersion(const VersionFacts& facts, const registry::VersionContent& content, const std::vector<TargetReport>& reports, Output& output)
{
    const Version& version = *facts.version;
    output.fact(Ctl::tr("Version"),
                content.revision == version.revision
                    ? Ctl::tr("%1, revision %2").arg(version.name()).arg(content.revision)
                    : Ctl::tr("%1, revision %2 (the newest is %3)").arg(version.name()).arg(content.revision).arg(version.revision));
    const bool isNewest = content.revision == version.revision;
    const QString state = labelOf(badgeOf(version.review, Usability::Usable, governance::furthestDeployment(facts)));
    output.fact(Ctl::tr("State"), isNewest ? state : Ctl::tr("%1 (of the version, now at revision %2)").arg(state).arg(version.revision));
    if (!isNewest)
        output.fact(Ctl::tr("This revision"), outcomeOf(facts, content.revision));
    if (const QString where = slotsText(facts.deployments); !where.isEmpty())
        output.fact(Ctl::tr("Slots"), where);
    // That nothing is against it would read as permission.
    if (facts.usability() != Usability::Usable)
        output.fact(Ctl::tr("Usability"),
                    labelOf(facts.usability())
                        + (version.deprecated && facts.usability() != Usability::Deprecated ? Ctl::tr(", deprecated") : QString()));
    tellUsability(facts, output);
    output.fact(Ctl::tr("Digest"), content.digest.hex());
    output.fact(Ctl::tr("Base"), content.manifest.base.isEmpty() ? Ctl::tr("none") : content.manifest.base);
    output.fact(Ctl::tr("Author"),
                version.importer == version.author ? version.author : Ctl::tr("%1, imported by %2").arg(version.author, version.importer));
    output.fact(Ctl::tr("Owner"), Ctl::tr("%1, tier %2").arg(facts.model->owner, nameOf(facts.model->tier)));
    for (const QString& key : facts.model->fields.keys())
        output.fact(key, facts.model->fields.value(key).toString());
    if (const QString routine = governance::routineSentence(facts); !routine.isEmpty())
        output.fact(Ctl::tr("Change"), routine);
    tellContract(facts.baseManifest, content.manifest, output);
    if (version.approvedAt.isValid()) {
        const QString counts = Ctl::tr("%1, counts until %2").arg(shortTime(version.approvedAt), shortTime(governance::approvalAges(facts)));
        output.fact(Ctl::tr("Approved"), isNewest ? counts : Ctl::tr("%1 (revision %2)").arg(counts).arg(version.revision));
    }
    if (isNewest && version.due.isValid() && version.review == ReviewState::InReviewA)
        output.fact(Ctl::tr("Due"), shortTime(version.due));
    for (const Waiver& waiver : facts.waivers)
        output.fact(Ctl::tr("Waived"), waiver.need + u": "_s + waiver.reason.simplified());
    output.soloRegistry(facts.registry.solo);
    output.line();
    output.line(Ctl::tr("Release notes"));
    output.paragraph(content.manifest.releaseNotes.isEmpty() ? Ctl::tr("none") : content.manifest.releaseNotes);
    tellStatement(content.manifest, output);
    tellDeployments(facts, reports, output);
    tellVerdicts(facts, output);
    tellFindings(facts.findings, output);
    tellThreads(facts.threads, output);
    output.line();
    for (const diff::Signal& signal : diff::signalsOfImport(content.manifest, content.provenance))
        output.line(Ctl::tr("Noted at the import: %1").arg(signal.sentence));
    Table table{{Ctl::tr("FILE"), Ctl::tr("ELEMENT"), Ctl::tr("SIZE"), Ctl::tr("SHA-256")}, {}};
    for (const Asset& asset : content.manifest.assets)
        table.rows.push_back({asset.path, nameOf(asset.element), sizeText(asset.sizeBytes), asset.sha256.hex()});
    output.table(table);
}

}
