// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/deploymentanswer.h"

#include "ctl/command.h"
#include "domain/states.h"
#include "governance/gateb.h"

#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

std::optional<TargetReport> reportOf(const std::vector<TargetReport>& reports, const QString& slot, const QString& target)
{
    const auto found = std::ranges::find_if(reports, [&](const TargetReport& each) { return each.slot == slot && each.target == target; });
    return found == reports.end() ? std::nullopt : std::optional(*found);
}

bool isAwaited(const Deployment& deployment, const std::optional<TargetReport>& report)
{
    return report && governance::awaitsReport(deployment, *report);
}

bool inStep(const Binding& expected, const std::optional<TargetReport>& report)
{
    return report && report->build == expected.build && (report->environment.isNull() || report->environment == expected.environment);
}

QJsonValue digestJson(const Sha256& digest)
{
    return digest.isNull() ? QJsonValue() : QJsonValue(digest.hex());
}

QDateTime sinceOf(const Deployment& deployment)
{
    return deployment.state == DeploymentState::Live ? deployment.liveSince : deployment.changedAt;
}

QString stateText(const Deployment& deployment, const QDateTime& now)
{
    QString text = labelOf(deployment.state);
    if (deployment.adopted)
        text += Ctl::tr(", adopted");
    if (deployment.exceptional)
        text += (deployment.exceptionExpired(now) ? Ctl::tr(", exception ended %1") : Ctl::tr(", exception until %1"))
                    .arg(shortTime(deployment.exceptionUntil));
    return text;
}

// What is there now or on its way; targets of what was left run something else by right.
bool expectsTargets(const Deployment& deployment)
{
    return !deployment.ended() && deployment.state != DeploymentState::Superseded;
}

void tellTargets(const std::vector<Deployment>& deployments, const std::vector<TargetReport>& reports, Output& output)
{
    Table table{{Ctl::tr("SLOT"), Ctl::tr("TARGET"), Ctl::tr("EXPECTED"), Ctl::tr("REPORTED"), Ctl::tr("ENVIRONMENT"), Ctl::tr("LAST SEEN"),
                 Ctl::tr("IN STEP")},
                {}};
    for (const Deployment& each : deployments)
        for (const QString& target : expectsTargets(each) ? each.targets : QStringList()) {
            const auto report = reportOf(reports, each.slot, target);
            table.rows.push_back({each.slot, target, each.binding.build.shortHex(), report ? report->build.shortHex() : Ctl::tr("no report"),
                                  report && !report->environment.isNull() ? report->environment.shortHex() : u"-"_s,
                                  report ? shortTime(report->seen) : u"-"_s,
                                  isAwaited(each, report)            ? Ctl::tr("to report again")
                                      : inStep(each.binding, report) ? Ctl::tr("yes")
                                                                     : Ctl::tr("no")});
        }
    if (table.rows.empty())
        return;
    output.line();
    output.table(table);
}

}

QJsonObject targetJson(const QString& target, const Binding& expected, const std::optional<TargetReport>& report, bool isAwaited)
{
    return {{u"target"_s, target},
            {u"expected"_s, expected.build.hex()},
            {u"reported"_s, report ? digestJson(report->build) : QJsonValue()},
            {u"environment"_s, report ? digestJson(report->environment) : QJsonValue()},
            {u"last_seen"_s, report ? jsonTime(report->seen) : QJsonValue()},
            {u"in_step"_s, inStep(expected, report) && !isAwaited}};
}

QJsonArray deploymentsJson(const std::vector<Deployment>& deployments, const std::vector<TargetReport>* reports)
{
    QJsonArray array;
    for (const Deployment& each : deployments) {
        QJsonObject json{
            {u"slot"_s, each.slot},
            {u"state"_s, nameOf(each.state)},
            {u"build"_s, each.binding.build.hex()},
            {u"environment"_s, each.binding.environment.hex()},
            {u"since"_s, jsonTime(sinceOf(each))},
            {u"deployer"_s, each.deployer},
            {u"rollback"_s, each.rollback},
            {u"targets"_s, QJsonArray::fromStringList(each.targets)},
            {u"review"_s, each.review.isValid() ? QJsonValue(each.review.toString(Qt::ISODate)) : QJsonValue()},
            {u"stale_rule"_s, jsonText(each.staleRule)},
            {u"exception_until"_s, each.exceptional ? jsonTime(each.exceptionUntil) : QJsonValue()},
            {u"adopted"_s, each.adopted},
        };
        if (reports != nullptr && expectsTargets(each)) {
            QJsonArray matrix;
            for (const QString& target : each.targets) {
                const auto report = reportOf(*reports, each.slot, target);
                matrix.append(targetJson(target, each.binding, report, isAwaited(each, report)));
            }
            json.insert(u"target_matrix"_s, matrix);
        }
        array.append(json);
    }
    return array;
}

QString slotsText(const std::vector<Deployment>& deployments)
{
    QStringList places;
    for (const Deployment& each : deployments)
        if (!each.ended())
            places << Ctl::tr("%1 (%2)").arg(each.slot, labelOf(each.state));
    return places.join(u", "_s);
}

void tellDeployments(const governance::VersionFacts& facts, const std::vector<TargetReport>& reports, Output& output)
{
    if (facts.deployments.empty())
        return;
    output.line();
    Table table{{Ctl::tr("SLOT"), Ctl::tr("STATE"), Ctl::tr("SINCE"), Ctl::tr("BUILD"), Ctl::tr("ENVIRONMENT"), Ctl::tr("ROLLBACK"),
                 Ctl::tr("REVIEW"), Ctl::tr("TARGETS")},
                {}};
    for (const Deployment& each : facts.deployments)
        table.rows.push_back({each.slot, stateText(each, facts.registry.now), shortTime(sinceOf(each)), each.binding.build.shortHex(),
                              each.binding.environment.shortHex(), each.rollback.isEmpty() ? u"-"_s : each.rollback,
                              each.review.isValid() ? each.review.toString(Qt::ISODate) : u"-"_s, each.targets.join(u' ')});
    output.table(table);
    tellTargets(facts.deployments, reports, output);
}

}
