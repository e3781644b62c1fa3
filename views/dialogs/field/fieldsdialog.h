// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An admin adds a custom field to the registry's models, beside those that there are.

#include "dialogs/frame/actdialog.h"
#include "governance/commands/addfield.h"

class QComboBox;
class QLineEdit;

namespace gatehouse::dialogs {

class SentenceEdit;

class FieldsDialog final : public ActDialog {
    Q_OBJECT
public:
    explicit FieldsDialog(items::Desk& desk, QWidget* parent);

protected:
    [[nodiscard]] Obstacles obstacles() const override;
    void act() override;

private:
    void follow();
    void followForm();
    [[nodiscard]] governance::AddField command() const;

    QLineEdit* m_name;
    QComboBox* m_kind;
    SentenceEdit* m_choices;
    QWidget* m_choicesRow;
    SentenceEdit* m_meaning;
};

}
