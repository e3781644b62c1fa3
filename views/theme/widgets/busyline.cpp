// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/widgets/busyline.h"

#include "theme/theme.h"

#include <QPainter>
#include <chrono>

namespace gatehouse::theme {

using namespace std::chrono_literals;

BusyLine::BusyLine(const QString& accessibleName, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFixedHeight(px(2));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_patience.setSingleShot(true);
    m_patience.setInterval(400ms);
    m_step.setInterval(40ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_position = 0;
        m_step.start();
        update();
    });
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_position = (m_position + 2) % 140;
        update();
    });
}

void BusyLine::setBusy(bool busy)
{
    if (!busy) {
        m_patience.stop();
        m_step.stop();
        update();
    } else if (!m_patience.isActive() && !m_step.isActive()) {
        m_patience.start();
    }
}

void BusyLine::paintEvent(QPaintEvent*)
{
    if (!isShowing())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), colour(ThemeRole::AccentTint));
    painter.fillRect(QRect(width() * (m_position - 40) / 100, 0, width() * 2 / 5, height()), colour(ThemeRole::AccentFill));
}

}
