// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/boardcells.h"

#include "domain/listed.h"
#include "items/dates.h"
#include "items/versioncells.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace gatehouse::items {

using namespace Qt::StringLiterals;
using registry::Attention;
using registry::BoardRow;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(BoardCells)
};

bool isOverdue(const BoardRow& row, const QDate& today)
{
    return row.live && row.live->review.isValid() && row.live->review < today;
}

const Deployment* furthest(const BoardRow& row)
{
    const auto found = std::ranges::max_element(row.onTheWay, {}, &Deployment::state);
    return found == row.onTheWay.end() ? nullptr : &*found;
}

QString labelOf(const Deployment& deployment)
{
    return deployment.versionName.mid(deployment.versionName.indexOf(u'@') + 1);
}

QString nameLine(const BoardRow& row)
{
    if (row.version)
        return Words::tr("%1 since %2").arg(row.version->label, shortDate(row.live->liveSince));
    const Deployment* next = furthest(row);
    if (next != nullptr)
        return Words::tr("%1, not live yet").arg(labelOf(*next));
    return row.adopting.isEmpty() ? QString() : Words::tr("%1, to be adopted").arg(row.adopting.section(u'@', 1));
}

QVariant nameCell(const BoardRow& row, const registry::RowNews* news, int role)
{
    const QString seen = news == nullptr ? QString() : Words::tr("%n event(s) since you last looked", nullptr, int(news->count));
    switch (role) {
    case Qt::DisplayRole: return withMore(row.model.name + u' ' + nameLine(row), seen);
    case Qt::ToolTipRole: return seen.isEmpty() ? row.model.purpose.simplified() : seen;
    case RowText: return row.model.name;
    case RowStrong: return true;
    case RowSecondary: return nameLine(row);
    case RowCount: return news == nullptr ? QVariant() : QVariant(int(news->count));
    case RowCountTone: return QVariant::fromValue(Tone::Accent);
    default: return {};
    }
}

QVariant placeCell(const BoardRow& row, int role)
{
    const bool diverges = std::ranges::any_of(row.targets, &registry::TargetLine::diverges);
    switch (role) {
    case Qt::DisplayRole: return row.live ? withMore(row.slot, stepText(row)) : row.slot;
    case RowText: return row.slot;
    case RowSecondary: return row.live ? stepText(row) : QString();
    case RowSecondaryTone:
        return QVariant::fromValue(diverges ? Tone::Critical : row.inStep() < qsizetype(row.targets.size()) ? Tone::Warning : Tone::Muted);
    case Qt::ToolTipRole: {
        QStringList wrong;
        for (const registry::TargetLine& line : row.targets)
            if (line.diverges())
                wrong << (line.runs.isEmpty() ? Words::tr("%1 runs another build.").arg(line.name)
                                              : Words::tr("%1 runs %2.").arg(line.name, line.runs));
        return wrong.isEmpty() ? QVariant() : QVariant(wrong.join(u'\n'));
    }
    default: return {};
    }
}

QString wordOf(const RowChip& chip)
{
    switch (chip.kind) {
    case RowChip::Kind::Usability: return gatehouse::labelOf(Usability(chip.value));
    case RowChip::Kind::Deployment: return gatehouse::labelOf(DeploymentState(chip.value));
    case RowChip::Kind::Review: return gatehouse::labelOf(ReviewState(chip.value));
    case RowChip::Kind::Flag:
    case RowChip::Kind::Badge:
    case RowChip::Kind::FileStatus:
    case RowChip::Kind::Verdict: break; // a flag's sentence stands among the reasons
    }
    return {};
}

// What a person sees first of a version that is live: whether it may be used, else how it got there.
RowChip stateOf(const BoardRow& row)
{
    if (row.usability == Usability::Unusable || row.usability == Usability::OnHold)
        return RowChip::of(row.usability);
    if (row.version && row.version->deprecated)
        return RowChip::of(Usability::Deprecated);
    return row.live->adopted ? RowChip::of(ReviewState::Adopted) : RowChip::of(DeploymentState::Live);
}

// The worst that is wrong, and beside it the version's state, so that a flag never stands for it. What is in order has none.
QList<RowChip> badgesOf(const BoardRow& row, const QList<RowChip>& signs)
{
    QList<RowChip> badges = signs.first(std::min<qsizetype>(2, signs.size()));
    if (const RowChip state = row.live ? stateOf(row) : RowChip(); row.live && !signs.isEmpty() && signs.front() != state)
        badges = {signs.front(), state};
    return badges;
}

