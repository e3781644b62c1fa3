// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A thread is done with: a blocker by who opened it alone; what else was said by them, the version's author or the model's owner, a question once it
// is answered.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

struct ResolveThread {
    using Facts = ThreadFacts;
    ThreadId thread;
    QString text; // Markdown; may be empty
};

[[nodiscard]] Obstacles obstacles(const ResolveThread& command, const Person& actor, const ThreadFacts& facts);
[[nodiscard]] EventDraft eventOf(const ResolveThread& command, const Person& actor, const ThreadFacts& facts);

}
