// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/gatepane.h"

#include "diff/typed/statementdifference.h"
#include "domain/contract.h"
#include "domain/digest.h"
#include "domain/listed.h"
#include "domain/metricchange.h"
#include "domain/requirements.h"
#include "governance/gate.h"
#include "governance/mandate.h"
#include "governance/preflight.h"
#include "governance/routine.h"
#include "governance/separation.h"
#include "items/checkssections.h"
#include "items/dates.h"
#include "items/openfacts.h"
#include "items/statementtext.h"
#include "items/usagetext.h"
#include "theme/widgets/digestlabel.h"

#include <QLocale>
#include <QPushButton>
#include <algorithm>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using theme::ThemeRole;

namespace {

// A digest is told by its ends.
QString shortValue(const QString& value)
{
    return Sha256::fromHex(value) ? theme::shortDigest(value) : value;
}

theme::Chip chipOf(const items::RoleVerdict& given)
{
    const theme::Chip chip = theme::chipOf(given.verdict->kind);
    return given.isOutdated ? theme::outdated(chip) : chip;
}

}

GatePane::GatePane(items::Desk& desk, QWidget* parent) : FactsColumn(tr("Gate A and facts of the version"), parent), m_desk(desk), m_signals(desk)
{
    connect(&m_signals, &items::SignalWatch::changed, this, [this] {
        if (m_sight)
            fill(*m_sight);
    });
}

void GatePane::show(const items::VersionSight& sight)
{
    m_sight = std::make_shared<const items::VersionSight>(sight);
    m_signals.want(sight);
    fill(sight);
}

void GatePane::fill(const items::VersionSight& sight)
{
    begin();
    addUsability(sight.facts);
    addSentBack(sight.facts);
    addGate(sight.facts);
    addOpen(sight);
    addSignals(sight);
    addMetrics(sight);
    addData(sight);
    addModel(sight.facts);
    addRequirements(sight.content.manifest);
    addContract(sight);
    addStatements(sight.content.manifest);
    end();
}

void GatePane::addGate(const governance::VersionFacts& facts)
{
    addTitle(tr("Gate A"), tr("policy %1").arg(labelOf(facts.policy)));
    const QString me = m_desk.person() != nullptr ? m_desk.person()->name : QString();
    const bool isOpen = facts.version->review == ReviewState::InReviewA;
    for (const governance::RoleStatus& role : governance::gateStatus(facts).roles) {
        bool waits = false;
        for (const items::RoleVerdict& given : items::verdictsIn(facts, role)) {
            waits = waits || !given.verdict || given.isOutdated;
            const QString name = given.verdict ? governance::displayed(facts.registry, given.verdict->person) : QString();
            addPerson(name, given.verdict ? QString() : labelOf(role.role), given.verdict && given.verdict->person == me,
                      given.verdict ? std::optional(chipOf(given))
                          : isOpen  ? std::optional(theme::waitingChip())
                                    : std::nullopt);
            if (given.verdict)
                addVerdict(given,
                           governance::capacityOf(facts.registry, role.role, governance::Mandate{given.verdict->person, given.verdict->forPerson}),
                           governance::displayedSpeaker(facts.registry, *given.verdict));
        }
        if (!role.abstained.empty())
            addSmall(tr("%1 abstained").arg(governance::displayed(facts.registry, role.abstained)), ThemeRole::Muted, u"verdict-abstain"_s);
        if (waits && role.candidates.empty())
            addSmall(tr("Nobody can give it: no one is left who holds the role and may decide."), ThemeRole::Critical, u"warning"_s);
        else if (waits && (isOpen || facts.version->review == ReviewState::Draft))
            addSmall(isOpen ? tr("waits for %1").arg(governance::displayed(facts.registry, role.candidates))
                            : tr("can be given by %1").arg(governance::displayed(facts.registry, role.candidates)));
    }
    if (const QString routine = governance::routineSentence(facts); !routine.isEmpty())
        addSmall(routine, ThemeRole::Muted, u"info"_s);
    if (facts.registry.solo)
        addSmall(tr("Solo registry: one person may take every step, also those that ask for two."), ThemeRole::Warning, u"person"_s);
}

