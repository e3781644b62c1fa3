// SPDX-License-Identifier: GPL-3.0-or-later
// What a version's workspace shows of its content: the element matrix, its files, and the lines they gained and lost.
#include "content/remarks.h"
#include "domain/limits.h"
#include "items/became.h"
#include "items/elementmatrixmodel.h"
#include "items/filecells.h"
#include "items/filechangemodel.h"
#include "items/meaning.h"
#include "items/rowroles.h"
#include "items/statementtext.h"
#include "items/usagetext.h"
#include "store/artifactstore.h"
#include "support/chance.h"
#include "support/registryfixture.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::items;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

// A sight as the watch would make it, of two contents that are only in this test.
VersionSight sightOf(const governance::VersionFacts& facts, const Manifest& base, const Manifest& now)
{
    VersionSight sight;
    sight.facts = facts;
    sight.content.version = *facts.version;
    sight.content.manifest = now;
    sight.base = registry::VersionContent{};
    sight.base->version = *facts.version;
    sight.base->version.label = u"base"_s;
    sight.base->manifest = base;
    sight.changes = changesBetween(base, now);
    sight.explanations = explanationsOf(sight.changes, now.releaseNotes);
    return sight;
}

Asset textAsset(const QString& path, Element element, const QByteArray& bytes)
{
    return {path, element, bytes.size(), Sha256::of(bytes), false};
}

Manifest manifestOf(std::vector<Asset> assets, const QString& notes = {})
{
    Manifest manifest;
    manifest.assets = std::move(assets);
    manifest.releaseNotes = notes;
    sortAssets(manifest);
    return manifest;
}

// Every file from top to bottom.
QStringList paths(const FileChangeModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (const FileChange* change = model.change(index))
            all << change->path;
        for (int below = 0; below < model.rowCount(index); ++below)
            all << model.change(model.index(below, 0, index))->path;
    }
    return all;
}

// What the list says of the lines of the only file.
QString linesOf(const LineCounts& counts, const VersionSight& sight)
{
    FileChangeModel model(FileChangeModel::Shape::Flat, counts);
    model.show(sight);
    return model.index(0, FileChangeModel::Lines).data().toString();
}

}

class VersionModelsTest : public QObject {
    Q_OBJECT

    testing::RegistryFixture m_fixture;
    std::unique_ptr<Desk> m_desk;
    std::optional<governance::VersionFacts> m_facts;

private slots:
    void initTestCase()
    {
        m_desk = testing::RegistryFixture::orThrow(Desk::open(m_fixture.location(), u"os-"_s + m_fixture.cast().reviewer));
        m_facts = m_fixture.facts(m_fixture.submitted(testing::aVersion().at(Tier::Low)));
    }

    void theMatrixShowsWhatIsThereAndWhatThePolicyAsks()
    {
        const LineCounts counts(*m_desk);
        ElementMatrixModel model(counts);
        Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const Asset script = textAsset(u"src/a.py"_s, Element::Scripts, "one\n");
        const Asset notebook = textAsset(u"n.ipynb"_s, Element::Notebook, "{}");
        model.show(sightOf(*m_facts, manifestOf({script}), manifestOf({script, notebook})));
        // Low tier asks for scripts, environment and documentation.
        QVERIFY(model.rowOf(Element::Scripts) >= 0 && model.rowOf(Element::Notebook) >= 0 && model.rowOf(Element::Environment) >= 0);
        QCOMPARE(model.rowOf(Element::Data), -1);
        const auto status = [&](Element element) { return model.index(model.rowOf(element), ElementMatrixModel::Status).data().toString(); };
        QCOMPARE(status(Element::Scripts), labelOf(FileStatus::Same));
        QCOMPARE(status(Element::Notebook), labelOf(FileStatus::New));
        QCOMPARE(status(Element::Environment), labelOf(FileStatus::Missing));
        QVERIFY(!model.index(model.rowOf(Element::Environment), ElementMatrixModel::What).data().toString().isEmpty());
        QCOMPARE(model.differing(Element::Notebook).changed, 1);
        QVERIFY(model.headerData(ElementMatrixModel::Base, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"base"_s));
    }

