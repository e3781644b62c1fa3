// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/addperson.h"
#include "governance/commands/grantrole.h"
#include "governance/commands/proposefindingclose.h"
#include "items/findinglistmodel.h"
#include "items/newregistry.h"
#include "items/peoplemodel.h"
#include "items/rowroles.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace Qt::StringLiterals;

class PeopleModelTest : public QObject {
    Q_OBJECT

    testing::RegistryFixture m_fixture;
    std::unique_ptr<Desk> m_desk;

private slots:
    void init() { m_desk = testing::RegistryFixture::orThrow(Desk::open(m_fixture.location(), u"os-"_s + m_fixture.cast().reviewer)); }

    void everybodyIsThereWithRolesAndLink()
    {
        PeopleModel model(*m_desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(std::size_t(model.rowCount()), m_desk->facts().people.size());
        const int row = model.rowOf(m_fixture.cast().risk);
        QVERIFY(row >= 0);
        QVERIFY(model.index(row, PeopleModel::Roles).data().toString().contains(labelOf(Role::RiskApprover)));
        QCOMPARE(model.index(row, PeopleModel::OsUser).data().toString(), u"os-"_s + m_fixture.cast().risk);
        QVERIFY(!model.index(row, PeopleModel::Name).data(RowAvatarIsMe).toBool());
        QVERIFY(model.index(model.rowOf(m_fixture.cast().reviewer), 0).data(RowAvatarIsMe).toBool());
        QCOMPARE(model.rowOf(testing::anyName()), -1);
    }

    void newsPutsPeopleInBetweenAndMovesNobody()
    {
        PeopleModel model(*m_desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model.index(model.rowOf(m_fixture.cast().risk), 0);
        const QStringList added{testing::anyName(u"a"_s), testing::anyName(u"o"_s), testing::anyName(u"z"_s)};
        for (const QString& name : added)
            m_fixture.must(governance::AddPerson{name, {}, {}}, m_fixture.cast().admin);
        m_fixture.must(governance::GrantRole{added[1], Role::Monitor}, m_fixture.cast().admin);
        m_desk->session().lookForNews();
        QTRY_VERIFY(std::ranges::all_of(added, [&](const QString& name) { return model.rowOf(name) >= 0; }));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(kept.data(PeopleModel::PersonRole).toString(), m_fixture.cast().risk);
        QCOMPARE(model.index(model.rowOf(added[1]), PeopleModel::Roles).data().toString(), labelOf(Role::Monitor));
        QVERIFY(model.index(model.rowOf(added[0]), PeopleModel::OsUser).data().toString().contains(u"not linked"));
    }

    void findingsComeAtTheEndAndFollow()
    {
        const VersionName name = m_fixture.submitted(testing::aVersion().at(Tier::High));
        const VersionId version = m_fixture.facts(name).version->id;
        FindingListModel model(*m_desk, version);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_VERIFY(model.isSettled());
        QCOMPARE(model.rowCount(), 0);
        governance::Approve approve = m_fixture.approval(name, Role::TechnicalReviewer);
        approve.findings = {testing::aFinding(m_fixture.cast().author, Severity::Blocking), testing::aFinding(m_fixture.cast().colleague)};
        for (FindingDraft& finding : approve.findings)
            finding.due = m_fixture.clock().date().addDays(testing::anyNumber(1, 50));
        m_fixture.must(approve, m_fixture.cast().reviewer);
        m_desk->session().lookForNews();
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, FindingListModel::Text).data().toString(), approve.findings[0].text);
        QCOMPARE(model.index(0, FindingListModel::Grade).data(RowSeverity).toInt(), int(Severity::Blocking));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        m_fixture.must(governance::ProposeFindingClose{model.finding(1).id, testing::anySentence()}, m_fixture.cast().colleague);
        m_desk->session().lookForNews();
        QTRY_COMPARE(model.index(1, FindingListModel::State).data().toString(), labelOf(FindingState::CloseProposed));
        QCOMPARE(reset.count(), 0);
        model.setVersion({});
        QTRY_VERIFY(model.isSettled());
        QCOMPARE(model.rowCount(), 2);
    }

    void shortNamesComeFromFullOnes_data()
    {
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("name");
        QTest::newRow("two words") << u"Mei Zhao"_s << u"mei.zhao"_s;
        QTest::newRow("accents") << u"Tom\u00e1s  Ferreira"_s << u"tomas.ferreira"_s;
        QTest::newRow("a login") << u"jk_2"_s << u"jk_2"_s;
        QTest::newRow("spaces around") << u" Ann  "_s << u"ann"_s;
        QTest::newRow("nothing that fits") << u"\u738b\u4f1f"_s << QString();
    }
    void shortNamesComeFromFullOnes()
    {
        QFETCH(QString, full);
        QTEST(shortNameFrom(full), "name");
    }
};

QTEST_GUILESS_MAIN(PeopleModelTest)
#include "peoplemodel_test.moc"
