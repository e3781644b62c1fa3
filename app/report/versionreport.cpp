// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/versionreport.h"

#include "diff/signals/signals.h"
#include "governance/gate.h"
#include "governance/preflight.h"
#include "governance/routine.h"
#include "items/statementtext.h"
#include "registry/deploymentfacts.h"
#include "registry/facts.h"
#include "registry/queries/content.h"
#include "registry/queries/history.h"
#include "registry/queries/registrysummary.h"
#include "report/htmlpage.h"
#include "report/slotsreport.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <iterator>
#include <map>

namespace gatehouse::report {

using namespace Qt::StringLiterals;
using governance::VersionFacts;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// All that the page tells.
struct Record {
    registry::RegistrySummary info;
    VersionFacts facts;
    registry::VersionContent content;
    std::map<int, Policy> policies; // that verdicts were given under
    SlotsRecord where;
    std::vector<registry::EventDetails> trail; // oldest first
    QDateTime now;
    AsOf asOf;
};

QString person(const Record& record, const QString& name)
{
    return personText(record.facts.registry, name);
}

Result<SlotsRecord> slotsOf(const registry::Connection& connection, VersionId version, AsOf asOf)
{
    SlotsRecord record;
    auto deployments = registry::loadDeployments(connection, {{}, version, {}, {}, {}}, asOf);
    if (!deployments)
        return std::unexpected(deployments.error());
    record.deployments = std::move(*deployments);
    for (const Deployment& deployment : record.deployments) {
        auto targets = registry::loadTargetReports(connection, deployment.slot, asOf);
        if (!targets)
            return std::unexpected(targets.error());
        std::ranges::move(*targets, std::back_inserter(record.targets));
    }
    return registry::loadEvidence(connection, version, asOf).transform([&](std::vector<Evidence> evidence) {
        record.evidence = std::move(evidence);
        return record;
    });
}

// A person, or a delegate and whom they act for: of a verdict, of what was said of the usability.
QString speaker(const Record& record, const QString& name, const QString& forPerson)
{
    const QString who = person(record, name);
    return forPerson.isEmpty() ? who : Report::tr("%1 for %2").arg(who, person(record, forPerson));
}

Result<Record> recordOf(const registry::Connection& connection, const VersionName& name, const QDateTime& now, AsOf asOf, std::stop_token stop)
{
    Record record;
    record.now = now;
    record.asOf = asOf;
    auto info = registry::loadRegistrySummary(connection);
    if (!info)
        return std::unexpected(info.error());
    record.info = *info;
    auto content = registry::versionContent(connection, name, asOf);
    if (!content)
        return std::unexpected(content.error());
    record.content = std::move(*content);
    auto registry = registry::loadRegistryFacts(connection, now, asOf);
    if (!registry)
        return std::unexpected(registry.error());
    auto facts = registry::loadVersionFacts(connection, std::move(*registry), name, {}, asOf);
    if (!facts)
        return std::unexpected(facts.error());
    record.facts = std::move(*facts);
    auto where = slotsOf(connection, record.facts.version->id, asOf);
    if (!where)
        return std::unexpected(where.error());
    record.where = std::move(*where);
    for (const Verdict& verdict : record.facts.verdicts) {
        if (record.policies.contains(verdict.policy))
            continue;
        auto policy = registry::loadPolicy(connection, verdict.policy);
        if (!policy)
            return std::unexpected(policy.error());
        record.policies.emplace(verdict.policy, std::move(*policy));
    }
    registry::EventFilter about;
    about.model = name.model;
    about.version = name.label;
    auto seqs = registry::eventSeqs(connection, about, stop);
    if (!seqs)
        return std::unexpected(seqs.error());
    std::ranges::sort(*seqs);
    for (const EventSeq seq : *seqs) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        if (!asOf.isNow() && seq.value > asOf.seq)
            break;
        auto details = registry::eventDetails(connection, seq);
        if (!details)
            return std::unexpected(details.error());
        record.trail.push_back(std::move(*details));
    }
    return record;
}

