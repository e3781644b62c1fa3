// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/production.h"

#include "governance/event.h"
#include "governance/gate.h"
#include "governance/gateb.h"
#include "governance/separation.h"
#include "registry/deploymentfacts.h"
#include "registry/facts.h"
#include "registry/rows.h"
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

// As people read it in a list; exact times stand in the trail.
QString minuteText(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

constexpr int SoonDays = 30; // a review that is due within this is shown under Watch

struct Place {
    QString model;
    QString slot;
    auto operator<=>(const Place&) const = default;
};

using Board = std::map<Place, BoardRow>;

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
    std::erase_if(board, [](const auto& entry) { return !entry.second.live && entry.second.onTheWay.empty(); });
    return board;
}

class RowMaker {
public:
    RowMaker(const Connection& connection, const RegistryFacts& registry, AsOf asOf) : m_connection(connection), m_registry(registry), m_asOf(asOf) {}

    Result<void> fill(BoardRow& row) const
    {
        const QString name = row.live ? row.live->versionName : row.onTheWay.front().versionName;
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
        if (row.next && row.attention == Attention::InOrder)
            row.attention = Attention::Watch;
        return {};
    }

private:
    Result<void> fillLive(BoardRow& row, const governance::DeploymentFacts& facts) const
    {
        row.version = *facts.version.version;
        row.usability = facts.version.usability();
        for (const QString& target : row.live->targets) {
            auto line = lineOf(target, row, facts);
            if (!line)
                return std::unexpected(line.error());
            row.targets.push_back(std::move(*line));
        }
        if (const auto back = usabilityOf(row.model.name, row.live->rollback); !back)
            return std::unexpected(back.error());
        else
            row.rollback = *back;
        for (const Finding& finding : facts.version.findings)
            if (finding.state != FindingState::Closed) {
                row.findings.push_back(finding);
                row.overdueFindings += finding.due.isValid() && finding.due < m_registry.now.date() ? 1 : 0;
            }
        addApprovals(row, facts.version);
        judge(row);
        return {};
    }

    // Nothing when there is no version of that label.
    Result<std::optional<Usability>> usabilityOf(const QString& model, const QString& label) const
    {
        return loadVersion(m_connection, model, label, m_asOf).transform([this](const std::optional<Version>& version) {
            return version ? std::optional(version->usabilityAt(m_registry.now)) : std::nullopt;
        });
    }