QVariant conditionCell(const BoardRow& row, const QDate& today, int role)
{
    const QList<RowChip> signs = chipsOf(row, today), chips = badgesOf(row, signs);
    switch (role) {
    case Qt::DisplayRole: {
        QStringList words = row.reasons;
        for (const QList<RowChip>& some : {signs, chips})
            for (const RowChip& chip : some)
                if (const QString word = wordOf(chip); !word.isEmpty() && !words.contains(word))
                    words.prepend(word);
        return words.isEmpty() ? gatehouse::labelOf(Usability::Usable) : clauses(words); // copied or read aloud, a cell is never empty
    }
    case RowChips: return chips.isEmpty() ? QVariant() : QVariant::fromValue(chips); // without one, its reason takes the line
    case RowText: return chips.isEmpty() ? row.reasons.value(0) : QString();
    case RowSecondary: return row.reasons.value(chips.isEmpty() ? 1 : 0);
    case Qt::ToolTipRole: return row.reasons.isEmpty() ? QVariant() : QVariant(row.reasons.join(u'\n'));
    default: return {};
    }
}

QVariant findingsCell(const BoardRow& row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        if (row.findings.empty())
            return u"–"_s;
        return row.overdueFindings == 0 ? QString::number(row.findings.size())
                                        : Words::tr("%1, %n overdue", nullptr, row.overdueFindings).arg(row.findings.size());
    case RowText: return row.findings.empty() ? u"–"_s : QString::number(row.findings.size());
    case RowTone: return QVariant::fromValue(row.findings.empty() ? Tone::Muted : Tone::Plain);
    case RowSecondary: return row.overdueFindings == 0 ? QString() : Words::tr("%n overdue", nullptr, row.overdueFindings);
    case RowSecondaryTone: return QVariant::fromValue(Tone::Warning);
    default: return {};
    }
}

QVariant whoCell(const BoardRow& row, const QString& owner, int role)
{
    const QString next = nextText(row);
    switch (role) {
    case Qt::DisplayRole: return next.isEmpty() ? owner : Words::tr("%1; next: %2").arg(owner, next);
    case RowText: return owner;
    case RowSecondary: return next;
    case Qt::ToolTipRole: return next.isEmpty() ? QVariant() : QVariant(next);
    default: return {};
    }
}

QVariant resultsCell(const BoardRow& row, int role)
{
    const QString place = resultPlace(row);
    switch (role) {
    case Qt::DisplayRole:
    case RowText: return place.isEmpty() ? u"–"_s : place;
    case RowMono: return !place.isEmpty();
    case RowTone: return QVariant::fromValue(place.isEmpty() ? Tone::Muted : Tone::Plain);
    case RowSecondary: {
        const QString refresh = row.model.results.at(0)[u"refresh"].toString();
        const auto more = row.model.results.size() - 1;
        return more > 0 ? Words::tr("%1 and %n more", nullptr, int(more)).arg(refresh).trimmed() : refresh;
    }
    case Qt::ToolTipRole: return place.isEmpty() ? QVariant() : QVariant(place);
    default: return {};
    }
}

QVariant reviewCell(const BoardRow& row, const QDate& today, int role)
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (!row.live || !row.live->review.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return isOverdue(row, today) ? Words::tr("%1, overdue").arg(dayText(row.live->review, DayForm::Brief))
                                     : dayText(row.live->review, DayForm::Brief);
    case RowStrong: return isOverdue(row, today);
    case RowTone: return QVariant::fromValue(isOverdue(row, today) ? Tone::Warning : Tone::Plain);
    case Qt::ToolTipRole: return row.live->staleRule.isEmpty() ? QVariant() : QVariant(row.live->staleRule);
    default: return {};
    }
}

}

QString columnTitle(BoardModel::Column column)
{
    switch (column) {
    case BoardModel::Name: return Words::tr("Model, live version");
    case BoardModel::Place: return Words::tr("Slot, in step");
    case BoardModel::RiskTier: return Words::tr("Risk tier");
    case BoardModel::Condition: return Words::tr("Usability, what is wrong");
    case BoardModel::Findings: return Words::tr("Findings");
    case BoardModel::Who: return Words::tr("Owner, next move");
    case BoardModel::Results: return Words::tr("Results");
    case BoardModel::Review: return Words::tr("Next review");
    case BoardModel::ColumnCount: break;
    }
    return {};
}

