// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/results/resultspane.h"

#include "pages/results/resultfacts.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/wraprow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;

ResultsPane::ResultsPane(items::Desk& desk, QWidget* parent)
    : Panel(ThemeRole::Surface, {}, parent)
    , m_desk(desk)
    , m_question(this)
    , m_model(new ElidedLabel({}, TextStyle::Strong, ThemeRole::Text, Qt::ElideMiddle, this))
    , m_label(new TextLabel({}, TextStyle::Mono, ThemeRole::Text, this))
    , m_scroll(new ColumnScroll(this))
    , m_foot(new Panel(ThemeRole::Surface, Qt::TopEdge, this))
    , m_use(new QPushButton(tr("Register a use…"), m_foot))
    , m_open(new QPushButton(m_foot))
    , m_copy(new QPushButton(tr("Copy the place"), m_foot))
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
    connect(close, &QToolButton::clicked, this, &ResultsPane::closed);
    headRow->addWidget(close);

    m_scroll->setAccessibleName(tr("Facts of the row")); // keeps the focus: the keyboard scrolls it
    setFocusProxy(m_scroll);
    auto* buttons = new WrapRow(m_foot);
    buttons->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
    buttons->setSpacing(px(space::Small));
    setButtonLook(m_use, ButtonLook::Primary);
    for (QPushButton* button : {m_use, m_open, m_copy})
        buttons->addWidget(button);
    m_use->setAccessibleName(m_use->text());
    m_copy->setAccessibleName(m_copy->text());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);
    connect(m_copy, &QPushButton::clicked, this, &ResultsPane::copyRequested);
    connect(m_use, &QPushButton::clicked, this, [this] { emit useRequested(m_row->live->model.name); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit placeRequested(Place::of(m_row->live->version, Place::Section::Deployments)); });
    connect(&m_desk.session(), &registry::Session::actorChanged, this, &ResultsPane::fill);
    fill();
}

void ResultsPane::show(const registry::ResultRow* row)
{
    const auto wanted = row == nullptr ? std::nullopt : std::optional(*row);
    const registry::Moment& moment = m_desk.session().moment();
    const bool isSameModel = wanted && m_row && moment == m_moment && *wanted->live == *m_row->live && *wanted->consumers == *m_row->consumers;
    if (wanted != m_row || moment != m_moment) {
        const int place = isSameModel ? m_scroll->verticalScrollBar()->value() : 0;
        m_row = wanted;
        m_moment = moment;
        if (!isSameModel)
            m_usage.clear();
        fill();
        m_scroll->verticalScrollBar()->setValue(place);
    }
    // Use comes in without any event, so it is asked for each time.
    if (m_row)
        askUsage();
}

void ResultsPane::askUsage()
{
    m_question.ask<std::vector<registry::Usage>>(
        m_desk.reader(),
        [model = m_row->live->model.name, consumers = m_row->consumers, moment = m_moment](const registry::Connection& connection,
                                                                                           std::stop_token) -> Result<std::vector<registry::Usage>> {
            std::vector<registry::Usage> found;
            for (const Consumer& each : *consumers) {
                auto usage = registry::usageOf(connection, model, each.name, moment.at);
                if (!usage)
                    return std::unexpected(usage.error());
                found.push_back(std::move(*usage));
            }
            return found;
        },
        [this](Result<std::vector<registry::Usage>> usage) {
            if (!usage || *usage == m_usage)
                return;
            m_usage = std::move(*usage);
            const int place = m_scroll->verticalScrollBar()->value();
            fill();
            m_scroll->verticalScrollBar()->setValue(place);
        });
}

QString ResultsPane::subject() const
{
    return m_row ? m_row->live->model.name : QString();
}

void ResultsPane::fill()
{
    m_model->setText(m_row ? m_row->live->model.name : tr("Facts"));
    m_label->setText(m_row ? m_row->live->version.label : QString());
    delete m_scroll->takeWidget();
    m_foot->setVisible(m_row.has_value());
    if (!m_row) {
        auto* hint = new TextLabel(tr("Choose a row to see where its results are and who uses them."), TextStyle::Body, ThemeRole::Muted);
        hint->setWordWrap(true);
        hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        hint->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
        m_scroll->setWidget(hint);
        return;
    }
    auto* facts = new ResultFacts(m_desk, *m_row, m_usage);
    connect(facts, &ResultFacts::placeRequested, this, &ResultsPane::placeRequested);
    connect(facts, &ResultFacts::outsideRequested, this, &ResultsPane::outsideRequested);
    m_scroll->setWidget(facts);
    m_open->setText(tr("Open %1").arg(m_row->live->version.label));
    m_open->setAccessibleName(m_open->text());
    m_copy->setEnabled(!m_row->location.place.isEmpty());
    const auto past = m_desk.session().pastObstacle();
    m_use->setEnabled(!past);
    m_use->setToolTip(past ? past->sentence : QString());
}

}
