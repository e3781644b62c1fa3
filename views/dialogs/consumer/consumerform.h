// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a consumer says of itself: its name and kind, what it uses, how to reach it, who speaks for it here.

#include "dialogs/frame/fields.h"
#include "domain/consumer.h"

class QLineEdit;

namespace gatehouse::dialogs {

class ConsumerForm : public QWidget {
    Q_OBJECT
public:
    // A new consumer has a name to be written, and the person who acts speaks for it until somebody else is chosen.
    ConsumerForm(items::Desk& desk, bool isNew, QWidget* parent);

    void show(const Consumer& consumer);
    [[nodiscard]] Consumer consumer() const;

signals:
    void changed();

private:
    QLineEdit* m_name; // null for a consumer that is there already
    QString m_known;
    QComboBox* m_kind;
    SentenceEdit* m_uses;
    QLineEdit* m_contact;
    QComboBox* m_person;
};

}
