// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the audit trail will say: who, what it means, when, and the digest it is bound to.

#include "governance/facts.h"
#include "items/desk.h"
#include "theme/widgets/panel.h"

class QVBoxLayout;

namespace gatehouse::dialogs {

// One act about to be recorded.
struct Recording {
    QString meaning;      // of the act, as it stands beside the name for ever
    QString roles;        // in which role; empty where none counts
    ContentDigest digest; // null where no content is bound
    int revision = 0;
    bool outdatesWithContent = false; // a verdict: any other content outdates it
};

class RecordedPanel : public theme::Panel {
    Q_OBJECT
public:
    explicit RecordedPanel(items::Desk& desk, QWidget* parent = nullptr);
    void show(const Recording& recording, const governance::RegistryFacts& facts);

private:
    void row(const QString& name, QWidget* value, Qt::Alignment alignment = {});
    void text(const QString& name, const QString& value, const QString& more = {});

    items::Desk& m_desk;
    QVBoxLayout* m_layout;
};

// "Entered by X as Y", where the operating-system user at this desk is not linked to the person who acts; empty where they belong together.
[[nodiscard]] QString enteredByNotice(const items::Desk& desk);

}
