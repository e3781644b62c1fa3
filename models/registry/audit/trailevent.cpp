// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/trailevent.h"

#include "domain/canonicaljson.h"
#include "registry/audit/hashing.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// The values under which events name free text, in effects and subjects alike.
constexpr std::array<QByteArrayView, 11> TextNames{"evidence", "exception_scope", "message",    "note", "notice",          "reason",
                                                   "scope",    "sentence",        "stale_rule", "text", "withdrawn_reason"};

bool isTextName(QByteArrayView name)
{
    return std::ranges::find(TextNames, name) != TextNames.end();
}

void addText(TrailEvent& event, QByteArrayView digest)
{
    if (sha256FromHex(digest) && std::ranges::find(event.texts, digest) == event.texts.end())
        event.texts.push_back(digest);
}

// Reads a text, and gives nothing for any other value.
bool textOrNothing(CanonicalScan& scan, QByteArrayView& text)
{
    return scan.isText() ? scan.plainText(text) : scan.skip();
}

bool scanTexts(CanonicalScan& scan, TrailEvent& event, QByteArrayView key)
{
    QByteArrayView digest;
    if (!isTextName(key) || !scan.isText())
        return scan.skip();
    if (!scan.text(digest)) // an escape is in no digest
        return false;
    addText(event, digest);
    return true;
}

bool scanSubject(CanonicalScan& scan, TrailEvent& event)
{
    if (!scan.isObject())
        return scan.skip();
    return scan.object([&](QByteArrayView key) {
        if (key == "model")
            return textOrNothing(scan, event.model);
        if (key == "version")
            return textOrNothing(scan, event.version);
        return scanTexts(scan, event, key);
    });
}

bool scanEffect(CanonicalScan& scan, TrailEvent& event)
{
    if (!scan.isObject())
        return scan.skip();
    return scan.object([&](QByteArrayView key) {
        if (key != "set" || !scan.isObject())
            return scan.skip();
        return scan.object([&](QByteArrayView name) { return scanTexts(scan, event, name); });
    });
}

bool scanDocument(CanonicalScan& scan, TrailEvent& event)
{
    TrailEvent::Document& document = event.documents.emplace_back();
    if (!scan.isObject())
        return scan.skip();
    return scan.object([&](QByteArrayView key) {
        if (key == "kind")
            return textOrNothing(scan, document.kind);
        if (key == "digest")
            return textOrNothing(scan, document.digest);
        return scan.skip();
    });
}

// By way of JSON values: everything that is canonical, at ten times the price.
class Slow {
public:
    explicit Slow(QJsonObject event) : m_event(std::move(event)) {}

    TrailEvent read()
    {
        m_read.seq = m_event.value(u"seq").toInteger();
        m_read.previous = text(m_event.value(u"previous"));
        m_read.registry = text(m_event.value(u"registry"));
        m_read.command = text(m_event.value(u"command"));
        m_read.person = text(m_event.value(u"person"));
        m_read.osUser = text(m_event.value(u"os_user"));
        m_read.at = text(m_event.value(u"at"));
        m_read.kind = text(m_event.value(u"kind"));
        m_read.model = text(m_event.value(u"subject")[u"model"]);
        m_read.version = text(m_event.value(u"subject")[u"version"]);
        texts(m_event.value(u"subject").toObject());
        for (const QJsonValue effect : m_event.value(u"effects").toArray())
            texts(effect[u"set"].toObject());
        for (const QJsonValue document : m_event.value(u"documents").toArray())
            m_read.documents.push_back({text(document[u"kind"]), text(document[u"digest"])});
        return std::move(m_read);
    }

private:
    QByteArrayView text(const QJsonValue& value)
    {
        m_read.owned.append(value.toString().toUtf8());
        return m_read.owned.constLast();
    }
    void texts(const QJsonObject& values)
    {
        for (auto it = values.begin(); it != values.end(); ++it)
            if (isTextName(it.key().toUtf8()))
                addText(m_read, text(it.value()));
    }

    QJsonObject m_event;
    TrailEvent m_read;
};

}

bool scanEvent(CanonicalScan& scan, TrailEvent& event)
{
    return scan.object([&](QByteArrayView key) {
        if (key == "at")
            return textOrNothing(scan, event.at);
        if (key == "command")
            return textOrNothing(scan, event.command);
        if (key == "documents" && !scan.isObject() && !scan.isText())
            return scan.array([&] { return scanDocument(scan, event); });
        if (key == "effects" && !scan.isObject() && !scan.isText())
            return scan.array([&] { return scanEffect(scan, event); });
        if (key == "kind")
            return textOrNothing(scan, event.kind);
        if (key == "os_user")
            return textOrNothing(scan, event.osUser);
        if (key == "person")
            return textOrNothing(scan, event.person);
        if (key == "previous")
            return textOrNothing(scan, event.previous);
        if (key == "registry")
            return textOrNothing(scan, event.registry);
        if (key == "seq")
            return scan.integer(event.seq); // another kind of number: let trailEvent say what it is
        if (key == "subject")
            return scanSubject(scan, event);
        return scan.skip();
    });
}

std::optional<TrailEvent> trailEvent(QByteArrayView bytes)
{
    TrailEvent event;
    CanonicalScan scan(bytes);
    if (scanEvent(scan, event) && scan.atEnd())
        return event;
    auto parsed = parseCanonical(bytes);
    if (!parsed)
        return std::nullopt;
    return Slow(std::move(*parsed)).read();
}

}
