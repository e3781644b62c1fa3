// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes.h"
#include "support/chance.h"
#include "support/samples.h"

#include <QElapsedTimer>
#include <QTest>
#include <map>
#include <rapidcheck.h>
#include <set>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

Asset file(const QString& path, const QByteArray& bytes, Element element = Element::Scripts)
{
    return {path, element, bytes.size(), Sha256::of(bytes), false};
}

Manifest of(std::vector<Asset> assets)
{
    Manifest manifest;
    manifest.assets = std::move(assets);
    sortAssets(manifest);
    return manifest;
}

// Contents of few names and few bytes, so that files stay, change, move and swap.
rc::Gen<Manifest> aSmallTree()
{
    const auto asset = rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 3), rc::gen::inRange(0, 4), rc::gen::inRange(0, 4), rc::gen::inRange(0, 8)),
                                    [](const std::tuple<int, int, int, int>& of) {
                                        const auto& [folder, name, bytes, twist] = of;
                                        static const QStringList folders{u""_s, u"src/"_s, u"é/"_s};
                                        Asset made = file(folders[folder] + u"file%1"_s.arg(name), QByteArray(bytes, 'x'),
                                                          twist == 0 ? Element::Data : Element::Scripts);
                                        made.executable = twist == 1;
                                        return made;
                                    });
    return rc::gen::map(rc::gen::container<std::vector<Asset>>(asset), [](const std::vector<Asset>& assets) {
        std::map<QString, Asset> byPath;
        for (const Asset& each : assets)
            byPath.insert({each.path, each});
        std::vector<Asset> kept;
        for (const auto& [path, each] : byPath)
            kept.push_back(each);
        return of(std::move(kept));
    });
}

QString baseName(const QString& path)
{
    return path.split(u'/').last();
}

// The same answer in the plainest way: maps, and all pairs in order.
std::vector<FileChange> naiveChanges(const Manifest& base, const Manifest& current)
{
    std::map<QByteArray, FileChange> all;
    for (const Asset& before : base.assets)
        all[before.path.toUtf8()] = {before.path, before.path, before.element, FileStatus::Missing, before, {}};
    for (const Asset& after : current.assets) {
        FileChange& change = all[after.path.toUtf8()];
        const bool known = change.before.has_value();
        const bool same = known && change.before->sha256 == after.sha256 && change.before->executable == after.executable
            && change.before->element == after.element;
        change = {after.path,    after.path, after.element, same ? FileStatus::Same : known ? FileStatus::Changed : FileStatus::New,
                  change.before, after};
    }
    for (const bool sameName : {true, false})
        for (auto& [path, added] : all) {
            if (added.status != FileStatus::New)
                continue;
            for (auto gone = all.begin(); gone != all.end(); ++gone) {
                const FileChange& lost = gone->second;
                if (lost.status == FileStatus::Missing && lost.before->sizeBytes > 0 && lost.before->sha256 == added.after->sha256
                    && (!sameName || baseName(lost.path) == baseName(added.path))) {
                    added.status = FileStatus::Renamed;
                    added.oldPath = lost.path;
                    added.before = lost.before;
                    all.erase(gone);
                    break;
                }
            }
        }
    std::vector<FileChange> changes;
    for (const auto& [path, change] : all)
        changes.push_back(change);
    return changes;
}

QString explained(const QString& notes, const QString& path, Element element)
{
    const Manifest base = of({file(u"untouched"_s, "x")});
    const FileChange change = changesBetween(base, of({file(u"untouched"_s, "x"), file(path, "new", element)}))[path.toUtf8() < "untouched" ? 0 : 1];
    switch (explanationOf(change, notes)) {
    case Explanation::None: return u"none"_s;
    case Explanation::ByElement: return u"element"_s;
    case Explanation::ByName: return u"name"_s;
    case Explanation::NotNeeded: return u"not needed"_s;
    }
    return {};
}

}

class ChangesTest : public QObject {
    Q_OBJECT
private slots:
    void changesAreWhatAPlainComparisonFinds();
    void everyFileIsInExactlyOneChange();
    void aFileKeepsItsNameWhenSeveralMoved();
    void emptyFilesAreNotRenamed();
    void manyEqualFilesMoveInTime();
    void aChangeIsExplained_data();
    void aChangeIsExplained();
    void aRenameIsExplainedByEitherName();
    void whatStaysNeedsNoExplanation();
    void unexplainedIsWhatHasNoExplanation();
    void notesMayNameWhatNobodyHas();
};

