// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The table of decisions: how each one is called, drawn and explained, and which form it has.

#include "dialogs/decision/decisionform.h"
#include "theme/style/looks.h"

namespace gatehouse::dialogs {

// Texts are still to be translated by said().
struct DecisionAct {
    items::DecisionKind kind;
    const char* name;    // "Approve %1"
    const char* icon;
    theme::ButtonLook look;
    const char* heading;
    const char* meaning; // what the record stands for; of a verdict it depends on the role (items/meaning)
    const char* note;    // what can be undone afterwards
    bool isVerdict;
    QString (*consequence)(const governance::VersionFacts& facts, const items::Decision& decision, const Person* person);
    DecisionForm* (*form)(const FormContext& context, QWidget* parent);
};

[[nodiscard]] const DecisionAct& actOf(items::DecisionKind kind);
[[nodiscard]] QString said(const char* text);

}
