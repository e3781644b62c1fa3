// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What happened in production between two dates: events about slots, targets and whatever was deployed by then, newest first under their days.

#include "items/eventlistmodel.h"
#include "pages/place.h"

#include <QWidget>

class QDateEdit;
class QStackedLayout;
class QTreeView;

namespace gatehouse::theme {
class BusyLine;
class EmptyState;
class TextLabel;
}

namespace gatehouse::pages {

class BoardEvents : public QWidget {
    Q_OBJECT
public:
    explicit BoardEvents(items::Desk& desk, QWidget* parent = nullptr);

    // Asks nothing before the first time. Both days are whole days of this computer's clock.
    void setPeriod(const QDate& from, const QDate& to);
    [[nodiscard]] bool hasPeriod() const { return m_model.filter().from.isValid(); }
    [[nodiscard]] const registry::EventFilter& filter() const { return m_model.filter(); }
    void refresh() { m_model.reload(); }
    // Puts the focus to the first date.
    void find();
    [[nodiscard]] bool isSettled() const { return m_model.isSettled(); }

signals:
    void placeRequested(const gatehouse::pages::Place& place);

private:
    void ask();
    void follow();

    items::EventListModel m_model;
    QDateEdit* m_from;
    QDateEdit* m_to;
    theme::TextLabel* m_count;
    theme::BusyLine* m_busy;
    QTreeView* m_view;
    theme::EmptyState* m_empty;
    QStackedLayout* m_stack;
};

}
