// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/production.h"

#include "governance/event.h"
#include "governance/gate.h"
#include "governance/gateb.h"
#include "governance/liveproposal.h"
#include "governance/nextreview.h"
#include "governance/renewalneed.h"
#include "governance/separation.h"
#include "governance/usabilityrules.h"
#include "governance/wayback.h"
#include "registry/deploymentfacts.h"
#include "registry/facts.h"
#include "registry/queries/boardmoves.h"
#include "registry/queries/findingtimes.h"
#include "registry/rows.h"
#include "registry/targetfacts.h"
#include "registry/temporal.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>
#include <map>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;
using governance::displayed;
using governance::RegistryFacts;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Production)
};

struct BoardPlace {
    QString model;
    QString slot;
    auto operator<=>(const BoardPlace&) const = default;
};

using Board = std::map<BoardPlace, BoardRow>;

// Versions whose adoption is proposed where nothing of the model runs yet.
Result<void> addAdoptions(Board& board, const Connection& connection, AsOf asOf)
{
    const Temporal p = validAt(asOf, u"p"_s);
    const Temporal v = validAt(asOf, u"v"_s);
    const Temporal m = validAt(asOf, u"m"_s);
    auto query = connection.run(u"SELECT m.name, v.label, p.slot FROM live_proposal p JOIN version v ON v.id = p.version AND "_s + v.sql
                                    + u" JOIN model m ON m.id = v.model AND "_s + m.sql + u" WHERE "_s + p.sql
                                    + u" AND p.kind = 'adoption' ORDER BY p.at, v.id"_s,
                                v.values + m.values + p.values);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        BoardRow& row = board[{query->value(0).toString(), query->value(2).toString()}];
        row.slot = query->value(2).toString();
        if (!row.live && row.adopting.isEmpty())
            row.adopting = VersionName{query->value(0).toString(), query->value(1).toString(), 0}.text();
    }
    return {};
}

Result<Board> placesOf(const Connection& connection, AsOf asOf)
{
    auto deployments = loadDeployments(connection, {}, asOf);
    if (!deployments)
        return std::unexpected(deployments.error());
    Board board;
    for (Deployment& each : *deployments) {
        if (each.ended())
            continue;
        const auto name = VersionName::parse(each.versionName);
        if (!name)
            return std::unexpected(name.error());
        BoardRow& row = board[{name->model, each.slot}];
        row.slot = each.slot;
        if (each.state == DeploymentState::Live)
            row.live = std::move(each);
        else if (each.state != DeploymentState::Superseded)
            row.onTheWay.push_back(std::move(each));
    }
    if (auto done = addAdoptions(board, connection, asOf); !done)
        return std::unexpected(done.error());
    std::erase_if(board, [](const auto& entry) { return !entry.second.live && entry.second.onTheWay.empty() && entry.second.adopting.isEmpty(); });
    return board;
}

class RowMaker {
public:
    RowMaker(const Connection& connection, const RegistryFacts& registry, QHash<qint64, QDateTime> findingTimes,
             governance::UnusableBuilds unusableBuilds, AsOf asOf)
        : m_connection(connection)
        , m_registry(registry)
        , m_findingTimes(std::move(findingTimes))
        , m_unusableBuilds(std::move(unusableBuilds))
        , m_asOf(asOf)
    {}

