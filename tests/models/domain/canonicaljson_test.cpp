// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <rapidcheck.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

// Text of all planes, without lone surrogates, rich in what JSON must escape.
rc::Gen<QString> aText()
{
    return rc::gen::map(rc::gen::container<std::vector<char32_t>>(
                            rc::gen::oneOf(rc::gen::inRange<char32_t>(0, 0x80), rc::gen::inRange<char32_t>(0x80, 0xD800),
                                           rc::gen::inRange<char32_t>(0xE000, 0x110000),
                                           rc::gen::element<char32_t>(U'"', U'\\', U'/', U'\n', U'\t', 0x7f, 0x2028, 0xfeff, 0xfffd))),
                        [](const std::vector<char32_t>& points) {
                            // Never a null text: Qt 6.8 reads through its null pointer when an object has a key beyond Latin-1.
                            return points.empty() ? u""_s : QString::fromUcs4(points.data(), qsizetype(points.size()));
                        });
}

rc::Gen<QJsonValue> aValue(int depth)
{
    auto plain = rc::gen::oneOf(rc::gen::map(aText(), [](const QString& text) { return QJsonValue(text); }),
                                rc::gen::map(rc::gen::inRange<qint64>(-9007199254740992, 9007199254740993), [](qint64 n) { return QJsonValue(n); }),
                                rc::gen::map(rc::gen::inRange<qint64>(-20, 20), [](qint64 n) { return QJsonValue(n); }),
                                rc::gen::element(QJsonValue(true), QJsonValue(false), QJsonValue(QJsonValue::Null)));
    if (depth == 0)
        return plain;
    const auto array = rc::gen::map(rc::gen::resize(4, rc::gen::container<std::vector<QJsonValue>>(aValue(depth - 1))),
                                    [](const std::vector<QJsonValue>& items) {
                                        QJsonArray value;
                                        for (const QJsonValue& item : items)
                                            value.append(item);
                                        return QJsonValue(value);
                                    });
    const auto object = rc::gen::map(
        rc::gen::resize(4, rc::gen::container<std::vector<std::pair<QString, QJsonValue>>>(rc::gen::pair(aText(), aValue(depth - 1)))),
        [](const std::vector<std::pair<QString, QJsonValue>>& items) {
            QJsonObject value;
            for (const auto& [key, item] : items)
                value.insert(key, item);
            return QJsonValue(value);
        });
    return rc::gen::oneOf(plain, array, object);
}

rc::Gen<QJsonObject> anObject()
{
    return rc::gen::map(rc::gen::pair(aValue(3), aText()),
                        [](const std::pair<QJsonValue, QString>& of) { return QJsonObject{{of.second, of.first}, {u"k"_s, of.first}}; });
}

}

class CanonicalJsonTest : public QObject {
    Q_OBJECT
private slots:
    void aValueHasOneSpelling_data();
    void aValueHasOneSpelling();
    void anotherSpellingIsRefused_data();
    void anotherSpellingIsRefused();
    void whatIsNoObjectIsRefused_data();
    void whatIsNoObjectIsRefused();
    void numbersBecomeExact_data();
    void numbersBecomeExact();
    void whatIsWrittenIsReadBack();
    void unlikeValuesHaveUnlikeBytes();
    void anyOtherByteIsNoticed();
};

