// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/factorylife.h"

#include "governance/commands/adopt.h"
#include "governance/commands/deprecate.h"
#include "governance/commands/exceptionallive.h"
#include "governance/commands/hold.h"
#include "governance/commands/lift.h"
#include "governance/commands/markunusable.h"
#include "governance/commands/retiredeployment.h"
#include "governance/commands/rollback.h"
#include "governance/commands/undeprecate.h"
#include "governance/event.h"

namespace gatehouse::testing {

using namespace Qt::StringLiterals;
using namespace gatehouse::governance;

namespace {

constexpr int HoldHours = 72; // lifecycle U1

const auto& anyOf(const auto& list)
{
    return list[std::size_t(anyNumber(0, int(list.size()) - 1))];
}

}

FactoryLife::FactoryLife(DeployedRegistry& registry, int slotCount) : m_registry(registry)
{
    for (int i = 0; i < slotCount; ++i) {
        m_slots << m_registry.slot();
        m_models << anyName(u"model"_s);
    }
    catchUp();
}

void FactoryLife::liveUntil(qint64 events)
{
    catchUp();
    while (m_newest < events)
        takeStep();
}

NotedBoard FactoryLife::boardAfter(qint64 seq) const
{
    const auto next = m_boards.upper_bound(seq);
    NotedBoard board = next == m_boards.begin() ? NotedBoard() : std::prev(next)->second;
    std::erase_if(board, [](const auto& each) { return each.second.live.isEmpty() && each.second.onTheWay.empty() && !each.second.adopting; });
    return board;
}

QString FactoryLife::usabilityOf(const QString& version, qint64 seq, const QDateTime& at) const
{
    const auto past = m_pastConditions.find(version);
    const auto next = past == m_pastConditions.end() ? std::map<qint64, Condition>::const_iterator() : past->second.upper_bound(seq);
    const Condition then = past == m_pastConditions.end() || next == past->second.begin() ? Condition() : std::prev(next)->second;
    return then.unusable                                  ? u"unusable"_s
        : then.heldUntil.isValid() && at < then.heldUntil ? u"on-hold"_s
        : then.deprecated                                 ? u"deprecated"_s
                                                          : u"usable"_s;
}

template <class Command> bool FactoryLife::give(const Command& command, const QString& person)
{
    const auto answer = m_registry.run(command, person);
    if (answer)
        note(answer->event.value);
    else if (answer.error().kind != ErrorKind::Refused)
        RegistryFixture::orThrow(answer);
    return answer.has_value();
}

void FactoryLife::note(qint64 seq)
{
    m_newest = seq;
    m_clocks[seq] = m_registry.clock();
}

// What the registry recorded while others gave the commands; none of them touches what is live.
void FactoryLife::catchUp()
{
    auto query = RegistryFixture::orThrow(m_registry.connection().run(u"SELECT seq, at FROM event WHERE seq > ? ORDER BY seq"_s, {m_newest}));
    while (query.next()) {
        m_newest = query.value(0).toLongLong();
        m_clocks[m_newest] = timeFrom(query.value(1).toString());
    }
}

void FactoryLife::wentLive(Deployed& deployed, const QDateTime& since)
{
    Noted& place = noted(deployed);
    deployed.wasLive = true;
    deployed.since = since;
    place.live = deployed.version.label;
    place.since = since;
    place.exceptionUntil = deployed.exceptionUntil;
    place.adopted = deployed.adopted;
    place.adopting = false;
    place.inStep = deployed.inStep;
    place.onTheWay.erase(deployed.version.label);
    m_boards[m_newest] = m_board;
}

void FactoryLife::takeStep()
{
    m_registry.clock() = m_registry.clock().addSecs(anyNumber(0, 20 * 3600));
    const int what = anyNumber(0, 99);
    if (m_deployed.empty() || what < 20)
        return deploy();
    if (what < 24)
        return except();
    if (what < 28)
        return adopt();
    Deployed& deployed = m_deployed[std::size_t(anyNumber(0, int(m_deployed.size()) - 1))];
    if (what < 50)
        return deployed.wasLive ? rollBack(deployed) : goLive(deployed);
    if (what < 56)
        return retire(deployed);
    if (what < 76)
        return report(deployed);
    brake(deployed);
}

// What is live, or where that may not come back another version that was; else nothing could.
QString FactoryLife::wayBack(const QString& model, const QString& slot)
{
    QString back = u"first"_s;
    for (const Deployed& each : m_deployed) {
        if (each.version.model != model || each.slot != slot || !each.wasLive || m_conditions[each.version.text()].unusable)
            continue;
        back = each.version.label;
        if (back == m_board[{model, slot}].live)
            break;
    }
    return back;
}

FactoryLife::Deployed FactoryLife::start()
{
    const QString model = anyOf(m_models);
    const QString slot = anyOf(m_slots);
    const QString target = anyName(u"host"_s);
    const VersionName version = m_registry.started(model, slot, wayBack(model, slot), target);
    catchUp();
    const Deployed deployed{version, slot, target, m_registry.facts(version).version->digest, false, true, false, {}, {}};
    noted(deployed).onTheWay.insert(version.label);
    m_boards[m_newest] = m_board;
    m_registry.prove(version, slot);
    return deployed;
}

void FactoryLife::deploy()
{
    m_deployed.push_back(start());
    m_registry.clear(m_deployed.back().version, m_deployed.back().slot);
    catchUp();
}

void FactoryLife::except()
{
    Deployed deployed = start();
    AddEvidence golden;
    golden.version = deployed.version;
    golden.slot = deployed.slot;
    golden.kind = EvidenceKind::GoldenTests;
    golden.file = anyName();
    golden.sha256 = Sha256::fromRaw(anyBytes(32));
    m_registry.must(golden, m_registry.cast().colleague);
    catchUp();
    const QDateTime until = m_registry.clock().addDays(anyNumber(1, 6));
    const ExceptionalLive proposal{deployed.version, deployed.slot, anySentence(), anySentence(), until};
    const ExceptionalLive signature{deployed.version, deployed.slot, {}, {}, {}};
    if (give(proposal, m_registry.cast().owner) && give(signature, m_registry.cast().risk)) {
        deployed.exceptionUntil = until;
        wentLive(deployed, m_registry.clock());
    }
    m_deployed.push_back(deployed);
}

void FactoryLife::adopt()
{
    Adopt proposal;
    proposal.slot = anyOf(m_slots);
    proposal.version = m_registry.draft(aVersion().at(Tier::Low)); // of a model of its own, which was never live here
    proposal.reason = anySentence();
    proposal.liveSince = m_registry.clock().addDays(-anyNumber(1, 300));
    proposal.review = m_registry.clock().date().addDays(anyNumber(20, 300));
    proposal.targets = {anyName(u"host"_s)};
    catchUp();
    Adopt signature;
    signature.version = proposal.version;
    signature.slot = proposal.slot;
    const bool proposed = give(proposal, m_registry.cast().deployer);
    m_board[{proposal.version.model, proposal.slot}].adopting = proposed;
    m_boards[m_newest] = m_board;
    if (!proposed || !give(signature, m_registry.cast().owner) || !give(signature, m_registry.cast().risk))
        throw std::runtime_error("a model that was never live here is not adopted");
    m_models << proposal.version.model;
    Deployed deployed{
        proposal.version, proposal.slot, proposal.targets.front(), m_registry.facts(proposal.version).version->digest, false, false, true, {}, {}};
    wentLive(deployed, proposal.liveSince);
    m_deployed.push_back(deployed);
}

void FactoryLife::goLive(Deployed& deployed)
{
    if (give(GoLive{deployed.version, deployed.slot}, m_registry.cast().deployer))
        wentLive(deployed, m_registry.clock());
}

void FactoryLife::rollBack(Deployed& deployed)
{
    if (!give(Rollback{deployed.version, deployed.slot, anySentence()}, m_registry.cast().owner))
        return;
    deployed.inStep = false; // until its target says so again
    wentLive(deployed, m_registry.clock());
}

void FactoryLife::retire(Deployed& deployed)
{
    if (!give(RetireDeployment{deployed.version, deployed.slot, anySentence()}, m_registry.cast().owner))
        return;
    if (Noted& place = noted(deployed); place.live == deployed.version.label) {
        place.live.clear();
        m_boards[m_newest] = m_board;
    }
    std::erase_if(m_deployed, [gone = deployed.target](const Deployed& each) { return each.target == gone; });
}

void FactoryLife::report(Deployed& deployed)
{
    const bool right = anyNumber(0, 1) == 1;
    const Sha256 build = right ? deployed.build : Sha256::fromRaw(anyBytes(32));
    if (!give(ReportTarget{deployed.slot, deployed.target, build, {}}, m_registry.cast().deployer))
        return;
    deployed.inStep = right;
    if (Noted& place = noted(deployed); place.live == deployed.version.label) {
        place.inStep = right;
        m_boards[m_newest] = m_board;
    }
}

void FactoryLife::brake(const Deployed& deployed)
{
    const VersionName& version = deployed.version;
    const Cast& cast = m_registry.cast();
    Condition now = m_conditions[version.text()];
    const bool held = now.heldUntil.isValid();
    switch (anyNumber(0, 4)) {
    case 0:
        if (give(Hold{version, anySentence()}, cast.reviewer))
            now.heldUntil = m_registry.clock().addSecs(HoldHours * 3600);
        break;
    case 1:
        if (give(Lift{version, anySentence()}, cast.owner))
            now.heldUntil = {};
        break;
    case 2:
        if (give(Deprecate{version, anySentence(), {}}, cast.owner))
            now.deprecated = true;
        break;
    case 3:
        if (give(Undeprecate{version, anySentence()}, cast.owner))
            now.deprecated = false;
        break;
    default: {
        if (held || anyNumber(0, 3) != 0)
            break;
        const MarkUnusable mark{version, anySentence(), DefectClass::Features, u"always"_s, Severity::Major, QString(), anySentence()};
        if (give(mark, cast.reviewer) && give(mark, cast.risk))
            now.unusable = true;
    }
    }
    m_conditions[version.text()] = now;
    m_pastConditions[version.text()][m_newest] = now;
}

}
