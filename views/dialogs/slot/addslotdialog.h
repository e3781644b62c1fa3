// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Makes a slot: its name and what it is for, beside the slots that are there already.

#include "dialogs/frame/actdialog.h"
#include "dialogs/frame/recordedpanel.h"
#include "governance/commands/addslot.h"

class QLineEdit;

namespace gatehouse::dialogs {

class SentenceEdit;

class AddSlotDialog final : public ActDialog {
    Q_OBJECT
public:
    explicit AddSlotDialog(items::Desk& desk, QWidget* parent);

protected:
    [[nodiscard]] Obstacles obstacles() const override;
    void act() override;

private:
    void reload();
    void follow();
    void name();
    [[nodiscard]] governance::AddSlot command() const;

    std::optional<std::vector<Slot>> m_slots; // that are there; nothing until the first answer
    QString m_problem;
    QLineEdit* m_name;
    SentenceEdit* m_purpose;
    RecordedPanel* m_recorded;
    items::Question m_question;
};

}