// Whoever mends a version that came back reads first what has to be mended.
void GatePane::addSentBack(const governance::VersionFacts& facts)
{
    m_saidAbove.clear();
    const bool isRejected = facts.version->review == ReviewState::Rejected;
    if (!isRejected && facts.version->review != ReviewState::Draft)
        return;
    if (facts.revisions.empty())
        return;
    const int revision = facts.revisions.back().number; // what was said of earlier ones was answered by this one
    std::vector<Verdict> why;
    std::ranges::copy_if(facts.verdicts, std::back_inserter(why), [revision](const Verdict& verdict) {
        return verdict.gate == Gate::A && !verdict.withdrawn && verdict.revision == revision
            && (verdict.kind == VerdictKind::RequestChanges || verdict.kind == VerdictKind::Reject);
    });
    if (why.empty())
        return;
    std::ranges::stable_sort(why, std::greater{}, &Verdict::at);
    addTitle(isRejected ? tr("Why it was rejected") : tr("What has to change"), tr("said of revision %1").arg(revision));
    for (const Verdict& verdict : why) {
        addText(verdict.reason);
        addSmall(tr("%1, %2, %3")
                     .arg(governance::displayedSpeaker(facts.registry, verdict), labelOf(verdict.role).toLower(), items::momentText(verdict.at)),
                 verdict.kind == VerdictKind::Reject ? ThemeRole::Critical : ThemeRole::Warning,
                 verdict.kind == VerdictKind::Reject ? u"verdict-reject"_s : u"verdict-changes"_s);
        m_saidAbove.push_back(verdict.event);
    }
}

void GatePane::addVerdict(const items::RoleVerdict& given, const QString& role, const QString& name)
{
    addSmall(tr("%1, %2").arg(role, items::momentText(given.verdict->at)));
    if (given.isOutdated)
        addSmall(tr("outdated: given on revision %1").arg(given.verdict->revision), ThemeRole::Muted, u"verdict-outdated"_s);
    if (const auto& coverage = given.verdict->coverage)
        addSmall(tr("had read %1 of %n change(s)", nullptr, coverage->of).arg(coverage->read), ThemeRole::Muted, u"coverage"_s);
    if (given.verdict->enteredByOther)
        addSmall(tr("entered by %1 as %2").arg(given.verdict->osUser, name), ThemeRole::Warning, u"warning"_s);
    if (!given.verdict->reason.isEmpty() && !std::ranges::contains(m_saidAbove, given.verdict->event)) // also what was asked of an earlier revision
        addText(given.verdict->reason, given.isOutdated ? ThemeRole::Muted : ThemeRole::Text);
}

void GatePane::addUsabilityFacts(const governance::VersionFacts& facts, const UsabilityFacts& usability)
{
    const bool isProposal = facts.proposal && &usability == &facts.proposal->facts;
    const auto who = [&](const QString& person) { return governance::displayed(facts.registry, person); };
    // Who proposed it and who confirmed it each gave a reason: a paragraph each.
    for (const QString& reason : usability.reason.split(u'\n', Qt::SkipEmptyParts))
        addText(reason);
    if (usability.defect)
        addPair(tr("Defect"), labelOf(*usability.defect));
    if (usability.severity)
        addPair(tr("Severity"), labelOf(*usability.severity));
    if (const QDateTime from = QDateTime::fromString(usability.affectedSince, Qt::ISODateWithMs); from.isValid())
        addPair(tr("Affected since"), items::momentText(from));
    else if (!usability.affectedSince.isEmpty())
        addPair(tr("Affected since"), usability.affectedSince == u"always" ? tr("always") : usability.affectedSince);
    if (!usability.proposedBy.isEmpty())
        addPair(tr("Proposed by"), who(usability.proposedBy));
    if (!usability.by.isEmpty())
        addPair(usability.state == Usability::OnHold ? tr("Held by")
                    : isProposal                     ? tr("Proposed by")
                                                     : tr("Confirmed by"),
                governance::displayedSpeaker(facts.registry, usability.by, usability.forPerson));
    if (usability.at.isValid())
        addPair(tr("Recorded"), items::momentText(usability.at));
    if (usability.state == Usability::OnHold)
        addPair(tr("Lapses"), items::momentText(usability.until));
    if (usability.state == Usability::Unusable && usability.successor.isEmpty())
        addPair(tr("Successor"), tr("none yet"));
    if (!usability.notice.isEmpty()) {
        addSmall(tr("Notice to consumers"));
        addText(usability.notice);
    }
    if (!usability.successor.isEmpty()) {
        const Place place = Place::of({facts.version->modelName, usability.successor, 0});
        connect(addLink(tr("Open the successor, %1").arg(usability.successor)), &QPushButton::clicked, this,
                [this, place] { emit placeRequested(place); });
    }
}

