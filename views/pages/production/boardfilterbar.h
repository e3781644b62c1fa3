// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the board lets through: a search field, menus for attention, tier and owner, what changed since the person last looked, and a way out.

#include "items/boardmodel.h"
#include "pages/filtercontrols.h"

namespace gatehouse::theme {
class ElidedLabel;
}

namespace gatehouse::pages {

class BoardFilterBar : public FilterControlsFor<items::BoardFilter> {
    Q_OBJECT
public:
    explicit BoardFilterBar(items::Desk& desk, QWidget* parent = nullptr);

    // How many rows there are, let through, and changed since `looked`; an invalid time says that the person never looked before.
    void setCounts(const items::BoardCounts& counts, const QDateTime& looked);
    // What changed is known of the present only.
    void setPast(bool isPast);

signals:
    // What changed since is known now; from here on only what comes next is news.
    void seen();

private:
    void showFilter() override;

    QPushButton* m_attention = nullptr;
    QPushButton* m_tier = nullptr;
    QPushButton* m_owner = nullptr;
    QPushButton* m_news = nullptr;
    QPushButton* m_seen = nullptr;
    QPushButton* m_clear = nullptr;
    theme::ElidedLabel* m_counts = nullptr;
};

}
