// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands in the window while a registry is opened: which, and a way to give up waiting.

#include "shell/openregistry.h"

#include <QWidget>

namespace gatehouse::theme {
class BusyLine;
class EmptyState;
}

namespace gatehouse::shell {

// Which registry is being opened, and for how long a server is tried.
[[nodiscard]] QString openingSentence(const registry::Location& location);

class OpeningPage : public QWidget {
    Q_OBJECT
public:
    using Work = std::function<Result<items::Desk::Found>()>;

    explicit OpeningPage(QWidget* parent);
    // Does the work on a thread of its own, saying the sentence meanwhile; what was being opened before is forgotten.
    void open(const QString& sentence, Work work);
    // Nothing is opened any more.
    void giveUp();
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }

signals:
    void opened(const std::shared_ptr<gatehouse::shell::OpenRegistry>& open);
    void failed(const QString& problem);
    void givenUp();

private:
    theme::BusyLine* m_busy;
    theme::EmptyState* m_words;
    items::Question m_question{this};
    registry::Workers m_workers{2, nullptr}; // one may still wait for the server that was given up
};

}