void addNotices(HtmlPage& page, const Record& record)
{
    if (record.info.demonstration)
        page.paragraph(Report::tr("This is the demonstration: models, people and decisions are invented."), u"note"_s);
    if (record.info.solo)
        page.paragraph(Report::tr("Solo registry: separation of duties is off, from its making and for ever. One person may have taken every step."),
                       u"warning"_s);
    const Version& version = *record.facts.version;
    const UsabilityFacts& usability = version.usability;
    if (record.facts.usability() == Usability::Unusable) {
        page.paragraph(Report::tr("This version is unusable.\n%1").arg(usability.notice), u"warning"_s);
        page.facts({{Report::tr("Proposed by"), person(record, usability.proposedBy)},
                    {Report::tr("Confirmed by"), speaker(record, usability.by, usability.forPerson)},
                    {Report::tr("At"), timeText(usability.at)},
                    {Report::tr("Defect"), usability.defect ? labelOf(*usability.defect) : QString()},
                    {Report::tr("Severity"), usability.severity ? labelOf(*usability.severity) : QString()},
                    {Report::tr("Affected since"), usability.affectedSince},
                    {Report::tr("Successor"), usability.successor.isEmpty() ? Report::tr("none yet") : usability.successor},
                    {Report::tr("Reason"), usability.reason}});
    }
    if (record.facts.usability() == Usability::OnHold)
        page.paragraph(Report::tr("On hold by %1 until %2.\n%3")
                           .arg(speaker(record, usability.by, usability.forPerson), timeText(usability.until), usability.reason),
                       u"warning"_s);
    if (record.facts.proposal)
        page.paragraph((record.info.solo
                            ? Report::tr("%1 proposed to make this version %2. This registry is solo: the same person may confirm it.\n%3")
                            : Report::tr("%1 proposed to make this version %2; a second person has to confirm.\n%3"))
                           .arg(speaker(record, record.facts.proposal->facts.by, record.facts.proposal->facts.forPerson),
                                labelOf(record.facts.proposal->wanted), record.facts.proposal->facts.reason),
                       u"warning"_s);
    if (version.deprecated) {
        page.paragraph(Report::tr("Deprecated: it still runs; its owner asks to move on.\n%1").arg(version.deprecation.message), u"note"_s);
        page.facts({{Report::tr("Deprecated by"), person(record, version.deprecation.by)},
                    {Report::tr("At"), timeText(version.deprecation.at)},
                    {Report::tr("Use instead"), version.deprecation.successor.isEmpty() ? Report::tr("none yet") : version.deprecation.successor}});
    }
    if (record.content.revision != version.revision)
        page.paragraph(Report::tr("This is revision %1; the newest is %2.").arg(record.content.revision).arg(version.revision), u"note"_s);
}

// What was submitted against what the policy asks; the sentences have both numbers.
void addEvaluation(HtmlPage& page, const Record& record)
{
    QList<QStringList> rows;
    const VersionFacts& facts = record.facts;
    for (const ThresholdLine& line : compare(facts.gate().thresholds, record.content.manifest, facts.baseManifest ? &*facts.baseManifest : nullptr))
        rows << QStringList{wordsOf(line.threshold), line.sentence, line.state == ThresholdState::Met ? Report::tr("met") : Report::tr("not met")};
    if (rows.isEmpty())
        return;
    page.heading(Report::tr("Evaluation"));
    page.table({Report::tr("Asked"), Report::tr("Submitted"), Report::tr("State")}, rows);
}

// Whether those who use the base can use this version unchanged.
void addContract(HtmlPage& page, const Record& record)
{
    if (!record.facts.baseManifest)
        return;
    const auto interfaceOf = [](const Manifest& manifest) { return contractFrom(manifest.declared.value(u"interface").toObject()); };
    const ContractDifference found = differenceOf(interfaceOf(*record.facts.baseManifest), interfaceOf(record.content.manifest));
    page.heading(Report::tr("Interface contract"));
    page.paragraph(Report::tr("%1 against %2").arg(labelOf(found.change), record.content.manifest.base));
    QList<QStringList> rows;
    for (const ContractLine& line : found.lines)
        rows << QStringList{labelOf(line.change), line.sentence};
    if (!rows.isEmpty())
        page.table({Report::tr("Change"), Report::tr("What")}, rows);
}

// What the digest covers and the model's own facts, word for word: what a reader of the page must not have to look up elsewhere.
void addStated(HtmlPage& page, const Record& record)
{
    const Model& model = *record.facts.model;
    QList<std::pair<QString, QString>> lines;
    const QJsonObject& declared = record.content.manifest.declared;
    for (auto part = declared.begin(); part != declared.end(); ++part)
        lines.append({items::statementTitle(part.key()), items::asEntered(part.value())});
    if (!lines.isEmpty()) {
        page.heading(Report::tr("Stated with the version, as entered"));
        page.facts(lines);
    }
    lines.clear();
    if (!model.consumers.isEmpty())
        lines.append({Report::tr("Consumers"), items::asEntered(model.consumers)});
    if (!model.results.isEmpty())
        lines.append({Report::tr("Results"), items::asEntered(model.results)});
    if (lines.isEmpty())
        return;
    page.heading(Report::tr("Stated of the model, as entered"));
    page.facts(lines);
}

