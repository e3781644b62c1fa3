// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "shell/registrylist.h"
#include "theme/icons.h"
#include "theme/widgets/labels.h"

#include <QFileInfo>
#include <QPushButton>
#include <QToolButton>
#include <chrono>

namespace gatehouse::shell {

using theme::TextStyle;
using theme::ThemeRole;
using namespace std::chrono_literals;

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_registry(new theme::ElidedLabel({}, TextStyle::Secondary, ThemeRole::Muted, Qt::ElideMiddle, this))
    , m_trail(new QToolButton(this))
    , m_work(new theme::TextLabel({}, TextStyle::Secondary, ThemeRole::Muted, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_time(new theme::TextLabel({}, TextStyle::Secondary, ThemeRole::Muted, this))
{
    setSizeGripEnabled(false);
    setContentsMargins(theme::px(12), 0, theme::px(12), 0);
    m_trail->setAutoRaise(true);
    m_trail->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto rescale = [this] { m_trail->setFont(theme::font(TextStyle::Secondary)); };
    connect(&theme::Theme::current(), &theme::Theme::changed, m_trail, rescale);
    rescale();
    connect(&theme::Theme::current(), &theme::Theme::changed, this, &StatusLine::fit);
    m_trail->setToolTip(tr("Open the audit trail"));
    m_cancel->setProperty("gatehouseButton", QStringLiteral("quiet"));
    m_cancel->setAccessibleName(tr("Cancel the job that is running"));
    addWidget(m_registry);
    addWidget(m_trail);
    addPermanentWidget(m_work);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_time);
    connect(m_trail, &QToolButton::clicked, this, &StatusLine::auditRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_jobs)
            m_jobs->cancelNewest();
    });
    connect(this, &QStatusBar::messageChanged, this, &StatusLine::follow);
    m_tick.setInterval(10s);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::follow);
    m_tick.start();
    follow();
}

void StatusLine::setDesk(items::Desk* desk, items::ChainWatch* chain, items::JobList* jobs)
{
    m_desk = desk;
    m_chain = chain;
    m_jobs = jobs;
    if (chain != nullptr)
        connect(chain, &items::ChainWatch::changed, this, &StatusLine::follow);
    if (jobs != nullptr)
        connect(jobs, &items::JobList::changed, this, &StatusLine::follow);
    follow();
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

// The clock is the first to go: the desktop has one, too.
void StatusLine::fit()
{
    m_time->setVisible(width() >= theme::px(800));
}

bool StatusLine::hasRoomFor(const QString& words) const
{
    int taken = 2 * theme::px(theme::space::Large);
    for (const QWidget* each : std::initializer_list<const QWidget*>{m_work, m_cancel, m_time})
        taken += each->isVisible() ? each->width() + theme::px(theme::space::Small) : 0;
    return fontMetrics().horizontalAdvance(words) <= width() - taken;
}

void StatusLine::follow()
{
    m_time->setText(QLocale().toString(QDateTime::currentDateTime(), QStringLiteral("ddd yyyy-MM-dd HH:mm t")));
    m_trail->setVisible(m_chain != nullptr && currentMessage().isEmpty()); // a message stands where it is
    m_work->setVisible(m_jobs != nullptr);
    m_cancel->setVisible(m_jobs && m_jobs->hasRunning());
    if (!m_desk) {
        m_registry->setText(tr("No registry open"));
        return;
    }
    const registry::RegistrySummary& info = m_desk->session().info();
    const registry::Location& location = m_desk->session().location();
    const bool isServer = location.isPostgres();
    QStringList words{info.demonstration ? tr("Demonstration registry")
                          : isServer     ? namesOf(location)
                                         : QFileInfo(location.path).fileName(),
                      isServer ? QStringLiteral("PostgreSQL") : QStringLiteral("SQLite")};
    if (info.solo)
        words << tr("solo: one person may take every step");
    if (info.readOnly)
        words << tr("read-only");
    m_registry->setText(words.join(QStringLiteral(" · ")));
    m_registry->setToolTip(m_desk->session().location().path);
    if (m_chain) {
        m_trail->setText(m_chain->sentence());
        m_trail->setIcon(theme::icon(QStringLiteral("checkpoint"), m_chain->isBroken() ? ThemeRole::Critical : ThemeRole::Muted));
        m_trail->setAccessibleName(m_chain->sentence());
    }
    if (m_jobs)
        m_work->setText(m_jobs->summary());
}

}
