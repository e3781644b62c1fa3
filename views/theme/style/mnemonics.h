// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// When the letters that Alt leads to are underlined: while Alt is down, and on in a menu that was opened with it. Not for pages.

#include <QObject>

namespace gatehouse::theme {

class Mnemonics : public QObject {
    Q_OBJECT
public:
    // Watches the keys of the whole application.
    explicit Mnemonics(QObject* parent = nullptr);
    [[nodiscard]] bool areShown() const;
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setAltDown(bool down);

    bool m_isAltDown = false;
    bool m_isByKeyboard = false; // the last that happened was Alt and no press of the mouse
};

}
