// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Production in its two views: what runs in which slot, and where the results are. One tab, one of them in sight.

#include "pages/page.h"

class QStackedWidget;

namespace gatehouse::pages {

class ProductionPage;
class ResultsPage;

class ProductionViews : public Page {
    Q_OBJECT
public:
    explicit ProductionViews(items::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return current().title(); }
    [[nodiscard]] QString iconName() const override { return current().iconName(); }
    [[nodiscard]] Place place() const override { return current().place(); }
    void go(const Place& place) override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return current().pageActions(); }
    void find() override { current().find(); }
    void refresh() override { current().refresh(); }
    // That of the slots, with that of the results inside.
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] bool isSettled() const override { return current().isSettled(); }

signals:
    void slotRequested(); // a new one
    // `to` is to come back to the slot.
    void rollbackRequested(const gatehouse::VersionName& to, const QString& slot);
    // Somebody wants to register a use of the model.
    void useRequested(const QString& model);

private:
    [[nodiscard]] Page& current() const;
    void adopt(Page& page);

    items::Desk& m_desk;
    QStackedWidget* m_stack;
    ProductionPage* m_slots;
    ResultsPage* m_results = nullptr; // made when it is first looked at
    QVariantMap m_resultsState;
};

}
