// SPDX-License-Identifier: GPL-3.0-or-later
// Reading remembered at the desk: how much of what changed is read, by whom, and what a revision clears.
#include "items/elementmatrixmodel.h"
#include "items/filechangemodel.h"
#include "items/openfacts.h"
#include "items/readingmarks.h"
#include "items/rowroles.h"
#include "store/artifactstore.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

struct Pair {
    QString path;
    QByteArray before;
    QByteArray after;
};

// A script in which so many places changed.
Pair anyPair(int places)
{
    QByteArrayList before, after;
    for (int i = 0; i < places * 6 + 1; ++i)
        before << anyName(u"line"_s).toUtf8();
    after = before;
    for (int i = 0; i < places; ++i)
        after[i * 6] = anyName(u"changed"_s).toUtf8();
    return {anyName() + u".py"_s, before.join('\n') + '\n', after.join('\n') + '\n'};
}

}

class ReadingMarksTest : public QObject {
    Q_OBJECT

    RegistryFixture m_fixture;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LineCounts> m_counts;
    std::unique_ptr<ReadingMarks> m_marks;
    governance::VersionFacts m_facts;

    [[nodiscard]] Asset stored(const QString& path, const QByteArray& bytes)
    {
        auto batch = RegistryFixture::orThrow(m_desk->store().startBatch());
        RegistryFixture::orThrow(batch.add(bytes));
        RegistryFixture::orThrow(batch.commit());
        return {path, Element::Scripts, bytes.size(), Sha256::of(bytes), false};
    }
    [[nodiscard]] VersionSight sightOf(const std::vector<Pair>& pairs)
    {
        Manifest base, now;
        for (const Pair& pair : pairs) {
            base.assets.push_back(stored(pair.path, pair.before));
            now.assets.push_back(stored(pair.path, pair.after));
        }
        sortAssets(base);
        sortAssets(now);
        VersionSight sight;
        sight.facts = m_facts;
        sight.content.version = *m_facts.version;
        sight.content.manifest = now;
        sight.base = registry::VersionContent{};
        sight.base->version = *m_facts.version;
        sight.base->manifest = base;
        sight.changes = changesBetween(base, now);
        sight.explanations = explanationsOf(sight.changes, {});
        return sight;
    }
    [[nodiscard]] bool show(const VersionSight& sight)
    {
        m_counts->want(sight.changes);
        m_marks->show(sight);
        return QTest::qWaitFor([&] { return !m_counts->isBusy() && m_marks->whole().has_value(); }, 20000);
    }
    [[nodiscard]] static const FileChange& changeOf(const VersionSight& sight, const QString& path)
    {
        return *std::ranges::find(sight.changes, path, &FileChange::path);
    }
    [[nodiscard]] std::size_t kept() { return RegistryFixture::orThrow(registry::readMarks(m_fixture.connection(), m_facts.version->id)).size(); }

private slots:
    void init()
    {
        m_desk = RegistryFixture::orThrow(Desk::open(m_fixture.location(), u"os-"_s + m_fixture.cast().reviewer));
        m_counts = std::make_unique<LineCounts>(*m_desk);
        m_marks = std::make_unique<ReadingMarks>(*m_desk, *m_counts);
        m_facts = m_fixture.facts(m_fixture.submitted(aVersion().at(Tier::Low)));
    }
    void cleanup()
    {
        m_marks.reset();
        m_counts.reset();
        m_desk.reset();
    }

    void changesAndFilesAreMarkedAndTakenOffAgain()
    {
        const int places = anyNumber(2, 5), more = anyNumber(1, 4);
        const Pair one = anyPair(places), two = anyPair(more);
        const VersionSight sight = sightOf({one, two});
        QVERIFY(show(sight));
        QCOMPARE(*m_marks->whole(), (Coverage{0, places + more}));
        const FileChange& first = changeOf(sight, one.path);
        const int at = anyNumber(0, places - 1);
        m_marks->mark(first, at, true);
        QCOMPARE(m_marks->of(first), (Coverage{1, places})); // at once
        std::vector<bool> expected(std::size_t(places), false);
        expected[std::size_t(at)] = true;
        QCOMPARE(m_marks->changesRead(first), expected);
        m_marks->mark(changeOf(sight, two.path), {}, true);
        QCOMPARE(*m_marks->whole(), (Coverage{1 + more, places + more}));
        QCOMPARE(m_marks->of(Element::Scripts), (Coverage{1 + more, places + more}));
        QTRY_COMPARE(kept(), std::size_t(1 + more));
        m_marks->mark(first, at, false);
        QCOMPARE(m_marks->of(first), (Coverage{0, places}));
        QTRY_COMPARE(kept(), std::size_t(more));
    }

