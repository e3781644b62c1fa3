// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Somebody goes on in a thread; what anybody but the asker says answers a question.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct AnswerThread {
    using Facts = ThreadFacts;
    ThreadId thread;
    QString text; // Markdown
};

[[nodiscard]] Obstacles obstacles(const AnswerThread& command, const Person& actor, const ThreadFacts& facts);
[[nodiscard]] EventDraft eventOf(const AnswerThread& command, const Person& actor, const ThreadFacts& facts);

}