void CanonicalJsonTest::aValueHasOneSpelling_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("empty") << QByteArray("{ }") << QByteArray("{}");
    QTest::newRow("white space goes") << QByteArray("{ \"a\" : [ 1 ,\n 2 ] }") << QByteArray(R"({"a":[1,2]})");
    QTest::newRow("keys by code unit") << QByteArray(R"({"b":1,"B":2,"a":3,"aa":4,"":5,"1":6})")
                                       << QByteArray(R"({"":5,"1":6,"B":2,"a":3,"aa":4,"b":1})");
    // Section 3.2.3 of RFC 8785: a surrogate pair (D83D DE00) comes before U+FB33, although its code point is larger.
    QTest::newRow("keys by UTF-16, not by code point")
        << QByteArray("{\"\\ufb33\":1,\"\\ud83d\\ude00\":2,\"\\u20ac\":3,\"\\r\":4,\"1\":5,\"\\u0080\":6,\"\\u00f6\":7}")
        << QByteArray("{\"\\r\":4,\"1\":5,\"\xc2\x80\":6,\"\xc3\xb6\":7,\"\xe2\x82\xac\":3,\"\xf0\x9f\x98\x80\":2,\"\xef\xac\xb3\":1}");
    QTest::newRow("short escapes") << QByteArray(R"({"a":"\u0008\u0009\u000a\u000c\u000d\u0022\u005c\u002f"})")
                                   << QByteArray(R"({"a":"\b\t\n\f\r\"\\/"})");
    QTest::newRow("other control characters in lower case")
        << QByteArray(R"({"a":"\u0000\u001F\u007f"})") << QByteArray("{\"a\":\"\\u0000\\u001f\x7f\"}");
    QTest::newRow("nothing is normalised") << QByteArray("{\"a\":\"e\xcc\x81 \xc3\xa9\"}") << QByteArray("{\"a\":\"e\xcc\x81 \xc3\xa9\"}");
    QTest::newRow("line separators stay") << QByteArray(R"({"a":"\u2028\ufeff"})") << QByteArray("{\"a\":\"\xe2\x80\xa8\xef\xbb\xbf\"}");
    QTest::newRow("a byte order mark is text like any other")
        << QByteArray(R"({"\ufeffk":"\ufeff","a":"\ufeff\ufeffx"})")
        << QByteArray("{\"a\":\"\xef\xbb\xbf\xef\xbb\xbfx\",\"\xef\xbb\xbfk\":\"\xef\xbb\xbf\"}");
    QTest::newRow("integers") << QByteArray(R"({"a":[0,-0,1.0,1e3,-7,9007199254740991,-9007199254740991]})")
                              << QByteArray(R"({"a":[0,0,1,1000,-7,9007199254740991,-9007199254740991]})");
    QTest::newRow("literals") << QByteArray(R"({"a":[true,false,null]})") << QByteArray(R"({"a":[true,false,null]})");
    QTest::newRow("nested") << QByteArray(R"({"z":{"y":[{"x":1,"w":{}}]}})") << QByteArray(R"({"z":{"y":[{"w":{},"x":1}]}})");
}

void CanonicalJsonTest::aValueHasOneSpelling()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, canonical);
    const QJsonDocument document = QJsonDocument::fromJson(input);
    QVERIFY(document.isObject());
    QCOMPARE(canonicalJson(document.object()), canonical);
    const auto read = parseCanonical(canonical);
    QVERIFY(read);
    QCOMPARE(read->toVariantMap(), document.object().toVariantMap());
    QCOMPARE(bool(parseCanonical(input)), input == canonical);
}

void CanonicalJsonTest::anotherSpellingIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("space") << QByteArray(R"({"a": 1})");
    QTest::newRow("newline at the end") << QByteArray("{\"a\":1}\n");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"a\":1}");
    QTest::newRow("a key twice") << QByteArray(R"({"a":1,"a":2})");
    QTest::newRow("a key twice, the same value") << QByteArray(R"({"a":1,"a":1})");
    QTest::newRow("a key twice, deep inside") << QByteArray(R"({"a":[{"b":1,"b":2}]})");
    QTest::newRow("a key twice by escape") << QByteArray(R"({"a":1,"\u0061":2})");
    QTest::newRow("keys in another order") << QByteArray(R"({"b":1,"a":2})");
    QTest::newRow("needless escape") << QByteArray(R"({"a":"\u0061"})");
    QTest::newRow("escaped slash") << QByteArray(R"({"a":"\/"})");
    QTest::newRow("long escape") << QByteArray(R"({"a":"\u000a"})");
    QTest::newRow("escape in upper case") << QByteArray(R"({"a":"\u001F"})");
    QTest::newRow("a lone high surrogate") << QByteArray(R"({"a":"\ud800"})");
    QTest::newRow("a lone low surrogate") << QByteArray(R"({"a":"\udc00x"})");
    QTest::newRow("surrogates the wrong way round") << QByteArray(R"({"a":"\ude00\ud83d"})");
    QTest::newRow("a lone surrogate as key") << QByteArray(R"({"\ud800":1})");
    QTest::newRow("negative zero") << QByteArray(R"({"a":-0})");
    QTest::newRow("a fraction") << QByteArray(R"({"a":1.5})");
    QTest::newRow("an integer as fraction") << QByteArray(R"({"a":1.0})");
    QTest::newRow("an exponent") << QByteArray(R"({"a":1e2})");
    QTest::newRow("past 2^53") << QByteArray(R"({"a":9007199254740993})");
    QTest::newRow("far past 2^53") << QByteArray(R"({"a":9223372036854775807})");
    QTest::newRow("far below -2^53") << QByteArray(R"({"a":-9007199254740993})");
    QTest::newRow("past all integers") << QByteArray(R"({"a":18446744073709551616})");
}

void CanonicalJsonTest::anotherSpellingIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = parseCanonical(bytes);
    QVERIFY(!read);
    QVERIFY2(read.error().code == u"not-canonical" || read.error().code == u"not-json", qPrintable(read.error().code));
}

