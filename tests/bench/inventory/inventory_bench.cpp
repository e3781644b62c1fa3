// SPDX-License-Identifier: GPL-3.0-or-later
// An inventory of 200,000 versions: how long until the right rows are painted after the scroll bar is dragged to the middle, and until a
// word that is typed has found its rows. Every answer is checked against the database before its time counts.
#include "items/rowroles.h"
#include "pages/inventory/inventorypage.h"
#include "registry/registrar.h"
#include "support/registryfixture.h"
#include "theme/theme.h"
#include "theme/widgets/segmentedcontrol.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <cstdio>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr int Models = 2'000;
constexpr int VersionsEach = 100;
constexpr qint64 AllowedMs = 300;

// Rows as the projector would have written them; only what the inventory reads.
void fill(const registry::Location& location)
{
    auto connection = testing::RegistryFixture::orThrow(registry::Connection::open(location, registry::Access::ReadWrite));
    QSqlDatabase database = connection.database();
    if (!database.transaction())
        throw std::runtime_error("no transaction");
    QSqlQuery model(database), version(database), content(database);
    model.prepare(u"INSERT INTO model (id, name, purpose, owner, tier, from_seq) VALUES (?, ?, ?, 'ada', ?, 1)"_s);
    version.prepare(
        u"INSERT INTO version (id, model, label, author, importer, review_state, digest, why, changed_at, from_seq) VALUES (?, ?, ?, 'ada', 'ada', ?, ?, ?, ?, 1)"_s);
    content.prepare(u"INSERT INTO content (digest, files, bytes, notes, from_seq) VALUES (?, 7, 123456, ?, 1)"_s);
    const QStringList tiers{u"low"_s, u"medium"_s, u"high"_s}, states{u"draft"_s, u"in-review-a"_s, u"approved"_s, u"approved"_s, u"rejected"_s};
    const QDateTime start(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC);
    for (int m = 0; m < Models; ++m) {
        model.addBindValue(1'000'000 + m);
        model.addBindValue(u"model-"_s + QString::number(m).rightJustified(5, u'0'));
        model.addBindValue(u"Which of the %1 accounts should somebody look at today?"_s.arg(m));
        model.addBindValue(tiers.at(m % 3));
        model.exec();
        for (int v = 0; v < VersionsEach; ++v) {
            const int number = v * Models + m;
            const QString digest = QString::number(number, 16).rightJustified(64, u'0');
            const QString why = u"Threshold %1 after study %2"_s.arg(number % 97).arg(number);
            version.addBindValue(2'000'000 + number);
            version.addBindValue(1'000'000 + m);
            version.addBindValue(u"%1.%2.0"_s.arg(v / 10).arg(v % 10));
            version.addBindValue(states.at(number % 5));
            version.addBindValue(digest);
            version.addBindValue(why);
            version.addBindValue(start.addSecs(900LL * number).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s));
            version.exec();
            content.addBindValue(digest);
            content.addBindValue(why);
            content.exec();
        }
    }
    if (!database.commit())
        throw std::runtime_error("not committed");
}

}

