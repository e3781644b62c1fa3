// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can be read of a trained object without loading it: its format, what goes in and out, its parts, and the names that loading it would call.

#include "content/remarks.h"

#include <optional>

namespace gatehouse::content {

struct ObjectFact {
    QString group; // "Format", "Inputs", "Operators", "Tensors", "Imports"
    QString key;
    QString value;
    bool operator==(const ObjectFact&) const = default;
};

// No key stands twice in a group.
struct ObjectFacts {
    std::vector<ObjectFact> facts;
    std::vector<Remark> remarks;
    void add(const QString& group, const QString& key, const QString& value);
    void warn(const QString& sentence) { remarks.push_back({Remark::Level::Warning, sentence}); }
    bool operator==(const ObjectFacts&) const = default;
};

// The file's first bytes; `sizeBytes` is its whole size.
struct ObjectBytes {
    QByteArrayView bytes;
    qint64 sizeBytes = 0;
    [[nodiscard]] bool isCut() const { return sizeBytes > bytes.size(); }
};

enum class ObjectFormat : quint8 { Onnx, SafeTensors, Pickle, Npy };

// By the name of the file and its first bytes; nothing for what is not read here.
[[nodiscard]] std::optional<ObjectFormat> objectFormatOf(const QString& path, QByteArrayView bytes);
// By the name alone: whether it could be one of them.
[[nodiscard]] bool isObjectName(const QString& path);

// Never loaded and never run. Broken bytes are read to where they break, which is said.
[[nodiscard]] ObjectFacts readObject(const ObjectBytes& object, ObjectFormat format);

// One format each.
[[nodiscard]] ObjectFacts readOnnx(const ObjectBytes& object);
[[nodiscard]] ObjectFacts readSafeTensors(const ObjectBytes& object);
[[nodiscard]] ObjectFacts readPickle(const ObjectBytes& object);
[[nodiscard]] ObjectFacts readNpy(const ObjectBytes& object);

inline constexpr int ObjectParts = 10'000;         // tensors or nodes that are listed
inline constexpr int PickleOpcodes = 10'000'000;

}
