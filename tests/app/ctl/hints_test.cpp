// SPDX-License-Identifier: GPL-3.0-or-later
// The way out of a refusal on the command line: every obstacle of the rules is decided, and what a hint names exists.

#include "ctl/hints.h"
#include "desk.h"
#include "support/chance.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::testing;
using gatehouse::ctl::hintsFor;
using gatehouse::ctl::isDecided;

namespace {

// What stands behind the first comma of a call that begins at `from`, up to the next one: where refuse() names its code.
QString secondArgument(const QString& text, qsizetype from)
{
    int depth = 0;
    qsizetype begin = -1;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"')
            i = text.indexOf(u'"', i + 1);
        else if (u"([{"_s.contains(c))
            ++depth;
        else if (u")]}"_s.contains(c) && --depth < 0)
            return begin < 0 ? QString() : text.sliced(begin, i - begin);
        else if (c == u',' && depth == 0 && begin < 0)
            begin = i + 1;
        else if (c == u',' && depth == 0)
            return text.sliced(begin, i - begin);
    }
    return {};
}

// Every code that stands in a call of refuse() in models/governance.
QSet<QString> obstacleCodes()
{
    static const QRegularExpression call(u"(?<![\\w:~]|void )refuse\\("_s), literal(u"\"([a-z-]+)\""_s);
    QSet<QString> codes;
    QDirIterator files(qEnvironmentVariable("GATEHOUSE_SOURCE") + u"/models/governance"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error(file.fileName().toStdString());
        const QString text = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch& found : call.globalMatch(text))
            for (const QRegularExpressionMatch& code : literal.globalMatch(secondArgument(text, found.capturedEnd())))
                codes.insert(code.captured(1));
    }
    return codes;
}

QString hintOf(const QString& code)
{
    return hintsFor(gatehouse::Error::refused({{code, anySentence(), {}, false}})).join(u' ');
}

}

class HintsTest : public QObject {
    Q_OBJECT

private slots:
    void everyObstacleIsDecided()
    {
        const QSet<QString> codes = obstacleCodes();
        QVERIFY2(codes.size() > 150, qPrintable(QString::number(codes.size())));
        QVERIFY(codes.contains(u"role-not-held"_s));
        for (const QString& code : codes)
            QVERIFY2(isDecided(code), qPrintable(code + u": name its way out in app/ctl/hints.cpp, or say there that its sentence says all"_s));
        QVERIFY(!isDecided(anyName()));
    }

    void whatAHintNamesExists()
    {
        const QString manual = QString::fromUtf8(gatehousectl({u"help"_s, u"--markdown"_s}).out);
        static const QRegularExpression command(u"“gatehousectl ([a-z-]+(?: [a-z-]+)?)"_s), option(u"--[a-z-]+"_s);
        for (const QString& code : obstacleCodes()) {
            const QString hint = hintOf(code);
            for (const QRegularExpressionMatch& found : command.globalMatch(hint)) {
                const QString words = found.captured(1);
                QVERIFY2(manual.contains(u"\n### "_s + words + u'\n') || manual.contains(u"\n### "_s + words.section(u' ', 0, 0) + u'\n'),
                         qPrintable(code + u": "_s + words));
            }
            for (const QRegularExpressionMatch& found : option.globalMatch(hint))
                QVERIFY2(manual.contains(u"- `"_s + found.captured() + u' ') || manual.contains(u"- `"_s + found.captured() + u'`'),
                         qPrintable(code + u": "_s + found.captured()));
        }
    }

    void aHintIsSaidOnceAndNotBesideASentenceThatNamesIt()
    {
        const QString code = u"role-not-held"_s;
        const gatehouse::Obstacle obstacle{code, anySentence(), {}, false};
        QCOMPARE(hintsFor(gatehouse::Error::refused({obstacle, obstacle})).size(), 1);
        QVERIFY(hintsFor(gatehouse::Error::refused({{code, u"“gatehousectl people grant” does."_s, {}, false}})).isEmpty());
    }

    void refusalsNameTheWayOut_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("way");
        const auto row = [](const char* name, const QString& person, const QStringList& arguments, const char* way) {
            QTest::newRow(name) << person << arguments << QByteArray(way);
        };
        const QString version = u"MODEL@1"_s;
        const QString reason = anySentence();
        row("a role", u"owner"_s, {u"approve"_s, version, u"--role"_s, u"risk-approver"_s}, "gatehousectl people grant");
        row("an item", u"reviewer"_s, {u"approve"_s, version, u"--role"_s, u"technical-reviewer"_s}, "--tick ITEM ");
        row("a sentence", u"reviewer"_s, {u"approve"_s, version, u"--role"_s, u"technical-reviewer"_s, u"--tick"_s, u"no-leakage"_s},
            "--tick ITEM=SENTENCE");
        row("a reason", u"reviewer"_s, {u"hold"_s, version, u"--reason"_s, u" "_s}, "--reason TEXT");
        row("a date", u"reviewer"_s, {u"approve"_s, version, u"--role"_s, u"technical-reviewer"_s, u"--finding"_s, u"minor;OWNER;2001-01-01;text"_s},
            "DUE as 2026-09-30");
        row("the author", u"owner"_s, {u"withdraw"_s, version, u"--reason"_s, reason}, "--as PERSON");
        row("an admin", u"owner"_s, {u"people"_s, u"grant"_s, u"OWNER"_s, u"deployer"_s}, "gatehousectl people grant");
        row("a draft", u"author"_s, {u"submit"_s, version}, "gatehousectl show");
        row("a hold", u"reviewer"_s, {u"lift"_s, version, u"--reason"_s, reason}, "gatehousectl show");
        row("a deployer", u"owner"_s, {u"slot"_s, u"add"_s, anyName()}, "gatehousectl people grant NAME deployer");
    }
    void refusalsNameTheWayOut()
    {
        static const Desk desk = [] {
            Desk made;
            return made;
        }();
        static const bool isSubmitted = (desk.submitted(u"1"_s), true);
        QVERIFY(isSubmitted);
        QFETCH(const QString, person);
        QFETCH(QStringList, arguments);
        QFETCH(const QByteArray, way);
        arguments.replaceInStrings(u"MODEL"_s, desk.model).replaceInStrings(u"OWNER"_s, desk.owner);
        const Ran ran = desk.as(person == u"owner" ? desk.owner : person == u"author" ? desk.author : desk.reviewer, arguments);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(way), ran.err.constData());
    }

    void aNeedThatIsNotMetNamesTheWaiver()
    {
        const Desk desk;
        desk.approved(u"1"_s);
        const QString root = desk.folder(u"second"_s, u"Nothing is said about the files."_s);
        desk.must(desk.author, {u"import"_s, u"folder"_s, root, u"--model"_s, desk.model, u"--label"_s, u"2"_s});
        const Ran ran = desk.as(desk.author, {u"submit"_s, desk.version(u"2"_s)});
        QCOMPARE(ran.codes(), QStringList{u"need-missing"_s});
        QVERIFY2(ran.err.contains("--waive NEED=REASON"), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(HintsTest)
#include "hints_test.moc"
