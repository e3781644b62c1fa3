// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "domain/manifest.h"
#include "support/chance.h"
#include "support/samples.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>
#include <rapidcheck.h>
#include <set>

using namespace gatehouse;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

rc::Gen<QString> aWord()
{
    return rc::gen::map(rc::gen::resize(3,
                                        rc::gen::container<std::vector<char32_t>>(rc::gen::element<char32_t>(
                                            U'a', U'b', U'/', U'.', U' ', U'"', U'\\', U'\n', U'ü', U'\U0001F600', U'\uFB33', U'\uFFFD'))),
                        [](const std::vector<char32_t>& points) { return QString::fromUcs4(points.data(), qsizetype(points.size())); });
}

// Manifests of few different parts, so that two of them are often almost alike.
rc::Gen<Manifest> aFewManifests()
{
    const auto asset = rc::gen::map(
        rc::gen::tuple(aWord(), rc::gen::inRange(0, 3), rc::gen::inRange(0, 3), rc::gen::inRange(0, 3), rc::gen::arbitrary<bool>()),
        [](const std::tuple<QString, int, int, int, bool>& of) {
            const auto& [path, element, size, digest, executable] = of;
            return Asset{path, allOf<Element>()[std::size_t(element)], qint64(size) << 40, Sha256::of(QByteArray::number(digest)), executable};
        });
    return rc::gen::map(
        rc::gen::tuple(rc::gen::resize(4, rc::gen::container<std::vector<Asset>>(asset)), aWord(), aWord(), aWord(), rc::gen::pair(aWord(), aWord())),
        [](const std::tuple<std::vector<Asset>, QString, QString, QString, std::pair<QString, QString>>& of) {
            const auto& [assets, base, notes, use, entry] = of;
            Manifest manifest{{}, base, notes, use, {{entry.first, entry.second}}};
            std::set<QString> taken;
            for (const Asset& each : assets)
                if (!each.path.isEmpty() && taken.insert(each.path).second)
                    manifest.assets.push_back(each);
            sortAssets(manifest);
            return manifest;
        });
}

QJsonObject jsonOf(const Manifest& manifest)
{
    return *parseCanonical(canonicalBytes(manifest));
}

QJsonObject withAsset(const std::function<void(QJsonObject&)>& change)
{
    QJsonObject json = jsonOf(aManifest().build());
    QJsonArray assets = json.value(u"assets").toArray();
    QJsonObject asset = assets.at(0).toObject();
    change(asset);
    assets.replace(0, asset);
    json.insert(u"assets"_s, assets);
    return json;
}

QJsonObject changedAt(const QString& key, const QJsonValue& value)
{
    QJsonObject json = jsonOf(aManifest().build());
    json.insert(key, value);
    return json;
}

}

class ManifestTest : public QObject {
    Q_OBJECT
private slots:
    void aManifestRoundTrips();
    void unlikeManifestsHaveUnlikeDigests();
    void everyChangeChangesTheDigest_data();
    void everyChangeChangesTheDigest();
    void theDigestDependsOnNothingElse();
    void theDigestOfAKindIsOfThatKindOnly();
    void aDamagedManifestIsRefused_data();
    void aDamagedManifestIsRefused();
    void filesAreFoundByPath();
    void whyIsTheFirstParagraphOfTheNotes_data();
    void whyIsTheFirstParagraphOfTheNotes();
    void aDigestReadsLowerCaseHexOnly();
};

void ManifestTest::aManifestRoundTrips()
{
    QVERIFY(rc::check("manifestFrom(canonicalBytes(m)) == m", [] {
        const Manifest manifest = *aFewManifests();
        const auto read = manifestFrom(canonicalBytes(manifest));
        RC_ASSERT(bool(read));
        RC_ASSERT(*read == manifest);
        RC_ASSERT(contentDigest(*read) == contentDigest(manifest));
    }));
}

void ManifestTest::unlikeManifestsHaveUnlikeDigests()
{
    int alike = 0;
    QVERIFY(rc::check("digests are equal exactly when manifests are", [&] {
        const Manifest a = *aFewManifests();
        Manifest b = *aFewManifests();
        // Moving text from one place to the next must not give the same bytes.
        if (*rc::gen::arbitrary<bool>())
            b = Manifest{a.assets, a.base + a.releaseNotes, {}, a.intendedUse, a.declared};
        alike += a == b ? 1 : 0;
        RC_ASSERT((contentDigest(a) == contentDigest(b)) == (a == b));
    }));
    qInfo("%d pairs were alike", alike);
}

