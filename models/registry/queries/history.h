// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The audit trail for people: events that match a filter, newest first, each with a sentence, and one event with its bytes and place.

#include "domain/names.h"
#include "governance/clockmark.h"
#include "registry/connection.h"
#include "registry/queries/redactions.h"

#include <QDateTime>
#include <QJsonObject>
#include <stop_token>

namespace gatehouse::registry {

struct EventFilter {
    QString model;   // name
    QString version; // label, with model
    QString slot;
    QString person;
    QString kind;
    QDateTime from;
    QDateTime to;
    QString words;   // each of them stands in a name, a free text, the number or what was done; whatever its case
    bool production = false; // only slots and targets, and versions that were deployed by then
    bool operator==(const EventFilter&) const = default;
};

struct EventRow {
    EventSeq seq;
    QDateTime at;
    QString person;        // short name
    QString display;
    QString osUser;
    bool enteredByOther = false; // "entered by X as Y"
    governance::ClockMark clock = governance::ClockMark::Fine;
    QString kind;
    QString model;
    QString version;       // label
    int revision = 0;      // 0 when it is about no revision
    QString what = {};     // what was done, in a word or two
    QString about = {};    // where it is about no model: the slot, the person by display name, or the policy
    QString sentence;      // what happened, in a sentence
    QString brief = {};    // the same for whoever knows the person and the version already
    QString reason;        // the free text given with it, of a submit what it waives and why, or who redacted it when and why
    bool operator==(const EventRow&) const = default;
};

// A free text of an event with where it stands in it.
struct EventText {
    QString digest;
    QString text;
    bool redacted = false;
    std::optional<Redaction> redaction; // proposed or done
    QString key = {};                   // what the event calls it: "reason", "sentence", "notice" ...
    QString item = {}; // of a sentence: the line of the checklist that it answers; of a waiver: what it waives; of a finding: severity, owner, due
};

struct EventDetails {
    EventRow row;
    QByteArray bytes; // canonical
    QString hash;
    QString previous;
    QString commandId;
    QJsonObject event;
    std::vector<EventText> texts;
};

// By whose days and hours a list of events goes.
enum class EventTimes { Utc, Local };

// An event and the day it was recorded on, for lists that part the days.
struct EventMark {
    EventSeq seq;
    QDate day;
    bool operator==(const EventMark&) const = default;
};

[[nodiscard]] Result<std::vector<EventSeq>> eventSeqs(const Connection& connection, const EventFilter& filter, std::stop_token stop, AsOf asOf = {});
// The same events in the same order, newest first, each with its day.
[[nodiscard]] Result<std::vector<EventMark>> eventMarks(const Connection& connection, const EventFilter& filter, std::stop_token stop, AsOf asOf = {},
                                                        EventTimes times = EventTimes::Utc);
// In the order of the numbers given; people have the names they had at the moment.
[[nodiscard]] Result<std::vector<EventRow>> eventRows(const Connection& connection, const std::vector<EventSeq>& seqs, std::stop_token stop,
                                                      AsOf asOf = {});
[[nodiscard]] Result<EventDetails> eventDetails(const Connection& connection, EventSeq seq, AsOf asOf = {});
// All kinds that the trail holds, for a filter.
[[nodiscard]] Result<QStringList> eventKinds(const Connection& connection, AsOf asOf = {});

}
