// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/production/boardfacts.h"

#include "domain/listed.h"
#include "governance/separation.h"
#include "items/boardcells.h"
#include "items/dates.h"
#include "items/versioncells.h"
#include "pages/factslayout.h"
#include "pages/production/targetmatrix.h"
#include "theme/style/looks.h"
#include "theme/widgets/digestlabel.h"

#include <QLocale>
#include <QPushButton>

namespace gatehouse::pages {

using namespace facts;
using namespace theme;
using namespace Qt::StringLiterals;
using registry::TargetLine;

BoardFacts::BoardFacts(items::Desk& desk, const registry::BoardRow& row, const registry::RowNews* news, const QDateTime& now, bool isPast,
                       QWidget* parent)
    : Panel(ThemeRole::Surface, {}, parent)
    , m_desk(desk)
    , m_row(row)
    , m_now(now)
    , m_isPast(isPast)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addHead(*column);
    addWrong(*column);
    addTargets(*column);
    if (news != nullptr)
        addNews(*column, *news);
    addOnTheWay(*column);
    addFacts(*column);
    addApprovals(*column);
    addFindings(*column);
    addResults(*column);
    column->addStretch(1);
}

void BoardFacts::setNow(const QDateTime& now)
{
    m_now = now;
    if (m_matrix != nullptr)
        m_matrix->setTargets(m_row.targets, now);
}

QPushButton* BoardFacts::link(const QString& text, const Place& place)
{
    QPushButton* button = facts::link(text);
    connect(button, &QPushButton::clicked, this, [this, place] { emit placeRequested(place); });
    return button;
}

void BoardFacts::addHead(QVBoxLayout& column)
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    head->setSpacing(px(6));
    auto* chips = new QHBoxLayout;
    chips->setSpacing(px(6));
    if (m_row.live) {
        const bool isBad = m_row.usability == Usability::OnHold || m_row.usability == Usability::Unusable;
        const Chip state = chipOf(DeploymentState::Live);
        chips->addWidget(new ChipLabel(isBad ? outlineOnly(state) : state));
    }
    const QList<items::RowChip> signs = items::chipsOf(m_row, m_now.toLocalTime().date());
    for (const items::RowChip& chip : signs.first(std::min<qsizetype>(2, signs.size()))) {
        switch (chip.kind) {
        case items::RowChip::Kind::Usability: chips->addWidget(new ChipLabel(chipOf(Usability(chip.value)))); break;
        case items::RowChip::Kind::Deployment: chips->addWidget(new ChipLabel(chipOf(DeploymentState(chip.value)))); break;
        case items::RowChip::Kind::Review: chips->addWidget(new ChipLabel(chipOf(ReviewState(chip.value)))); break;
        case items::RowChip::Kind::Flag: chips->addWidget(new ChipLabel(chipOf(items::RowFlag(chip.value)))); break;
        case items::RowChip::Kind::Badge:
        case items::RowChip::Kind::FileStatus:
        case items::RowChip::Kind::Verdict: break;
        }
    }
    chips->addStretch(1);
    head->addLayout(chips);
    if (!m_row.model.purpose.isEmpty())
        head->addWidget(words(m_row.model.purpose, ThemeRole::Muted));
    column.addLayout(head);
}

// What the row is under Act now or Watch for, and who moves next.
void BoardFacts::addWrong(QVBoxLayout& column)
{
    QStringList sentences = m_row.reasons;
    if (m_row.next && !m_isPast)
        sentences << tr("Next: %1.").arg(items::nextText(m_row));
    if (sentences.isEmpty())
        return;
    const bool isBad = m_row.attention == registry::Attention::ActNow;
    column.addWidget(isBad ? strip(ThemeRole::CriticalTint, ThemeRole::Critical, u"blocker"_s, sentences)
                           : strip(ThemeRole::WarningTint, ThemeRole::Warning, u"warning"_s, sentences));
}

