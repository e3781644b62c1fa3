// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/draft.h"

#include "domain/canonicaljson.h"

#include <QDir>
#include <QJsonDocument>
#include <algorithm>

namespace gatehouse::intake {
namespace {

constexpr qsizetype MaxProvenanceBytes = 32 * limits::KiB;
constexpr qsizetype MaxListed = 200;

QString stateName(GitSource::State state)
{
    switch (state) {
    case GitSource::State::NoRepository: return QStringLiteral("none");
    case GitSource::State::Clean: return QStringLiteral("clean");
    case GitSource::State::Changed: return QStringLiteral("changed");
    case GitSource::State::Unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QJsonObject sourceJson(const GitSource& source)
{
    return {{QStringLiteral("state"), stateName(source.state)},  {QStringLiteral("commit"), source.commit},
            {QStringLiteral("branch"), source.branch.left(256)}, {QStringLiteral("remote"), source.remote.left(1024)},
            {QStringLiteral("changed"), source.changed},         {QStringLiteral("added"), source.added},
            {QStringLiteral("removed"), source.removed}};
}

QString reasonName(WhyLeftOut why)
{
    switch (why) {
    case WhyLeftOut::Default: return QStringLiteral("default");
    case WhyLeftOut::Ignored: return QStringLiteral("ignored");
    case WhyLeftOut::Person: return QStringLiteral("person");
    }
    Q_UNREACHABLE();
}

QJsonObject provenanceOf(const ImportPlan& plan)
{
    QJsonArray flags;
    for (const Flag& flag : plan.flags)
        if (flags.size() < MaxListed)
            flags.append(QJsonObject{{QStringLiteral("code"), flag.code}, {QStringLiteral("path"), flag.path.left(1024)}});
    QJsonArray leftOut;
    for (const LeftOut& one : plan.leftOut)
        if (leftOut.size() < MaxListed)
            leftOut.append(QJsonObject{{QStringLiteral("path"), one.path.left(1024)}, {QStringLiteral("why"), reasonName(one.why)}});
    QJsonObject json{
        {QStringLiteral("kind"), QStringLiteral("folder")},
        {QStringLiteral("folder"), QDir(QDir::cleanPath(plan.folder)).dirName()},
        {QStringLiteral("files"), qint64(plan.files.size())},
        {QStringLiteral("bytes"), plan.totalBytes},
        {QStringLiteral("secrets_shown"), qint64(plan.secrets.size())},
        {QStringLiteral("notes_from"), plan.notesFrom.left(1024)},
        {QStringLiteral("flags"), flags},
        {QStringLiteral("flags_total"), qint64(plan.flags.size())},
        {QStringLiteral("left_out"), leftOut},
        {QStringLiteral("left_out_total"), qint64(plan.leftOut.size())},
    };
    if (plan.source.state != GitSource::State::NoRepository)
        json.insert(QStringLiteral("source"), sourceJson(plan.source));
    // Long paths: halve the lists until the whole fits into an event with room to spare; the totals tell what was cut.
    while (QJsonDocument(json).toJson(QJsonDocument::Compact).size() > MaxProvenanceBytes && (!flags.isEmpty() || !leftOut.isEmpty())) {
        QJsonArray& longer = flags.size() >= leftOut.size() ? flags : leftOut;
        for (qsizetype remove = (longer.size() + 1) / 2; remove > 0; --remove)
            longer.removeLast();
        json.insert(QStringLiteral("flags"), flags);
        json.insert(QStringLiteral("left_out"), leftOut);
    }
    return json;
}

}

QString fullBase(const QString& stated, const QString& model)
{
    if (stated.isEmpty() || stated == u"none")
        return {};
    return stated.contains(u'@') ? stated : model + u'@' + stated;
}

Draft draftFrom(const ImportPlan& plan, std::vector<Asset> assets)
{
    const Statement& stated = plan.statement;
    Draft draft;
    draft.model = stated.model;
    draft.label = stated.label;
    draft.base = fullBase(stated.base, stated.model);
    draft.author = stated.author;
    draft.purpose = stated.purpose;
    draft.owner = stated.owner;
    draft.tier = stated.tier;
    draft.consumers = stated.consumers;
    draft.results = stated.results;
    draft.manifest = {std::move(assets), draft.base, plan.releaseNotes, stated.intendedUse, exactNumbers(stated.declared).toObject()};
    sortAssets(draft.manifest);
    draft.provenance = provenanceOf(plan);
    return draft;
}

}
