// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/editmodel.h"
#include "governance/commands/hold.h"
#include "items/resultcells.h"
#include "items/resultexport.h"
#include "support/chance.h"
#include "support/live.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace Qt::StringLiterals;
using testing::adopted;
using testing::anyName;
using Column = ResultListModel::Column;

class ResultListModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<testing::RegistryFixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ResultListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    bool load()
    {
        m_desk = testing::RegistryFixture::orThrow(Desk::open(m_fixture->location(), u"os-"_s + m_fixture->cast().owner));
        m_model = std::make_unique<ResultListModel>(*m_desk);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        return QSignalSpy(m_model.get(), &ResultListModel::loaded).wait();
    }

    // Another desk writes; this one hears of it.
    bool waitForNews()
    {
        QSignalSpy loaded(m_model.get(), &ResultListModel::loaded);
        m_desk->session().lookForNews();
        return loaded.wait();
    }

    // Something live whose model states these places and consumers.
    VersionName live(const QString& slot, const QStringList& places, const QStringList& consumers = {})
    {
        const VersionName name = adopted(*m_fixture, slot, {anyName(u"target"_s)});
        QJsonArray results, users;
        for (const QString& place : places)
            results.append(QJsonObject{{u"place"_s, place}, {u"format"_s, u"parquet"_s}, {u"refresh"_s, u"daily"_s}, {u"kind"_s, u"file"_s}});
        for (const QString& consumer : consumers)
            users.append(QJsonObject{{u"name"_s, consumer}});
        governance::EditModel edit;
        edit.model = name.model;
        edit.results = results;
        edit.consumers = users;
        m_fixture->must(edit, m_fixture->cast().owner);
        return name;
    }

    QStringList shown(Column column = Column::PlaceColumn) const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << m_model->index(row, column).data(RowText).toString();
        return all;
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<testing::RegistryFixture>();
        m_fixture->clock() = QDateTime::currentDateTimeUtc(); // holds are judged by the real clock
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_desk.reset();
    }

    void whatIsNotLiveHasNoRow()
    {
        m_fixture->approved();
        testing::started(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        QVERIFY(load());
        QVERIFY(m_model->isLoaded());
        QCOMPARE(m_model->rowCount(), 0);
    }

    void eachPlaceOfWhatIsLiveHasARow()
    {
        const QString slot = anyName(u"slot"_s), first = anyName(u"a"_s), second = anyName(u"b"_s), desk = anyName(u"desk"_s);
        const VersionName name = live(slot, {first, second}, {desk, anyName()});
        QVERIFY(load());
        QCOMPARE(shown(), (QStringList{first, second}));
        const registry::ResultRow* row = m_model->row(m_model->index(0, 0));
        QCOMPARE(row->live->version.label, name.label);
        QCOMPARE(row->live->slot, slot);
        QVERIFY(row->live->adopted);
        QCOMPARE(m_model->index(0, Column::ConsumersColumn).data(RowText).toString(), desk);
        QCOMPARE(m_model->index(0, Column::ConsumersColumn).data(RowSecondary).toString(), u"and 1 more"_s);
        QCOMPARE(m_model->counts().places, 2);
        QCOMPARE(m_model->counts().models, 1);
    }

    void whatNamesNoPlaceIsSeenToo()
    {
        live(anyName(u"slot"_s), {});
        live(anyName(u"slot"_s), {anyName()});
        QVERIFY(load());
        QCOMPARE(m_model->counts().nowhere, 1);
        ResultFilter filter;
        filter.nowhere = true;
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->index(0, Column::PlaceColumn).data(RowTone).value<Tone>(), Tone::Warning);
    }

    void wordsAreFoundWhereverTheyStand()
    {
        const QString place = anyName(u"place"_s), desk = anyName(u"desk"_s);
        const VersionName name = live(anyName(u"slot"_s), {place}, {desk});
        live(anyName(u"slot"_s), {anyName()}, {anyName()});
        QVERIFY(load());
        QCOMPARE(m_model->rowCount(), 2);
        for (const QString& word : {place.toUpper(), desk, name.model, u"PARQUET "_s + desk.left(desk.size() - 1)}) {
            ResultFilter filter;
            filter.text = word;
            m_model->setFilter(filter);
            QCOMPARE(shown(), QStringList{place});
        }
        ResultFilter nothing;
        nothing.text = anyName();
        m_model->setFilter(nothing);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->counts().rows, 2);
        ResultFilter byConsumer;
        byConsumer.consumer = desk;
        m_model->setFilter(byConsumer);
        QCOMPARE(shown(), QStringList{place});
    }

    void rowsKeepTheirPlaceForViewsWhenNewsComes()
    {
        const QString first = u"b"_s + anyName(), second = u"d"_s + anyName(), third = u"a"_s + anyName();
        live(anyName(u"slot"_s), {first});
        live(anyName(u"slot"_s), {second});
        QVERIFY(load());
        m_model->sort(Column::PlaceColumn, Qt::DescendingOrder);
        QCOMPARE(shown(), (QStringList{second, first}));
        const QPersistentModelIndex kept = m_model->index(0, 0);
        m_model->sort(Column::PlaceColumn, Qt::AscendingOrder);
        QCOMPARE(kept.row(), 1);
        live(anyName(u"slot"_s), {third});
        QVERIFY(waitForNews());
        QCOMPARE(shown(), (QStringList{third, first, second}));
        QCOMPARE(kept.data(RowText).toString(), second);
    }

    void aHoldStandsBesideTheVersion()
    {
        const VersionName name = live(anyName(u"slot"_s), {anyName()});
        QVERIFY(load());
        QCOMPARE(m_model->index(0, Column::ModelColumn).data(RowSecondaryTone).value<Tone>(), Tone::Muted);
        m_fixture->must(governance::Hold{name, testing::anySentence()}, m_fixture->cast().owner);
        QVERIFY(waitForNews());
        QCOMPARE(m_model->index(0, Column::ModelColumn).data(RowSecondaryTone).value<Tone>(), Tone::Warning);
        QCOMPARE(chipsOf(*m_model->row(m_model->index(0, 0))->live).front(), RowChip::of(Usability::OnHold));
    }

    void thePastHasThePlacesOfThen()
    {
        const QString before = anyName(), after = anyName();
        const VersionName name = live(anyName(u"slot"_s), {before});
        const qint64 then = m_fixture->facts(name).registry.nextSeq - 1;
        governance::EditModel edit;
        edit.model = name.model;
        edit.results = QJsonArray{QJsonObject{{u"place"_s, after}}};
        m_fixture->must(edit, m_fixture->cast().owner);
        QVERIFY(load());
        QCOMPARE(shown(), QStringList{after});
        const auto moment = registry::momentOfEvent(m_fixture->connection(), then);
        QVERIFY(moment.has_value());
        QSignalSpy loaded(m_model.get(), &ResultListModel::loaded);
        m_desk->session().lookAt(*moment);
        QVERIFY(!loaded.isEmpty() || loaded.wait());
        QCOMPARE(shown(), QStringList{before});
    }

    void whatIsShownIsWhatIsExported()
    {
        const QString place = u"=cmd|"_s + anyName();
        const VersionName name = live(anyName(u"slot"_s), {place}, {u"one"_s, u"two"_s});
        QVERIFY(load());
        const QByteArray csv = resultsCsv({*m_model->row(m_model->index(0, 0))});
        QVERIFY(csv.startsWith("model,slot,version,"));
        QVERIFY(csv.contains((name.model + u',').toUtf8()));
        QVERIFY(csv.contains(("'" + place).toUtf8())); // no spreadsheet takes it for a formula
        QVERIFY(csv.contains("one; two"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(anyName());
        QCOMPARE(exportResults({*m_model->row(m_model->index(0, 0))}, path), qint64(1));
        QVERIFY(!exportResults({}, folder.filePath(u"none/none.csv"_s)));
    }
};

QTEST_GUILESS_MAIN(ResultListModelTest)
#include "resultlistmodel_test.moc"
