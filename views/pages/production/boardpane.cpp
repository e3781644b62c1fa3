// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/production/boardpane.h"

#include "items/boardcells.h"
#include "items/versioncells.h"
#include "pages/production/targetmatrix.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/digestlabel.h"
#include "theme/widgets/labels.h"

#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;
using registry::TargetLine;

namespace {

QString dateTime(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), u"d MMM yyyy, HH:mm"_s);
}

TextLabel* words(const QString& text, ThemeRole role = ThemeRole::Text, TextStyle style = TextStyle::Body)
{
    auto* label = new TextLabel(text, style, role);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout* addSection(QVBoxLayout& column, const QString& title)
{
    column.addWidget(new Line(Qt::Horizontal));
    auto* section = new QVBoxLayout;
    section->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    section->setSpacing(px(6));
    section->addWidget(new SectionLabel(title));
    column.addLayout(section);
    return section;
}

QFormLayout* addForm(QVBoxLayout& section)
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(px(space::Medium));
    form->setVerticalSpacing(px(6));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    section.addLayout(form);
    return form;
}

void addFact(QFormLayout& form, const QString& name, QWidget* value)
{
    auto* label = new TextLabel(name, TextStyle::Body, ThemeRole::Muted);
    label->setBuddy(value);
    form.addRow(label, value);
}

void addFact(QFormLayout& form, const QString& name, const QString& text, TextStyle style = TextStyle::Body, ThemeRole role = ThemeRole::Text)
{
    auto* value = words(text, role, style);
    value->setAccessibleName(name + u": "_s + text);
    addFact(form, name, value);
}

// A strip in a tint with a sign and sentences: what nobody may overlook.
QWidget* strip(ThemeRole ground, ThemeRole ink, const QString& icon, const QStringList& sentences)
{
    auto* panel = new Panel(ground, Qt::TopEdge | Qt::BottomEdge);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(space::PaneMargin), px(space::Small), px(space::PaneMargin), px(space::Small));
    row->setSpacing(px(space::Small));
    row->addWidget(new IconLabel(icon, ink, 17), 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(px(3));
    for (const QString& sentence : sentences)
        lines->addWidget(words(sentence));
    row->addLayout(lines, 1);
    panel->setAccessibleName(sentences.join(u' '));
    return panel;
}

}

BoardPane::BoardPane(items::Desk& desk, QWidget* parent)
    : Panel(ThemeRole::Surface, {}, parent)
    , m_desk(desk)
    , m_model(new ElidedLabel({}, TextStyle::Strong, ThemeRole::Text, Qt::ElideMiddle, this))
    , m_label(new TextLabel({}, TextStyle::Mono, ThemeRole::Text, this))
    , m_scroll(new QScrollArea(this))
    , m_foot(new Panel(ThemeRole::Surface, Qt::TopEdge, this))
    , m_buttons(new QHBoxLayout(m_foot))
{
    setAccessibleName(tr("Facts of the row"));
    auto* head = new Panel(ThemeRole::Surface, Qt::BottomEdge, this);
    head->setFixedHeight(px(height::PaneHead));
    auto* headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(px(space::PaneMargin), 0, px(space::Small), 1);
    headRow->setSpacing(px(space::Small));
    headRow->addWidget(m_model);
    headRow->addWidget(m_label);
    headRow->addStretch(1);
    auto* close = new QToolButton(head);
    close->setIcon(icon(u"cross"_s, ThemeRole::Muted));
    close->setAutoRaise(true);
    setSmall(close);
    close->setAccessibleName(tr("Close the facts"));
    close->setToolTip(tr("Close the facts (Space)"));
    connect(close, &QToolButton::clicked, this, &BoardPane::closed);
    headRow->addWidget(close);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Facts of the row")); // keeps the focus: the keyboard scrolls it
    setFocusProxy(m_scroll);
    m_buttons->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    m_buttons->setSpacing(px(space::Small));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);
    connect(&m_desk, &items::Desk::factsChanged, this, &BoardPane::fill);
    fill();
}

