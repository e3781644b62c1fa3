// SPDX-License-Identifier: GPL-3.0-or-later
// Places to look at between the elements of a version.
#include "diff/signals/signals.h"
#include "support/chance.h"

#include <QHash>
#include <QJsonArray>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::diff;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

// A version whose files are held in memory.
struct Content {
    Manifest manifest;
    QHash<QByteArray, QByteArray> bytes;
    QJsonObject provenance;

    Content& with(const QString& path, Element element, const QByteArray& text)
    {
        std::erase_if(manifest.assets, [&](const Asset& asset) { return asset.path == path; });
        const Sha256 digest = Sha256::of(text);
        manifest.assets.push_back({path, element, text.size(), digest, false});
        sortAssets(manifest);
        bytes.insert(digest.raw(), text);
        return *this;
    }
    Content& dataset(const QString& name, const QString& digest)
    {
        manifest.declared.insert(u"datasets"_s, QJsonArray{QJsonObject{{u"name"_s, name}, {u"uri"_s, u"s3://history/tx"_s}, {u"sha256"_s, digest}}});
        return *this;
    }
};

Content whole()
{
    return Content()
        .with(u"src/train.py"_s, Element::Scripts, "import pandas as pd\nframe = pd.read_csv('data/tx.csv')\n")
        .with(u"data/tx.csv"_s, Element::Data, "id,amount\n1,2\n")
        .with(u"config/train.yaml"_s, Element::Configuration, "epochs: 3\n")
        .with(u"requirements.txt"_s, Element::Environment, "numpy==1.26.4\n")
        .with(u"model.bin"_s, Element::TrainedObject, "\x01\x02")
        .with(u"golden/expected.csv"_s, Element::GoldenTests, "id,score\n1,0.5\n")
        .with(u"MODEL_CARD.md"_s, Element::Documentation, "# Card\n\n## Limits\n\nNone.\n");
}

QStringList found(const Content* base, const Content& now)
{
    const ReadAsset read = [&](const Asset& asset, qint64 bytes) -> Result<QByteArray> {
        const QByteArray text = now.bytes.contains(asset.sha256.raw()) ? now.bytes[asset.sha256.raw()] : base->bytes[asset.sha256.raw()];
        return text.left(bytes);
    };
    const auto all = signalsBetween(base != nullptr ? &base->manifest : nullptr, now.manifest, now.provenance, read, {});
    QStringList lines;
    for (const Signal& signal : all.value_or(std::vector<Signal>())) {
        if (signal.sentence.isEmpty())
            qFatal("a signal without a sentence");
        lines << QStringList{nameOf(signal.kind), signal.path, signal.place}.join(u'|');
    }
    return lines;
}

}

class SignalsTest : public QObject {
    Q_OBJECT
private slots:
    void aVersionThatFitsHasNone()
    {
        const Content base = whole();
        QCOMPARE(found(&base, whole()), QStringList());
        QCOMPARE(found(nullptr, whole()), QStringList());
    }

    void theTrainedObjectAndWhatItIsMadeFromChangeTogether()
    {
        const Content base = whole();
        QCOMPARE(found(&base, whole().with(u"model.bin"_s, Element::TrainedObject, anyBytes(40))), QStringList{u"object-alone|model.bin|"_s});
        const QByteArray script = "import pandas as pd\nframe = pd.read_csv('data/tx.csv')  # " + anyName().toUtf8() + '\n';
        QCOMPARE(found(&base, whole().with(u"src/train.py"_s, Element::Scripts, script)), QStringList{u"object-left-behind|model.bin|"_s});
        QCOMPARE(found(&base, whole().with(u"src/train.py"_s, Element::Scripts, script).with(u"model.bin"_s, Element::TrainedObject, anyBytes(40))),
                 QStringList());
    }

    void whatWasVerifiedEarlierIsPointedAtWhereItChanges()
    {
        const Content base = whole();
        QCOMPARE(found(&base, whole().with(u"golden/expected.csv"_s, Element::GoldenTests, "id,score\n1,0.6\n")),
                 QStringList{u"golden-changed|golden/expected.csv|"_s});
    }

    void aDatasetKeepsItsBytesOrItsName()
    {
        const QString name = anyName();
        const Content base = whole().dataset(name, QString(64, u'a'));
        QCOMPARE(found(&base, whole().dataset(name, QString(64, u'b')).with(u"model.bin"_s, Element::TrainedObject, anyBytes(9))),
                 QStringList{u"dataset-moved||"_s + name});
    }

    void packagesWithoutAVersionOrWithTwoAreNamed()
    {
        const QString name = u"pkg"_s + QString::number(anyNumber(1, 99));
        Content now = whole().with(u"requirements.txt"_s, Element::Environment,
                                   name.toUtf8() + "==1.0\nother\n--index-url https://example.invalid\n");
        QCOMPARE(found(nullptr, now), (QStringList{u"package-elsewhere|requirements.txt|"_s, u"package-unpinned|requirements.txt|other"_s}));
        now.with(u"poetry.lock"_s, Element::Environment,
                 "[[package]]\nname = '" + name.toUtf8() + "'\nversion = '2.0'\n[[package]]\nname = 'other'\nversion = '3.0'\n");
        QCOMPARE(found(nullptr, now), (QStringList{u"lock-disagrees|requirements.txt|"_s + name, u"package-elsewhere|requirements.txt|"_s}));
    }

