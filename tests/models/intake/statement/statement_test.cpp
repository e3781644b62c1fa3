// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/statement/statement.h"

#include "models/intake/statement/fullstatement.h"
#include "support/chance.h"

#include <QTest>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace gatehouse::intake;
using gatehouse::testing::anyName;
using gatehouse::testing::anyNumber;
using gatehouse::testing::Full;
using namespace Qt::StringLiterals;

namespace {

rc::Gen<QString> aText()
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 25)), [](const std::vector<int>& parts) {
        static const QStringList words{u"a"_s,  u"1.10"_s, u" "_s,    u"\n"_s,     u"\n\n"_s, u": "_s,         u" #"_s,    u"'"_s, u"\""_s,
                                       u"\\"_s, u"- "_s,   u"é"_s,    u"𝛼"_s,      u"\t"_s,   u"no"_s,         u"{"_s,     u"]"_s, u"\u202e"_s,
                                       u"%"_s,  u"@"_s,    u"null"_s, u"\u0007"_s, u"|"_s,    u"2026-01-02"_s, u"\ufeff"_s};
        QString text;
        for (const int part : parts)
            text += words[part];
        return text;
    });
}

}

class StatementTest : public QObject {
    Q_OBJECT

private slots:
    // Qt takes U+FEFF at the start of any text for a byte order mark.
    void whatBeginsWithAnInvisibleCharacterIsReadWhole()
    {
        const auto read = readStatement("purpose: \xef\xbb\xbfWhich?\ngolden: {\"\\uFEFFkey\": \"\\uFEFF\"}\n");
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(read->statement.purpose, u"\ufeffWhich?"_s);
        QCOMPARE(read->statement.declared[u"golden"][u"\ufeffkey"].toString(), u"\ufeff"_s);
        QVERIFY2(!readStatement("model: \"\\uFEFFfraud\"\n"), "it is no name");
        QVERIFY2(readStatement("\xef\xbb\xbf"
                               "model: fraud\n")
                         ->statement.model
                     == u"fraud",
                 "the mark of the whole file is none of its text");
    }

