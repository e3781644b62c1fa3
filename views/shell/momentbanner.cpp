// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/momentbanner.h"

#include "items/momentfinder.h"
#include "theme/style/looks.h"

#include <QPushButton>

namespace gatehouse::shell {

MomentBanner::MomentBanner(QWidget* parent) : MessageBar(parent)
{
    setObjectName(QStringLiteral("momentBanner"));
    setClosable(false);
}

void MomentBanner::setDesk(items::Desk* desk)
{
    if (m_desk)
        m_desk->session().disconnect(this);
    m_desk = desk;
    if (desk != nullptr) // also when the trail grows, since the strip says how far back it is
        connect(&desk->session(), &registry::Session::changed, this, &MomentBanner::follow);
    follow();
}

void MomentBanner::follow()
{
    if (m_desk && m_desk->session().moment().isNow() && m_desk->session().info().readOnly) {
        show(Kind::Info, tr("Opened read-only"), m_desk->session().pastObstacle()->sentence);
        // After the click: opening ends the desk that this banner shows.
        connect(
            addButton(tr("Open again")), &QPushButton::clicked, this, [this, place = m_desk->session().location()] { emit reopenRequested(place); },
            Qt::QueuedConnection);
        return;
    }
    if (!m_desk || m_desk->session().moment().isNow()) {
        hide();
        return;
    }
    const registry::Moment& moment = m_desk->session().moment();
    show(Kind::Warning, tr("As of %1").arg(items::timeOf(moment)),
         tr("Everything here is as it was after event %1 of %2, not as it is now. Nothing can be recorded from here.")
             .arg(moment.asOf.seq)
             .arg(m_desk->session().newestEvent()));
    connect(addButton(tr("Another moment…")), &QPushButton::clicked, this, &MomentBanner::momentRequested);
    QPushButton* back = addButton(tr("Back to now"));
    theme::setButtonLook(back, theme::ButtonLook::Primary);
    connect(back, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->session().lookAt({});
    });
}

QString windowTitle(const QString& page, const registry::Moment& moment)
{
    return moment.isNow() ? MomentBanner::tr("%1 - Gatehouse").arg(page)
                          : MomentBanner::tr("%1 as of %2 (event %3) - Gatehouse").arg(page, items::timeOf(moment)).arg(moment.asOf.seq);
}

}
