// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the results directory lets through: a search field, menus for format, owner and consumer, models without a place, and a way out.

#include "items/resultlistmodel.h"
#include "pages/filtercontrols.h"

namespace gatehouse::theme {
class ElidedLabel;
}

namespace gatehouse::pages {

class ResultsFilterBar : public FilterControlsFor<items::ResultFilter> {
    Q_OBJECT
public:
    // The model outlives the bar.
    ResultsFilterBar(const items::ResultListModel& model, items::Desk& desk, QWidget* parent = nullptr);

    void setCounts(const items::ResultCounts& counts);

private:
    void showFilter() override;

    QPushButton* m_format = nullptr;
    QPushButton* m_owner = nullptr;
    QPushButton* m_consumer = nullptr;
    QPushButton* m_nowhere = nullptr;
    QPushButton* m_clear = nullptr;
    theme::ElidedLabel* m_counts = nullptr;
};

}
