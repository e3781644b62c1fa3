// SPDX-License-Identifier: GPL-3.0-or-later
// safetensors (github.com/huggingface/safetensors): eight bytes of length, a header of JSON, then the bytes of the tensors.
#include "content/objects/objectfacts.h"
#include "content/objects/objectwords.h"
#include "content/values/readvalues.h"

#include <algorithm>

namespace gatehouse::content {

using namespace Qt::StringLiterals;

namespace {

struct Span {
    qint64 from = 0;
    qint64 until = 0;
    QString name;
};

QString listOf(const ValueNode* node)
{
    QStringList parts;
    for (const ValueNode& item : node != nullptr ? node->items : std::vector<ValueNode>())
        parts << item.text;
    return parts.join(u'×');
}

void lookAtSpans(ObjectFacts& read, std::vector<Span> spans, qint64 room)
{
    std::ranges::sort(spans, {}, &Span::from);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].from < 0 || spans[i].until < spans[i].from || spans[i].until > room)
            read.warn(ObjectWords::tr("The tensor %1 lies outside of the file.").arg(spans[i].name));
        else if (i > 0 && spans[i].from < spans[i - 1].until)
            read.warn(ObjectWords::tr("The tensors %1 and %2 overlap.").arg(spans[i - 1].name, spans[i].name));
        if (read.remarks.size() > 20)
            return;
    }
}

void addMetadata(ObjectFacts& read, const ValueNode& metadata)
{
    for (std::size_t i = 0; i < metadata.keys.size(); ++i)
        read.add(ObjectWords::metadata(), metadata.keys[i], metadata.items[i].text);
}

}

ObjectFacts readSafeTensors(const ObjectBytes& object)
{
    ObjectFacts read;
    read.add(ObjectWords::format(), ObjectWords::tr("format"), u"safetensors"_s);
    quint64 length = 0;
    for (int i = 7; i >= 0; --i)
        length = length << 8 | (i < object.bytes.size() ? uchar(object.bytes[i]) : 0);
    if (object.bytes.size() < 8 || length > quint64(object.bytes.size() - 8)) {
        read.warn(ObjectWords::tr("Its header claims %1 bytes, and the file has %2.").arg(length).arg(object.sizeBytes));
        return read;
    }
    const auto header = readJsonValues(object.bytes.sliced(8, qsizetype(length)).toByteArray());
    if (!header || header->kind != ValueNode::Kind::Map) {
        read.warn(header ? ObjectWords::tr("Its header is no map.") : ObjectWords::tr("Its header cannot be read: %1.").arg(header.error().sentence));
        return read;
    }
    std::vector<Span> spans;
    qint64 listed = 0, values = 0;
    for (std::size_t i = 0; i < header->keys.size(); ++i) {
        const ValueNode& item = header->items[i];
        if (header->keys[i] == u"__metadata__") {
            addMetadata(read, item);
            continue;
        }
        const ValueNode* offsets = item.find(u"data_offsets");
        if (offsets != nullptr && offsets->items.size() == 2)
            spans.push_back({offsets->items[0].text.toLongLong(), offsets->items[1].text.toLongLong(), header->keys[i]});
        qint64 count = 1;
        const ValueNode* shape = item.find(u"shape");
        for (const ValueNode& size : shape != nullptr ? shape->items : std::vector<ValueNode>())
            if (qint64 next = 0; !qMulOverflow(count, qint64(size.text.toLongLong()), &next))
                count = next;
        if (qint64 sum = 0; !qAddOverflow(values, count, &sum))
            values = sum;
        const ValueNode* type = item.find(u"dtype");
        if (++listed <= ObjectParts)
            read.facts.push_back({ObjectWords::tensors(), header->keys[i], u"%1 %2"_s.arg(type != nullptr ? type->text : QString(), listOf(shape))});
    }
    read.add(ObjectWords::format(), ObjectWords::tr("tensors"), QString::number(listed));
    read.add(ObjectWords::format(), ObjectWords::tr("values"), QString::number(values));
    if (listed > ObjectParts)
        read.warn(ObjectWords::moreParts(listed - ObjectParts));
    lookAtSpans(read, std::move(spans), object.sizeBytes - 8 - qint64(length));
    return read;
}

}
