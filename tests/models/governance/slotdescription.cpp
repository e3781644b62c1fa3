// SPDX-License-Identifier: GPL-3.0-or-later
// What a registry knows of a version in a slot, in the words of the second telling, and how the lives went.
#include "slotsequence.h"

#include "governance/deploymentrules.h"
#include "governance/gate.h"
#include "governance/gateb.h"

#include <QJsonArray>
#include <QTimeZone>
#include <algorithm>
#include <cstdio>

namespace gatehouse::governance::testing {

using namespace Qt::StringLiterals;
using Kind = SlotMoveKind;

namespace {

const QDateTime Beginning(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC);

std::map<std::pair<int, int>, Sha256>& contents()
{
    static std::map<std::pair<int, int>, Sha256> known; // by content and contract
    return known;
}

std::map<Sha256, QString>& names()
{
    static std::map<Sha256, QString> known{{environmentDigest(slotContent(1, 0)), u"e0"_s}};
    return known;
}

QString nameOfBuild(const Sha256& digest)
{
    const auto known = names().find(digest);
    return digest.isNull() ? QString() : known == names().end() ? digest.shortHex() : known->second;
}

int hourOf(const QDateTime& time)
{
    return time.isValid() ? int(Beginning.secsTo(time) / 3600) : -1;
}

QString who(const QString& person)
{
    return person.isEmpty() ? u"nobody"_s : person;
}

QString words(const Binding& binding)
{
    return u"%1 %2 %3"_s.arg(nameOfBuild(binding.content), nameOfBuild(binding.build), nameOfBuild(binding.environment));
}

QString words(const Verdict& verdict)
{
    return u"gate %1: %2 %3 %4"_s.arg(verdict.gate == Gate::A ? u"A"_s : u"B"_s, verdict.person, nameOf(verdict.role),
                                      nameOf(verdict.approves() ? VerdictKind::Approve : verdict.kind));
}

QString words(const Deployment& each)
{
    QStringList deployers = each.deployers;
    deployers.sort();
    QString line = u"deployed %1 %2 %3 on %4, back to %5, by %6 of %7, round %8 policy %9"_s
                       .arg(each.versionName.section(u'@', 1).mid(1), nameOf(each.state), words(each.binding), each.targets.join(u'+'),
                            each.rollback == u"first" ? each.rollback : each.rollback.mid(1), each.deployer, deployers.join(u'+'))
                       .arg(each.round)
                       .arg(each.policy);
    line += u"%1%2%3%4%5, opens %6 closes %7 review %8"_s
                .arg(each.gateOpen ? u" open"_s : u""_s, each.exceptional ? u" exceptional"_s : u""_s, each.adopted ? u" adopted"_s : u""_s,
                     each.staleRule.isEmpty() ? u""_s : u" stale"_s, each.liveSince.isValid() ? u" was live"_s : u""_s)
                .arg(hourOf(each.window.notBefore))
                .arg(hourOf(each.window.notAfter))
                .arg(each.review.toString(Qt::ISODate));
    return each.exceptional ? line + u"\nuntil %1"_s.arg(hourOf(each.exceptionUntil)) : line;
}

QString words(const QString& what, const LiveProposal& proposal)
{
    return u"%1 of %2 by %3, owner %4, risk %5, until %6 scope %7 review %8 on %9 "_s
               .arg(what, nameOfBuild(proposal.content), who(proposal.by), who(proposal.owner), who(proposal.riskApprover))
               .arg(hourOf(proposal.until))
               .arg(proposal.scope.isEmpty() ? u"0"_s : proposal.scope.section(u' ', 1), proposal.review.toString(Qt::ISODate),
                    proposal.targets.join(u'+'))
        + nameOfBuild(proposal.build) + u' ' + nameOfBuild(proposal.environment);
}

}

VersionName versionName(int version)
{
    return {u"life"_s, u"v%1"_s.arg(version), 0};
}

QString slotName(int slot)
{
    return u"s%1"_s.arg(slot);
}

Manifest slotContent(int content, int contract)
{
    Manifest manifest = contentOf({content, Lacks::Nothing});
    manifest.base.clear(); // contracts are compared with what is live alone
    const QJsonObject output{{u"name"_s, contract == 0 ? u"score"_s : u"points"_s}, {u"type"_s, u"float64"_s}};
    manifest.declared = {{u"requirements"_s, QJsonObject{{u"mode"_s, u"batch"_s}, {u"latency_ms"_s, 100}}},
                         {u"interface"_s, QJsonObject{{u"outputs"_s, QJsonArray{output}}}}};
    return manifest;
}

Sha256 digestOf(const QString& build, const SlotReference& now)
{
    Sha256 digest = Sha256::of(build.toUtf8());
    if (build == u"e0") {
        digest = environmentDigest(slotContent(1, 0));
    } else if (build.startsWith(u'c')) {
        const int content = build.mid(1).toInt();
        const int contract = now.state().contracts[std::size_t(content - 1)];
        auto known = contents().find({content, contract});
        if (known == contents().end())
            known = contents().emplace(std::pair(content, contract), contentDigest(slotContent(content, contract))).first;
        digest = known->second;
    }
    names().emplace(digest, build);
    return digest;
}

QString described(const DeploymentFacts& facts)
{
    QStringList lines;
    for (int i = 0; i < People; ++i)
        if (const Person* person = facts.registry().find(personName(i)))
            for (const Role role : person->roles)
                lines << u"%1 is %2"_s.arg(person->name, nameOf(role));
    if (!facts.version.version)
        return (QStringList{u"nothing"_s} + lines).join(u'\n');
    const Version& version = *facts.version.version;
    lines << u"%1 revision %2 content c%3 policy %4, %5, tier %6 of %7"_s.arg(nameOf(version.review))
                 .arg(version.revision)
                 .arg(facts.version.manifest.releaseNotes.section(u'\n', 0, 0).section(u' ', 1))
                 .arg(version.policy)
                 .arg(nameOf(facts.version.usability()), nameOf(facts.version.model->tier), facts.version.model->owner);
    if (version.digest != contentDigest(facts.version.manifest))
        lines << u"another digest than its content"_s;
    QStringList consumers;
    for (const QJsonValue each : facts.version.model->consumers)
        consumers << u"consumer %1 of %2"_s.arg(each[u"name"].toString().mid(4), each[u"person"].toString());
    consumers.sort();
    lines << consumers;
    if (facts.version.proposal)
        lines << u"proposed %1 by %2"_s.arg(nameOf(facts.version.proposal->wanted), facts.version.proposal->facts.by);
    QStringList said;
    const bool gateA = version.review == ReviewState::InReviewA || version.review == ReviewState::Approved;
    for (const Verdict& each : facts.version.verdicts)
        if ((gateA && counts(each, facts.version)) || countsAtB(each, facts))
            said << words(each);
    said.sort();
    lines << said;
    for (const Deployment& each : facts.inSlot)
        lines << words(each);
    std::map<EvidenceKind, Evidence> newest;
    for (const Evidence& each : facts.evidence)
        if (each.slot == facts.slot)
            newest[each.kind] = each;
    for (const auto& [kind, each] : newest)
        lines << u"evidence %1 of %2%3%4%5"_s.arg(nameOf(kind), words(each.binding), each.passed ? u" passed"_s : u""_s,
                                                  kind == EvidenceKind::OperatingRequirements && each.measured.contains(u"200") ? u" slow"_s : u""_s,
                                                  each.outdated ? u" outdated"_s : u""_s);
    for (const TargetReport& each : facts.reports)
        lines << u"%1 runs %2 %3"_s.arg(each.target, nameOfBuild(each.build), nameOfBuild(each.environment));
    if (facts.exception)
        lines << words(u"exception"_s, *facts.exception);
    if (facts.adoption)
        lines << words(u"adoption"_s, *facts.adoption);
    QStringList acknowledged;
    for (const Acknowledgement& each : facts.acknowledgements)
        acknowledged << u"consumer %1 acknowledged %2"_s.arg(each.consumer.mid(4), each.of);
    acknowledged.sort();
    lines << acknowledged;
    for (const Finding& each : facts.version.findings)
        lines
            << u"finding %1 of %2 by %3 %4 %5"_s.arg(each.id.value).arg(each.owner, nameOf(each.raisedAs), nameOf(each.severity), nameOf(each.state));
    return lines.join(u'\n');
}

QString broken(const DeploymentFacts& facts, const SlotReference& now)
{
    if (std::ranges::count(facts.inSlot, DeploymentState::Live, &Deployment::state) > 1)
        return u"two versions are live in "_s + facts.slot;
    const Deployment* live = facts.live();
    if (live == nullptr || !facts.version.version || live->version != facts.version.version->id || facts.registry().solo)
        return {};
    if (live->exceptional)
        return live->exceptionUntil.isValid() ? QString() : u"an exception without an end"_s;
    if (live->adopted)
        return {};
    std::set<Role> rolesA;
    std::map<QString, Role> peopleB;
    for (const Verdict& verdict : facts.version.verdicts) {
        if (!verdict.approves() || verdict.withdrawn || verdict.digest != live->binding.content)
            continue;
        if (facts.version.isAuthor(verdict.person))
            return u"the author decided"_s;
        if (verdict.gate == Gate::A)
            rolesA.insert(verdict.role);
        if (verdict.gate == Gate::B && verdict.deployment == live->id && verdict.round == live->round
            && !peopleB.emplace(verdict.person, verdict.role).second)
            return u"one person counted twice"_s;
    }
    std::set<Role> rolesB;
    for (const auto& [person, role] : peopleB) {
        rolesB.insert(role);
        if (live->deployers.contains(person))
            return u"a deployer decided"_s;
    }
    const SlotReference::Deployed& known = now.state().deployments[std::size_t(now.liveIn(facts.slot.mid(1).toInt()))];
    if (known.clearedAs.empty() || !std::ranges::includes(rolesB, known.clearedAs))
        return u"live without gate B"_s;
    if (!rolesA.contains(Role::TechnicalReviewer) || !std::ranges::includes(rolesA, now.state().versions[std::size_t(known.version)].approvedAs))
        return u"live without gate A"_s;
    return {};
}

void SlotDistribution::print() const
{
    std::fprintf(stderr, "%d lives, %d moves, %.0f %% of them accepted\n", lives, moves, moves == 0 ? 0.0 : 100.0 * accepted / moves);
    for (const auto& [what, count] : reached)
        std::fprintf(stderr, "  %-28s %3.0f %%\n", qPrintable(what), lives == 0 ? 0.0 : 100.0 * count / lives);
}

bool SlotDistribution::isRich() const
{
    const auto share = [&](const QString& what) {
        const auto found = reached.find(what);
        return found == reached.end() ? 0 : found->second * 100;
    };
    if (lives < 200)
        return share(u"live through both gates"_s) > 0;
    return share(u"live through both gates"_s) >= 30 * lives && share(u"rolled back"_s) >= 10 * lives && share(u"unusable"_s) >= 10 * lives
        && share(u"live by exception"_s) >= 5 * lives;
}

void SlotBiographer::saw(const SlotMove& move, bool accepted, const SlotReference& before, const SlotReference& after)
{
    m_into.moves += 1;
    if (!accepted)
        return;
    m_into.accepted += 1;
    const int current = after.currentOf(move.version, move.slot);
    const bool live = current >= 0 && after.state().deployments[std::size_t(current)].state == DeploymentState::Live;
    const auto wasOpen = [&] { return before.state().deployments[std::size_t(current)].gateOpen; };
    if (move.kind == Kind::GoLive)
        m_seen.insert(u"live through both gates"_s);
    if (move.kind == Kind::Rollback)
        m_seen.insert(u"rolled back"_s);
    if (after.state().versions[std::size_t(move.version)].unusable)
        m_seen.insert(u"unusable"_s);
    if (move.kind == Kind::Exception && live)
        m_seen.insert(u"live by exception"_s);
    if (move.kind == Kind::ApproveB && live && wasOpen() && !after.state().deployments[std::size_t(current)].exceptional)
        m_seen.insert(u"exception closed by gate B"_s);
    if (move.kind == Kind::Adopt && live)
        m_seen.insert(u"adopted"_s);
    if (move.kind == Kind::ReturnB)
        m_seen.insert(u"sent back at gate B"_s);
    if (move.kind == Kind::Retire)
        m_seen.insert(u"retired"_s);
    if (move.kind == Kind::Acknowledge && !move.retires)
        m_seen.insert(u"a break acknowledged"_s);
}

void SlotBiographer::ended()
{
    m_into.lives += 1;
    for (const QString& what : m_seen)
        m_into.reached[what] += 1;
}

}
