// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/versionanswer.h"

#include "ctl/command.h"
#include "ctl/fields.h"
#include "domain/sizetext.h"
#include "governance/gate.h"
#include "governance/routine.h"
#include "items/statementtext.h"

#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;
using governance::VersionFacts;

namespace {

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
    if (verdict.withdrawn)
        json.insert(u"was"_s, nameOf(verdict.kind));
    if (verdict.coverage)
        json.insert(u"coverage"_s, QJsonObject{{u"read"_s, verdict.coverage->read}, {u"of"_s, verdict.coverage->of}});
    return json;
}

QString speaker(const QString& person, const QString& forPerson)
{
    return forPerson.isEmpty() ? person : Ctl::tr("%1 for %2").arg(person, forPerson);
}

QJsonObject usabilityJson(const UsabilityFacts& facts)
{
    return {{u"by"_s, jsonText(facts.by)},
            {u"for"_s, jsonText(facts.forPerson)},
            {u"proposed_by"_s, jsonText(facts.proposedBy)},
            {u"at"_s, jsonTime(facts.at)},
            {u"until"_s, jsonTime(facts.until)},
            {u"reason"_s, facts.reason},
            {u"class"_s, facts.defect ? QJsonValue(nameOf(*facts.defect)) : QJsonValue()},
            {u"since"_s, jsonText(facts.affectedSince)},
            {u"severity"_s, facts.severity ? QJsonValue(nameOf(*facts.severity)) : QJsonValue()},
            {u"successor"_s, jsonText(facts.successor)},
            {u"notice"_s, facts.notice}};
}

QJsonValue deprecationJson(const Version& version)
{
    if (!version.deprecated)
        return {};
    return QJsonObject{{u"by"_s, version.deprecation.by},
                       {u"at"_s, jsonTime(version.deprecation.at)},
                       {u"message"_s, version.deprecation.message},
                       {u"successor"_s, jsonText(version.deprecation.successor)}};
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
    Table table{{Ctl::tr("VERDICT"), Ctl::tr("REVISION"), Ctl::tr("ROLE"), Ctl::tr("BY"), Ctl::tr("AT"), Ctl::tr("REASON")}, {}};
    for (const Verdict& verdict : facts.verdicts)
        table.rows.push_back({wordOf(verdict) + (isOutdated(verdict, facts) ? Ctl::tr(" (outdated)") : QString()), QString::number(verdict.revision),
                              nameOf(verdict.role), givenBy(verdict), shortTime(verdict.at), verdict.reason.simplified()});
    output.table(table);
    if (facts.registry.solo)
        output.line(Ctl::tr("This is a solo registry: one person may take every step."));
}

void tellDeployments(const VersionFacts& facts, Output& output)
{
    if (facts.deployments.empty())
        return;
    output.line();
    Table table{{Ctl::tr("SLOT"), Ctl::tr("STATE"), Ctl::tr("SINCE"), Ctl::tr("BUILD"), Ctl::tr("TARGETS")}, {}};
    for (const Deployment& each : facts.deployments)
        table.rows.push_back({each.slot, nameOf(each.state) + (each.exceptional ? Ctl::tr(" (exception)") : QString()),
                              shortTime(each.state == DeploymentState::Live ? each.liveSince : each.changedAt), each.binding.build.shortHex(),
                              each.targets.join(u' ')});
    output.table(table);
}

void tellFindings(const VersionFacts& facts, Output& output)
{
    if (facts.findings.empty())
        return;
    output.line();
    Table table{{Ctl::tr("FINDING"), Ctl::tr("SEVERITY"), Ctl::tr("STATE"), Ctl::tr("OWNER"), Ctl::tr("DUE"), Ctl::tr("TEXT")}, {}};
    for (const Finding& finding : facts.findings)
        table.rows.push_back({QString::number(finding.id.value), nameOf(finding.severity), nameOf(finding.state), finding.owner,
                              finding.due.toString(Qt::ISODate), finding.text.simplified()});
    output.table(table);
}

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

void tellUsability(const VersionFacts& facts, Output& output)
{
    const UsabilityFacts& usability = facts.version->usability;
    if (facts.usability() == Usability::OnHold)
        output.fact(Ctl::tr("On hold"), Ctl::tr("by %1 until %2: %3").arg(usability.by, shortTime(usability.until), usability.reason.simplified()));
    if (facts.usability() == Usability::Unusable) {
        output.fact(Ctl::tr("Unusable"),
                    Ctl::tr("proposed by %1, confirmed by %2, %3")
                        .arg(usability.proposedBy, speaker(usability.by, usability.forPerson), shortTime(usability.at)));
        output.fact(Ctl::tr("Reason"), usability.reason.simplified());
        if (usability.defect && usability.severity)
            output.fact(Ctl::tr("Defect"), Ctl::tr("%1, %2").arg(labelOf(*usability.defect), labelOf(*usability.severity).toLower()));
        output.fact(Ctl::tr("Affected since"), usability.affectedSince);
        output.fact(Ctl::tr("Successor"), usability.successor.isEmpty() ? Ctl::tr("none yet") : usability.successor);
        output.fact(Ctl::tr("Notice"), usability.notice.simplified());
    }
    if (facts.version->deprecated) {
        const Deprecation& deprecation = facts.version->deprecation;
        output.fact(Ctl::tr("Deprecated"), Ctl::tr("by %1, %2: %3").arg(deprecation.by, shortTime(deprecation.at), deprecation.message.simplified()));
        output.fact(Ctl::tr("Use instead"), deprecation.successor.isEmpty() ? Ctl::tr("none yet") : deprecation.successor);
    }
    if (facts.proposal)
        output.fact(Ctl::tr("Proposed"),
                    Ctl::tr("%1 by %2; a second person confirms: %3")
                        .arg(nameOf(facts.proposal->wanted), speaker(facts.proposal->facts.by, facts.proposal->facts.forPerson),
                             facts.proposal->facts.reason.simplified()));
}

}

