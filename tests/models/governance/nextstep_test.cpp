// SPDX-License-Identifier: GPL-3.0-or-later
// A refusal for a wrong state ends with who moves the version or its deployment on; one for what is unusable with what to use instead.
#include "deploymentquestions.h"
#include "governance/commands/golive.h"
#include "governance/commands/reject.h"
#include "governance/commands/renew.h"
#include "governance/commands/reopen.h"
#include "governance/commands/rollback.h"
#include "governance/commands/submit.h"
#include "governance/commands/withdrawversion.h"
#include "governance/nextstep.h"
#include "governance/separation.h"

namespace gatehouse::governance::testing {
namespace {

Obstacle refusalOf(const Obstacles& obstacles, const QString& code)
{
    const auto found = std::ranges::find(obstacles, code, &Obstacle::code);
    return found == obstacles.end() ? Obstacle() : *found;
}

// What each command says of a version that is not where it needs it.
Obstacle refusalIn(ReviewState state, const VersionFacts& facts)
{
    const auto asked = [&]<class Command>(Command command, const QString& name, const QString& code) {
        command.version = facts.name;
        return refusalOf(obstacles(command, person(facts.registry, name), facts), code);
    };
    switch (state) {
    case ReviewState::Draft: return asked(WithdrawVersion{}, cast().author, u"gate-not-open"_s);
    case ReviewState::InReviewA: return asked(Reopen{}, cast().author, u"not-approved"_s);
    case ReviewState::Approved: return asked(Reject{}, cast().reviewer, u"gate-not-open"_s);
    case ReviewState::Rejected: return asked(Submit{}, cast().author, u"not-a-draft"_s);
    case ReviewState::Adopted: return asked(Renew{}, cast().reviewer, u"not-approved"_s);
    }
    Q_UNREACHABLE();
}

}

class NextStepTest : public QObject {
    Q_OBJECT
private slots:
    void aVersionInTheWrongStateNamesWhoMovesIt_data()
    {
        QTest::addColumn<ReviewState>("state");
        QTest::addColumn<QString>("who");
        QTest::newRow("draft") << ReviewState::Draft << cast().author;
        QTest::newRow("in review") << ReviewState::InReviewA << cast().risk;
        QTest::newRow("approved") << ReviewState::Approved << cast().author;
        QTest::newRow("rejected") << ReviewState::Rejected << cast().author;
        QTest::newRow("adopted") << ReviewState::Adopted << cast().author;
    }
    void aVersionInTheWrongStateNamesWhoMovesIt()
    {
        QFETCH(ReviewState, state);
        QFETCH(QString, who);
        FactsBuilder builder = aVersion().in(state);
        if (state == ReviewState::InReviewA) // the technical review is there
            builder.given(cast().reviewer, Role::TechnicalReviewer);
        const VersionFacts facts = builder.build();
        const Obstacle refused = refusalIn(state, facts);
        QVERIFY2(!refused.sentence.isEmpty(), "the command was not refused for the state");
        const bool isFinal = state == ReviewState::Rejected;
        QVERIFY2(isFinal || refused.sentence.contains(displayed(facts.registry, who)), qPrintable(refused.sentence));
        QVERIFY(!refused.who.isEmpty());
        // Of a gate those who can still decide, and nobody who has.
        QVERIFY(state != ReviewState::InReviewA || !refused.sentence.contains(displayed(facts.registry, cast().reviewer)));
    }

    void aDeploymentInTheWrongStateNamesWhoMovesIt()
    {
        const DeploymentFacts cleared = aDeployment().in(State::Cleared).build();
        const Obstacle refused = refusalOf(
            obstacles(Rollback{cleared.version.name, cleared.slot, anySentence()}, person(cleared.registry(), cast().owner), cleared),
            u"wrong-deployment-state"_s);
        QVERIFY2(refused.sentence.contains(displayed(cleared.registry(), cleared.current()->deployer)), qPrintable(refused.sentence));
        QCOMPARE(refused.who, cleared.current()->deployer);
    }

    void aClearedDeploymentWaitsForItsWindow()
    {
        DeploymentFacts facts = aDeployment().in(State::Cleared).build();
        const auto sentence = [&] { return nextStep(facts, facts.inSlot.back()).sentence; };
        const QString now = sentence();
        facts.inSlot.back().window.notBefore = facts.registry().now.addSecs(gatehouse::testing::anyNumber(60, 1'000'000));
        QVERIFY(sentence() != now);
        QVERIFY2(sentence().contains(displayed(facts.registry(), facts.current()->deployer)), qPrintable(sentence()));
    }

    void aRejectionAtGateBLeadsToWhoGaveIt()
    {
        const DeploymentFacts facts = aDeployment()
                                          .in(State::InReviewB)
                                          .granting(cast().colleague, Role::GoLiveApprover)
                                          .given(cast().colleague, Role::GoLiveApprover, VerdictKind::Reject)
                                          .build();
        const NextStep step = nextStep(facts, *facts.current());
        QCOMPARE(step.who, cast().colleague);
        QVERIFY2(step.sentence.contains(displayed(facts.registry(), facts.current()->deployer)), qPrintable(step.sentence));
    }

    void whatIsUnusableNamesWhatCanBeUsed()
    {
        DeploymentFacts facts = aDeployment().in(State::Cleared).build();
        facts.version.version->usability.state = Usability::Unusable;
        const auto sentence = [&] {
            return refusalOf(obstacles(GoLive{facts.version.name, facts.slot}, person(facts.registry(), cast().deployer), facts),
                             u"version-unusable"_s)
                .sentence;
        };
        const QString owner = displayed(facts.registry(), facts.version.model->owner);
        const QString named = anyName(), instead = anyName();
        QVERIFY2(sentence().contains(owner), qPrintable(sentence()));
        facts.version.version->usability.successor = named;
        QVERIFY2(sentence().contains(named) && sentence().contains(owner), qPrintable(sentence())); // it cannot be used either
        facts.instead = instead;
        QVERIFY2(sentence().contains(instead) && sentence().contains(owner), qPrintable(sentence())); // it is not approved yet
        facts.insteadStands = true;
        QVERIFY2(sentence().contains(instead) && !sentence().contains(named) && !sentence().contains(owner), qPrintable(sentence()));
    }
};

}

QTEST_GUILESS_MAIN(gatehouse::governance::testing::NextStepTest)
#include "nextstep_test.moc"
