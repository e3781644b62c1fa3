// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/factory.h"

#include "domain/listed.h"
#include "governance/event.h"
#include "registry/deploymentfacts.h"
#include "registry/facts.h"
#include "registry/queries/notyet.h"
#include "registry/rows.h"
#include "registry/successor.h"
#include "registry/temporal.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Factory)
};

Result<void> requireSlot(const Connection& connection, const QString& slot, AsOf asOf)
{
    const Temporal s = validAt(asOf, u"s"_s);
    auto query = connection.run(u"SELECT 1 FROM slot s WHERE name = ? AND "_s + s.sql, QVariantList{slot} + s.values);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::unexpected(Error::input(u"unknown-slot"_s, Words::tr("There is no slot “%1” in this registry.").arg(slot)));
    return {};
}

QString textBehind(const Connection& connection, const QString& digest)
{
    auto query = connection.run(u"SELECT "_s + textOf(u"?"_s), {digest});
    return query && query->next() ? query->value(0).toString() : QString();
}

// The message and successor of a deprecation, where there is one.
Result<void> addDeprecation(const Connection& connection, RunAnswer& answer, AsOf asOf)
{
    const Temporal d = validAt(asOf, u"d"_s);
    auto query = connection.run(u"SELECT message, successor FROM deprecation d WHERE version = ? AND "_s + d.sql,
                                QVariantList{answer.version.value} + d.values);
    if (!query)
        return std::unexpected(query.error());
    if (query->next()) {
        answer.reason = inSequence({answer.reason, Words::tr("It is deprecated: %1").arg(textBehind(connection, query->value(0).toString()))});
        answer.successor = query->value(1).toString();
    }
    return {};
}

// Nobody is sent to a version that may not be used either.
Result<RunAnswer> withSuccessor(const Connection& connection, RunAnswer answer, const VersionName& name, const QString& named, const QDateTime& now,
                                AsOf asOf)
{
    return successorFrom(connection, name.model, named, now, asOf).transform([&](const Successor& successor) {
        if (successor.stands)
            answer.successor = successor.label;
        else if (!successor.label.isEmpty())
            answer.reason = inSequence({answer.reason, Words::tr("%1 is to follow it and is not approved yet.").arg(successor.label)});
        else if (!named.isEmpty())
            answer.reason = inSequence({answer.reason, Words::tr("Its successor %1 may not be used either; there is no other yet.").arg(named)});
        return answer;
    });
}

bool mayRunAs(const Deployment& deployment, const QDateTime& now)
{
    return deployment.state == DeploymentState::InVerification || (deployment.state == DeploymentState::Live && !deployment.exceptionExpired(now));
}

QString whyNot(const QString& name, const std::vector<Deployment>& deployments, const QDateTime& now)
{
    if (const auto ended = std::ranges::find_if(
            deployments, [&](const Deployment& each) { return each.state == DeploymentState::Live && each.exceptionExpired(now); });
        ended != deployments.end())
        return Words::tr(
                   "The exception under which %1 is live in %2 ended on %3. It may run again once gate B has cleared it; until then roll the slot "
                   "back or replace what runs there.")
            .arg(name, ended->slot, governance::sayTime(ended->exceptionUntil));
    QStringList states;
    for (const Deployment& each : deployments)
        states << Words::tr("%1 in %2").arg(labelOf(each.state), each.slot);
    return states.isEmpty() ? Words::tr("%1 is not deployed here.").arg(name)
                            : Words::tr("%1 is neither live nor in verification here: %2.").arg(name, listed(states));
}

}

Result<std::optional<Resolved>> resolve(const Connection& connection, const QString& model, const QString& slot, AsOf asOf)
{
    const auto found = loadModel(connection, model, asOf);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(notFound(connection, {model, {}, 0}, asOf,
                                        Error::input(u"unknown-model"_s, Words::tr("There is no model %1 in this registry.").arg(model))));
    if (auto known = requireSlot(connection, slot, asOf); !known)
        return std::unexpected(known.error());
    auto live = loadDeployments(connection, {{}, {}, (*found)->id, slot, DeploymentState::Live}, asOf);
    if (!live)
        return std::unexpected(live.error());
    if (live->empty())
        return std::nullopt;
    const auto name = VersionName::parse(live->front().versionName);
    if (!name)
        return std::unexpected(name.error());
    return Resolved{name->label, std::move(live->front())};
}

Result<RunAnswer> check(const Connection& connection, const VersionName& name, const QString& slot, const QDateTime& now, AsOf asOf)
{
    const auto version = loadVersion(connection, name.model, name.label, asOf);
    if (!version)
        return std::unexpected(version.error());
    if (!*version)
        return std::unexpected(notFound(connection, name, asOf,
                                        Error::input(u"unknown-version"_s, Words::tr("There is no version %1 in this registry.").arg(name.text()))));
    if (!slot.isEmpty())
        if (auto known = requireSlot(connection, slot, asOf); !known)
            return std::unexpected(known.error());
    const Version& found = **version;
    RunAnswer answer{false, {}, {}, found.id};
    switch (found.usabilityAt(now)) {
    case Usability::Unusable:
        answer.reason = Words::tr("%1 is unusable: %2").arg(found.name(), found.usability.reason);
        return withSuccessor(connection, std::move(answer), name, found.usability.successor, now, asOf);
    case Usability::OnHold:
        answer.reason = Words::tr("%1 is on hold until %2: %3").arg(found.name(), governance::sayTime(found.usability.until), found.usability.reason);
        return withSuccessor(connection, std::move(answer), name, found.usability.successor, now, asOf);
    case Usability::Usable:
    case Usability::Deprecated: break;
    }
    const auto deployments = loadDeployments(connection, {{}, found.id, {}, slot, {}}, asOf);
    if (!deployments)
        return std::unexpected(deployments.error());
    const auto runs = std::ranges::find_if(*deployments, [&](const Deployment& each) { return mayRunAs(each, now); });
    if (runs == deployments->end()) {
        answer.reason = whyNot(found.name(), *deployments, now);
        return answer;
    }
    answer.allowed = true;
    answer.reason = runs->exceptional
        ? Words::tr("%1 is live in %2 under an exception until %3.").arg(found.name(), runs->slot, governance::sayTime(runs->exceptionUntil))
        : Words::tr("%1 is %2 in %3.").arg(found.name(), labelOf(runs->state), runs->slot);
    if (runs->adopted && found.review != ReviewState::Approved && runs->review.isValid() && runs->review < now.date())
        answer.reason += u' '
            + Words::tr("It was adopted without review, and its review is overdue since %1.").arg(runs->review.toString(Qt::ISODate));
    if (auto done = addDeprecation(connection, answer, asOf); !done)
        return std::unexpected(done.error());
    const QString named = std::exchange(answer.successor, {});
    return withSuccessor(connection, std::move(answer), name, named, now, asOf);
}

}
