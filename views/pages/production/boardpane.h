// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is known of one row of the board, beside the list: what is wrong, the targets, approvals, findings, results, what happened, ways on.

#include "items/desk.h"
#include "pages/place.h"
#include "registry/queries/boardnews.h"
#include "theme/widgets/panel.h"

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace gatehouse::theme {
class ElidedLabel;
class TextLabel;
}

namespace gatehouse::pages {

class TargetMatrix;

class BoardPane : public theme::Panel {
    Q_OBJECT
public:
    explicit BoardPane(items::Desk& desk, QWidget* parent = nullptr);

    // Null rows clear it. `now` is the moment that the board shows; in the past nothing is offered but to look.
    void show(const registry::BoardRow* row, const registry::RowNews* news, const QDateTime& now, bool isPast);
    // "parts-failure, plants", for a tab.
    [[nodiscard]] QString subject() const;

signals:
    void placeRequested(const gatehouse::pages::Place& place);
    void closed();

private:
    void fill();
    void fillButtons();
    void addHead(QVBoxLayout& column);
    void addWrong(QVBoxLayout& column);
    void addTargets(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column);
    void addOnTheWay(QVBoxLayout& column);
    void addApprovals(QVBoxLayout& column);
    void addFindings(QVBoxLayout& column);
    void addResults(QVBoxLayout& column);
    void addNews(QVBoxLayout& column);
    QPushButton* link(const QString& text, const Place& place);

    items::Desk& m_desk;
    std::optional<registry::BoardRow> m_row;
    std::optional<registry::RowNews> m_news;
    QDateTime m_now;
    bool m_isPast = false;
    theme::ElidedLabel* m_model;
    theme::TextLabel* m_label;
    QScrollArea* m_scroll;
    TargetMatrix* m_matrix = nullptr; // of the row that is shown; null where nothing is live
    theme::Panel* m_foot;
    QHBoxLayout* m_buttons;
};

}
