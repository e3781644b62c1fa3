// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A message above the page that said it. It goes when the person goes on, and when the facts it spoke of are others.

#include "theme/widgets/messagebar.h"

namespace gatehouse::pages {
class Page;
}
namespace gatehouse::registry {
class Session;
}

namespace gatehouse::shell {

class PassingMessage : public theme::MessageBar {
    Q_OBJECT
public:
    explicit PassingMessage(QWidget* parent = nullptr);
    // Whose news end a message.
    void follow(const registry::Session& session);
    // Says what a page says that has no status line.
    void hear(const pages::Page& page, const registry::Session& session);
    void say(Kind kind, const QString& sentence, const QString& more = {});

protected:
    // Going on is the next press of a key or a button of the mouse in this window.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
};

}
