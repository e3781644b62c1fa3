// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/commands/hold.h"
#include "items/inventorytreemodel.h"
#include "items/rowroles.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace Qt::StringLiterals;
using testing::aManifest;
using testing::anyName;
using testing::aVersion;

namespace {

QStringList names(const InventoryTreeModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, 0).data(InventoryTreeModel::ModelNameRole).toString();
    return all;
}

QModelIndex modelNamed(const InventoryTreeModel& model, const QString& name)
{
    return model.index(int(names(model).indexOf(name)), 0);
}

QStringList versions(const InventoryTreeModel& model, const QString& name)
{
    const QModelIndex parent = modelNamed(model, name);
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row)
        all << model.index(row, 0, parent).data(InventoryTreeModel::VersionNameRole).toString();
    return all;
}

}

class InventoryTreeModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<testing::RegistryFixture> m_fixture;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<InventoryTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    bool load(const registry::VersionFilter& filter = {})
    {
        m_desk = testing::RegistryFixture::orThrow(Desk::open(m_fixture->location(), u"os-"_s + m_fixture->cast().reviewer));
        m_model = std::make_unique<InventoryTreeModel>(*m_desk);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        return filter.isEmpty() ? QSignalSpy(m_model.get(), &InventoryTreeModel::loaded).wait() : wait(filter);
    }

    bool wait(const registry::VersionFilter& filter)
    {
        QSignalSpy loaded(m_model.get(), &InventoryTreeModel::loaded);
        m_model->setFilter(filter);
        return loaded.wait();
    }

    // Another desk writes; this one hears of it.
    bool waitForNews()
    {
        QSignalSpy loaded(m_model.get(), &InventoryTreeModel::loaded);
        m_desk->session().lookForNews();
        return loaded.wait();
    }

