// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the inventory shows: a search field and menus for state, usability, tier and owner, each choice a chip that can be taken away again.

#include "pages/filtercontrols.h"
#include "registry/queries/inventory.h"

#include <QVariantMap>

namespace gatehouse::theme {
class TextLabel;
class WrapRow;
}

namespace gatehouse::pages {

class InventoryFilterBar : public FilterControlsFor<registry::VersionFilter> {
    Q_OBJECT
public:
    explicit InventoryFilterBar(items::Desk& desk, QWidget* parent = nullptr);

    // All filters but the words.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);
    // "61 of 64 models, 1 208 of 1 390 versions"
    void setCounts(const QString& sentence);

private:
    template <class E> void addChips(std::set<E> registry::VersionFilter::* chosen);
    void addChip(const QString& text, const std::function<void()>& remove);
    void showFilter() override;

    items::Desk& m_desk;
    QPushButton* m_state = nullptr;
    QPushButton* m_usability = nullptr;
    QPushButton* m_tier = nullptr;
    QPushButton* m_owner = nullptr;
    theme::WrapRow* m_chips;
    QPushButton* m_clear = nullptr;
    theme::TextLabel* m_counts;
};

}
