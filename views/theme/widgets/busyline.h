// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two pixels above a list that move while it is being asked for; they appear only after 400 ms, and take their place always.

#include <QTimer>
#include <QWidget>

namespace gatehouse::theme {

class BusyLine : public QWidget {
    Q_OBJECT

public:
    // The name a screen reader says while it is shown, e.g. "Loading the inventory".
    explicit BusyLine(const QString& accessibleName, QWidget* parent = nullptr);
    void setBusy(bool busy);
    // True once the 400 ms are over and it still goes on.
    [[nodiscard]] bool isShowing() const { return m_step.isActive(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer m_patience;
    QTimer m_step;
    int m_position = 0;
};

}