void addFacts(HtmlPage& page, const Record& record)
{
    const VersionFacts& facts = record.facts;
    const Version& version = *facts.version;
    const Manifest& manifest = record.content.manifest;
    QList<std::pair<QString, QString>> lines{
        {Report::tr("Model"), version.modelName},
        {Report::tr("Purpose"), facts.model->purpose},
        {Report::tr("Version"), Report::tr("%1, revision %2").arg(version.label).arg(record.content.revision)},
        {Report::tr("Content digest"), record.content.digest.hex()},
        {Report::tr("Review"), labelOf(version.review)},
        {Report::tr("Usability"), labelOf(facts.usability())},
        {Report::tr("Risk tier"), labelOf(facts.model->tier)},
        {Report::tr("Owner"), person(record, facts.model->owner)},
        {Report::tr("Author"),
         version.importer == version.author ? person(record, version.author)
                                            : Report::tr("%1, imported by %2").arg(person(record, version.author), person(record, version.importer))},
        {Report::tr("Base"), manifest.base.isEmpty() ? Report::tr("none") : manifest.base},
        {Report::tr("Policy"), labelOf(facts.policy)},
    };
    if (version.approvedAt.isValid()) {
        const QDateTime ages = governance::approvalAges(facts);
        lines.append({Report::tr("Approved"), timeText(version.approvedAt)});
        lines.append(
            {Report::tr("Counts until"),
             ages < facts.registry.now ? Report::tr("%1; it no longer counts for a start or a go-live").arg(timeText(ages)) : timeText(ages)});
    }
    for (auto field = facts.model->fields.begin(); field != facts.model->fields.end(); ++field)
        lines.append({field.key(), field.value().toString()});
    if (const QString routine = governance::routineSentence(facts); !routine.isEmpty())
        lines.append({Report::tr("Change"), routine});
    page.facts(lines);
    addEvaluation(page, record);
    page.heading(Report::tr("Intended use"));
    page.paragraph(manifest.intendedUse.isEmpty() ? Report::tr("Not stated.") : manifest.intendedUse, u"text"_s);
    addStated(page, record);
    page.heading(Report::tr("Release notes"));
    if (manifest.releaseNotes.trimmed().isEmpty())
        page.paragraph(Report::tr("None."));
    else
        page.markdown(manifest.releaseNotes);
    if (facts.waivers.empty())
        return;
    page.heading(Report::tr("Waivers"));
    QList<QStringList> rows;
    for (const Waiver& waiver : facts.waivers)
        rows << QStringList{governance::labelOfNeed(waiver.need), waiver.reason};
    page.table({Report::tr("Need"), Report::tr("Reason given by the author")}, rows);
}

QString meaningOf(const Verdict& verdict)
{
    switch (verdict.kind) {
    case VerdictKind::Approve: return verdict.renewal ? Report::tr("renews the approval") : Report::tr("approves");
    case VerdictKind::ApproveWithFindings: return Report::tr("approves, with findings");
    case VerdictKind::RequestChanges: return Report::tr("requests changes");
    case VerdictKind::Reject: return Report::tr("rejects");
    case VerdictKind::Abstain: return Report::tr("abstains");
    }
    Q_UNREACHABLE();
}

void addTicks(HtmlPage& page, const Record& record, const Verdict& verdict)
{
    if (verdict.ticks.empty())
        return;
    const auto& lists = record.policies.at(verdict.policy).at(record.facts.model->tier).checklists;
    const auto list = lists.find(verdict.role);
    QList<QStringList> rows;
    for (const Tick& tick : verdict.ticks) {
        QString text = tick.item;
        if (list != lists.end())
            if (const auto item = std::ranges::find(list->second, tick.item, &ChecklistItem::id); item != list->second.end())
                text = shownWords(item->text);
        rows << QStringList{text, tick.sentence};
    }
    page.table({Report::tr("Confirmed"), Report::tr("In a sentence")}, rows);
}

// A verdict of gate B is about one slot.
QString gateText(const Record& record, const Verdict& verdict)
{
    const auto of = std::ranges::find(record.where.deployments, verdict.deployment, &Deployment::id);
    return verdict.gate == Gate::B && of != record.where.deployments.end() ? Report::tr("%1 of %2").arg(labelOf(verdict.gate), of->slot)
                                                                           : labelOf(verdict.gate);
}

