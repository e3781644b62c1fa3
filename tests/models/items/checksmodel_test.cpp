// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/hold.h"
#include "governance/commands/reject.h"
#include "governance/commands/requestchanges.h"
#include "governance/commands/submit.h"
#include "items/checksmodel.h"
#include "items/decisions.h"
#include "items/openfacts.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace Qt::StringLiterals;

namespace {

governance::Preflight preflightOf(const governance::VersionFacts& facts)
{
    return governance::preflight(facts, facts.waivers);
}

QStringList texts(const std::vector<OpenFact>& facts)
{
    QStringList all;
    for (const OpenFact& fact : facts)
        all << fact.text;
    return all;
}

}

class ChecksModelTest : public QObject {
    Q_OBJECT

    testing::RegistryFixture m_fixture;

    const Person& person(const governance::VersionFacts& facts, const QString& name) { return *facts.registry.find(name); }

private slots:
    void reportsOfGateAStandBelowWithWhoReportedThem()
    {
        const VersionName name = m_fixture.submitted(testing::aVersion().at(Tier::Low));
        const auto facts = m_fixture.facts(name);
        Evidence report;
        report.event = {testing::anyNumber(1, 99)};
        report.gate = Gate::A;
        report.kind = EvidenceKind::ValidationReport;
        report.binding.content = facts.version->digest;
        report.file = testing::anyName() + u".pdf"_s;
        report.sha256 = Sha256::fromRaw(testing::anyBytes(32));
        report.sizeBytes = testing::anyNumber(1, 999);
        report.by = m_fixture.cast().colleague;
        report.at = facts.registry.now;
        report.runs = {testing::anyName()};
        report.note = testing::anySentence();
        Evidence other = report, ofSlot = report;
        other.event = {report.event.value + 1};
        other.binding.content = Sha256::fromRaw(testing::anyBytes(32));
        ofSlot.event = {report.event.value + 2};
        ofSlot.gate = Gate::B;
        ChecksModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(checkSections(facts, preflightOf(facts), {report, other, ofSlot}));
        const auto lineOf = [&](const Evidence& evidence) { return model.line(model.indexOf(u"evidence:%1"_s.arg(evidence.event.value))); };
        QVERIFY(lineOf(report) != nullptr && lineOf(other) != nullptr);
        QVERIFY(lineOf(ofSlot) == nullptr); // it stands with its slot
        QCOMPARE(lineOf(report)->evidence, report);
        const QString details = lineOf(report)->details;
        for (const QString& part : {report.file, report.sha256.hex(), u"reported by "_s, report.runs.front(), report.note})
            QVERIFY2(details.contains(part), qPrintable(part));
        QVERIFY(lineOf(report)->state != lineOf(other)->state); // it was for other content
    }

    void everyNeedRoleAndChecklistItemHasALine()
    {
        const VersionName name = m_fixture.submitted(testing::aVersion().at(Tier::High));
        const auto facts = m_fixture.facts(name);
        ChecksModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(checkSections(facts, preflightOf(facts)));
        for (const governance::Need& need : preflightOf(facts).needs)
            QVERIFY2(model.indexOf(u"need:"_s + need.need).isValid(), qPrintable(need.need));
        for (const Role role : facts.gate().roles) {
            QVERIFY(model.indexOf(u"role:"_s + nameOf(role)).isValid());
            for (const ChecklistItem& item : facts.gate().checklists.at(role))
                QVERIFY(model.indexOf(u"item:"_s + nameOf(role) + u'/' + item.id).isValid());
        }
        // Nobody has spoken: each role says who could.
        const CheckLine* line = model.line(model.indexOf(u"role:"_s + nameOf(Role::RiskApprover)));
        QVERIFY(line->more.contains(m_fixture.cast().risk));
    }

    void aVerdictTicksItsChecklistWithoutMovingRows()
    {
        const VersionName name = m_fixture.submitted(testing::aVersion().at(Tier::Medium));
        auto facts = m_fixture.facts(name);
        ChecksModel model;
        model.show(checkSections(facts, preflightOf(facts)));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const auto approval = m_fixture.approval(name, Role::TechnicalReviewer);
        m_fixture.must(approval, m_fixture.cast().reviewer);
        facts = m_fixture.facts(name);
        model.show(checkSections(facts, preflightOf(facts)));
        QCOMPARE(reset.count(), 0);
        for (const Tick& tick : approval.ticks) {
            const CheckLine* line = model.line(model.indexOf(u"item:"_s + nameOf(Role::TechnicalReviewer) + u'/' + tick.item));
            QCOMPARE(line->icon, u"tick"_s);
            QVERIFY(tick.sentence.isEmpty() || line->details.contains(tick.sentence));
        }
    }