void ManifestTest::everyChangeChangesTheDigest_data()
{
    QTest::addColumn<std::function<void(Manifest&)>>("change");
    using Change = std::function<void(Manifest&)>;
    QTest::newRow("a path") << Change([](Manifest& m) { m.assets.front().path += u'x'; });
    QTest::newRow("the normalisation of a path") << Change([](Manifest& m) { m.assets.front().path = u"e\u0301"_s; });
    QTest::newRow("an element") << Change([](Manifest& m) { m.assets.front().element = Element::Other; });
    QTest::newRow("a size") << Change([](Manifest& m) { m.assets.front().sizeBytes += 1; });
    QTest::newRow("one bit of a file") << Change([](Manifest& m) { m.assets.front().sha256 = Sha256::of("another"); });
    QTest::newRow("an executable bit") << Change([](Manifest& m) { m.assets.front().executable = !m.assets.front().executable; });
    QTest::newRow("a file less") << Change([](Manifest& m) { m.assets.pop_back(); });
    QTest::newRow("the base") << Change([](Manifest& m) { m.base += u'x'; });
    QTest::newRow("the notes") << Change([](Manifest& m) { m.releaseNotes += u' '; });
    QTest::newRow("the intended use") << Change([](Manifest& m) { m.intendedUse += u'\n'; });
    QTest::newRow("what is declared") << Change([](Manifest& m) { m.declared.insert(u"requirements"_s, 1); });
}

void ManifestTest::everyChangeChangesTheDigest()
{
    QFETCH(std::function<void(Manifest&)>, change);
    Manifest manifest = aManifest().build();
    manifest.assets.front().path = u"\u00e9"_s;
    sortAssets(manifest);
    const ContentDigest before = contentDigest(manifest);
    change(manifest);
    sortAssets(manifest);
    QVERIFY(contentDigest(manifest) != before);
}

void ManifestTest::theDigestDependsOnNothingElse()
{
    Manifest manifest = aManifest().build();
    Manifest shuffled = manifest;
    std::ranges::shuffle(shuffled.assets, chance());
    sortAssets(shuffled);
    QCOMPARE(contentDigest(shuffled), contentDigest(manifest));
    manifest.declared = {{u"a"_s, 0.5}};
    shuffled.declared = {{u"a"_s, u"0.5"_s}};
    QCOMPARE(contentDigest(shuffled), contentDigest(manifest));
}

void ManifestTest::theDigestOfAKindIsOfThatKindOnly()
{
    const QByteArray bytes = anyBytes(40);
    QCOMPARE(domainDigest("event", bytes).raw(),
             QCryptographicHash::hash("gatehouse/1/event" + QByteArray(1, '\0') + bytes, QCryptographicHash::Sha256));
    QVERIFY(domainDigest("event", bytes) != domainDigest("manifest", bytes));
    QVERIFY(domainDigest("event", bytes) != Sha256::of(bytes));
}