    void everyKeyIsRead()
    {
        const auto read = readStatement(Full);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().sentence));
        QVERIFY(read->flags.empty());
        const Statement& s = read->statement;
        QCOMPARE(s.model, u"card-fraud-daily"_s);
        QCOMPARE(s.label, u"1.2.0"_s);
        QCOMPARE(s.base, u"1.1.0"_s);
        QCOMPARE(s.author, u"lin"_s);
        QVERIFY(s.purpose.startsWith(u"Which of yesterday's"));
        QCOMPARE(s.owner, u"aisha"_s);
        QVERIFY(s.tier == Tier::High);
        QCOMPARE(s.intendedUse, u"Ranking, not deciding.\n"_s);
        QCOMPARE(s.releaseNotes, u"CHANGELOG.md#1.2.0"_s);
        QCOMPARE(s.consumers[0][u"name"].toString(), u"fraud-desk"_s);
        QCOMPARE(s.results[0][u"kind"].toString(), u"file"_s);
        QCOMPARE(s.declared.keys(),
                 QStringList({u"controls"_s, u"datasets"_s, u"evaluation"_s, u"golden"_s, u"interface"_s, u"requirements"_s, u"stages"_s}));
        QCOMPARE(s.declared[u"datasets"][0][u"partitions"].toString(), u"2026-01..2026-09"_s);
        QVERIFY(s.declared[u"datasets"][0][u"sha256"].toString().endsWith(u"0001"));
        QCOMPARE(s.declared[u"requirements"][u"latency_ms"].toInt(), 200);
        QCOMPARE(s.declared[u"requirements"][u"batch_window"].toString(), u"02:00-04:00"_s);
        QCOMPARE(s.declared[u"interface"][u"outputs"][0][u"range"].toArray(), QJsonArray({0, 1}));
        QCOMPARE(s.declared[u"stages"].toArray().size(), 2);
        QCOMPARE(s.declared[u"golden"][u"key"].toString(), u"id"_s);
        QCOMPARE(s.declared[u"evaluation"][0][u"value"].toDouble(), 0.431);
        QVERIFY(s.elements.at(u"docs/theory.pdf"_s) == Element::Documentation);
        QCOMPARE(s.ignore, QStringList({u"*.log"_s, u"scratch/"_s}));
    }

    void labelsStayAsTheyWereWritten()
    {
        QCOMPARE(readStatement("label: 1.10\nbase: 1.0\nmodel: 007\n")->statement.label, u"1.10"_s);
        QCOMPARE(readStatement("label: 1e3")->statement.label, u"1e3"_s);
        QCOMPARE(readStatement("model: no")->statement.model, u"no"_s);
        QCOMPARE(readStatement("purpose: ~\nmodel:\n")->statement, Statement());
        QCOMPARE(readStatement("# nothing\n")->statement, Statement());
        QCOMPARE(readStatement("")->statement, Statement());
    }

    void numbersThatJsonCannotHoldStayText()
    {
        const auto read = readStatement("stages: [{name: a, inputs: [9007199254740993, 1e400, 0o7, 1_000, 0.5, -3, true, no, 2026-01-02]}]");
        QCOMPARE(read->statement.declared[u"stages"][0][u"inputs"].toArray(),
                 QJsonArray({u"9007199254740993"_s, u"1e400"_s, u"0o7"_s, u"1_000"_s, 0.5, -3, true, u"no"_s, u"2026-01-02"_s}));
    }

    void numbersThatJsonCannotHoldAreWrittenAsNumbers()
    {
        const auto read = readStatement("requirements: {latency_ms: 007, users: 9007199254740993}\nevaluation: [{metric: auc, value: -0.50}]\n");
        QCOMPARE(read->statement.declared[u"requirements"][u"latency_ms"], u"007"_s);
        const auto again = readStatement(toYaml(read->statement));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().sentence));
        QCOMPARE(again->statement, read->statement);
    }

    void unknownKeysAreFlaggedNotFatal()
    {
        const auto read = readStatement("model: m\ncolour: red\nresults: [{place: /x, shape: round}]\n");
        QVERIFY(read.has_value());
        QCOMPARE(read->flags.size(), std::size_t(2));
        QVERIFY(read->flags[0].sentence.contains(u"line 2") && read->flags[0].sentence.contains(u"colour"));
        QVERIFY(read->flags[1].sentence.contains(u"line 3") && read->flags[1].sentence.contains(u"results.shape"));
        QCOMPARE(read->statement.results[0][u"shape"].toString(), u"round"_s);
    }

    void aliasesAndAnchorsWork()
    {
        const auto read = readStatement("results: [&r {place: /a, format: csv}, *r]\n");
        QVERIFY(read.has_value());
        QCOMPARE(read->statement.results[0], read->statement.results[1]);
    }

    void whatIsWrongIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("a list at the top") << QByteArray("- a\n- b\n") << 1 << u"keys and values"_s;
        QTest::newRow("a list as model") << QByteArray("label: 1\nmodel: [a, b]\n") << 2 << u"model is text"_s;
        QTest::newRow("a bad name") << QByteArray("model: card fraud\n") << 1 << u"card fraud"_s;
        QTest::newRow("a bad base") << QByteArray("model: m\nbase: a@b@c\n") << 2 << u"base"_s;
        QTest::newRow("a base with a revision") << QByteArray("base: m@1.0:3\n") << 1 << u"base"_s;
        QTest::newRow("a tier that is none") << QByteArray("model: m\n\ntier: huge\n") << 3 << u"huge"_s;
        QTest::newRow("consumers as text") << QByteArray("consumers: fraud desk\n") << 1 << u"consumers is a list"_s;
        QTest::newRow("a consumer without a name") << QByteArray("consumers:\n  - contact: x\n") << 2 << u"“name”"_s;
        QTest::newRow("a result of no kind") << QByteArray("results:\n  - place: /x\n    kind: fax\n") << 3 << u"fax"_s;
        QTest::newRow("a number that is text") << QByteArray("requirements:\n  mode: batch\n  latency_ms: fast\n") << 3 << u"fast"_s;
        QTest::newRow("a number that is a list") << QByteArray("requirements:\n  users: [1]\n") << 2 << u"requirements.users is a number"_s;
        QTest::newRow("requirements as a list") << QByteArray("requirements: [1]\n") << 1 << u"requirements"_s;
        QTest::newRow("a digest too short") << QByteArray("datasets:\n- name: a\n  sha256: abc\n") << 3 << u"64"_s;
        const QByteArray column = anyName().toUtf8();
        QTest::newRow("a column twice") << QByteArray("interface:\n  outputs:\n    - name: " + column + "\n    - name: b" + column
                                                      + "\n    - name: " + column + '\n')
                                        << 5 << QString::fromUtf8(column);
        QTest::newRow("a range from its end") << QByteArray("interface:\n  inputs:\n    - name: " + column + "\n      range: ["
                                                            + QByteArray::number(anyNumber(5, 9)) + ", " + QByteArray::number(anyNumber(-9, 4))
                                                            + "]\n")
                                              << 4 << QString::fromUtf8(column);
        const QByteArray below = QByteArray::number(-anyNumber(1, 900));
        QTest::newRow("an amount below nothing") << QByteArray("requirements:\n  latency_ms: " + below + '\n') << 2 << QString::fromLatin1(below);
        QTest::newRow("a range with one end") << QByteArray("interface:\n  outputs:\n    - name: " + column + "\n      range: [1]\n") << 4
                                              << QString::fromUtf8(column);
        QTest::newRow("a range of words") << QByteArray("interface:\n  outputs:\n    - name: " + column + "\n      range: [low, high]\n") << 4
                                          << QString::fromUtf8(column);
        QTest::newRow("a column without a name") << QByteArray("interface:\n  inputs:\n    - type: int\n") << 3 << u"“name”"_s;
        QTest::newRow("an element that is none") << QByteArray("elements:\n  a.py: code\n") << 2 << u"a.py"_s;
        QTest::newRow("ignore as text") << QByteArray("ignore: '*.log'\n") << 1 << u"ignore is a list"_s;
        QTest::newRow("evaluation without value") << QByteArray("evaluation:\n  - {metric: auc}\n") << 2 << u"“value”"_s;
        QTest::newRow("a key twice") << QByteArray("model: a\nlabel: b\nmodel: c\n") << 3 << u"second time"_s;
        QTest::newRow("a tag") << QByteArray("model: !!python/object:os.system x\n") << 1 << u"python"_s;
        QTest::newRow("a tab") << QByteArray("model: a\n\tlabel: b\n") << 2 << u"tab"_s;
        QTest::newRow("an open bracket") << QByteArray("model: a\nresults: [{place: x\n") << 3 << u"is not closed"_s;
        QTest::newRow("an unknown alias") << QByteArray("model: a\nlabel: *x\n") << 2 << u"alias"_s;
        QTest::newRow("an alias of itself") << QByteArray("results: &a [*a]\n") << 1 << u"alias"_s;
        QTest::newRow("a key that is a list") << QByteArray("? [a, b]\n: c\n") << 1 << u"key"_s;
        QTest::newRow("two documents") << QByteArray("model: a\n---\nmodel: b\n") << 3 << u"second document"_s;
        QTest::newRow("no UTF-8") << QByteArray("model: a\npurpose: caf\xe9\n") << 2 << u"0xe9"_s;
    }

    void whatIsWrongIsNamedWithItsLine()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, line);
        QFETCH(QString, says);
        const auto read = readStatement(yaml);
        QVERIFY(!read);
        QVERIFY(read.error().kind == ErrorKind::Input);
        QVERIFY2(read.error().sentence.contains(u"gatehouse.yaml, line %1: "_s.arg(line)), qPrintable(read.error().sentence));
        QVERIFY2(read.error().sentence.contains(says), qPrintable(read.error().sentence));
    }

    void whatGrowsWithoutEndIsRefused()
    {
        QByteArray laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 10; ++i)
            laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
                + QByteArray("*a" + QByteArray::number(i - 1) + ", ").repeated(9) + "*a" + QByteArray::number(i - 1) + "]\n";
        QVERIFY(readStatement(laughs).error().sentence.contains(u"10000"));
        QVERIFY(readStatement("results: " + QByteArray(100'000, '[')).error().sentence.contains(u"64 levels"));
        QVERIFY(readStatement("results: " + QByteArray("{a: ").repeated(70) + QByteArray(70, '}')).error().sentence.contains(u"64 levels"));
        QVERIFY(readStatement("purpose: " + QByteArray(1'048'600, 'x')).error().sentence.contains(u"bytes"));
    }

    void theWholeExampleIsWrittenAndReadBack()
    {
        const Statement statement = readStatement(Full)->statement;
        const QByteArray yaml = toYaml(statement);
        const auto again = readStatement(yaml);
        QVERIFY2(again.has_value(), yaml + (again ? QByteArray() : again.error().sentence.toUtf8()));
        QVERIFY2(again->statement == statement, yaml);
        QVERIFY2(yaml.contains("  - {name: fraud-desk, contact: desk@example.org, uses: results}\n"), yaml);
        QCOMPARE(toYaml(again->statement), yaml);
        QCOMPARE(toYaml({}), QByteArray());
    }

    void whateverIsStatedIsReadBack()
    {
        const bool held = rc::check([] {
            Statement statement;
            statement.purpose = *aText();
            statement.intendedUse = *aText();
            statement.releaseNotes = *aText();
            statement.consumers = {QJsonObject{{u"name"_s, *aText() + u'x'}, {u"contact"_s, *aText()}}};
            const QString key = *aText();
            statement.declared = {
                {u"requirements"_s,
                 QJsonObject{
                     {u"mode"_s, *aText()}, {u"users"_s, *rc::gen::inRange(0, 100'000)}, {u"latency_ms"_s, *rc::gen::inRange(0, 1'000'000) / 128.0}}},
                {u"stages"_s,
                 QJsonArray{QJsonObject{
                     {u"name"_s, *aText()},
                     {u"inputs"_s, QJsonArray{*aText(), QJsonValue::Null, true, QJsonObject{{key.isEmpty() ? u"k"_s : key, *aText()}}}}}}}};
            const QString path = *aText();
            statement.elements = {
                {path.isEmpty() ? u"p"_s : path, *rc::gen::elementOf(std::vector<Element>(allOf<Element>().begin(), allOf<Element>().end()))}};
            const QString glob = *aText();
            statement.ignore = {glob.isEmpty() ? u"g"_s : glob};
            const QByteArray yaml = toYaml(statement);
            RC_LOG() << yaml.toStdString();
            const auto read = readStatement(yaml);
            if (!read)
                RC_LOG() << read.error().sentence.toStdString();
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->statement == statement);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(StatementTest)
#include "statement_test.moc"