    void aVerdictOnAnEarlierRevisionIsShownAsOutdated()
    {
        const VersionName name = m_fixture.submitted(testing::aVersion().at(Tier::Low));
        auto facts = m_fixture.facts(name);
        governance::RequestChanges back;
        back.version = name;
        back.role = Role::TechnicalReviewer;
        back.read = facts.version->digest;
        back.reason = testing::anySentence();
        m_fixture.must(back, m_fixture.cast().reviewer);
        m_fixture.must(governance::Submit{name, {}, {}}, facts.version->author);
        facts = m_fixture.facts(name);
        const RoleVerdict given = verdictsIn(facts, governance::gateStatus(facts).roles.front()).front();
        QVERIFY(given.verdict && given.isOutdated);
        ChecksModel model;
        model.show(checkSections(facts, preflightOf(facts)));
        const CheckLine* line = model.line(model.indexOf(u"role:"_s + nameOf(Role::TechnicalReviewer)));
        QVERIFY(line->chip && line->chip->outdated);
    }

    void theBarSaysHowManyRolesApprove()
    {
        const VersionName name = m_fixture.submitted(testing::aVersion().at(Tier::Medium));
        auto facts = m_fixture.facts(name);
        QVERIFY(texts(openFacts(facts, preflightOf(facts))).contains(u"0 of 2 approve"_s));
        m_fixture.must(m_fixture.approval(name, Role::TechnicalReviewer), m_fixture.cast().reviewer);
        facts = m_fixture.facts(name);
        QVERIFY(texts(openFacts(facts, preflightOf(facts))).contains(u"1 of 2 approve"_s));
    }

    void aDraftWhoseNotesExplainTooLittleLacksSomethingForTheGate()
    {
        auto facts = m_fixture.facts(m_fixture.draft());
        facts.baseManifest = testing::aManifest().build();
        facts.manifest.releaseNotes = testing::anySentence();
        const auto missing = preflightOf(facts).missing();
        QVERIFY(std::ranges::any_of(missing, [](const governance::Need& need) { return need.need == u"unexplained-changes"_s; }));
        const auto open = openFacts(facts, preflightOf(facts));
        const auto checklist = std::ranges::find(open, u"checklist"_s, &OpenFact::icon);
        QVERIFY(checklist != open.end());
        QCOMPARE(checklist->tone, Tone::Critical);
        QCOMPARE(checklist->brief, QString::number(missing.size()));
    }

    void aHoldComesFirstOfAllThatIsOpen()
    {
        const VersionName name = m_fixture.submitted();
        governance::Hold hold;
        hold.version = name;
        hold.reason = testing::anySentence();
        m_fixture.must(hold, m_fixture.cast().reviewer);
        const auto facts = m_fixture.facts(name);
        const auto open = openFacts(facts, preflightOf(facts));
        QCOMPARE(open.front().icon, u"hold"_s);
        QCOMPARE(open.front().details, hold.reason);
    }

    void anAuthorIsToldThatTheyWroteTheVersion()
    {
        const VersionName name = m_fixture.submitted();
        const auto facts = m_fixture.facts(name);
        const Person& author = person(facts, facts.version->author);
        const Decision approve = decisionOf(DecisionKind::Approve, Role::TechnicalReviewer, facts, author);
        QVERIFY(!approve.isOpen());
        QCOMPARE(shortReason(approve, author), u"you wrote this version"_s);
        const Person& reviewer = person(facts, m_fixture.cast().reviewer);
        QVERIFY(shortReason(decisionOf(DecisionKind::Approve, Role::TechnicalReviewer, facts, reviewer), reviewer).isEmpty());
        const Person& risk = person(facts, m_fixture.cast().risk);
        QVERIFY(!shortReason(decisionOf(DecisionKind::Approve, Role::TechnicalReviewer, facts, risk), risk).isEmpty());
    }

    void aDraftThatLacksSomethingCountsItsMissingNeeds()
    {
        const VersionName name = m_fixture.draft(testing::aVersion().at(Tier::High).holding(testing::aManifest().without(Element::Scripts)));
        const auto facts = m_fixture.facts(name);
        QVERIFY(failingChecks(facts, preflightOf(facts)) > 0);
        const CheckSection needs = checkSections(facts, preflightOf(facts)).front();
        QVERIFY(std::ranges::any_of(needs.lines,
                                    [](const CheckLine& line) { return line.key == u"need:element-scripts"_s && line.tone == Tone::Critical; }));
    }
};

QTEST_GUILESS_MAIN(ChecksModelTest)
#include "checksmodel_test.moc"
