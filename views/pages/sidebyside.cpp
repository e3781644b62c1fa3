// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sidebyside.h"

#include "pages/chosensizes.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/widgets/taborder.h"

#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse::pages {

using theme::px;
using namespace Qt::StringLiterals;

namespace {

// Below this (at the design's text size) list and facts do not stand side by side.
constexpr int RoomForBoth = 1000;
constexpr int Both = 1272;
constexpr double LeastFacts = 280;

}

SideBySide::SideBySide(QWidget* list, QWidget* focus, QWidget* facts, const QString& name, const QString& listTitle, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_focus(focus)
    , m_facts(facts)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_tabs(new QTabBar(this))
{
    m_splitter->setAccessibleName(name);
    m_splitter->addWidget(list);
    m_splitter->addWidget(facts);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setMinimumWidth(px(280)); // or a page with both sides open could never become narrow enough to show one at a time
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_tabs->setAccessibleName(tr("%1 or facts").arg(listTitle));
    m_tabs->setExpanding(false);
    m_tabs->addTab(listTitle);
    m_tabs->addTab(tr("Facts"));
    m_tabs->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, &SideBySide::fit);
    connect(&theme::Theme::current(), &theme::Theme::changed, this, &SideBySide::fit);
    m_sizes = new ChosenSizes(*m_splitter, {px(Both - m_factsWidth), px(m_factsWidth)});
    m_sizes->growLast(m_factsWidth);
    m_reopen = new QToolButton(this);
    m_reopen->setIcon(theme::icon(u"go-previous"_s, theme::ThemeRole::Muted));
    m_reopen->setAutoRaise(true);
    m_reopen->setAccessibleName(tr("Show facts"));
    m_reopen->setToolTip(tr("Show facts (Space)"));
    m_reopen->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_reopen->setFixedWidth(px(20));
    m_reopen->hide();
    connect(m_reopen, &QToolButton::clicked, this, &SideBySide::toggle);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_splitter, 1);
    row->addWidget(m_reopen);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_tabs);
    whole->addLayout(row, 1);
    theme::tabAsLaidOut(*this); // a widget that changes its parent changes its place in Qt's order
}

void SideBySide::setFactsWidth(int design, int before)
{
    m_factsWidth = design;
    m_sizes->growLast(design, before);
}

void SideBySide::setSubject(const QString& subject)
{
    m_tabs->setTabText(1, subject.isEmpty() ? tr("Facts") : subject);
}

void SideBySide::setHasFacts(bool hasFacts)
{
    m_hasFacts = hasFacts;
    fit();
}

bool SideBySide::isNarrow(int width)
{
    return width < px(RoomForBoth);
}

void SideBySide::fit()
{
    const bool isOpen = m_isWanted && m_hasFacts;
    const bool asTabs = isOpen && isNarrow(width());
    m_tabs->setVisible(asTabs);
    m_reopen->setVisible(m_hasFacts && !m_isWanted);
    m_facts->setMinimumWidth(px(std::min(LeastFacts, 0.8 * m_factsWidth)));
    m_facts->setMaximumWidth(asTabs ? QWIDGETSIZE_MAX : px(520));
    m_list->setVisible(!asTabs || m_tabs->currentIndex() == 0);
    m_facts->setVisible(isOpen && (!asTabs || m_tabs->currentIndex() == 1));
}

void SideBySide::toggle()
{
    if (m_tabs->isVisible()) {
        m_tabs->setCurrentIndex(1 - m_tabs->currentIndex());
    } else {
        m_isWanted = !m_isWanted;
        fit();
        if (m_tabs->isVisible())
            m_tabs->setCurrentIndex(1);
    }
    (m_list->isHidden() ? m_facts : m_focus)->setFocus();
}

void SideBySide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

QVariantMap SideBySide::saveState() const
{
    return {{u"splitter"_s, m_sizes->saveState()}, {u"facts"_s, m_isWanted}};
}

void SideBySide::restoreState(const QVariantMap& state)
{
    m_sizes->restoreState(state.value(u"splitter"_s));
    m_isWanted = state.value(u"facts"_s, true).toBool();
    fit();
}

}
