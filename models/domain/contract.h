// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The interface contract of a version: its inputs and outputs, and whether those who use another version can use this one unchanged.

#include "domain/states.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace gatehouse {

struct ContractField {
    QString name;
    QString type;                 // as stated, e.g. "float64"
    bool missingAllowed = false;
    std::optional<double> lowest; // of a stated range, inclusive
    std::optional<double> highest;
    bool operator==(const ContractField&) const = default;
};

struct Contract {
    std::vector<ContractField> inputs;
    std::vector<ContractField> outputs;
    [[nodiscard]] bool empty() const { return inputs.empty() && outputs.empty(); }
    bool operator==(const Contract&) const = default;
};

// Reads `interface` of gatehouse.yaml ({"inputs": [...], "outputs": [...]}); what it does not understand of a field stands as an empty value.
[[nodiscard]] Contract contractFrom(const QJsonObject& interface);

// What is stated of a field beside its name, e.g. “float64 (0 to 1, may be missing)”.
[[nodiscard]] QString wordsOf(const ContractField& field);

// One field that differs, with a sentence for people.
struct ContractLine {
    ContractChange change = ContractChange::Compatible;
    bool input = true;
    QString field;
    QString sentence;
    bool operator==(const ContractLine&) const = default;
};

struct ContractDifference {
    ContractChange change = ContractChange::Same; // the worst of the lines
    std::vector<ContractLine> lines;
    [[nodiscard]] QStringList breaks() const; // the sentences of what breaks
};

// Inputs may ask less and accept more, outputs may promise more and vary less; the other way round breaks (substitutability:
// Liskov and Wing, A behavioral notion of subtyping, 1994). A number type widens from integer to floating and from 32 to 64 bits.
[[nodiscard]] ContractDifference differenceOf(const Contract& before, const Contract& after);

}
