// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A column that scrolls up and down, and is never narrower than what stands in it.

#include <QScrollArea>

namespace gatehouse::theme {

class ColumnScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit ColumnScroll(QWidget* parent = nullptr);
    // Around a panel of controls: those have the focus, and scroll into view by it.
    ColumnScroll(QWidget* panel, QWidget* parent);
    [[nodiscard]] QSize minimumSizeHint() const override;
    // As tall as what stands in it at this width.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool m_isOfControls = false;
};

}