class InventoryBench : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    theme::Theme m_theme;
    std::unique_ptr<items::Desk> m_desk;
    std::unique_ptr<pages::InventoryPage> m_page;

    QTreeView* view(const QString& name)
    {
        for (QTreeView* one : m_page->findChildren<QTreeView*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }

    // The names of the versions that can be seen now; empty while a row is grey.
    static QStringList seen(const QTreeView& list)
    {
        QStringList names;
        for (QModelIndex index = list.indexAt(QPoint(1, 1)); index.isValid() && list.visualRect(index).top() < list.viewport()->height();
             index = list.indexBelow(index)) {
            if (index.data(items::RowIsLoading).toBool())
                return {};
            if (const QString name = index.data(items::InventoryTreeModel::VersionNameRole).toString(); !name.isEmpty())
                names << name;
        }
        return names;
    }

    QStringList inDatabase(qint64 first, qint64 count, const QString& like = u"%"_s)
    {
        const auto connection = testing::RegistryFixture::orThrow(
            registry::Connection::open(m_desk->session().location(), registry::Access::ReadOnly));
        auto query = testing::RegistryFixture::orThrow(connection.run(
            u"SELECT m.name || '@' || v.label FROM version v JOIN model m ON m.id = v.model WHERE v.why LIKE ? ORDER BY v.changed_at DESC, v.id DESC LIMIT ? OFFSET ?"_s,
            {like, count, first}));
        QStringList names;
        while (query.next())
            names << query.value(0).toString();
        return names;
    }

private slots:
    void initTestCase()
    {
        m_theme.install(*qApp);
        const registry::Location location{m_folder.filePath(u"large.db"_s)};
        testing::RegistryFixture::orThrow(registry::found(location, {u"ada"_s, u"Ada Okafor"_s, u"ada"_s, false, false}));
        fill(location);
        m_desk = testing::RegistryFixture::orThrow(items::Desk::open(location, u"ada"_s));
        QElapsedTimer clock;
        clock.start();
        m_page = std::make_unique<pages::InventoryPage>(*m_desk);
        m_page->resize(1244, 808);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30'000);
        std::printf("200,000 versions: the inventory by model stands after %lld ms\n", clock.elapsed());
        QCOMPARE(view(u"Inventory by model"_s)->model()->rowCount(), Models);
    }

    void theMiddleOfAllVersionsShowsTheRightRows()
    {
        m_page->findChild<theme::SegmentedControl*>()->setCurrentIndex(1);
        QTreeView* list = view(u"All versions"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30'000);
        QCOMPARE(list->model()->rowCount(), Models * VersionsEach);
        QList<qint64> times;
        for (const double place : {0.5, 0.25, 0.75, 0.1, 0.9, 0.5001}) {
            QScrollBar* bar = list->verticalScrollBar();
            QElapsedTimer clock;
            clock.start();
            bar->setSliderDown(true);
            bar->setSliderPosition(int(bar->maximum() * place));
            list->viewport()->repaint();
            QStringList rows;
            while ((rows = seen(*list)).isEmpty() && clock.elapsed() < 10'000)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
            list->viewport()->repaint();
            const qint64 took = clock.elapsed();
            bar->setSliderDown(false);
            const int top = list->indexAt(QPoint(1, 1)).row();
            QVERIFY(qAbs(top - int(Models * VersionsEach * place)) < 200);
            QCOMPARE(rows, inDatabase(top, rows.size()));
            QVERIFY(rows.size() > 10);
            times << took;
        }
        std::printf("200,000 versions: dragged to the middle, the right rows stand after %lld ms; worst of six places %lld ms\n", times.first(),
                    *std::ranges::max_element(times));
        QVERIFY2(*std::ranges::max_element(times) <= AllowedMs, "slower than 300 ms");
    }

    void theMiddleOfAnOpenTreeShowsTheRightRows()
    {
        m_page->findChild<theme::SegmentedControl*>()->setCurrentIndex(0);
        QTreeView* tree = view(u"Inventory by model"_s);
        tree->expandAll();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30'000);
        QScrollBar* bar = tree->verticalScrollBar();
        QElapsedTimer clock;
        clock.start();
        bar->setSliderPosition(bar->maximum() / 2);
        tree->viewport()->repaint();
        QStringList rows;
        while ((rows = seen(*tree)).isEmpty() && clock.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        tree->viewport()->repaint();
        const qint64 took = clock.elapsed();
        // Every row is of the model that it stands under, and labels fall.
        for (QModelIndex index = tree->indexAt(QPoint(1, 1)); index.isValid() && tree->visualRect(index).top() < tree->viewport()->height();
             index = tree->indexBelow(index)) {
            if (!index.parent().isValid())
                continue;
            const int label = VersionsEach - 1 - index.row();
            QCOMPARE(index.data(items::InventoryTreeModel::VersionNameRole).toString(),
                     u"%1@%2.%3.0"_s.arg(index.parent().data(items::InventoryTreeModel::ModelNameRole).toString()).arg(label / 10).arg(label % 10));
        }
        std::printf("200,000 versions: the middle of the open tree stands after %lld ms\n", took);
        QVERIFY2(took <= AllowedMs, "slower than 300 ms");
        tree->collapseAll();
    }

    void aWordFindsItsVersions()
    {
        m_page->findChild<theme::SegmentedControl*>()->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30'000);
        QElapsedTimer clock;
        clock.start();
        m_page->findChild<QLineEdit*>()->setText(u"study 10017"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled() && view(u"All versions"_s)->model()->rowCount() < 1000, 30'000);
        const qint64 took = clock.elapsed();
        QCOMPARE(seen(*view(u"All versions"_s)), inDatabase(0, 100, u"%10017%"_s));
        std::printf("200,000 versions: a word found its rows after %lld ms\n", took);
    }
};

QTEST_MAIN(InventoryBench)
#include "inventory_bench.moc"
