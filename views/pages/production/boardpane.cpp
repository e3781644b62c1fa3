// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/production/boardpane.h"

#include "domain/listed.h"
#include "pages/production/boardfacts.h"
#include "pages/production/boardrollback.h"
#include "theme/icons.h"
#include "theme/style/looks.h"
#include "theme/widgets/columnscroll.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/wraprow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace gatehouse::pages {

using namespace theme;
using namespace Qt::StringLiterals;

BoardPane::BoardPane(items::Desk& desk, QWidget* parent)
    : Panel(ThemeRole::Surface, {}, parent)
    , m_desk(desk)
    , m_model(new ElidedLabel({}, TextStyle::Strong, ThemeRole::Text, Qt::ElideMiddle, this))
    , m_label(new TextLabel({}, TextStyle::Mono, ThemeRole::Text, this))
    , m_scroll(new ColumnScroll(this))
    , m_foot(new Panel(ThemeRole::Surface, Qt::TopEdge, this))
    , m_buttons(new WrapRow(m_foot))
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
    connect(&m_desk.session(), &registry::Session::actorChanged, this, &BoardPane::fill);
    fill();
}

void BoardPane::show(const registry::BoardRow* row, const registry::RowNews* news, const QDateTime& now, bool isPast)
{
    const auto wanted = row == nullptr ? std::nullopt : std::optional(*row);
    const auto happened = news == nullptr ? std::nullopt : std::optional(*news);
    m_now = now;
    // Only what is another is built anew: whoever reads here keeps the place and the focus.
    if (wanted == m_row && happened == m_news && isPast == m_isPast) {
        if (m_facts != nullptr)
            m_facts->setNow(m_now);
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
    return m_row ? withMore(m_row->model.name, m_row->slot) : QString();
}

void BoardPane::fill()
{
    m_model->setText(m_row ? m_row->model.name : tr("Facts"));
    m_label->setText(m_row && m_row->version ? m_row->version->label : QString());
    delete m_scroll->takeWidget();
    m_facts = nullptr;
    if (m_row) {
        m_facts = new BoardFacts(m_desk, *m_row, m_news ? &*m_news : nullptr, m_now, m_isPast);
        connect(m_facts, &BoardFacts::placeRequested, this, &BoardPane::placeRequested);
        m_scroll->setWidget(m_facts);
    } else {
        auto* hint = new TextLabel(tr("Choose a row to see its targets, approvals and findings."), TextStyle::Body, ThemeRole::Muted);
        hint->setWordWrap(true);
        hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        hint->setContentsMargins(px(space::PaneMargin), px(space::Medium), px(space::PaneMargin), px(space::Medium));
        m_scroll->setWidget(hint);
    }
    fillButtons();
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
    if (const auto back = rollbackOf(m_desk, *m_row)) {
        hasPrimary = m_row->usability == Usability::Unusable;
        auto* button = new QPushButton(tr("Roll back to %1…").arg(back->label), m_foot);
        button->setAccessibleName(button->text());
        if (hasPrimary)
            setButtonLook(button, ButtonLook::Primary);
        connect(button, &QPushButton::clicked, this, [this, to = *back, slot = m_row->slot] { emit rollbackRequested(to, slot); });
        m_buttons->addWidget(button);
    }
    if (m_row->next && !m_isPast) {
        const registry::NextMove& next = *m_row->next;
        const bool leads = !std::exchange(hasPrimary, true);
        if (next.finding.value > 0)
            add(tr("Open finding %1").arg(next.finding.value), Place::of(next.version, Place::Section::Checks), leads);
        else
            add(tr("Open %1").arg(opened = next.version.label), Place::of(next.version, Place::Section::Deployments), leads);
    }
    if (m_row->live && m_row->version->label != opened)
        add(tr("Open %1").arg(m_row->version->label), Place::of({m_row->model.name, m_row->version->label, 0}, Place::Section::Deployments),
            !hasPrimary);
    if (m_row->live)
        add(tr("History of %1").arg(m_row->version->label), Place::of({m_row->model.name, m_row->version->label, 0}, Place::Section::History), false);
}

}
