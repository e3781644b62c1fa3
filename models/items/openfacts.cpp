// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/openfacts.h"

#include "governance/gate.h"
#include "governance/separation.h"
#include "items/dates.h"

#include <QLocale>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

struct Open {
    Q_DECLARE_TR_FUNCTIONS(OpenFacts)
};

void addUsability(std::vector<OpenFact>& open, const governance::VersionFacts& facts)
{
    const UsabilityFacts& usability = facts.version->usability;
    switch (facts.usability()) {
    case Usability::Unusable: open.push_back({u"unusable"_s, Tone::Critical, Open::tr("Unusable"), {}, usability.reason}); break;
    case Usability::OnHold:
        open.push_back({u"hold"_s, Tone::Warning, Open::tr("On hold until %1").arg(momentText(usability.until)), {}, usability.reason});
        break;
    case Usability::Deprecated: open.push_back({u"deprecated"_s, Tone::Warning, Open::tr("Deprecated"), {}, {}}); break;
    case Usability::Usable: break;
    }
    if (facts.proposal) {
        const QString who = governance::displayedSpeaker(facts.registry, facts.proposal->facts.by, facts.proposal->facts.forPerson);
        open.push_back(facts.proposal->wanted == Usability::Unusable
                           ? OpenFact{u"unusable"_s, Tone::Critical, Open::tr("Unusable proposed by %1").arg(who), {}, facts.proposal->facts.reason}
                           : OpenFact{u"usable"_s, Tone::Warning, Open::tr("Reinstating proposed by %1").arg(who), {}, facts.proposal->facts.reason});
    }
}

void addReview(std::vector<OpenFact>& open, const governance::VersionFacts& facts)
{
    const governance::GateStatus gate = governance::gateStatus(facts);
    if (gate.reject)
        open.push_back({u"verdict-reject"_s,
                        Tone::Critical,
                        Open::tr("Rejected by %1").arg(governance::displayedSpeaker(facts.registry, *gate.reject)),
                        {},
                        gate.reject->reason});
    int given = 0, asked = 0;
    QStringList waits;
    for (const governance::RoleStatus& role : gate.roles) {
        given += std::min(role.approvals(), role.people);
        asked += role.people;
        if (role.missing() > role.rejections())
            waits << (role.people > 1 ? Open::tr("%1 waits for %n more of %2", nullptr, role.missing()) : Open::tr("%1 waits for %2"))
                         .arg(labelOf(role.role), governance::displayed(facts.registry, role.candidates));
    }
    open.push_back(
        {u"gate-a"_s, Tone::Plain, Open::tr("%1 of %2 approve").arg(given).arg(asked), u"%1/%2"_s.arg(given).arg(asked), waits.join(u'\n')});
}

}

