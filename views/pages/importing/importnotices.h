// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a person must know before an import is written: text that looks like a secret, or why the folder cannot be imported at all.

#include "items/importing/folderimport.h"
#include "theme/widgets/panel.h"

class QCheckBox;
class QListWidget;
class QPushButton;

namespace gatehouse::theme {
class TextLabel;
}

namespace gatehouse::pages {

// Lists the finds, masked, and asks that somebody confirms having seen them. Hidden while there is none.
class SecretsNotice : public theme::Panel {
    Q_OBJECT
public:
    explicit SecretsNotice(QWidget* parent = nullptr);
    void show(const intake::ImportPlan& plan);

signals:
    void acknowledged(bool seen);

private:
    theme::TextLabel* m_sentence;
    theme::TextLabel* m_finds;
    QCheckBox* m_seen;
    std::vector<intake::SecretHit> m_shown;
};

// The refusals of a folder, each with its way out, and a button to look again once they are mended.
class RefusedNotice : public theme::Panel {
    Q_OBJECT
public:
    explicit RefusedNotice(QWidget* parent = nullptr);
    void show(const Error& error);

signals:
    void retried();

private:
    theme::TextLabel* m_sentence;
    QListWidget* m_refusals;
    QPushButton* m_retry;
};

}
