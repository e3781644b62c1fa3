// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The field in which a comment is written: Ctrl+Enter sends it, Escape leaves it with what is written.

#include "items/desk.h"
#include "theme/widgets/sentenceedit.h"

namespace gatehouse::pages {

class CommentEdit : public theme::SentenceEdit {
    Q_OBJECT
public:
    using theme::SentenceEdit::SentenceEdit;

signals:
    void sendRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

// Why nothing can be sent from this desk, whatever is written; empty when it can.
[[nodiscard]] QString whyNothingIsSent(const items::Desk& desk);

}
