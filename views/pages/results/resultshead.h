// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The head of the results directory: its title and what there is, the way back to the slots, my use, export, and the filters.

#include "items/resultlistmodel.h"
#include "theme/widgets/panel.h"

class QPushButton;

namespace gatehouse::theme {
class ElidedLabel;
class SegmentedControl;
}

namespace gatehouse::pages {

class ResultsFilterBar;

class ResultsHead : public theme::Panel {
    Q_OBJECT
public:
    ResultsHead(items::ResultListModel& model, items::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] ResultsFilterBar& filters() const { return *m_filters; }
    void setSummary(const QString& sentence);
    void setExportable(bool isExportable);

signals:
    void slotsRequested();
    void myUseRequested();
    void exportRequested();

private:
    theme::ElidedLabel* m_summary;
    theme::SegmentedControl* m_view;
    QPushButton* m_export;
    ResultsFilterBar* m_filters;
};

}
