// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/evidencefile.h"

#include "domain/canonicaljson.h"
#include "domain/limits.h"
#include "store/sha256stream.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace gatehouse::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MeasuredBytes = 16 * limits::KiB; // of a file that states what was measured

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(EvidenceFile)
};

Result<void> open(QFile& file)
{
    if (const QFileInfo there(file.fileName()); there.exists() && !there.isFile())
        return std::unexpected(Error::storage(
            u"no-evidence-file"_s,
            (there.isDir() ? Words::tr("%1 is a folder. Name the file in it that holds the result.") : Words::tr("%1 is no ordinary file."))
                .arg(file.fileName())));
    if (!QFileInfo(file.fileName()).isFile())
        return std::unexpected(Error::storage(u"no-evidence-file"_s, Words::tr("There is no file %1.").arg(file.fileName())));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(Error::storage(u"unreadable-file"_s, Words::tr("%1 could not be read: %2.").arg(file.fileName(), file.errorString())));
    if (file.size() == 0)
        return std::unexpected(Error::input(u"empty-evidence"_s, Words::tr("%1 is empty, so it proves nothing.").arg(file.fileName())));
    return {};
}

QString measuredIn(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? QString::fromUtf8(canonicalJson(exactNumbers(document.object()).toObject())) : QString();
}

// The bytes of a file that is small enough to state numbers; the place in the file stays.
QString measuredIn(QFile& file)
{
    if (file.size() > MeasuredBytes)
        return {};
    const QString measured = measuredIn(file.readAll());
    file.seek(0);
    return measured;
}

}

Result<EvidenceFile> lookAtEvidence(const QString& path, const std::stop_token& stop)
{
    QFile file(path);
    if (const auto opened = open(file); !opened)
        return std::unexpected(opened.error());
    EvidenceFile seen{QFileInfo(path).fileName(), {}, 0, measuredIn(file)};
    store::Sha256Stream hash;
    QByteArray piece;
    while (!(piece = file.read(limits::MiB)).isEmpty()) {
        if (stop.stop_requested())
            return std::unexpected(Error::cancelled());
        seen.sizeBytes += piece.size();
        if (seen.sizeBytes > limits::AssetBytes)
            return std::unexpected(
                Error::input(u"evidence-too-large"_s,
                             Words::tr("%1 is larger than %2 GiB; attach a summary of it instead.").arg(path).arg(limits::AssetBytes / limits::GiB)));
        hash.add(piece);
    }
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(Error::storage(u"unreadable-file"_s, Words::tr("%1 could not be read: %2.").arg(path, file.errorString())));
    seen.sha256 = hash.finish();
    return seen;
}

Result<EvidenceFile> keepEvidence(const store::ArtifactStore& store, const QString& path, const std::stop_token& stop)
{
    QFile file(path);
    if (const auto opened = open(file); !opened)
        return std::unexpected(opened.error());
    const QString measured = measuredIn(file);
    auto batch = store.startBatch();
    if (!batch)
        return std::unexpected(batch.error());
    const auto kept = batch->add(file.handle(), path, limits::AssetBytes, stop);
    if (!kept)
        return std::unexpected(kept.error());
    return batch->commit().transform([&] { return EvidenceFile{QFileInfo(path).fileName(), kept->sha256, kept->sizeBytes, measured}; });
}

}
