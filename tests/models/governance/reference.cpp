// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"

#include <QStringList>
#include <algorithm>

namespace gatehouse::governance::testing {

using namespace Qt::StringLiterals;

namespace {

// One person is one, whatever else they say.
int count(const std::vector<Reference::Said>& said, Role role, VerdictKind kind)
{
    std::set<int> people;
    for (const Reference::Said& each : said)
        if (each.role == role && each.kind == kind)
            people.insert(each.person);
    return int(people.size());
}

}

Reference::Reference(const Setting& setting) : m_setting(setting)
{
    m_state.roles = setting.roles;
    m_state.owner = setting.owner;
}

// Section 1: a solo registry switches separation off; one person may have several roles.
bool Reference::has(int person, Role role) const
{
    return m_setting.solo || (m_state.roles[std::size_t(person)].contains(role) && !reads(person));
}

bool Reference::brakes(int person) const
{
    return owns(person) || has(person, Role::TechnicalReviewer) || has(person, Role::RiskApprover) || has(person, Role::GoLiveApprover)
        || has(person, Role::Deployer);
}

// Only the trained object and the evaluation differ, nothing lacks, and the metric that such a policy asks is met.
bool Reference::isRoutine() const
{
    const bool open = m_state.review == ReviewState::Draft;
    return open ? m_state.policies.back().routine && m_state.content.differs == Differs::Trained && m_state.content.lacks == Lacks::Nothing
                : m_state.routine;
}

Reference::Asked Reference::asked(const Terms& terms, bool routine) const
{
    Asked asked{{Role::TechnicalReviewer, m_setting.solo || routine ? 1 : terms.reviewers}};
    if (m_setting.tier != Tier::Low && !routine)
        asked[Role::RiskApprover] = 1;
    return asked;
}

Reference::Asked Reference::askedNow() const
{
    return asked(m_state.bound > 0 ? m_state.policies[std::size_t(m_state.bound) - 1] : m_state.policies.back(), isRoutine());
}

// As many different people who did not write it as are asked; a reviewer who may approve the risk too is only one of them.
bool Reference::staffed() const
{
    if (m_setting.solo)
        return true;
    const Asked asked = askedNow();
    int reviewers = 0, approvers = 0, either = 0;
    for (int person = 0; person < People; ++person) {
        if (wrote(person))
            continue;
        const bool technical = has(person, Role::TechnicalReviewer), risk = has(person, Role::RiskApprover);
        reviewers += int(technical && !risk);
        approvers += int(risk && !technical);
        either += int(risk && technical);
    }
    const int wantedReviewers = std::max(0, asked.at(Role::TechnicalReviewer) - reviewers);
    const int wantedApprovers = asked.contains(Role::RiskApprover) ? std::max(0, 1 - approvers) : 0;
    return wantedReviewers + wantedApprovers <= either;
}

bool Reference::allows(const Move& move) const
{
    // But who is an admin besides may take that role off again.
    const bool untangles = move.act == Act::Revoke && move.role == Role::Auditor && m_state.roles[std::size_t(move.actor)].contains(Role::Admin);
    if (reads(move.actor) && !untangles)
        return false;
    switch (move.act) {
    case Act::Grant:
    case Act::Revoke:
    case Act::HandOver:
    case Act::Publish: return allowsRegistry(move);
    case Act::Register: return !m_state.exists || (m_state.review == ReviewState::Draft && !move.stale);
    case Act::Hold:
    case Act::Lift:
    case Act::Unusable:
    case Act::Reinstate:
    case Act::Deprecate:
    case Act::Undeprecate: return m_state.exists && allowsUsability(move);
    case Act::ProposeClose:
    case Act::Close:
    case Act::Extend: return std::size_t(move.finding) < m_state.findings.size() && allowsFinding(move);
    case Act::Submit:
    case Act::Withdraw:
    case Act::Approve:
    case Act::RequestChanges:
    case Act::Reject:
    case Act::Abstain:
    case Act::WithdrawVerdict:
    case Act::Reopen:
    case Act::Renew: return m_state.exists && allowsReview(move);
    }
    return false;
}

bool Reference::mayDecide(const Move& move, const Asked& asked) const
{
    return !move.stale && asked.contains(move.role) && has(move.actor, move.role) && !wrote(move.actor);
}

bool Reference::saidAlready(const Move& move) const
{
    return std::ranges::any_of(m_state.said, [&](const Said& s) { return s.person == move.actor && s.role == move.role; });
}

// One person counts once per gate; an abstention does not count.
bool Reference::countsElsewhere(const std::vector<Said>& said, const Move& move) const
{
    return !m_setting.solo
        && std::ranges::any_of(said, [&](const Said& s) { return s.person == move.actor && s.role != move.role && s.kind != VerdictKind::Abstain; });
}

bool Reference::allowsReview(const Move& move) const
{
    const bool open = m_state.review == ReviewState::InReviewA;
    const bool approved = m_state.review == ReviewState::Approved;
    switch (move.act) {
    case Act::Submit: // V1
        if (m_state.review != ReviewState::Draft || !writes(move.actor) || move.stale || m_state.unusable || !staffed())
            return false;
        if (move.waives && (move.careless || m_setting.tier == Tier::High))
            return false;
        if (m_state.policies.back().routine && m_state.content.differs == Differs::Worse)
            return false;
        if (m_state.content.lacks == Lacks::GoldenTests)
            return m_setting.tier == Tier::Low || move.waives;
        return m_state.content.lacks == Lacks::Nothing;
    case Act::Withdraw: return open && writes(move.actor) && !move.careless; // V4
    case Act::Approve: // V2
        return open && mayDecide(move, askedNow()) && !move.careless && !m_state.unusable && !saidAlready(move)
            && !countsElsewhere(m_state.said, move) && std::ranges::none_of(m_state.said, [](const Said& s) { return s.kind == VerdictKind::Reject; })
            && count(m_state.said, move.role, VerdictKind::Approve) < askedNow().at(move.role);
    case Act::RequestChanges: return open && mayDecide(move, askedNow()) && !move.careless; // V3
    case Act::Reject: // V5
        return open && !move.stale && !move.careless && (move.role == Role::RiskApprover || askedNow().contains(move.role))
            && has(move.actor, move.role) && !wrote(move.actor) && !saidAlready(move) && !countsElsewhere(m_state.said, move);
    case Act::Abstain: return open && mayDecide(move, askedNow()) && !move.careless && !saidAlready(move);
    case Act::WithdrawVerdict: return open && !move.careless && saidAlready(move);
    case Act::Reopen: return approved && writes(move.actor) && !move.careless; // V6
    case Act::Renew: // V7
        return approved && !m_state.unusable && mayDecide(move, askedToRenew()) && !move.careless && !countsElsewhere(m_state.renewed, move)
            && std::ranges::none_of(m_state.renewed, [&](const Said& s) { return s.person == move.actor && s.role == move.role; })
            && count(m_state.renewed, move.role, VerdictKind::Approve) < askedToRenew().at(move.role)
            && std::ranges::none_of(m_state.findings, [](const Found& f) { return f.blocking && f.state != FindingState::Closed; });
    default: return false;
    }
}

// Who made the first of two steps; who only held may still propose, which is the same first step.
std::optional<int> Reference::firstPerson(const Move& move, Usability wanted) const
{
    if (m_state.proposal && m_state.proposal->wanted == wanted)
        return m_state.proposal->by;
    if (wanted == Usability::Unusable && held() && (m_setting.solo || m_state.hold->by != move.actor))
        return m_state.hold->by;
    return std::nullopt;
}

bool Reference::allowsUsability(const Move& move) const
{
    switch (move.act) {
    case Act::Hold: return brakes(move.actor) && !held() && !m_state.unusable && !move.careless; // U1
    case Act::Lift: return held() && (m_state.hold->by == move.actor || owns(move.actor)) && !move.careless; // U2
    case Act::Unusable: { // U3
        const bool said = m_state.proposal && m_state.proposal->wanted == Usability::Unusable;
        if (m_state.unusable || (move.careless && !said))
            return false;
        const auto first = firstPerson(move, Usability::Unusable);
        if (!first)
            return brakes(move.actor) || writes(move.actor);
        return (m_setting.solo || *first != move.actor) && (owns(move.actor) || has(move.actor, Role::RiskApprover));
    }
    case Act::Reinstate: { // U6
        if (!m_state.unusable || move.careless || !(owns(move.actor) || has(move.actor, Role::RiskApprover)))
            return false;
        const auto first = firstPerson(move, Usability::Usable);
        return !first || m_setting.solo
            || (*first != move.actor
                && ((owns(*first) && has(move.actor, Role::RiskApprover)) || (owns(move.actor) && has(*first, Role::RiskApprover))));
    }
    case Act::Deprecate: return owns(move.actor) && !m_state.deprecated && !move.careless; // U7
    case Act::Undeprecate: return owns(move.actor) && m_state.deprecated && !move.careless;
    default: return false;
    }
}

bool Reference::allowsFinding(const Move& move) const
{
    const Found& finding = m_state.findings[std::size_t(move.finding)];
    const bool mine = finding.owner == move.actor;
    switch (move.act) {
    case Act::ProposeClose: return finding.state == FindingState::Open && (mine || m_setting.solo) && !move.careless;
    case Act::Close:
        return finding.state == FindingState::CloseProposed && has(move.actor, finding.raisedAs) && (m_setting.solo || (!mine && !wrote(move.actor)));
    case Act::Extend: return finding.state != FindingState::Closed && has(move.actor, Role::RiskApprover) && !move.stale && !move.careless;
    default: return false;
    }
}

bool Reference::allowsRegistry(const Move& move) const
{
    const bool admin = has(move.actor, Role::Admin);
    const auto& roles = m_state.roles[std::size_t(move.other)];
    switch (move.act) {
    case Act::Grant:
        return admin && !roles.contains(move.role)
            && (move.role != Role::Auditor || m_setting.solo || !has(move.other, Role::Admin) || !isLastAdmin(move.other));
    case Act::Revoke:
        return (admin || (move.role == Role::Auditor && m_state.roles[std::size_t(move.actor)].contains(Role::Admin))) && roles.contains(move.role)
            && (move.role != Role::Admin || !isLastAdmin(move.other));
    case Act::HandOver: return move.other != m_state.owner && (owns(move.actor) || admin);
    case Act::Publish: return admin;
    default: return false;
    }
}

// Whether nobody else could keep people and roles.
bool Reference::isLastAdmin(int person) const
{
    for (int other = 0; other < People; ++other)
        if (other != person && m_state.roles[std::size_t(other)].contains(Role::Admin) && !reads(other))
            return false;
    return true;
}

void Reference::backToDraft()
{
    m_state.review = ReviewState::Draft;
    m_state.revision += 1;
    m_state.bound = 0;
    m_state.routine = false;
    m_state.said.clear();
    m_state.renewed.clear();
}

void Reference::applyReview(const Move& move)
{
    const auto spoken = [](const std::vector<Said>& said, const Asked& asked, VerdictKind kind) {
        return std::ranges::all_of(asked, [&](const auto& each) { return count(said, each.first, kind) >= each.second; });
    };
    switch (move.act) {
    case Act::Submit:
        m_state.routine = isRoutine();
        m_state.review = ReviewState::InReviewA;
        m_state.bound = m_state.policy();
        return;
    case Act::Approve:
        m_state.said.push_back({move.actor, move.role, VerdictKind::Approve});
        if (move.withFinding)
            m_state.findings.push_back({move.other, move.role, move.blocking});
        if (spoken(m_state.said, askedNow(), VerdictKind::Approve))
            m_state.review = ReviewState::Approved;
        return;
    case Act::Reject:
        m_state.said.push_back({move.actor, move.role, VerdictKind::Reject});
        if (move.role == Role::RiskApprover || spoken(m_state.said, askedNow(), VerdictKind::Reject))
            m_state.review = ReviewState::Rejected;
        return;
    case Act::Abstain: m_state.said.push_back({move.actor, move.role, VerdictKind::Abstain}); return;
    case Act::WithdrawVerdict: std::erase_if(m_state.said, [&](const Said& s) { return s.person == move.actor && s.role == move.role; }); return;
    case Act::Renew:
        m_state.renewed.push_back({move.actor, move.role, VerdictKind::Approve});
        if (spoken(m_state.renewed, askedToRenew(), VerdictKind::Approve)) {
            m_state.renewed.clear();
            m_state.bound = m_state.policy();
        }
        return;
    case Act::Withdraw:
    case Act::RequestChanges:
    case Act::Reopen: backToDraft(); return;
    default: return;
    }
}

void Reference::apply(const Move& move)
{
    const auto twoSteps = [&](Usability wanted) {
        const bool second = firstPerson(move, wanted).has_value();
        m_state.proposal = second ? std::nullopt : std::optional(Proposal{wanted, move.actor});
        return second;
    };
    auto& roles = m_state.roles[std::size_t(move.other)];
    switch (move.act) {
    case Act::Register:
        m_state.exists = true;
        m_state.content = {m_state.content.serial + 1, move.lacks, move.differs};
        return;
    case Act::Hold: m_state.hold = {move.actor, m_hour + 72}; return;
    case Act::Lift: m_state.hold.reset(); return;
    case Act::Unusable:
        if (twoSteps(Usability::Unusable)) {
            m_state.unusable = true;
            m_state.hold.reset();
        }
        return;
    case Act::Reinstate:
        if (twoSteps(Usability::Usable))
            m_state.unusable = false;
        return;
    case Act::Deprecate: m_state.deprecated = true; return;
    case Act::Undeprecate: m_state.deprecated = false; return;
    case Act::ProposeClose: m_state.findings[std::size_t(move.finding)].state = FindingState::CloseProposed; return;
    case Act::Close: m_state.findings[std::size_t(move.finding)].state = FindingState::Closed; return;
    case Act::Extend: m_state.findings[std::size_t(move.finding)].extended += 1; return;
    case Act::Grant: roles.insert(move.role); return;
    case Act::Revoke: roles.erase(move.role); return;
    case Act::HandOver: m_state.owner = move.other; return;
    case Act::Publish:
        m_state.policies.push_back(move.terms);
        m_state.renewed.clear();
        return;
    default: applyReview(move); return;
    }
}

QString Reference::description() const
{
    QStringList lines;
    if (!m_state.exists)
        return u"nothing"_s;
    const Usability usability = m_state.unusable ? Usability::Unusable
        : held()                                 ? Usability::OnHold
        : m_state.deprecated                     ? Usability::Deprecated
                                                 : Usability::Usable;
    lines << u"%1 revision %2 content %3 policy %4%8, %5%6, owner p%7"_s.arg(nameOf(m_state.review))
                 .arg(m_state.revision)
                 .arg(m_state.content.serial)
                 .arg(m_state.bound)
                 .arg(nameOf(usability), m_state.deprecated ? u" deprecated"_s : u""_s)
                 .arg(m_state.owner)
                 .arg(m_state.routine ? u" routine"_s : u""_s);
    if (m_state.proposal)
        lines << u"proposed %1 by p%2"_s.arg(nameOf(m_state.proposal->wanted)).arg(m_state.proposal->by);
    QStringList said;
    for (const Said& each : m_state.said)
        said << u"p%1 %2 %3"_s.arg(each.person).arg(nameOf(each.role), nameOf(each.kind));
    said.sort();
    lines << said;
    for (const Found& each : m_state.findings)
        lines << u"finding of p%1 by %2 %3 %4 extended %5"_s.arg(each.owner)
                     .arg(nameOf(each.raisedAs), each.blocking ? u"blocking"_s : u"minor"_s, nameOf(each.state))
                     .arg(each.extended);
    for (int person = 0; person < People; ++person)
        for (const Role role : m_state.roles[std::size_t(person)])
            lines << u"p%1 is %2"_s.arg(person).arg(nameOf(role));
    return lines.join(u'\n');
}

}
