// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of trained objects without loading them; every byte of the samples is made here.
#include "content/objects/objectfacts.h"
#include "support/chance.h"

#include <QTest>
#include <QtEndian>

using namespace gatehouse;
using namespace gatehouse::content;
using namespace gatehouse::testing;
using namespace Qt::StringLiterals;

namespace {

ObjectFacts read(const QString& path, const QByteArray& bytes)
{
    const auto format = objectFormatOf(path, bytes);
    return format ? readObject({bytes, bytes.size()}, *format) : ObjectFacts();
}

QString valueOf(const ObjectFacts& facts, const QString& group, const QString& key)
{
    for (const ObjectFact& fact : facts.facts)
        if (fact.group == group && fact.key == key)
            return fact.value;
    return u"nothing"_s;
}

QStringList importsOf(const ObjectFacts& facts)
{
    QStringList names;
    for (const ObjectFact& fact : facts.facts)
        if (fact.group == u"Imports")
            names << fact.key;
    return names;
}

QString remarksOf(const ObjectFacts& facts)
{
    QString all;
    for (const Remark& remark : facts.remarks)
        all += remark.sentence + u'\n';
    return all;
}

QByteArray safeTensors(const QByteArray& header, int values)
{
    QByteArray length(8, '\0');
    qToLittleEndian(quint64(header.size()), length.data());
    return length + header + QByteArray(values, '\0');
}

QByteArray text4(const QByteArray& text) // SHORT_BINUNICODE
{
    return QByteArray("\x8c") + char(text.size()) + text;
}

}

class ObjectsTest : public QObject {
    Q_OBJECT
private slots:
    void tensorsOfSafeTensorsAreListed()
    {
        const int rows = anyNumber(2, 90);
        const QByteArray header = R"({"__metadata__":{"by":"somebody"},"w":{"dtype":"F32","shape":[)" + QByteArray::number(rows)
            + R"(,2],"data_offsets":[0,8]}})";
        const ObjectFacts facts = read(u"m.safetensors"_s, safeTensors(header, 8));
        QCOMPARE(valueOf(facts, u"Tensors"_s, u"w"_s), u"F32 %1×2"_s.arg(rows));
        QCOMPARE(valueOf(facts, u"Metadata"_s, u"by"_s), u"somebody"_s);
        QCOMPARE(valueOf(facts, u"Format"_s, u"values"_s), QString::number(rows * 2));
        QVERIFY(facts.remarks.empty());
    }

