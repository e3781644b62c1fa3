// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/consumercells.h"

#include "domain/listed.h"
#include "items/usagetext.h"
#include "items/versioncells.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::items {

using namespace Qt::StringLiterals;
using registry::ConsumerNotice;
using registry::ConsumerUse;
using registry::ConsumerWait;
using registry::LiveModel;
using Kind = ConsumerNotice::Kind;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConsumerCells)
};

// Of one slot, or of all where nothing is live.
std::vector<const ConsumerNotice*> noticesOf(const ConsumerUse& use, const LiveModel* live)
{
    std::vector<const ConsumerNotice*> found;
    for (const ConsumerNotice& each : use.notices)
        if (live == nullptr || each.slot == live->slot)
            found.push_back(&each);
    return found;
}

std::vector<const ConsumerWait*> waitsOf(const ConsumerUse& use, const LiveModel* live)
{
    std::vector<const ConsumerWait*> found;
    for (const ConsumerWait& each : use.waits)
        if (live == nullptr || each.slot == live->slot)
            found.push_back(&each);
    return found;
}

QVariant nameCell(const ConsumerUse& use, const LiveModel* live, bool withConsumer, int role)
{
    const QString version = live != nullptr ? live->version.label : Words::tr("nothing live");
    const QString second = withConsumer ? Words::tr("%1, for %2").arg(version, use.consumer.name) : version;
    switch (role) {
    case Qt::DisplayRole: return QString(use.model.name + u' ' + second);
    case RowText: return use.model.name;
    case RowStrong: return true;
    case RowSecondary: return second;
    case Qt::ToolTipRole: return use.model.purpose.simplified();
    default: return {};
    }
}

QVariant placeCell(const LiveModel* live, int role)
{
    if (live == nullptr)
        return role == Qt::DisplayRole || role == RowText ? QVariant(u"–"_s) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return Words::tr("%1, since %2").arg(live->slot, shortDate(live->since));
    case RowText: return live->slot;
    case RowSecondary: return Words::tr("since %1").arg(shortDate(live->since));
    default: return {};
    }
}

QVariant resultsCell(const ConsumerUse& use, int role)
{
    const QString place = use.model.results.at(0)[u"place"].toString();
    switch (role) {
    case Qt::DisplayRole:
    case RowText: return place.isEmpty() ? u"–"_s : place;
    case RowMono: return !place.isEmpty();
    case RowTone: return QVariant::fromValue(place.isEmpty() ? Tone::Muted : Tone::Plain);
    case RowSecondary: {
        const auto more = use.model.results.size() - 1;
        return more > 0 ? Words::tr("and %n more", nullptr, int(more)) : use.model.results.at(0)[u"refresh"].toString();
    }
    case Qt::ToolTipRole: return place.isEmpty() ? QVariant() : QVariant(place);
    default: return {};
    }
}

QVariant usageCell(const ConsumerUse& use, const QDateTime& now, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return use.usage.reports == 0 ? lastReadText(use.usage, now) : withMore(lastReadText(use.usage, now), volumeText(use.usage));
    case RowText: return lastReadText(use.usage, now);
    case RowTone: return QVariant::fromValue(use.usage.reports == 0 ? Tone::Muted : Tone::Plain);
    case RowSecondary: return volumeText(use.usage);
    case Qt::ToolTipRole: return use.consumer.uses.isEmpty() ? QVariant() : QVariant(usesText(use.consumer));
    default: return {};
    }
}

QVariant needsCell(const ConsumerUse& use, const LiveModel* live, int role)
{
    const auto waits = waitsOf(use, live);
    const auto notices = noticesOf(use, live);
    if (waits.empty() && notices.empty())
        return role == Qt::DisplayRole || role == RowText ? QVariant(Words::tr("nothing"))
            : role == RowTone                             ? QVariant::fromValue(Tone::Muted)
                                                          : QVariant();
    QStringList sentences;
    for (const ConsumerWait* each : waits)
        sentences << sentenceOf(*each);
    for (const ConsumerNotice* each : notices)
        sentences << sentenceOf(*each);
    switch (role) {
    case Qt::DisplayRole: return inSequence(sentences);
    case RowText: return waits.empty() ? sentences.front() : Words::tr("Acknowledge %1").arg(waits.front()->version.label);
    case RowStrong: return !waits.empty();
    case RowIcon: return waits.empty() ? iconOf(notices.front()->kind) : u"waits"_s;
    case RowTone:
    case RowIconTone: return QVariant::fromValue(waits.empty() ? toneOf(notices.front()->kind) : Tone::Warning);
    case RowSecondary:
        return sentences.size() > 1 ? Words::tr("and %n more", nullptr, int(sentences.size()) - 1)
            : waits.empty()         ? shortDate(notices.front()->at)
                                    : waits.front()->breaks.value(0);
    case Qt::ToolTipRole: return sentences.join(u'\n');
    default: return {};
    }
}

}

