// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX (github.com/onnx/onnx, onnx.proto): the protocol buffer is walked field by field; bytes of tensors are stepped over.
#include "content/objects/objectfacts.h"
#include "content/objects/objectwords.h"

#include <map>

namespace gatehouse::content {

using namespace Qt::StringLiterals;

namespace {

// One message from its first byte to its last. Ends early where it is broken, with the place.
class Message {
public:
    explicit Message(QByteArrayView bytes) : m_bytes(bytes) {}

    struct Field {
        quint64 number = 0;
        quint64 value = 0;       // of a varint or a fixed size
        QByteArrayView bytes;    // of a length-delimited one
    };

    // False at the end, and where the bytes make no field.
    bool next(Field& field)
    {
        quint64 key = 0;
        if (m_at >= m_bytes.size() || !varint(key))
            return false;
        field = {key >> 3, 0, {}};
        switch (key & 7) {
        case 0: return varint(field.value) || fail();
        case 1: return skip(8);
        case 5: return skip(4);
        case 2: {
            quint64 length = 0;
            if (!varint(length) || length > quint64(m_bytes.size() - m_at))
                return fail();
            field.bytes = m_bytes.sliced(m_at, qsizetype(length));
            m_at += qsizetype(length);
            return true;
        }
        default: return fail();
        }
    }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    bool fail()
    {
        m_isBroken = true;
        return false;
    }
    bool skip(qsizetype count)
    {
        if (count > m_bytes.size() - m_at)
            return fail();
        m_at += count;
        return true;
    }
    bool varint(quint64& value)
    {
        value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at >= m_bytes.size())
                return fail();
            const auto byte = uchar(m_bytes[m_at++]);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return true;
        }
        return fail();
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

QString typeName(quint64 type)
{
    static constexpr const char* names[] = {"undefined", "float32", "uint8",   "int8",   "uint16", "int16",     "int32",      "int64",   "string",
                                            "bool",      "float16", "float64", "uint32", "uint64", "complex64", "complex128", "bfloat16"};
    return type < std::size(names) ? QString::fromLatin1(names[type]) : u"type %1"_s.arg(type);
}

QString textOf(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 400)));
}

template <class Take> bool walk(QByteArrayView bytes, Take take)
{
    Message message(bytes);
    for (Message::Field field; message.next(field);)
        take(field);
    return !message.isBroken();
}

QString dimension(QByteArrayView bytes)
{
    QString text = u"?"_s;
    walk(bytes, [&](const Message::Field& field) {
        text = field.number == 1 ? QString::number(qint64(field.value)) : field.number == 2 ? textOf(field.bytes) : text;
    });
    return text;
}

// ValueInfoProto: name, and of a tensor its type and shape.
std::pair<QString, QString> valueInfo(QByteArrayView bytes)
{
    QString name, type;
    QStringList shape;
    const auto tensor = [&](const Message::Field& part) {
        if (part.number == 1)
            type = typeName(part.value);
        if (part.number == 2)
            walk(part.bytes, [&](const Message::Field& dim) { shape << (dim.number == 1 ? dimension(dim.bytes) : QString()); });
    };
    walk(bytes, [&](const Message::Field& field) {
        if (field.number == 1)
            name = textOf(field.bytes);
        if (field.number == 2)
            walk(field.bytes, [&](const Message::Field& kind) {
                if (kind.number == 1)
                    walk(kind.bytes, tensor);
                else if (type.isEmpty())
                    type = ObjectWords::tr("no tensor");
            });
    });
    return {name, shape.isEmpty() ? type : u"%1 %2"_s.arg(type, shape.join(u'×'))};
}