    Result<void> fill(BoardRow& row) const
    {
        const QString name = row.live ? row.live->versionName : row.onTheWay.empty() ? row.adopting : row.onTheWay.front().versionName;
        const auto parsed = VersionName::parse(name);
        if (!parsed)
            return std::unexpected(parsed.error());
        auto facts = loadDeploymentFacts(m_connection, m_registry, *parsed, row.slot, m_asOf);
        if (!facts)
            return std::unexpected(facts.error());
        row.model = *facts->version.model;
        if (row.live)
            if (auto done = fillLive(row, *facts); !done)
                return done;
        for (const Deployment& each : row.onTheWay)
            if (auto done = addNext(row, each); !done)
                return done;
        if (auto done = addAdoption(row); !done)
            return done;
        // What is not overdue waits for what is on its way.
        if (row.live && !row.findings.empty()) {
            const Finding& worst = *std::ranges::max_element(row.findings, {}, &Finding::severity);
            move(row, findingMove(facts->version, worst, m_findingTimes.value(worst.id.value)));
        }
        if (row.next && row.attention == Attention::InOrder) {
            row.attention = Attention::Watch;
            for (const Deployment& each : row.onTheWay)
                row.reasons << Words::tr("%1 is on its way here: %2.").arg(each.versionName.section(u'@', 1), labelOf(each.state).toLower());
        }
        return {};
    }

private:
    Result<void> fillLive(BoardRow& row, const governance::DeploymentFacts& facts) const
    {
        row.version = *facts.version.version;
        row.usability = facts.version.usability();
        for (const QString& target : row.live->targets) {
            row.targets.push_back(lineOf(target, row, facts));
            TargetLine& line = row.targets.back();
            line.awaited = line.report && governance::awaitsReport(*row.live, *line.report);
        }
        if (const auto back = usabilityOf(row.model.name, row.live->rollback); !back)
            return std::unexpected(back.error());
        else
            row.rollback = *back;
        for (const Finding& finding : facts.version.findings)
            if (finding.state != FindingState::Closed && (finding.slot.isEmpty() || finding.slot == row.slot)) {
                row.findings.push_back(finding);
                row.overdueFindings += finding.due.isValid() && finding.due < m_registry.now.date() ? 1 : 0;
            }
        addApprovals(row, facts.version);
        if (governance::shouldGoBack(facts))
            if (const auto way = governance::wayBack(facts, m_unusableBuilds))
                row.wayBack = way->label;
        judge(row, facts);
        return {};
    }

    // Nothing when there is no version of that label.
    Result<std::optional<Usability>> usabilityOf(const QString& model, const QString& label) const
    {
        return loadVersion(m_connection, model, label, m_asOf).transform([this](const std::optional<Version>& version) {
            return version ? std::optional(version->usabilityAt(m_registry.now)) : std::nullopt;
        });
    }

    TargetLine lineOf(const QString& target, const BoardRow& row, const governance::DeploymentFacts& facts) const
    {
        TargetLine line;
        line.name = target;
        line.expected = row.live->binding;
        const TargetReport* report = facts.reportOf(target);
        if (report == nullptr)
            return line;
        line.report = *report;
        if (line.sameBuild())
            return line;
        if (const auto names = m_unusableBuilds.find(report->build); names != m_unusableBuilds.end())
            line.unusable = *names->second.begin();
        for (const Deployment& each : facts.inSlot)
            if (each.binding.build == report->build && each.version != row.live->version)
                if (const auto name = VersionName::parse(each.versionName))
                    line.runs = name->label;
        line.ahead = line.unusable.isEmpty()
            && std::ranges::any_of(row.onTheWay, [&](const Deployment& next) { return next.binding.build == report->build; });
        return line;
    }

    // One person, or nobody where it may be several.
    [[nodiscard]] QString carrierOf(const Deployment& deployment) const
    {
        const std::vector<QString> names = governance::carriersOf(m_registry, deployment);
        return names.size() == 1 ? names.front() : QString();
    }

    // Of renewals the newest speaks for the same person and role.
    static bool stillCounts(const Verdict& verdict, const Deployment& live, const governance::VersionFacts& facts)
    {
        if (verdict.withdrawn || verdict.digest != live.binding.content || verdict.revision != facts.version->revision
            || (verdict.gate == Gate::B && (verdict.deployment != live.id || verdict.round != live.round)))
            return false;
        return std::ranges::none_of(facts.verdicts, [&](const Verdict& later) {
            return later.event > verdict.event && later.renewal && later.approves() && !later.withdrawn && later.gate == verdict.gate
                && later.role == verdict.role && later.person == verdict.person && later.digest == verdict.digest;
        });
    }

    void addApprovals(BoardRow& row, const governance::VersionFacts& facts) const
    {
        for (const Verdict& verdict : facts.verdicts)
            if (verdict.approves() && stillCounts(verdict, *row.live, facts)) {
                row.approvals << Words::tr("%1 (%2, %3)").arg(displayedSpeaker(m_registry, verdict), labelOf(verdict.role), labelOf(verdict.gate));
                row.verdicts.push_back(verdict);
            }
    }