    void marksAreThereTheNextTimeAndForWhoeverLooks()
    {
        const Pair one = anyPair(anyNumber(1, 4));
        const VersionSight sight = sightOf({one});
        QVERIFY(show(sight));
        m_marks->mark(changeOf(sight, one.path), {}, true);
        QTRY_VERIFY(kept() > 0);
        // Another desk, another person: they read nothing, and see who did.
        const auto other = RegistryFixture::orThrow(Desk::open(m_fixture.location(), u"os-"_s + m_fixture.cast().risk));
        LineCounts counts(*other);
        ReadingMarks theirs(*other, counts);
        counts.want(sight.changes);
        theirs.show(sight);
        QTRY_COMPARE(theirs.readersOf(Element::Scripts), QStringList{other->displayName(m_fixture.cast().reviewer)});
        QTRY_VERIFY(theirs.whole().has_value());
        QCOMPARE(theirs.whole()->read, 0);
        // Who acts at this desk is another one now.
        m_desk->session().actAs(m_fixture.cast().risk);
        QTRY_COMPARE(m_marks->whole()->read, 0);
        m_desk->session().actAs(m_fixture.cast().reviewer);
        QTRY_COMPARE(m_marks->whole()->read, m_marks->whole()->of);
    }

    void aRevisionClearsOnlyWhatItChanged()
    {
        const int places = anyNumber(3, 6);
        Pair script = anyPair(places);
        const Pair untouched = anyPair(2);
        const VersionSight first = sightOf({script, untouched});
        QVERIFY(show(first));
        for (const FileChange& change : first.changes)
            m_marks->mark(change, {}, true);
        QCOMPARE(m_marks->whole()->read, places + 2);
        QTRY_COMPARE(kept(), std::size_t(places + 2));
        QByteArrayList lines = script.after.split('\n');
        const int revised = anyNumber(0, places - 1);
        lines[revised * 6] = anyName(u"revised"_s).toUtf8();
        script.after = lines.join('\n');
        const VersionSight second = sightOf({script, untouched});
        QVERIFY(show(second));
        QCOMPARE(*m_marks->whole(), (Coverage{places + 1, places + 2}));
        const std::vector<bool> read = m_marks->changesRead(changeOf(second, script.path));
        for (int i = 0; i < places; ++i)
            QCOMPARE(bool(read[std::size_t(i)]), i != revised);
    }

    void listsShowWhatIsRead()
    {
        const int places = anyNumber(2, 5);
        const Pair one = anyPair(places);
        const VersionSight sight = sightOf({one});
        ElementMatrixModel matrix(*m_counts, m_marks.get());
        FileChangeModel files(FileChangeModel::Shape::Flat, *m_counts, m_marks.get());
        const QAbstractItemModelTester matrixTester(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester filesTester(&files, QAbstractItemModelTester::FailureReportingMode::Fatal);
        matrix.show(sight);
        files.show(sight);
        QVERIFY(show(sight));
        const auto element = [&](int role) { return matrix.index(matrix.rowOf(Element::Scripts), ElementMatrixModel::Read).data(role); };
        const auto file = [&](int role) { return files.index(0, FileChangeModel::Read).data(role); };
        QVERIFY(element(Qt::DisplayRole).toString().startsWith(u'0'));
        QVERIFY(!file(RowIcon).isValid());
        QSignalSpy moved(&files, &QAbstractItemModel::dataChanged);
        m_marks->mark(sight.changes.front(), 0, true);
        QVERIFY(moved.count() > 0);
        QCOMPARE(file(RowText).toString(), u"1/%1"_s.arg(places));
        QVERIFY(element(Qt::DisplayRole).toString().startsWith(u'1'));
        m_marks->mark(sight.changes.front(), {}, true);
        QCOMPARE(file(RowIcon).toString(), u"read-all"_s);
        QCOMPARE(element(RowIcon).toString(), u"read-all"_s);
        QVERIFY(coverageFact(m_marks->whole())->text.contains(QString::number(places)));
    }

    void nobodyReadsForNobodyAndThePastIsNotRead()
    {
        const Pair one = anyPair(1);
        const VersionSight sight = sightOf({one});
        QVERIFY(show(sight));
        QSignalSpy said(m_marks.get(), &ReadingMarks::said);
        m_desk->session().actAs({});
        m_marks->mark(sight.changes.front(), {}, true);
        QCOMPARE(said.count(), 1);
        m_desk->session().actAs(m_fixture.cast().reviewer);
        registry::Moment past;
        past.asOf = AsOf{1};
        m_desk->session().lookAt(past);
        m_marks->mark(sight.changes.front(), {}, true);
        QCOMPARE(said.count(), 2);
        QCOMPARE(kept(), std::size_t(0));
        m_desk->session().lookAt({});
    }
};

QTEST_GUILESS_MAIN(ReadingMarksTest)
#include "readingmarks_test.moc"