class OnnxReader {
public:
    ObjectFacts read(const ObjectBytes& object)
    {
        m_read.add(ObjectWords::format(), ObjectWords::tr("format"), u"ONNX"_s);
        Message model(object.bytes);
        for (Message::Field field; model.next(field);)
            take(field);
        for (const auto& [name, count] : m_operators)
            m_read.add(ObjectWords::operators(), name, QString::number(count));
        m_read.add(ObjectWords::format(), ObjectWords::tr("nodes"), QString::number(m_nodes));
        m_read.add(ObjectWords::format(), ObjectWords::tr("weights"), QString::number(m_tensors));
        if (m_tensors > ObjectParts)
            m_read.warn(ObjectWords::moreParts(m_tensors - ObjectParts));
        if (model.isBroken())
            m_read.warn(object.isCut() ? ObjectWords::cutAt(object.bytes.size()) : ObjectWords::brokenAt(model.at()));
        return std::move(m_read);
    }

private:
    void take(const Message::Field& field)
    {
        const auto format = [this](const QString& key, const QString& value) { m_read.add(ObjectWords::format(), key, value); };
        switch (field.number) {
        case 1: return format(u"ir_version"_s, QString::number(field.value));
        case 2: return format(u"producer_name"_s, textOf(field.bytes));
        case 3: return format(u"producer_version"_s, textOf(field.bytes));
        case 4: return format(u"domain"_s, textOf(field.bytes));
        case 5: return format(u"model_version"_s, QString::number(qint64(field.value)));
        case 7: return static_cast<void>(walk(field.bytes, [this](const Message::Field& part) { takeGraph(part); }));
        case 8: return takeOpset(field.bytes);
        case 14: return takeProperty(field.bytes);
        default: return;
        }
    }

    void takeOpset(QByteArrayView bytes)
    {
        QString domain, version;
        walk(bytes, [&](const Message::Field& field) {
            (field.number == 1 ? domain : version) = field.number == 1 ? textOf(field.bytes) : QString::number(qint64(field.value));
        });
        m_read.add(ObjectWords::format(), u"opset %1"_s.arg(domain.isEmpty() ? u"ai.onnx"_s : domain), version);
    }

    void takeProperty(QByteArrayView bytes)
    {
        QString key, value;
        walk(bytes, [&](const Message::Field& field) { (field.number == 1 ? key : value) = textOf(field.bytes); });
        m_read.add(ObjectWords::metadata(), key, value);
    }

    void takeGraph(const Message::Field& field)
    {
        if (field.number == 1)
            takeNode(field.bytes);
        else if (field.number == 5)
            takeTensor(field.bytes);
        else if (field.number == 11 || field.number == 12) {
            const auto [name, type] = valueInfo(field.bytes);
            m_read.add(field.number == 11 ? ObjectWords::inputs() : ObjectWords::outputs(), name, type);
        }
    }

    void takeNode(QByteArrayView bytes)
    {
        QString type, domain;
        walk(bytes, [&](const Message::Field& field) {
            if (field.number == 4)
                type = textOf(field.bytes);
            if (field.number == 7)
                domain = textOf(field.bytes);
        });
        ++m_nodes;
        if (m_operators.size() < std::size_t(ObjectParts))
            ++m_operators[domain.isEmpty() || domain == u"ai.onnx" ? type : domain + u'.' + type];
    }

    void takeTensor(QByteArrayView bytes)
    {
        QString name, type, outside;
        QStringList shape;
        walk(bytes, [&](const Message::Field& field) {
            if (field.number == 1 && field.bytes.isEmpty())
                shape << QString::number(qint64(field.value));
            if (field.number == 1 && !field.bytes.isEmpty()) // packed
                shape << ObjectWords::tr("packed");
            if (field.number == 2)
                type = typeName(field.value);
            if (field.number == 8)
                name = textOf(field.bytes);
            if (field.number == 13)
                walk(field.bytes,
                     [&](const Message::Field& entry) { outside = entry.number == 2 && outside.isEmpty() ? textOf(entry.bytes) : outside; });
        });
        if (++m_tensors > ObjectParts)
            return;
        m_read.facts.push_back({ObjectWords::tensors(), name.isEmpty() ? u"#%1"_s.arg(m_tensors) : name, u"%1 %2"_s.arg(type, shape.join(u'×'))});
        if (!outside.isEmpty() && m_read.remarks.size() < 20)
            m_read.warn(ObjectWords::tr("The weights %1 stand in another file, %2, which is not opened.").arg(name, outside));
    }

    ObjectFacts m_read;
    std::map<QString, qint64> m_operators;
    qint64 m_nodes = 0, m_tensors = 0;
};

}

ObjectFacts readOnnx(const ObjectBytes& object)
{
    return OnnxReader().read(object);
}

}