void CanonicalJsonTest::whatIsNoObjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char* bytes : {"", "null", "[]", "1", "\"a\"", "{", "{\"a\":}", "{\"a\":1,}", "{'a':1}", "{\"a\":NaN}", "{\"a\":01}", "{}{}"})
        QTest::newRow(*bytes == '\0' ? "nothing" : bytes) << QByteArray(bytes);
    QTest::newRow("bytes that are no UTF-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("too deep") << QByteArray("{\"a\":") + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}";
}

void CanonicalJsonTest::whatIsNoObjectIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!parseCanonical(bytes));
}

void CanonicalJsonTest::numbersBecomeExact_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QJsonValue>("exact");
    QTest::newRow("integer") << QJsonValue(7) << QJsonValue(7);
    QTest::newRow("whole double") << QJsonValue(7.0) << QJsonValue(7);
    QTest::newRow("fraction") << QJsonValue(0.1) << QJsonValue(u"0.1"_s);
    QTest::newRow("shortest of many digits") << QJsonValue(0.30000000000000004) << QJsonValue(u"0.30000000000000004"_s);
    QTest::newRow("tiny") << QJsonValue(5e-324) << QJsonValue(u"5e-324"_s);
    QTest::newRow("huge") << QJsonValue(1e300) << QJsonValue(u"1e+300"_s);
    QTest::newRow("2^53") << QJsonValue(qint64(9007199254740992)) << QJsonValue(qint64(9007199254740992));
    QTest::newRow("past 2^53, every digit kept") << QJsonValue(qint64(9007199254740993)) << QJsonValue(u"9007199254740993"_s);
    QTest::newRow("largest") << QJsonValue(std::numeric_limits<qint64>::max()) << QJsonValue(u"9223372036854775807"_s);
    QTest::newRow("smallest") << QJsonValue(std::numeric_limits<qint64>::min()) << QJsonValue(u"-9223372036854775808"_s);
    QTest::newRow("text stays") << QJsonValue(u"1.5"_s) << QJsonValue(u"1.5"_s);
    QTest::newRow("in arrays and objects") << QJsonValue(QJsonArray{QJsonObject{{u"a"_s, 1.5}}})
                                           << QJsonValue(QJsonArray{QJsonObject{{u"a"_s, u"1.5"_s}}});
}

void CanonicalJsonTest::numbersBecomeExact()
{
    QFETCH(QJsonValue, value);
    QFETCH(QJsonValue, exact);
    QCOMPARE(exactNumbers(value), exact);
    QCOMPARE(canonicalJson({{u"a"_s, value}}), canonicalJson({{u"a"_s, exact}}));
    QVERIFY(parseCanonical(canonicalJson({{u"a"_s, value}})));
}

void CanonicalJsonTest::whatIsWrittenIsReadBack()
{
    QVERIFY(rc::check("canonical bytes round trip", [] {
        const QJsonObject value = *anObject();
        const QByteArray bytes = canonicalJson(value);
        RC_LOG() << bytes.constData();
        const auto read = parseCanonical(bytes);
        RC_ASSERT(bool(read));
        RC_ASSERT(read->toVariantMap() == value.toVariantMap()); // QJsonObject compares entries in an order that depends on how it was made
        RC_ASSERT(canonicalJson(*read) == bytes);
        if (!bytes.contains("\xef\xbb\xbf")) // which Qt drops
            RC_ASSERT(QJsonDocument::fromJson(bytes).object().toVariantMap() == value.toVariantMap()); // plain JSON for everybody else
    }));
}

void CanonicalJsonTest::unlikeValuesHaveUnlikeBytes()
{
    QVERIFY(rc::check("bytes are equal exactly when values are", [] {
        const QJsonObject a = *anObject();
        const QJsonObject b = *anObject();
        RC_ASSERT((canonicalJson(a) == canonicalJson(b)) == (a.toVariantMap() == b.toVariantMap()));
    }));
}

void CanonicalJsonTest::anyOtherByteIsNoticed()
{
    QVERIFY(rc::check("one changed byte is refused, or is another value's only spelling", [] {
        const QByteArray bytes = canonicalJson(*anObject());
        QByteArray spoilt = bytes;
        spoilt[*rc::gen::inRange<qsizetype>(0, bytes.size())] = char(*rc::gen::inRange(0, 256));
        const auto read = parseCanonical(spoilt);
        RC_ASSERT((!read || canonicalJson(*read) == spoilt));
    }));
}

QTEST_GUILESS_MAIN(CanonicalJsonTest)
#include "canonicaljson_test.moc"
