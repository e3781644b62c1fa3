// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever goes through a grouped list by keyboard meets its headings, and can do there what a click does.
#include "items/rowroles.h"
#include "theme/rows/grouprows.h"

#include <QHeaderView>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class GroupRowsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTreeView> m_view;

    QModelIndex heading(int group) { return m_model->index(group, 0); }

private slots:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>();
        m_model->setColumnCount(2);
        const int groups = QRandomGenerator::global()->bounded(2, 5);
        for (int group = 0; group < groups; ++group) {
            auto* head = new QStandardItem(u"Group %1"_s.arg(group));
            head->setData(true, items::RowIsGroup);
            const int rows = QRandomGenerator::global()->bounded(1, 6);
            for (int row = 0; row < rows; ++row)
                head->appendRow({new QStandardItem(u"Row %1"_s.arg(row)), new QStandardItem(u"more"_s)});
            m_model->appendRow(head);
        }
        m_view = std::make_unique<QTreeView>();
        m_view->setModel(m_model.get());
        theme::prepareList(*m_view, theme::RowDelegate::Lines::One);
        theme::groupRows(*m_view);
        m_view->resize(400, 600);
        m_view->show();
    }

    void keysOnAHeadingFoldIt_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
    }

    void keysOnAHeadingFoldIt()
    {
        QFETCH(Qt::Key, key);
        m_view->setCurrentIndex(m_model->index(0, 0, heading(0)));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentIndex(), heading(0));
        QSignalSpy activated(m_view.get(), &QTreeView::activated);
        QTest::keyClick(m_view.get(), key);
        QVERIFY(!m_view->isExpanded(heading(0)));
        QVERIFY(m_view->isExpanded(heading(1)));
        QTest::keyClick(m_view.get(), key);
        QVERIFY(m_view->isExpanded(heading(0)));
        QCOMPARE(activated.count(), 0);
    }

    void keysOnARowAreTheRows()
    {
        const QModelIndex row = m_model->index(0, 0, heading(1));
        m_view->setCurrentIndex(row);
        QSignalSpy activated(m_view.get(), &QTreeView::activated);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toModelIndex(), row);
        QVERIFY(m_view->isExpanded(heading(1)));
    }

    void whatIsFoldedIsPassedByTheArrows()
    {
        m_view->setCurrentIndex(heading(0));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentIndex().siblingAtColumn(0), heading(1));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentIndex().parent(), heading(1));
    }
};

QTEST_MAIN(GroupRowsTest)
#include "grouprows_test.moc"
