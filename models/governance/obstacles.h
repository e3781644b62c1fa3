// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How rules say no: every refusal goes through refuse(), so that a test can switch each one off and see that somebody notices.

#include "domain/error.h"

#include <QCoreApplication>

namespace gatehouse::governance {

// Where the sentences of the rules get their translation.
struct Governance {
    Q_DECLARE_TR_FUNCTIONS(Governance)
};

enum class Mend { Elsewhere, InForm };

// Adds an obstacle. Codes are stable; in a build for mutation tests the one named by GATEHOUSE_MUTE_OBSTACLE is left out.
void refuse(Obstacles& obstacles, const QString& code, const QString& sentence, const QString& who = {}, Mend mend = Mend::Elsewhere);

// Refuses an empty reason with the sentence that fits every command.
void refuseEmptyReason(Obstacles& obstacles, const QString& reason);

// A free text, kept beside its event, is longer than one may be.
void refuseLongText(Obstacles& obstacles, const QString& text);
// The same of a fact that stands in the event itself, which has room for several.
void refuseLongFact(Obstacles& obstacles, const QString& fact);

}