void ManifestTest::aDamagedManifestIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const QJsonObject& json) { QTest::newRow(name) << canonicalJson(json); };
    QTest::newRow("no JSON") << QByteArray("x");
    QTest::newRow("not canonical") << canonicalBytes(aManifest().build()) + '\n';
    row("something added", changedAt(u"extra"_s, 1));
    row("assets of another type", changedAt(u"assets"_s, u""_s));
    row("notes of another type", changedAt(u"release_notes"_s, 1));
    row("declared of another type", changedAt(u"declared"_s, QJsonArray{}));
    row("an unknown element", withAsset([](QJsonObject& a) { a.insert(u"element"_s, u"model"_s); }));
    row("a digest in upper case", withAsset([](QJsonObject& a) { a.insert(u"sha256"_s, QString(64, u'A')); }));
    row("a short digest", withAsset([](QJsonObject& a) { a.insert(u"sha256"_s, u"ab"_s); }));
    row("a size as text", withAsset([](QJsonObject& a) { a.insert(u"size"_s, u"12"_s); }));
    row("a negative size", withAsset([](QJsonObject& a) { a.insert(u"size"_s, -1); }));
    row("no path", withAsset([](QJsonObject& a) { a.remove(u"path"_s); }));
    row("executable said when it is not", withAsset([](QJsonObject& a) { a.insert(u"executable"_s, false); }));
    row("something added to an asset", withAsset([](QJsonObject& a) { a.insert(u"mode"_s, 1); }));
    QJsonObject none = jsonOf(aManifest().build());
    none.remove(u"base"_s);
    row("something left out", none);
    QJsonObject json = jsonOf(aManifest().build());
    QJsonArray assets = json.value(u"assets").toArray();
    assets.append(assets.first());
    json.insert(u"assets"_s, assets);
    row("out of order", json);
    assets = {assets.first(), assets.first()};
    json.insert(u"assets"_s, assets);
    row("a path twice", json);
}

void ManifestTest::aDamagedManifestIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = manifestFrom(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"damaged-manifest"_s);
    QCOMPARE(read.error().kind, ErrorKind::Storage);
}

void ManifestTest::filesAreFoundByPath()
{
    QVERIFY(rc::check("find() finds exactly what is there", [] {
        const Manifest manifest = *aFewManifests();
        for (const Asset& asset : manifest.assets)
            RC_ASSERT(manifest.find(asset.path) == &asset);
        const QString other = *aWord();
        RC_ASSERT((manifest.find(other) != nullptr) == std::ranges::any_of(manifest.assets, [&](const Asset& a) { return a.path == other; }));
        std::size_t files = 0;
        for (const Element element : allOf<Element>())
            files += manifest.of(element).size();
        RC_ASSERT(files == manifest.assets.size());
    }));
}

void ManifestTest::whyIsTheFirstParagraphOfTheNotes_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("only headings") << u"# 1.2\n## Why\n"_s << u""_s;
    QTest::newRow("below a heading") << u"# 1.2\n\nDrift\nin May.\n\nMore."_s << u"Drift in May."_s;
    QTest::newRow("a list") << u"- new `score.py`\n- more"_s << u"new score.py"_s;
    QTest::newRow("a word that runs into it") << u"**Why.** Drift\nin May."_s << u"Drift in May."_s;
    QTest::newRow("the same with a colon") << u"**Why**: drift in May."_s << u"drift in May."_s;
    QTest::newRow("a line of its own") << u"**Why**\nDrift in May."_s << u"Drift in May."_s;
    QTest::newRow("a heading that says more") << u"**Breaking.** The field is gone."_s << u"Breaking. The field is gone."_s;
    QTest::newRow("strong words of the sentence") << u"**Drift** in May."_s << u"Drift in May."_s;
    QTest::newRow("a quotation") << u"> * why"_s << u"why"_s;
    QTest::newRow("long text") << QString(300, u'x') << QString(200, u'x');
    QTest::newRow("never half a character") << QString(199, u'x') + u"\U0001F600y"_s << QString(199, u'x');
    QTest::newRow("long text ends with a word") << u"word "_s.repeated(60) << u"word "_s.repeated(39).trimmed() + u'…';
}

void ManifestTest::whyIsTheFirstParagraphOfTheNotes()
{
    QFETCH(QString, notes);
    QFETCH(QString, why);
    QCOMPARE(aManifest().notes(notes).build().why(), why);
}

void ManifestTest::aDigestReadsLowerCaseHexOnly()
{
    const Sha256 digest = Sha256::fromRaw(anyBytes(32));
    QCOMPARE(Sha256::fromHex(digest.hex()), digest);
    QVERIFY(!digest.isNull());
    QVERIFY(Sha256().isNull());
    QCOMPARE(digest.shortHex(), digest.hex().left(8) + u'…' + digest.hex().right(4));
    for (const QString& bad : {QString(), digest.hex().chopped(1), digest.hex() + u'0', QString(64, u'A'), QString(64, u'g'), QString(64, u'٣')})
        QVERIFY(!Sha256::fromHex(bad));
}

QTEST_GUILESS_MAIN(ManifestTest)
#include "manifest_test.moc"
