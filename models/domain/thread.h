// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What people say about a version while they read it: notes, questions and blockers, each at the place it is about.

#include "domain/digest.h"
#include "domain/ids.h"
#include "domain/states.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace gatehouse {

// What a thread is about: the version, one of its elements, a metric of its evaluation, a file, or lines of one.
struct Anchor {
    QString path;   // of a file; empty for none
    int line = 0;   // from 1, the first; 0 for the whole file
    int lines = 0;  // how many; 0 with the whole file
    Sha256 sha256;  // of the bytes that were read; null without a file
    std::optional<Element> element;
    QString metric;
    bool operator==(const Anchor&) const = default;
};

// "src/score.py:12-14", "element=data", "metric=pr_auc"; empty for the version itself. What the command line takes as --at.
[[nodiscard]] QString textOf(const Anchor& anchor);
// Reads that form; nothing where it is none. Whether there is such a place is another question.
[[nodiscard]] std::optional<Anchor> anchorFrom(const QString& text);

// What somebody said in a thread: what opened it, an answer, or the words of its resolution.
struct Comment {
    EventSeq event;
    QString person;
    QDateTime at;
    QString text; // Markdown; empty where it was redacted
    bool operator==(const Comment&) const = default;
};

struct Thread {
    ThreadId id;
    VersionId version;
    QString versionName; // model@label
    int revision = 0;    // that was read
    ThreadKind kind = ThreadKind::Note;
    Anchor anchor;
    ThreadState state = ThreadState::Open;
    QString openedBy;
    QDateTime openedAt;
    QString resolvedBy;            // empty while it is not
    std::vector<Comment> comments; // oldest first; the first opened it

    [[nodiscard]] bool isOpenBlocker() const { return kind == ThreadKind::Blocker && state != ThreadState::Resolved; }
    [[nodiscard]] bool isOpenQuestion() const { return kind == ThreadKind::Question && state == ThreadState::Open; }
    // Keeps gate A shut.
    [[nodiscard]] bool closesGate() const { return isOpenBlocker() || isOpenQuestion(); }
    bool operator==(const Thread&) const = default;
};

}