std::vector<OpenFact> openFacts(const governance::VersionFacts& facts, const governance::Preflight& preflight)
{
    std::vector<OpenFact> open;
    addUsability(open, facts);
    const bool isDraft = facts.version->review == ReviewState::Draft;
    if (facts.version->review == ReviewState::InReviewA)
        addReview(open, facts);
    if (isDraft) {
        const std::vector<governance::Need> needs = preflight.missing();
        const int missing = int(needs.size());
        QStringList sentences;
        for (const governance::Need& need : needs)
            sentences << need.sentence;
        open.push_back(missing == 0 ? OpenFact{u"checklist"_s, Tone::Ok, Open::tr("Nothing missing for gate A"), {}, {}}
                                    : OpenFact{u"checklist"_s, Tone::Critical, Open::tr("%n need(s) missing", nullptr, missing),
                                               QString::number(missing), sentences.join(u'\n')});
    }
    if (const int unexplained = int(preflight.unexplained.size()); unexplained > 0 && (isDraft || facts.version->review == ReviewState::InReviewA)) {
        const QString waived = reasonToLeaveUnexplained(facts, facts.version->revision);
        open.push_back({u"unexplained"_s, Tone::Warning, Open::tr("%n unexplained", nullptr, unexplained), QString::number(unexplained),
                        waived.isEmpty() ? Open::tr("Changes that no release note explains")
                                         : Open::tr("Changes that no release note explains; the author waived it: %1").arg(waived)});
    }
    if (!facts.waivers.empty())
        open.push_back({u"exception"_s, Tone::Warning, Open::tr("%n waived", nullptr, int(facts.waivers.size())),
                        QString::number(facts.waivers.size()), Open::tr("Needs that the author waived with a reason")});
    if (const auto findings = std::ranges::count_if(facts.findings, [](const Finding& finding) { return finding.state != FindingState::Closed; });
        findings > 0)
        open.push_back({u"finding"_s, Tone::Warning, Open::tr("%n finding(s) open", nullptr, int(findings)), QString::number(findings), {}});
    if (const QDateTime ages = governance::approvalAges(facts);
        facts.version->review == ReviewState::Approved && facts.usability() != Usability::Unusable && ages.isValid())
        open.push_back(
            ages < facts.registry.now
                ? OpenFact{u"stale"_s,
                           Tone::Critical,
                           Open::tr("Approval aged on %1").arg(momentText(ages)),
                           {},
                           Open::tr("It no longer counts for a start; renew it.")}
                : OpenFact{u"calendar"_s, Tone::Plain, Open::tr("Approval counts until %1").arg(dayText(ages.toLocalTime().date())), {}, {}});
    return open;
}

std::optional<OpenFact> coverageFact(const std::optional<Coverage>& coverage)
{
    if (!coverage || coverage->of == 0)
        return {};
    const bool isWhole = coverage->read == coverage->of;
    const QString words = Open::tr("%1 of %2 read").arg(coverage->read).arg(coverage->of);
    return OpenFact{u"coverage"_s, isWhole ? Tone::Ok : Tone::Plain, words, u"%1/%2"_s.arg(coverage->read).arg(coverage->of),
                    Open::tr("Of the changes against what it is compared with, so many are marked as read by you. A verdict carries it.")};
}

QString reasonToLeaveUnexplained(const governance::VersionFacts& facts, int revision)
{
    const auto waiver = std::ranges::find(facts.waivers, u"unexplained-changes"_s, &Waiver::need);
    return waiver == facts.waivers.end() || !facts.version || facts.version->revision != revision ? QString() : waiver->reason;
}

QString shortReason(const Decision& decision, const Person& person)
{
    if (decision.isOpen())
        return {};
    const Obstacle& first = decision.obstacles.front();
    const auto stands = [&](QLatin1StringView code) {
        return std::ranges::any_of(decision.obstacles, [&](const Obstacle& obstacle) { return obstacle.code == code; });
    };
    const QString role = decision.role ? labelOf(*decision.role).toLower() : QString();
    // No role would help an author, so that is said first.
    if (stands("author-decides"_L1))
        return Open::tr("you wrote this version");
    if (first.code == u"role-not-held")
        return Open::tr("you are no %1").arg(role);
    if (first.code == u"verdict-already-given" || first.code == u"counted-once")
        return first.who.isEmpty() || first.who == person.name ? Open::tr("you have already decided") : Open::tr("already given");
    if (first.code == u"only-the-author")
        return Open::tr("only the author can");
    if (first.code == u"only-the-owner")
        return Open::tr("only the owner can");
    if (first.code == u"reject-stands")
        return Open::tr("a reject stands");
    if (first.code == u"auditor-changes-nothing")
        return Open::tr("auditors change nothing");
    if (first.code == u"need-missing")
        return Open::tr("%n need(s) missing", nullptr, int(std::ranges::count(decision.obstacles, first.code, &Obstacle::code)));
    if (first.code == u"gate-cannot-be-met")
        return Open::tr("nobody could decide");
    if (first.code == u"version-unusable")
        return Open::tr("the version is unusable");
    if (first.code == u"second-person-needed")
        return Open::tr("a second person confirms");
    return first.sentence;
}

}
