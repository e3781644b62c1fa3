// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the author states about a version: the content of gatehouse.yaml, read from it and written to it.

#include "domain/error.h"
#include "domain/states.h"
#include "intake/flag.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace gatehouse::intake {

// Empty means not stated.
struct Statement {
    QString model;
    QString label;
    QString base; // a label of the same model, model@label, or "none"
    QString author;
    QString purpose;
    QString owner;
    std::optional<Tier> tier;
    QString intendedUse;
    QString releaseNotes; // text, FILE or FILE#SECTION
    QJsonArray consumers;
    QJsonArray results;
    QJsonObject declared; // datasets, requirements, interface, controls, stages, golden, evaluation, as entered
    std::map<QString, Element> elements; // path inside the folder to its element
    QStringList ignore;
    bool operator==(const Statement&) const = default;
};

struct ReadStatement {
    Statement statement;
    std::vector<Flag> flags; // keys that nothing here knows; they are kept where they belong to `declared`
};

inline constexpr auto StatementFile = "gatehouse.yaml";

// Reads gatehouse.yaml. A value of the wrong kind is an error whose sentence names the line.
[[nodiscard]] Result<ReadStatement> readStatement(const QByteArray& yaml);

// The statement as gatehouse.yaml, which reads back as the same statement.
[[nodiscard]] QByteArray toYaml(const Statement& statement);

}
