// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/boardmoves.h"

#include "domain/listed.h"
#include "governance/approvers.h"
#include "governance/gate.h"
#include "governance/gateb.h"
#include "governance/liveproposal.h"
#include "governance/renewalneed.h"
#include "governance/separation.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;
using governance::DeploymentFacts;
using governance::VersionFacts;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Production)
};

// Named where it can be nobody else.
QString onlyOne(const VersionFacts& facts, const std::vector<QString>& names)
{
    return names.size() == 1 ? governance::displayed(facts.registry, names.front()) : QString();
}

NextMove moveOf(const VersionFacts& facts, const std::vector<QString>& names, Role as, const QString& action, const QDateTime& since)
{
    return {onlyOne(facts, names),
            labelOf(as),
            action,
            since,
            {facts.model->name, facts.version->label, 0},
            {},
            names.size() == 1 ? names.front() : QString(),
            as};
}

// Everybody whom a gate still waits for, and their roles.
NextMove gateMove(const VersionFacts& facts, const governance::GateStatus& gate, const QString& action, const QDateTime& since)
{
    const governance::Awaited awaited = governance::awaitedAt(gate);
    const auto first = std::ranges::find_if(gate.roles, [](const governance::RoleStatus& line) { return line.missing() > 0; });
    NextMove move = moveOf(facts, awaited.people, first == gate.roles.end() ? Role::TechnicalReviewer : first->role, action, since);
    move.role = listed(awaited.roles);
    return move;
}

}

namespace {

// Who speaks for the consumer; the owner where nobody is named.
QString speakerOf(const DeploymentFacts& facts, const QString& consumer)
{
    for (const QJsonValue each : facts.version.model->consumers)
        if (each[u"name"].toString() == consumer && !each[u"person"].toString().isEmpty())
            return each[u"person"].toString();
    return facts.version.model->owner;
}

NextMove acknowledgeMove(const DeploymentFacts& facts, const QString& consumer, const QString& action)
{
    const QString person = speakerOf(facts, consumer);
    return moveOf(facts.version, {person}, person == facts.version.model->owner ? Role::Owner : Role::Consumer,
                  action.arg(facts.version.version->label, consumer), facts.current()->changedAt);
}

// A break comes first: nobody can approve before everybody whom it concerns has acknowledged it.
std::optional<NextMove> breakMove(const DeploymentFacts& facts)
{
    const QStringList waiting = governance::breakWaitsFor(facts);
    if (waiting.isEmpty())
        return std::nullopt;
    return acknowledgeMove(facts, waiting.front(), Words::tr("Acknowledge the break of the interface by %1 for %2"));
}

}

