// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/append.h"

#include "registry/projector.h"

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

Result<ChainHead> chainHead(const Connection& connection)
{
    auto query = connection.run(u"SELECT e.seq, e.hash, (SELECT id FROM registry WHERE to_seq IS NULL) FROM event e ORDER BY e.seq DESC LIMIT 1"_s);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return ChainHead{};
    return ChainHead{query->value(0).toLongLong(), Sha256::fromHex(query->value(1).toString()).value_or(Sha256()), query->value(2).toString()};
}

Result<void> append(const Connection& connection, const governance::EventDraft& draft, const EventPlace& place)
{
    const auto sealed = seal(draft, place);
    if (!sealed)
        return std::unexpected(sealed.error());
    const QJsonObject subject = draft.subject;
    if (auto done = connection.exec(
            u"INSERT INTO event (seq, bytes, hash, command_id, kind, person, os_user, at, model, version, slot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {place.seq, QString::fromUtf8(sealed->bytes), sealed->hash.hex(), place.commandId, draft.kind, place.actor.person, place.actor.osUser,
             sealed->event.value(u"at").toString(), subject.value(u"model").toString(), subject.value(u"version").toString(),
             subject.value(u"slot").toString()});
        !done)
        return done;
    for (const SaltedText& text : sealed->texts)
        if (auto done = connection.exec(u"INSERT INTO event_text (digest, seq, salt, body) VALUES (?, ?, ?, ?)"_s,
                                        {text.digest, place.seq, QString::fromLatin1(text.salt.toHex()), text.body});
            !done)
            return done;
    for (const governance::Document& document : draft.documents)
        if (auto done = connection.exec(u"INSERT INTO document (digest, kind, bytes, seq) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                                        {document.digest().hex(), QString::fromLatin1(document.kind), QString::fromUtf8(document.bytes), place.seq});
            !done)
            return done;
    return Projector(connection).project(sealed->event);
}

}
