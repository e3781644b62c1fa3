// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/objects/objectfacts.h"

#include "domain/shownname.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gatehouse::content {

namespace {

QString suffixOf(const QString& path)
{
    return path.section(u'/', -1).section(u'.', -1).toLower();
}

bool isPickleName(const QString& suffix)
{
    return std::ranges::contains(std::array<QStringView, 6>{u"pkl", u"pickle", u"joblib", u"sav", u"pck", u"p"}, suffix);
}

// Protocol 2 and later say so in two bytes; earlier ones begin as they like.
bool looksLikePickle(QByteArrayView bytes)
{
    return bytes.size() >= 2 && bytes[0] == char(0x80) && bytes[1] >= 2 && bytes[1] <= 5;
}

}

void ObjectFacts::add(const QString& group, const QString& key, const QString& value)
{
    if (facts.size() >= std::size_t(ObjectParts))
        return;
    const QString name = shown(key.left(400));
    const bool isKnown = std::ranges::any_of(facts, [&](const ObjectFact& fact) { return fact.key == name && fact.group == group; });
    if (!isKnown)
        facts.push_back({group, name, shown(value.left(2000))});
}

bool isObjectName(const QString& path)
{
    const QString suffix = suffixOf(path);
    return suffix == u"onnx" || suffix == u"safetensors" || suffix == u"npy" || suffix == u"pt" || suffix == u"pth" || suffix == u"bin"
        || isPickleName(suffix);
}

std::optional<ObjectFormat> objectFormatOf(const QString& path, QByteArrayView bytes)
{
    const QString suffix = suffixOf(path);
    if (bytes.startsWith("\x93NUMPY"))
        return ObjectFormat::Npy;
    if (suffix == u"safetensors")
        return ObjectFormat::SafeTensors;
    if (suffix == u"onnx")
        return ObjectFormat::Onnx;
    if (isObjectName(path) && looksLikePickle(bytes))
        return ObjectFormat::Pickle;
    // Compressed ones are no pickle to read here, and say so by their first bytes.
    if (isPickleName(suffix) && !bytes.isEmpty() && !bytes.startsWith("\x78") && !bytes.startsWith("\x1f\x8b") && !bytes.startsWith("ZF"))
        return ObjectFormat::Pickle;
    return std::nullopt;
}

ObjectFacts readObject(const ObjectBytes& object, ObjectFormat format)
{
    switch (format) {
    case ObjectFormat::Onnx: return readOnnx(object);
    case ObjectFormat::SafeTensors: return readSafeTensors(object);
    case ObjectFormat::Pickle: return readPickle(object);
    case ObjectFormat::Npy: return readNpy(object);
    }
    std::unreachable();
}

}
