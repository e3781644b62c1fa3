// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The form of a step in a finding's life: one text, and a date where time is given.

#include "dialogs/frame/fields.h"
#include "dialogs/openfindingaction.h"

class QDateEdit;

namespace gatehouse::dialogs {

class FindingForm : public QWidget {
    Q_OBJECT
public:
    // `due` is the finding's date; the form proposes one that is later than that and than `today`.
    FindingForm(FindingAction action, const QDate& due, const QDate& today, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const { return m_text->text(); }
    [[nodiscard]] QDate due() const;

signals:
    void changed();

private:
    SentenceEdit* m_text;
    QDateEdit* m_due = nullptr; // null where no time is given
};

}