void GatePane::addUsability(const governance::VersionFacts& facts)
{
    const Usability usability = facts.usability();
    if (usability == Usability::OnHold || usability == Usability::Unusable) {
        addTitle(usability == Usability::OnHold ? tr("New runs are refused") : tr("Must not be used"));
        addChip(theme::chipOf(usability));
        addUsabilityFacts(facts, facts.version->usability);
    }
    if (facts.proposal) {
        addTitle(facts.proposal->wanted == Usability::Unusable ? tr("Proposed: unusable") : tr("Proposed: usable again"),
                 tr("a second person confirms"));
        addUsabilityFacts(facts, facts.proposal->facts);
    }
    if (facts.version->deprecated) {
        addTitle(tr("Still runs"));
        addChip(theme::chipOf(Usability::Deprecated));
    }
}

void GatePane::addOpen(const items::VersionSight& sight)
{
    const governance::VersionFacts& facts = sight.facts;
    if (!facts.findings.empty()) {
        addTitle(tr("Findings"),
                 tr("%n open", nullptr,
                    int(std::ranges::count_if(facts.findings, [](const Finding& finding) { return finding.state != FindingState::Closed; }))));
        for (const Finding& finding : facts.findings) {
            const bool isClosed = finding.state == FindingState::Closed;
            addText(finding.text, isClosed ? ThemeRole::Muted : ThemeRole::Text);
            addSmall(tr("%1, %2, %3, due %4")
                         .arg(labelOf(finding.severity), labelOf(finding.state).toLower(), governance::displayed(facts.registry, finding.owner),
                              items::dayText(finding.due)),
                     isClosed                                     ? ThemeRole::Muted
                         : finding.severity == Severity::Blocking ? ThemeRole::Critical
                                                                  : ThemeRole::Warning,
                     u"finding"_s);
        }
        connect(addLink(tr("Show in Checks")), &QPushButton::clicked, this, [this] { emit sectionRequested(Place::Section::Checks); });
    }
    if (!facts.waivers.empty()) {
        addTitle(tr("Waived by the author"));
        // One reason often serves several needs; it is read once.
        std::vector<std::pair<QString, QStringList>> reasons;
        for (const Waiver& waiver : facts.waivers) {
            auto same = std::ranges::find(reasons, waiver.reason, &std::pair<QString, QStringList>::first);
            if (same == reasons.end())
                same = reasons.insert(same, {waiver.reason, {}});
            same->second << governance::labelOfNeed(waiver.need);
        }
        for (const auto& [reason, needs] : reasons) {
            addText(reason);
            addSmall(tr("for %1").arg(QLocale().createSeparatedList(needs)));
        }
    }
    if (const int unexplained = int(std::ranges::count(sight.explanations, Explanation::None)); unexplained > 0) {
        addTitle(tr("Release notes"));
        const bool waived = !items::reasonToLeaveUnexplained(facts, sight.content.revision).isEmpty();
        addSmall(waived ? tr("%n change(s) no note explains; the author waived it", nullptr, unexplained)
                        : tr("%n change(s) no note explains", nullptr, unexplained),
                 waived ? ThemeRole::Muted : ThemeRole::Warning, u"unexplained"_s);
        connect(addLink(tr("Show in Release notes")), &QPushButton::clicked, this, [this] { emit sectionRequested(Place::Section::ReleaseNotes); });
    }
}

