// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the results directory lets through: a search field, menus for format, owner and consumer, models without a place, and a way out.

#include "items/resultlistmodel.h"

#include <QTimer>
#include <QWidget>

class QLayout;
class QPushButton;

namespace gatehouse::theme {
class SearchField;
class ElidedLabel;
}

namespace gatehouse::pages {

class ResultsFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit ResultsFilterBar(items::ResultListModel& model, items::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] const items::ResultFilter& filter() const { return m_filter; }
    void setFilter(const items::ResultFilter& filter);
    void clear();
    void setCounts(const items::ResultCounts& counts);
    // Puts the focus into the search field; `text` replaces what it holds.
    void search(const QString& text = {});
    // True once what was typed is what filter() says.
    [[nodiscard]] bool isSettled() const { return !m_typing.isActive(); }

signals:
    void changed();

private:
    QPushButton* addMenu(const QString& text, const QString& accessibleName, QLayout& row);
    void fillFormats();
    void fillOwners();
    void fillConsumers();
    // One entry of a menu, of which one can be chosen at a time.
    void addChoice(QPushButton& button, const QString& text, const QString& value, QString items::ResultFilter::* chosen);
    void apply(const items::ResultFilter& filter);
    void showFilter();

    items::ResultListModel& m_model;
    items::Desk& m_desk;
    items::ResultFilter m_filter;
    theme::SearchField* m_search;
    QTimer m_typing;
    QPushButton* m_format = nullptr;
    QPushButton* m_owner = nullptr;
    QPushButton* m_consumer = nullptr;
    QPushButton* m_nowhere = nullptr;
    QPushButton* m_clear = nullptr;
    theme::ElidedLabel* m_counts = nullptr;
};

}