void BoardPane::show(const registry::BoardRow* row, const registry::RowNews* news, const QDateTime& now, bool isPast)
{
    const auto wanted = row == nullptr ? std::nullopt : std::optional(*row);
    const auto happened = news == nullptr ? std::nullopt : std::optional(*news);
    m_now = now;
    // Only what is another is built anew: whoever reads here keeps the place and the focus.
    if (wanted == m_row && happened == m_news && isPast == m_isPast) {
        if (m_matrix != nullptr && m_row)
            m_matrix->setTargets(m_row->targets, m_now);
        return;
    }
    const bool isSame = wanted && m_row && wanted->model.name == m_row->model.name && wanted->slot == m_row->slot;
    const int place = isSame ? m_scroll->verticalScrollBar()->value() : 0;
    m_row = wanted;
    m_news = happened;
    m_isPast = isPast;
    fill();
    m_scroll->verticalScrollBar()->setValue(place);
}

QString BoardPane::subject() const
{
    return m_row ? m_row->model.name + u", "_s + m_row->slot : QString();
}

void BoardPane::fill()
{
    m_matrix = nullptr;
    m_model->setText(m_row ? m_row->model.name : tr("Facts"));
    m_label->setText(m_row && m_row->version ? m_row->version->label : QString());
    auto* content = new Panel(ThemeRole::Surface);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_row) {
        addHead(*column);
        addWrong(*column);
        addTargets(*column);
        addNews(*column);
        addOnTheWay(*column);
        addFacts(*column);
        addApprovals(*column);
        addFindings(*column);
        addResults(*column);
    } else {
        auto* hint = words(tr("Choose a row to see its targets, approvals and findings."), ThemeRole::Muted);
        hint->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
        column->addWidget(hint);
    }
    column->addStretch(1);
    delete m_scroll->takeWidget();
    m_scroll->setWidget(content);
    fillButtons();
}

QPushButton* BoardPane::link(const QString& text, const Place& place)
{
    auto* button = new QPushButton(text);
    setButtonLook(button, ButtonLook::Link);
    setSmall(button);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, [this, place] { emit placeRequested(place); });
    return button;
}

void BoardPane::addHead(QVBoxLayout& column)
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    head->setSpacing(px(6));
    auto* chips = new QHBoxLayout;
    chips->setSpacing(px(6));
    if (m_row->live) {
        const bool isBad = m_row->usability == Usability::OnHold || m_row->usability == Usability::Unusable;
        const Chip state = chipOf(DeploymentState::Live);
        chips->addWidget(new ChipLabel(isBad ? outlineOnly(state) : state));
    }
    for (const items::RowChip& chip : items::chipsOf(*m_row).first(std::min<qsizetype>(2, items::chipsOf(*m_row).size()))) {
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
    if (!m_row->model.purpose.isEmpty())
        head->addWidget(words(m_row->model.purpose, ThemeRole::Muted));
    column.addLayout(head);
}

// What the row is under Act now or Watch for, and who moves next.
void BoardPane::addWrong(QVBoxLayout& column)
{
    QStringList sentences = m_row->reasons;
    if (m_row->next && !m_isPast)
        sentences << tr("Next: %1.").arg(items::nextText(*m_row));
    if (sentences.isEmpty())
        return;
    const bool isBad = m_row->attention == registry::Attention::ActNow;
    column.addWidget(isBad ? strip(ThemeRole::CriticalTint, ThemeRole::Critical, u"blocker"_s, sentences)
                           : strip(ThemeRole::WarningTint, ThemeRole::Warning, u"warning"_s, sentences));
}