// Places to look at, as links where there is a file; reading them is the answer.
void GatePane::addSignals(const items::VersionSight& sight)
{
    if (!m_signals.problem().isEmpty()) {
        addTitle(tr("Signals"));
        addSmall(m_signals.problem(), ThemeRole::Warning, u"warning"_s);
        return;
    }
    if (!m_signals.found())
        return;
    std::vector<diff::Signal> found;
    std::ranges::copy_if(*m_signals.found(), std::back_inserter(found),
                         [](const diff::Signal& signal) { return signal.kind != diff::SignalKind::Contract; }); // it has a title of its own
    if (found.empty())
        return;
    addTitle(tr("Signals"), tr("%n place(s) to look at", nullptr, int(found.size())));
    for (const diff::Signal& signal : found) {
        addSmall(signal.sentence, ThemeRole::Text, u"info"_s);
        if (sight.content.manifest.find(signal.path) == nullptr)
            continue;
        QPushButton* open = addLink(signal.line > 0 ? u"%1:%2"_s.arg(signal.path).arg(signal.line) : signal.path);
        open->setAccessibleName(tr("Open %1").arg(signal.path));
        connect(open, &QPushButton::clicked, this, [this, path = signal.path, line = signal.line] { emit fileRequested(path, line); });
    }
}

// What the author measured, beside the base and what the policy asks.
void GatePane::addMetrics(const items::VersionSight& sight)
{
    const std::vector<Threshold>& asked = sight.facts.gate().thresholds;
    const auto changes = metricChanges(sight.base ? &sight.base->manifest : nullptr, sight.content.manifest, asked);
    if (changes.empty())
        return;
    addTitle(tr("Metrics"), sight.base ? tr("against %1").arg(sight.base->version.label) : QString());
    for (const MetricChange& change : changes) {
        addPair(change.metric, change.dataset.isEmpty() ? wordsOf(change) : tr("%1 (%2)").arg(wordsOf(change), change.dataset));
        for (const Threshold& threshold : asked)
            if (threshold.metric == change.metric)
                addSmall(tr("asked: %1").arg(wordsOf(threshold)));
    }
}

// References to data, field by field; what is alike needs no line.
void GatePane::addData(const items::VersionSight& sight)
{
    if (!sight.base)
        return;
    const auto changes = diff::datasetChanges(&sight.base->manifest, sight.content.manifest);
    if (changes.empty())
        return;
    addTitle(tr("Data sets"), tr("against %1").arg(sight.base->version.label));
    for (const diff::DatasetChange& change : changes) {
        if (!change.name.isEmpty())
            addText(change.status == FileStatus::New           ? tr("%1: new").arg(change.name)
                        : change.status == FileStatus::Missing ? tr("%1: gone").arg(change.name)
                                                               : change.name);
        for (const diff::TypedEntry& field : change.fields)
            addSmall(field.status == FileStatus::New ? tr("%1: %2, new").arg(field.key, shortValue(field.after))
                         : field.status == FileStatus::Missing
                         ? tr("%1: gone, was %2").arg(field.key, shortValue(field.before))
                         : tr("%1: %2, was %3").arg(field.key, shortValue(field.after), shortValue(field.before)));
    }
}

