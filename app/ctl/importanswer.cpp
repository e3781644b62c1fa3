// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/importanswer.h"

#include "ctl/command.h"
#include "domain/sizetext.h"
#include "intake/draft.h"

#include <QJsonArray>
#include <map>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Share {
    int files = 0;
    qint64 bytes = 0;
};

std::map<Element, Share> shares(const intake::ImportPlan& plan)
{
    std::map<Element, Share> all;
    for (const intake::PlannedFile& file : plan.files) {
        ++all[file.element].files;
        all[file.element].bytes += file.sizeBytes;
    }
    return all;
}

QString stateOf(const intake::GitSource& source)
{
    switch (source.state) {
    case intake::GitSource::State::NoRepository: return u"none"_s;
    case intake::GitSource::State::Clean: return u"clean"_s;
    case intake::GitSource::State::Changed: return u"changed"_s;
    case intake::GitSource::State::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray filesOf(const ImportAnswer& answer)
{
    QJsonArray files;
    for (std::size_t i = 0; i < answer.plan.files.size(); ++i) {
        const intake::PlannedFile& file = answer.plan.files[i];
        QJsonObject json{{u"path"_s, file.path}, {u"element"_s, nameOf(file.element)}, {u"size"_s, file.sizeBytes}};
        if (i < answer.assets.size())
            json.insert(u"sha256"_s, answer.assets[i].sha256.hex());
        files.append(json);
    }
    return files;
}

QString whyName(intake::WhyLeftOut why)
{
    switch (why) {
    case intake::WhyLeftOut::Default: return u"default"_s;
    case intake::WhyLeftOut::Ignored: return u"ignored"_s;
    case intake::WhyLeftOut::Person: return u"person"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const ImportAnswer& answer)
{
    const intake::ImportPlan& plan = answer.plan;
    const intake::Statement& stated = plan.statement;
    QJsonObject counts;
    for (const auto& [element, share] : shares(plan))
        counts.insert(nameOf(element), share.files);
    QJsonArray leftOut;
    for (const intake::LeftOut& one : plan.leftOut)
        leftOut.append(
            QJsonObject{{u"path"_s, one.path}, {u"folder"_s, one.isFolder}, {u"why"_s, whyName(one.why)}, {u"sentence"_s, intake::sentenceOf(one)}});
    QJsonArray flags;
    for (const intake::Flag& flag : plan.flags)
        flags.append(QJsonObject{{u"code"_s, flag.code}, {u"path"_s, flag.path}, {u"sentence"_s, flag.sentence}});
    QJsonArray secrets;
    for (const intake::SecretHit& hit : plan.secrets)
        secrets.append(QJsonObject{{u"path"_s, hit.path}, {u"line"_s, hit.line}, {u"kind"_s, hit.kind}, {u"masked"_s, hit.masked}});
    const QString base = intake::fullBase(stated.base, stated.model);
    return {
        {u"dry_run"_s, !answer.receipt},
        {u"model"_s, jsonText(stated.model)},
        {u"version"_s, jsonText(stated.label)},
        {u"base"_s, jsonText(base)},
        {u"author"_s, jsonText(stated.author)},
        {u"digest"_s, answer.receipt ? QJsonValue(answer.digest.hex()) : QJsonValue()},
        {u"event"_s, answer.receipt ? QJsonValue(answer.receipt->event.value) : QJsonValue()},
        {u"repeated"_s, answer.receipt && answer.receipt->repeated},
        {u"files"_s, filesOf(answer)},
        {u"counts"_s, counts},
        {u"total_bytes"_s, plan.totalBytes},
        {u"left_out"_s, leftOut},
        {u"flags"_s, flags},
        {u"secrets"_s, secrets},
        {u"more_secrets"_s, plan.moreSecrets},
        {u"inherited"_s, QJsonArray::fromStringList(answer.inherited)},
        {u"notes_from"_s, jsonText(plan.notesFrom)},
        {u"release_notes"_s, plan.releaseNotes},
        {u"source"_s,
         QJsonObject{{u"state"_s, stateOf(plan.source)},
                     {u"commit"_s, jsonText(plan.source.commit)},
                     {u"branch"_s, jsonText(plan.source.branch)},
                     {u"remote"_s, jsonText(plan.source.remote)},
                     {u"changed"_s, plan.source.changed},
                     {u"added"_s, plan.source.added},
                     {u"removed"_s, plan.source.removed}}},
    };
}

QString nameOrNone(const intake::Statement& stated)
{
    const QString model = stated.model.isEmpty() ? Ctl::tr("(model not stated)") : stated.model;
    return model + u'@' + (stated.label.isEmpty() ? Ctl::tr("(label not stated)") : stated.label);
}

void tellFacts(const ImportAnswer& answer, Output& output)
{
    const intake::ImportPlan& plan = answer.plan;
    const auto marked = [&](const QString& key, const QString& text) {
        return answer.inherited.contains(key) ? Ctl::tr("%1 (inherited)").arg(text) : text;
    };
    const QString base = intake::fullBase(plan.statement.base, plan.statement.model);
    output.fact(Ctl::tr("Base"), base.isEmpty() ? Ctl::tr("none") : marked(u"base"_s, base));
    if (!plan.statement.author.isEmpty())
        output.fact(Ctl::tr("Author"), plan.statement.author);
    output.fact(Ctl::tr("Intended use"),
                plan.statement.intendedUse.isEmpty() ? Ctl::tr("not stated") : marked(u"intended_use"_s, plan.statement.intendedUse.simplified()));
    output.fact(Ctl::tr("Release notes"),
                plan.releaseNotes.isEmpty()    ? Ctl::tr("none")
                    : plan.notesFrom.isEmpty() ? Ctl::tr("as stated")
                                               : plan.notesFrom);
    QStringList declared = answer.inherited;
    declared.removeAll(u"base"_s);
    declared.removeAll(u"intended_use"_s);
    if (!declared.isEmpty())
        output.fact(Ctl::tr("Inherited"), declared.join(u", "_s));
    if (plan.source.state != intake::GitSource::State::NoRepository)
        output.fact(Ctl::tr("Source"),
                    plan.source.commit.isEmpty() ? Ctl::tr("a git repository whose commit could not be read")
                                                 : Ctl::tr("commit %1, %2").arg(plan.source.commit.left(12), stateOf(plan.source)));
}

}

void tellSecrets(const ImportAnswer& answer, Output& output)
{
    if (answer.plan.secrets.empty())
        return;
    output.notice(Ctl::tr("%n place(s) look like a secret. What is imported stays; take it out of the file first if it is one:", nullptr,
                          int(answer.plan.secrets.size())));
    for (const intake::SecretHit& hit : answer.plan.secrets)
        output.notice(u"  %1:%2: %3 %4"_s.arg(hit.path, QString::number(hit.line), hit.kind, hit.masked));
    if (answer.plan.moreSecrets)
        output.notice(Ctl::tr("  ... and more; the list was cut."));
}

void tellImport(const ImportAnswer& answer, Output& output)
{
    if (output.json())
        return output.object(toJson(answer));
    const intake::ImportPlan& plan = answer.plan;
    const QString what = Ctl::tr("%n file(s)", nullptr, int(plan.files.size())) + u", "_s + sizeText(plan.totalBytes);
    if (answer.receipt)
        output.line(Ctl::tr("Registered %1 as a draft: %2, digest %3. (Event %4%5.)")
                        .arg(nameOrNone(plan.statement), what, answer.digest.hex(), QString::number(answer.receipt->event.value),
                             answer.receipt->repeated ? Ctl::tr(", recorded before") : QString()));
    else
        output.line(Ctl::tr("Would register %1 as a draft: %2. Nothing was written.").arg(nameOrNone(plan.statement), what));
    tellFacts(answer, output);
    output.line();
    Table table{{Ctl::tr("ELEMENT"), Ctl::tr("FILES"), Ctl::tr("SIZE")}, {}};
    for (const auto& [element, share] : shares(plan))
        table.rows.push_back({labelOf(element), QString::number(share.files), sizeText(share.bytes)});
    output.table(table);
    for (const intake::PlannedFile& file : plan.files)
        if (!answer.receipt || file.element == Element::Other)
            output.line(u"  %1  %2"_s.arg(nameOf(file.element), -14).arg(file.path));
    for (const intake::LeftOut& one : plan.leftOut)
        output.line(Ctl::tr("Left out: %1").arg(intake::sentenceOf(one)));
    for (const intake::Flag& flag : plan.flags)
        output.line(Ctl::tr("Note: %1").arg(flag.sentence));
}

}
