// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A window through which the keyboard leads: Tab from control to control, F6 from pane to pane.

#include <QMainWindow>

namespace gatehouse::shell {

class PaneWindow : public QMainWindow {
    Q_OBJECT
public:
    using QMainWindow::QMainWindow;
    // Puts the focus into the next pane, or the one before: a side of a splitter, what else is on the page, rail and tabs, the bars.
    void goToPane(bool next);

protected:
    // Qt takes a page that hands its focus on for a stop of its own: behind its children it would lead back to the first of them, for ever.
    bool focusNextPrevChild(bool next) override;
};

}
