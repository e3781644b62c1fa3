// SPDX-License-Identifier: GPL-3.0-or-later
// What changed in the data sets that two versions refer to.
#include "diff/typed/statementdifference.h"
#include "support/chance.h"

#include <QJsonArray>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::diff;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

QJsonObject dataset(const QString& name, const QString& uri, const QString& partitions)
{
    return {{u"name"_s, name}, {u"uri"_s, uri}, {u"partitions"_s, partitions}};
}

Manifest stating(const QJsonArray& datasets)
{
    Manifest manifest;
    manifest.declared.insert(u"datasets"_s, datasets);
    return manifest;
}

}

class DatasetsTest : public QObject {
    Q_OBJECT
private slots:
    void eachIsNamedWithWhatDiffers()
    {
        // A name with a dot, and one that begins another.
        const QString kept = anyName(u"kept"_s), moved = anyName(u"moved.1"_s), longer = moved + u"x"_s;
        const QString fresh = anyName(u"fresh"_s), old = anyName(u"old"_s);
        const QString was = anySentence(), is = anySentence() + u'!';
        const Manifest before = stating(
            {dataset(kept, u"a"_s, u"1"_s), dataset(moved, was, u"2"_s), dataset(longer, u"l"_s, u"3"_s), dataset(old, u"o"_s, u"4"_s)});
        const Manifest after = stating(
            {dataset(kept, u"a"_s, u"1"_s), dataset(fresh, u"f"_s, u"5"_s), dataset(moved, is, u"2"_s), dataset(longer, u"l"_s, u"6"_s)});
        const auto changes = datasetChanges(&before, after);
        QCOMPARE(changes.size(), 4U);
        QCOMPARE(changes[0].name, fresh);
        QVERIFY(changes[0].status == FileStatus::New);
        QCOMPARE(changes[1].name, moved);
        QVERIFY(changes[1].status == FileStatus::Changed);
        QCOMPARE(changes[1].fields.size(), 1U);
        QCOMPARE(changes[1].fields[0].key, u"uri"_s);
        QCOMPARE(changes[1].fields[0].before, was);
        QCOMPARE(changes[1].fields[0].after, is);
        QCOMPARE(changes[2].name, longer);
        QCOMPARE(changes[2].fields[0].key, u"partitions"_s);
        QCOMPARE(changes[3].name, old);
        QVERIFY(changes[3].status == FileStatus::Missing);
    }

    void withoutABaseOrAChangeThereAreNone()
    {
        const Manifest one = stating({dataset(anyName(u"d"_s), anySentence(), u"1"_s)});
        QVERIFY(datasetChanges(nullptr, one).empty());
        QVERIFY(datasetChanges(&one, one).empty());
    }

    void whatHasNoNameIsNotLost()
    {
        const Manifest before = stating({QJsonObject{{u"uri"_s, u"a"_s}}}), after = stating({QJsonObject{{u"uri"_s, u"b"_s}}});
        const auto changes = datasetChanges(&before, after);
        QCOMPARE(changes.size(), 1U);
        QVERIFY(changes[0].name.isEmpty());
        QCOMPARE(changes[0].fields[0].after, u"b"_s);
    }
};

QTEST_GUILESS_MAIN(DatasetsTest)
#include "datasets_test.moc"
