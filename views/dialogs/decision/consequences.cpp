// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/consequences.h"

#include "domain/listed.h"
#include "governance/approvers.h"
#include "governance/separation.h"
#include "governance/usabilityrules.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::dialogs::consequences {

using namespace Qt::StringLiterals;
using governance::displayed;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Consequences)
};

QString asRole(const Decision& decision, const Policy& policy)
{
    return Words::tr("As %1, under policy %2.").arg(labelOf(decision.role.value_or(Role::TechnicalReviewer)).toLower(), labelOf(policy));
}

// What a verdict brings about is said while there can be one; somebody else may have decided since the dialog was opened.
bool isOpen(const VersionFacts& facts)
{
    return facts.version->review == ReviewState::InReviewA;
}

// Roles that still have to approve after this one did.
std::vector<governance::RoleStatus> othersLeft(const VersionFacts& facts, std::optional<Role> mine)
{
    std::vector<governance::RoleStatus> left;
    for (const governance::RoleStatus& line : governance::gateStatus(facts).roles)
        if (line.missing() > (line.role == mine ? 1 : 0)) {
            left.push_back(line);
            left.back().people -= line.role == mine ? 1 : 0;
        }
    return left;
}

governance::RecallPart recallPart(const VersionFacts& facts, Usability wanted, const Person* person)
{
    return person != nullptr ? recallPartOf(facts, wanted, person->name) : governance::RecallPart::Propose;
}

QString deciders(const VersionFacts& facts)
{
    QStringList words;
    for (const governance::Staffing& line : governance::staffingOf(facts))
        words << Words::tr("%1 (%2)").arg(governance::wordsOf(line.role, line.people).toLower(), displayed(facts.registry, line.candidates));
    return listed(words);
}

}

QString ofSubmit(const VersionFacts& facts, const Decision&, const Person*)
{
    return Words::tr("Freezes the content as revision %1 under its digest. Decides: %2; due in %n day(s).", nullptr, facts.gate().dueDays)
        .arg(QString::number(facts.version->revision), deciders(facts));
}

QString ofWithdraw(const VersionFacts&, const Decision&, const Person*)
{
    return Words::tr("Back to draft: nobody has to decide until it is submitted again. Verdicts given so far become outdated then.");
}

QString ofReopen(const VersionFacts& facts, const Decision&, const Person*)
{
    return Words::tr("The approval ends. The next submit is revision %1 and goes through gate A anew.").arg(facts.version->revision + 1);
}

QString ofApprove(const VersionFacts& facts, const Decision& decision, const Person*)
{
    QString sentence = asRole(decision, facts.policy);
    if (!isOpen(facts))
        return sentence;
    const auto left = othersLeft(facts, decision.role);
    sentence += u' ';
    if (left.empty())
        return sentence + Words::tr("This is the last approval asked: %1 becomes Approved.").arg(facts.version->name());
    QStringList others;
    for (const governance::RoleStatus& line : left)
        others << Words::tr("%1 (%2)").arg(governance::wordsOf(line.role, line.missing()).toLower(), displayed(facts.registry, line.candidates));
    return sentence + Words::tr("Still to approve: %1; the version stays in review until then.").arg(listed(others));
}

QString ofRequestChanges(const VersionFacts& facts, const Decision& decision, const Person*)
{
    QString sentence = asRole(decision, facts.policy);
    if (isOpen(facts))
        sentence += u' '
            + Words::tr("The version goes back to %1 as a draft; the next submit is a new revision.")
                  .arg(displayed(facts.registry, facts.version->author));
    return sentence;
}

QString ofReject(const VersionFacts& facts, const Decision& decision, const Person*)
{
    if (!isOpen(facts))
        return asRole(decision, facts.policy);
    const auto roles = governance::gateStatus(facts).roles;
    const bool others = std::ranges::all_of(
        roles, [&](const governance::RoleStatus& line) { return line.rejections() + (line.role == decision.role ? 1 : 0) >= line.people; });
    const QString sentence = asRole(decision, facts.policy) + u' ';
    return decision.role == Role::RiskApprover || others
        ? sentence
            + Words::tr("This is final: %1 becomes Rejected for ever. Its content may be registered as a new version.").arg(facts.version->name())
        : sentence + Words::tr("Not final: the gate stays open, and nothing can be approved until you take this verdict back.");
}

QString ofAbstain(const VersionFacts& facts, const Decision& decision, const Person* person)
{
    std::vector<QString> others = governance::candidates(facts, decision.role.value_or(Role::TechnicalReviewer));
    std::erase_if(others, [&](const QString& name) { return person != nullptr && name == person->name; });
    return Words::tr("You leave the role of %1 to somebody else: %2.")
        .arg(labelOf(decision.role.value_or(Role::TechnicalReviewer)).toLower(), displayed(facts.registry, others));
}

QString ofWithdrawVerdict(const VersionFacts&, const Decision&, const Person*)
{
    return Words::tr("Your verdict no longer counts; it stays in the trail, struck through. You may decide again while gate A is open.");
}

QString ofRenew(const VersionFacts& facts, const Decision& decision, const Person*)
{
    const Policy& policy = facts.registry.newestPolicy;
    return asRole(decision, policy) + u' '
        + Words::tr("The same digest is approved anew, for %n day(s) once every role has renewed.", nullptr,
                    policy.at(facts.model->tier).approvalDays);
}

QString ofHold(const VersionFacts&, const Decision&, const Person*)
{
    return Words::tr("New runs are refused at once, for %1 hours; then the hold lapses by itself. Nothing is hidden or deleted.")
        .arg(governance::HoldHours);
}

QString ofLift(const VersionFacts&, const Decision&, const Person*)
{
    return Words::tr("New runs are accepted again, from now on.");
}

QString ofUnusable(const VersionFacts& facts, const Decision&, const Person* person)
{
    const auto part = recallPart(facts, Usability::Unusable, person);
    const QString second = displayed(facts.registry, governance::confirmersOf(facts, person != nullptr ? person->name : QString()));
    if (part == governance::RecallPart::Wait)
        return Words::tr("You proposed this. It waits for a second person: %1. Until then the version can be used, unless it is on hold.")
            .arg(second);
    if (part == governance::RecallPart::Confirm)
        return Words::tr(
            "You are the second person: with this it is unusable. New runs are refused. Nothing is hidden or deleted: results and history remain.");
    return Words::tr("Two people decide this. You propose; a second person confirms: %1. Until then the version can be used, unless it is on hold.")
        .arg(second);
}

QString ofReinstate(const VersionFacts& facts, const Decision&, const Person* person)
{
    const auto part = recallPart(facts, Usability::Usable, person);
    if (part == governance::RecallPart::Confirm)
        return Words::tr("You are the second person: with this it is usable again. %1 proposed it: %2")
            .arg(displayed(facts.registry, governance::firstPerson(facts, Usability::Usable)), facts.proposal->facts.reason);
    if (part == governance::RecallPart::Wait)
        return Words::tr("You proposed this. The other of the owner, %1, and a risk approver confirms; until then it stays unusable.")
            .arg(displayed(facts.registry, facts.model->owner));
    return Words::tr("Two people decide this: the owner, %1, and a risk approver. You propose, the other one confirms.")
        .arg(displayed(facts.registry, facts.model->owner));
}

QString ofDeprecate(const VersionFacts&, const Decision&, const Person*)
{
    return Words::tr("The version still runs; everybody who uses it reads the message.");
}

QString ofUndeprecate(const VersionFacts&, const Decision&, const Person*)
{
    return Words::tr("The message goes; the version is as usable as before.");
}

}