void BoardFacts::addTargets(QVBoxLayout& column)
{
    if (!m_row.live)
        return;
    auto* title = new TextLabel(tr("Targets of %1").arg(m_row.slot), TextStyle::Strong);
    title->setWordWrap(true);
    title->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(6));
    column.addWidget(title);
    m_matrix = new TargetMatrix(this);
    m_matrix->setTargets(m_row.targets, m_now);
    column.addWidget(m_matrix);
    QStringList wrong;
    for (const TargetLine& line : m_row.targets) {
        if (!line.diverges())
            continue;
        const QString since = items::momentText(line.report->at);
        if (!line.unusable.isEmpty())
            wrong << tr("%1 runs %2, which is unusable, since %3.").arg(line.name, line.runs, since);
        else if (!line.runs.isEmpty())
            wrong << tr("%1 runs %2 instead of %3 since %4.").arg(line.name, line.runs, m_row.version->label, since);
        else if (!line.sameBuild())
            wrong << tr("%1 runs a build that nobody deployed here, since %2.").arg(line.name, since);
        else
            wrong << tr("%1 runs the right build in another environment, since %2.").arg(line.name, since);
    }
    if (!wrong.isEmpty())
        column.addWidget(strip(ThemeRole::CriticalTint, ThemeRole::Critical, u"out-of-step"_s, wrong));
}

void BoardFacts::addNews(QVBoxLayout& column, const registry::RowNews& news)
{
    QVBoxLayout* section = addSection(column, tr("Since you last looked"));
    for (const registry::EventRow& event : news.events) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(space::Small));
        auto* open = link(QString::number(event.seq.value), Place::audit(event.seq.value));
        open->setAccessibleName(tr("Open event %1 in the audit trail").arg(event.seq.value));
        row->addWidget(open, 0, Qt::AlignTop);
        row->addWidget(words(event.sentence), 1);
        row->addWidget(new TextLabel(items::shortDate(event.at), TextStyle::Secondary, ThemeRole::Muted), 0, Qt::AlignTop);
        section->addLayout(row);
    }
    if (const qint64 more = news.count - qint64(news.events.size()); more > 0)
        section->addWidget(words(tr("%n earlier event(s)", nullptr, int(more)), ThemeRole::Muted, TextStyle::Secondary));
}

void BoardFacts::addOnTheWay(QVBoxLayout& column)
{
    if (m_row.onTheWay.empty())
        return;
    QVBoxLayout* section = addSection(column, tr("On its way here"));
    for (const Deployment& each : m_row.onTheWay) {
        const auto version = VersionName::parse(each.versionName);
        if (!version)
            continue;
        auto* row = new QHBoxLayout;
        row->setSpacing(px(space::Small));
        row->addWidget(new TextLabel(version->label, TextStyle::Mono));
        row->addWidget(new ChipLabel(chipOf(each.state)));
        row->addStretch(1);
        row->addWidget(new TextLabel(items::shortDate(each.changedAt), TextStyle::Secondary, ThemeRole::Muted));
        row->addWidget(link(tr("Open %1").arg(version->label), Place::of(*version, Place::Section::Deployments)));
        section->addLayout(row);
    }
}

void BoardFacts::addFacts(QVBoxLayout& column)
{
    QFormLayout* facts = addForm(*addSection(column, tr("Facts")));
    addFact(*facts, tr("Owner"), new PersonLabel(m_desk.displayName(m_row.model.owner), {}, m_row.model.owner == m_desk.session().actor().person));
    addFact(*facts, tr("Risk tier"), new TierLabel(m_row.model.tier));
    if (!m_row.live)
        return;
    const Deployment& live = *m_row.live;
    addFact(*facts, tr("Live since"), items::momentText(live.liveSince));
    addFact(*facts, tr("Deployer"), m_desk.displayName(live.deployer));
    if (live.exceptional) {
        addFact(*facts, tr("Exception until"), items::momentText(live.exceptionUntil), TextStyle::Body, ThemeRole::Critical);
        addFact(*facts, tr("Scope"), live.exceptionScope);
    }
    if (live.review.isValid())
        addFact(*facts, tr("Next review"), items::dayText(live.review));
    if (!live.staleRule.isEmpty())
        addFact(*facts, tr("Stale when"), live.staleRule);
    if (m_row.rollback)
        addFact(*facts, tr("Rollback to"),
                *m_row.rollback == Usability::Usable ? live.rollback : tr("%1, %2").arg(live.rollback, labelOf(*m_row.rollback)));
    else
        addFact(*facts, tr("Rollback to"), tr("nothing, the first version here"));
    auto* digest = new DigestLabel(tr("Content digest"), DigestLabel::Form::Short);
    digest->setDigest(live.binding.content.hex());
    addFact(*facts, tr("Content"), digest);
}

