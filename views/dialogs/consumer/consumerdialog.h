// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dialog of a consumer's registration, change or end; it follows the registry while it is open.

#include "dialogs/frame/actdialog.h"
#include "dialogs/openconsumer.h"
#include "governance/commands/addconsumer.h"
#include "governance/commands/changeconsumer.h"
#include "governance/commands/endconsumer.h"
#include "items/modelwatch.h"

namespace gatehouse::dialogs {

class ConsumerForm;
class SentenceEdit;

class ConsumerDialog : public ActDialog {
    Q_OBJECT
public:
    ConsumerDialog(items::Desk& desk, ConsumerAct act, const QString& model, const QString& consumer, QWidget* parent);

protected:
    [[nodiscard]] Obstacles obstacles() const override;
    void act() override;

private:
    void follow();
    void showFacts(const Model& model);
    [[nodiscard]] governance::AddConsumer adding() const;
    [[nodiscard]] governance::ChangeConsumer changing() const;
    [[nodiscard]] governance::EndConsumer ending() const;

    ConsumerAct m_what;
    QString m_model;
    QString m_consumer;
    items::ModelWatch m_watch;
    bool m_isFilled = false;
    ConsumerForm* m_form = nullptr;   // null for an end
    SentenceEdit* m_reason = nullptr; // of an end
};

}
