// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all versions: rows are never lost or grey again while they stay, whatever news, filters and orders do.

#include "governance/commands/addperson.h"
#include "items/rowroles.h"
#include "items/versionlistmodel.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace Qt::StringLiterals;
using testing::anyNumber;
using testing::aVersion;

class VersionListModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<testing::RegistryFixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<VersionListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::vector<VersionName> m_drafts;

    bool load(int versions)
    {
        m_drafts.clear();
        for (int i = 0; i < versions; ++i)
            m_drafts.push_back(m_fixture->draft(m_drafts.empty() || anyNumber(0, 1) ? aVersion() : aVersion().of(m_drafts.back().model)));
        m_desk = testing::RegistryFixture::orThrow(Desk::open(m_fixture->location(), u"os-"_s + m_fixture->cast().reviewer));
        m_model = std::make_unique<VersionListModel>(*m_desk);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        return waited() && known();
    }

    bool waited() { return QSignalSpy(m_model.get(), &VersionListModel::loaded).wait(); }
    bool waitForNews()
    {
        QSignalSpy loaded(m_model.get(), &VersionListModel::loaded);
        m_desk->session().lookForNews();
        return loaded.wait();
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << m_model->index(row, 0).data(VersionListModel::VersionNameRole).toString();
        return all;
    }
    // Every row was fetched.
    bool known()
    {
        return QTest::qWaitFor([this] { return !names().contains(QString()); });
    }
    [[nodiscard]] QStringList expected(const registry::VersionFilter& filter, registry::VersionOrder order) const
    {
        using testing::RegistryFixture;
        const auto ids = RegistryFixture::orThrow(registry::versionIds(m_fixture->connection(), filter, registry::systemClock(), {}, {}, order));
        QStringList all;
        for (const registry::VersionRow& row :
             RegistryFixture::orThrow(registry::versionRows(m_fixture->connection(), ids, registry::systemClock(), {}, {})))
            all << row.modelName + u'@' + row.label;
        return all;
    }

private slots:
    void init() { m_fixture = std::make_unique<testing::RegistryFixture>(); }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_desk.reset();
    }

    void aVersionThatMovesUpIsStillTheSameRow()
    {
        QVERIFY(load(6));
        std::vector<QPersistentModelIndex> kept;
        for (int row = 0; row < m_model->rowCount(); ++row)
            kept.emplace_back(m_model->index(row, 0));
        const QStringList before = names();
        const VersionName& oldest = m_drafts.front();
        m_fixture->draft(aVersion().of(oldest.model).label(oldest.label));
        QVERIFY(waitForNews());
        QVERIFY(known());
        QCOMPARE(names().first(), oldest.text());
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QVERIFY(kept[i].isValid());
            QCOMPARE(kept[i].data(VersionListModel::VersionNameRole).toString(), before[qsizetype(i)]);
        }
    }

    void rowsThatAreKnownAreNeverGreyAgain()
    {
        QVERIFY(load(5));
        // Whenever a view could paint, every row that was there before has its words.
        bool wasGrey = false;
        int looks = 0;
        const QStringList there = names();
        const auto look = [&] {
            ++looks;
            for (int row = 0; row < m_model->rowCount(); ++row)
                wasGrey = wasGrey || (m_model->rowCount() == there.size() && m_model->index(row, 0).data(RowIsLoading).toBool());
        };
        connect(m_model.get(), &QAbstractItemModel::dataChanged, this, look);
        connect(m_model.get(), &VersionListModel::loaded, this, look);
        m_fixture->must(governance::AddPerson{testing::anyName(), {}, {}}, m_fixture->cast().admin);
        QVERIFY(waitForNews());
        m_fixture->must(governance::AddPerson{m_fixture->cast().owner, u"Renamed"_s, {}}, m_fixture->cast().admin);
        QVERIFY(waitForNews());
        QTRY_COMPARE(m_model->index(0, VersionListModel::Owner).data().toString(), u"Renamed"_s);
        QVERIFY(looks > 2);
        QVERIFY(!wasGrey);
    }

    void anyOrderAndFilterLeadToTheSameRowsFromAnyOther()
    {
        QVERIFY(load(20));
        for (int i = 0; i < 25; ++i) {
            registry::VersionFilter filter;
            if (anyNumber(0, 1))
                filter.tiers = {Tier(anyNumber(0, 2)), Tier(anyNumber(0, 2))};
            if (anyNumber(0, 2) == 0)
                filter.text = m_drafts[std::size_t(anyNumber(0, 19))].model.left(anyNumber(1, 9));
            const auto column = VersionListModel::Column(anyNumber(0, VersionListModel::ColumnCount - 1));
            const bool descending = anyNumber(0, 1) == 1;
            QSignalSpy loaded(m_model.get(), &VersionListModel::loaded);
            m_model->setFilter(filter);
            m_model->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
            m_model->reload();
            QVERIFY(loaded.wait());
            QVERIFY(known());
            using By = registry::VersionOrder::By;
            constexpr By Orders[]{By::Name, By::State, By::Slots, By::Tier, By::Owner, By::Findings, By::Changed};
            QCOMPARE(names(), expected(filter, {Orders[column], descending}));
        }
    }
};

QTEST_GUILESS_MAIN(VersionListModelTest)
#include "versionlistmodel_test.moc"