void BoardPane::addTargets(QVBoxLayout& column)
{
    if (!m_row->live)
        return;
    auto* title = new TextLabel(tr("Targets of %1").arg(m_row->slot), TextStyle::Strong);
    title->setWordWrap(true);
    title->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(6));
    column.addWidget(title);
    m_matrix = new TargetMatrix;
    m_matrix->setTargets(m_row->targets, m_now);
    column.addWidget(m_matrix);
    QStringList wrong;
    for (const TargetLine& line : m_row->targets) {
        if (!line.diverges())
            continue;
        const QString since = dateTime(line.report->at);
        if (!line.unusable.isEmpty())
            wrong << tr("%1 runs %2, which is unusable, since %3.").arg(line.name, line.runs, since);
        else if (!line.runs.isEmpty())
            wrong << tr("%1 runs %2 instead of %3 since %4.").arg(line.name, line.runs, m_row->version->label, since);
        else if (!line.sameBuild())
            wrong << tr("%1 runs a build that nobody deployed here, since %2.").arg(line.name, since);
        else
            wrong << tr("%1 runs the right build in another environment, since %2.").arg(line.name, since);
    }
    if (!wrong.isEmpty())
        column.addWidget(strip(ThemeRole::CriticalTint, ThemeRole::Critical, u"out-of-step"_s, wrong));
}

void BoardPane::addNews(QVBoxLayout& column)
{
    if (!m_news)
        return;
    QVBoxLayout* section = addSection(column, tr("Since you last looked"));
    for (const registry::EventRow& event : m_news->events) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(space::Small));
        auto* open = link(QString::number(event.seq.value), Place::audit(event.seq.value));
        open->setAccessibleName(tr("Open event %1 in the audit trail").arg(event.seq.value));
        row->addWidget(open, 0, Qt::AlignTop);
        row->addWidget(words(event.sentence), 1);
        row->addWidget(new TextLabel(items::shortDate(event.at), TextStyle::Secondary, ThemeRole::Muted), 0, Qt::AlignTop);
        section->addLayout(row);
    }
    if (const qint64 more = m_news->count - qint64(m_news->events.size()); more > 0)
        section->addWidget(words(tr("%n earlier event(s)", nullptr, int(more)), ThemeRole::Muted, TextStyle::Secondary));
}

void BoardPane::addOnTheWay(QVBoxLayout& column)
{
    if (m_row->onTheWay.empty())
        return;
    QVBoxLayout* section = addSection(column, tr("On its way here"));
    for (const Deployment& each : m_row->onTheWay) {
        const auto version = VersionName::parse(each.versionName);
        if (!version)
            continue;
        auto* row = new QHBoxLayout;
        row->setSpacing(px(space::Small));
        row->addWidget(new TextLabel(version->label, TextStyle::Mono));
        row->addWidget(new ChipLabel(chipOf(each.state)));
        row->addStretch(1);
        row->addWidget(new TextLabel(items::shortDate(each.changedAt), TextStyle::Secondary, ThemeRole::Muted));
        row->addWidget(link(tr("Open %1").arg(version->label), Place::of(*version)));
        section->addLayout(row);
    }
}

void BoardPane::addFacts(QVBoxLayout& column)
{
    QFormLayout* facts = addForm(*addSection(column, tr("Facts")));
    addFact(*facts, tr("Owner"), new PersonLabel(m_desk.displayName(m_row->model.owner), {}, m_row->model.owner == m_desk.session().actor().person));
    addFact(*facts, tr("Risk tier"), new TierLabel(m_row->model.tier));
    if (!m_row->live)
        return;
    const Deployment& live = *m_row->live;
    addFact(*facts, tr("Live since"), dateTime(live.liveSince));
    addFact(*facts, tr("Deployer"), m_desk.displayName(live.deployer));
    if (live.exceptional) {
        addFact(*facts, tr("Exception until"), dateTime(live.exceptionUntil), TextStyle::Body, ThemeRole::Critical);
        addFact(*facts, tr("Scope"), live.exceptionScope);
    }
    if (live.review.isValid())
        addFact(*facts, tr("Next review"), QLocale().toString(live.review, u"d MMM yyyy"_s));
    if (!live.staleRule.isEmpty())
        addFact(*facts, tr("Stale when"), live.staleRule);
    if (m_row->rollback)
        addFact(*facts, tr("Rollback to"), tr("%1, %2").arg(live.rollback, labelOf(*m_row->rollback)));
    else
        addFact(*facts, tr("Rollback to"), tr("nothing, the first version here"));
    auto* digest = new DigestLabel(tr("Content digest"), DigestLabel::Form::Short);
    digest->setDigest(live.binding.content.hex());
    addFact(*facts, tr("Content"), digest);
}

