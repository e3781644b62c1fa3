// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a verdict other than an approval may carry beside its reason: what of the checklist was looked at, and findings. All of it may stay empty.

#include "dialogs/decision/checklistbox.h"
#include "dialogs/decision/findingsbox.h"

namespace gatehouse::dialogs {

// A command that takes ticks and findings.
template <class Command>
concept TakesNotes = requires(Command command) {
    command.ticks;
    command.findings;
};

class NotesBox : public QWidget {
    Q_OBJECT
public:
    // `owner` is proposed as the one who mends.
    NotesBox(items::Desk& desk, const QString& owner, QWidget* parent);

    // The checklist of the role; newer facts keep what was entered.
    void follow(const std::vector<ChecklistItem>& items);
    template <TakesNotes Command> void addTo(Command& command) const
    {
        command.ticks = m_checklist->ticks();
        command.findings = m_findings->findings();
    }
    // What was entered as findings goes into `texts` and comes back from there.
    void keep(QVariantMap& texts) const { m_findings->keep(texts); }
    void restore(const QVariantMap& texts) { m_findings->restore(texts); }

signals:
    void changed();

private:
    ChecklistBox* m_checklist;
    FindingsBox* m_findings;
};

}