    void note(BoardRow& row, Attention attention, const QString& reason) const
    {
        row.attention = std::min(row.attention, attention);
        row.reasons << reason;
    }
    static void move(BoardRow& row, const std::optional<NextMove>& next)
    {
        if (!row.next)
            row.next = next;
    }
    void move(BoardRow& row, const QString& person, Role role, const QString& action, const QDateTime& since, const QString& label) const
    {
        if (!row.next)
            row.next = NextMove{person.isEmpty() ? QString() : displayed(m_registry, person),
                                labelOf(role),
                                action,
                                since,
                                VersionName{row.model.name, label, 0},
                                {},
                                person,
                                role};
    }

    void judge(BoardRow& row, const governance::DeploymentFacts& facts) const
    {
        const QDateTime& now = m_registry.now;
        if (row.usability == Usability::Unusable) {
            note(row, Attention::ActNow, Words::tr("The live version is unusable."));
            move(row, carrierOf(*row.live), Role::Deployer,
                 row.wayBack.isEmpty() ? Words::tr("Replace it, or retire it") : Words::tr("Roll back or replace it"), row.version->usability.at,
                 row.version->label);
        }
        if (row.usability == Usability::OnHold) {
            note(row, Attention::ActNow, Words::tr("On hold until %1.").arg(minuteText(row.version->usability.until)));
            move(row, row.version->usability.by, Role::Owner, Words::tr("Lift the hold, or mark it unusable"), row.version->usability.at,
                 row.version->label);
        }
        judgeProposal(row, facts.version);
        const auto unusable = std::ranges::count_if(row.targets, [](const TargetLine& line) { return !line.unusable.isEmpty(); });
        if (unusable > 0)
            note(row, Attention::ActNow, Words::tr("%n target(s) run an unusable version.", nullptr, int(unusable)));
        const auto ahead = std::ranges::count_if(row.targets, &TargetLine::ahead);
        if (ahead > 0)
            note(row, Attention::Watch, Words::tr("%n target(s) already run what is not live yet.", nullptr, int(ahead)));
        const auto diverging = std::ranges::count_if(row.targets, &TargetLine::diverges);
        if (diverging > unusable)
            note(row, Attention::ActNow, Words::tr("%n target(s) run something else.", nullptr, int(diverging - unusable)));
        if (diverging > 0)
            move(row, carrierOf(*row.live), Role::Deployer, Words::tr("Bring the targets in step"), row.live->liveSince, row.version->label);
        judgeForgotten(row);
        if (row.live->exceptional) {
            const bool ended = row.live->exceptionExpired(now);
            note(row, Attention::ActNow,
                 (ended ? Words::tr("The exception ended at %1; it may no longer run.") : Words::tr("Live under an exception until %1."))
                     .arg(minuteText(row.live->exceptionUntil)));
            if (row.live->gateOpen)
                move(row, gateBMove(facts));
            move(row, carrierOf(*row.live), Role::Deployer, Words::tr("Take it through gate B"), row.live->liveSince, row.version->label);
        }
        judgeDates(row, facts);
        if (row.version->deprecated)
            note(row, Attention::Watch, Words::tr("The live version is deprecated."));
        move(row, endMove(facts));
        const auto silent = std::ranges::count_if(row.targets, [](const TargetLine& line) { return !line.report; });
        if (silent > 0) {
            note(row, Attention::Watch, Words::tr("%n target(s) have not reported.", nullptr, int(silent)));
            move(row, carrierOf(*row.live), Role::Deployer, Words::tr("Have the targets report"),
                 std::max(row.live->liveSince, row.live->startedAt), // known here since
                 row.version->label);
        }
        const auto awaited = std::ranges::count_if(row.targets, &TargetLine::awaited);
        if (awaited > 0) {
            note(row, Attention::Watch, Words::tr("%n target(s) have not reported since the rollback.", nullptr, int(awaited)));
            move(row, carrierOf(*row.live), Role::Deployer, Words::tr("Have the targets report again"), row.live->liveSince, row.version->label);
        }
    }

    // Somebody says that it is unusable, and a second person has not said so yet.
    void judgeProposal(BoardRow& row, const governance::VersionFacts& facts) const
    {
        if (!facts.proposal || facts.proposal->wanted != Usability::Unusable || facts.usability() == Usability::Unusable)
            return;
        const QString& label = facts.version->label;
        note(row, Attention::ActNow, Words::tr("%1 proposed to mark %2 unusable.").arg(displayed(m_registry, facts.proposal->facts.by), label));
        const std::vector<QString> others = governance::confirmersOf(facts, facts.proposal->facts.by);
        move(row, others.size() == 1 ? others.front() : QString(), Role::RiskApprover,
             Words::tr("Confirm that %1 is unusable, or let it be").arg(label), facts.proposal->facts.at, label);
    }

