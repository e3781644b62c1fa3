// SPDX-License-Identifier: GPL-3.0-or-later
// A list shares the width it has: what is cut gets of what stands empty, and what a person dragged stays.
#include "theme/rows/grouprows.h"
#include "theme/rows/sparewidth.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

// Letters that no list would find short.
QString words(int least, int most)
{
    return QString(QRandomGenerator::global()->bounded(least, most + 1), u'm');
}

}

class SpareWidthTest : public QObject {
    Q_OBJECT

    enum Column { Name, Number, Rest };

    theme::Theme m_theme;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTreeView> m_view;

    [[nodiscard]] int width(Column column) const { return m_view->header()->sectionSize(column); }
    [[nodiscard]] int needed(Column column) const
    {
        int most = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            most = std::max(most, m_view->sizeHintForIndex(m_model->index(row, column)).width());
        return most;
    }
    void show(int wide, const QString& name, const QString& rest)
    {
        m_model = std::make_unique<QStandardItemModel>();
        m_model->setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s});
        m_model->appendRow({new QStandardItem(name), new QStandardItem(u"1"_s), new QStandardItem(rest)});
        m_view = std::make_unique<QTreeView>();
        m_view->setModel(m_model.get());
        m_view->setRootIsDecorated(false);
        theme::prepareList(*m_view, theme::RowDelegate::Lines::One);
        m_view->header()->setSectionResizeMode(Name, QHeaderView::Interactive);
        m_view->header()->setSectionResizeMode(Rest, QHeaderView::Stretch);
        m_view->header()->resizeSection(Name, 90);
        m_view->header()->resizeSection(Number, 140);
        m_view->resize(wide, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void cleanup()
    {
        m_view.reset();
        m_theme.setZoom(1);
    }

    void aNameThatIsCutGetsWhatStandsEmpty()
    {
        show(1600, words(20, 40), u"x"_s);
        QCOMPARE_GT(needed(Name), 90);
        QTRY_COMPARE(width(Name), needed(Name));
        QCOMPARE(width(Number), 140); // nobody lacked so much that it had to give
    }

    void whatHasTooMuchGivesToTheRest()
    {
        show(700, u"x"_s, words(100, 120));
        QTRY_COMPARE_LT(width(Number), 140);
        QCOMPARE_GE(width(Number), needed(Number));
        QCOMPARE(width(Name) + width(Number) + width(Rest), m_view->viewport()->width());
    }

    void whatIsCutEverywhereStaysAsDesigned()
    {
        show(500, words(60, 80), words(100, 120));
        QTRY_COMPARE_LT(width(Number), 140); // the only one with too much
        QCOMPARE_GE(width(Name), 90);
        QCOMPARE_LT(width(Name), needed(Name));
    }

    void whatLacksLeastIsServedWhole()
    {
        show(1000, words(14, 18), words(200, 220));
        m_view->header()->setSectionHidden(Number, true);
        QCOMPARE_GT(needed(Name), 90);
        // The rest needs all it has, so nothing is taken from it.
        QTRY_COMPARE(width(Name), 90);
        m_model->setItem(0, Rest, new QStandardItem(u"x"_s));
        m_view->header()->setSectionHidden(Number, false);
        QTRY_COMPARE_GE(width(Name), 90);
    }

    void whatHasNoRoomScrollsSideways()
    {
        show(300, words(60, 80), words(100, 120));
        theme::SpareWidth::of(*m_view).choose(Number, 200);
        QTRY_COMPARE(width(Rest), 120);
        QTRY_COMPARE_GT(m_view->horizontalScrollBar()->maximum(), 0);
        QTRY_COMPARE(m_view->horizontalScrollBar()->maximum(), width(Name) + width(Number) + width(Rest) - m_view->viewport()->width());
        m_view->resize(1600, 300);
        QTRY_COMPARE_GT(width(Rest), 400);
        QTRY_COMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(m_view->header()->sectionResizeMode(Rest), QHeaderView::Stretch);
    }

    void newWordsAreGivenTheirRoom()
    {
        show(1600, u"x"_s, u"x"_s);
        QCOMPARE(width(Name), 90);
        m_model->appendRow({new QStandardItem(words(20, 40)), new QStandardItem(u"2"_s), new QStandardItem(u"x"_s)});
        QTRY_COMPARE(width(Name), needed(Name));
    }

    void whatIsDraggedStays()
    {
        show(1600, words(20, 40), u"x"_s);
        QTRY_COMPARE_GT(width(Name), 90);
        const int chosen = QRandomGenerator::global()->bounded(50, 89);
        m_view->header()->resizeSection(Name, chosen);
        m_model->appendRow({new QStandardItem(words(41, 60)), new QStandardItem(u"2"_s), new QStandardItem(u"x"_s)});
        m_view->resize(1500, 300);
        QCoreApplication::processEvents();
        QCOMPARE(width(Name), chosen);
        const QVariantMap state = theme::SpareWidth::of(*m_view).saveState();
        show(1600, words(20, 40), u"x"_s);
        theme::SpareWidth::of(*m_view).restoreState(state);
        QCoreApplication::processEvents();
        QCOMPARE(width(Name), chosen);
    }

    void whatWasSharedIsNotKept()
    {
        show(1600, words(20, 40), u"x"_s);
        QTRY_COMPARE_GT(width(Name), 90);
        const QVariantMap state = theme::SpareWidth::of(*m_view).saveState();
        show(1600, u"x"_s, u"x"_s);
        theme::SpareWidth::of(*m_view).restoreState(state);
        QCoreApplication::processEvents();
        QCOMPARE(width(Name), 90);
    }

    void largerTextAndBackIsAsItWas()
    {
        show(1600, words(20, 30), u"x"_s);
        QTRY_COMPARE(width(Name), needed(Name));
        const int before = width(Name), number = width(Number);
        m_theme.setZoom(1.5);
        QTRY_COMPARE_GT(width(Name), before);
        m_theme.setZoom(1);
        QTRY_COMPARE(width(Name), before);
        QCOMPARE(width(Number), number);
    }
};

QTEST_MAIN(SpareWidthTest)
#include "sparewidth_test.moc"
