// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/content.h"

#include "domain/canonicaljson.h"
#include "registry/facts.h"
#include "registry/queries/notyet.h"
#include "registry/temporal.h"

#include <QCoreApplication>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Content)
};

}

Result<VersionContent> versionContent(const Connection& connection, const VersionName& name, AsOf asOf)
{
    auto version = loadVersion(connection, name.model, name.label, asOf);
    if (!version)
        return std::unexpected(version.error());
    if (!*version)
        return std::unexpected(
            notFound(connection, name, asOf,
                     Error::input(u"unknown-version"_s,
                                  Words::tr("There is no version %1 in this registry. The inventory lists what there is.").arg(name.text()))));
    VersionContent content{**version, (*version)->revision, (*version)->digest, {}, {}};
    if (name.revision > 0 && name.revision != content.revision) {
        const Temporal r = validAt(asOf, u"r"_s);
        auto revision = connection.run(u"SELECT digest FROM revision r WHERE version = ? AND number = ? AND "_s + r.sql,
                                       QVariantList{content.version.id.value, name.revision} + r.values);
        if (!revision)
            return std::unexpected(revision.error());
        if (!revision->next())
            return std::unexpected(Error::input(
                u"unknown-revision"_s,
                Words::tr("%1 has no revision %2; its newest is %3.").arg(content.version.name()).arg(name.revision).arg(content.revision)));
        content.revision = name.revision;
        content.digest = Sha256::fromHex(revision->value(0).toString()).value_or(Sha256());
    }
    auto manifest = loadManifest(connection, content.digest);
    if (!manifest)
        return std::unexpected(manifest.error());
    content.manifest = std::move(*manifest);
    const Temporal v = validAt(asOf, u"v"_s);
    auto provenance = connection.run(u"SELECT d.bytes FROM version v JOIN document d ON d.digest = v.provenance WHERE v.id = ? AND "_s + v.sql,
                                     QVariantList{content.version.id.value} + v.values);
    if (!provenance)
        return std::unexpected(provenance.error());
    if (provenance->next())
        content.provenance = parseCanonical(provenance->value(0).toString().toUtf8()).value_or(QJsonObject());
    return content;
}

Result<std::vector<std::pair<Sha256, qint64>>> referencedAssets(const Connection& connection)
{
    auto query = connection.run(u"SELECT sha256, max(size) FROM (SELECT sha256, size FROM asset UNION ALL SELECT sha256, size FROM evidence"
                                " WHERE sha256 <> '') kept GROUP BY sha256 ORDER BY sha256"_s);
    if (!query)
        return std::unexpected(query.error());
    std::vector<std::pair<Sha256, qint64>> assets;
    while (query->next())
        assets.emplace_back(Sha256::fromHex(query->value(0).toString()).value_or(Sha256()), query->value(1).toLongLong());
    return assets;
}

Result<QStringList> versionsHolding(const Connection& connection, const Sha256& asset)
{
    auto query = connection.run(
        u"SELECT m.name || '@' || v.label FROM version v JOIN model m ON m.id = v.model AND m.to_seq IS NULL WHERE v.to_seq IS NULL"
        " AND (EXISTS (SELECT 1 FROM asset a WHERE a.content = v.digest AND a.sha256 = ?)"
        " OR EXISTS (SELECT 1 FROM revision r JOIN asset a ON a.content = r.digest WHERE r.version = v.id AND a.sha256 = ?)"
        " OR EXISTS (SELECT 1 FROM evidence e WHERE e.version = v.id AND e.sha256 = ?)) ORDER BY 1"_s,
        {asset.hex(), asset.hex(), asset.hex()});
    if (!query)
        return std::unexpected(query.error());
    QStringList names;
    while (query->next())
        names << query->value(0).toString();
    return names;
}

}
