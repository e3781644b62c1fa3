// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/hold.h"
#include "items/boardcells.h"
#include "items/boardexport.h"
#include "items/rowroles.h"
#include "items/targetmatrixmodel.h"
#include "support/chance.h"
#include "support/live.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace Qt::StringLiterals;
using registry::Attention;
using testing::adopted;
using testing::anyName;
using testing::aVersion;
using testing::reported;

class BoardModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<testing::RegistryFixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<BoardModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    bool load()
    {
        m_desk = testing::RegistryFixture::orThrow(Desk::open(m_fixture->location(), u"os-"_s + m_fixture->cast().owner));
        m_model = std::make_unique<BoardModel>(*m_desk);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        return QSignalSpy(m_model.get(), &BoardModel::loaded).wait();
    }

    // Another desk writes; this one hears of it.
    bool waitForNews()
    {
        QSignalSpy loaded(m_model.get(), &BoardModel::loaded);
        m_desk->session().lookForNews();
        return loaded.wait();
    }

    template <class Change> bool waitAfter(const Change& change)
    {
        QSignalSpy loaded(m_model.get(), &BoardModel::loaded);
        change();
        return !loaded.isEmpty() || loaded.wait();
    }

    const registry::BoardRow* rowOf(const VersionName& version, const QString& slot) { return m_model->row(m_model->indexOf(version.model, slot)); }

    QStringList shown() const
    {
        QStringList all;
        for (int group = 0; group < m_model->rowCount(); ++group)
            for (int row = 0; row < m_model->rowCount(m_model->index(group, 0)); ++row)
                all << m_model->row(m_model->index(row, 0, m_model->index(group, 0)))->model.name;
        return all;
    }

    qint64 newestEvent() const { return m_fixture->facts({u"none"_s, u"none"_s, 0}).registry.nextSeq - 1; }

