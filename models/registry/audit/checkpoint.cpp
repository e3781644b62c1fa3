// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/checkpoint.h"

#include "domain/listed.h"
#include "domain/names.h"
#include "registry/audit/merkle.h"
#include "registry/audit/rows.h"
#include "registry/audit/wholefile.h"

#include <QCoreApplication>
#include <QFile>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Checkpoint)
};

constexpr QByteArrayView Origin("gatehouse/");
constexpr qint64 LargestNote = 4096;

Error bad(const QString& sentence)
{
    return Error::input(u"bad-checkpoint"_s, Words::tr("This is no checkpoint of a Gatehouse trail: %1").arg(sentence));
}

}

QByteArray noteOf(const Checkpoint& checkpoint)
{
    return Origin.toByteArray() + checkpoint.registry.toUtf8() + '\n' + QByteArray::number(checkpoint.size) + '\n' + checkpoint.root.raw().toBase64()
        + '\n';
}

Result<Checkpoint> checkpointFrom(QByteArrayView note)
{
    const QList<QByteArray> lines = note.toByteArray().split('\n');
    if (lines.size() < 4)
        return std::unexpected(bad(Words::tr("it has fewer than three whole lines.")));
    if (!lines[0].startsWith(Origin) || !isValidName(QString::fromUtf8(lines[0].mid(Origin.size()))))
        return std::unexpected(bad(Words::tr("its first line does not name a registry as gatehouse/ID.")));
    Checkpoint checkpoint;
    checkpoint.registry = QString::fromUtf8(lines[0].mid(Origin.size()));
    bool isNumber = false;
    checkpoint.size = lines[1].toLongLong(&isNumber);
    if (!isNumber || checkpoint.size < 0)
        return std::unexpected(bad(Words::tr("its second line is no number of events.")));
    const auto root = QByteArray::fromBase64Encoding(lines[2], QByteArray::AbortOnBase64DecodingErrors);
    if (!root || root.decoded.size() != 32)
        return std::unexpected(bad(Words::tr("its third line is no SHA-256 in base64.")));
    checkpoint.root = Sha256::fromRaw(root.decoded);
    // Whatever reads the same but is written otherwise (zeros in front, spare bits of base64, carriage returns) is no note of ours.
    const QByteArray written = noteOf(checkpoint);
    if (note == written)
        return checkpoint;
    if (note.startsWith(written))
        return std::unexpected(
            bad(Words::tr("more follows its three lines. Signatures on checkpoints cannot be checked by this version; use the unsigned one.")));
    return std::unexpected(bad(Words::tr("its lines are not in the one form that a checkpoint has.")));
}

Result<Checkpoint> currentCheckpoint(const Connection& connection, std::stop_token stop)
{
    const Interruptible interruptible(connection, stop);
    auto rows = Rows::of(connection, "SELECT bytes, (SELECT id FROM registry WHERE to_seq IS NULL) FROM event ORDER BY seq");
    if (!rows)
        return std::unexpected(rows.error());
    MerkleTree tree;
    Checkpoint checkpoint;
    for (Result<bool> next = rows->next(); !next || *next; next = rows->next()) {
        if (!next)
            return std::unexpected(next.error());
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        if (tree.size() == 0)
            checkpoint.registry = QString::fromUtf8(rows->bytes(1));
        tree.append(rows->bytes(0));
    }
    checkpoint.size = tree.size();
    checkpoint.root = tree.root();
    return checkpoint;
}

Result<void> writeCheckpoint(const Checkpoint& checkpoint, const QString& file)
{
    return writeWhole(file, noteOf(checkpoint));
}

Result<Checkpoint> readCheckpoint(const QString& file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return std::unexpected(Error::storage(u"unreadable"_s, Words::tr("%1 cannot be read: %2.").arg(file, input.errorString())));
    return checkpointFrom(input.read(LargestNote)).transform_error([&](Error error) {
        error.sentence = withValue(file, error.sentence);
        return error;
    });
}

}
