// SPDX-License-Identifier: GPL-3.0-or-later
// One tree out of four syntaxes, and the list of keys that is compared.
#include "content/values/keyvalues.h"
#include "content/values/readvalues.h"
#include "support/chance.h"

#include <QTest>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace gatehouse::content;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;
using Kind = ValueNode::Kind;

namespace {

QStringList linesOf(const QByteArray& text, ValueSyntax syntax)
{
    const auto root = readValues(text, syntax);
    if (!root)
        return {u"line %1: %2"_s.arg(root.error().line).arg(root.error().sentence)};
    QStringList lines;
    for (const KeyValue& value : keyValues(*root))
        lines << value.key + u'=' + value.value;
    return lines;
}

}

class ValuesTest : public QObject {
    Q_OBJECT
private slots:
    void theSameSettingsAreTheSameInEverySyntax_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("syntax");
        QTest::newRow("yaml") << QByteArray("train:\n  epochs: 30\n  rate: 0.10\n  name: \"12\"\n  on: true\ncolumns: [a, b]\n")
                              << int(ValueSyntax::Yaml);
        QTest::newRow("json") << QByteArray(R"({"train":{"epochs":30,"rate":0.10,"name":"12","on":true},"columns":["a","b"]})")
                              << int(ValueSyntax::Json);
        QTest::newRow("toml") << QByteArray("columns = ['a', 'b']\n[train]\nepochs = 30\nrate = 0.1\nname = '12'\non = true\n")
                              << int(ValueSyntax::Toml);
        QTest::newRow("ini") << QByteArray("columns = [a, b]\n[train]\nepochs = 30\nrate: 0.10\nname = 12\non = true\n") << int(ValueSyntax::Ini);
    }
    void theSameSettingsAreTheSameInEverySyntax()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, syntax);
        QStringList lines = linesOf(text, ValueSyntax(syntax));
        lines.replaceInStrings(u"0.10"_s, u"0.1"_s); // text stays as written; TOML's reader gives the number
        lines.sort();
        QCOMPARE(lines, (QStringList{u"columns=[a, b]"_s, u"train.epochs=30"_s, u"train.name=12"_s, u"train.on=true"_s, u"train.rate=0.1"_s}));
    }

    void numbersStayAsTheyAreWritten()
    {
        const QStringList numbers{u"1e400"_s, u"18446744073709551616"_s, u"-0"_s, u"0.1000"_s};
        for (const QString& number : {numbers[2], numbers[3]})
            QCOMPARE(linesOf("{\"a\": " + number.toUtf8() + "}", ValueSyntax::Json), QStringList{u"a="_s + number});
        for (const QString& number : numbers)
            QCOMPARE(linesOf("a: " + number.toUtf8() + "\n", ValueSyntax::Yaml), QStringList{u"a="_s + number});
    }

    void linesAreThoseOfTheText()
    {
        const QByteArray blank(anyNumber(1, 40), '\n');
        const auto json = readValues(blank + "{\n\"a\": 1,\n\"b\": {\n\"c\": 2}}", ValueSyntax::Json);
        QVERIFY(json);
        const auto values = keyValues(*json);
        QCOMPARE(values[0].line, blank.size() + 2);
        QCOMPARE(values[1].line, blank.size() + 4);
        const auto toml = readValues(blank + "z = 1\na = 2\n", ValueSyntax::Toml);
        QVERIFY(toml);
        QCOMPARE(keyValues(*toml)[0].key, u"z"_s); // in the order of the text
        QCOMPARE(keyValues(*toml)[1].line, blank.size() + 2);
    }

    void itemsThatNameThemselvesStandUnderTheirName()
    {
        QCOMPARE(
            linesOf("stages:\n  - {name: score, command: a}\n  - {name: load, command: b}\n", ValueSyntax::Yaml),
            (QStringList{u"stages[score].name=score"_s, u"stages[score].command=a"_s, u"stages[load].name=load"_s, u"stages[load].command=b"_s}));
        QCOMPARE(linesOf("stages:\n  - {name: score}\n  - {name: score}\n", ValueSyntax::Yaml),
                 (QStringList{u"stages[0].name=score"_s, u"stages[1].name=score"_s}));
    }

    void keysWithDotsAreNotMistakenForPaths()
    {
        QCOMPARE(linesOf(R"({"a.b": 1, "a": {"b": 2}})", ValueSyntax::Json), (QStringList{u"\"a.b\"=1"_s, u"a.b=2"_s}));
    }

    void whatCannotBeReadIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("syntax");
        QTest::newRow("a key twice, YAML") << QByteArray("a: 1\na: 2\n") << int(ValueSyntax::Yaml);
        QTest::newRow("a key twice, JSON") << QByteArray(R"({"a": 1, "a": 2})") << int(ValueSyntax::Json);
        QTest::newRow("a key twice, TOML") << QByteArray("a = 1\na = 2\n") << int(ValueSyntax::Toml);
        QTest::newRow("a key twice, INI") << QByteArray("[s]\na = 1\na = 2\n") << int(ValueSyntax::Ini);
        QTest::newRow("cut off") << QByteArray(R"({"a": [1, 2)") << int(ValueSyntax::Json);
        QTest::newRow("something behind it") << QByteArray(R"({"a": 1} 2)") << int(ValueSyntax::Json);
        QTest::newRow("no number") << QByteArray(R"({"a": NaN})") << int(ValueSyntax::Json);
        QTest::newRow("deep JSON") << QByteArray(100'000, '[') << int(ValueSyntax::Json);
        QTest::newRow("deep YAML") << QByteArray(100'000, '[') << int(ValueSyntax::Yaml);
        QTest::newRow("many values") << QByteArray("[" + QByteArray("1,").repeated(ValuesRead) + "1]") << int(ValueSyntax::Json);
        QTest::newRow("no key") << QByteArray("= 1\n") << int(ValueSyntax::Ini);
        QTest::newRow("too large") << QByteArray(ValueBytes + 1, ' ') << int(ValueSyntax::Json);
    }
    void whatCannotBeReadIsRefusedWithItsLine()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, syntax);
        const auto root = readValues(text, ValueSyntax(syntax));
        QVERIFY(!root);
        QVERIFY(!root.error().sentence.isEmpty());
        QVERIFY(root.error().line >= 0);
    }

    // Every value of a tree of plain keys comes back under its own path.
    void noTwoKeysOfAListAreAlike()
    {
        QVERIFY(rc::check("keys are told apart", [] {
            QByteArray json = "{";
            const int keys = *rc::gen::inRange(1, 12);
            QSet<QString> used;
            for (int i = 0; i < keys; ++i) {
                const auto name = *rc::gen::container<std::string>(*rc::gen::inRange(1, 6), rc::gen::element('a', 'b', '.', '[', ']', '0'));
                if (used.contains(QString::fromStdString(name)))
                    continue;
                json += (used.isEmpty() ? "\"" : ",\"") + QByteArray::fromStdString(name) + "\": {\"a\": [1, {\"b\": 2}]}";
                used.insert(QString::fromStdString(name));
            }
            const auto root = readValues(json + "}", ValueSyntax::Json);
            RC_ASSERT(root.has_value());
            QSet<QString> paths;
            for (const KeyValue& value : keyValues(*root))
                paths.insert(value.key);
            RC_ASSERT(paths.size() == used.size() * 2);
        }));
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "values_test.moc"
