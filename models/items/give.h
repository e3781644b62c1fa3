// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Gives a command to the registry from the window: it runs on the writer's thread, its answer comes back to whoever gave it.

#include "items/desk.h"

#include <QPointer>

namespace gatehouse::items {

// `answer` runs in the window's thread while `asker` lives; news goes to every open view either way.
template <class Command>
void give(Desk& desk, Command command, QObject* asker, std::function<void(Result<registry::Receipt>)> answer)
{
    desk.session().give(
        std::move(command),
        [home = QPointer<Desk>(&desk), asker = QPointer<QObject>(asker), answer = std::move(answer)](Result<registry::Receipt> receipt) {
        // The desk joins the writer's thread before it goes, so it is there to post to; the asker is looked at only at home.
            QMetaObject::invokeMethod(
                home.data(),
                [home, asker, answer, receipt = std::move(receipt)] {
                    if (home)
                        home->session().lookForNews();
                    if (asker)
                        answer(receipt);
                },
                Qt::QueuedConnection);
        });
}

}
