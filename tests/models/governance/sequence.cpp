// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence.h"

#include "governance/gate.h"
#include "support/chance.h"

#include <QJsonArray>
#include <algorithm>
#include <cstdio>
#include <ostream>

namespace gatehouse::governance::testing {

using namespace Qt::StringLiterals;

namespace {

const std::array Deciding{Role::TechnicalReviewer, Role::RiskApprover};
const std::array Granted{Role::TechnicalReviewer, Role::RiskApprover, Role::Deployer, Role::GoLiveApprover,
                         Role::Auditor,           Role::Admin,        Role::Consumer};
const std::array ActNames{"register",      "submit", "withdraw", "approve", "request-changes", "reject",    "abstain",   "withdraw-verdict",
                          "reopen",        "renew",  "hold",     "lift",    "unusable",        "reinstate", "deprecate", "undeprecate",
                          "propose-close", "close",  "extend",   "grant",   "revoke",          "hand-over", "publish"};

struct Weighted {
    Act act;
    int weight;
};

// What people would try now, and how often.
std::vector<Weighted> sensible(const Reference& now)
{
    const Reference::State& state = now.state();
    if (!state.exists)
        return {{Act::Register, 1}};
    std::vector<Weighted> acts{{Act::Hold, 1},      {Act::Lift, 1},        {Act::Unusable, state.proposal || state.hold ? 4 : 1},
                               {Act::Deprecate, 1}, {Act::Undeprecate, 1}, {Act::Grant, 1},
                               {Act::Revoke, 1},    {Act::HandOver, 1},    {Act::Publish, 3}};
    if (state.unusable)
        acts.push_back({Act::Reinstate, 14});
    if (!state.findings.empty())
        acts.insert(acts.end(), {{Act::ProposeClose, 3}, {Act::Close, 4}, {Act::Extend, 1}});
    switch (state.review) {
    case ReviewState::Draft: acts.insert(acts.end(), {{Act::Submit, 24}, {Act::Register, state.content.lacks == Lacks::Nothing ? 2 : 10}}); break;
    case ReviewState::InReviewA:
        acts.insert(
            acts.end(),
            {{Act::Approve, 28}, {Act::RequestChanges, 6}, {Act::Reject, 1}, {Act::Abstain, 2}, {Act::WithdrawVerdict, 2}, {Act::Withdraw, 1}});
        break;
    case ReviewState::Approved: acts.insert(acts.end(), {{Act::Renew, 10}, {Act::Reopen, 4}}); break;
    case ReviewState::Rejected:
    case ReviewState::Adopted: break;
    }
    return acts;
}

Act drawn(const std::vector<Weighted>& acts, int number)
{
    int sum = 0;
    for (const Weighted& each : acts)
        sum += each.weight;
    int left = number % std::max(sum, 1);
    for (const Weighted& each : acts) {
        left -= each.weight;
        if (left < 0)
            return each.act;
    }
    return acts.back().act;
}

}

std::ostream& operator<<(std::ostream& out, const Step& step)
{
    return out << '{' << step.chance << ", " << step.act << ", " << step.actor << ", " << step.role << ", " << step.other << ", " << step.twist
               << ", " << step.hours << '}';
}

std::ostream& operator<<(std::ostream& out, const Setting& setting)
{
    out << (setting.solo ? "solo " : "") << nameOf(setting.tier).toStdString() << " author p" << setting.author << " owner p" << setting.owner;
    for (int person = 0; person < People; ++person)
        for (const Role role : setting.roles[std::size_t(person)])
            out << ", p" << person << ' ' << nameOf(role).toStdString();
    return out;
}

rc::Gen<Life> aLife()
{
    const auto number = [](int below) { return rc::gen::noShrink(rc::gen::inRange(0, below)); };
    const auto step = rc::gen::map(rc::gen::tuple(number(100), number(1000), number(People), number(60), number(People), number(64), number(40)),
                                   [](const std::tuple<int, int, int, int, int, int, int>& of) {
                                       const auto& [chance, act, actor, role, other, twist, hours] = of;
                                       return Step{chance, act, actor, role, other, twist, hours == 0 ? 73 : hours % 3};
                                   });
    // Who has which role: reviewers and risk approvers often, the rest now and then, so that most people have none, one or two.
    const auto roles = rc::gen::map(rc::gen::tuple(number(100), number(100), number(100), number(100), number(100)),
                                    [](const std::tuple<int, int, int, int, int>& of) {
                                        const auto& [technical, risk, deployer, goLive, rest] = of;
                                        std::set<Role> held;
                                        if (technical < 45)
                                            held.insert(Role::TechnicalReviewer);
                                        if (risk < 40)
                                            held.insert(Role::RiskApprover);
                                        if (deployer < 20)
                                            held.insert(Role::Deployer);
                                        if (goLive < 10)
                                            held.insert(Role::GoLiveApprover);
                                        if (rest < 20)
                                            held.insert(rest < 12 ? Role::Auditor : Role::Admin);
                                        return held;
                                    });
    const auto setting = rc::gen::map(
        rc::gen::tuple(number(100), number(3), number(People), number(People), rc::gen::container<std::array<std::set<Role>, People>>(roles)),
        [](const std::tuple<int, int, int, int, std::array<std::set<Role>, People>>& of) {
            const auto& [solo, tier, author, owner, held] = of;
            Setting made{solo < 12, Tier(tier), author, owner, held};
            made.roles[0].insert(Role::Admin);
            made.roles[0].erase(Role::Auditor); // who founded the registry gives the others their roles
            return made;
        });
    return rc::gen::map(rc::gen::pair(setting, rc::gen::resize(90, rc::gen::container<std::vector<Step>>(step))),
                        [](const std::pair<Setting, std::vector<Step>>& of) { return Life{of.first, of.second}; });
}

Move moveOf(const Step& step, const Reference& now)
{
    const bool guided = step.chance < 75;
    const Reference::State& state = now.state();
    Move move;
    move.act = guided ? drawn(sensible(now), step.act) : Act(step.act % Acts);
    move.actor = step.actor;
    const bool aboutRoles = move.act == Act::Grant || move.act == Act::Revoke;
    move.role = aboutRoles         ? Granted[std::size_t(step.role) % Granted.size()]
        : guided || step.role < 50 ? Deciding[std::size_t(step.role) % Deciding.size()]
                                   : Role::Deployer;
    move.other = step.other;
    move.finding = state.findings.empty() ? 0 : step.role % int(state.findings.size() + (guided ? 0 : 1));
    move.lacks = step.twist % 5 == 1 ? Lacks::GoldenTests : step.twist % 11 == 2 ? Lacks::Scripts : Lacks::Nothing;
    move.differs = step.twist % 7 < 4 ? Differs::Trained : step.twist % 7 < 6 ? Differs::Script : Differs::Worse;
    move.terms = {1 + step.role % 2, step.twist % 2 == 1};
    move.waives = guided ? state.content.lacks == Lacks::GoldenTests && now.setting().tier == Tier::Medium : step.twist % 3 == 1;
    move.withFinding = step.twist % 4 == 1;
    move.blocking = step.twist % 8 == 1;
    move.stale = !guided && step.twist % 6 == 2;
    move.careless = !guided && step.twist % 6 == 3;
    if (!guided)
        return move;
    // Somebody who may, if there is anybody: people mostly try what they can do.
    Move tried = move;
    for (int i = 0; i < People * int(Deciding.size()); ++i) {
        tried.actor = (move.actor + i) % People;
        if (!aboutRoles)
            tried.role = Deciding[std::size_t(step.role + i / People) % Deciding.size()];
        if (now.allows(tried))
            return tried;
    }
    return move;
}

QString described(const Move& move)
{
    QString text = u"p%1 %2 as %3"_s.arg(move.actor).arg(QLatin1StringView(ActNames[std::size_t(move.act)]), nameOf(move.role));
    text += u", other p%1, finding %2, lacks %3, differs %4, terms %5%6"_s.arg(move.other)
                .arg(move.finding)
                .arg(int(move.lacks))
                .arg(int(move.differs))
                .arg(move.terms.reviewers)
                .arg(move.terms.routine ? u" routine"_s : u""_s);
    for (const auto& [is, word] : {std::pair{move.waives, "waives"},
                                   {move.withFinding, "finding"},
                                   {move.blocking, "blocking"},
                                   {move.stale, "stale"},
                                   {move.careless, "careless"}})
        if (is)
            text += u' ' + QLatin1StringView(word);
    return text;
}

const VersionName& theBase()
{
    static const VersionName name{u"life"_s, u"0"_s, 0};
    return name;
}

const VersionName& theVersion()
{
    static const VersionName name{u"life"_s, u"1.0"_s, 0};
    return name;
}

QString personName(int person)
{
    return u"p%1"_s.arg(person);
}

Manifest contentOf(const Reference::Content& content)
{
    Manifest manifest;
    for (const Element element : allOf<Element>()) {
        const bool anew = content.serial > 0
            && (element == Element::TrainedObject || (element == Element::Scripts && content.differs == Differs::Script));
        if ((element == Element::GoldenTests && content.lacks == Lacks::GoldenTests)
            || (element == Element::Scripts && content.lacks == Lacks::Scripts))
            continue;
        const QByteArray bytes = nameOf(element).toUtf8() + (anew ? QByteArray::number(content.serial) : QByteArray());
        manifest.assets.push_back({nameOf(element), element, 12, Sha256::of(bytes), false});
    }
    sortAssets(manifest);
    manifest.releaseNotes = u"Attempt %1\n\nThe trained object, scripts and golden tests differ."_s.arg(content.serial);
    manifest.intendedUse = u"To be asked daily."_s;
    const QString auc = content.differs == Differs::Worse ? u"0.1"_s : u"0.5"_s;
    manifest.declared = {{u"requirements"_s, QJsonObject{{u"mode"_s, u"batch"_s}}},
                         {u"evaluation"_s, QJsonArray{QJsonObject{{u"metric"_s, u"auc"_s}, {u"value"_s, auc}, {u"dataset"_s, u"holdout"_s}}}}};
    if (content.serial > 0)
        manifest.base = theBase().text();
    return manifest;
}

QString described(const VersionFacts& facts)
{
    if (!facts.version)
        return u"nothing"_s;
    const Version& version = *facts.version;
    QStringList lines;
    const QString serial = facts.manifest.releaseNotes.section(u'\n', 0, 0).section(u' ', 1);
    lines << u"%1 revision %2 content %3 policy %4%8, %5%6, owner %7"_s.arg(nameOf(version.review))
                 .arg(version.revision)
                 .arg(serial)
                 .arg(version.policy)
                 .arg(nameOf(facts.usability()), version.deprecated ? u" deprecated"_s : u""_s, facts.model->owner,
                      version.routine ? u" routine"_s : u""_s);
    if (version.digest != contentDigest(facts.manifest))
        lines << u"another digest than its content"_s;
    if (facts.proposal)
        lines << u"proposed %1 by %2"_s.arg(nameOf(facts.proposal->wanted), facts.proposal->facts.by);
    QStringList said;
    for (const Verdict& each : facts.verdicts)
        if (counts(each, facts))
            said << u"%1 %2 %3"_s.arg(each.person, nameOf(each.role), nameOf(each.approves() ? VerdictKind::Approve : each.kind));
    said.sort();
    lines << said;
    for (const Finding& each : facts.findings)
        lines << u"finding of %1 by %2 %3 %4 extended %5"_s.arg(each.owner, nameOf(each.raisedAs), nameOf(each.severity), nameOf(each.state))
                     .arg(QDate(2035, 1, 1).daysTo(each.due));
    for (int i = 0; i < People; ++i)
        if (const Person* person = facts.registry.find(personName(i)))
            for (const Role role : person->roles)
                lines << u"%1 is %2"_s.arg(person->name, nameOf(role));
    return lines.join(u'\n');
}

void Distribution::print() const
{
    const auto share = [&](int of) { return lives == 0 ? 0.0 : 100.0 * of / lives; };
    std::fprintf(stderr, "%d lives, %d moves, %.0f %% of them accepted\n", lives, moves, moves == 0 ? 0.0 : 100.0 * accepted / moves);
    std::fprintf(stderr, "  reached Approved %.0f %%, sent back and returned %.0f %%, unusable %.0f %%\n", share(approved), share(returned),
                 share(unusable));
    std::fprintf(stderr, "  submitted as a routine change %.0f %%, approved by two reviewers %.0f %%\n", share(routine), share(byTwo));
    std::fprintf(stderr, "  rejected %.0f %%, renewed %.0f %%, reinstated %.0f %%, a finding closed %.0f %%\n", share(rejected), share(renewed),
                 share(reinstated), share(findingsClosed));
}

bool Distribution::isRich() const
{
    const bool reviewed = approved * 10 >= lives * 3 && returned * 10 >= lives && unusable * 10 >= lives && routine * 20 >= lives;
    // About one life in ten: of a few lives chance makes any share.
    return reviewed && (lives < 200 ? byTwo > 0 : byTwo * 20 >= lives);
}

void Biographer::saw(const Move& move, bool accepted, const Reference& after)
{
    m_into.moves += 1;
    if (!accepted)
        return;
    m_into.accepted += 1;
    const Reference::State& state = after.state();
    if (state.review == ReviewState::Approved)
        m_seen.insert(u"approved"_s);
    if (move.act == Act::RequestChanges)
        m_sentBack = true;
    if (move.act == Act::Submit && m_sentBack)
        m_seen.insert(u"returned"_s);
    if (move.act == Act::Submit && state.routine)
        m_seen.insert(u"routine"_s);
    if (move.act == Act::Approve && state.review == ReviewState::Approved && !after.setting().solo && !state.routine
        && state.policies[std::size_t(state.bound) - 1].reviewers == 2)
        m_seen.insert(u"by two"_s);
    if (state.unusable)
        m_seen.insert(u"unusable"_s);
    if (state.review == ReviewState::Rejected)
        m_seen.insert(u"rejected"_s);
    if (move.act == Act::Renew && state.renewed.empty())
        m_seen.insert(u"renewed"_s);
    if (move.act == Act::Reinstate && !state.unusable)
        m_seen.insert(u"reinstated"_s);
    if (move.act == Act::Close)
        m_seen.insert(u"closed"_s);
}

void Biographer::ended()
{
    m_into.lives += 1;
    m_into.approved += int(m_seen.contains(u"approved"_s));
    m_into.returned += int(m_seen.contains(u"returned"_s));
    m_into.unusable += int(m_seen.contains(u"unusable"_s));
    m_into.routine += int(m_seen.contains(u"routine"_s));
    m_into.byTwo += int(m_seen.contains(u"by two"_s));
    m_into.rejected += int(m_seen.contains(u"rejected"_s));
    m_into.renewed += int(m_seen.contains(u"renewed"_s));
    m_into.reinstated += int(m_seen.contains(u"reinstated"_s));
    m_into.findingsClosed += int(m_seen.contains(u"closed"_s));
}

void prepareProperties(int lives, int livesWhenLong)
{
    if (qEnvironmentVariableIsSet("RC_PARAMS"))
        return;
    const auto seed = gatehouse::testing::chance()(); // which prints GATEHOUSE_SEED, or takes it
    int count = qEnvironmentVariableIntValue("GATEHOUSE_LONG") == 1 ? livesWhenLong : lives;
#ifdef __SANITIZE_ADDRESS__
    count = std::max(30, count / 20); // nine times slower there, and looking for other faults
#endif
    qputenv("RC_PARAMS", "seed=" + QByteArray::number(qulonglong(seed)) + " max_success=" + QByteArray::number(count));
}

}
