// SPDX-License-Identifier: GPL-3.0-or-later
// What is read in place says the same as what is read by way of JSON values, and nothing passes that is not canonical.

#include "registry/audit/hashing.h"
#include "registry/audit/trailevent.h"
#include "support/chance.h"
#include "trailedit.h"

#include <QJsonArray>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

// Anything that events could hold and much that they never do.
QString anyText()
{
    static const QStringList pieces{u"a"_s,    u"reason"_s, u"\""_s,     u"\\"_s,     u"\n"_s,   u"\t"_s,     u"\b"_s,      u"\x01"_s,
                                    u"\x1f"_s, u"/"_s,      u"\x7f"_s,   u"é"_s,      u"批准"_s, u"\u2028"_s, u"😀"_s,      u" "_s,
                                    u"0"_s,    u"\ufeff"_s, u"\uffff"_s, u"\u0080"_s, u"text"_s, u"seq"_s,    u"previous"_s};
    if (anyNumber(0, 9) == 0)
        return Sha256::fromRaw(anyBytes(32)).hex();
    QString text;
    for (int i = anyNumber(0, 12); i > 0; --i)
        text += pieces[anyNumber(0, int(pieces.size()) - 1)];
    return text;
}

QJsonValue anyValue(int depth);

// By way of a map: QJsonObject::insert() of Qt 6.8.2 compares keys beyond ASCII without their length and reads past the end of the shorter one, which
// ends the test where that end is the end of what is mapped.
QJsonObject anyObject(int depth, const QStringList& keys = {})
{
    QVariantMap object;
    for (const QString& key : keys)
        if (anyNumber(0, 3) > 0)
            object.insert(key, anyValue(depth + 1));
    for (int i = anyNumber(0, 3); i > 0; --i)
        object.insert(u'k' + anyText(), anyValue(depth + 1));
    return QJsonObject::fromVariantMap(object);
}

