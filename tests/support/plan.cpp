// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan.h"

#include "governance/commands/abstain.h"
#include "governance/commands/acknowledge.h"
#include "governance/commands/addconsumer.h"
#include "governance/commands/addevidence.h"
#include "governance/commands/addfield.h"
#include "governance/commands/addperson.h"
#include "governance/commands/addslot.h"
#include "governance/commands/adopt.h"
#include "governance/commands/answerthread.h"
#include "governance/commands/canceldeployment.h"
#include "governance/commands/closefinding.h"
#include "governance/commands/delegate.h"
#include "governance/commands/deprecate.h"
#include "governance/commands/editmodel.h"
#include "governance/commands/grantrole.h"
#include "governance/commands/hold.h"
#include "governance/commands/lift.h"
#include "governance/commands/markunusable.h"
#include "governance/commands/openthread.h"
#include "governance/commands/proposefindingclose.h"
#include "governance/commands/publishpolicy.h"
#include "governance/commands/redact.h"
#include "governance/commands/reinstate.h"
#include "governance/commands/reject.h"
#include "governance/commands/renew.h"
#include "governance/commands/reopen.h"
#include "governance/commands/reporttarget.h"
#include "governance/commands/requestchanges.h"
#include "governance/commands/resolvethread.h"
#include "governance/commands/revokerole.h"
#include "governance/commands/startdeployment.h"
#include "governance/commands/submitdeployment.h"
#include "governance/commands/undeprecate.h"
#include "governance/commands/withdrawverdict.h"
#include "governance/commands/withdrawversion.h"
#include "support/chance.h"

#include <QUuid>