QString columnTitle(ConsumerUseModel::Column column)
{
    switch (column) {
    case ConsumerUseModel::Name: return Words::tr("Model, live version");
    case ConsumerUseModel::Place: return Words::tr("Slot");
    case ConsumerUseModel::Results: return Words::tr("Results");
    case ConsumerUseModel::Use: return Words::tr("Reported use");
    case ConsumerUseModel::Needs: return Words::tr("What to know");
    case ConsumerUseModel::ColumnCount: break;
    }
    return {};
}

QVariant useCell(const ConsumerUse& use, const LiveModel* live, bool withConsumer, const QDateTime& now, ConsumerUseModel::Column column, int role)
{
    switch (column) {
    case ConsumerUseModel::Name: return nameCell(use, live, withConsumer, role);
    case ConsumerUseModel::Place: return placeCell(live, role);
    case ConsumerUseModel::Results: return resultsCell(use, role);
    case ConsumerUseModel::Use: return usageCell(use, now, role);
    case ConsumerUseModel::Needs: return needsCell(use, live, role);
    case ConsumerUseModel::ColumnCount: break;
    }
    return {};
}

int attentionOf(const ConsumerUse& use, const LiveModel* live)
{
    if (!waitsOf(use, live).empty())
        return 0;
    const auto notices = noticesOf(use, live);
    return notices.empty() ? 9 : 1 + int(notices.front()->kind);
}

Tone toneOf(Kind kind)
{
    switch (kind) {
    case Kind::Unusable: return Tone::Critical;
    case Kind::OnHold:
    case Kind::Deprecated:
    case Kind::WasUnusable: return Tone::Warning;
    case Kind::Reinstated: return Tone::Ok;
    case Kind::Replaced: return Tone::Plain;
    }
    return Tone::Plain;
}

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Unusable:
    case Kind::WasUnusable: return u"unusable"_s;
    case Kind::OnHold: return u"hold"_s;
    case Kind::Deprecated: return u"deprecated"_s;
    case Kind::Reinstated: return u"usable"_s;
    case Kind::Replaced: return u"live"_s;
    }
    return {};
}

QString sentenceOf(const ConsumerNotice& notice)
{
    const QString version = notice.version.label;
    switch (notice.kind) {
    case Kind::Unusable:
        return notice.successor.isEmpty() ? Words::tr("%1 is live and unusable; there is no successor yet.").arg(version)
            : notice.successorStands
            ? Words::tr("%1 is live and unusable; move to %2.").arg(version, notice.successor)
            : Words::tr("%1 is live and unusable; %2 is to follow it and is not approved yet.").arg(version, notice.successor);
    case Kind::OnHold: return Words::tr("%1 is on hold.").arg(version);
    case Kind::Deprecated:
        return notice.successor.isEmpty() ? Words::tr("%1 is deprecated.").arg(version)
            : notice.successorStands      ? Words::tr("%1 is deprecated; move to %2.").arg(version, notice.successor)
                                          : Words::tr("%1 is deprecated; %2 is to follow it and is not approved yet.").arg(version, notice.successor);
    case Kind::WasUnusable:
        return notice.successor.isEmpty() ? Words::tr("%1, which was live here, is unusable.").arg(version)
                                          : Words::tr("%1, which was live here, is unusable; its successor is %2.").arg(version, notice.successor);
    case Kind::Reinstated: return Words::tr("%1, which was called unusable, is usable again: what it was called so for did not hold.").arg(version);
    case Kind::Replaced: return Words::tr("%1 was replaced by %2.").arg(version, notice.successor);
    }
    return {};
}

QString sentenceOf(const ConsumerWait& wait)
{
    if (wait.isEnd())
        return Words::tr("%1 is to end in %2 and waits for an acknowledgement.").arg(wait.version.label, wait.slot);
    return Words::tr("%1 breaks what is read of %2 and waits for an acknowledgement.").arg(wait.version.label, wait.slot);
}

}
