// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/chaincheck.h"

#include "domain/canonicaljson.h"
#include "governance/event.h"
#include "registry/trail.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <utility>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChainCheck)
};

// The values under which events name free text, in effects and subjects alike.
const QSet<QString>& textNames()
{
    static const QSet<QString> names{u"reason"_s, u"withdrawn_reason"_s, u"sentence"_s, u"text"_s, u"evidence"_s, u"notice"_s, u"message"_s};
    return names;
}

void collectTexts(const QJsonObject& values, QSet<QString>& digests)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        if (textNames().contains(it.key()) && Sha256::fromHex(it.value().toString()))
            digests.insert(it.value().toString());
}

}

QSet<QString> textDigestsIn(const QJsonObject& event)
{
    QSet<QString> digests;
    collectTexts(event.value(u"subject").toObject(), digests);
    for (const QJsonValue effect : event.value(u"effects").toArray())
        collectTexts(effect[u"set"].toObject(), digests);
    return digests;
}

ChainCheck::ChainCheck(AuditReport& report, std::optional<Checkpoint> checkpoint) : m_report(report), m_checkpoint(std::move(checkpoint))
{
    if (m_checkpoint && m_checkpoint->size == 0)
        checkAnchor();
}

std::optional<QJsonObject> ChainCheck::take(const FoundEvent& found)
{
    m_report.events += 1;
    m_tree.append(found.bytes);
    if (m_checkpoint && m_tree.size() == m_checkpoint->size)
        checkAnchor();

    const Sha256 hash = eventHash(found.bytes);
    const bool intact = !found.hash || *found.hash == hash;
    auto event = parseCanonical(found.bytes);
    // What changed bytes say of their own number is worth nothing; the place is all there is.
    const qint64 said = event && intact ? event->value(u"seq").toInteger() : found.hash ? found.place + m_offset : m_largest + 1;
    if (!intact)
        m_report.problem(said, Words::tr("Event %1 was changed: its bytes do not give the hash kept with them.").arg(said));
    if (!event)
        m_report.problem(said, Words::tr("Event %1 is not in canonical form, so it is not what Gatehouse wrote.").arg(said));
    else if (intact)
        checkWhole(said, *event);

    const bool follows = said == m_largest + 1;
    if (event && intact && follows)
        checkLink(said, *event);
    checkNumber(found, said);
    if (said > m_largest) {
        m_largest = said;
        m_hash = hash;
        m_keptHash = found.hash.value_or(hash);
    }
    return event ? std::optional(std::move(*event)) : std::nullopt;
}

void ChainCheck::checkNumber(const FoundEvent& found, qint64 said)
{
    if (said > m_largest + 1) {
        m_missing.emplace(m_largest + 1, said - 1);
    } else if (said <= m_largest) {
        auto gap = m_missing.upper_bound(said);
        if (gap != m_missing.begin() && (--gap)->second >= said) {
            const auto [first, last] = *gap;
            m_missing.erase(gap);
            if (first < said)
                m_missing.emplace(first, said - 1);
            if (said < last)
                m_missing.emplace(said + 1, last);
            m_report.problem(said, Words::tr("Event %1 was moved: it stands behind event %2.").arg(said).arg(m_largest));
        } else {
            m_report.problem(said, Words::tr("There is more than one event %1; this one, at place %2, was added.").arg(said).arg(found.place));
        }
    }
    // Numbers that stay shifted after one event was taken out or put in are said once, where the shift begins.
    if (found.hash && said - found.place != m_offset) {
        m_offset = said - found.place;
        if (m_offset != 0)
            m_report.problem(
                said, Words::tr("Event %1 is kept under number %2: an event before it was moved, removed or added.").arg(said).arg(found.place));
    }
}

void ChainCheck::checkLink(qint64 said, const QJsonObject& event)
{
    const QString previous = event.value(u"previous").toString();
    if (previous != m_hash.hex() && previous != m_keptHash.hex())
        m_report.problem(std::max<qint64>(m_largest, 1),
                         m_largest == 0
                             ? Words::tr("Event %1 names an event before it, but the trail begins here.").arg(said)
                             : Words::tr("Event %1 is not the one that event %2 follows: one of the two was changed, or put in the place of another.")
                                   .arg(m_largest)
                                   .arg(said));
}

void ChainCheck::checkWhole(qint64 said, const QJsonObject& event)
{
    if (said < 1)
        m_report.problem(said, Words::tr("An event has the number %1, which no event can have.").arg(said));
    const QString registry = event.value(u"registry").toString();
    if (m_registry.isEmpty())
        m_registry = registry;
    else if (registry != m_registry)
        m_report.problem(said, Words::tr("Event %1 belongs to another registry, %2.").arg(said).arg(registry));

    const QString command = event.value(u"command").toString();
    if (const auto first = m_commands.constFind(command); first != m_commands.constEnd())
        m_report.problem(said, Words::tr("Event %1 repeats the command of event %2; a command happens once.").arg(said).arg(*first));
    else
        m_commands.insert(command, said);

    const QDateTime at = governance::timeFrom(event.value(u"at").toString());
    if (!at.isValid())
        m_report.problem(said, Words::tr("Event %1 has no readable time.").arg(said));
    else if (m_latest.isValid() && at < m_latest)
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

void ChainCheck::checkAnchor()
{
    if (m_tree.root() == m_checkpoint->root)
        m_report.anchoredTo = m_checkpoint->size;
    else
        m_report.problem(
            m_checkpoint->size,
            Words::tr("Events 1 to %1 are not those of the checkpoint: at least one of them was changed, removed, added or moved since it left.")
                .arg(m_checkpoint->size));
}

void ChainCheck::finish()
{
    for (const auto& [first, last] : m_missing)
        m_report.problem(first,
                         first == last ? Words::tr("Event %1 is missing: it was removed.").arg(first)
                                       : Words::tr("Events %1 to %2 are missing: they were removed.").arg(first).arg(last));
    if (m_checkpoint && m_checkpoint->size > m_tree.size())
        m_report.problem(m_tree.size() + 1,
                         Words::tr("The checkpoint was made at %1 events and the trail has %2: its end, from event %3 on, was cut off.")
                             .arg(m_checkpoint->size)
                             .arg(m_tree.size())
                             .arg(m_tree.size() + 1));
    if (m_checkpoint && !m_registry.isEmpty() && m_checkpoint->registry != m_registry)
        m_report.problem(1, Words::tr("The checkpoint is one of another registry, %1; this one is %2.").arg(m_checkpoint->registry, m_registry));
}

}
