// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The fields of an import: what the folder states, what the person typed, what comes from the base or the model, and what still stands in the way.

#include "domain/model.h"
#include "domain/version.h"
#include "intake/plan.h"
#include "items/desk.h"

#include <array>
#include <map>
#include <set>

namespace gatehouse::items {

enum class ImportField { Model, Label, Base, Author, Owner, Tier, Purpose, IntendedUse, ReleaseNotes };
inline constexpr std::size_t ImportFieldCount = 9;

// One field as the page shows it.
struct ImportEntry {
    QString value;
    bool inherited = false; // comes from the base, or is a fact of a model that exists
    bool locked = false;    // a fact of a model that exists: an import does not change it
    QString problem;        // why the value cannot stay, in a sentence
    bool operator==(const ImportEntry&) const = default;
};

struct ImportForm {
    std::array<ImportEntry, ImportFieldCount> entries;
    bool isNewModel = true;
    bool replacesDraft = false;    // a draft of this label exists and would be replaced
    bool isLabelKnown = false;     // a version of this label exists; an inherited base is that version's
    QString notesFrom;             // "CHANGELOG.md#1.2.0"; empty for text that was stated or typed
    QString notesRemark;           // they stand there under another label
    QStringList inheritedDeclared; // requirements, interface, ... that come from the base
    QStringList bases;             // versions of the model that could be the base, newest first
    Obstacles obstacles;           // all that stands in the way, also what belongs to a field
    intake::Statement statement;   // what would be registered

    [[nodiscard]] const ImportEntry& operator[](ImportField field) const { return entries[std::size_t(field)]; }
    [[nodiscard]] ImportEntry& operator[](ImportField field) { return entries[std::size_t(field)]; }
};

// What the person typed; a field that is not in it was left alone.
using TypedFields = std::map<ImportField, QString>;

// Which field an obstacle of governance belongs to; nothing when it belongs to the whole.
[[nodiscard]] std::optional<ImportField> fieldOf(const Obstacle& obstacle);

// What the registry makes of the fields. For a thread that asks (Question). `plan` is looked at only.
[[nodiscard]] Result<ImportForm> importForm(const registry::Connection& connection, const intake::ImportPlan& plan, const TypedFields& typed,
                                            const Actor& actor);

// The plan as it is to be read in: with the form's statement and notes, and the elements that the person chose.
[[nodiscard]] intake::ImportPlan completed(const intake::ImportPlan& plan, const ImportForm& form, const std::map<QString, Element>& elements);

// What goes into gatehouse.yaml so that the next import of the folder needs no typing. Facts of a model that exists stay out of it.
[[nodiscard]] intake::Statement stated(const intake::ImportPlan& plan, const ImportForm& form, const TypedFields& typed,
                                       const std::map<QString, Element>& elements);

}
