// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/checkssection.h"

#include "pages/chosensizes.h"
#include "pages/workspace/factscolumn.h"
#include "pages/workspace/objectsaver.h"
#include "theme/icons.h"
#include "theme/rows/grouprows.h"
#include "theme/style/looks.h"
#include "theme/widgets/columnscroll.h"
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
    m_splitter->addWidget(new theme::ColumnScroll(side(), this)); // what does not fit into a low window scrolls
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_sizes = new ChosenSizes(*m_splitter, {px(1000), px(336)});
    m_saver = new ObjectSaver(desk, this);
    m_attach = new QPushButton(theme::icon(u"plus"_s), tr("Add evidence…"), this);
    m_attach->setAccessibleName(m_attach->text());
    m_attach->setToolTip(tr("A validation report or golden tests, for everybody who decides at gate A"));
    connect(m_attach, &QPushButton::clicked, this, &ChecksSection::evidenceRequested);
    connect(m_saver, &ObjectSaver::said, this, &Section::said);
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
    m_head->setVisible(height() >= px(150));
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

QWidget* ChecksSection::side()
{
    auto* panel = new theme::Panel(ThemeRole::Surface, {}, this);
    panel->setMinimumWidth(px(240));
    m_details = new FactsColumn(tr("The chosen check"), panel);
    m_findingButtons = new QWidget(panel);
    auto* buttons = new QVBoxLayout(m_findingButtons);
    buttons->setContentsMargins(px(theme::space::PaneMargin), px(theme::space::Small), px(theme::space::PaneMargin), px(theme::space::Medium));
    buttons->setSpacing(px(theme::space::Small));
    const auto add = [&](const QString& text, FindingAction action) {
        auto* button = new QPushButton(text, m_findingButtons);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, [this, action] { requestFinding(action); });
        buttons->addWidget(button);
        return button;
    };
    add(tr("Propose to close…"), FindingAction::ProposeClose);
    m_close = add(tr("Close…"), FindingAction::Close);
    add(tr("Give a later date…"), FindingAction::Extend);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_details, 1);
    column->addWidget(m_findingButtons);
    m_save = new QPushButton(tr("Save the file…"), panel);
    m_save->setAccessibleName(m_save->text());
    connect(m_save, &QPushButton::clicked, this, [this] {
        const items::CheckLine* line = m_model.line(m_view->currentIndex());
        if (line != nullptr && line->evidence)
            m_saver->ask(line->evidence->file, line->evidence->sha256);
    });
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(px(theme::space::PaneMargin), 0, px(theme::space::PaneMargin), px(theme::space::Medium));
    foot->addWidget(m_save);
    column->addLayout(foot);
    return panel;
}

void ChecksSection::show(const items::VersionSight& sight)
{
    const QString kept = m_currentKey;
    m_attach->setVisible(!m_desk.session().pastObstacle());
    m_policy->setText(tr("Policy %1, number %2").arg(sight.facts.policy.name).arg(sight.facts.policy.number));
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
    m_findingButtons->setVisible(!m_desk.session().pastObstacle() && line != nullptr && line->finding.has_value()
                                 && line->state != labelOf(FindingState::Closed));
    m_save->setVisible(line != nullptr && line->evidence.has_value());
    if (line != nullptr) {
        m_currentKey = line->key;
        m_details->addTitle(line->state);
        m_details->addText(line->details);
        m_close->setEnabled(line->state == labelOf(FindingState::CloseProposed));
        m_close->setToolTip(m_close->isEnabled() ? QString() : tr("Its owner proposes to close it first, with evidence."));
    }
    m_details->end();
}

QWidget* ChecksSection::tools()
{
    return m_attach;
}

void ChecksSection::requestFinding(FindingAction action)
{
    const items::CheckLine* line = m_model.line(m_view->currentIndex());
    if (line != nullptr && line->finding)
        emit findingRequested(*line->finding, action);
}

QVariantMap ChecksSection::saveState() const
{
    return {{u"splitter"_s, m_sizes->saveState()}, {u"columns"_s, m_view->header()->saveState()}};
}

void ChecksSection::restoreState(const QVariantMap& state)
{
    m_sizes->restoreState(state.value(u"splitter"_s));
    m_view->header()->restoreState(state.value(u"columns"_s).toByteArray());
}

void ChecksSection::find()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

}
