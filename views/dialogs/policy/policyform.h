// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The next policy as a form: one gate at one tier at a time, all that a policy can say of it.

#include "items/desk.h"
#include "items/policy/approversmodel.h"
#include "items/policy/askedmodel.h"
#include "items/policy/checklistmodel.h"
#include "items/policy/thresholdsmodel.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace gatehouse::theme {
class EmptyState;
class SegmentedControl;
}

namespace gatehouse::dialogs {

class RulesTable;

class PolicyForm : public QWidget {
    Q_OBJECT
public:
    PolicyForm(items::Desk& desk, items::PolicyDraft& draft, QWidget* parent = nullptr);
    void showPlace(const items::PolicyPlace& place);

signals:
    // Where the text is no policy, and somebody wants to see why.
    void textWanted();

private:
    // A number of days or months.
    struct Span {
        QWidget* field = nullptr;
        QSpinBox* box = nullptr;
    };
    [[nodiscard]] QWidget* bar();
    [[nodiscard]] QWidget* rules();
    [[nodiscard]] Span span(const QString& label, const QString& hint, int GatePolicy::* atA, int LivePolicy::* atB);
    void choosePlace();
    void follow();
    void followRegistry();
    [[nodiscard]] items::PolicyPlace place() const { return m_approvers.place(); }

    items::Desk& m_desk;
    items::PolicyDraft& m_draft;
    items::ApproversModel m_approvers;
    items::ApproversModel m_routine;
    items::AskedModel m_asked;
    items::ThresholdsModel m_thresholds;
    std::vector<std::unique_ptr<items::ChecklistModel>> m_checklists;
    QLineEdit* m_name = nullptr;
    theme::SegmentedControl* m_gate = nullptr;
    theme::SegmentedControl* m_tier = nullptr;
    QStackedWidget* m_pages;
    theme::EmptyState* m_unreadable;
    QCheckBox* m_hasRoutine = nullptr;
    RulesTable* m_routineTable = nullptr;
    RulesTable* m_thresholdTable = nullptr;
    std::vector<RulesTable*> m_checklistTables; // beside their models
    Span m_due, m_counts, m_review;
};

}
