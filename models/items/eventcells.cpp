// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/eventcells.h"

#include "domain/listed.h"
#include "items/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventCells)
};

struct KindLook {
    const char* kind;
    const char* icon;
    Tone tone = Tone::Muted;
};

constexpr KindLook Looks[] = {
    {"registry", "registry"},
    {"person", "person"},
    {"unlink", "person"},
    {"grant", "people"},
    {"delegate", "people"},
    {"withdraw-delegation", "people"},
    {"revoke", "people"},
    {"policy", "policy"},
    {"field", "policy"},
    {"model", "model"},
    {"model-edit", "model"},
    {"register", "version"},
    {"submit", "digest", Tone::Accent},
    {"approve", "verdict-approve", Tone::Ok},
    {"approve-with-findings", "verdict-findings", Tone::Ok},
    {"request-changes", "verdict-changes", Tone::Warning},
    {"reject", "verdict-reject", Tone::Critical},
    {"abstain", "verdict-abstain"},
    {"withdraw-verdict", "withdrawn"},
    {"withdraw", "withdrawn"},
    {"reopen", "draft"},
    {"renew", "approved", Tone::Ok},
    {"hold", "hold", Tone::Warning},
    {"lift", "usable"},
    {"propose-unusable", "unusable", Tone::Warning},
    {"unusable", "unusable", Tone::Critical},
    {"propose-reinstate", "usable"},
    {"reinstate", "usable", Tone::Ok},
    {"deprecate", "deprecated", Tone::Warning},
    {"undeprecate", "deprecated"},
    {"add-slot", "slot"},
    {"start-deployment", "verification"},
    {"submit-deployment", "gate-b", Tone::Accent},
    {"clear-approve", "verdict-approve", Tone::Ok},
    {"clear-approve-with-findings", "verdict-findings", Tone::Ok},
    {"return-deployment", "verdict-changes", Tone::Warning},
    {"reject-deployment", "verdict-reject", Tone::Critical},
    {"abstain-deployment", "verdict-abstain"},
    {"withdraw-deployment-verdict", "withdrawn"},
    {"go-live", "live", Tone::Ok},
    {"rollback", "superseded", Tone::Warning},
    {"retire-deployment", "retired"},
    {"cancel-deployment", "cancelled"},
    {"propose-exception", "exception", Tone::Warning},
    {"exception", "exception", Tone::Critical},
    {"propose-adoption", "adopted"},
    {"confirm-adoption", "adopted"},
    {"adopt", "adopted", Tone::Ok},
    {"add-evidence", "digest"},
    {"report-target", "target"},
    {"acknowledge", "consumer"},
    {"add-consumer", "consumer"},
    {"change-consumer", "consumer"},
    {"end-consumer", "consumer", Tone::Warning},
    {"finding-propose-close", "finding"},
    {"finding-close", "finding"},
    {"finding-extend", "finding"},
    {"propose-clock-correction", "clock", Tone::Warning},
    {"correct-clock", "clock", Tone::Warning},
    {"propose-redaction", "lock", Tone::Warning},
    {"withdraw-clock-correction", "withdrawn", Tone::Plain},
    {"withdraw-redaction", "withdrawn", Tone::Plain},
    {"redact", "lock", Tone::Critical},
};

const KindLook* lookOf(const QString& kind)
{
    for (const KindLook& look : Looks)
        if (kind == QLatin1StringView(look.kind))
            return &look;
    return nullptr;
}

// "card-fraud-daily", "4.2.0" apart, so that the label can stand in its own font.
QVariant subjectCell(const registry::EventRow& row, int role)
{
    switch (role) {
    case Qt::DisplayRole: {
        const QString name = row.model.isEmpty() ? row.about : row.version.isEmpty() ? row.model : row.model + u' ' + row.version;
        return row.revision > 0 ? Words::tr("%1, revision %2").arg(name).arg(row.revision) : name;
    }
    case RowText: return row.model.isEmpty() ? row.about : row.model;
    case RowLabel: return row.version;
    case RowMore: return row.revision > 0 ? Words::tr("revision %1").arg(row.revision) : QString();
    default: return {};
    }
}

QVariant whoCell(const registry::EventRow& row, int role)
{
    const QString entered = enteredBy(row);
    switch (role) {
    case Qt::DisplayRole: return withMore(row.display, entered);
    case RowText: return row.display;
    case RowAvatar: return row.display;
    case RowMore: return row.enteredByOther ? Words::tr("by %1").arg(row.osUser) : QString();
    case RowSecondary: return entered;
    case Qt::ToolTipRole: return entered.isEmpty() ? QVariant() : QVariant(entered);
    default: return {};
    }
}

