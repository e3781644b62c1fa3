// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A ground in one of the theme's roles with lines of one pixel on some of its edges: what pages are parted with.

#include "theme/themerole.h"

#include <QWidget>

namespace gatehouse::theme {

class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(ThemeRole ground = ThemeRole::Surface, Qt::Edges lines = {}, QWidget* parent = nullptr);
    void setGround(ThemeRole ground);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeRole m_ground;
    Qt::Edges m_lines;
};

// A line of one pixel between two parts of a page.
class Line : public QWidget {
    Q_OBJECT

public:
    explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}