void BoardFacts::addApprovals(QVBoxLayout& column)
{
    if (!m_row.live)
        return;
    QVBoxLayout* section = addSection(column, tr("Approvals of %1").arg(m_row.version->label));
    if (m_row.verdicts.empty()) {
        section->addWidget(words(m_row.live->adopted ? tr("Adopted: it ran before the registry knew it and went through no gate.")
                                                     : tr("Nobody has approved this content."),
                                 ThemeRole::Warning));
        return;
    }
    for (const Verdict& verdict : m_row.verdicts) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(space::Small));
        row->addWidget(new TextLabel(labelOf(verdict.gate), TextStyle::Body, ThemeRole::Muted));
        row->addWidget(new IconLabel(u"tick"_s, ThemeRole::Ok, 14));
        row->addWidget(words(tr("%1, %2").arg(governance::displayedSpeaker(m_desk.facts(), verdict), labelOf(verdict.role))), 1);
        row->addWidget(new TextLabel(items::shortDate(verdict.at), TextStyle::Secondary, ThemeRole::Muted));
        section->addLayout(row);
    }
    if (m_row.live->exceptional)
        section->addWidget(words(tr("Live without gate B, under an exception."), ThemeRole::Critical));
}

void BoardFacts::addFindings(QVBoxLayout& column)
{
    if (m_row.findings.empty())
        return;
    QVBoxLayout* section = addSection(column, tr("Open findings"));
    const Place checks = Place::of({m_row.model.name, m_row.version->label, 0}, Place::Section::Checks);
    for (const Finding& finding : m_row.findings) {
        auto* head = new QHBoxLayout;
        head->setSpacing(px(space::Small));
        head->addWidget(new TextLabel(tr("Finding %1, %2").arg(finding.id.value).arg(labelOf(finding.severity)), TextStyle::Strong,
                                      finding.severity == Severity::Blocking ? ThemeRole::Critical : ThemeRole::Text));
        head->addStretch(1);
        head->addWidget(link(tr("Open finding %1").arg(finding.id.value), checks));
        section->addLayout(head);
        section->addWidget(words(finding.text));
        const bool isOverdue = finding.due.isValid() && finding.due < m_now.date();
        section->addWidget(words(isOverdue ? tr("%1, overdue since %2").arg(m_desk.displayName(finding.owner), items::dayText(finding.due))
                                           : tr("%1, until %2").arg(m_desk.displayName(finding.owner), items::dayText(finding.due)),
                                 isOverdue ? ThemeRole::Warning : ThemeRole::Muted, TextStyle::Secondary));
    }
}

void BoardFacts::addResults(QVBoxLayout& column)
{
    if (m_row.model.results.isEmpty() && m_row.model.consumers.isEmpty())
        return;
    QFormLayout* facts = addForm(*addSection(column, tr("Where the results are")));
    for (const QJsonValue result : m_row.model.results) {
        addFact(*facts, tr("Place"), result[u"place"].toString(), TextStyle::Code);
        QStringList more{result[u"format"].toString(), result[u"refresh"].toString(), result[u"kind"].toString()};
        more.removeAll(QString());
        if (!more.isEmpty())
            addFact(*facts, QString(), listed(more), TextStyle::Secondary, ThemeRole::Muted);
    }
    for (const QJsonValue consumer : m_row.model.consumers) {
        const QString name = consumer[u"name"].toString();
        auto* open = link(name, Place::consumerOf(name));
        open->setAccessibleName(tr("Open the consumer %1").arg(name));
        addFact(*facts, tr("Used by"), open);
    }
}

}