QJsonArray deploymentsJson(const std::vector<Deployment>& deployments)
{
    QJsonArray array;
    for (const Deployment& each : deployments)
        array.append(QJsonObject{
            {u"slot"_s, each.slot},
            {u"state"_s, nameOf(each.state)},
            {u"build"_s, each.binding.build.hex()},
            {u"environment"_s, each.binding.environment.hex()},
            {u"since"_s, jsonTime(each.state == DeploymentState::Live ? each.liveSince : each.changedAt)},
            {u"deployer"_s, each.deployer},
            {u"rollback"_s, each.rollback},
            {u"targets"_s, QJsonArray::fromStringList(each.targets)},
            {u"review"_s, each.review.isValid() ? QJsonValue(each.review.toString(Qt::ISODate)) : QJsonValue()},
            {u"stale_rule"_s, jsonText(each.staleRule)},
            {u"exception_until"_s, each.exceptional ? jsonTime(each.exceptionUntil) : QJsonValue()},
            {u"adopted"_s, each.adopted},
        });
    return array;
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

QJsonObject findingJson(const Finding& finding)
{
    return {{u"id"_s, finding.id.value},
            {u"version"_s, finding.versionName},
            {u"revision"_s, finding.revision},
            {u"severity"_s, nameOf(finding.severity)},
            {u"owner"_s, finding.owner},
            {u"due"_s, finding.due.toString(Qt::ISODate)},
            {u"text"_s, finding.text},
            {u"raised_as"_s, nameOf(finding.raisedAs)},
            {u"raised_by"_s, finding.raisedBy},
            {u"state"_s, nameOf(finding.state)},
            {u"evidence"_s, jsonText(finding.evidence)}};
}

QJsonObject versionJson(const VersionFacts& facts, const registry::VersionContent& content)
{
    const Version& version = *facts.version;
    QJsonArray assets;
    for (const Asset& asset : content.manifest.assets)
        assets.append(QJsonObject{{u"path"_s, asset.path},
                                  {u"element"_s, nameOf(asset.element)},
                                  {u"size"_s, asset.sizeBytes},
                                  {u"sha256"_s, asset.sha256.hex()},
                                  {u"executable"_s, asset.executable}});
    QJsonArray verdicts;
    for (const Verdict& verdict : facts.verdicts)
        verdicts.append(verdictJson(verdict, facts));
    QJsonArray findings;
    for (const Finding& finding : facts.findings)
        findings.append(findingJson(finding));
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
    QJsonObject json{
        {u"model"_s, version.modelName},
        {u"version"_s, version.label},
        {u"revision"_s, content.revision},
        {u"base"_s, jsonText(content.manifest.base)},
        {u"review_state"_s, nameOf(version.review)},
        {u"usability"_s, nameOf(facts.usability())},
        {u"digest"_s, content.digest.hex()},
        {u"author"_s, version.author},
        {u"deployments"_s, deploymentsJson(facts.deployments)},
        {u"assets"_s, assets},
        {u"verdicts"_s, verdicts},
        {u"findings"_s, findings},
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
        {u"proposal"_s, QJsonValue()},
    };
    if (facts.proposal) {
        QJsonObject proposal = usabilityJson(facts.proposal->facts);
        proposal.insert(u"wanted"_s, nameOf(facts.proposal->wanted));
        json.insert(u"proposal"_s, proposal);
    }
    return json;
}

void tellVersion(const VersionFacts& facts, const registry::VersionContent& content, Output& output)
{
    const Version& version = *facts.version;
    output.fact(Ctl::tr("Version"),
                content.revision == version.revision
                    ? Ctl::tr("%1, revision %2").arg(version.name()).arg(content.revision)
                    : Ctl::tr("%1, revision %2 (the newest is %3)").arg(version.name()).arg(content.revision).arg(version.revision));
    output.fact(Ctl::tr("Review"), labelOf(version.review));
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
    if (version.approvedAt.isValid())
        output.fact(Ctl::tr("Approved"),
                    Ctl::tr("%1, counts until %2").arg(shortTime(version.approvedAt), shortTime(governance::approvalAges(facts))));
    if (version.due.isValid() && version.review == ReviewState::InReviewA)
        output.fact(Ctl::tr("Due"), shortTime(version.due));
    for (const Waiver& waiver : facts.waivers)
        output.fact(Ctl::tr("Waived"), waiver.need + u": "_s + waiver.reason.simplified());
    output.line();
    output.line(Ctl::tr("Release notes"));
    output.paragraph(content.manifest.releaseNotes.isEmpty() ? Ctl::tr("none") : content.manifest.releaseNotes);
    tellStatement(content.manifest, output);
    tellDeployments(facts, output);
    tellVerdicts(facts, output);
    tellFindings(facts, output);
    output.line();
    Table table{{Ctl::tr("FILE"), Ctl::tr("ELEMENT"), Ctl::tr("SIZE"), Ctl::tr("SHA-256")}, {}};
    for (const Asset& asset : content.manifest.assets)
        table.rows.push_back({asset.path, nameOf(asset.element), sizeText(asset.sizeBytes), asset.sha256.hex()});
    output.table(table);
}

}
