// SPDX-License-Identifier: GPL-3.0-or-later
// The Merkle tree against the definition of RFC 9162, and checkpoints as text.

#include "registry/audit/checkpoint.h"
#include "registry/audit/merkle.h"
#include "support/chance.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>
#include <bit>

using namespace gatehouse;
using namespace gatehouse::registry;
using namespace gatehouse::testing;

namespace {

// The definition of section 2.1.1, word for word: split at the largest power of two smaller than n.
QByteArray definedRoot(const QList<QByteArray>& leaves)
{
    const auto sha = [](const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); };
    if (leaves.isEmpty())
        return sha({});
    if (leaves.size() == 1)
        return sha(QByteArray(1, 0) + leaves.front());
    const auto half = qsizetype(std::bit_floor(std::size_t(leaves.size() - 1)));
    return sha(QByteArray(1, 1) + definedRoot(leaves.first(half)) + definedRoot(leaves.sliced(half)));
}

Checkpoint anyCheckpoint()
{
    return {anyName(), anyNumber(0, 1'000'000), Sha256::fromRaw(anyBytes(32))};
}

}

class MerkleTest : public QObject {
    Q_OBJECT
private slots:
    void knownRoots_data()
    {
        // The leaves of the test vectors that Certificate Transparency implementations share, and their roots.
        QTest::addColumn<int>("leaves");
        QTest::addColumn<QByteArray>("root");
        QTest::newRow("none") << 0 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("one") << 1 << QByteArray("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        QTest::newRow("two") << 2 << QByteArray("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        QTest::newRow("three") << 3 << QByteArray("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        QTest::newRow("eight") << 8 << QByteArray("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }
    void knownRoots()
    {
        const QList<QByteArray> all{QByteArray(),
                                    QByteArray::fromHex("00"),
                                    QByteArray::fromHex("10"),
                                    QByteArray::fromHex("2021"),
                                    QByteArray::fromHex("3031"),
                                    QByteArray::fromHex("40414243"),
                                    QByteArray::fromHex("5051525354555657"),
                                    QByteArray::fromHex("606162636465666768696a6b6c6d6e6f")};
        QFETCH(int, leaves);
        QFETCH(QByteArray, root);
        MerkleTree tree;
        for (const QByteArray& leaf : all.first(leaves))
            tree.append(leaf);
        QCOMPARE(tree.root().raw().toHex(), root);
        QCOMPARE(definedRoot(all.first(leaves)).toHex(), root);
    }

    void growingGivesTheDefinedRootAtEverySize()
    {
        QList<QByteArray> leaves;
        MerkleTree tree;
        for (int size = 0; size <= 300; ++size) {
            QCOMPARE(tree.size(), size);
            QCOMPARE(tree.root().raw(), definedRoot(leaves));
            leaves << anyBytes(anyNumber(0, 80));
            tree.append(leaves.back());
        }
    }

    void aLeafNeverPassesForANode()
    {
        const QByteArray left = anyBytes(20);
        const QByteArray right = anyBytes(20);
        MerkleTree two;
        two.append(left);
        two.append(right);
        MerkleTree one;
        one.append(merkleLeaf(left).raw() + merkleLeaf(right).raw());
        QVERIFY(two.root() != one.root());
    }

    void aCheckpointIsReadBackAsWritten()
    {
        for (int i = 0; i < 200; ++i) {
            const Checkpoint checkpoint = anyCheckpoint();
            const QByteArray note = noteOf(checkpoint);
            QCOMPARE(note.count('\n'), 3);
            QVERIFY(note.startsWith("gatehouse/" + checkpoint.registry.toUtf8() + '\n'));
            const auto read = checkpointFrom(note);
            QVERIFY(read);
            QCOMPARE(*read, checkpoint);
        }
    }

    void anyOtherByteIsAnotherCheckpointOrNone()
    {
        const Checkpoint checkpoint = anyCheckpoint();
        const QByteArray note = noteOf(checkpoint);
        for (qsizetype at = 0; at < note.size(); ++at)
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = note;
                changed[at] = char(changed[at] ^ (1 << bit));
                const auto read = checkpointFrom(changed);
                QVERIFY(!read || (*read != checkpoint && noteOf(*read) == changed));
            }
    }

    void onlyTheOneSpellingIsRead_data()
    {
        QTest::addColumn<QByteArray>("note");
        const QByteArray id = anyName().toLatin1();
        const QByteArray root = QByteArray(31, 'x').toBase64(); // ends with one sign of filling
        const QByteArray whole = (QByteArray(31, 'x') + 'y').toBase64();
        const QByteArray good = "gatehouse/" + id + "\n12\n" + whole + "\n";
        QVERIFY(checkpointFrom(good));
        QByteArray spare = whole; // 32 bytes leave two spare bits in the last digit before "="
        QCOMPARE(spare.last(1), QByteArray("="));
        spare[spare.size() - 2] = char(spare[spare.size() - 2] + 1);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("spare bits") << "gatehouse/" + id + "\n12\n" + spare + "\n";
        QTest::newRow("without filling") << "gatehouse/" + id + "\n12\n" + whole.chopped(1) + "\n";
        QTest::newRow("short root") << "gatehouse/" + id + "\n12\n" + root + "\n";
        QTest::newRow("zeros in front") << "gatehouse/" + id + "\n012\n" + whole + "\n";
        QTest::newRow("plus") << "gatehouse/" + id + "\n+12\n" + whole + "\n";
        QTest::newRow("negative") << "gatehouse/" + id + "\n-12\n" + whole + "\n";
        QTest::newRow("too large") << "gatehouse/" + id + "\n99999999999999999999\n" + whole + "\n";
        QTest::newRow("carriage returns") << QByteArray(good).replace("\n", "\r\n");
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + good;
        QTest::newRow("no last line end") << good.chopped(1);
        QTest::newRow("empty line behind") << good + "\n";
        QTest::newRow("signature behind") << good + "\n\xe2\x80\x94 name c2lnbmF0dXJl\n";
        QTest::newRow("extension line") << good + "extension\n";
        QTest::newRow("other origin") << QByteArray(good).replace("gatehouse/", "elsewhere/");
        QTest::newRow("no registry") << "gatehouse/\n12\n" + whole + "\n";
        QTest::newRow("space in the registry") << "gatehouse/a b\n12\n" + whole + "\n";
    }
    void onlyTheOneSpellingIsRead()
    {
        QFETCH(QByteArray, note);
        const auto read = checkpointFrom(note);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Input);
        QVERIFY(!read.error().sentence.isEmpty());
    }

    void aCheckpointFileIsReplacedWhole()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(anyName());
        const Checkpoint first = anyCheckpoint();
        const Checkpoint second = anyCheckpoint();
        QVERIFY(writeCheckpoint(first, file));
        QCOMPARE(*readCheckpoint(file), first);
        QVERIFY(writeCheckpoint(second, file));
        QCOMPARE(*readCheckpoint(file), second);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(!writeCheckpoint(first, folder.filePath(anyName() + u'/' + anyName())));
        QVERIFY(!readCheckpoint(folder.filePath(anyName())));
    }
};

QTEST_GUILESS_MAIN(MerkleTest)
#include "merkle_test.moc"
