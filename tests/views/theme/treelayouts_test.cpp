// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader asks in the moment in which rows come or go must not end the program.
#include "theme/rows/treelayouts.h"

#include <QAccessible>
#include <QEvent>
#include <QRandomGenerator>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace gatehouse;
using namespace Qt::StringLiterals;

// Stands for Qt's own class of this name, through which the accessibility bus asks.
class QDBusConnectionPrivate : public QObject {
    Q_OBJECT
public:
    std::function<void()> asks;
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::MetaCall)
            return QObject::event(event);
        asks();
        return true;
    }
};

class TreeLayoutsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<theme::TreeLayouts> m_layouts;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTreeView> m_view;

    QAccessible::Id cell()
    {
        QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(m_view.get())->tableInterface();
        return QAccessible::uniqueId(table->cellAt(1, 0));
    }
    // Asks as the bus does, and says whether the cell is still there after its answer (or was gone before).
    static bool staysWhileAsked(QAccessible::Id id)
    {
        QDBusConnectionPrivate bus;
        bool stays = false;
        bus.asks = [&] {
            QAccessibleInterface* found = QAccessible::accessibleInterface(id);
            if (found != nullptr)
                std::ignore = found->state();
            stays = found == nullptr || QAccessible::accessibleInterface(id) == found;
        };
        QEvent question(QEvent::MetaCall);
        QCoreApplication::sendEvent(&bus, &question);
        return stays;
    }

private slots:
    void init()
    {
        QAccessible::setActive(true);
        m_layouts = std::make_unique<theme::TreeLayouts>(nullptr);
        m_model = std::make_unique<QStandardItemModel>();
        const int groups = QRandomGenerator::global()->bounded(2, 5);
        for (int group = 0; group < groups; ++group) {
            auto* head = new QStandardItem(u"Group %1"_s.arg(group));
            const int rows = QRandomGenerator::global()->bounded(1, 6);
            for (int row = 0; row < rows; ++row)
                head->appendRow(new QStandardItem(u"Row %1"_s.arg(row)));
            m_model->appendRow(head);
        }
        m_view = std::make_unique<QTreeView>();
        m_view->setModel(m_model.get());
        m_view->expandAll();
        m_view->resize(400, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_layouts.reset();
    }

    void aCellStaysWhileItAnswersAboutNewRows()
    {
        const QAccessible::Id asked = cell();
        m_model->item(0)->appendRow(new QStandardItem(u"One more"_s));
        QVERIFY(staysWhileAsked(asked));
    }

    void aCellStaysWhileItAnswersAboutRowsThatGo()
    {
        const QAccessible::Id asked = cell();
        m_model->removeRow(m_model->rowCount() - 1);
        QVERIFY(staysWhileAsked(asked));
    }

    void aCellStaysWhileItAnswersAboutFolding()
    {
        QAccessible::Id asked = cell();
        m_view->collapse(m_model->index(1, 0));
        QVERIFY(staysWhileAsked(asked));
        asked = cell();
        m_view->expand(m_model->index(1, 0));
        QVERIFY(staysWhileAsked(asked));
    }

    void aCellStaysWhileItAnswersAboutANewModel()
    {
        const QAccessible::Id asked = cell();
        QStandardItemModel other(3, 2);
        m_view->setModel(&other);
        QVERIFY(staysWhileAsked(asked));
        m_view.reset();
    }
};

QTEST_MAIN(TreeLayoutsTest)
#include "treelayouts_test.moc"
