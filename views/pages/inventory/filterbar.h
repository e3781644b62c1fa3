// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the inventory shows: a search field and menus for state, usability, tier and owner, each choice a chip that can be taken away again.

#include "items/desk.h"
#include "registry/queries/inventory.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QLayout;
class QMenu;
class QPushButton;

namespace gatehouse::theme {
class SearchField;
class TextLabel;
}

namespace gatehouse::theme {
class WrapRow;
}

namespace gatehouse::pages {

class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(items::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] const registry::VersionFilter& filter() const { return m_filter; }
    void setFilter(const registry::VersionFilter& filter);
    void clear();
    // All filters but the words.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);
    // "61 of 64 models, 1 208 of 1 390 versions"
    void setCounts(const QString& sentence);
    // Puts the focus into the search field; `text` replaces what it holds.
    void search(const QString& text = {});
    // True once what was typed is what filter() says.
    [[nodiscard]] bool isSettled() const { return !m_typing.isActive(); }

signals:
    void changed();

private:
    QPushButton* addMenu(const QString& text, const QString& accessibleName, QLayout& row);
    template <class E> void fillChoices(QPushButton& button, std::set<E> registry::VersionFilter::* chosen);
    template <class E> void addChips(std::set<E> registry::VersionFilter::* chosen);
    void addChip(const QString& text, const std::function<void()>& remove);
    void fillOwners();
    void apply(const registry::VersionFilter& filter);
    void showFilter();

    items::Desk& m_desk;
    registry::VersionFilter m_filter;
    theme::SearchField* m_search;
    QTimer m_typing;
    QPushButton* m_state;
    QPushButton* m_usability;
    QPushButton* m_tier;
    QPushButton* m_owner;
    theme::WrapRow* m_chips;
    QPushButton* m_clear;
    theme::TextLabel* m_counts;
};

}
