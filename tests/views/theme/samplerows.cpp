// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/samplerows.h"

#include "items/rowroles.h"

namespace gatehouse::sample {

namespace {

using namespace Qt::StringLiterals;
using items::RowChip;
using items::Tone;

struct Value {
    int role;
    QVariant value;
};

QStandardItem* cell(const QString& text, std::initializer_list<Value> values = {})
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    for (const Value& v : values)
        item->setData(v.value, v.role);
    return item;
}

QVariant chips(const QList<RowChip>& list)
{
    return QVariant::fromValue(list);
}

QVariant tone(Tone t)
{
    return QVariant::fromValue(t);
}

QStandardItem* chipCell(const QString& text, const RowChip& chip)
{
    return cell(text, {{items::RowChips, chips({chip})}});
}

QStandardItem* tierCell(Tier tier)
{
    return cell(labelOf(tier), {{items::RowTier, int(tier)}});
}

QList<QStandardItem*> versionRow(const QString& label, const QString& why, const RowChip& chip, const QString& when)
{
    return {cell(label, {{items::RowText, label}, {items::RowMono, true}, {items::RowStrong, true}, {items::RowMore, why}}),
            chipCell(u"state"_s, chip), cell({}), cell({}),
            cell(when, {{items::RowTone, tone(Tone::Muted)}, {Qt::TextAlignmentRole, int(Qt::AlignRight)}})};
}

QList<QStandardItem*> modelRow(const QString& name, const QString& purpose, Tier tier, const QString& owner)
{
    QList<QStandardItem*> row{
        cell(name, {{items::RowIcon, u"model"_s}, {items::RowIconTone, tone(Tone::Accent)}, {items::RowStrong, true}, {items::RowMore, purpose}}),
        cell({}), tierCell(tier), cell(owner), cell({})};
    for (QStandardItem* item : row)
        item->setData(true, items::RowIsGroup);
    return row;
}

QStandardItem* group(const QString& text, const QString& icon, int count)
{
    return cell(text,
                {{items::RowIsGroup, true},
                 {items::RowIcon, icon},
                 {items::RowIconTone, tone(Tone::Accent)},
                 {items::RowStrong, true},
                 {items::RowCount, count}});
}

QList<QStandardItem*> inboxRow(const QString& name, const QString& label, const QString& why, const QString& more, Tier tier, double read,
                               const QStringList& people, const QString& due, bool dueSoon, const QString& waits)
{
    QList<QStandardItem*> row{
        cell(name,
             {{items::RowIcon, u"model"_s}, {items::RowStrong, true}, {items::RowLabel, label}, {items::RowMore, why}, {items::RowSecondary, more}}),
        tierCell(tier),
        cell(u"read"_s, {{items::RowProgress, read}, {items::RowText, u"%1/47"_s.arg(qRound(read * 47))}, {items::RowTone, tone(Tone::Muted)}}),
        cell(people.join(u", "), {{items::RowPeople, people}}),
        cell(due),
        cell(waits, {{items::RowTone, tone(Tone::Muted)}, {Qt::TextAlignmentRole, int(Qt::AlignRight)}})};
    if (dueSoon) {
        row.at(4)->setData(u"clock"_s, items::RowIcon);
        row.at(4)->setData(tone(Tone::Warning), items::RowIconTone);
        row.at(4)->setData(tone(Tone::Warning), items::RowTone);
        row.at(4)->setData(true, items::RowStrong);
    }
    return row;
}

QList<QStandardItem*> matrixRow(Element element, const QString& icon, const QString& files, const QString& base, const QString& digest,
                                const QString& now, const QString& change, Tone changeTone, FileStatus status, Severity severity)
{
    return {cell(labelOf(element), {{items::RowIcon, icon}, {items::RowStrong, true}, {items::RowSecondary, files}}),
            cell(base, {{items::RowSecondary, digest}, {items::RowSecondaryMono, true}}),
            cell(now, {{items::RowSecondary, change}, {items::RowSecondaryTone, tone(changeTone)}}),
            chipCell(labelOf(status), RowChip::of(status)),
            cell(labelOf(severity), {{items::RowSeverity, int(severity)}}),
            cell(u"Mei Zhao"_s, {{items::RowAvatar, u"Mei Zhao"_s}, {items::RowAvatarIsMe, true}})};
}

}

void fillInventory(QStandardItemModel& model)
{
    model.setHorizontalHeaderLabels({u"Model and version"_s, u"State"_s, u"Risk tier"_s, u"Owner"_s, u"Changed"_s});
    model.horizontalHeaderItem(4)->setTextAlignment(Qt::AlignRight);
    auto fraud = modelRow(u"card-fraud-daily"_s, u"Which of yesterday’s card transactions should an analyst look at?"_s, Tier::High,
                          u"Aisha Bello"_s);
    fraud.first()->appendRow(
        versionRow(u"4.2.0"_s, u"Merchant velocity features; window moved one month"_s, RowChip::of(Badge::InReviewA), u"22 Nov"_s));
    fraud.first()->appendRow(versionRow(u"4.1.3"_s, u"Alert threshold is 0.72 after the study"_s, RowChip::of(Badge::Approved), u"3 Sep"_s));
    fraud.first()->appendRow(versionRow(u"4.1.2"_s, u"Time zone of the merchant cut-off"_s, RowChip::of(Usability::Deprecated), u"18 Jun"_s));
    model.appendRow(fraud);
    auto segments = modelRow(u"customer-segments"_s, u"Which segment does a customer belong to?"_s, Tier::Medium, u"Nadia Haddad"_s);
    segments.first()->appendRow(versionRow(u"2.4.0"_s, u"Repairs the income bands of 2.3.0"_s, RowChip::of(Badge::Draft), u"today"_s));
    segments.first()->appendRow(versionRow(u"2.3.0"_s, u"New income bands from the survey"_s, RowChip::of(Badge::Unusable), u"19 Nov"_s));
    segments.first()->appendRow(versionRow(u"2.2.4"_s, u"Winter segments; came back by rollback"_s, RowChip::of(Badge::Rejected), u"19 Nov"_s));
    auto loading = versionRow(u"2.2.3"_s, {}, RowChip::of(Badge::Draft), {});
    for (QStandardItem* item : loading)
        item->setData(true, items::RowIsLoading);
    segments.first()->appendRow(loading);
    model.appendRow(segments);
    auto credit = modelRow(u"credit-limit"_s, u"Which limit can this customer carry?"_s, Tier::Low, u"Erik Lund"_s);
    credit.at(1)->setData(chips({RowChip::of(Badge::OnHold)}), items::RowChips);
    credit.first()->appendRow(versionRow(u"5.0.0"_s, u"New training window"_s, RowChip::of(Badge::Adopted), u"1 Nov"_s));
    model.appendRow(credit);
}

