// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The fields of a model's facts. What nobody touched follows the registry, what was entered stays.

#include "domain/model.h"
#include "governance/commands/editmodel.h"
#include "items/desk.h"

#include <QWidget>

class QComboBox;

namespace gatehouse::dialogs {

class FieldsBox;
class RowsBox;
class SentenceEdit;

class ModelForm : public QWidget {
    Q_OBJECT
public:
    explicit ModelForm(items::Desk& desk, QWidget* parent = nullptr);
    void follow(const Model& model);
    // Only what differs from the model as the registry has it.
    [[nodiscard]] governance::EditModel command() const;

signals:
    void changed();

private:
    void watchFields();

    items::Desk& m_desk;
    std::optional<Model> m_model;
    SentenceEdit* m_purpose;
    QComboBox* m_owner;
    QComboBox* m_tier;
    FieldsBox* m_fields;
    RowsBox* m_consumers;
    RowsBox* m_results;
};

}
