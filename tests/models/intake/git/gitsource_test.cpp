// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/folder/openfolder.h"
#include "intake/git/gitfolder.h"
#include "intake/git/gitsource.h"
#include "models/intake/samplefolder.h"
#include "support/chance.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::intake;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

GitSource sourceIn(const SampleFolder& folder, const WalkRules& rules = {})
{
    const auto root = openFolder(folder.path());
    const auto walked = walk(root->fd(), rules, {});
    return sourceOf(root->fd(), *walked, {});
}

void commitAll(SampleFolder& folder)
{
    folder.git({u"add"_s, u"-A"_s});
    folder.git({u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
}

}

class GitSourceTest : public QObject {
    Q_OBJECT

    std::optional<SampleFolder> m_folder;

private slots:
    void init()
    {
        m_folder.emplace();
        m_folder->write("a.py", "print(1)\n");
        m_folder->write("src/b.py", anyBytes(3000));
        m_folder->write("src/deep/c.csv", anyBytes(100'000));
        m_folder->link("link", "src/b.py");
        m_folder->link("folder", "src");
        m_folder->git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
        commitAll(*m_folder);
    }

    void aFolderWithoutGitHasNoSource()
    {
        SampleFolder plain;
        plain.write("a", "b");
        QVERIFY(sourceIn(plain).state == GitSource::State::NoRepository);
    }

    void aCleanFolderNamesItsCommit()
    {
        m_folder->git({u"remote"_s, u"add"_s, u"fork"_s, u"https://a:b@fork.example.org/x"_s});
        m_folder->git({u"remote"_s, u"add"_s, u"origin"_s, u"https://bob:s3cret@example.org/team/model.git"_s});
        for (const bool packed : {false, true}) {
            if (packed)
                m_folder->git({u"gc"_s, u"-q"_s});
            const GitSource source = sourceIn(*m_folder);
            QCOMPARE(int(source.state), int(GitSource::State::Clean));
            QCOMPARE(source.commit, QString::fromLatin1(m_folder->git({u"rev-parse"_s, u"HEAD"_s})));
            QCOMPARE(source.branch, u"main"_s);
            QCOMPARE(source.remote, u"https://example.org/team/model.git"_s);
            QVERIFY(source.notes.isEmpty());
        }
    }

    void whatDiffersFromTheCommitIsCounted()
    {
        m_folder->write("a.py", "print(2)\n"); // of the same size
        m_folder->append("src/b.py", "x");
        m_folder->write("new.csv", "1");
        m_folder->remove("src/deep/c.csv");
        const GitSource source = sourceIn(*m_folder);
        QVERIFY(source.state == GitSource::State::Changed);
        // src/b.py is there a second time through the link to the folder, which the commit has as a link alone.
        QCOMPARE(source.changed, 2);
        QCOMPARE(source.added, 1);
        QCOMPARE(source.removed, 1);
        // Staged is not committed.
        m_folder->git({u"add"_s, u"-A"_s});
        QVERIFY(sourceIn(*m_folder).state == GitSource::State::Changed);
        commitAll(*m_folder);
        QVERIFY(sourceIn(*m_folder).state == GitSource::State::Clean);
    }

    void whatIsLeftOutIsNotMissing()
    {
        WalkRules rules;
        rules.leftOut = {u"src"_s, u"link"_s, u"folder"_s};
        QVERIFY(sourceIn(*m_folder, rules).state == GitSource::State::Clean);
    }

    void gitItselfIsNoPartOfTheCommit()
    {
        WalkRules rules;
        rules.all = true;
        QVERIFY(sourceIn(*m_folder, rules).state == GitSource::State::Clean);
    }

    void aDetachedHeadHasNoBranch()
    {
        m_folder->git({u"checkout"_s, u"-q"_s, u"--detach"_s});
        const GitSource source = sourceIn(*m_folder);
        QVERIFY(source.state == GitSource::State::Clean);
        QVERIFY(source.branch.isEmpty());
        QCOMPARE(source.commit.size(), 40);
    }

    void beforeTheFirstCommitThereIsNone()
    {
        SampleFolder fresh;
        fresh.write("a", "b");
        fresh.git({u"init"_s, u"-q"_s, u"-b"_s, u"trunk"_s});
        const GitSource source = sourceIn(fresh);
        QVERIFY(source.state == GitSource::State::Unknown);
        QVERIFY(source.commit.isEmpty());
        QCOMPARE(source.branch, u"trunk"_s);
    }

    void aPointerOfLfsIsComparedByItsSize()
    {
        m_folder->write("big.bin", "version https://git-lfs.github.com/spec/v1\noid sha256:" + QByteArray(64, 'a') + "\nsize 5000\n");
        commitAll(*m_folder);
        m_folder->write("big.bin", anyBytes(5000));
        QVERIFY(sourceIn(*m_folder).state == GitSource::State::Clean);
        m_folder->write("big.bin", anyBytes(5001));
        QVERIFY(sourceIn(*m_folder).state == GitSource::State::Changed);
    }

    void aSubmoduleIsNamed()
    {
        m_folder->git({u"update-index"_s, u"--add"_s, u"--cacheinfo"_s, u"160000,%1,lib/sub"_s.arg(QString(40, u'1'))});
        m_folder->git({u"commit"_s, u"-q"_s, u"-m"_s, u"s"_s});
        const GitSource source = sourceIn(*m_folder);
        QCOMPARE(source.submodules, QStringList(u"lib/sub"_s));
    }

    void whatPointsElsewhereIsNotFollowed()
    {
        SampleFolder other;
        other.write("secret.cfg", "[remote \"origin\"]\n\turl = https://elsewhere.example.org/x\n");
        m_folder->append(".git/config", "[include]\n\tpath = " + other.at("secret.cfg") + "\n");
        m_folder->write(".git/objects/info/alternates", other.at(".git/objects") + "\n");
        const GitSource source = sourceIn(*m_folder);
        QVERIFY(source.remote.isEmpty());
        QCOMPARE(source.notes.size(), 2);
        QVERIFY(source.state == GitSource::State::Clean);
    }

    void aGitThatIsNoFolderIsNotFollowed()
    {
        SampleFolder worktree;
        worktree.write("a", "b");
        worktree.write(".git", "gitdir: " + m_folder->at(".git") + "\n");
        QVERIFY(sourceIn(worktree).state == GitSource::State::Unknown);
        QCOMPARE(sourceIn(worktree).notes.size(), 1);
        SampleFolder linked;
        linked.write("a", "b");
        linked.link(".git", m_folder->at(".git"));
        QVERIFY(sourceIn(linked).commit.isEmpty());
    }

    void whatCouldHangAReaderIsNotOpened()
    {
        const QByteArray head = m_folder->git({u"rev-parse"_s, u"HEAD"_s});
        const QByteArray object = ".git/objects/" + head.first(2) + '/' + head.sliced(2);
        m_folder->remove(object);
        m_folder->fifo(object);
        QVERIFY(sourceIn(*m_folder).state == GitSource::State::Unknown);
        m_folder->remove(".git/HEAD");
        m_folder->fifo(".git/HEAD");
        QVERIFY(sourceIn(*m_folder).commit.isEmpty());
    }

    void damagedObjectsMakeTheStateUnknown()
    {
        const QByteArray tree = m_folder->git({u"rev-parse"_s, u"HEAD^{tree}"_s});
        const QByteArray object = ".git/objects/" + tree.first(2) + '/' + tree.sliced(2);
        m_folder->remove(object);
        m_folder->write(object, anyBytes(200));
        const GitSource source = sourceIn(*m_folder);
        QVERIFY(source.state == GitSource::State::Unknown);
        QCOMPARE(source.commit.size(), 40);
    }

    void credentialsNeverStay_data()
    {
        QTest::addColumn<QString>("remote");
        QTest::addColumn<QString>("shown");
        QTest::newRow("user and password") << u"https://bob:pw@h/x.git"_s << u"https://h/x.git"_s;
        QTest::newRow("token alone") << u"https://ghp_abc@github.com/a/b"_s << u"https://github.com/a/b"_s;
        QTest::newRow("@ in the password") << u"https://bob:p@w@h/x"_s << u"https://h/x"_s;
        QTest::newRow("query") << u"https://h/x?access_token=abc#y"_s << u"https://h/x"_s;
        QTest::newRow("ssh address") << u"ssh://git:pw@h:22/x"_s << u"ssh://h:22/x"_s;
        QTest::newRow("scp form") << u"git@github.com:a/b.git"_s << u"git@github.com:a/b.git"_s;
        QTest::newRow("scp form with password") << u"bob:pw@h:a/b"_s << u"h:a/b"_s;
        QTest::newRow("path") << u"/srv/git/x"_s << u"/srv/git/x"_s;
        QTest::newRow("no path") << u"https://bob:pw@h"_s << u"https://h"_s;
    }

    void credentialsNeverStay()
    {
        QFETCH(QString, remote);
        QFETCH(QString, shown);
        QCOMPARE(withoutCredentials(remote), shown);
    }
};

QTEST_GUILESS_MAIN(GitSourceTest)
#include "gitsource_test.moc"