    void whatDoesNotFitASafeTensorsFileIsPointedAt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto two = [](int from, int until) {
            return R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[)" + QByteArray::number(from)
                + ',' + QByteArray::number(until) + "]}}";
        };
        QTest::newRow("overlap") << safeTensors(two(2, 6), 8) << u"overlap"_s;
        QTest::newRow("outside") << safeTensors(two(4, 80), 8) << u"outside"_s;
        QTest::newRow("a header that is larger than the file") << QByteArray(8, '\xff') + "{}" << u"claims"_s;
        QTest::newRow("no JSON") << safeTensors("{", 0) << u"cannot be read"_s;
        QTest::newRow("a name twice") << safeTensors(R"({"a":{},"a":{}})", 0) << u"second time"_s;
        QTest::newRow("nothing") << QByteArray() << u"claims"_s;
    }
    void whatDoesNotFitASafeTensorsFileIsPointedAt()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        QVERIFY2(remarksOf(read(u"m.safetensors"_s, bytes)).contains(words), qPrintable(remarksOf(read(u"m.safetensors"_s, bytes))));
    }

    void picklesNameWhatLoadingThemWouldCall()
    {
        const QByteArray usual = QByteArray("\x80\x04") + text4("sklearn.linear_model") + text4("Ridge") + "\x93)R.";
        QCOMPARE(importsOf(read(u"m.pkl"_s, usual)), QStringList{u"sklearn.linear_model.Ridge"_s});
        QVERIFY(read(u"m.pkl"_s, usual).remarks.empty());
        const QByteArray global = "cposix\nsystem\n(S'id'\ntR.";
        QCOMPARE(importsOf(read(u"m.pickle"_s, global)), QStringList{u"posix.system"_s});
        QVERIFY2(remarksOf(read(u"m.pickle"_s, global)).contains(u"posix.system"), qPrintable(remarksOf(read(u"m.pickle"_s, global))));
        const QByteArray other = QByteArray("\x80\x04") + text4(anyName(u"mod"_s).toUtf8()) + text4("make") + "\x93)R.";
        QVERIFY(remarksOf(read(u"m.joblib"_s, other)).contains(u"outside of the usual packages"));
    }

    // The name stands in the memo, comes back, and is duplicated; one that is put together is told as such.
    void namesAreFollowedThroughMemoAndStack()
    {
        const QByteArray memo = QByteArray("\x80\x04") + text4("os") + "\x94" + text4("system") + "\x94" + "00" + "h" + '\0' + "h" + '\1' + "\x93.";
        QCOMPARE(importsOf(read(u"m.pkl"_s, memo)), QStringList{u"os.system"_s});
        const QByteArray computed = QByteArray("\x80\x04") + "K\x01" + text4("system") + "\x93.";
        QVERIFY2(remarksOf(read(u"m.pkl"_s, computed)).contains(u"put together"), qPrintable(remarksOf(read(u"m.pkl"_s, computed))));
    }

    // nullifAI: what stands before the break is named all the same.
    void aBrokenStreamIsReadToItsBreak()
    {
        const QByteArray broken = QByteArray("\x80\x04") + text4("os") + text4("system") + "\x93)R" + '\xff';
        const ObjectFacts facts = read(u"m.pkl"_s, broken);
        QCOMPARE(importsOf(facts), QStringList{u"os.system"_s});
        QVERIFY2(remarksOf(facts).contains(u"broken at byte %1"_s.arg(broken.size() - 1)), qPrintable(remarksOf(facts)));
    }

    // No false alarm: its values stand between the opcodes.
    void arraysAsJoblibWritesThemAreToldAsSuch()
    {
        const QByteArray joblib = QByteArray("\x80\x04") + text4("joblib.numpy_pickle") + text4("NumpyArrayWrapper") + "\x93)\x81}b" + '\xff'
            + anyBytes(40);
        const ObjectFacts facts = read(u"m.joblib"_s, joblib);
        QCOMPARE(importsOf(facts), QStringList{u"joblib.numpy_pickle.NumpyArrayWrapper"_s});
        QVERIFY2(remarksOf(facts).contains(u"values of arrays"), qPrintable(remarksOf(facts)));
    }

    void endlessPicklesEnd()
    {
        QVERIFY(remarksOf(read(u"m.pkl"_s, QByteArray("\x80\x04") + QByteArray(PickleOpcodes + 10, '2'))).contains(u"opcodes"));
        QVERIFY(!read(u"m.pkl"_s, QByteArray("\x80\x04\x8b\xff\xff\xff\x7f", 7)).remarks.empty()); // LONG4 of 2 GiB
    }

    void arraysSayTheirTypeAndShape()
    {
        const int rows = anyNumber(1, 90);
        const QByteArray header = "{'descr': '<f8', 'fortran_order': False, 'shape': (" + QByteArray::number(rows) + ", 3), }\n";
        const auto npy = [](const QByteArray& of) { return QByteArray("\x93NUMPY\x01\x00", 8) + char(of.size()) + '\0' + of; };
        QCOMPARE(valueOf(read(u"x.npy"_s, npy(header)), u"Format"_s, u"shape"_s), u"(%1, 3)"_s.arg(rows));
        QVERIFY(remarksOf(read(u"x.npy"_s, npy("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }"))).contains(u"Python objects"));
        QVERIFY(!read(u"x.npy"_s, QByteArray("\x93NUMPY\x01\x00\xff\xff", 10)).remarks.empty());
    }

    void compressedOnesAreNotReadHere()
    {
        QVERIFY(!objectFormatOf(u"m.joblib"_s, "\x78\x9c"));
        QVERIFY(!objectFormatOf(u"m.pkl"_s, {}));
        QVERIFY(!objectFormatOf(u"m.bin"_s, "anything"));
    }
};

QTEST_GUILESS_MAIN(ObjectsTest)
#include "objects_test.moc"