    void theMatrixKeepsItsRowsWhileTheElementsStay()
    {
        const LineCounts counts(*m_desk);
        ElementMatrixModel model(counts);
        const Asset script = textAsset(u"src/a.py"_s, Element::Scripts, "one\n");
        model.show(sightOf(*m_facts, manifestOf({script}), manifestOf({script})));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show(sightOf(*m_facts, manifestOf({script}), manifestOf({textAsset(u"src/a.py"_s, Element::Scripts, "two\n")})));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.index(model.rowOf(Element::Scripts), ElementMatrixModel::Status).data().toString(), labelOf(FileStatus::Changed));
    }

    void aDatasetReferenceAloneMakesTheDataElementDiffer()
    {
        const LineCounts counts(*m_desk);
        ElementMatrixModel model(counts);
        Manifest base = manifestOf({});
        Manifest now = base;
        now.declared.insert(u"datasets"_s, QJsonArray{QJsonObject{{u"uri"_s, testing::anySentence()}}});
        model.show(sightOf(*m_facts, base, now));
        QCOMPARE(model.index(model.rowOf(Element::Data), ElementMatrixModel::Status).data().toString(), labelOf(FileStatus::New));
    }

    void linesAreCountedInTheBackground()
    {
        const QByteArray before = "a\nb\nc\n", after = "a\nB\nc\nd\n";
        auto batch = testing::RegistryFixture::orThrow(m_desk->store().startBatch());
        for (const QByteArray& bytes : {before, after})
            testing::RegistryFixture::orThrow(batch.add(bytes));
        testing::RegistryFixture::orThrow(batch.commit());
        LineCounts counts(*m_desk);
        FileChangeModel model(FileChangeModel::Shape::Flat, counts);
        Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const VersionSight sight = sightOf(*m_facts, manifestOf({textAsset(u"a.py"_s, Element::Scripts, before)}),
                                           manifestOf({textAsset(u"a.py"_s, Element::Scripts, after)}));
        model.show(sight);
        QSignalSpy counted(&counts, &LineCounts::counted);
        counts.want(sight.changes);
        QTRY_VERIFY(!counts.isBusy() && counted.count() > 0);
        LineCount lines = *counts.of(sight.changes.front());
        QCOMPARE(lines.units.size(), std::size_t(2)); // b is another line, and d is new
        lines.units.clear();
        QCOMPARE(lines, (LineCount{2, 1, true}));
        QCOMPARE(model.index(0, FileChangeModel::Lines).data().toString(), countText({2, 1, true}));
    }

    void aFileThatIsNotInTheStoreHasNoCount()
    {
        LineCounts counts(*m_desk);
        const VersionSight sight = sightOf(*m_facts, manifestOf({}), manifestOf({textAsset(u"lost.py"_s, Element::Scripts, testing::anyBytes(40))}));
        counts.want(sight.changes);
        QTRY_VERIFY(!counts.isBusy());
        QVERIFY(counts.of(sight.changes.front()) != nullptr);
        QVERIFY(!counts.of(sight.changes.front())->isText);
        QCOMPARE(linesOf(counts, sight), u"not readable"_s);
    }

    void aFileThatIsTooLargeIsNotCalledNoText()
    {
        LineCounts counts(*m_desk);
        Asset large = textAsset(u"large.csv"_s, Element::Data, testing::anyBytes(40));
        for (const auto& [bytes, words] : {std::pair{limits::TextBytes + 1, u"too large to compare"_s},
                                           {LineCounts::CountedBytes + testing::anyNumber(1, 1000), u"too large to count"_s}}) {
            large.sizeBytes = bytes;
            const VersionSight sight = sightOf(*m_facts, manifestOf({}), manifestOf({large}));
            counts.want(sight.changes);
            QTRY_VERIFY(!counts.isBusy());
            const QString said = linesOf(counts, sight);
            QVERIFY2(said.startsWith(words), qPrintable(said));
            QVERIFY2(said.endsWith(content::formattedSize(bytes)), qPrintable(said));
        }
    }

    void usageIsWordsNotTheStatementsKeys()
    {
        const QString own = testing::anySentence();
        const auto said = [](const QString& uses) {
            Consumer consumer;
            consumer.uses = uses;
            return usesText(consumer);
        };
        QCOMPARE(said(u"runs"_s), u"runs the model"_s);
        QCOMPARE(said(u"results"_s), u"reads the results"_s);
        QCOMPARE(said(own), own);
    }

    void aRenamedFileSaysBothNames()
    {
        FileChange moved;
        moved.status = FileStatus::Renamed;
        const QString was = testing::anyName(), is = testing::anyName(), folder = testing::anyName(), other = testing::anyName();
        const auto shown = [&](PathForm form) { return pathCell(moved, form, RowText).toString(); };
        moved.oldPath = folder + u'/' + was;
        moved.path = folder + u'/' + is;
        QCOMPARE(shown(PathForm::NameFirst), was + Became + is);
        QCOMPARE(pathCell(moved, PathForm::NameFirst, RowMore), folder);
        QCOMPARE(shown(PathForm::Whole), moved.oldPath + Became + moved.path);
        moved.path = other + u'/' + was;
        QCOMPARE(shown(PathForm::NameFirst), moved.oldPath + Became + moved.path);
        QCOMPARE(pathCell(moved, PathForm::NameFirst, RowMore).toString(), QString());
        moved.oldPath = was;
        moved.path = is;
        QCOMPARE(shown(PathForm::NameFirst), was + Became + is);
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
            QVERIFY(pathCell(moved, PathForm::NameFirst, role).toString().contains(was)
                    && pathCell(moved, PathForm::NameFirst, role).toString().contains(is));
    }

    void aFileOfTooManyLinesHasNoCount()
    {
        const QByteArray many(content::LinesShown + testing::anyNumber(1, 1000), '\n');
        const Asset asset = textAsset(u"many.csv"_s, Element::Data, many);
        QVERIFY(asset.sizeBytes <= LineCounts::CountedBytes);
        auto batch = testing::RegistryFixture::orThrow(m_desk->store().startBatch());
        testing::RegistryFixture::orThrow(batch.add(many));
        testing::RegistryFixture::orThrow(batch.commit());
        LineCounts counts(*m_desk);
        const VersionSight sight = sightOf(*m_facts, manifestOf({}), manifestOf({asset}));
        counts.want(sight.changes);
        QTRY_VERIFY(!counts.isBusy());
        QCOMPARE(linesOf(counts, sight), u"too many lines to count"_s);
    }

    void filesStandUnderTheirElementsAndPassTheFilter()
    {
        const LineCounts counts(*m_desk);
        FileChangeModel model(FileChangeModel::Shape::ByElement, counts);
        Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const Asset same = textAsset(u"src/same.py"_s, Element::Scripts, "same\n");
        const VersionSight sight = sightOf(
            *m_facts, manifestOf({same, textAsset(u"conf.toml"_s, Element::Configuration, "a=1\n")}),
            manifestOf({same, textAsset(u"src/new.py"_s, Element::Scripts, "new\n"), textAsset(u"conf.toml"_s, Element::Configuration, "a=2\n")}));
        model.show(sight);
        QCOMPARE(paths(model), (QStringList{u"src/new.py"_s, u"src/same.py"_s, u"conf.toml"_s}));
        FileFilter filter;
        filter.changedOnly = true;
        model.setFilter(filter);
        QCOMPARE(paths(model), (QStringList{u"src/new.py"_s, u"conf.toml"_s}));
        filter.text = u"NEW"_s;
        model.setFilter(filter);
        QCOMPARE(paths(model), (QStringList{u"src/new.py"_s}));
        QCOMPARE(model.shown(), 1);
        QCOMPARE(model.total(), 3);
        model.setFilter({});
        const QModelIndex first = model.neighbour({}, true);
        QCOMPARE(model.change(first)->path, u"src/new.py"_s);
        // The unchanged file between them is passed over.
        const QModelIndex second = model.neighbour(first, true);
        QCOMPARE(model.change(second)->path, u"conf.toml"_s);
        QVERIFY(!model.neighbour(second, true).isValid());
        QCOMPARE(model.neighbour(second, false), first);
    }

    void whatNoNoteNamesStandsApart()
    {
        const LineCounts counts(*m_desk);
        FileChangeModel model(FileChangeModel::Shape::ByExplanation, counts);
        Tester tester(&model, Tester::FailureReportingMode::Fatal);
        const QString notes = u"- `load.py` reads **faster** than before\n- the configuration follows\n"_s;
        model.show(sightOf(*m_facts, manifestOf({}),
                           manifestOf({textAsset(u"src/load.py"_s, Element::Scripts, "1"), textAsset(u"src/other.py"_s, Element::Scripts, "2"),
                                       textAsset(u"c.toml"_s, Element::Configuration, "3")},
                                      notes)));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(paths(model).size(), 2);
        QVERIFY(!paths(model).contains(u"src/load.py"_s));
        QVERIFY(model.index(0, 0).data(RowIsGroup).toBool());
        FileChange named;
        named.path = u"src/load.py"_s;
        named.status = FileStatus::New;
        QCOMPARE(mentionOf(named, notes), u"load.py reads faster than before"_s);
        QCOMPARE(mentionOf(named, u"# 1.1\n\nOther words.\n\n* `load.py` reads\n  **faster** than\nbefore\n* more"_s),
                 u"load.py reads faster than before"_s);
        QCOMPARE(mentionOf(named, u"Only load.py\nreads faster.\n\nMore."_s), u"Only load.py reads faster."_s);
    }

    void whatNoNoteNamesSaysThatItWasWaived()
    {
        const LineCounts counts(*m_desk);
        FileChangeModel model(FileChangeModel::Shape::ByExplanation, counts);
        VersionSight sight = sightOf(*m_facts, manifestOf({}), manifestOf({textAsset(u"src/other.py"_s, Element::Scripts, "2")}));
        sight.content.revision = sight.facts.version->revision;
        const auto read = [&] {
            model.show(sight);
            const QModelIndex heading = model.index(0, 0);
            return heading.data().toString() + u'|' + model.index(0, FileChangeModel::Notes, heading).data().toString();
        };
        QVERIFY2(!read().contains(u"waived"), qPrintable(read()));
        sight.facts.waivers = {{u"unexplained-changes"_s, testing::anySentence()}};
        QCOMPARE(read().count(u"waived"), 2);
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), sight.facts.waivers.front().reason);
        sight.content.revision += 1; // it was waived for another revision
        QVERIFY2(!read().contains(u"waived"), qPrintable(read()));
    }

    void aRiskApproverSpeaksOfTheRisk()
    {
        QVERIFY(meaningOf(DecisionKind::Approve, Role::TechnicalReviewer).startsWith(u"Review: "));
        for (const DecisionKind kind : {DecisionKind::Approve, DecisionKind::Renew})
            QVERIFY(meaningOf(kind, Role::RiskApprover).startsWith(u"Approval: "));
        // What approves nothing is not called so.
        for (const DecisionKind kind : {DecisionKind::RequestChanges, DecisionKind::Reject, DecisionKind::Abstain, DecisionKind::WithdrawVerdict}) {
            const QString meaning = meaningOf(kind, Role::RiskApprover);
            QVERIFY2(!meaning.isEmpty() && !meaning.startsWith(u"Approval"), qPrintable(meaning));
        }
        QCOMPARE(meaningOf(u"approve-with-findings"_s, Role::RiskApprover), meaningOf(DecisionKind::Approve, Role::RiskApprover));
        QCOMPARE(meaningOf(DecisionKind::Hold, Role::RiskApprover), QString());
        QCOMPARE(meaningOf(u"hold"_s, Role::RiskApprover), QString());
    }

    void statementsReadAsTheyWereEntered()
    {
        QCOMPARE(asEntered(u"daily"_s), u"daily"_s);
        QCOMPARE(asEntered(QJsonObject{{u"mode"_s, u"batch"_s}}), u"mode: batch"_s);
        QCOMPARE(asEntered(QJsonArray{QJsonObject{{u"name"_s, u"desk"_s}, {u"uses"_s, u"results"_s}}}), u"\u2022 desk, uses results"_s);
        QCOMPARE(asEntered(QJsonArray{QJsonObject{{u"name"_s, u"desk"_s}, {u"person"_s, QString()}, {u"uses"_s, u"results"_s}}}),
                 u"\u2022 desk, uses results"_s);
        QJsonValue deep = u"end"_s;
        for (int i = 0; i < 5000; ++i)
            deep = QJsonArray{deep};
        QVERIFY(asEntered(deep).size() < 10'000);
    }
};

QTEST_GUILESS_MAIN(VersionModelsTest)
#include "versionmodels_test.moc"
