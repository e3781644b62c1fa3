// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trail.h"

#include "domain/canonicaljson.h"
#include "domain/limits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRandomGenerator>
#include <array>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Marks stand only as direct values of `set` and of the subject, so nothing that a person wrote can pass for one.
QJsonObject withDigests(QJsonObject values, const std::vector<SaltedText>& texts)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        if (it.value().isObject())
            it.value() = texts.at(std::size_t(it.value().toObject().value(governance::TextMark).toInteger())).digest;
    return values;
}

}

Sha256 eventHash(QByteArrayView bytes)
{
    return domainDigest("event", bytes);
}

QByteArray freshSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), qsizetype(sizeof words));
}

QString textDigest(const QByteArray& salt, const QString& text)
{
    return domainDigest("text", salt + text.toUtf8()).hex();
}

Result<SealedEvent> seal(const governance::EventDraft& draft, const EventPlace& place)
{
    SealedEvent sealed;
    for (const QString& text : draft.texts) {
        const QByteArray salt = freshSalt();
        sealed.texts.push_back({textDigest(salt, text), salt, text});
    }
    QJsonArray effects;
    for (const governance::Effect& effect : draft.effects) {
        QJsonObject json{{u"record"_s, effect.record}, {u"key"_s, effect.key}};
        if (effect.ends)
            json.insert(u"ends"_s, true);
        else
            json.insert(u"set"_s, withDigests(effect.set, sealed.texts));
        effects.append(json);
    }
    QJsonArray documents;
    for (const governance::Document& document : draft.documents)
        documents.append(QJsonObject{{u"kind"_s, QString::fromLatin1(document.kind)}, {u"digest"_s, document.digest().hex()}});
    sealed.event = {
        {u"seq"_s, place.seq},
        {u"previous"_s, place.previous.hex()},
        {u"registry"_s, place.registry},
        {u"command"_s, place.commandId},
        {u"person"_s, place.actor.person},
        {u"os_user"_s, place.actor.osUser},
        {u"at"_s, governance::timeText(place.at)},
        {u"kind"_s, draft.kind},
        {u"subject"_s, withDigests(draft.subject, sealed.texts)},
        {u"effects"_s, effects},
        {u"documents"_s, documents},
    };
    sealed.bytes = canonicalJson(sealed.event);
    if (sealed.bytes.size() > limits::EventBytes)
        return std::unexpected(Error::input(
            u"event-too-large"_s,
            QCoreApplication::translate("Trail", "The event has %1 KiB; one event takes 64 KiB. Give fewer findings or shorter facts at once.")
                .arg(sealed.bytes.size() / 1024)));
    sealed.hash = eventHash(sealed.bytes);
    return sealed;
}

}
