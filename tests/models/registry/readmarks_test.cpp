// SPDX-License-Identifier: GPL-3.0-or-later
// What people marked as read: kept by person and version, taken off again, known of a moment, and no part of the trail.
#include "registry/readmarks.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QTest>
#include <algorithm>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;

class ReadMarksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RegistryFixture> m_fixture;

    [[nodiscard]] const Cast& cast() const { return m_fixture->cast(); }
    [[nodiscard]] VersionId version() { return m_fixture->facts(m_fixture->draft()).version->id; }
    static std::vector<Sha256> anyUnits(int count)
    {
        std::vector<Sha256> units;
        for (int i = 0; i < count; ++i)
            units.push_back(Sha256::of(anyBytes(20)));
        return units;
    }
    [[nodiscard]] Result<void> mark(VersionId version, const QString& person, const std::vector<Sha256>& units, bool isRead = true)
    {
        m_fixture->clock() = m_fixture->clock().addSecs(60);
        return keepReadMarks(m_fixture->registrar(), {version, units, isRead}, RegistryFixture::actor(person), m_fixture->clock());
    }
    [[nodiscard]] std::vector<Sha256> readBy(const QString& person, VersionId version, const QDateTime& until = {})
    {
        std::vector<Sha256> units;
        for (const ReadMark& mark : RegistryFixture::orThrow(readMarks(m_fixture->connection(), version, until)))
            if (mark.person == person)
                units.push_back(mark.unit);
        return units;
    }
    static std::vector<Sha256> sorted(std::vector<Sha256> units)
    {
        std::ranges::sort(units, {}, &Sha256::hex);
        return units;
    }

private slots:
    void init() { m_fixture = std::make_unique<RegistryFixture>(); }

    void marksAreAPersonsAndAVersions()
    {
        const VersionId one = version(), another = version();
        const std::vector<Sha256> mine = anyUnits(anyNumber(1, 200)), theirs = anyUnits(3);
        QVERIFY(mark(one, cast().reviewer, mine));
        QVERIFY(mark(one, cast().risk, theirs));
        QCOMPARE(readBy(cast().reviewer, one), sorted(mine));
        QCOMPARE(readBy(cast().risk, one), sorted(theirs));
        QVERIFY(readBy(cast().reviewer, another).empty());
        // Marked again nothing is twice; some are taken off, the others stay.
        QVERIFY(mark(one, cast().reviewer, mine));
        QCOMPARE(readBy(cast().reviewer, one), sorted(mine));
        const auto middle = mine.begin() + anyNumber(0, int(mine.size()) - 1);
        QVERIFY(mark(one, cast().reviewer, {mine.begin(), middle}, false));
        QCOMPARE(readBy(cast().reviewer, one), sorted({middle, mine.end()}));
        QVERIFY(mark(one, cast().reviewer, {}));
    }

    void aMomentKnowsWhatWasReadByThen()
    {
        const VersionId one = version();
        const std::vector<Sha256> first = anyUnits(2), second = anyUnits(2);
        QVERIFY(mark(one, cast().reviewer, first));
        const QDateTime between = m_fixture->clock();
        QVERIFY(mark(one, cast().reviewer, second));
        QVERIFY(mark(one, cast().reviewer, first)); // when it was first read counts
        QCOMPARE(readBy(cast().reviewer, one, between), sorted(first));
        QCOMPARE(readBy(cast().reviewer, one).size(), std::size_t(4));
    }

    void readingLeavesNoEvent()
    {
        const VersionId one = version();
        const auto newest = [&] {
            auto query = m_fixture->connection().run(QStringLiteral("SELECT max(seq) FROM event"));
            return query && query->next() ? query->value(0).toLongLong() : -1;
        };
        const qint64 before = newest();
        QVERIFY(mark(one, cast().reviewer, anyUnits(4)));
        QVERIFY(before > 0);
        QCOMPARE(newest(), before);
    }

    void nobodyMarksNothing()
    {
        const VersionId one = version();
        const auto kept = mark(one, anyName(), anyUnits(1));
        QVERIFY(!kept);
        QVERIFY(!kept.error().sentence.isEmpty());
        QVERIFY(RegistryFixture::orThrow(readMarks(m_fixture->connection(), one)).empty());
    }
};

QTEST_GUILESS_MAIN(ReadMarksTest)
#include "readmarks_test.moc"