QVariant timeCell(const registry::EventRow& row, int role, registry::EventTimes times)
{
    const QString time = (times == registry::EventTimes::Utc ? row.at.toUTC() : row.at.toLocalTime()).toString(u"HH:mm:ss"_s);
    switch (role) {
    case Qt::DisplayRole: return time;
    case Qt::AccessibleTextRole: return row.clock == governance::ClockMark::Fine ? time : withMore(time, governance::labelOf(row.clock));
    case RowMono: return true;
    case RowTone: return QVariant::fromValue(row.clock != governance::ClockMark::Fine ? Tone::Warning : Tone::Muted);
    case Qt::ToolTipRole: return timesOf(row);
    default: return {};
    }
}

}

QString iconOfKind(const QString& kind)
{
    const KindLook* look = lookOf(kind);
    return look != nullptr ? QString::fromLatin1(look->icon) : u"audit"_s;
}

Tone toneOfKind(const QString& kind)
{
    const KindLook* look = lookOf(kind);
    return look != nullptr ? look->tone : Tone::Muted;
}

QString timesOf(const registry::EventRow& row)
{
    const QString remark = governance::sentenceOf(row.clock);
    return remark.isEmpty() ? bothTimes(row.at) : bothTimes(row.at) + u'\n' + remark;
}

QString bothTimes(const QDateTime& time)
{
    const auto exact = [](const QDateTime& when) { return withMore(dayText(when.date()), when.toString(u"HH:mm:ss"_s)); };
    const QDateTime local = time.toLocalTime();
    const QString utc = exact(time.toUTC());
    if (local.offsetFromUtc() == 0)
        return Words::tr("%1 UTC").arg(utc);
    return Words::tr("%1 UTC\n%2 local").arg(utc, exact(local) + u' ' + local.timeZoneAbbreviation());
}

QString enteredBy(const registry::EventRow& row)
{
    if (!row.enteredByOther)
        return {};
    return row.osUser.isEmpty() ? Words::tr("entered by somebody else as %1").arg(row.display)
                                : Words::tr("entered by %1 as %2").arg(row.osUser, row.display);
}

QString columnTitle(EventListModel::Column column, registry::EventTimes times)
{
    switch (column) {
    case EventListModel::Number: return Words::tr("Event");
    case EventListModel::Time: return times == registry::EventTimes::Utc ? Words::tr("Time, UTC") : Words::tr("Time, local");
    case EventListModel::Who: return Words::tr("Person");
    case EventListModel::Action: return Words::tr("Action");
    case EventListModel::Subject: return Words::tr("On");
    case EventListModel::Sentence:
    case EventListModel::Brief: return Words::tr("What happened");
    case EventListModel::Reason: return Words::tr("Reason");
    case EventListModel::ColumnCount: break;
    }
    return {};
}

QVariant eventCell(const registry::EventRow& row, EventListModel::Column column, int role, registry::EventTimes times)
{
    switch (column) {
    case EventListModel::Number:
        return role == Qt::DisplayRole ? QVariant(QLocale().toString(row.seq.value)) : role == RowMono ? QVariant(true) : QVariant();
    case EventListModel::Time: return timeCell(row, role, times);
    case EventListModel::Who: return whoCell(row, role);
    case EventListModel::Action:
    case EventListModel::Sentence:
    case EventListModel::Brief:
        switch (role) {
        case Qt::DisplayRole: return column == EventListModel::Action ? row.what : column == EventListModel::Brief ? row.brief : row.sentence;
        case RowIcon: return iconOfKind(row.kind);
        case RowIconTone: return QVariant::fromValue(toneOfKind(row.kind));
        case RowTone:
            return QVariant::fromValue(column == EventListModel::Action && toneOfKind(row.kind) == Tone::Critical ? Tone::Critical : Tone::Plain);
        case Qt::ToolTipRole: return column == EventListModel::Action ? QVariant(row.sentence) : QVariant();
        default: return {};
        }
    case EventListModel::Subject: return subjectCell(row, role);
    case EventListModel::Reason:
        switch (role) {
        case Qt::DisplayRole: return row.reason;
        // A reason may have many lines; a row has one.
        case RowText: return row.reason.simplified();
        case RowTone: return QVariant::fromValue(Tone::Muted);
        default: return {};
        }
    case EventListModel::ColumnCount: break;
    }
    return {};
}

}
