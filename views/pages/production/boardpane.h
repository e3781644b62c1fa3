// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pane beside the board: the facts of one row, and buttons that lead on.

#include "items/desk.h"
#include "pages/place.h"
#include "registry/queries/boardnews.h"
#include "theme/widgets/panel.h"

class QPushButton;
class QScrollArea;

namespace gatehouse::theme {
class ElidedLabel;
class TextLabel;
class WrapRow;
}

namespace gatehouse::pages {

class BoardFacts;

class BoardPane : public theme::Panel {
    Q_OBJECT
public:
    explicit BoardPane(items::Desk& desk, QWidget* parent = nullptr);

    // Null rows clear it. `now` is the moment that the board shows; in the past nothing is offered but to look.
    void show(const registry::BoardRow* row, const registry::RowNews* news, const QDateTime& now, bool isPast);
    // "parts-failure, plants", for a tab.
    [[nodiscard]] QString subject() const;

signals:
    // `to` is to come back to the slot of the row.
    void rollbackRequested(const gatehouse::VersionName& to, const QString& slot);
    void placeRequested(const gatehouse::pages::Place& place);
    void closed();

private:
    void fill();
    void fillButtons();

    items::Desk& m_desk;
    std::optional<registry::BoardRow> m_row;
    std::optional<registry::RowNews> m_news;
    QDateTime m_now;
    bool m_isPast = false;
    theme::ElidedLabel* m_model;
    theme::TextLabel* m_label;
    QScrollArea* m_scroll;
    BoardFacts* m_facts = nullptr; // null where no row is shown
    theme::Panel* m_foot;
    theme::WrapRow* m_buttons;
};

}