    // Hosts that what is live does not name, and that run what is unusable: whoever deploys brings them in step.
    void judgeForgotten(BoardRow& row) const
    {
        for (const Finding& finding : row.findings) {
            if (finding.target.isEmpty() || row.live->targets.contains(finding.target))
                continue;
            note(row, finding.severity == Severity::Blocking ? Attention::ActNow : Attention::Watch, finding.text);
            move(row, carrierOf(*row.live), Role::Deployer, Words::tr("Bring %1 in step").arg(finding.target), m_findingTimes.value(finding.id.value),
                 row.version->label);
        }
    }

    void noteAgedApproval(BoardRow& row, const governance::DeploymentFacts& facts) const
    {
        if (governance::renewalNeed(facts) == governance::RenewalNeed::ApprovalAged)
            note(row, Attention::Watch,
                 Words::tr("The approval of %1 counts no longer since %2.")
                     .arg(facts.version.version->label, minuteText(governance::approvalAges(facts.version))));
    }

    void judgeDates(BoardRow& row, const governance::DeploymentFacts& facts) const
    {
        const QDate today = m_registry.now.date();
        if (row.live->review.isValid() && row.live->review < today) {
            note(row, Attention::ActNow, Words::tr("Its review is overdue since %1.").arg(row.live->review.toString(Qt::ISODate)));
        } else if (governance::reviewIsNear(*row.live, today)) {
            note(row, Attention::Watch, Words::tr("Its review is due on %1.").arg(row.live->review.toString(Qt::ISODate)));
        }
        if (governance::reviewIsNear(*row.live, today) && row.usability != Usability::Unusable)
            move(row, reviewMove(facts));
        noteAgedApproval(row, facts);
        if (governance::renewalNeed(facts) == governance::RenewalNeed::ApprovalAged)
            move(row, renewalMove(facts));
        for (const Finding& finding : row.findings) {
            const bool overdue = finding.due.isValid() && finding.due < today;
            if (!overdue)
                continue;
            note(row, finding.severity == Severity::Minor ? Attention::Watch : Attention::ActNow,
                 Words::tr("Finding %1 is overdue since %2.").arg(finding.id.value).arg(finding.due.toString(Qt::ISODate)));
            move(row, findingMove(facts.version, finding, finding.due.startOfDay(QTimeZone::UTC)));
        }
        const auto blocking = std::ranges::count_if(row.findings, [](const Finding& finding) { return finding.severity == Severity::Blocking; });
        if (blocking > 0)
            note(row, Attention::ActNow, Words::tr("%n blocking finding(s) are open.", nullptr, int(blocking)));
        else if (!row.findings.empty())
            note(row, Attention::Watch, Words::tr("%n finding(s) are open.", nullptr, int(row.findings.size())));
    }

    Result<void> addNext(BoardRow& row, const Deployment& each) const
    {
        const auto name = VersionName::parse(each.versionName);
        if (!name)
            return std::unexpected(name.error());
        if (each.state == DeploymentState::Live)
            return {};
        const auto facts = loadDeploymentFacts(m_connection, m_registry, *name, row.slot, m_asOf);
        if (!facts)
            return std::unexpected(facts.error());
        if (const Usability usability = facts->version.usability(); usability == Usability::OnHold || usability == Usability::Unusable) {
            addStopped(row, each, *facts);
            return {};
        }
        judgeProposal(row, facts->version);
        noteAgedApproval(row, *facts);
        noteOverdue(row, facts->version);
        switch (each.state) {
        case DeploymentState::InVerification:
            if (const LiveProposal exception = governance::standing(facts->exception, *facts); !exception.by.isEmpty())
                move(row, signatureMove(*facts, exception));
            move(row, carrierOf(each), Role::Deployer, Words::tr("Submit %1 to gate B").arg(name->label), each.changedAt, name->label);
            break;
        case DeploymentState::Cleared:
            if (governance::renewalNeed(*facts) == governance::RenewalNeed::ApprovalAged)
                move(row, renewalMove(*facts));
            move(row, goLiveMove(*facts));
            break;
        case DeploymentState::InReviewB: move(row, gateBMove(*facts)); break;
        case DeploymentState::Live:
        case DeploymentState::Superseded:
        case DeploymentState::Retired:
        case DeploymentState::Cancelled: break;
        }
        return {};
    }

