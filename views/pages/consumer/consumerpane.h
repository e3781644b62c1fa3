// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pane beside a consumer's list: the facts of one use, and what can be done about it.

#include "items/consumerusemodel.h"
#include "pages/place.h"
#include "theme/widgets/panel.h"

class QPushButton;
class QScrollArea;

namespace gatehouse::theme {
class ElidedLabel;
class TextLabel;
}

namespace gatehouse::pages {

class ConsumerPane : public theme::Panel {
    Q_OBJECT
public:
    explicit ConsumerPane(items::Desk& desk, QWidget* parent = nullptr);

    // A null use shows the history alone.
    void show(const registry::ConsumerUse* use, const registry::LiveModel* live, const std::vector<registry::EventRow>& history);
    [[nodiscard]] QString subject() const { return m_use ? m_use->model.name : QString(); }

signals:
    void placeRequested(const gatehouse::pages::Place& place);
    void acknowledgeRequested();
    void changeRequested();
    void endRequested();
    void closed();

private:
    void fill();
    void judge();

    items::Desk& m_desk;
    std::optional<registry::ConsumerUse> m_use;
    std::optional<registry::LiveModel> m_live;
    std::vector<registry::EventRow> m_history;
    theme::ElidedLabel* m_model;
    theme::TextLabel* m_label;
    QScrollArea* m_scroll;
    theme::Panel* m_foot;
    QPushButton* m_acknowledge;
    QPushButton* m_change;
    QPushButton* m_end;
    theme::TextLabel* m_why; // the buttons are closed
};

}