void fillInbox(QStandardItemModel& model)
{
    model.setHorizontalHeaderLabels({u"Item"_s, u"Risk tier"_s, u"Read"_s, u"With"_s, u"Due"_s, u"Waits"_s});
    model.horizontalHeaderItem(5)->setTextAlignment(Qt::AlignRight);
    auto* gateA = group(u"Gate A · approval for production"_s, u"gate-a"_s, 3);
    gateA->appendRow(inboxRow(u"card-fraud-daily"_s, u"4.2.0"_s, u"Revision 3, 2 files differ since your verdict"_s,
                              u"“Request changes” on revision 2 is outdated · opens on the difference"_s, Tier::High, 0.66,
                              {u"Priya Raman"_s, u"Tomás Ferreira"_s}, u"Thu 26 Nov"_s, false, u"2 d"_s));
    gateA->appendRow(inboxRow(u"house-prices"_s, u"3.1.0"_s, u"Technical review, first reading"_s,
                              u"3 unexplained changes · risk approver has signed"_s, Tier::High, 0, {u"Lars Nyström"_s, u"Tomás Ferreira"_s},
                              u"Mon 30 Nov"_s, false, u"3 d"_s));
    gateA->appendRow(inboxRow(u"customer-segments"_s, u"2.4.0"_s, u"Successor of a recalled version"_s,
                              u"Replaces 2.3.0 (unusable) · 5 consumers wait for it"_s, Tier::Medium, 1, {u"*Mei Zhao"_s}, u"today"_s, true,
                              u"6 h"_s));
    model.appendRow(gateA);
    auto* threads = group(u"Threads and findings"_s, u"thread"_s, 1);
    threads->appendRow(inboxRow(u"energy-load"_s, u"2.2.1"_s, u"Finding F-118 due: no 2027 holidays"_s, u"You own it · medium severity"_s, Tier::Low,
                                0.3, {u"*Mei Zhao"_s}, u"tomorrow"_s, true, u"11 d"_s));
    model.appendRow(threads);
}

void fillRail(QStandardItemModel& model)
{
    model.appendRow(cell(u"My turn"_s, {{items::RowIcon, u"inbox"_s}, {items::RowCount, 7}}));
    model.appendRow(cell(u"Inventory"_s, {{items::RowIcon, u"inventory"_s}}));
    model.appendRow(cell(u"Recalls"_s, {{items::RowIcon, u"recall"_s}, {items::RowCount, 1}, {items::RowCountTone, tone(Tone::Critical)}}));
    model.appendRow(cell(u"Audit"_s, {{items::RowIcon, u"audit"_s}}));
    model.appendRow(cell(u"Pinned"_s, {{items::RowIsGroup, true}}));
    model.appendRow(cell(u"card-fraud-daily"_s, {{items::RowIcon, u"model"_s}}));
}

void fillMatrix(QStandardItemModel& model)
{
    model.setHorizontalHeaderLabels({u"Element"_s, u"Base 4.1.3"_s, u"This version 4.2.0"_s, u"Status"_s, u"Severity"_s, u"Person"_s});
    model.appendRow(matrixRow(Element::Data, u"element-data"_s, u"3 references"_s, u"tx-2025-09…2026-08"_s, u"18.4 M rows · 51c0e2"_s,
                              u"tx-2025-10…2026-09"_s, u"18.9 M rows · 77ab10 · 2 columns drift"_s, Tone::Muted, FileStatus::Changed,
                              Severity::Minor));
    model.appendRow(matrixRow(Element::Scripts, u"element-scripts"_s, u"15 files"_s, u"14 files, 2 310 lines"_s, u"c2d1f7"_s,
                              u"15 files, 2 365 lines"_s, u"3 changed, 1 new · +86 −31"_s, Tone::Muted, FileStatus::New, Severity::Major));
    model.appendRow(matrixRow(Element::Notebook, u"element-notebook"_s, u"1 notebook"_s, u"31 cells"_s, u"6d20aa"_s, u"33 cells"_s,
                              u"8 changed, 2 new · 2 trust signals"_s, Tone::Warning, FileStatus::Missing, Severity::Blocking));
    model.appendRow(matrixRow(Element::Environment, u"element-environment"_s, u"uv.lock"_s, u"84 packages, 0 unpinned"_s, u"f1459e"_s,
                              u"the same digest"_s, u"nothing to read"_s, Tone::Muted, FileStatus::Same, Severity::Minor));
}

}
