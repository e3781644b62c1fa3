// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The strip at the right edge: the whole document at a glance, with its changes, what was found, and the part on the screen. It is the scroll bar.

#include "reading/scene.h"

#include <QPixmap>
#include <QScrollBar>
#include <QWidget>

namespace gatehouse::reading {

class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    OverviewStrip(const Scene& scene, QScrollBar& bar, QWidget* parent);

    void setMatches(const Matches* matches);
    // Blocks or colours are others now.
    void follow();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QRectF viewportPlace() const;
    [[nodiscard]] qreal placeOf(qint64 y) const;
    void paintChanges(QPainter& painter) const;
    [[nodiscard]] const QPixmap& marks();
    void scrollTo(qreal y);

    const Scene& m_scene;
    QScrollBar& m_bar;
    const Matches* m_matches = nullptr;
    QPixmap m_marks; // the changes and places found, drawn when they move
    qint64 m_marksTotal = -1;
    qreal m_grip = 0; // where the viewport was taken hold of
};

}