void GatePane::addModel(const governance::VersionFacts& facts)
{
    const Model& model = *facts.model;
    addTitle(tr("Model"));
    if (!model.purpose.isEmpty())
        addText(model.purpose);
    addPair(tr("Owner"), governance::displayed(facts.registry, model.owner));
    addPair(tr("Risk tier"), labelOf(model.tier));
    for (auto field = model.fields.begin(); field != model.fields.end(); ++field)
        addPair(field.key(), items::asEntered(field.value()));
    if (!model.results.isEmpty())
        addPair(tr("Results"), items::asEntered(model.results));
    if (model.consumers.isEmpty())
        return;
    addTitle(tr("Consumers"));
    for (const Consumer& each : consumersOf(model)) {
        QPushButton* open = addLinkedPair(each.name, items::useText(each));
        open->setAccessibleName(tr("Open the consumer %1").arg(each.name));
        connect(open, &QPushButton::clicked, this, [this, name = each.name] { emit placeRequested(Place::consumerOf(name)); });
    }
}

void GatePane::addRequirements(const Manifest& manifest)
{
    const QJsonObject stated = manifest.declared.value(u"requirements").toObject();
    const auto read = requirementsFrom(stated);
    if (stated.isEmpty())
        return;
    addTitle(tr("Operating requirements"));
    if (!read) {
        addSmall(read.error().sentence, ThemeRole::Critical, u"warning"_s);
        return;
    }
    if (!read->mode.isEmpty())
        addPair(tr("Mode"), read->mode);
    const auto limit = [&](const QString& name, const std::optional<double>& value, const QString& words) {
        if (value)
            addPair(name, words.arg(QLocale().toString(*value, 'g', 6)));
    };
    limit(tr("Latency"), read->latencyMs, tr("at most %1 ms"));
    limit(tr("Throughput"), read->throughputPerSecond, tr("at least %1 per second"));
    limit(tr("Feature freshness"), read->featureFreshnessHours, tr("at most %1 h"));
    limit(tr("Peak memory"), read->memoryMb, tr("at most %1 MB"));
    limit(tr("Concurrent users"), read->users, tr("at least %1"));
    if (!read->batchWindow.isEmpty())
        addPair(tr("Batch window"), read->batchWindow);
}

void GatePane::addContract(const items::VersionSight& sight)
{
    const auto interfaceOf = [](const Manifest& manifest) { return contractFrom(manifest.declared.value(u"interface").toObject()); };
    const Contract contract = interfaceOf(sight.content.manifest);
    if (contract.empty() && !sight.base)
        return;
    const ContractDifference difference = sight.base ? differenceOf(interfaceOf(sight.base->manifest), contract) : ContractDifference{};
    if (contract.empty() && difference.lines.empty())
        return;
    addTitle(tr("Interface contract"),
             sight.base ? tr("%1 to %2").arg(labelOf(difference.change).toLower(), sight.base->version.label) : tr("a first one"));
    for (const ContractLine& line : difference.lines) {
        const bool breaks = line.change == ContractChange::Breaking;
        addSmall(line.sentence, breaks ? ThemeRole::Critical : ThemeRole::Muted, breaks ? u"warning"_s : u"note"_s);
    }
    const auto fields = [](const std::vector<ContractField>& of) {
        QStringList names;
        for (const ContractField& field : of)
            names << withValue(field.name, wordsOf(field));
        return listed(names);
    };
    addPair(tr("Inputs"), fields(contract.inputs));
    addPair(tr("Outputs"), fields(contract.outputs));
}

void GatePane::addStatements(const Manifest& manifest)
{
    if (!manifest.intendedUse.isEmpty()) {
        addTitle(tr("Intended use"));
        addText(manifest.intendedUse);
    }
    QJsonObject stated = manifest.declared;
    for (const QString& shownAbove : {u"requirements"_s, u"interface"_s})
        stated.remove(shownAbove);
    if (stated.isEmpty())
        return;
    addTitle(tr("Stated in gatehouse.yaml"), tr("as entered"));
    for (auto part = stated.begin(); part != stated.end(); ++part)
        addPair(items::statementTitle(part.key()), items::asEntered(part.value()));
}

}
