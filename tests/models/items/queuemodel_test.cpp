// SPDX-License-Identifier: GPL-3.0-or-later
// My turn as a tree: groups and items, what others do for whom, everybody's queue by role, and news that keeps its place.
#include "governance/commands/delegate.h"
#include "governance/commands/hold.h"
#include "governance/commands/requestchanges.h"
#include "items/queuemodel.h"
#include "items/rowroles.h"
#include "support/deployedregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using registry::QueueReason;

class QueueModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DeployedRegistry> m_registry;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    const Cast& cast() { return m_registry->cast(); }

    // The model of a person, filled.
    void sitDown(const QString& person)
    {
        m_tester.reset();
        m_model.reset();
        m_desk = RegistryFixture::orThrow(Desk::open(m_registry->location(), u"os-"_s + person));
        m_model = std::make_unique<QueueModel>(*m_desk);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_VERIFY(m_model->isLoaded());
        QCOMPARE(m_model->problem(), QString());
    }

    // "Group: model, model" for each group.
    QStringList shown() const
    {
        QStringList groups;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex group = m_model->index(row, 0);
            QStringList items;
            for (int child = 0; child < m_model->rowCount(group); ++child)
                items << m_model->item(m_model->index(child, 0, group))->version.modelName;
            groups << group.data().toString() + u": "_s + items.join(u", "_s);
        }
        return groups;
    }

private slots:
    void init() { m_registry = std::make_unique<DeployedRegistry>(); }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_desk.reset();
    }

    void itemsStandInTheGroupOfWhatTheyAskFor()
    {
        const VersionName high = m_registry->submitted(aVersion().at(Tier::High));
        const VersionName low = m_registry->submitted(aVersion().at(Tier::Low));
        m_registry->clock() = QDateTime::currentDateTimeUtc(); // the desk sees the real one, by which the hold has not lapsed
        const VersionName held = m_registry->approved();
        m_registry->must(governance::Hold{held, anySentence()}, cast().reviewer);
        sitDown(cast().reviewer);
        QCOMPARE(
            shown(),
            QStringList({u"Gate A · approval for production: "_s + high.model + u", "_s + low.model, u"A second person · holds: "_s + held.model}));
        QCOMPARE(m_model->countOf(QueueModel::Show::Mine), 3);
        QCOMPARE(m_model->countOf(QueueModel::Show::WaitingOnOthers), 0);
        const QModelIndex gate = m_model->index(0, 0);
        QVERIFY(gate.data(RowIsGroup).toBool());
        QCOMPARE(gate.data(RowCount).toInt(), 2);
        QVERIFY(m_model->item(gate) == nullptr);
        const QModelIndex first = m_model->index(0, 0, gate);
        QCOMPARE(first.parent(), gate);
        QCOMPARE(first.data(RowText).toString(), high.model);
        QCOMPARE(first.data(RowLabel).toString(), high.label);
        QVERIFY(first.data(RowSecondary).toString().contains(labelOf(Role::TechnicalReviewer)));
        QCOMPARE(first.siblingAtColumn(QueueModel::RiskTier).data().toString(), labelOf(Tier::High));
        // At high tier a risk approver is awaited too; at low tier nobody else, so the author stands there.
        QVERIFY(first.siblingAtColumn(QueueModel::With).data(RowPeople).toStringList().contains(m_desk->displayName(cast().risk)));
        QCOMPARE(first.siblingAtColumn(QueueModel::With).siblingAtRow(1).data(RowPeople).toStringList(),
                 QStringList{m_desk->displayName(cast().author)});
        QCOMPARE(m_model->oldestGateItem(), m_registry->facts(high).revisions.back().frozenAt);
    }

    void anAuthorSeesWhomTheyWaitFor()
    {
        const VersionName version = m_registry->submitted(aVersion().at(Tier::Low));
        sitDown(cast().author);
        QCOMPARE(shown(), QStringList());
        m_model->setShow(QueueModel::Show::WaitingOnOthers);
        QCOMPARE(shown(), QStringList(u"What you wait for: "_s + version.model));
        const QModelIndex item = m_model->index(0, 0, m_model->index(0, 0));
        QVERIFY(item.siblingAtColumn(QueueModel::With).data(RowPeople).toStringList().contains(m_desk->displayName(cast().reviewer)));
    }

    void newsTakesItemsAwayAndLeavesTheOthersFound()
    {
        const VersionName first = m_registry->submitted(aVersion().at(Tier::Low));
        const VersionName second = m_registry->submitted(aVersion().at(Tier::Low));
        sitDown(cast().reviewer);
        const registry::QueueItem kept = *m_model->item(m_model->index(1, 0, m_model->index(0, 0)));
        QCOMPARE(kept.version.modelName, second.model);
        m_registry->must(governance::RequestChanges{first, Role::TechnicalReviewer, {}, anySentence(), {}}, cast().reviewer);
        m_desk->session().lookForNews();
        QTRY_COMPARE(m_model->countOf(QueueModel::Show::Mine), 1);
        const QModelIndex found = m_model->indexOf(kept);
        QCOMPARE(found, m_model->index(0, 0, m_model->index(0, 0)));
        registry::QueueItem gone = kept;
        gone.reason = QueueReason::Revise;
        QVERIFY(!m_model->indexOf(gone).isValid());
    }

    void aDelegatesTurnIsTheirs()
    {
        const VersionName version = m_registry->submitted(aVersion().at(Tier::Low));
        sitDown(cast().colleague);
        QCOMPARE(m_model->countOf(QueueModel::Show::Mine), 0);
        const QDateTime until = QDateTime::currentDateTimeUtc().addDays(anyNumber(2, 30));
        m_registry->must(governance::Delegate{cast().colleague, Role::TechnicalReviewer, {}, until, anySentence()}, cast().reviewer);
        m_desk->session().lookForNews();
        QTRY_COMPARE(shown(), QStringList(u"Gate A · approval for production: "_s + version.model));
    }

    void everybodysQueueIsByRoleTheLongestFirst()
    {
        const VersionName both = m_registry->submitted(aVersion().at(Tier::Medium));
        const VersionName one = m_registry->submitted(aVersion().at(Tier::Low));
        sitDown(cast().owner);
        QCOMPARE(m_model->bottleneck(), QString());
        m_model->setShow(QueueModel::Show::Everybody);
        QVERIFY(!m_model->isLoaded()); // nothing is said of it before it is there
        QTRY_VERIFY(m_model->isLoaded());
        QCOMPARE(m_model->countOf(QueueModel::Show::Everybody), 3);
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(m_model->index(0, 0).data().toString().startsWith(labelOf(Role::TechnicalReviewer)));
        QVERIFY(m_model->index(1, 0).data().toString().startsWith(labelOf(Role::RiskApprover)));
        QCOMPARE(m_model->index(0, 0).data(RowCount).toInt(), 2);
        QVERIFY(m_model->bottleneck().contains(labelOf(Role::TechnicalReviewer)));
        QCOMPARE(m_model->item(m_model->index(0, 0, m_model->index(1, 0)))->version.modelName, both.model);
        m_registry->must(m_registry->approval(one, Role::TechnicalReviewer), cast().reviewer);
        m_desk->session().lookForNews();
        QTRY_COMPARE(m_model->countOf(QueueModel::Show::Everybody), 2);
        m_model->setShow(QueueModel::Show::Mine);
        QVERIFY(m_model->isLoaded());
        QCOMPARE(m_model->countOf(QueueModel::Show::Mine), 0);
    }
};

QTEST_GUILESS_MAIN(QueueModelTest)
#include "queuemodel_test.moc"