private slots:
    void init()
    {
        m_fixture = std::make_unique<testing::RegistryFixture>();
        m_fixture->clock() = QDateTime::currentDateTimeUtc(); // holds and reviews are judged by the real clock
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_desk.reset();
    }

    void nothingDeployedIsAnEmptyBoard()
    {
        m_fixture->approved();
        QVERIFY(load());
        QVERIFY(m_model->isLoaded());
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->counts().rows, 0);
    }

    void aTargetThatRunsAnotherBuildBringsItsRowToTheTop()
    {
        const QString slot = anyName(u"slot"_s), good = anyName(u"target"_s), bad = anyName(u"target"_s);
        const VersionName calm = adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        const VersionName wrong = adopted(*m_fixture, slot, {good, bad});
        reported(*m_fixture, slot, good, m_fixture->facts(wrong).version->digest);
        const Sha256 build = reported(*m_fixture, slot, bad);
        QVERIFY(load());
        QCOMPARE(m_model->counts().live, 2);
        QCOMPARE(m_model->counts().actNow, 1);
        QCOMPARE(shown(), (QStringList{wrong.model, calm.model}));
        const registry::BoardRow* row = rowOf(wrong, slot);
        QCOMPARE(row->attention, Attention::ActNow);
        QCOMPARE(row->inStep(), 1);
        QCOMPARE(chipsOf(*row, QDate::currentDate()).front(), RowChip::of(RowFlag::OutOfStep));
        QVERIFY(row->next.has_value());
        const QModelIndex place = m_model->indexOf(wrong.model, slot).siblingAtColumn(BoardModel::Place);
        QCOMPARE(place.data(RowSecondary).toString(), u"1 of 2 in step"_s);
        QCOMPARE(place.data(RowSecondaryTone).value<Tone>(), Tone::Critical);
        TargetMatrixModel matrix;
        const QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
        matrix.setTargets(row->targets, QDateTime::currentDateTimeUtc());
        QCOMPARE(matrix.rowCount(), 3);
        QCOMPARE(matrix.index(0, TargetMatrixModel::Build).data(TargetMatrixModel::WholeRole).toString(), row->live->binding.build.hex());
        QVERIFY(!matrix.index(1, TargetMatrixModel::Build).data(TargetMatrixModel::DivergesRole).toBool());
        QVERIFY(matrix.index(2, TargetMatrixModel::Build).data(TargetMatrixModel::DivergesRole).toBool());
        QCOMPARE(matrix.index(2, TargetMatrixModel::Build).data(TargetMatrixModel::WholeRole).toString(), build.hex());
    }

    void aTargetThatRunsWhatComesNextIsAheadAndNotOutOfStep()
    {
        const QString slot = anyName(u"slot"_s), target = anyName(u"target"_s);
        const VersionName live = adopted(*m_fixture, slot, {target});
        const VersionName next = testing::started(*m_fixture, slot, {target}, aVersion().of(live.model));
        reported(*m_fixture, slot, target, m_fixture->facts(next).version->digest);
        QVERIFY(load());
        const registry::BoardRow* row = rowOf(live, slot);
        QCOMPARE(row->targets.front().runs, next.label);
        QVERIFY(row->targets.front().ahead);
        QVERIFY(!row->targets.front().diverges());
        QCOMPARE(row->attention, Attention::Watch);
        QCOMPARE(row->onTheWay.size(), 1U);
        QCOMPARE(row->next->version, next);
    }

    void whatIsInOrderHasNoBadge()
    {
        registry::BoardRow row;
        row.live = Deployment{};
        row.version = Version{};
        QVERIFY(load());
        const auto cell = [&](int role) { return boardCell(row, nullptr, *m_desk, BoardModel::Condition, role); };
        QVERIFY(!cell(RowChips).isValid());
        QCOMPARE(cell(RowText).toString(), QString());
        QCOMPARE(cell(Qt::DisplayRole).toString(), labelOf(Usability::Usable)); // copied or read aloud
        row.reasons = {testing::anySentence(), testing::anySentence()};
        QCOMPARE(cell(RowText).toString(), row.reasons[0]);
        QCOMPARE(cell(RowSecondary).toString(), row.reasons[1]);
        row.usability = Usability::OnHold;
        QVERIFY(cell(RowChips).isValid());
        QCOMPARE(cell(RowText).toString(), QString());
        QCOMPARE(cell(RowSecondary).toString(), row.reasons[0]);
    }

    void aFlagStandsBesideTheStateOfTheVersion()
    {
        registry::BoardRow row;
        row.live = Deployment{};
        row.version = Version{};
        QVERIFY(load());
        const auto badges = [&] { return boardCell(row, nullptr, *m_desk, BoardModel::Condition, RowChips).value<QList<RowChip>>(); };
        const auto read = [&] { return boardCell(row, nullptr, *m_desk, BoardModel::Condition, Qt::DisplayRole).toString(); };
        row.live->exceptional = true;
        const RowChip flag = RowChip::of(RowFlag::ExceptionOpen);
        QCOMPARE(badges(), (QList{flag, RowChip::of(DeploymentState::Live)}));
        QVERIFY(read().contains(labelOf(DeploymentState::Live)));
        row.live->adopted = true;
        QCOMPARE(badges(), (QList{flag, RowChip::of(ReviewState::Adopted)}));
        row.version->deprecated = true;
        QCOMPARE(badges(), (QList{flag, RowChip::of(Usability::Deprecated)}));
        QVERIFY(read().contains(labelOf(ReviewState::Adopted))); // read aloud, all of it
        row.usability = Usability::OnHold;
        QCOMPARE(badges(), (QList{RowChip::of(Usability::OnHold), flag}));
        row.usability = Usability::Usable;
        row.live->exceptional = false;
        QCOMPARE(badges(), (QList{RowChip::of(Usability::Deprecated), RowChip::of(ReviewState::Adopted)}));
    }

    void aHoldIsToBeActedUponAndNewsChangesTheRowWhereItStands()
    {
        const QString slot = anyName(u"slot"_s);
        const VersionName name = adopted(*m_fixture, slot, {anyName(u"target"_s)});
        QVERIFY(load());
        QCOMPARE(rowOf(name, slot)->usability, Usability::Usable);
        m_fixture->must(governance::Hold{name, testing::anySentence()}, m_fixture->cast().owner);
        QVERIFY(waitForNews());
        QCOMPARE(rowOf(name, slot)->usability, Usability::OnHold);
        QCOMPARE(m_model->index(0, 0).data(BoardModel::AttentionRole).toInt(), int(Attention::ActNow));
        const QPersistentModelIndex kept = m_model->indexOf(name.model, slot);
        reported(*m_fixture, slot, anyName(u"elsewhere"_s));
        QVERIFY(waitForNews());
        QVERIFY(kept.isValid());
    }

    void wordsTierOwnerAndAttentionLeaveOnlyWhatMatches()
    {
        const QString slot = anyName(u"slot"_s), target = anyName(u"target"_s);
        const VersionName wanted = adopted(*m_fixture, slot, {target}, aVersion().at(Tier::High));
        adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)}, aVersion().at(Tier::Low));
        reported(*m_fixture, slot, target);
        QVERIFY(load());
        const auto only = [&](const BoardFilter& filter) {
            m_model->setFilter(filter);
            const QStringList names = shown();
            m_model->setFilter({});
            return names == QStringList{wanted.model} && shown().size() == 2;
        };
        QVERIFY(only({target.toUpper(), {}, {}, {}, false}));
        QVERIFY(only({{}, {Attention::ActNow}, {}, {}, false}));
        QVERIFY(only({{}, {}, {Tier::High, Tier::Medium}, {}, false}));
        m_model->setFilter({{}, {}, {}, m_fixture->cast().author, false});
        QVERIFY(shown().isEmpty());
        QCOMPARE(m_model->counts().shown, 0);
        QCOMPARE(m_model->counts().rows, 2);
    }

    void whatHappenedSinceSomebodyLookedIsMarked()
    {
        const QString slot = anyName(u"slot"_s), target = anyName(u"target"_s);
        const VersionName changed = adopted(*m_fixture, slot, {target});
        const VersionName same = adopted(*m_fixture, anyName(u"slot"_s), {anyName(u"target"_s)});
        const qint64 looked = newestEvent();
        reported(*m_fixture, slot, target);
        m_fixture->draft(aVersion().of(same.model)); // a new draft changes nothing that runs
        QVERIFY(load());
        QCOMPARE(m_model->newest().value, newestEvent());
        QCOMPARE(m_model->counts().changed, 0);
        QVERIFY(waitAfter([&] { m_model->setSince({looked}); }));
        QCOMPARE(m_model->counts().changed, 1);
        const registry::RowNews* news = m_model->news(*rowOf(changed, slot));
        QVERIFY(news);
        QVERIFY(news->count >= 1);
        QCOMPARE(news->events.front().seq.value, looked + 1);
        m_model->setFilter({{}, {}, {}, {}, true});
        QCOMPARE(shown(), QStringList{changed.model});
        QVERIFY(waitAfter([&] { m_model->setSince({newestEvent()}); }));
        QCOMPARE(m_model->counts().changed, 0);
    }

    void thePastIsShownAsItWas()
    {
        const QString slot = anyName(u"slot"_s), target = anyName(u"target"_s);
        m_fixture->clock() = QDateTime::currentDateTimeUtc().addDays(-10);
        const VersionName name = adopted(*m_fixture, slot, {target});
        const QDateTime then = m_fixture->clock().addSecs(1);
        m_fixture->clock() = m_fixture->clock().addDays(5);
        reported(*m_fixture, slot, target);
        QVERIFY(load());
        QCOMPARE(rowOf(name, slot)->attention, Attention::ActNow);
        QVERIFY(
            waitAfter([&] { m_desk->session().lookAt(testing::RegistryFixture::orThrow(registry::momentOfTime(m_fixture->connection(), then))); }));
        QVERIFY(!rowOf(name, slot)->targets.front().report);
        QVERIFY(waitAfter([&] { m_desk->session().lookAt({}); }));
        QCOMPARE(rowOf(name, slot)->attention, Attention::ActNow);
    }

    void anyOrderHoldsTheSameRowsUnderTheSameHeadings()
    {
        for (int i = testing::anyNumber(3, 7); i > 0; --i) {
            const QString slot = anyName(u"slot"_s), target = anyName(u"target"_s);
            const VersionName name = adopted(*m_fixture, slot, {target});
            if (testing::anyNumber(0, 1))
                reported(*m_fixture, slot, target, testing::anyNumber(0, 1) ? std::optional(m_fixture->facts(name).version->digest) : std::nullopt);
        }
        QVERIFY(load());
        QStringList all = shown();
        all.sort();
        for (int column = 0; column < BoardModel::ColumnCount; ++column)
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                m_model->sort(column, order);
                QStringList names = shown();
                names.sort();
                QCOMPARE(names, all);
                for (int group = 0; group < m_model->rowCount(); ++group) {
                    const QModelIndex head = m_model->index(group, 0);
                    for (int row = 0; row < m_model->rowCount(head); ++row)
                        QCOMPARE(m_model->index(row, 0, head).data(BoardModel::AttentionRole), head.data(BoardModel::AttentionRole));
                }
            }
    }

    void rowsAndEventsAreWrittenAsCsv()
    {
        const QString slot = anyName(u"slot"_s), target = anyName(u"target"_s);
        const VersionName name = adopted(*m_fixture, slot, {target});
        reported(*m_fixture, slot, target);
        const VersionName elsewhere = m_fixture->draft();
        QVERIFY(load());
        const QByteArray csv = boardCsv({*rowOf(name, slot)});
        QCOMPARE(csv.count("\r\n"), 2);
        QVERIFY(csv.contains((name.model + u',' + slot + u",act-now,"_s + name.label + u',').toUtf8()));
        QVERIFY(csv.contains(target.toUtf8()));
        const QString path = m_fixture->folder() + u"/events.csv"_s;
        registry::EventFilter filter;
        filter.production = true;
        const auto written = exportEvents(m_fixture->connection(), filter, path, {});
        QVERIFY(written);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray events = file.readAll();
        QVERIFY(events.contains("report-target"));
        QVERIFY(!events.contains(elsewhere.model.toUtf8()));
        QVERIFY(!exportBoard({}, m_fixture->folder() + u"/no/such/place.csv"_s));
    }
};

QTEST_GUILESS_MAIN(BoardModelTest)
#include "boardmodel_test.moc"
