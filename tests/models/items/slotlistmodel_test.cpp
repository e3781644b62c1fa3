// SPDX-License-Identifier: GPL-3.0-or-later
// The slots as one version sees them: rows that stay, what stands in them, and what comes next.
#include "items/slotlistmodel.h"
#include "support/chance.h"
#include "support/deployedregistry.h"
#include "support/live.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class SlotListModelTest : public QObject {
    Q_OBJECT

private slots:
    void rowsStayWhileTheirStateChanges()
    {
        DeployedRegistry registry;
        const QString slot = registry.slot(), other = anyName(u"slot"_s);
        makeSlot(registry, other);
        SlotListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        const VersionName version = registry.cleared(anyName(u"model"_s), slot);
        const auto places = [&] { return std::vector{registry.deployed(version, other), registry.deployed(version, slot)}; };
        model.show(places());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(slot), 1);
        QCOMPARE(model.rowOf(anyName()), -1);
        QCOMPARE(model.place(0)->slot, other);
        QCOMPARE(model.place(anyNumber(2, 9)), nullptr);
        const QString before = model.index(1, SlotListModel::Live).data().toString();
        QVERIFY(!model.index(1, SlotListModel::Next).data().toString().isEmpty());
        const QPersistentModelIndex kept = model.index(1, SlotListModel::State);
        registry.must(governance::GoLive{version, slot}, registry.cast().deployer);
        model.show(places());
        QVERIFY(kept.isValid() && kept.row() == 1);
        QVERIFY(model.index(1, SlotListModel::Live).data().toString() != before);
        QVERIFY(model.index(1, SlotListModel::Next).data().toString().isEmpty());
        QCOMPARE(model.index(0, SlotListModel::Live).data().toString(), before);
        model.show({registry.deployed(version, slot)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(other), -1);
    }

    void everyColumnHasItsName()
    {
        const SlotListModel model;
        QStringList names;
        for (int column = 0; column < SlotListModel::ColumnCount; ++column)
            names << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(SlotListModelTest)
#include "slotlistmodel_test.moc"