QString labelOf(Attention attention)
{
    switch (attention) {
    case Attention::ActNow: return Words::tr("Act now");
    case Attention::Watch: return Words::tr("Watch");
    case Attention::InOrder: return Words::tr("In order");
    }
    return {};
}

Tone toneOf(Attention attention)
{
    switch (attention) {
    case Attention::ActNow: return Tone::Critical;
    case Attention::Watch: return Tone::Warning;
    case Attention::InOrder: return Tone::Muted;
    }
    return Tone::Muted;
}

QVariant headingCell(Attention attention, int rows, int role)
{
    switch (role) {
    case Qt::DisplayRole: return labelOf(attention);
    case Qt::AccessibleTextRole: return Words::tr("%1, %n row(s)", nullptr, rows).arg(labelOf(attention));
    case RowStrong: return true;
    case RowTone: return QVariant::fromValue(attention == Attention::InOrder ? Tone::Plain : toneOf(attention));
    case RowIcon: return attention == Attention::ActNow ? u"blocker"_s : attention == Attention::Watch ? u"warning"_s : u"usable"_s;
    case RowIconTone:
    case RowCountTone: return QVariant::fromValue(toneOf(attention));
    case RowCount: return rows;
    default: return {};
    }
}

QVariant boardCell(const BoardRow& row, const registry::RowNews* news, const Desk& desk, BoardModel::Column column, int role)
{
    const QDate today = desk.session().moment().now().toLocalTime().date();
    switch (column) {
    case BoardModel::Name: return nameCell(row, news, role);
    case BoardModel::Place: return placeCell(row, role);
    case BoardModel::RiskTier:
        return role == RowTier ? QVariant(int(row.model.tier)) : role == Qt::DisplayRole ? QVariant(gatehouse::labelOf(row.model.tier)) : QVariant();
    case BoardModel::Condition: return conditionCell(row, today, role);
    case BoardModel::Findings: return findingsCell(row, role);
    case BoardModel::Who: return whoCell(row, desk.displayName(row.model.owner), role);
    case BoardModel::Results: return resultsCell(row, role);
    case BoardModel::Review: return reviewCell(row, today, role);
    case BoardModel::ColumnCount: break;
    }
    return {};
}

QList<RowChip> chipsOf(const BoardRow& row, const QDate& today)
{
    QList<RowChip> chips;
    if (!row.live) {
        if (const Deployment* next = furthest(row))
            chips << RowChip::of(next->state);
        return chips;
    }
    if (row.usability == Usability::Unusable || row.usability == Usability::OnHold)
        chips << RowChip::of(row.usability);
    if (std::ranges::any_of(row.targets, &registry::TargetLine::diverges))
        chips << RowChip::of(RowFlag::OutOfStep);
    if (row.live->exceptional)
        chips << RowChip::of(RowFlag::ExceptionOpen);
    if (isOverdue(row, today))
        chips << RowChip::of(RowFlag::ReviewOverdue);
    if (row.version && row.version->deprecated)
        chips << RowChip::of(Usability::Deprecated);
    if (row.live->adopted)
        chips << RowChip::of(ReviewState::Adopted);
    return chips;
}

QString stepText(const BoardRow& row)
{
    return Words::tr("%1 of %2 in step").arg(row.inStep()).arg(row.targets.size());
}

QString nextText(const BoardRow& row)
{
    if (!row.next)
        return {};
    return Words::tr("%1: %2").arg(row.next->person.isEmpty() ? row.next->role : row.next->person, row.next->action);
}

QString resultPlace(const BoardRow& row)
{
    return row.model.results.at(0)[u"place"].toString();
}

QString agoText(const QDateTime& time, const QDateTime& now)
{
    const qint64 seconds = std::max<qint64>(0, time.secsTo(now));
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 60 * 60)
        return Words::tr("%1 min").arg(seconds / 60);
    if (seconds < 48 * 60 * 60)
        return Words::tr("%1 h").arg(seconds / (60 * 60));
    return Words::tr("%1 d").arg(seconds / (24 * 60 * 60));
}

}
