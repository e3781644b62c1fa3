// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Scroll areas as a screen reader sees them, safe to ask while their scroll bars come and go.

namespace gatehouse::theme {

// Once for an application. Qt's own interface of a scroll area takes any index for a child: a reader that counted the children before a scroll
// bar went ends the window with the last of them (seen with Qt 6.8.2).
void installScrollAccessible();

}