QString minuteText(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

std::optional<NextMove> gateBMove(const DeploymentFacts& facts)
{
    const governance::GateStatus gate = governance::gateBStatus(facts);
    const Deployment& current = *facts.current();
    if (gate.reject)
        return moveOf(facts.version, governance::carriersOf(facts.registry(), current), Role::Deployer,
                      Words::tr("Cancel %1, or have its rejection taken back").arg(facts.version.version->label), current.changedAt);
    if (auto first = breakMove(facts))
        return first;
    for (const governance::RoleStatus& line : gate.roles)
        if (line.missing() > line.rejections())
            return moveOf(facts.version, line.candidates, line.role, Words::tr("Decide on %1 at gate B").arg(facts.version.version->label),
                          current.changedAt);
    return std::nullopt;
}

std::optional<NextMove> endMove(const DeploymentFacts& facts)
{
    const QStringList waiting = facts.endIsAnnounced() ? facts.notAcknowledged(u"retire") : QStringList();
    if (waiting.isEmpty() || facts.current() == nullptr)
        return std::nullopt;
    return acknowledgeMove(facts, waiting.front(), Words::tr("Acknowledge the end of %1 for %2"));
}

NextMove goLiveMove(const DeploymentFacts& facts)
{
    const Deployment& current = *facts.current();
    const QString label = facts.version.version->label;
    const QDateTime& now = facts.registry().now;
    const auto deployer = [&](const QString& action) {
        return moveOf(facts.version, governance::carriersOf(facts.registry(), current), Role::Deployer, action, current.changedAt);
    };
    if (current.window.notAfter.isValid() && now > current.window.notAfter)
        return deployer(Words::tr("Start %1 again: its window has closed").arg(label));
    if (const auto blocking = std::ranges::find_if(facts.version.findings, [&](const Finding& each) { return blocks(each, facts.slot); });
        blocking != facts.version.findings.end())
        return findingMove(facts.version, *blocking, current.changedAt);
    if (const Thread* blocker = facts.version.openBlocker())
        return moveOf(facts.version, {blocker->openedBy}, Role::TechnicalReviewer,
                      Words::tr("Resolve blocker %1 of %2").arg(blocker->id.value).arg(label), blocker->openedAt);
    if (auto first = breakMove(facts)) // of what went live since it was cleared
        return *first;
    if (!governance::targetsOutOfStep(facts, current).isEmpty())
        return deployer(Words::tr("Bring the targets to the build of %1").arg(label));
    if (!current.window.holds(now))
        return deployer(Words::tr("Let %1 go live from %2 on").arg(label, minuteText(current.window.notBefore)));
    return deployer(Words::tr("Let %1 go live").arg(label));
}

NextMove renewalMove(const DeploymentFacts& facts)
{
    const QDateTime since = governance::renewalNeededSince(facts);
    if (const Finding* finding = governance::findingBeforeRenewal(facts.version))
        return findingMove(facts.version, *finding, since);
    return gateMove(facts.version, governance::renewalStatus(facts.version), Words::tr("Renew the approval of %1").arg(facts.version.version->label),
                    since);
}

NextMove reviewMove(const DeploymentFacts& facts)
{
    const VersionFacts& version = facts.version;
    const QDateTime since = facts.current()->review.startOfDay(QTimeZone::UTC);
    if (version.version->review == ReviewState::Adopted)
        return moveOf(version, {version.version->author}, Role::Author, Words::tr("Submit %1 to gate A").arg(version.version->label), since);
    if (version.version->review == ReviewState::InReviewA)
        return gateMove(version, governance::gateStatus(version), Words::tr("Decide on %1 at gate A").arg(version.version->label), since);
    return renewalMove(facts);
}

NextMove signatureMove(const DeploymentFacts& facts, const LiveProposal& proposal)
{
    const QString action =
        (proposal.adoption ? Words::tr("Sign the adoption of %1") : Words::tr("Sign the exception for %1")).arg(facts.version.version->label);
    if (proposal.owner.isEmpty())
        return moveOf(facts.version, {facts.version.model->owner}, Role::Owner, action, proposal.at);
    return moveOf(facts.version, governance::riskSigners(facts, proposal), Role::RiskApprover, action, proposal.at);
}

NextMove findingMove(const VersionFacts& facts, const Finding& finding, const QDateTime& since)
{
    NextMove move;
    if (finding.state == FindingState::CloseProposed) {
        std::vector<QString> names;
        for (const Person& person : facts.registry.people)
            if (governance::holds(facts.registry, person, finding.raisedAs)
                && (facts.registry.solo || (person.name != finding.owner && !facts.isAuthor(person.name))))
                names.push_back(person.name);
        move = moveOf(facts, names, finding.raisedAs, Words::tr("Close finding %1").arg(finding.id.value), since);
    } else {
        move = moveOf(facts, {finding.owner}, Role::Owner, Words::tr("Mend finding %1").arg(finding.id.value), since);
    }
    if (finding.state != FindingState::CloseProposed) { // whose it is, whatever role they have
        move.role = Words::tr("Owner of the finding");
        move.as.reset();
    }
    move.finding = finding.id;
    return move;
}

}
