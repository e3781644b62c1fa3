// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/git/githistory.h"

#include "models/intake/samplefolder.h"
#include "support/chance.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::intake;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

class GitHistoryTest : public QObject {
    Q_OBJECT

    std::optional<SampleFolder> m_folder;
    std::map<QString, std::map<QByteArray, Sha256>> m_digests; // of each tag
    std::map<QString, QString> m_commits;

    void commit(const QString& tag, const QString& message = {})
    {
        m_folder->git({u"add"_s, u"-A"_s});
        m_folder->git({u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
        m_folder->git(message.isEmpty() ? QStringList{u"tag"_s, tag} : QStringList{u"tag"_s, u"-a"_s, tag, u"-m"_s, message});
        m_digests[tag] = m_folder->digests();
        m_commits[tag] = QString::fromLatin1(m_folder->git({u"rev-parse"_s, u"HEAD"_s}));
    }
    static std::map<QByteArray, Sha256> digestsOf(const QString& folder)
    {
        SampleFolder copy; // its digests() leave .git out as the import does
        for (const QByteArray& name : namesIn(folder)) {
            QFile file(folder + u'/' + QString::fromUtf8(name));
            if (file.open(QIODevice::ReadOnly))
                copy.write(name, file.readAll());
        }
        return copy.digests();
    }
    static QByteArrayList namesIn(const QString& folder, const QString& below = {})
    {
        QByteArrayList names;
        for (const QFileInfo& info : QDir(folder + u'/' + below).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            const QString name = below + info.fileName();
            if (info.isDir() && !info.isSymLink())
                names << namesIn(folder, name + u'/');
            else
                names << name.toUtf8();
        }
        return names;
    }

private slots:
    void init()
    {
        m_digests.clear();
        m_commits.clear();
        m_folder.emplace();
        m_folder->git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
        m_folder->write("a.py", anySentence().toUtf8());
        m_folder->write("deep/er/b.bin", anyBytes(anyNumber(1, 50'000)));
        commit(u"v1.9.0"_s);
        m_folder->write("a.py", anySentence().toUtf8());
        m_folder->makeExecutable("a.py");
        commit(u"v1.10.0"_s, u"Faster."_s);
        m_folder->remove("deep/er/b.bin");
        m_folder->write("c d.csv", "1\n");
        commit(u"other"_s);
    }

    void everyTagIsACommitWithItsFiles_data()
    {
        QTest::addColumn<bool>("packed");
        QTest::newRow("loose") << false;
        QTest::newRow("packed") << true;
    }
    void everyTagIsACommitWithItsFiles()
    {
        QFETCH(bool, packed);
        if (packed)
            m_folder->git({u"gc"_s, u"-q"_s});
        const auto history = readHistory(m_folder->path(), {}, {});
        QVERIFY2(history, history ? "" : qPrintable(history.error().sentence));
        QStringList tags;
        for (const TaggedCommit& each : history->tags) {
            tags << each.tag;
            QCOMPARE(each.commit, m_commits[each.tag]);
            QTemporaryDir place;
            const auto written = writeTree(*history, each, place.path(), {});
            QVERIFY2(written, written ? "" : qPrintable(written.error().sentence));
            QVERIFY(digestsOf(place.path()) == m_digests[each.tag]);
            QCOMPARE(QFileInfo(place.filePath(u"a.py"_s)).isExecutable(), each.tag != u"v1.9.0");
        }
        tags.sort();
        QCOMPARE(tags, QStringList({u"other"_s, u"v1.10.0"_s, u"v1.9.0"_s}));
    }

    void tagsOfOneMomentGoByTheirNumbers()
    {
        const auto history = readHistory(m_folder->path(), u"v*"_s, {});
        QVERIFY(history);
        QCOMPARE(history->tags.size(), 2U);
        QCOMPARE(history->tags.front().tag, u"v1.9.0"_s);
        QCOMPARE(history->tags.back().tag, u"v1.10.0"_s);
        QCOMPARE(history->tags.back().message, u"Faster."_s);
        QVERIFY(history->tags.front().message.isEmpty());
    }

    void whatIsNotThereIsSaid()
    {
        const auto none = readHistory(m_folder->path(), u"w*"_s, {});
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"no-tags"_s);
        SampleFolder plain;
        plain.write("a", "b");
        QCOMPARE(readHistory(plain.path(), {}, {}).error().code, u"no-repository"_s);
    }

    void aLinkStaysALink()
    {
        m_folder->link("out", "/etc/hostname");
        commit(u"v2"_s);
        const auto history = readHistory(m_folder->path(), u"v2"_s, {});
        QVERIFY(history);
        QTemporaryDir place;
        QVERIFY(writeTree(*history, history->tags.front(), place.path(), {}));
        QCOMPARE(QFile::symLinkTarget(place.filePath(u"out"_s)), u"/etc/hostname"_s);
    }

    void aNameThatIsALinkAndAFolderLeadsNowhere()
    {
        const QTemporaryDir outside;
        m_folder->link("l", outside.path().toUtf8());
        m_folder->write("f/x", anySentence().toUtf8());
        commit(u"before"_s);
        const QString link = QString::fromLatin1(m_folder->git({u"rev-parse"_s, u"HEAD:l"_s}));
        const QString folder = QString::fromLatin1(m_folder->git({u"rev-parse"_s, u"HEAD:f"_s}));
        QTemporaryFile tree;
        QVERIFY(tree.open());
        tree.write(u"120000 blob %1\tl\n040000 tree %2\tl\n"_s.arg(link, folder).toUtf8());
        tree.close();
        const QString made = QString::fromLatin1(m_folder->git({u"-c"_s, u"alias.made=!git mktree < '%1'"_s.arg(tree.fileName()), u"made"_s}));
        const QString head = QString::fromLatin1(m_folder->git({u"commit-tree"_s, u"-m"_s, u"x"_s, made}));
        m_folder->git({u"tag"_s, u"evil"_s, head});
        const auto history = readHistory(m_folder->path(), u"evil"_s, {});
        QVERIFY(history);
        const QTemporaryDir place;
        const auto written = writeTree(*history, history->tags.front(), place.path(), {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"unsafe-path"_s);
        QVERIFY(QDir(outside.path()).isEmpty());
    }

    void labels_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("label");
        const QString number = u"%1.%2"_s.arg(anyNumber(0, 99)).arg(anyNumber(0, 99));
        QTest::newRow("plain") << number << number;
        QTest::newRow("v") << u'v' + number << number;
        QTest::newRow("release") << u"release-"_s + number << number;
        QTest::newRow("below") << u"models/v"_s + number << number;
        QTest::newRow("a word") << u"verify"_s << u"verify"_s;
        QTest::newRow("strange") << u"1.0 (α)"_s << u"1.0-"_s;
    }
    void labels()
    {
        QFETCH(QString, tag);
        QFETCH(QString, label);
        if (tag.contains(u'('))
            QVERIFY(labelOf(tag).startsWith(label));
        else
            QCOMPARE(labelOf(tag), label);
    }
};

QTEST_GUILESS_MAIN(GitHistoryTest)
#include "githistory_test.moc"
