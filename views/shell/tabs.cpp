// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tabs.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace gatehouse::shell {

namespace {

// Many tabs scroll; none is squeezed until it says nothing. Only a very long title is cut.
class WordyTabBar : public QTabBar {
public:
    using QTabBar::QTabBar;

protected:
    QSize tabSizeHint(int index) const override
    {
        constexpr int Longest = 240;
        const QSize whole = QTabBar::tabSizeHint(index);
        return {std::min(whole.width(), theme::px(Longest)), whole.height()};
    }
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
};

}

Tabs::Tabs(QWidget* parent) : QWidget(parent), m_bar(new WordyTabBar(this)), m_stack(new QStackedWidget(this))
{
    m_bar->setProperty("gatehouseTabs", QStringLiteral("document"));
    m_bar->setAccessibleName(tr("Open pages"));
    m_bar->setTabsClosable(true);
    m_bar->setMovable(true);
    m_bar->setDocumentMode(true);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(true);
    m_bar->setDrawBase(false);
    m_bar->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            m_stack->setCurrentIndex(index);
        emit currentChanged();
    });
    connect(m_bar, &QTabBar::tabMoved, this, [this](int from, int to) {
        QWidget* page = m_stack->widget(from);
        m_stack->removeWidget(page);
        m_stack->insertWidget(to, page);
        m_stack->setCurrentIndex(m_bar->currentIndex());
    });
    connect(m_bar, &QTabBar::tabCloseRequested, this, &Tabs::closeAt);
    connect(m_bar, &QTabBar::customContextMenuRequested, this, &Tabs::offerMenu);
}

void Tabs::add(pages::Page* page)
{
    m_stack->addWidget(page);
    m_bar->addTab(theme::icon(page->iconName(), theme::ThemeRole::Muted), page->title());
    connect(page, &pages::Page::titleChanged, this, [this, page] { follow(page); });
    show(page);
}

void Tabs::follow(pages::Page* page)
{
    if (const int index = m_stack->indexOf(page); index >= 0) {
        m_bar->setTabText(index, page->title());
        m_bar->setTabIcon(index, theme::icon(page->iconName(), theme::ThemeRole::Muted));
        if (index == m_bar->currentIndex())
            emit currentChanged();
    }
}

void Tabs::setMessage(QWidget* message)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, message);
}

pages::Page* Tabs::current() const
{
    return static_cast<pages::Page*>(m_stack->currentWidget());
}

QList<pages::Page*> Tabs::pages() const
{
    QList<pages::Page*> found;
    for (int index = 0; index < m_stack->count(); ++index)
        found << static_cast<pages::Page*>(m_stack->widget(index));
    return found;
}

pages::Page* Tabs::pageOf(const pages::Place& place) const
{
    for (pages::Page* page : pages()) {
        const pages::Place there = page->place();
        if (there.kind == place.kind && there.version.model == place.version.model && there.version.label == place.version.label
            && there.consumer == place.consumer)
            return page;
    }
    return nullptr;
}

void Tabs::show(pages::Page* page)
{
    const int index = m_stack->indexOf(page);
    m_bar->setCurrentIndex(index);
    m_stack->setCurrentIndex(index);
    page->setFocus();
}

void Tabs::step(int by)
{
    if (m_bar->count() > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + m_bar->count()) % m_bar->count());
}

void Tabs::closeCurrent()
{
    closeAt(m_bar->currentIndex());
}

void Tabs::closeAll()
{
    while (m_bar->count() > 0)
        closeAt(0);
}

void Tabs::closeAt(int index)
{
    if (index < 0)
        return;
    auto* page = static_cast<pages::Page*>(m_stack->widget(index));
    emit closing(page);
    m_stack->removeWidget(page);
    m_bar->removeTab(index);
    page->hide();
    page->deleteLater();
    if (m_bar->count() == 0)
        emit emptied();
}

void Tabs::tearOff(pages::Page* page)
{
    const int at = m_stack->indexOf(page);
    if (at < 0)
        return;
    m_stack->removeWidget(page);
    page->setParent(nullptr);
    m_bar->removeTab(at);
    page->disconnect(this);
    emit tornOff(page);
    if (m_bar->count() == 0)
        emit emptied();
}

void Tabs::offerMenu(const QPoint& position)
{
    const int index = m_bar->tabAt(position);
    if (index < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* page = static_cast<pages::Page*>(m_stack->widget(index));
    connect(menu->addAction(tr("Move to a window of its own")), &QAction::triggered, this, [this, page] { tearOff(page); });
    connect(menu->addAction(tr("Close tab")), &QAction::triggered, this, [this, page] { closeAt(m_stack->indexOf(page)); });
    menu->popup(m_bar->mapToGlobal(position));
}

}