void ChangesTest::changesAreWhatAPlainComparisonFinds()
{
    QVERIFY(rc::check("changesBetween equals the naive comparison", [] {
        const Manifest base = *aSmallTree();
        const Manifest current = *aSmallTree();
        const auto changes = changesBetween(base, current);
        RC_ASSERT(changes == naiveChanges(base, current));
        RC_CLASSIFY(std::ranges::any_of(changes, [](const FileChange& c) { return c.status == FileStatus::Renamed; }), "with renames");
    }));
}

void ChangesTest::everyFileIsInExactlyOneChange()
{
    QVERIFY(rc::check("every file of both sides once", [] {
        const Manifest base = *aSmallTree();
        const Manifest current = *aSmallTree();
        std::multiset<QString> before;
        std::multiset<QString> after;
        for (const FileChange& change : changesBetween(base, current)) {
            if (change.before)
                before.insert(change.before->path);
            if (change.after)
                after.insert(change.after->path);
            RC_ASSERT((change.status == FileStatus::Renamed) == (change.oldPath != change.path));
        }
        RC_ASSERT(before.size() == base.assets.size() && after.size() == current.assets.size());
        for (const Asset& asset : base.assets)
            RC_ASSERT(before.count(asset.path) == 1u);
        for (const Asset& asset : current.assets)
            RC_ASSERT(after.count(asset.path) == 1u);
    }));
}

void ChangesTest::aFileKeepsItsNameWhenSeveralMoved()
{
    const auto changes = changesBetween(of({file(u"old/b.py"_s, "same"), file(u"old/z.py"_s, "same")}),
                                        of({file(u"new/a.py"_s, "same"), file(u"new/b.py"_s, "same")}));
    QCOMPARE(changes.size(), std::size_t(2));
    QCOMPARE(changes[0].path, u"new/a.py"_s);
    QCOMPARE(changes[0].oldPath, u"old/z.py"_s);
    QCOMPARE(changes[1].oldPath, u"old/b.py"_s);
}

void ChangesTest::emptyFilesAreNotRenamed()
{
    const auto changes = changesBetween(of({file(u"a/__init__.py"_s, "")}), of({file(u"b/__init__.py"_s, "")}));
    QCOMPARE(changes.size(), std::size_t(2));
    QCOMPARE(changes[0].status, FileStatus::Missing);
    QCOMPARE(changes[1].status, FileStatus::New);
}

