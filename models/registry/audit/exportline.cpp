// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/exportline.h"

#include "domain/canonicaljson.h"
#include "registry/audit/hashing.h"

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    QByteArray digest, salt, body;
};

// The parts of a line.
struct Parts {
    QByteArrayView bytes; // of the event
    std::optional<TrailEvent> event;
    std::optional<QByteArray> hash;
    std::optional<qint64> last;
    std::optional<std::vector<Text>> texts;
    [[nodiscard]] bool areAll() const { return event && texts && hash.has_value() == last.has_value(); }
};

bool scanText(CanonicalScan& scan, Text& text)
{
    bool hasSalt = false;
    bool hasBody = false;
    const bool read = scan.isObject() && scan.object([&](QByteArrayView name) {
        QByteArrayView written;
        if (name == "salt" && scan.plainText(written)) {
            text.salt = written.toByteArray();
            return hasSalt = true;
        }
        if (name == "text" && scan.text(written)) {
            text.body = withoutEscapes(written);
            return hasBody = true;
        }
        return false;
    });
    return read && hasSalt && hasBody;
}

// What a line says that is written as exportTrail writes it; anything else is left to parse().
bool scanLine(QByteArrayView line, Parts& parts)
{
    CanonicalScan scan(line);
    const bool read = scan.object([&](QByteArrayView key) {
        if (key == "event") {
            const char* const from = scan.position();
            parts.event.emplace();
            const bool isEvent = scanEvent(scan, *parts.event);
            parts.bytes = QByteArrayView(from, scan.position());
            return isEvent;
        }
        if (key == "hash") {
            QByteArrayView hash;
            const bool isText = scan.plainText(hash);
            parts.hash = hash.toByteArray();
            return isText;
        }
        if (key == "last")
            return scan.integer(parts.last.emplace());
        if (key != "texts" || !scan.isObject())
            return false;
        auto& texts = parts.texts.emplace();
        return scan.object([&](QByteArrayView digest) { return scanText(scan, texts.emplace_back(Text{digest.toByteArray(), {}, {}})); });
    });
    return read && scan.atEnd() && parts.areAll();
}

// By way of JSON values; `owned` keeps the event's bytes.
bool parseLine(QByteArrayView line, Parts& parts, QByteArray& owned)
{
    const auto json = parseCanonical(line);
    if (!json || !json->value(u"event").isObject() || !json->value(u"texts").isObject())
        return false;
    const bool hasHash = json->contains(u"hash");
    if (json->size() != (hasHash ? 4 : 2) || (hasHash && (!json->value(u"hash").isString() || !json->value(u"last").isDouble())))
        return false;
    owned = canonicalJson(json->value(u"event").toObject());
    parts = {owned, trailEvent(owned), {}, {}, std::vector<Text>()};
    if (hasHash) {
        parts.hash = json->value(u"hash").toString().toUtf8();
        parts.last = json->value(u"last").toInteger();
    }
    const QJsonObject texts = json->value(u"texts").toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        parts.texts->push_back({text.key().toUtf8(), text.value()[u"salt"].toString().toUtf8(), text.value()[u"text"].toString().toUtf8()});
    return true;
}

ExportTexts checked(const std::vector<Text>& texts, const TrailEvent& event)
{
    ExportTexts found;
    std::size_t named = 0;
    for (const Text& text : texts) {
        const QByteArray salt = QByteArray::fromHex(text.salt);
        if (std::ranges::find(event.texts, QByteArrayView(text.digest)) == event.texts.end())
            ++found.unnamed;
        else if (++named; salt.toHex() != text.salt || quickDigest("text", salt + text.body) != sha256FromHex(text.digest))
            ++found.changed;
    }
    found.isOneLeftOut = named < event.texts.size(); // no key stands twice
    return found;
}

}

ExportLine exportLine(QByteArrayView line, bool withLeaf)
{
    ExportLine read;
    Parts parts;
    if (!scanLine(line, parts)) {
        parts = {};
        read.isInForm = parseLine(line, parts, read.owned);
    }
    if (!read.isInForm) {
        read.event = prepared({0, line, {}, false}, withLeaf);
        return read;
    }
    // A hash that is none is as wrong as another one.
    const auto hash = parts.hash ? std::optional(sha256FromHex(*parts.hash).value_or(Sha256())) : std::nullopt;
    read.texts = checked(*parts.texts, *parts.event);
    read.last = parts.last;
    read.event = prepared({0, parts.bytes, hash, false}, withLeaf, std::move(parts.event));
    return read;
}

}
