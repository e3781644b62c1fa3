// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/signals/signals.h"

#include "domain/listed.h"
#include "domain/shownname.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <iterator>

namespace gatehouse::diff {

using namespace Qt::StringLiterals;

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Signals)
};

// Those that are one name where neither case nor the way accents are written counts.
QStringList namesLike(const Manifest& now, const QString& path)
{
    const auto folded = [](const QString& name) {
        return name.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
    };
    const QString wanted = folded(path);
    QStringList names;
    for (const Asset& asset : now.assets)
        if (folded(asset.path) == wanted)
            names << shown(asset.path);
    return names;
}

QString sentenceOf(const QString& code, const QString& path, const Manifest& now)
{
    const QString name = shown(path);
    if (code == u"link")
        return ImportWords::tr("%1 was a link when it was imported; a copy of what it led to stands here.").arg(name);
    if (code == u"collision")
        return ImportWords::tr("%1 differ only by upper and lower case or by how their accents are written; some systems can hold one of them only.")
            .arg(listed(namesLike(now, path)));
    if (code == u"control-characters" || code == u"hidden-characters")
        return ImportWords::tr("The name %1 holds characters that are not seen as what they are.").arg(name);
    if (code == u"look-alike")
        return ImportWords::tr("A word of the name %1 mixes letters of two alphabets that look alike.").arg(name);
    if (code == u"reserved-name")
        return ImportWords::tr("The name %1 cannot exist on some other systems.").arg(name);
    if (code == u"lfs-pointer")
        return ImportWords::tr("%1 is a pointer of Git LFS; the content that it names is not in the version.").arg(name);
    if (code == u"submodule")
        return ImportWords::tr("%1 is a git submodule; its content is not in the version.").arg(name);
    return {};
}

}

std::vector<Signal> signalsOfImport(const Manifest& now, const QJsonObject& provenance)
{
    std::vector<Signal> found;
    for (const QJsonValue flag : provenance.value(u"flags").toArray()) {
        const QString code = flag[u"code"].toString(), path = flag[u"path"].toString();
        const Asset* asset = now.find(path);
        const QString sentence = sentenceOf(code, path, now);
        if (!sentence.isEmpty() && (asset != nullptr || code == u"submodule" || code == u"link"))
            found.push_back({SignalKind::NotedAtImport, asset != nullptr ? asset->element : Element::Other, asset != nullptr ? path : QString(), code,
                             sentence, 0});
    }
    return found;
}

}