    // Of a version that is coming; those of what is live stand in the row itself.
    void noteOverdue(BoardRow& row, const governance::VersionFacts& facts) const
    {
        const QDate today = m_registry.now.date();
        for (const Finding& finding : facts.findings) {
            const bool isHere = finding.state != FindingState::Closed && (finding.slot.isEmpty() || finding.slot == row.slot);
            if (!isHere || !finding.due.isValid() || finding.due >= today)
                continue;
            note(row, finding.severity == Severity::Minor ? Attention::Watch : Attention::ActNow,
                 Words::tr("Finding %1 of %2, on its way here, is overdue since %3.")
                     .arg(finding.id.value)
                     .arg(facts.version->label, finding.due.toString(Qt::ISODate)));
            move(row, findingMove(facts, finding, finding.due.startOfDay(QTimeZone::UTC)));
        }
    }

    // What may not be used does not move on, whatever its state asks for.
    void addStopped(BoardRow& row, const Deployment& each, const governance::DeploymentFacts& facts) const
    {
        const QString& label = facts.version.version->label;
        const UsabilityFacts& usability = facts.version.version->usability;
        if (facts.version.usability() == Usability::Unusable) {
            note(row, Attention::ActNow, Words::tr("%1, on its way here, is unusable.").arg(label));
            move(row, carrierOf(each), Role::Deployer, Words::tr("Cancel the deployment of %1").arg(label), usability.at, label);
        } else {
            note(row, Attention::Watch, Words::tr("%1, on its way here, is on hold until %2.").arg(label, minuteText(usability.until)));
            move(row, usability.by, Role::Owner, Words::tr("Lift the hold of %1, or mark it unusable").arg(label), usability.at, label);
        }
    }

    // What was proposed for content that has changed since is no proposal any more.
    Result<void> addAdoption(BoardRow& row) const
    {
        if (row.adopting.isEmpty())
            return {};
        const auto name = VersionName::parse(row.adopting);
        if (!name)
            return std::unexpected(name.error());
        const auto facts = loadDeploymentFacts(m_connection, m_registry, *name, row.slot, m_asOf);
        if (!facts)
            return std::unexpected(facts.error());
        const LiveProposal adoption = governance::standing(facts->adoption, *facts);
        if (adoption.by.isEmpty()) {
            row.adopting.clear();
            return {};
        }
        note(row, Attention::Watch, Words::tr("%1 is proposed to be adopted here.").arg(name->label));
        move(row, signatureMove(*facts, adoption));
        return {};
    }

    const Connection& m_connection;
    const RegistryFacts& m_registry;
    QHash<qint64, QDateTime> m_findingTimes;
    governance::UnusableBuilds m_unusableBuilds;
    AsOf m_asOf;
};

}

qsizetype BoardRow::inStep() const
{
    return std::ranges::count_if(targets, &TargetLine::inStep);
}

Result<std::vector<BoardRow>> productionBoard(const Connection& connection, const QDateTime& now, AsOf asOf, std::stop_token stop)
{
    const Interruptible interruptible(connection, stop);
    auto registry = loadRegistryFacts(connection, now, asOf);
    if (!registry)
        return std::unexpected(registry.error());
    auto board = placesOf(connection, asOf);
    if (!board)
        return std::unexpected(board.error());
    auto times = findingTimes(connection, asOf);
    if (!times)
        return std::unexpected(times.error());
    auto builds = unusableBuilds(connection, asOf);
    if (!builds)
        return std::unexpected(builds.error());
    const RowMaker maker(connection, *registry, std::move(*times), std::move(*builds), asOf);
    std::vector<BoardRow> rows;
    for (auto& [place, row] : *board) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        if (auto done = maker.fill(row); !done)
            return std::unexpected(done.error());
        if (row.live || !row.onTheWay.empty() || !row.adopting.isEmpty())
            rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, &BoardRow::attention);
    return rows;
}

}
