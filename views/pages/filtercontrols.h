// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the pages' bars of filters share: a search field whose words count after a pause, menus whose buttons show that they filter, and a way out.

#include "items/desk.h"

#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <chrono>
#include <functional>
#include <set>

class QLayout;

namespace gatehouse::theme {
class SearchField;
}

namespace gatehouse::pages {

class FilterControls : public QWidget {
    Q_OBJECT
public:
    // Puts the focus into the search field; `text` replaces what it holds.
    void search(const QString& text = {});
    // True once what was typed is what the filter says.
    [[nodiscard]] bool isSettled() const { return !m_typing.isActive(); }

signals:
    void changed();

protected:
    struct SearchWords {
        QString accessibleName, placeholder, toolTip;
    };
    FilterControls(const SearchWords& words, std::chrono::milliseconds pause, QWidget* parent);

    [[nodiscard]] theme::SearchField* searchField() const { return m_search; }
    // Shows the words without waiting for them.
    void showWords(const QString& text);
    // A button with an empty menu, at the end of the row.
    QPushButton* addMenu(const QString& text, const QString& accessibleName, QLayout& row);
    QPushButton* addLink(const QString& text, QLayout& row);
    // An entry of a menu; `chosen` hears whether it is on.
    QAction* addChoice(QMenu& menu, const QString& text, bool isOn, std::function<void(bool)> chosen);
    // Says of a button with a menu, or one that is pressed, that it filters.
    static void markActive(QPushButton& button, bool isActive);

private:
    virtual void filterWords(const QString& text) = 0;

    theme::SearchField* m_search;
    QTimer m_typing;
};

// A bar for a filter with `text`, isEmpty() and ==. What is left to write is its row and showFilter().
template <class Filter> class FilterControlsFor : public FilterControls {
public:
    [[nodiscard]] const Filter& filter() const { return m_filter; }
    void setFilter(const Filter& filter)
    {
        showWords(filter.text);
        apply(filter);
    }
    void clear() { setFilter({}); }

protected:
    using FilterControls::FilterControls;

    // Shows what filters now.
    virtual void showFilter() = 0;
    // The filter with one thing changed by `edit`.
    template <class Edit> void change(Edit edit)
    {
        Filter filter = m_filter;
        edit(filter);
        apply(filter);
    }
    // One entry for each value; several can be chosen.
    template <class E, class Label> void fillChoices(QPushButton& button, const std::vector<E>& values, std::set<E> Filter::* chosen, Label label)
    {
        for (const E& value : values) {
            QAction* action = addChoice(*button.menu(), label(value), false, [this, value, chosen](bool isOn) { choose(chosen, value, isOn); });
            QObject::connect(button.menu(), &QMenu::aboutToShow, action,
                             [this, action, value, chosen] { action->setChecked((m_filter.*chosen).contains(value)); });
        }
    }
    template <class E, class Label> void fillChoices(QPushButton& button, std::set<E> Filter::* chosen, Label label)
    {
        fillChoices(button, std::vector<E>(allOf<E>().begin(), allOf<E>().end()), chosen, label);
    }
    template <class E> void choose(std::set<E> Filter::* chosen, const E& value, bool isOn)
    {
        change([&](Filter& filter) {
            if (isOn)
                (filter.*chosen).insert(value);
            else
                (filter.*chosen).erase(value);
        });
    }
    // An entry of which one can be chosen at a time.
    void addOneOf(QPushButton& button, const QString& text, const QString& value, QString Filter::* chosen)
    {
        addChoice(*button.menu(), text, m_filter.*chosen == value,
                  [this, value, chosen](bool isOn) { change([&](Filter& filter) { filter.*chosen = isOn ? value : QString(); }); });
    }
    // Fills the menu with everybody each time it opens.
    void offerPeople(QPushButton& button, items::Desk& desk, QString Filter::* chosen)
    {
        QObject::connect(button.menu(), &QMenu::aboutToShow, this, [this, &button, &desk, chosen] {
            button.menu()->clear();
            for (const Person& person : desk.facts().people)
                addOneOf(button, desk.displayName(person.name), person.name, chosen);
        });
    }

private:
    void filterWords(const QString& text) override
    {
        change([&](Filter& filter) { filter.text = text; });
    }
    void apply(const Filter& filter)
    {
        const bool isNew = filter != m_filter;
        m_filter = filter;
        showFilter();
        if (isNew)
            emit changed();
    }

    Filter m_filter;
};

}
