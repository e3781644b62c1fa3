// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/manifest.h"

#include "domain/canonicaljson.h"
#include "domain/withoutwhy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace gatehouse {
namespace {

bool byBytes(const QString& a, const QString& b)
{
    return a.toUtf8() < b.toUtf8();
}

QJsonObject toJson(const Asset& asset)
{
    QJsonObject json{
        {QStringLiteral("path"), asset.path},
        {QStringLiteral("element"), nameOf(asset.element)},
        {QStringLiteral("size"), asset.sizeBytes},
        {QStringLiteral("sha256"), asset.sha256.hex()},
    };
    if (asset.executable)
        json.insert(QStringLiteral("executable"), true);
    return json;
}

Error damaged(const QString& what)
{
    return Error::storage(
        QStringLiteral("damaged-manifest"),
        QCoreApplication::translate("Manifest", "The manifest of this content is damaged: %1. Verify the audit trail: it names all that was changed.")
            .arg(what));
}

}

const Asset* Manifest::find(QStringView path) const
{
    const QByteArray wanted = path.toUtf8();
    const auto it = std::ranges::lower_bound(assets, wanted, {}, [](const Asset& a) { return a.path.toUtf8(); });
    return it != assets.end() && it->path == path ? &*it : nullptr;
}

std::vector<const Asset*> Manifest::of(Element element) const
{
    std::vector<const Asset*> found;
    for (const Asset& asset : assets)
        if (asset.element == element)
            found.push_back(&asset);
    return found;
}

QString Manifest::why() const
{
    // Notes are often wrapped by hand, so the first paragraph is one line of a list.
    QString why;
    for (const QString& line : releaseNotes.split(u'\n')) {
        QString text = line.trimmed();
        const bool isItem = text.startsWith(u"- ") || text.startsWith(u"* ") || text.startsWith(u'>');
        if (!why.isEmpty() && (text.isEmpty() || text.startsWith(u'#') || isItem))
            break;
        if (text.startsWith(u'#'))
            continue;
        if (why.isEmpty())
            text = withoutWhy(text); // a list says that by its column; any other heading says something
        text.remove(u'`').remove(QStringLiteral("**")); // code and strong emphasis, before bullets are looked for
        while (text.startsWith(u'-') || text.startsWith(u'*') || text.startsWith(u'>'))
            text = text.mid(1).trimmed();
        if (!text.isEmpty())
            why += (why.isEmpty() ? QString() : QStringLiteral(" ")) + text;
        if (why.size() > 200)
            break;
    }
    if (why.size() <= 200)
        return why;
    if (const qsizetype space = why.lastIndexOf(u' ', 198); space > 0)
        return why.left(space) + u'…';
    return why.left(why[199].isHighSurrogate() ? 199 : 200);
}

void sortAssets(Manifest& manifest)
{
    std::ranges::sort(manifest.assets, [](const Asset& a, const Asset& b) { return byBytes(a.path, b.path); });
}

QByteArray canonicalBytes(const Manifest& manifest)
{
    QJsonArray assets;
    for (const Asset& asset : manifest.assets)
        assets.append(toJson(asset));
    return canonicalJson({
        {QStringLiteral("assets"), assets},
        {QStringLiteral("base"), manifest.base},
        {QStringLiteral("release_notes"), manifest.releaseNotes},
        {QStringLiteral("intended_use"), manifest.intendedUse},
        {QStringLiteral("declared"), exactNumbers(manifest.declared)},
    });
}

Result<Manifest> manifestFrom(QByteArrayView bytes)
{
    const auto json = parseCanonical(bytes);
    if (!json)
        return std::unexpected(damaged(json.error().sentence));
    Manifest manifest{{},
                      json->value(u"base").toString(),
                      json->value(u"release_notes").toString(),
                      json->value(u"intended_use").toString(),
                      json->value(u"declared").toObject()};
    const QJsonArray assets = json->value(u"assets").toArray();
    manifest.assets.reserve(std::size_t(assets.size()));
    for (const QJsonValue value : assets) {
        const QJsonObject object = value.toObject();
        const auto element = fromName<Element>(object.value(u"element").toString());
        const auto sha256 = Sha256::fromHex(object.value(u"sha256").toString());
        if (!element || !sha256)
            return std::unexpected(damaged(object.value(u"path").toString()));
        manifest.assets.push_back(
            {object.value(u"path").toString(), *element, object.value(u"size").toInteger(), *sha256, object.value(u"executable").toBool()});
    }
    const auto outOfOrder = [](const Asset& a, const Asset& b) { return !byBytes(a.path, b.path); };
    const bool inOrder = std::ranges::adjacent_find(manifest.assets, outOfOrder) == manifest.assets.end();
    const bool sized = std::ranges::all_of(manifest.assets, [](const Asset& asset) { return asset.sizeBytes >= 0; });
    // Whatever else it says would be lost, and its digest would be another one.
    if (!inOrder || !sized || canonicalBytes(manifest) != bytes)
        return std::unexpected(damaged(QCoreApplication::translate("Manifest", "it is not what Gatehouse writes")));
    return manifest;
}

ContentDigest contentDigest(const Manifest& manifest)
{
    return domainDigest("manifest", canonicalBytes(manifest));
}

}
