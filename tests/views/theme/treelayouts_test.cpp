// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader asks, or is told, in the moment in which rows come or go must not end the program.
#include "theme/rows/treelayouts.h"

#include <QAccessible>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusServer>
#include <QDBusVirtualObject>
#include <QRandomGenerator>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>
#include <functional>
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

int atMost(int most)
{
    return QRandomGenerator::global()->bounded(1, most + 1);
}

// Asks a cell for its state as Qt's bridge does, and says whether the cell is still there after its answer (or was gone before).
bool staysWhileAsked(QAccessible::Id id)
{
    QAccessibleInterface* found = QAccessible::accessibleInterface(id);
    if (found == nullptr)
        return true;
    std::ignore = found->state();
    return QAccessible::accessibleInterface(id) == found;
}

// Stands where Qt's bridge stands on the accessibility bus: an object that answers for every path below its own.
class Bridge : public QDBusVirtualObject {
    Q_OBJECT
public:
    QAccessible::Id asked = 0;
    bool stayed = false;
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        stayed = staysWhileAsked(asked);
        return connection.send(message.createReply());
    }
};

// What the bridge is told of cells, and whether each stayed while it was told.
struct Told {
    QAccessible::Event type;
    QString name;
    bool stayed;
    bool operator==(const Told&) const = default;
};
QList<Told> told;

void hearAsTheBridgeDoes(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::TableModelChanged)
        return;
    QAccessibleInterface* cell = event->accessibleInterface();
    const QString name = cell != nullptr ? cell->text(QAccessible::Name) : QString();
    told.append({event->type(), name, cell != nullptr && staysWhileAsked(QAccessible::uniqueId(cell))});
}

}

class TreeLayoutsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<theme::TreeLayouts> m_layouts;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTreeView> m_view;
    Bridge m_bridge;
    QDBusServer m_bus;
    std::unique_ptr<QDBusConnection> m_reader;
    std::function<void()> m_change;

    QAccessible::Id cell()
    {
        QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(m_view.get())->tableInterface();
        return QAccessible::uniqueId(table->cellAt(1, 0));
    }
    // A question that takes the way of a real one, over a socket and delivered by Qt; the change comes in the moment before the delivery.
    bool staysWhileTheBusAsks(QAccessible::Id id, std::function<void()> change)
    {
        m_bridge.asked = id;
        m_change = std::move(change);
        const QDBusMessage question = QDBusMessage::createMethodCall({}, u"/cells/%1"_s.arg(id), u"org.a11y.atspi.Accessible"_s, u"GetState"_s);
        const QDBusPendingCall answer = m_reader->asyncCall(question);
        return QTest::qWaitFor([&] { return answer.isFinished(); }) && !answer.isError() && m_bridge.stayed;
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &m_bridge && event->type() == QEvent::MetaCall)
            m_change();
        return false;
    }

private slots:
    void initTestCase()
    {
        // As if a screen reader had come: without one views tell nobody of their rows, and there is nothing to survive.
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        QVERIFY(QAccessible::isActive());
        m_bus.setAnonymousAuthenticationAllowed(true);
        QVERIFY2(m_bus.isConnected(), qPrintable(m_bus.lastError().message()));
        bool met = false;
        connect(
            &m_bus, &QDBusServer::newConnection, this,
            [&](QDBusConnection connection) { met = connection.registerVirtualObject(u"/cells"_s, &m_bridge, QDBusConnection::SubPath); },
            Qt::SingleShotConnection);
        m_reader = std::make_unique<QDBusConnection>(QDBusConnection::connectToPeer(m_bus.address(), u"reader"_s));
        QVERIFY2(m_reader->isConnected(), qPrintable(m_reader->lastError().message()));
        QTRY_VERIFY(met);
    }

    void init()
    {
        told.clear();
        m_layouts = std::make_unique<theme::TreeLayouts>(nullptr);
        qApp->installEventFilter(this); // the last one that came looks first
        m_model = std::make_unique<QStandardItemModel>();
        const int groups = 1 + atMost(3);
        for (int group = 0; group < groups; ++group) {
            auto* head = new QStandardItem(u"Group %1"_s.arg(group));
            const int rows = atMost(5);
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
        qApp->removeEventFilter(this);
        m_layouts.reset();
        QAccessible::installUpdateHandler(nullptr);
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromPeer(u"reader"_s);
        m_reader.reset();
    }

    void aCellStaysWhileItAnswersAboutNewRows()
    {
        QVERIFY(staysWhileTheBusAsks(cell(), [&] { m_model->item(0)->appendRow(new QStandardItem(u"One more"_s)); }));
    }

    void aCellStaysWhileItAnswersAboutRowsThatGo()
    {
        QVERIFY(staysWhileTheBusAsks(cell(), [&] { m_model->removeRow(m_model->rowCount() - 1); }));
    }

    void aCellStaysWhileItAnswersAboutFolding()
    {
        const QModelIndex group = m_model->index(1, 0);
        QVERIFY(staysWhileTheBusAsks(cell(), [&] { m_view->collapse(group); }));
        QVERIFY(staysWhileTheBusAsks(cell(), [&] { m_view->expand(group); }));
    }

    void aCellStaysWhileItAnswersAboutANewModel()
    {
        QStandardItemModel other(3, 2);
        QVERIFY(staysWhileTheBusAsks(cell(), [&] { m_view->setModel(&other); }));
        m_view.reset();
    }

    // Its cells can be asked as soon as it has been laid out once, by whatever needed a place in it.
    void aCellOfATreeThatWasNeverShownStays()
    {
        m_view = std::make_unique<QTreeView>();
        m_view->setModel(m_model.get());
        m_view->expandAll();
        std::ignore = m_view->indexAt({});
        QVERIFY(staysWhileTheBusAsks(cell(), [&] { m_model->appendRow(new QStandardItem(u"One more"_s)); }));
    }

    void aCellStaysWhileTheBridgeIsToldOfIt_data()
    {
        QTest::addColumn<bool>("shown");
        QTest::newRow("in a tree that shows") << true;
        QTest::newRow("in a tree that does not") << false; // lays nothing out to draw a selection
    }
    void aCellStaysWhileTheBridgeIsToldOfIt()
    {
        QFETCH(const bool, shown);
        m_view->setVisible(shown);
        std::ignore = cell();
        QAccessible::installUpdateHandler(hearAsTheBridgeDoes);
        m_model->insertRow(0, new QStandardItem(u"One more"_s));
        m_view->selectionModel()->select(m_model->index(1, 0), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(told, QList<Told>({{QAccessible::SelectionAdd, m_model->item(1)->text(), true}}));
    }
};

QTEST_MAIN(TreeLayoutsTest)
#include "treelayouts_test.moc"