namespace gatehouse::testing {

using namespace Qt::StringLiterals;
using namespace gatehouse::governance;

namespace {

constexpr int Versions = 6;
constexpr int Steps = 35;
constexpr int SlotSteps = 19;

struct Joiner {
    QString person;
    std::optional<Role> role;
};

std::vector<Joiner> joiners(const Cast& cast)
{
    return {{cast.owner, {}},
            {cast.author, {}},
            {cast.reviewer, Role::TechnicalReviewer},
            {cast.secondReviewer, Role::TechnicalReviewer},
            {cast.risk, Role::RiskApprover},
            {cast.secondRisk, Role::RiskApprover},
            {cast.deployer, Role::Deployer},
            {cast.auditor, Role::Auditor}};
}

// Each joiner is added, then granted a role; who has none takes part as a monitor. Last comes the field that models may have.
int peopleSteps(const Cast& cast)
{
    return int(joiners(cast).size()) * 2 + 1;
}

MarkUnusable unusable(const VersionName& version)
{
    return {version, anySentence(), DefectClass::Features, u"always"_s, Severity::Major, QString(), anySentence()};
}

// Of the reason of the version's only hold, the same whenever it is asked for.
Redact redaction(const registry::Registrar& registrar, const VersionName& version)
{
    auto query = RegistryFixture::orThrow(
        registrar.connection().run(u"SELECT t.seq, t.digest FROM event e JOIN event_text t ON t.seq = e.seq WHERE e.kind = 'hold' AND e.model = ? "
                                   "AND e.version = ? ORDER BY t.seq LIMIT 1"_s,
                                   {version.model, version.label}));
    return query.next() ? Redact{{query.value(0).toLongLong()}, query.value(1).toString(), u"a password"_s} : Redact{{}, {}, u"a password"_s};
}

}

Plan::Plan(const QString& name) : m_name(name)
{
    const auto person = [&](const QString& part) { return name + u'-' + part; };
    m_cast = {person(u"admin"_s),     person(u"owner"_s), person(u"author"_s), person(u"colleague"_s), person(u"reviewer"_s),
              person(u"reviewer2"_s), person(u"risk"_s),  person(u"risk2"_s),  person(u"deployer"_s),  person(u"auditor"_s)};
}

void Plan::found(const registry::Location& location) const
{
    RegistryFixture::orThrow(registry::found(location, {m_cast.admin, anySentence(), u"os-"_s + m_cast.admin, false, false}));
}

int Plan::size() const
{
    return peopleSteps(m_cast) + Versions * Steps + SlotSteps;
}

CommandId Plan::idOf(int i) const
{
    return {QUuid::createUuidV5(QUuid(), m_name + u'/' + QString::number(i)).toString(QUuid::WithoutBraces)};
}

Result<registry::Receipt> Plan::run(registry::Registrar& registrar, int i) const
{
    // A command that is given again under its id says the same again, in whichever process.
    const SameChance same(qChecksum(QByteArrayView(m_name.toUtf8())) + unsigned(i));
    const int people = peopleSteps(m_cast);
    if (i < people)
        return addPeople(registrar, i);
    if (const int step = i - people - Versions * Steps; step >= 0)
        return takeSlotStep(registrar, step, i);
    return takeStep(registrar, (i - people) % Versions, (i - people) / Versions, i);
}

Result<registry::Receipt> Plan::addPeople(registry::Registrar& registrar, int i) const
{
    const Actor admin = RegistryFixture::actor(m_cast.admin);
    if (i == peopleSteps(m_cast) - 1)
        return registrar.run(AddField{{u"note"_s, FieldKind::Text, {}, anySentence()}}, admin, idOf(i));
    const Joiner joiner = joiners(m_cast)[std::size_t(i / 2)];
    if (i % 2 == 0)
        return registrar.run(AddPerson{joiner.person, {}, u"os-"_s + joiner.person}, admin, idOf(i));
    return registrar.run(GrantRole{joiner.person, joiner.role.value_or(Role::Monitor)}, admin, idOf(i));
}

Result<registry::Receipt> Plan::takeStep(registry::Registrar& registrar, int number, int step, int i) const
{
    const VersionName version{m_name + u"-model"_s + QString::number(number / 2), u"v"_s + QString::number(number)};
    const FindingId finding{number + 1};
    const auto give = [&](const auto& command, const QString& person) { return registrar.run(command, RegistryFixture::actor(person), idOf(i)); };
    const auto approve = [&](Role role, const QString& person, std::vector<FindingDraft> findings = {}) {
        return give(
            Approve{
                version, role, {}, anySentence(), everyTick(builtInPolicy().at(Tier::High), role), std::move(findings), Coverage{anyNumber(0, 9), 9}},
            person);
    };
    switch (step) {
    case 0:
    case 19:
        return give(RegisterVersion{version, m_cast.author, aManifest().build(), "{}", aModel(version.model, m_cast.owner, Tier::High), {}},
                    m_cast.author);
    case 1:
    case 20:
    case 22:
    case 24: return give(Submit{version, {}, {}}, m_cast.author);
    case 2: return approve(Role::TechnicalReviewer, m_cast.author); // refused: the author
    case 3: return give(Abstain{version, Role::TechnicalReviewer, {}, anySentence(), {}}, m_cast.secondReviewer);
    case 4: return approve(Role::TechnicalReviewer, m_cast.reviewer, {aFinding(m_cast.author)});
    case 5: return approve(Role::RiskApprover, m_cast.auditor); // refused: reads only
    case 6: return approve(Role::RiskApprover, m_cast.risk);
    case 7: return give(ProposeFindingClose{finding, anySentence()}, m_cast.author);
    case 8:
        return give(Renew{version, Role::TechnicalReviewer, {}, anySentence(), everyTick(builtInPolicy().at(Tier::High), Role::TechnicalReviewer)},
                    m_cast.reviewer);
    case 9: return give(Hold{version, anySentence()}, m_cast.reviewer);
    case 10: return give(Lift{version, anySentence()}, m_cast.reviewer);
    case 11: return give(Deprecate{version, anySentence(), {}}, m_cast.owner);
    case 12: return give(Undeprecate{version, anySentence()}, m_cast.owner);
    case 13: return give(unusable(version), m_cast.reviewer);
    case 14: return give(unusable(version), m_cast.risk);
    case 15: return give(Reinstate{version, anySentence()}, m_cast.owner);
    case 16: return give(Reinstate{version, anySentence()}, m_cast.risk);
    case 17: return give(EditModel{version.model, anySentence(), {}, {}, {{u"note"_s, anySentence()}}, {}, {}}, m_cast.owner);
    case 18: return give(Reopen{version, anySentence()}, m_cast.author);
    case 21: return give(RequestChanges{version, Role::RiskApprover, {}, anySentence(), {}}, m_cast.secondRisk);
    case 23: return give(WithdrawVersion{version, anySentence()}, m_cast.author);
    case 25: return give(Reject{version, Role::TechnicalReviewer, {}, anySentence(), {}}, m_cast.secondReviewer);
    case 26: return give(WithdrawVerdict{version, Role::TechnicalReviewer, anySentence()}, m_cast.secondReviewer);
    case 27: return give(PublishPolicy{builtInPolicy()}, m_cast.admin);
    case 28: return give(RevokeRole{m_cast.deployer, Role::Deployer}, m_cast.admin);
    case 29: return give(GrantRole{m_cast.deployer, Role::Deployer}, m_cast.admin);
    case 30: return give(CloseFinding{finding, anySentence()}, m_cast.secondReviewer);
    case 32: return give(redaction(registrar, version), m_cast.author);
    case 33: return give(redaction(registrar, version), m_cast.admin);
    case 34: // refused once it was given
        return give(Delegate{m_cast.owner, Role::TechnicalReviewer, {}, QDateTime(QDate(2999, 1, 1), QTime(8, 0), QTimeZone::UTC), anySentence()},
                    number % 2 == 0 ? m_cast.reviewer : m_cast.secondReviewer);
    default: return give(Reject{version, Role::RiskApprover, {}, anySentence(), {}}, m_cast.risk);
    }
}

Result<registry::Receipt> Plan::takeSlotStep(registry::Registrar& registrar, int step, int i) const
{
    const QString model = m_name + u"-living"_s;
    const QString slot = m_name + u"-slot"_s;
    const QString otherSlot = m_name + u"-other"_s;
    const QString target = m_name + u"-host"_s;
    const QString consumer = m_name + u"-desk"_s;
    const VersionName version{model, u"v1"_s, 0};
    const VersionName second{model, u"v2"_s, 0};
    const auto give = [&](const auto& command, const QString& person) { return registrar.run(command, RegistryFixture::actor(person), idOf(i)); };
    const auto digest = [&] {
        const auto found = RegistryFixture::orThrow(registry::loadVersion(registrar.connection(), version.model, version.label));
        return found ? found->digest : Sha256();
    };
    const auto registration = [&](const VersionName& name) {
        return RegisterVersion{name, m_cast.author, aManifest().build(), "{}", aModel(model, m_cast.owner, Tier::Low), {}};
    };
    switch (step) {
    case 0: return give(registration(version), m_cast.author);
    case 1: return give(Submit{version, {}, {}}, m_cast.author);
    case 2:
        return give(
            Approve{version, Role::TechnicalReviewer, {}, anySentence(), everyTick(builtInPolicy().at(Tier::Low), Role::TechnicalReviewer), {}, {}},
            m_cast.reviewer);
    case 3: return give(AddSlot{slot, anySentence()}, m_cast.deployer);
    case 4: return give(AddSlot{otherSlot, anySentence()}, m_cast.deployer);
    case 5: return give(StartDeployment{version, slot, {target}, {}, {}, u"first"_s}, m_cast.deployer);
    case 6: return give(ReportTarget{slot, target, digest(), {}}, m_cast.deployer);
    case 7: {
        AddEvidence evidence;
        evidence.version = version;
        evidence.slot = slot;
        evidence.kind = EvidenceKind::EndToEnd;
        evidence.file = anyName(u"night"_s);
        evidence.sha256 = Sha256::of(evidence.file.toUtf8());
        evidence.sizeBytes = evidence.file.size();
        evidence.measured = u"{}"_s;
        evidence.runs = {anyName(u"run"_s)};
        evidence.note = anySentence();
        return give(evidence, m_cast.deployer);
    }
    case 8: return give(AddConsumer{model, consumer, anySentence(), u"results"_s, m_cast.owner}, m_cast.owner);
    case 9: return give(SubmitDeployment{version, slot}, m_cast.deployer); // refused: nobody here approves at gate B
    case 10: return give(registration(second), m_cast.author);
    case 11: {
        const QDateTime seen(QDate(2020, 1, 1), QTime(8, 0), QTimeZone::UTC);
        return give(Adopt{second, otherSlot, anySentence(), seen, QDate::currentDate().addMonths(3), {target}, digest(), {}}, m_cast.deployer);
    }
    case 12: return give(Adopt{second, otherSlot, {}, {}, {}, {}, {}, {}}, m_cast.owner);
    case 13: return give(Adopt{second, otherSlot, {}, {}, {}, {}, {}, {}}, m_cast.risk);
    case 14: return give(Acknowledge{second, otherSlot, consumer, u"retire"_s, anySentence()}, m_cast.owner); // its owner says that it is to end
    case 15: {
        Anchor anchor;
        anchor.element = Element::Scripts;
        return give(OpenThread{version, ThreadKind::Question, anchor, anySentence()}, m_cast.reviewer);
    }
    case 16: return give(AnswerThread{ThreadId{1}, anySentence()}, m_cast.author); // nobody opened one before
    case 17: return give(ResolveThread{ThreadId{1}, anySentence()}, m_cast.reviewer);
    default: return give(CancelDeployment{version, slot, anySentence()}, m_cast.reviewer); // refused: no deployer
    }
}

}
