// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/heartbeat.h"

#include "governance/event.h"
#include "registry/facts.h"

#include <algorithm>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;
using governance::timeText;

Result<std::optional<Receipt>> reportTarget(Registrar& registrar, const governance::ReportTarget& report, const Actor& actor, const CommandId& id,
                                            const QDateTime& now)
{
    const auto reports = loadTargetReports(registrar.connection(), report.slot);
    if (!reports)
        return std::unexpected(reports.error());
    const auto live = loadDeployments(registrar.connection(), {{}, {}, {}, report.slot, DeploymentState::Live});
    if (!live)
        return std::unexpected(live.error());
    // What was said before the slot got another version is asked again: it may now be out of step.
    const auto saidOfWhatIsLive = [&](const TargetReport& said) {
        return std::ranges::none_of(*live, [&](const Deployment& each) {
            return each.targets.contains(report.target) && std::max(each.liveSince, each.startedAt) > said.at;
        });
    };
    const bool known = std::ranges::any_of(*reports, [&](const TargetReport& each) {
        return each.target == report.target && each.build == report.build && each.environment == report.environment && saidOfWhatIsLive(each);
    });
    // A retry gets its first answer, also where nothing is new any more.
    auto answered = registrar.connection().run(u"SELECT 1 FROM command WHERE id = ?"_s, {id.value});
    if (!answered)
        return std::unexpected(answered.error());
    std::optional<Receipt> receipt;
    if (!known || answered->next()) {
        auto given = registrar.run(report, actor, id);
        if (!given)
            return std::unexpected(given.error());
        receipt = *given;
    }
    if (auto seen = registrar.keep(u"INSERT INTO target_seen (slot, target, at) VALUES (?, ?, ?)"
                                   " ON CONFLICT (slot, target) DO UPDATE SET at = excluded.at WHERE target_seen.at < excluded.at"_s,
                                   {report.slot, report.target, timeText(now)});
        !seen)
        return std::unexpected(seen.error());
    return receipt;
}

Result<void> countRefusedUse(Registrar& registrar, VersionId version, const QDateTime& now)
{
    return registrar.keep(u"INSERT INTO refused_use (version, day, times) VALUES (?, ?, 1)"
                          " ON CONFLICT (version, day) DO UPDATE SET times = refused_use.times + 1"_s,
                          {version.value, now.date().toString(Qt::ISODate)});
}

}
