// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small YAML document as a tree that remembers its lines. Text stays as it was written: what is a number is decided by who asks.

#include "domain/error.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <optional>
#include <vector>

namespace gatehouse::content {

struct YamlField;

struct YamlNode {
    enum Kind { Null, Scalar, List, Map } kind = Null;
    int line = 0;        // from 1
    QString text;        // of a scalar, as written
    bool quoted = false; // a quoted or block scalar is text, whatever it looks like
    std::vector<YamlNode> items;   // of a list
    std::vector<YamlField> fields; // of a map, in their order

    [[nodiscard]] const YamlNode* find(QStringView key) const;
    // The value by YAML 1.2's core rules: true, null, numbers; everything else (also "no" and "0o7") is text.
    // A number that JSON cannot hold exactly stays text.
    [[nodiscard]] QJsonValue toJson() const;
    [[nodiscard]] std::optional<double> number() const;
};

struct YamlField {
    YamlNode key;
    YamlNode value;
};

// Why a text is no document, without the name of a file; the line is counted from 1, 0 where it is of the whole.
struct YamlFault {
    int line = 0;
    QString sentence; // no full stop
};

// Reads one document, at most 1 MiB, 64 levels and 10,000 nodes brought by aliases. Refuses keys written twice, tags and several documents.
[[nodiscard]] std::expected<YamlNode, YamlFault> readYaml(const QByteArray& bytes);
// The same of a file that is imported: sentences name it and the line.
[[nodiscard]] Result<YamlNode> parseYaml(const QByteArray& bytes, const QString& file);

}