void ChangesTest::manyEqualFilesMoveInTime()
{
    Manifest base;
    Manifest current;
    for (int i = 0; i < 40'000; ++i) {
        base.assets.push_back(file(u"old/%1"_s.arg(i, 6), "same"));
        current.assets.push_back(file(u"new/x%1"_s.arg(i, 6), "same"));
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(changesBetween(base, current).size(), std::size_t(40'000));
    QVERIFY2(timer.elapsed() < 5'000, "equal files must not cost their number squared");
}

void ChangesTest::aChangeIsExplained_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("explanation");
    const auto row = [](const QString& notes, const QString& path, const QString& explanation) {
        QTest::addRow("%s | %s", qPrintable(notes), qPrintable(path)) << notes << path << explanation;
    };
    const QString path = u"src/score.py"_s;
    for (const QString& notes :
         {u"src/score.py"_s, u"- Faster src/score.py."_s, u"`src/score.py`: why"_s, u"score.py"_s, u"Now (score.py) is faster"_s,
          u"score.py, config.py"_s, u"**score.py**"_s, u"“score.py”"_s, u"1. score.py"_s, u"> score.py"_s, u"score.py:12 is mended"_s,
          u"first line\nscore.py\n"_s, u"see score.py?"_s, u"#score.py is no heading"_s, u"xscore.py and score.py"_s})
        row(notes, path, u"name"_s);
    for (const QString& notes :
         {u""_s, u"Something else"_s, u"myscore.py"_s, u"score.pyc"_s, u"score.py.bak"_s, u"score.py_old"_s, u"re-score.py"_s, u"score.py-old"_s,
          u"lib/score.py"_s, u"a/src/score.py"_s, u"score.py/x"_s, u".score.py"_s, u"SCORE.PY"_s, u"score"_s, u"src"_s, u"scoreXpy"_s,
          u"übersscore.py"_s, u"# score.py"_s, u"## src/score.py ##"_s, u"  # score.py"_s, u"score.py\n======"_s, u"score.py\n---"_s,
          u"<!-- score.py -->"_s, u"<!--\nscore.py\n-->"_s, u"<!-- score.py"_s,
                                 // What a reader does not see, or what is no paragraph and no item.
          u"Retrained.\n\n[1]: score.py"_s, u"[1]: <src/score.py> \"why\""_s, u"Retrained, see [here](score.py)."_s,
          u"Retrained, see [here](a/(b)/score.py \"t\")."_s, u"Retrained, see [here][score.py]."_s, u"![score.py](picture.png)"_s,
          u"![picture](score.py)"_s, u"<a href='score.py'>here</a>"_s, u"<score.py onclick=x>"_s, u"```\nscore.py\n```\nRetrained."_s,
          u"~~~\nscore.py"_s, u"| file | why |\n| score.py | x |"_s})
        row(notes, path, u"none"_s);
    for (const QString& notes : {u"New scripts."_s, u"SCRIPTS changed"_s, u"The script is faster"_s, u"- Scripts: tidied"_s, u"a\n\nscripts"_s})
        row(notes, path, u"element"_s);
    for (const QString& notes :
         {u"javascripts"_s, u"scripts/other.py"_s, u"scripted"_s, u"post-scripts"_s, u"my.scripts"_s, u"# Scripts"_s, u"Skript"_s})
        row(notes, path, u"none"_s);
    row(u"a file with spaces.py"_s, u"src/a file with spaces.py"_s, u"name"_s);
    row(u"src/größe.py"_s, u"src/größe.py"_s, u"name"_s);
    row(u"ändern src/größe.py…"_s, u"src/größe.py"_s, u"name"_s);
    row(u"Other files changed"_s, u"notes.xyz"_s, u"none"_s);
    for (const QString& own : {u"CHANGELOG.md"_s, u"RELEASE_NOTES.md"_s, u"gatehouse.yaml"_s, u"changelog.md"_s})
        row(u""_s, own, u"not needed"_s);
    for (const QString& hidden : {u"src/CHANGELOG.md"_s, u"config/gatehouse.yaml"_s, u"docs/RELEASE_NOTES.md"_s})
        row(u""_s, hidden, u"none"_s);
}

void ChangesTest::aChangeIsExplained()
{
    QFETCH(QString, notes);
    QFETCH(QString, path);
    QFETCH(QString, explanation);
    QCOMPARE(explained(notes, path, path.endsWith(u".xyz") ? Element::Other : Element::Scripts), explanation);
}

void ChangesTest::aRenameIsExplainedByEitherName()
{
    const auto changes = changesBetween(of({file(u"old/first.py"_s, "x")}), of({file(u"new/second.py"_s, "x")}));
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes.front().status, FileStatus::Renamed);
    for (const QString& notes : {u"first.py moved"_s, u"new/second.py is new"_s})
        QCOMPARE(explanationOf(changes.front(), notes), Explanation::ByName);
    QCOMPARE(explanationOf(changes.front(), u"third.py"_s), Explanation::None);
}

void ChangesTest::whatStaysNeedsNoExplanation()
{
    const Manifest same = aManifest().build();
    for (const FileChange& change : changesBetween(same, same))
        QCOMPARE(explanationOf(change, {}), Explanation::NotNeeded);
    QVERIFY(unexplained(changesBetween(same, same), {}).empty());
}

void ChangesTest::unexplainedIsWhatHasNoExplanation()
{
    QVERIFY(rc::check("naming everything leaves nothing", [] {
        const auto changes = changesBetween(*aSmallTree(), *aSmallTree());
        QString notes;
        for (const FileChange& change : changes)
            notes += u"- "_s + change.path + u'\n';
        RC_ASSERT(unexplained(changes, notes).empty());
        const auto silent = unexplained(changes, {});
        RC_ASSERT(std::ranges::count_if(changes, [](const FileChange& c) { return c.status != FileStatus::Same; }) == std::ptrdiff_t(silent.size()));
    }));
}

void ChangesTest::notesMayNameWhatNobodyHas()
{
    const QString there = anyName() + u".py"_s, gone = anyName() + u".py"_s, nowhere = anyName() + u".py"_s;
    const Manifest base = of({file(u"src/"_s + gone, "1")}), now = of({file(u"src/"_s + there, "1")});
    const QString notes =
        u"- `src/%1` and `%2` stay named; `%3` is a slip, as is `lib/%3`.\n- `pr_auc` 0.4, `1.2.0`, `e.g.` and `model.fit()` are no files; "
        "https://example.org/x.py is none either."_s.arg(there, gone, nowhere);
    QCOMPARE(pointsToNothing(notes, now, &base), (QStringList{nowhere, u"lib/"_s + nowhere}));
    QCOMPARE(pointsToNothing(notes, now, nullptr), (QStringList{gone, nowhere, u"lib/"_s + nowhere}));
    QCOMPARE(pointsToNothing({}, now, &base), QStringList());
}

QTEST_GUILESS_MAIN(ChangesTest)
#include "changes_test.moc"
