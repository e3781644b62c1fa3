// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the board lets through: a search field, menus for attention, tier and owner, what changed since the person last looked, and a way out.

#include "items/boardmodel.h"

#include <QTimer>
#include <QWidget>

class QLayout;
class QPushButton;

namespace gatehouse::theme {
class SearchField;
class ElidedLabel;
}

namespace gatehouse::pages {

class BoardFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit BoardFilterBar(items::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] const items::BoardFilter& filter() const { return m_filter; }
    void setFilter(const items::BoardFilter& filter);
    void clear();
    // How many rows there are, let through, and changed since `looked`; an invalid time says that the person never looked before.
    void setCounts(const items::BoardCounts& counts, const QDateTime& looked);
    // What changed is known of the present only.
    void setPast(bool isPast);
    // Puts the focus into the search field; `text` replaces what it holds.
    void search(const QString& text = {});
    // True once what was typed is what filter() says.
    [[nodiscard]] bool isSettled() const { return !m_typing.isActive(); }

signals:
    void changed();
    // What changed since is known now; from here on only what comes next is news.
    void seen();

private:
    QPushButton* addMenu(const QString& text, const QString& accessibleName, QLayout& row);
    template <class E> void fillChoices(QPushButton& button, const std::vector<E>& values, std::set<E> items::BoardFilter::* chosen);
    void fillOwners();
    void apply(const items::BoardFilter& filter);
    void showFilter();

    items::Desk& m_desk;
    items::BoardFilter m_filter;
    theme::SearchField* m_search;
    QTimer m_typing;
    QPushButton* m_attention = nullptr;
    QPushButton* m_tier = nullptr;
    QPushButton* m_owner = nullptr;
    QPushButton* m_news = nullptr;
    QPushButton* m_seen = nullptr;
    QPushButton* m_clear = nullptr;
    theme::ElidedLabel* m_counts = nullptr;
};

}
