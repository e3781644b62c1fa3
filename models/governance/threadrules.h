// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What threads mean for gates, and what the commands about them share.

#include "governance/event.h"
#include "governance/facts.h"
#include "governance/obstacles.h"

namespace gatehouse::governance {

// An open blocker keeps every gate of the version shut, a question that nobody answered gate A.
void refuseOpenBlockers(Obstacles& obstacles, const VersionFacts& facts);
void refuseOpenQuestions(Obstacles& obstacles, const VersionFacts& facts);
// The person's own blocker is open: what to change stands there, and a request for changes needs no other reason.
[[nodiscard]] bool hasOpenBlocker(const VersionFacts& facts, const Person& person);
// Those to whom a question about the version is put: its author and the model's owner, but not who asked.
[[nodiscard]] std::vector<QString> askedOf(const ThreadFacts& facts);

// The thread exists and is not resolved; answers whether it does.
[[nodiscard]] bool requireThread(Obstacles& obstacles, const ThreadFacts& facts, ThreadId id);
// A comment says something, and no more than there is room for.
void refuseBadComment(Obstacles& obstacles, const QString& text);
[[nodiscard]] EventDraft threadEvent(const QString& kind, const ThreadFacts& facts);
// What was said becomes a comment of the event.
void addComment(EventDraft& event, const RegistryFacts& registry, ThreadId thread, const Person& actor, const QString& text);

}