void addVerdicts(HtmlPage& page, const Record& record)
{
    page.heading(Report::tr("Verdicts"));
    if (record.facts.verdicts.empty())
        page.paragraph(Report::tr("None yet."));
    for (const Verdict& verdict : record.facts.verdicts) {
        const bool outdated = std::ranges::any_of(record.facts.revisions,
                                                  [&](const Revision& revision) { return revision.number > verdict.revision; });
        QString title = Report::tr("%1 %2 as %3").arg(speaker(record, verdict.person, verdict.forPerson), meaningOf(verdict), labelOf(verdict.role));
        if (verdict.withdrawn)
            title = Report::tr("%1 (withdrawn)").arg(title);
        else if (outdated)
            title = Report::tr("%1 (outdated: given on revision %2)").arg(title).arg(verdict.revision);
        page.heading(title, 3);
        QString under = Report::tr("%1, %2, revision %3, policy %4, event %5\ndigest %6")
                            .arg(gateText(record, verdict), timeText(verdict.at), QString::number(verdict.revision),
                                 labelOf(record.policies.at(verdict.policy)), QString::number(verdict.event.value), verdict.digest.hex());
        if (verdict.coverage)
            under += u'\n' + Report::tr("read %1 of %n change(s)", nullptr, verdict.coverage->of).arg(verdict.coverage->read);
        if (record.info.solo)
            under += Report::tr("\nsolo registry");
        page.paragraph(under, u"small text"_s);
        if (verdict.enteredByOther)
            page.paragraph(
                Report::tr("Entered by %1 as %2: the operating-system user is not linked to the person.").arg(verdict.osUser, verdict.person),
                u"note"_s);
        if (!verdict.reason.isEmpty())
            page.paragraph(verdict.reason, u"text"_s);
        if (verdict.withdrawn && !verdict.withdrawnReason.isEmpty())
            page.paragraph(Report::tr("Taken back: %1").arg(verdict.withdrawnReason), u"text"_s);
        addTicks(page, record, verdict);
    }
}

void addFindings(HtmlPage& page, const Record& record)
{
    page.heading(Report::tr("Findings"));
    if (record.facts.findings.empty())
        return page.paragraph(Report::tr("None."));
    QList<QStringList> rows;
    for (const Finding& finding : record.facts.findings)
        rows << QStringList{QString::number(finding.id.value),
                            labelOf(finding.severity),
                            labelOf(finding.state),
                            person(record, finding.owner),
                            finding.due.toString(Qt::ISODate),
                            finding.evidence.isEmpty() ? finding.text : finding.text + u'\n' + Report::tr("Evidence: %1").arg(finding.evidence)};
    page.table({Report::tr("Number"), Report::tr("Severity"), Report::tr("State"), Report::tr("Owner"), Report::tr("Due"), Report::tr("What")}, rows);
}

void addFiles(HtmlPage& page, const Record& record)
{
    const std::vector<Asset>& assets = record.content.manifest.assets;
    page.heading(Report::tr("Files"));
    page.paragraph(
        Report::tr(
            "%n file(s). The content digest covers their paths, elements, sizes and SHA-256, the notes, the intended use and what the author declared.",
            nullptr, int(assets.size())),
        u"small"_s);
    for (const diff::Signal& signal : diff::signalsOfImport(record.content.manifest, record.content.provenance))
        page.paragraph(signal.sentence);
    QList<QStringList> rows;
    for (const Asset& asset : assets)
        rows << QStringList{asset.path, labelOf(asset.element), QLocale::c().toString(asset.sizeBytes), asset.sha256.hex()};
    page.table({Report::tr("Path"), Report::tr("Element"), Report::tr("Bytes"), Report::tr("SHA-256")}, rows);
}

void addTrail(HtmlPage& page, const Record& record)
{
    page.heading(Report::tr("From the audit trail"));
    QList<QStringList> rows;
    for (const registry::EventDetails& event : record.trail) {
        QString who = event.row.enteredByOther ? Report::tr("entered by %1 as %2").arg(event.row.osUser, event.row.person)
                                               : person(record, event.row.person);
        if (event.row.clock != governance::ClockMark::Fine)
            who += u'\n' + governance::labelOf(event.row.clock);
        rows << QStringList{QString::number(event.row.seq.value), timeText(event.row.at), who,
                            event.row.reason.isEmpty() ? event.row.sentence : event.row.sentence + u'\n' + event.row.reason, event.hash};
    }
    page.table({Report::tr("Event"), Report::tr("At"), Report::tr("By"), Report::tr("What"), Report::tr("Hash of the event")}, rows);
}

}

Result<QByteArray> versionReport(const registry::Connection& connection, const VersionName& name, const QDateTime& now, AsOf asOf,
                                 std::stop_token stop)
{
    const auto record = recordOf(connection, name, now, asOf, std::move(stop));
    if (!record)
        return std::unexpected(record.error());
    HtmlPage page(Report::tr("%1, revision %2").arg(record->facts.version->name()).arg(record->content.revision));
    page.paragraph(
        Report::tr("Record of registry %1 at event %2, %3. This page is a copy: the trail is the record, and “gatehousectl audit verify” checks it.")
            .arg(record->info.id)
            .arg(asOf.isNow() ? record->info.events : asOf.seq)
            .arg(timeText(now)),
        u"small"_s);
    addNotices(page, *record);
    addFacts(page, *record);
    addContract(page, *record);
    addVerdicts(page, *record);
    addSlots(page, record->where, record->facts.registry);
    addEvidence(page, record->where, record->facts);
    addFindings(page, *record);
    addFiles(page, *record);
    addTrail(page, *record);
    return page.html();
}

}
