// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/chaincheck.h"

#include "domain/canonicaljson.h"
#include "governance/clockmark.h"
#include "governance/event.h"
#include "registry/audit/hashing.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChainCheck)
};

// A number of so many digits, or -1.
int digits(QByteArrayView text, qsizetype at, qsizetype count)
{
    int number = 0;
    for (const char c : text.sliced(at, count)) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

// The moment in milliseconds since 1970; nothing when the text is none. The form that events have is read without a QDateTime.
std::optional<qint64> momentOf(QByteArrayView at)
{
    if (at.size() == 24 && at[4] == '-' && at[7] == '-' && at[10] == 'T' && at[13] == ':' && at[16] == ':' && at[19] == '.' && at[23] == 'Z') {
        const std::chrono::year_month_day day{std::chrono::year(digits(at, 0, 4)), std::chrono::month(unsigned(digits(at, 5, 2))),
                                              std::chrono::day(unsigned(digits(at, 8, 2)))};
        const int hours = digits(at, 11, 2);
        const int minutes = digits(at, 14, 2);
        const int seconds = digits(at, 17, 2);
        const int milliseconds = digits(at, 20, 3);
        if (day.ok() && int(day.year()) > 0 && hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60
            && milliseconds >= 0) {
            const qint64 days = std::chrono::sys_days(day).time_since_epoch().count();
            return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
        }
    }
    const QDateTime time = governance::timeFrom(QString::fromUtf8(at));
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

}

PreparedEvent prepared(const FoundEvent& found, bool withLeaf)
{
    return prepared(found, withLeaf, trailEvent(found.bytes));
}

PreparedEvent prepared(const FoundEvent& found, bool withLeaf, std::optional<TrailEvent> said)
{
    return {found, quickDigest("event", found.bytes), withLeaf ? std::optional(merkleLeaf(found.bytes)) : std::nullopt, std::move(said)};
}

ChainCheck::ChainCheck(AuditReport& report, std::optional<Checkpoint> checkpoint) : m_report(report), m_checkpoint(std::move(checkpoint))
{
    if (m_checkpoint && m_checkpoint->size == 0)
        checkAnchor();
}

void ChainCheck::takePrepared(const PreparedEvent& event)
{
    m_report.events += 1;
    if (m_checkpoint && m_report.events <= m_checkpoint->size) {
        m_tree.append(event.leaf ? *event.leaf : merkleLeaf(event.found.bytes));
        if (m_report.events == m_checkpoint->size)
            checkAnchor();
    }

    const FoundEvent& found = event.found;
    const bool intact = !found.hash || *found.hash == event.hash;
    // What changed bytes say of their own number is worth nothing; the place is all there is.
    const qint64 said = event.said && intact ? event.said->seq : found.hash && found.isNumbered ? found.place + m_offset : m_largest + 1;
    if (!intact)
        problem(said, Words::tr("Event %1 was changed: its bytes do not give the hash kept with them.").arg(said));
    if (!event.said)
        problem(said, Words::tr("Event %1 is not in canonical form, so it is not what Gatehouse wrote.").arg(said));
    else if (intact)
        checkWhole(said, *event.said);
    if (event.said && intact && event.said->kind == "correct-clock")
        takeCorrection(found.bytes);

    const bool follows = said == m_largest + 1;
    if (event.said && intact && follows)
        checkLink(said, *event.said);
    checkNumber(found, said);
    if (said > m_largest) {
        m_largest = said;
        m_hash = event.hash;
        m_keptHash = found.hash.value_or(event.hash);
    }
}

void ChainCheck::checkNumber(const FoundEvent& found, qint64 said)
{
    if (said > m_largest + 1) {
        m_missing.emplace(m_largest + 1, said - 1);
    } else if (said <= m_largest) {
        const auto behind = m_missing.upper_bound(said);
        const auto gap = behind == m_missing.begin() ? m_missing.end() : std::prev(behind);
        if (gap != m_missing.end() && gap->second >= said) {
            const auto [first, last] = *gap;
            m_missing.erase(gap);
            if (first < said)
                m_missing.emplace(first, said - 1);
            if (said < last)
                m_missing.emplace(said + 1, last);
            problem(said, Words::tr("Event %1 was moved: it stands behind event %2.").arg(said).arg(m_largest));
        } else {
            problem(said, Words::tr("There is more than one event %1; this one, at place %2, was added.").arg(said).arg(found.place));
        }
    }
    // Numbers that stay shifted after one event was taken out or put in are said once, where the shift begins.
    if (found.hash && found.isNumbered && said - found.place != m_offset) {
        m_offset = said - found.place;
        if (m_offset != 0)
            problem(said, Words::tr("Event %1 is kept under number %2: an event before it was moved, removed or added.").arg(said).arg(found.place));
    }
}

void ChainCheck::checkLink(qint64 said, const TrailEvent& event)
{
    const auto previous = sha256FromHex(event.previous);
    if (!previous || (*previous != m_hash && *previous != m_keptHash))
        problem(std::max<qint64>(m_largest, 1),
                m_largest == 0
                    ? Words::tr("Event %1 names an event before it, but the trail begins here.").arg(said)
                    : Words::tr("Event %1 is not the one that event %2 follows: one of the two was changed, or put in the place of another.")
                          .arg(m_largest)
                          .arg(said));
}

void ChainCheck::checkWhole(qint64 said, const TrailEvent& event)
{
    if (said < 1)
        problem(said, Words::tr("An event has the number %1, which no event can have.").arg(said));
    if (m_registry.isEmpty())
        m_registry = event.registry.toByteArray();
    else if (event.registry != m_registry)
        problem(said, Words::tr("Event %1 belongs to another registry, %2.").arg(said).arg(QString::fromUtf8(event.registry)));
    checkCommand(said, event.command);

    const auto at = momentOf(event.at);
    if (!at)
        problem(said, Words::tr("Event %1 has no readable time.").arg(said));
    else if (governance::isFarAhead(*at, m_clock)) {
        m_ahead.insert_or_assign(said, *at); // none of the others is behind it
    } else if (m_latest && *at < *m_latest)
        m_report.note(
            said,
            Words::tr("The clock of event %1 is behind that of event %2. Order is by number, so nothing is lost; somebody should look at the clock.")
                .arg(said)
                .arg(m_latestSeq));
    else {
        m_latest = at;
        m_latestSeq = said;
    }
}

void ChainCheck::checkCommand(qint64 said, QByteArrayView command)
{
    qint64& first = m_commands[command.toByteArray()];
    if (first == 0)
        first = said;
    else
        problem(said, Words::tr("Event %1 repeats the command of event %2; a command happens once.").arg(said).arg(first));
}

void ChainCheck::checkAnchor()
{
    if (m_tree.root() == m_checkpoint->root)
        m_report.anchoredTo = m_checkpoint->size;
    else
        problem(m_checkpoint->size,
                Words::tr("Events 1 to %1 are not those of the checkpoint: at least one of them was changed, removed, added or moved since it left.")
                    .arg(m_checkpoint->size));
}

// Two persons said that an event's clock was wrong.
void ChainCheck::takeCorrection(QByteArrayView bytes)
{
    if (const auto event = parseCanonical(bytes))
        m_corrected.insert((*event)[u"subject"_s].toObject().value(u"event").toInteger());
}

// The largest that nobody corrected.
void ChainCheck::sayAhead()
{
    std::erase_if(m_ahead, [this](const auto& each) { return m_corrected.contains(each.first); });
    const auto largest = std::ranges::max_element(m_ahead, {}, [](const auto& each) { return each.second; });
    if (largest != m_ahead.end())
        m_report.note(
            largest->first,
            Words::tr("The clock of event %1 says %2, which is still to come. Order is by number and nothing is stopped; until then that time "
                      "counts as now. Somebody should look at the clock.")
                .arg(largest->first)
                .arg(QDateTime::fromMSecsSinceEpoch(largest->second, QTimeZone::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)));
}

void ChainCheck::finish()
{
    for (const auto& [first, last] : m_missing)
        problem(first,
                first == last ? Words::tr("Event %1 is missing: it was removed.").arg(first)
                              : Words::tr("Events %1 to %2 are missing: they were removed.").arg(first).arg(last));
    sayAhead();
    // What was removed inside is said already; the end is only cut off where the trail does not reach as far.
    if (m_checkpoint && m_checkpoint->size > largest())
        problem(m_report.events + 1,
                Words::tr("The checkpoint was made at %n event(s) and the trail has %1: its end, from event %2 on, was cut off.", nullptr,
                          int(m_checkpoint->size))
                    .arg(m_report.events)
                    .arg(m_report.events + 1));
    if (m_checkpoint && !m_registry.isEmpty() && m_checkpoint->registry != registry())
        m_report.problem(1, Words::tr("The checkpoint is one of another registry, %1; this one is %2.").arg(m_checkpoint->registry, registry()));
}

}