void BoardPane::addApprovals(QVBoxLayout& column)
{
    if (!m_row->live)
        return;
    QVBoxLayout* section = addSection(column, tr("Approvals of %1").arg(m_row->version->label));
    if (m_row->verdicts.empty()) {
        section->addWidget(words(m_row->live->adopted ? tr("Adopted: it ran before the registry knew it and went through no gate.")
                                                      : tr("Nobody has approved this content."),
                                 ThemeRole::Warning));
        return;
    }
    for (const Verdict& verdict : m_row->verdicts) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(space::Small));
        row->addWidget(new TextLabel(labelOf(verdict.gate), TextStyle::Body, ThemeRole::Muted));
        row->addWidget(new IconLabel(u"tick"_s, ThemeRole::Ok, 14));
        row->addWidget(words(tr("%1, %2").arg(m_desk.displayName(verdict.person), labelOf(verdict.role))), 1);
        row->addWidget(new TextLabel(items::shortDate(verdict.at), TextStyle::Secondary, ThemeRole::Muted));
        section->addLayout(row);
    }
    if (m_row->live->exceptional)
        section->addWidget(words(tr("Live without gate B, under an exception."), ThemeRole::Critical));
}

void BoardPane::addFindings(QVBoxLayout& column)
{
    if (m_row->findings.empty())
        return;
    QVBoxLayout* section = addSection(column, tr("Open findings"));
    const Place checks = Place::of({m_row->model.name, m_row->version->label, 0}, Place::Section::Checks);
    for (const Finding& finding : m_row->findings) {
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

void BoardPane::addResults(QVBoxLayout& column)
{
    if (m_row->model.results.isEmpty() && m_row->model.consumers.isEmpty())
        return;
    QFormLayout* facts = addForm(*addSection(column, tr("Where the results are")));
    for (const QJsonValue result : m_row->model.results) {
        addFact(*facts, tr("Place"), result[u"place"].toString(), TextStyle::Code);
        QStringList more{result[u"format"].toString(), result[u"refresh"].toString(), result[u"kind"].toString()};
        more.removeAll(QString());
        if (!more.isEmpty())
            addFact(*facts, QString(), more.join(u", "_s), TextStyle::Secondary, ThemeRole::Muted);
    }
    QStringList users;
    for (const QJsonValue consumer : m_row->model.consumers)
        users << consumer[u"name"].toString();
    if (!users.isEmpty())
        addFact(*facts, tr("Used by"), users.join(u", "_s));
}

// The filled button leads to what has to be done next; the others say where they lead.
void BoardPane::fillButtons()
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    m_foot->setVisible(m_row.has_value());
    if (!m_row)
        return;
    const auto add = [this](const QString& text, const Place& place, bool isPrimary) {
        auto* button = new QPushButton(text, m_foot);
        button->setAccessibleName(text);
        if (isPrimary)
            setButtonLook(button, ButtonLook::Primary);
        connect(button, &QPushButton::clicked, this, [this, place] { emit placeRequested(place); });
        m_buttons->addWidget(button);
    };
    QString opened;
    bool hasPrimary = false;
    if (m_row->next && !m_isPast) {
        const registry::NextMove& next = *m_row->next;
        hasPrimary = true;
        if (next.finding.value > 0)
            add(tr("Open finding %1").arg(next.finding.value), Place::of(next.version, Place::Section::Checks), true);
        else
            add(tr("Open %1").arg(opened = next.version.label), Place::of(next.version), true);
    }
    if (m_row->live && m_row->version->label != opened)
        add(tr("Open %1").arg(m_row->version->label), Place::of({m_row->model.name, m_row->version->label, 0}), !hasPrimary);
    if (m_row->live)
        add(tr("History of %1").arg(m_row->version->label), Place::of({m_row->model.name, m_row->version->label, 0}, Place::Section::History), false);
    m_buttons->addStretch(1);
}

}
