// SPDX-License-Identifier: GPL-3.0-or-later
// The names in a patch are written as git writes them: whatever a file is called, git apply finds it.

#include "diff/gitpath.h"
#include "diff/patch.h"
#include "support/chance.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <stdexcept>

using namespace gatehouse;
using namespace gatehouse::diff;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

QString anyFileName()
{
    static const QStringList parts{u"a"_s, u"b"_s,  u"-"_s, u"!"_s, u" "_s, u"\""_s, u"\\"_s,     u"\t"_s, u"\n"_s, u"\r"_s,     u"\a"_s,
                                   u"é"_s, u"模"_s, u"𝛼"_s, u"#"_s, u"'"_s, u"$"_s,  u"\u0001"_s, u"%"_s,  u"{"_s,  u"\u007f"_s, u"e\u0301"_s};
    QString name;
    for (int i = anyNumber(1, 12); i > 0; --i)
        name += parts[anyNumber(0, int(parts.size()) - 1)];
    return name;
}

// Each in a folder of its own, so that none stands in another's way.
QStringList anyPaths(int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i)
        paths << anyFileName() + QString::number(i) + u'/' + anyFileName();
    return paths;
}

void git(const QStringList& arguments, const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    process.setProcessEnvironment(environment);
    process.start(u"git"_s, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        throw std::runtime_error("git: " + process.readAllStandardError().toStdString());
}

std::optional<QByteArray> bytesOf(const QDir& folder, const QString& path)
{
    QFile file(folder.filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

void apply(const QDir& folder, const QByteArray& patch)
{
    const QTemporaryDir beside;
    QFile file(beside.filePath(u"p.patch"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(patch) != patch.size())
        throw std::runtime_error("not written");
    file.close();
    git({u"apply"_s, u"--whitespace=nowarn"_s, file.fileName()}, folder.path());
}

}

class PatchNamesTest : public QObject {
    Q_OBJECT
private slots:
    void gitApplyFindsEveryName()
    {
        const QTemporaryDir place;
        const QDir folder(place.path());
        const QStringList paths = anyPaths(150), others = anyPaths(int(paths.size()));
        QByteArray made, changed, renamed, removed;
        std::vector<StoredSide> now, moved;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            const StoredSide first{paths[i], anyNumber(0, 3) == 0 ? QByteArray("") : QByteArray("one\ntwo\n"), anyNumber(0, 1) == 1};
            now.push_back({paths[i], "one\n--- a/f\n+++ b/f\n", anyNumber(0, 1) == 1});
            const QByteArray after[] = {now.back().bytes, "one\n--- a/f\n+++ b/f\nmore\n", ""};
            moved.push_back({u"moved "_s + others[i], after[anyNumber(0, 2)], anyNumber(0, 1) == 1});
            made += *unifiedPatch(nullptr, &first, false);
            changed += *unifiedPatch(&first, &now.back(), false);
            renamed += *unifiedPatch(&now.back(), &moved.back(), false);
            removed += *unifiedPatch(&moved.back(), nullptr, false);
        }
        const auto areThere = [&](const std::vector<StoredSide>& sides) {
            for (const StoredSide& side : sides) {
                QCOMPARE(bytesOf(folder, side.path), side.bytes);
                QCOMPARE(QFileInfo(folder.filePath(side.path)).isExecutable(), side.executable);
            }
        };
        apply(folder, made);
        apply(folder, changed);
        areThere(now);
        apply(folder, renamed);
        areThere(moved);
        for (const QString& path : paths)
            QVERIFY(!bytesOf(folder, path));
        apply(folder, removed);
        QVERIFY(folder.isEmpty());
    }

    void aNameThatLooksLikeALineOfTheHeadMisleadsNobody()
    {
        const StoredSide side{u"b file mode 100644 c"_s, "one\n", true};
        const auto patch = unifiedPatch(nullptr, &side, false);
        QVERIFY2(patch->startsWith("diff --git a/b file mode 100644 c b/b file mode 100644 c\nnew file mode 100755\n"), *patch);
    }

    void quotesAreThoseOfGit()
    {
        QCOMPARE(quotedPath("a/", "plain name-1.py"), "a/plain name-1.py"_ba);
        QCOMPARE(quotedPath("a/", "a\"b\\c"), "\"a/a\\\"b\\\\c\""_ba);
        QCOMPARE(quotedPath("", "\t\n\x01\x7f"), "\"\\t\\n\\001\\177\""_ba);
        QCOMPARE(quotedPath("b/", "é"), "\"b/\\303\\251\""_ba);
        QCOMPARE(patchSide("a/", "x y"), "a/x y\t"_ba);
        const StoredSide binary{u"é.bin"_s, QByteArray("\0", 1), false};
        QVERIFY(unifiedPatch(nullptr, &binary, true)->contains("Binary files /dev/null and \"b/\\303\\251.bin\" differ\n"));
    }
};

QTEST_GUILESS_MAIN(PatchNamesTest)
#include "patchnames_test.moc"