private slots:
    void init() { m_fixture = std::make_unique<testing::RegistryFixture>(); }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_desk.reset();
    }

    void everyModelHoldsItsVersionsNewestFirst()
    {
        const QString model = anyName(u"model"_s);
        QStringList labels;
        for (int i = testing::anyNumber(2, 6); i > 0; --i)
            labels.prepend(m_fixture->draft(aVersion().of(model)).text());
        const VersionName other = m_fixture->submitted();
        QVERIFY(load());
        QStringList expected{model, other.model};
        expected.sort(Qt::CaseInsensitive);
        QCOMPARE(names(*m_model), expected);
        QTRY_COMPARE(versions(*m_model, model), labels);
        QCOMPARE(m_model->share(), (InventoryShare{2, 2, labels.size() + 1, labels.size() + 1}));
    }

    void aModelTellsPurposeOwnerTierAndFindings()
    {
        const VersionName name = m_fixture->draft(aVersion().at(Tier::High));
        QVERIFY(load());
        const auto facts = m_fixture->facts(name);
        const QModelIndex model = m_model->index(0, 0);
        QCOMPARE(model.data(RowText).toString(), name.model);
        QCOMPARE(model.data(RowMore).toString(), facts.model->purpose.simplified());
        QCOMPARE(model.siblingAtColumn(VersionListModel::Owner).data().toString(), m_desk->displayName(m_fixture->cast().owner));
        QCOMPARE(model.siblingAtColumn(VersionListModel::RiskTier).data(RowTier).toInt(), int(Tier::High));
        QVERIFY(!model.siblingAtColumn(VersionListModel::Findings).data().isValid());
    }

    void aFoldedModelShowsItsWorstBadgeAndAnOpenOneNone()
    {
        m_fixture->clock() = QDateTime::currentDateTimeUtc(); // a hold lapses by the real clock
        const VersionName held = m_fixture->draft();
        m_fixture->draft(aVersion().of(held.model));
        m_fixture->must(governance::Hold{held, testing::anySentence()}, m_fixture->cast().owner);
        QVERIFY(load());
        const QModelIndex state = m_model->index(0, VersionListModel::State);
        QCOMPARE(state.data(RowChips).value<QList<RowChip>>(), QList<RowChip>{RowChip::of(Badge::OnHold)});
        m_model->setOpen(m_model->index(0, 0), true);
        QVERIFY(!state.data(RowChips).isValid());
        QCOMPARE(state.data().toString(), labelOf(Badge::OnHold));
    }

    void wordsAndFiltersLeaveOnlyWhatMatches()
    {
        const QString word = anyName(u"word"_s);
        const VersionName wanted = m_fixture->draft(aVersion().holding(aManifest().notes(u"Because of "_s + word)));
        m_fixture->draft(aVersion().of(wanted.model));
        const VersionName other = m_fixture->submitted();
        QVERIFY(load());
        registry::VersionFilter filter;
        filter.text = word.toUpper();
        QVERIFY(wait(filter));
        QCOMPARE(names(*m_model), QStringList{wanted.model});
        QTRY_COMPARE(versions(*m_model, wanted.model), QStringList{wanted.text()});
        QCOMPARE(m_model->share(), (InventoryShare{1, 2, 1, 3}));
        filter = {};
        filter.review = {ReviewState::InReviewA};
        QVERIFY(wait(filter));
        QTRY_COMPARE(versions(*m_model, other.model), QStringList{other.text()});
        QVERIFY(wait({}));
        QCOMPARE(m_model->rowCount(), 2);
    }

    void newsKeepsTheRowsThatStay()
    {
        const QString model = anyName(u"model"_s);
        const VersionName first = m_fixture->draft(aVersion().of(model));
        QVERIFY(load());
        const QPersistentModelIndex kept = m_model->index(0, 0, modelNamed(*m_model, model));
        QTRY_COMPARE(kept.data(InventoryTreeModel::VersionNameRole).toString(), first.text());
        m_model->setOpen(modelNamed(*m_model, model), true);
        m_fixture->clock() = m_fixture->clock().addDays(1);
        const VersionName second = m_fixture->draft(aVersion().of(model));
        const VersionName third = m_fixture->draft();
        QVERIFY(waitForNews());
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(kept.isValid());
        QTRY_COMPARE(versions(*m_model, model), (QStringList{second.text(), first.text()}));
        QCOMPARE(kept.row(), 1);
        QCOMPARE(kept.data(InventoryTreeModel::VersionNameRole).toString(), first.text());
        QVERIFY(m_model->isOpen(modelNamed(*m_model, model)));
        QTRY_COMPARE(versions(*m_model, third.model), QStringList{third.text()});
    }

    void aVersionThatMovesUpIsStillTheSameRowAndNeverGrey()
    {
        const QString model = anyName(u"model"_s);
        std::vector<VersionName> drafts;
        for (int i = 0; i < 4; ++i)
            drafts.push_back(m_fixture->draft(aVersion().of(model)));
        QVERIFY(load());
        QTRY_VERIFY(!versions(*m_model, model).contains(QString()));
        const QStringList before = versions(*m_model, model);
        std::vector<QPersistentModelIndex> kept;
        for (int row = 0; row < before.size(); ++row)
            kept.emplace_back(m_model->index(row, 0, modelNamed(*m_model, model)));
        m_fixture->draft(aVersion().of(model).label(drafts[1].label));
        QVERIFY(waitForNews());
        // At once, without waiting for rows to be fetched again.
        QVERIFY(!versions(*m_model, model).contains(QString()));
        QCOMPARE(versions(*m_model, model).first(), drafts[1].text());
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QVERIFY(kept[i].isValid());
            QCOMPARE(kept[i].data(InventoryTreeModel::VersionNameRole).toString(), before[qsizetype(i)]);
            QCOMPARE(kept[i].parent(), modelNamed(*m_model, model));
        }
    }

    void modelsAreSortedAndStayOpenAndTheSame()
    {
        for (int i = 0; i < 8; ++i)
            m_fixture->draft(testing::anyNumber(0, 1) ? aVersion() : aVersion().of(u"shared-"_s + QString::number(testing::anyNumber(1, 2))));
        QVERIFY(load());
        std::vector<QPersistentModelIndex> kept;
        const QStringList before = names(*m_model);
        for (int row = 0; row < before.size(); ++row)
            kept.emplace_back(m_model->index(row, 0, {}));
        const QPersistentModelIndex version = m_model->index(0, 0, m_model->index(0, 0));
        for (int column = 0; column < VersionListModel::ColumnCount; ++column) {
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
                QSignalSpy loaded(m_model.get(), &InventoryTreeModel::loaded);
                m_model->sort(column, order);
                QVERIFY(loaded.wait());
                for (std::size_t i = 0; i < kept.size(); ++i)
                    QCOMPARE(kept[i].data(InventoryTreeModel::ModelNameRole).toString(), before[qsizetype(i)]);
                QVERIFY(version.isValid());
                QCOMPARE(version.parent(), kept.front());
                for (int row = 1; row < m_model->rowCount(); ++row) {
                    const auto cell = [&](int at) { return m_model->index(at, column); };
                    if (column == VersionListModel::RiskTier) {
                        const int one = cell(row - 1).data(RowTier).toInt(), other = cell(row).data(RowTier).toInt();
                        QVERIFY(order == Qt::AscendingOrder ? one <= other : one >= other);
                    } else if (column == VersionListModel::Version) {
                        const int way = cell(row - 1).data(RowText).toString().compare(cell(row).data(RowText).toString(), Qt::CaseInsensitive);
                        QVERIFY(order == Qt::AscendingOrder ? way < 0 : way > 0);
                    }
                }
            }
        }
    }

    void manyModelsChangeAtOnceAndVersionsThatStayAreTheSame()
    {
        m_fixture->clock() = QDateTime::currentDateTimeUtc();
        std::vector<VersionName> held;
        for (int i = 0; i < 30; ++i) {
            held.push_back(m_fixture->draft(aVersion().of(u"many-"_s + QString::number(i))));
            for (int more = testing::anyNumber(0, 2); more > 0; --more)
                m_fixture->draft(aVersion().of(held.back().model));
            m_fixture->must(governance::Hold{held.back(), testing::anySentence()}, m_fixture->cast().owner);
        }
        QVERIFY(load());
        std::vector<QPersistentModelIndex> kept, all;
        const auto nameAt = [](const QModelIndex& index) { return index.data(InventoryTreeModel::VersionNameRole).toString(); };
        for (const VersionName& name : held) {
            QTRY_VERIFY(versions(*m_model, name.model).contains(name.text()));
            kept.emplace_back(m_model->index(int(versions(*m_model, name.model).indexOf(name.text())), 0, modelNamed(*m_model, name.model)));
            for (int row = 0; row < m_model->rowCount(modelNamed(*m_model, name.model)); ++row)
                all.emplace_back(m_model->index(row, 0, modelNamed(*m_model, name.model)));
        }
        registry::VersionFilter filter;
        filter.usability = {Usability::OnHold};
        QVERIFY(wait(filter));
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QVERIFY(kept[i].isValid());
            QCOMPARE(kept[i].row(), 0);
            QCOMPARE(nameAt(kept[i]), held[i].text());
        }
        QCOMPARE(std::ranges::count_if(all, &QPersistentModelIndex::isValid), qsizetype(held.size()));
        QVERIFY(wait({}));
        for (std::size_t i = 0; i < kept.size(); ++i)
            QCOMPARE(nameAt(kept[i]), held[i].text());
    }

    void anyFilterLeadsToTheSameRowsFromAnyOther()
    {
        for (int i = 0; i < 25; ++i)
            m_fixture->draft(testing::anyNumber(0, 2) == 0 ? aVersion() : aVersion().of(u"shared-"_s + QString::number(testing::anyNumber(1, 4))));
        QVERIFY(load());
        const QStringList words{u"a"_s, u"e"_s, u"shared"_s, u"1"_s, u"drift"_s, {}};
        for (int i = 0; i < 12; ++i) {
            registry::VersionFilter filter;
            filter.text = words.at(testing::anyNumber(0, int(words.size()) - 1));
            if (testing::anyNumber(0, 1))
                filter.tiers = {allOf<Tier>()[std::size_t(testing::anyNumber(0, 2))]};
            QSignalSpy loaded(m_model.get(), &InventoryTreeModel::loaded);
            m_model->setFilter(filter);
            m_model->reload();
            QVERIFY(loaded.wait());
            const auto expected = testing::RegistryFixture::orThrow(
                registry::modelRows(m_fixture->connection(), filter, registry::systemClock(), {}, {}));
            QCOMPARE(m_model->rowCount(), int(expected.size()));
            for (std::size_t row = 0; row < expected.size(); ++row) {
                QCOMPARE(m_model->index(int(row), 0).data(InventoryTreeModel::ModelNameRole).toString(), expected[row].name);
                QCOMPARE(m_model->rowCount(m_model->index(int(row), 0)), int(expected[row].matching.size()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(InventoryTreeModelTest)
#include "inventorytreemodel_test.moc"