QJsonValue anyValue(int depth)
{
    switch (anyNumber(depth > 4 ? 2 : 0, 7)) {
    case 0: return anyObject(depth, {u"model"_s, u"version"_s, u"reason"_s, u"text"_s, u"set"_s, u"kind"_s, u"digest"_s});
    case 1: {
        QJsonArray array;
        for (int i = anyNumber(0, 4); i > 0; --i)
            array.append(anyValue(depth + 1));
        return array;
    }
    case 2: return anyNumber(-1000, 1000);
    case 3: return qint64(anyNumber(0, 2'000'000'000)) * anyNumber(1, 4'000'000);
    case 4: return anyNumber(0, 1) == 1;
    case 5: return QJsonValue();
    default: return anyText();
    }
}

QJsonObject anyEvent()
{
    return anyObject(0,
                     {u"at"_s, u"command"_s, u"documents"_s, u"effects"_s, u"kind"_s, u"os_user"_s, u"person"_s, u"previous"_s, u"registry"_s,
                      u"seq"_s, u"subject"_s});
}

QByteArray changed(QByteArray bytes)
{
    for (int i = anyNumber(1, 3); i > 0 && !bytes.isEmpty(); --i) {
        const int at = anyNumber(0, int(bytes.size()) - 1);
        switch (anyNumber(0, 3)) {
        case 0: bytes[at] = char(bytes[at] ^ (1 << anyNumber(0, 7))); break;
        case 1: bytes.remove(at, anyNumber(1, 3)); break;
        case 2: bytes.insert(at, bytes.mid(anyNumber(0, at), anyNumber(1, 20))); break;
        default: bytes.insert(at, " \t\n\"\\,:{}[]0-1.e\xff\xc0\xed\xa0\x80u"[anyNumber(0, 22)]);
        }
    }
    return bytes;
}

// By the values, as the trail was checked before anything was read in place.
bool saysTheSame(const TrailEvent& read, const QJsonObject& event)
{
    QSet<QByteArray> texts;
    const auto collect = [&](const QJsonObject& values) {
        for (const QString& name : {u"evidence"_s, u"message"_s, u"notice"_s, u"reason"_s, u"sentence"_s, u"text"_s, u"withdrawn_reason"_s})
            if (Sha256::fromHex(values[name].toString()))
                texts.insert(values[name].toString().toUtf8());
    };
    collect(event[u"subject"].toObject());
    for (const QJsonValue effect : event[u"effects"].toArray())
        collect(effect[u"set"].toObject());
    QByteArrayList documents;
    for (const QJsonValue document : event[u"documents"].toArray())
        documents << document[u"kind"].toString().toUtf8() + '\0' + document[u"digest"].toString().toUtf8();
    QByteArrayList readDocuments;
    for (const TrailEvent::Document& document : read.documents)
        readDocuments << document.kind.toByteArray() + '\0' + document.digest.toByteArray();
    QSet<QByteArray> readTexts;
    for (const QByteArrayView text : read.texts)
        readTexts.insert(text.toByteArray());
    const auto same = [&](QByteArrayView text, const QJsonValue& value) { return text == value.toString().toUtf8(); };
    return read.seq == event[u"seq"].toInteger() && same(read.previous, event[u"previous"]) && same(read.registry, event[u"registry"])
        && same(read.command, event[u"command"]) && same(read.person, event[u"person"]) && same(read.osUser, event[u"os_user"])
        && same(read.at, event[u"at"]) && same(read.kind, event[u"kind"]) && same(read.model, event[u"subject"][u"model"])
        && same(read.version, event[u"subject"][u"version"]) && texts == readTexts && qsizetype(read.texts.size()) == texts.size()
        && documents == readDocuments;
}

}

class TrailEventTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsReadInPlaceSaysTheSame()
    {
        int inPlace = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray bytes = i % 2 == 0 ? canonicalJson(anyEvent()) : changed(canonicalJson(anyEvent()));
            const auto values = parseCanonical(bytes);
            const auto read = trailEvent(bytes);
            QCOMPARE(read.has_value(), values.has_value());
            if (read)
                QVERIFY2(saysTheSame(*read, *values), bytes);
            TrailEvent event;
            CanonicalScan scan(bytes);
            if (scanEvent(scan, event) && scan.atEnd()) {
                ++inPlace;
                QVERIFY2(values.has_value(), bytes);
                QVERIFY2(saysTheSame(event, *values), bytes);
            }
        }
        QVERIFY(inPlace > 0);
    }

    void anyValueThatPassesIsCanonical()
    {
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray whole = canonicalJson(anyObject(0));
            const QByteArray bytes = i % 4 == 0 ? whole : changed(whole);
            CanonicalScan scan(bytes);
            if (scan.skip() && scan.atEnd() && bytes.startsWith('{'))
                QVERIFY2(parseCanonical(bytes).has_value(), bytes);
        }
        for (const char* bytes : {"{\"a\":01}",
                                  "{\"a\":-0}",
                                  "{\"a\":1.0}",
                                  "{\"a\":1e3}",
                                  "{\"a\":\"\\/\"}",
                                  "{\"a\":\"\\u0041\"}",
                                  "{\"a\":\"\\u000A\"}",
                                  "{\"a\":\"\\u000a\"}",
                                  "{\"a\":\"\\u001F\"}",
                                  "{\"b\":1,\"a\":1}",
                                  "{\"a\":1,\"a\":1}",
                                  "{\"a\":1,}",
                                  "{\"a\" :1}",
                                  "{\"a\":tru}",
                                  "{\"a\":\"\xc0\xaf\"}",
                                  "{\"a\":\"\xed\xa0\x80\"}",
                                  "{\"a\":\"\xf4\x90\x80\x80\"}",
                                  "{\"a\":\"\x80\"}",
                                  "{\"a\":\"",
                                  "{\"a\":\"\\"}) {
            CanonicalScan scan{QByteArrayView(bytes)};
            QVERIFY2(!(scan.skip() && scan.atEnd()), bytes);
        }
    }

    void everyEventOfARealTrailIsReadInPlace()
    {
        RegistryFixture registry;
        registry.approved();
        registry.submitted();
        for (const TrailRow& row : takeTrail(registry.connection())) {
            TrailEvent event;
            CanonicalScan scan(row.bytes);
            QVERIFY2(scanEvent(scan, event) && scan.atEnd(), row.bytes);
            QVERIFY2(saysTheSame(event, row.event()), row.bytes);
        }
    }

    void escapesAreTakenBack()
    {
        for (int i = 0; i < 2000; ++i) {
            const QString text = anyText() + anyText();
            const QByteArray bytes = canonicalJson({{u"t"_s, text}});
            QByteArrayView written;
            CanonicalScan scan(bytes);
            QVERIFY(scan.object([&](QByteArrayView) { return scan.text(written); }));
            QCOMPARE(withoutEscapes(written), text.toUtf8());
        }
    }

    void digestsAreThoseOfTheRestOfTheHouse()
    {
        for (int i = 0; i < 200; ++i) {
            const QByteArray bytes = anyBytes(anyNumber(0, 300));
            QVERIFY(sha256Of({bytes}) == Sha256::of(bytes));
            QVERIFY(quickDigest("event", bytes) == domainDigest("event", bytes));
            QByteArray hex = Sha256::of(bytes).hex().toLatin1();
            QVERIFY(sha256FromHex(hex) == Sha256::of(bytes));
            hex[anyNumber(0, 63)] = char(anyNumber(0, 255));
            QCOMPARE(sha256FromHex(hex), Sha256::fromHex(QString::fromLatin1(hex)));
        }
        QVERIFY(!sha256FromHex(QByteArray(63, 'a')));
        QVERIFY(!sha256FromHex(QByteArray(65, 'a')));
    }
};

QTEST_GUILESS_MAIN(TrailEventTest)
#include "trailevent_test.moc"
