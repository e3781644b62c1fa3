// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/slotlistmodel.h"

#include "domain/listed.h"
#include "governance/approvers.h"
#include "governance/deploymentrules.h"
#include "governance/gateb.h"
#include "governance/separation.h"
#include "governance/wayback.h"
#include "items/dates.h"
#include "items/rowroles.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::items {

using governance::DeploymentFacts;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SlotList)
};

QString whoDecides(const DeploymentFacts& facts)
{
    if (const QStringList waiting = governance::breakWaitsFor(facts); !waiting.isEmpty() && !governance::gateBStatus(facts).reject)
        return Words::tr("The break of the interface is acknowledged first, for %1.").arg(listed(waiting));
    QStringList waits;
    for (const governance::RoleStatus& line : governance::gateBStatus(facts).roles)
        if (line.missing() > line.rejections())
            waits << Words::tr("%1 as %2")
                         .arg(governance::displayed(facts.registry(), line.candidates), governance::wordsOf(line.role, line.missing()).toLower());
    return waits.isEmpty() ? Words::tr("A rejection stands; it is withdrawn, or the deployment is sent back.")
                           : Words::tr("Gate B waits for %1.").arg(clauses(waits));
}

QVariant stateCell(const DeploymentFacts& facts, int role)
{
    const Deployment* current = facts.current();
    if (current == nullptr) {
        if (role == Qt::DisplayRole)
            return Words::tr("Not here");
        return role == RowTone ? QVariant::fromValue(Tone::Muted) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return current->exceptional ? Words::tr("%1, by exception").arg(labelOf(current->state)) : labelOf(current->state);
    if (role == RowChips) {
        QList<RowChip> chips{RowChip::of(current->state)};
        if (current->exceptional)
            chips << RowChip::of(RowFlag::ExceptionOpen);
        if (current->state == DeploymentState::Live && straysOf(facts, *current) > 0)
            chips << RowChip::of(RowFlag::OutOfStep);
        return QVariant::fromValue(chips);
    }
    return {};
}

QVariant liveCell(const DeploymentFacts& facts, int role)
{
    const Deployment* live = facts.live();
    if (live == nullptr) {
        if (role == Qt::DisplayRole)
            return Words::tr("No version of it");
        return role == RowTone ? QVariant::fromValue(Tone::Muted) : QVariant();
    }
    const bool isThis = live == facts.current();
    if (role == Qt::DisplayRole)
        return isThis ? Words::tr("This version") : live->versionName.section(u'@', 1);
    return role == RowMono ? QVariant(!isThis) : QVariant();
}

// What does not stand well is moved by its deployer: back to what was there, on to something else, or its targets to it.
QString nextOfLive(const DeploymentFacts& facts, const Deployment& current)
{
    const QString deployer = governance::displayed(facts.registry(), governance::carriersOf(facts.registry(), current));
    if (facts.version.usability() == Usability::Unusable) {
        const auto back = governance::wayBack(facts, facts.version.unusableBuilds);
        return back ? Words::tr("Unusable: %1 rolls back to %2, or replaces it.").arg(deployer, back->label)
                    : Words::tr("Unusable: %1 replaces it.").arg(deployer);
    }
    if (const int strays = straysOf(facts, current); strays > 0)
        return Words::tr("%1 brings %n target(s) in step.", nullptr, strays).arg(deployer);
    if (current.gateOpen)
        return whoDecides(facts);
    return current.exceptional ? Words::tr("%1 takes it through gate B before the exception ends.").arg(deployer) : QString();
}

}

int straysOf(const DeploymentFacts& facts, const Deployment& live)
{
    return int(std::ranges::count_if(live.targets, [&](const QString& target) {
        const TargetReport* report = facts.reportOf(target);
        return report == nullptr || governance::isStray(facts, live, *report);
    }));
}

QString nextStepOf(const DeploymentFacts& facts)
{
    const Deployment* current = facts.current();
    if (current == nullptr)
        return facts.adoption ? Words::tr("An adoption is proposed; it waits for signatures.") : QString();
    const QString deployer = governance::displayed(facts.registry(), governance::carriersOf(facts.registry(), *current));
    const bool isOnTheWay = current->state == DeploymentState::InVerification || current->state == DeploymentState::InReviewB
        || current->state == DeploymentState::Cleared;
    if (isOnTheWay && facts.version.usability() == Usability::Unusable)
        return Words::tr("It is unusable: %1 cancels its deployment.").arg(deployer);
    if (isOnTheWay && facts.version.usability() == Usability::OnHold)
        return Words::tr("On hold until %1: %2 lifts that first.")
            .arg(momentText(facts.version.version->usability.until), governance::displayed(facts.registry(), facts.version.version->usability.by));
    switch (current->state) {
    case DeploymentState::InVerification:
        return facts.exception ? Words::tr("An exception is proposed; a second person signs.")
                               : Words::tr("%1 collects the evidence and submits it to gate B.").arg(deployer);
    case DeploymentState::InReviewB: return whoDecides(facts);
    case DeploymentState::Cleared: {
        const GoLiveWindow& window = current->window;
        const QDateTime& now = facts.registry().now;
        if (window.holds(now))
            return Words::tr("%1 lets it go live.").arg(deployer);
        return window.notAfter.isValid() && now > window.notAfter
            ? Words::tr("Its window has closed: %1 cancels it and starts it again.").arg(deployer)
            : Words::tr("%1 lets it go live from %2 on.").arg(deployer, momentText(window.notBefore));
    }
    case DeploymentState::Live: return nextOfLive(facts, *current);
    case DeploymentState::Superseded:
    case DeploymentState::Retired:
    case DeploymentState::Cancelled: break;
    }
    return {};
}

void SlotListModel::show(std::vector<DeploymentFacts> places)
{
    if (std::ranges::equal(places, m_places, {}, &DeploymentFacts::slot, &DeploymentFacts::slot)) {
        m_places = std::move(places);
        if (!m_places.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_places = std::move(places);
    endResetModel();
}

const DeploymentFacts* SlotListModel::place(int row) const
{
    return row >= 0 && row < rowCount() ? &m_places[std::size_t(row)] : nullptr;
}

int SlotListModel::rowOf(const QString& slot) const
{
    const auto found = std::ranges::find(m_places, slot, &DeploymentFacts::slot);
    return found == m_places.end() ? -1 : int(found - m_places.begin());
}

int SlotListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int SlotListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SlotListModel::data(const QModelIndex& index, int role) const
{
    const DeploymentFacts* facts = index.isValid() ? place(index.row()) : nullptr;
    if (facts == nullptr)
        return {};
    switch (Column(index.column())) {
    case Name:
        if (role == Qt::DisplayRole)
            return facts->slot;
        return role == RowStrong ? QVariant(facts->current() != nullptr) : role == RowIcon ? QVariant(QStringLiteral("slot")) : QVariant();
    case State: return stateCell(*facts, role);
    case Live: return liveCell(*facts, role);
    case Next: return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(nextStepOf(*facts)) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

QVariant SlotListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Slot");
    case State: return tr("This version here");
    case Live: return tr("Live here");
    case Next: return tr("Next");
    case ColumnCount: break;
    }
    return {};
}

}