    Result<TargetLine> lineOf(const QString& target, const BoardRow& row, const governance::DeploymentFacts& facts) const
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
        for (const Deployment& each : facts.inSlot) {
            if (each.binding.build != report->build || each.version == row.live->version)
                continue;
            const auto name = VersionName::parse(each.versionName);
            if (!name)
                return std::unexpected(name.error());
            const auto usability = usabilityOf(name->model, name->label);
            if (!usability)
                return std::unexpected(usability.error());
            line.runs = name->label;
            line.unusable = *usability == Usability::Unusable ? each.versionName : QString();
            line.ahead = line.unusable.isEmpty()
                && std::ranges::any_of(row.onTheWay, [&](const Deployment& next) { return next.binding.build == report->build; });
        }
        return line;
    }

    void addApprovals(BoardRow& row, const governance::VersionFacts& facts) const
    {
        for (const Verdict& verdict : facts.verdicts)
            if (verdict.approves() && !verdict.withdrawn && verdict.digest == row.live->binding.content
                && (verdict.gate == Gate::A || verdict.deployment == row.live->id)) {
                row.approvals << Words::tr("%1 (%2, %3)").arg(displayedSpeaker(m_registry, verdict), labelOf(verdict.role), labelOf(verdict.gate));
                row.verdicts.push_back(verdict);
            }
    }

    void note(BoardRow& row, Attention attention, const QString& reason) const
    {
        row.attention = std::min(row.attention, attention);
        row.reasons << reason;
    }
    void move(BoardRow& row, const QString& person, Role role, const QString& action, const QDateTime& since, const QString& label,
              FindingId finding = {}) const
    {
        if (!row.next)
            row.next = NextMove{person.isEmpty() ? QString() : displayed(m_registry, person),
                                labelOf(role),
                                action,
                                since,
                                VersionName{row.model.name, label, 0},
                                finding};
    }

    void judge(BoardRow& row) const
    {
        const QDateTime& now = m_registry.now;
        const QString owner = row.model.owner;
        if (row.usability == Usability::Unusable) {
            note(row, Attention::ActNow, Words::tr("The live version is unusable."));
            move(row, row.live->deployer, Role::Deployer, Words::tr("Roll back or replace it"), row.version->usability.at, row.version->label);
        }
        if (row.usability == Usability::OnHold) {
            note(row, Attention::ActNow, Words::tr("On hold until %1.").arg(minuteText(row.version->usability.until)));
            move(row, row.version->usability.by, Role::Owner, Words::tr("Lift the hold, or mark it unusable"), row.version->usability.at,
                 row.version->label);
        }
        const auto unusable = std::ranges::count_if(row.targets, [](const TargetLine& line) { return !line.unusable.isEmpty(); });
        if (unusable > 0)
            note(row, Attention::ActNow, Words::tr("%n target(s) run an unusable version.", nullptr, int(unusable)));
        const auto ahead = std::ranges::count_if(row.targets, &TargetLine::ahead);
        if (ahead > 0)
            note(row, Attention::Watch, Words::tr("%n target(s) already run what is not live yet.", nullptr, int(ahead)));
        const auto wrong = std::ranges::count_if(row.targets, &TargetLine::diverges);
        if (wrong > 0) {
            note(row, Attention::ActNow, Words::tr("%n target(s) run something else.", nullptr, int(wrong)));
            move(row, row.live->deployer, Role::Deployer, Words::tr("Bring the targets in step"), row.live->liveSince, row.version->label);
        }
        if (row.live->exceptional) {
            const bool ended = row.live->exceptionExpired(now);
            note(row, Attention::ActNow,
                 (ended ? Words::tr("The exception ended at %1; it may no longer run.") : Words::tr("Live under an exception until %1."))
                     .arg(minuteText(row.live->exceptionUntil)));
            move(row, row.live->deployer, Role::Deployer, Words::tr("Take it through gate B"), row.live->liveSince, row.version->label);
        }
        judgeDates(row, owner);
        if (row.version->deprecated)
            note(row, Attention::Watch, Words::tr("The live version is deprecated."));
        const auto silent = std::ranges::count_if(row.targets, [](const TargetLine& line) { return !line.report; });
        if (silent > 0)
            note(row, Attention::Watch, Words::tr("%n target(s) have not reported.", nullptr, int(silent)));
    }

    void judgeDates(BoardRow& row, const QString& owner) const
    {
        const QDate today = m_registry.now.date();
        if (row.live->review.isValid() && row.live->review < today) {
            note(row, Attention::ActNow, Words::tr("Its review is overdue since %1.").arg(row.live->review.toString(Qt::ISODate)));
            move(row, owner, Role::Owner, Words::tr("Have it reviewed again"), row.live->review.startOfDay(QTimeZone::UTC), row.version->label);
        } else if (row.live->review.isValid() && row.live->review <= today.addDays(SoonDays)) {
            note(row, Attention::Watch, Words::tr("Its review is due on %1.").arg(row.live->review.toString(Qt::ISODate)));
        }
        for (const Finding& finding : row.findings) {
            const bool overdue = finding.due.isValid() && finding.due < today;
            if (!overdue)
                continue;
            note(row, finding.severity == Severity::Minor ? Attention::Watch : Attention::ActNow,
                 Words::tr("Finding %1 is overdue since %2.").arg(finding.id.value).arg(finding.due.toString(Qt::ISODate)));
            move(row, finding.owner, Role::Owner, Words::tr("Mend finding %1").arg(finding.id.value), finding.due.startOfDay(QTimeZone::UTC),
                 row.version->label, finding.id);
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
        switch (each.state) {
        case DeploymentState::InVerification:
            move(row, each.deployer, Role::Deployer, Words::tr("Submit %1 to gate B").arg(name->label), each.changedAt, name->label);
            break;
        case DeploymentState::Cleared:
            move(row, each.deployer, Role::Deployer, Words::tr("Let %1 go live").arg(name->label), each.changedAt, name->label);
            break;
        case DeploymentState::InReviewB: {
            const auto facts = loadDeploymentFacts(m_connection, m_registry, *name, row.slot, m_asOf);
            if (!facts)
                return std::unexpected(facts.error());
            for (const governance::RoleStatus& line : governance::gateBStatus(*facts).roles)
                if (line.missing() > line.rejections())
                    move(row, line.candidates.size() == 1 ? line.candidates.front() : QString(), line.role,
                         Words::tr("Decide on %1 at gate B").arg(name->label), each.changedAt, name->label);
            break;
        }
        case DeploymentState::Live:
        case DeploymentState::Superseded:
        case DeploymentState::Retired:
        case DeploymentState::Cancelled: break;
        }
        return {};
    }

    const Connection& m_connection;
    const RegistryFacts& m_registry;
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
    const RowMaker maker(connection, *registry, asOf);
    std::vector<BoardRow> rows;
    for (auto& [place, row] : *board) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        if (auto done = maker.fill(row); !done)
            return std::unexpected(done.error());
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, &BoardRow::attention);
    return rows;
}

}