    void aScriptReadsWhatTheVersionHas_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("is there") << QByteArray("pd.read_csv('data/tx.csv')") << false;
        QTest::newRow("from the script's folder") << QByteArray("open('../data/tx.csv')") << false;
        QTest::newRow("by its own name") << QByteArray("open('tx.csv')") << false;
        QTest::newRow("is not there") << QByteArray("pd.read_csv('data/other.csv', sep=';')") << true;
        QTest::newRow("is written") << QByteArray("open('out/result.csv', 'w')") << false;
        QTest::newRow("elsewhere") << QByteArray("pd.read_csv('/srv/history/tx.csv')") << false;
        QTest::newRow("an address") << QByteArray("pd.read_parquet('s3://history/tx.parquet')") << false;
        QTest::newRow("put together") << QByteArray("open(f'data/{day}.csv')") << false;
        QTest::newRow("a comment") << QByteArray("# open('data/other.csv')") << false;
        QTest::newRow("R") << QByteArray("x <- readRDS('model/old.rds')") << true;
    }
    void aScriptReadsWhatTheVersionHas()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const bool, isFound);
        const QByteArray above(anyNumber(0, 9), '\n');
        QCOMPARE(
            found(nullptr, whole().with(u"src/score.py"_s, Element::Scripts, above + line + '\n')).filter(u"file-not-there|src/score.py"_s).size(),
            isFound ? 1 : 0);
    }

    void aSectionOfTheCardThatIsGoneIsNamed()
    {
        const Content base = whole();
        QCOMPARE(found(&base, whole().with(u"MODEL_CARD.md"_s, Element::Documentation, "# Card\n\n```\n## Limits\n```\n")),
                 QStringList{u"card-section-gone|MODEL_CARD.md|Limits"_s});
    }

    void whatHidesInAChangedTextIsPointedAt()
    {
        const Content base = whole();
        const QByteArray above(anyNumber(0, 9), '\n');
        const Content now = whole()
                                .with(u"config/train.yaml"_s, Element::Configuration, above + "epochs: 3 # \xe2\x80\xae\n")
                                .with(u"model.bin"_s, Element::TrainedObject, anyBytes(9));
        QCOMPARE(found(&base, now), QStringList{u"text-hides|config/train.yaml|%1"_s.arg(above.size() + 1)});
        QCOMPARE(found(&now, now), QStringList()); // it was there before
    }

    void aFileUnderAnotherNameIsFoundAgain()
    {
        QByteArray text;
        for (int i = 0; i < 40; ++i)
            text += "value = " + anyName().toUtf8() + "()\n";
        const Content base = whole().with(u"src/old.py"_s, Element::Scripts, text);
        const Content now = whole()
                                .with(u"src/fresh.py"_s, Element::Scripts, text + "print(value)\n")
                                .with(u"src/other.py"_s, Element::Scripts, "import os\n\n\ndef main():\n    return os.getcwd()\n")
                                .with(u"model.bin"_s, Element::TrainedObject, anyBytes(9));
        QCOMPARE(found(&base, now), QStringList{u"renamed-and-changed|src/fresh.py|src/old.py"_s});
    }

    void whatTheImportNotedIsSaidAgain()
    {
        const QString name = anyName() + u".py"_s, other = name.toUpper();
        Content now = whole().with(name, Element::Scripts, "print(1)\n").with(other, Element::Scripts, "print(2)\n");
        const auto flag = [](const QString& code, const QString& path) { return QJsonObject{{u"code"_s, code}, {u"path"_s, path}}; };
        now.provenance = {{u"flags"_s,
                           QJsonArray{flag(u"collision"_s, name), flag(u"link"_s, u"data/tx.csv"_s), flag(u"empty-folder"_s, anyName()),
                                      flag(u"reserved-name"_s, anyName())}}};
        QCOMPARE(found(nullptr, now), (QStringList{u"noted-at-import|%1|collision"_s.arg(name), u"noted-at-import|data/tx.csv|link"_s}));
        const auto said = signalsOfImport(now.manifest, now.provenance);
        QVERIFY2(said[0].sentence.contains(name) && said[0].sentence.contains(other), qPrintable(said[0].sentence));
    }

    void ofManyTheRestIsCounted()
    {
        QByteArray many;
        const int count = SignalsOfOneKind + anyNumber(1, 30);
        for (int i = 0; i < count; ++i)
            many += "p" + QByteArray::number(i) + '\n';
        QCOMPARE(found(nullptr, whole().with(u"requirements.txt"_s, Element::Environment, many)).size(), SignalsOfOneKind);
    }
};

QTEST_GUILESS_MAIN(SignalsTest)
#include "signals_test.moc"
