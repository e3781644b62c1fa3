// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The checklist of a role: an item is ticked, and says how one knows where the policy asks for a sentence.

#include "domain/policy.h"
#include "domain/verdict.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace gatehouse::theme {
class TextLabel;
}

namespace gatehouse::dialogs {

class ChecklistBox : public QWidget {
    Q_OBJECT
public:
    explicit ChecklistBox(QWidget* parent = nullptr);
    // Another list starts anew, the same one keeps its ticks.
    void setItems(const std::vector<ChecklistItem>& items);
    [[nodiscard]] std::vector<Tick> ticks() const;

signals:
    void changed();

private:
    struct Line {
        QCheckBox* box = nullptr;
        QLineEdit* sentence = nullptr; // null where a tick is enough
    };
    void add(const ChecklistItem& item);
    void count();

    std::vector<ChecklistItem> m_items;
    std::vector<Line> m_lines;
    theme::TextLabel* m_count;
    QVBoxLayout* m_layout;
};

// What the role's checklist asks under a gate's policy; empty where it asks nothing.
template <class Gate> [[nodiscard]] std::vector<ChecklistItem> checklistOf(const Gate& gate, Role role)
{
    const auto list = gate.checklists.find(role);
    return list == gate.checklists.end() ? std::vector<ChecklistItem>{} : list->second;
}

}
