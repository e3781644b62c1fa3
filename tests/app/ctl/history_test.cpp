// SPDX-License-Identifier: GPL-3.0-or-later
// The tags of a repository become versions, each with what it was based on.

#include "desk.h"
#include "support/chance.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;

class HistoryTest : public QObject {
    Q_OBJECT

    static QString git(const QString& folder, const QStringList& arguments)
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(u"git"_s,
                      QStringList{u"-c"_s, u"user.name=x"_s, u"-c"_s, u"user.email=x@example.org"_s, u"-c"_s, u"commit.gpgsign=false"_s} + arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            throw std::runtime_error(process.readAllStandardError().toStdString());
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    // A repository whose tags are commits of folders that lack nothing.
    struct Repository {
        explicit Repository(const Desk& desk) : folder(desk.folder(u"history"_s)) { git(folder, {u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}); }
        QString commit(const QString& tag, const QString& message = {})
        {
            writeFile(folder + u"/src/"_s + anyName(u"s"_s) + u".py"_s, anySentence().toUtf8());
            git(folder, {u"add"_s, u"-A"_s});
            git(folder, {u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
            git(folder, message.isEmpty() ? QStringList{u"tag"_s, tag} : QStringList{u"tag"_s, u"-a"_s, tag, u"-m"_s, message});
            return git(folder, {u"rev-parse"_s, u"HEAD"_s});
        }
        QString folder;
    };

private slots:
    void tagsBecomeVersionsInTheirOrder()
    {
        const Desk desk;
        Repository repository(desk);
        QStringList labels, commits;
        for (int i = anyNumber(2, 4); i > 0; --i) {
            labels << u"%1.%2"_s.arg(9 + labels.size()).arg(anyNumber(0, 99));
            commits << repository.commit(u'v' + labels.back());
        }
        const QStringList import{u"import"_s, u"history"_s, repository.folder, u"--model"_s, desk.model, u"--tags"_s, u"v*"_s};
        const QJsonArray versions = desk.must(desk.author, import).value(u"versions").toArray();
        QCOMPARE(versions.size(), labels.size());
        for (qsizetype i = 0; i < labels.size(); ++i) {
            QCOMPARE(versions[i][u"version"].toString(), labels[i]);
            QCOMPARE(versions[i][u"commit"].toString(), commits[i]);
            QCOMPARE(versions[i][u"base"].toString(), i == 0 ? QString() : desk.version(labels[i - 1]));
            const QJsonObject shown = desk.show(labels[i]);
            QCOMPARE(shown.value(u"digest"), versions[i][u"digest"]);
            QCOMPARE(shown.value(u"review_state"), u"draft"_s);
        }
        // What is there already stays, and the next one is based on it.
        const QString next = u"%1.0"_s.arg(9 + labels.size());
        repository.commit(u"release-"_s + next, u"Faster by %1."_s.arg(anyNumber(1, 99)));
        const QJsonObject again = desk.must(desk.author, {u"import"_s, u"history"_s, repository.folder, u"--model"_s, desk.model});
        QCOMPARE(again.value(u"versions").toArray().size(), 1);
        QCOMPARE(again.value(u"versions")[0][u"version"].toString(), next);
        QCOMPARE(again.value(u"versions")[0][u"base"].toString(), desk.version(labels.back()));
        QCOMPARE(again.value(u"not_imported").toArray().size(), labels.size());
    }

    void aCommitThatCannotBeImportedLeavesTheOthersAlone()
    {
        const Desk desk;
        Repository repository(desk);
        repository.commit(u"v1"_s);
        const QString link = repository.folder + u"/src/out"_s;
        QVERIFY(QFile::link(u"/etc/hostname"_s, link));
        repository.commit(u"v2"_s);
        QVERIFY(QFile::remove(link));
        repository.commit(u"v3"_s);
        const Ran ran = desk.as(desk.author, {u"import"_s, u"history"_s, repository.folder, u"--model"_s, desk.model});
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.json().value(u"versions").toArray().size(), 2);
        QCOMPARE(ran.json().value(u"not_imported")[0][u"tag"].toString(), u"v2"_s);
        QVERIFY(ran.json().value(u"not_imported")[0][u"sentence"].toString().contains(u"src/out"));
        QCOMPARE(ran.json().value(u"versions")[1][u"base"].toString(), desk.version(u"1"_s));
    }

    void aHistoryIsManyCommands()
    {
        const Desk desk;
        Repository repository(desk);
        repository.commit(u"v1"_s);
        const Ran ran = desk.as(
            desk.author,
            {u"import"_s, u"history"_s, repository.folder, u"--model"_s, desk.model, u"--command-id"_s, u"00000000-0000-4000-8000-000000000001"_s});
        QCOMPARE(ran.status, 2);
        QCOMPARE(desk.as(desk.author, {u"import"_s, u"history"_s, repository.folder, u"--tags"_s, u"w*"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
