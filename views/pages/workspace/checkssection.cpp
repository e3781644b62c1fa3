// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/checkssection.h"

#include "pages/chosensizes.h"
#include "pages/workspace/factscolumn.h"
#include "theme/icons.h"
#include "theme/rows/grouprows.h"
#include "theme/rows/sparewidth.h"
#include "theme/style/looks.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"
#include "theme/widgets/panel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;
using theme::px;
using theme::ThemeRole;

ChecksSection::ChecksSection(items::Desk& desk, QWidget* parent) : Section(parent), m_desk(desk)
{
    m_view = new QTreeView(this);
    m_view->setModel(&m_model);
    theme::prepareList(*m_view, theme::RowDelegate::Lines::Two);
    theme::groupRows(*m_view);
    m_view->setHeaderHidden(true);
    m_view->setColumnWidth(items::ChecksModel::State, px(180));
    m_view->setAccessibleName(tr("Checks of gate A"));
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_view);
    m_details = new FactsColumn(tr("The chosen check"), this);
    m_details->setMinimumWidth(px(240));
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_sizes = new ChosenSizes(*m_splitter, {px(1000), px(336)});
    m_attach = new QPushButton(theme::icon(u"plus"_s), tr("Add evidence…"), this);
    m_attach->setAccessibleName(m_attach->text());
    m_attach->setToolTip(tr("A validation report or golden tests, for everybody who decides at gate A"));
    connect(m_attach, &QPushButton::clicked, this, &ChecksSection::evidenceRequested);
    m_message = new theme::MessageBar(this);
    m_message->setClosable(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = head();
    column->addWidget(m_head);
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecksSection::followCurrent);
    setFocusProxy(m_view);
}

// A low window keeps the checks themselves; the header names the policy as well.
void ChecksSection::fit()
{
    m_head->setVisible(height() >= px(220));
}

QWidget* ChecksSection::head()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, Qt::BottomEdge, this);
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(px(theme::space::PageMargin), px(theme::space::Small), px(theme::space::PageMargin), px(theme::space::Small));
    row->setSpacing(px(theme::space::Small));
    m_policy = new theme::TextLabel(QString(), theme::TextStyle::Strong, ThemeRole::Text, panel);
    m_asks = new theme::TextLabel(QString(), theme::TextStyle::Body, ThemeRole::Muted, panel);
    m_asks->setWordWrap(true);
    row->addWidget(new theme::IconLabel(u"policy"_s, ThemeRole::Muted, 17, panel));
    row->addWidget(m_policy);
    row->addWidget(m_asks, 1);
    return panel;
}

void ChecksSection::show(const items::VersionSight& sight)
{
    const QString kept = m_currentKey;
    m_attach->setVisible(!m_desk.session().pastObstacle());
    m_policy->setText(tr("Policy %1").arg(labelOf(sight.facts.policy)));
    m_asks->setText(items::policySentence(sight.facts));
    m_model.show(items::checkSections(sight.facts, sight.preflight, sight.evidence));
    const bool isOpen = sight.facts.version->review == ReviewState::Draft || sight.facts.version->review == ReviewState::InReviewA;
    if (isOpen && !governance::canBeStaffed(sight.facts))
        m_message->show(
            theme::MessageBar::Kind::Critical, tr("Nobody could decide."),
            tr("The policy asks for roles that no different people who are not the author hold. An admin grants roles under Registry > People."));
    else
        m_message->hide();
    const QModelIndex again = m_model.indexOf(kept);
    m_view->setCurrentIndex(again.isValid() ? again : m_model.first());
    followCurrent();
}

void ChecksSection::followCurrent()
{
    const items::CheckLine* line = m_model.line(m_view->currentIndex());
    m_details->begin();
    if (line != nullptr) {
        m_currentKey = line->key;
        m_details->addTitle(line->state);
        if (!line->details.startsWith(line->text))
            m_details->addText(line->text);
        const auto part = [&](const QString& title, const QString& words) {
            if (words.isEmpty())
                return;
            m_details->addSmall(title);
            m_details->addText(words);
        };
        part(tr("What is asked"), line->asked);
        part(line->asked.isEmpty() ? QString() : tr("What was found"), line->details);
        part(tr("Who can mend it"), line->mend);
        showWays(*line);
    }
    m_details->end();
}

// Where it is read or mended, and what can be done from here.
void ChecksSection::showWays(const items::CheckLine& line)
{
    using items::CheckPlace;
    const auto lead = [this](const QString& words, auto act) { connect(m_details->addLink(words), &QPushButton::clicked, this, act); };
    switch (line.place) {
    case CheckPlace::None: break;
    case CheckPlace::Elements: lead(tr("Show in Elements"), [this] { emit sectionRequested(Place::Section::Elements); }); break;
    case CheckPlace::ReleaseNotes: lead(tr("Show in Release notes"), [this] { emit sectionRequested(Place::Section::ReleaseNotes); }); break;
    case CheckPlace::ModelFacts: lead(tr("Facts of the model…"), [this] { emit modelFactsRequested(); }); break;
    }
    if (line.evidence)
        connect(m_details->addButton(tr("Save the file…")), &QPushButton::clicked, this,
                [this, evidence = *line.evidence] { emit copyRequested({evidence.file, evidence.sha256, evidence.sizeBytes}); });
    if (!line.finding || m_desk.session().pastObstacle() || line.state == labelOf(FindingState::Closed))
        return;
    const auto act = [&](const QString& words, FindingAction action) {
        QPushButton* button = m_details->addButton(words);
        connect(button, &QPushButton::clicked, this, [this, finding = *line.finding, action] { emit findingRequested(finding, action); });
        return button;
    };
    act(tr("Propose to close…"), FindingAction::ProposeClose);
    QPushButton* close = act(tr("Close…"), FindingAction::Close);
    close->setEnabled(line.state == labelOf(FindingState::CloseProposed));
    if (!close->isEnabled())
        close->setToolTip(tr("Its owner proposes to close it first, with evidence."));
    act(tr("Give a later date…"), FindingAction::Extend);
}

QWidget* ChecksSection::tools()
{
    return m_attach;
}

QVariantMap ChecksSection::saveState() const
{
    return {{u"splitter"_s, m_sizes->saveState()}, {u"columns"_s, theme::SpareWidth::of(*m_view).saveState()}};
}

void ChecksSection::restoreState(const QVariantMap& state)
{
    m_sizes->restoreState(state.value(u"splitter"_s));
    theme::SpareWidth::of(*m_view).restoreState(state.value(u"columns"_s).toMap());
}

void ChecksSection::find()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

}
