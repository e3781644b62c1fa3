// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/overviewstrip.h"

#include "theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace gatehouse::reading {

namespace {

using diff::RowKind;
using theme::ThemeRole;

ThemeRole colourOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Same:
    case RowKind::Changed: return ThemeRole::Accent;
    case RowKind::Added: return ThemeRole::Ok;
    case RowKind::Removed: return ThemeRole::Critical;
    }
    return ThemeRole::Accent;
}

}

OverviewStrip::OverviewStrip(const Scene& scene, QScrollBar& bar, QWidget* parent) : QWidget(parent), m_scene(scene), m_bar(bar)
{
    setAccessibleName(tr("Overview of the changes"));
    connect(&bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&bar, &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
}

void OverviewStrip::setMatches(const Matches* matches)
{
    m_matches = matches;
    follow();
}

void OverviewStrip::follow()
{
    m_marksTotal = -1;
    update();
}

const QPixmap& OverviewStrip::marks()
{
    const QSize wanted = size() * devicePixelRatioF();
    if (m_marks.size() != wanted || m_marksTotal != m_scene.heights().total()) {
        m_marksTotal = m_scene.heights().total();
        m_marks = QPixmap(wanted);
        m_marks.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&m_marks);
        painter.fillRect(rect(), theme::colour(ThemeRole::Window));
        painter.fillRect(QRect(0, 0, 1, height()), theme::colour(ThemeRole::Border));
        paintChanges(painter);
    }
    return m_marks;
}

QSize OverviewStrip::sizeHint() const
{
    return {theme::px(16), theme::px(100)};
}

qreal OverviewStrip::placeOf(qint64 y) const
{
    const qint64 total = std::max<qint64>(m_scene.heights().total(), m_bar.pageStep());
    return total > 0 ? static_cast<qreal>(y) / static_cast<qreal>(total) * height() : 0;
}

QRectF OverviewStrip::viewportPlace() const
{
    const qreal top = placeOf(m_bar.value());
    const qreal bottom = placeOf(m_bar.value() + m_bar.pageStep());
    const qreal least = theme::px(20);
    if (bottom - top >= least)
        return {0.5, top + 0.5, width() - 1.0, bottom - top - 1.0};
    const qreal centred = std::clamp((top + bottom - least) / 2, 0.0, std::max(0.0, height() - least));
    return {0.5, centred + 0.5, width() - 1.0, least - 1.0};
}

void OverviewStrip::paintChanges(QPainter& painter) const
{
    const ReadingDocument& document = m_scene.document();
    const int least = theme::px(5);
    const int margin = std::max(2, width() / 4);
    const auto mark = [&](int firstBlock, int endBlock, ThemeRole role, int left, int breadth) {
        const qreal top = placeOf(m_scene.heights().topOf(firstBlock));
        const qreal bottom = placeOf(m_scene.heights().topOf(endBlock));
        painter.fillRect(QRectF(left, top, breadth, std::max<qreal>(least, bottom - top)), theme::colour(role));
    };
    const auto& rows = document.diff.rows;
    for (const diff::RowRange& change : document.diff.changes) {
        // Neighbours of one kind are one mark.
        for (int row = change.first; row < change.end();) {
            int end = row + 1;
            while (end < change.end() && rows[static_cast<size_t>(end)].kind == rows[static_cast<size_t>(row)].kind)
                ++end;
            const int first = m_scene.blockOfRow(row);
            mark(first, std::max(first, m_scene.blockOfRow(end - 1)) + 1, colourOf(rows[static_cast<size_t>(row)].kind), margin,
                 width() - 2 * margin);
            row = end;
        }
    }
    if (!m_matches)
        return;
    int last = -1;
    for (const Match& match : m_matches->found) {
        const int block = m_scene.blockOfRow(match.row);
        if (block != last)
            mark(block, block, ThemeRole::Warning, width() - margin, margin - 1);
        last = block;
    }
}

void OverviewStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, marks());
    if (m_bar.maximum() > 0) {
        QColor inside = theme::colour(ThemeRole::BorderStrong);
        inside.setAlphaF(0.14F);
        painter.setPen(theme::colour(ThemeRole::BorderStrong));
        painter.setBrush(inside);
        painter.drawRect(viewportPlace());
    }
}

void OverviewStrip::mousePressEvent(QMouseEvent* event)
{
    const QRectF place = viewportPlace();
    const qreal y = event->position().y();
    m_grip = place.contains(place.center().x(), y) ? y - place.top() : place.height() / 2;
    scrollTo(y);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        scrollTo(event->position().y());
}

void OverviewStrip::wheelEvent(QWheelEvent* event)
{
    QApplication::sendEvent(&m_bar, event);
}

void OverviewStrip::scrollTo(qreal y)
{
    const qreal room = height() - viewportPlace().height();
    if (room > 0)
        m_bar.setValue(static_cast<int>((y - m_grip) / room * m_bar.maximum()));
}

}
