// SPDX-License-Identifier: GPL-3.0-or-later
// Any list of ids becomes any other in few steps, and every row that stays is told to stay.

#include "items/rowchanges.h"
#include "support/chance.h"

#include <QTest>

using namespace gatehouse;
using testing::anyNumber;

namespace {

std::vector<qint64> anyIds(int most)
{
    std::vector<qint64> ids;
    for (qint64 id = 1; id <= most; ++id)
        if (anyNumber(0, 1))
            ids.push_back(id);
    if (anyNumber(0, 2) == 0)
        std::ranges::shuffle(ids, testing::chance());
    return ids;
}

// Does each step as a model would, and counts them. A row that leaves and comes back would lose its `since`.
struct Rows {
    struct Row {
        qint64 id = 0;
        int since = 0;
    };
    std::vector<Row> rows;
    int removals = 0, insertions = 0, permutations = 0;

    items::RowChanges steps()
    {
        return {[this](int first, int last) {
                    ++removals;
                    rows.erase(rows.begin() + first, rows.begin() + last + 1);
                },
                [this](int first, const std::vector<qint64>& ids) {
                    ++insertions;
                    for (std::size_t i = 0; i < ids.size(); ++i)
                        rows.insert(rows.begin() + first + qsizetype(i), {ids[i], 1});
                },
                [this](const std::vector<int>& from) {
                    ++permutations;
                    std::vector<Row> moved;
                    for (const int place : from)
                        moved.push_back(rows[std::size_t(place)]);
                    rows = moved;
                }};
    }
    [[nodiscard]] std::vector<qint64> ids() const
    {
        std::vector<qint64> all;
        for (const Row& row : rows)
            all.push_back(row.id);
        return all;
    }
};

}

class RowChangesTest : public QObject {
    Q_OBJECT

private slots:
    void anyListBecomesAnyOtherInFewSteps()
    {
        for (int i = 0; i < 3000; ++i) {
            const std::vector<qint64> now = anyIds(anyNumber(0, 12)), wanted = anyIds(anyNumber(0, 12));
            Rows rows;
            for (const qint64 id : now)
                rows.rows.push_back({id, 0});
            items::changeRows(now, wanted, rows.steps());
            QVERIFY(rows.ids() == wanted);
            for (const Rows::Row& row : rows.rows)
                QCOMPARE(row.since == 0, std::ranges::contains(now, row.id));
            QVERIFY(rows.removals <= 1 && rows.insertions <= 1 && rows.permutations <= 2);
            QVERIFY(now != wanted || rows.removals + rows.insertions + rows.permutations == 0);
        }
    }

    void aRunThatComesOrGoesIsOneStep()
    {
        for (int i = 0; i < 200; ++i) {
            std::vector<qint64> all;
            for (qint64 id = 0; id < anyNumber(1, 20); ++id)
                all.push_back(id);
            std::vector<qint64> fewer = all;
            const int first = anyNumber(0, int(all.size()) - 1);
            fewer.erase(fewer.begin() + first, fewer.begin() + anyNumber(first, int(all.size()) - 1) + 1);
            for (const bool grows : {false, true}) {
                Rows rows;
                for (const qint64 id : grows ? fewer : all)
                    rows.rows.push_back({id, 0});
                items::changeRows(grows ? fewer : all, grows ? all : fewer, rows.steps());
                QVERIFY(rows.ids() == (grows ? all : fewer));
                QCOMPARE(rows.removals, grows ? 0 : 1);
                QCOMPARE(rows.insertions, grows ? 1 : 0);
                QCOMPARE(rows.permutations, 0);
            }
        }
    }
};

QTEST_GUILESS_MAIN(RowChangesTest)
#include "rowchanges_test.moc"
