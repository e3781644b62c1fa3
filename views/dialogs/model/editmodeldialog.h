// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dialog that changes the facts of a model; it follows the registry while it is open.

#include "dialogs/frame/actdialog.h"
#include "dialogs/model/modelform.h"
#include "items/modelwatch.h"

namespace gatehouse::dialogs {

class EditModelDialog : public ActDialog {
    Q_OBJECT
public:
    EditModelDialog(items::Desk& desk, const QString& model, QWidget* parent);

protected:
    [[nodiscard]] Obstacles obstacles() const override;
    void act() override;

private:
    void follow();
    void showFacts();
    // What the change leads to where that is not plain: another tier, another owner.
    [[nodiscard]] QString consequence() const;
    void name();

    items::ModelWatch m_watch;
    ModelForm* m_form;
};

}
