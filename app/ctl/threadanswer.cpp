// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/threadanswer.h"

#include "ctl/command.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

QJsonObject threadJson(const Thread& thread)
{
    QJsonArray comments;
    for (const Comment& comment : thread.comments)
        comments.append(QJsonObject{
            {u"event"_s, comment.event.value}, {u"person"_s, comment.person}, {u"at"_s, jsonTime(comment.at)}, {u"text"_s, comment.text}});
    return {{u"id"_s, thread.id.value},
            {u"version"_s, thread.versionName},
            {u"revision"_s, thread.revision},
            {u"kind"_s, nameOf(thread.kind)},
            {u"state"_s, nameOf(thread.state)},
            {u"at"_s, jsonText(textOf(thread.anchor))},
            {u"path"_s, jsonText(thread.anchor.path)},
            {u"line"_s, thread.anchor.line > 0 ? QJsonValue(thread.anchor.line) : QJsonValue()},
            {u"sha256"_s, thread.anchor.sha256.isNull() ? QJsonValue() : QJsonValue(thread.anchor.sha256.hex())},
            {u"opened_by"_s, thread.openedBy},
            {u"opened_at"_s, jsonTime(thread.openedAt)},
            {u"resolved_by"_s, jsonText(thread.resolvedBy)},
            {u"closes_gate"_s, thread.closesGate()},
            {u"comments"_s, comments}};
}

QJsonArray threadsJson(const std::vector<Thread>& threads)
{
    QJsonArray array;
    for (const Thread& thread : threads)
        array.append(threadJson(thread));
    return array;
}

void tellThreads(const std::vector<Thread>& threads, Output& output)
{
    for (const Thread& thread : threads) {
        output.line();
        const QString place = textOf(thread.anchor);
        const QString name = Ctl::tr("%1 %2 on %3, revision %4: %5")
                                 .arg(labelOf(thread.kind), QString::number(thread.id.value), thread.versionName, QString::number(thread.revision),
                                      labelOf(thread.state).toLower());
        output.line(place.isEmpty() ? name : Ctl::tr("%1, at %2").arg(name, place));
        for (const Comment& comment : thread.comments)
            output.line(Ctl::tr("  %1, %2: %3").arg(comment.person, shortTime(comment.at), comment.text.simplified()));
        if (!thread.resolvedBy.isEmpty())
            output.line(Ctl::tr("  Resolved by %1.").arg(thread.resolvedBy));
    }
}

}
