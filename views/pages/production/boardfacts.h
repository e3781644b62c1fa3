// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is known of one row of the board: what is wrong, the targets, what happened, what comes, approvals, findings, results.

#include "items/desk.h"
#include "pages/place.h"
#include "registry/queries/boardnews.h"
#include "theme/widgets/panel.h"

class QPushButton;
class QVBoxLayout;

namespace gatehouse::pages {

class TargetMatrix;

// Made anew for another row.
class BoardFacts : public theme::Panel {
    Q_OBJECT
public:
    // `news` may be null. `now` is the moment that the board shows.
    BoardFacts(items::Desk& desk, const registry::BoardRow& row, const registry::RowNews* news, const QDateTime& now, bool isPast,
               QWidget* parent = nullptr);

    // How long ago targets were seen is counted from another moment.
    void setNow(const QDateTime& now);

signals:
    void placeRequested(const gatehouse::pages::Place& place);

private:
    void addHead(QVBoxLayout& column);
    void addWrong(QVBoxLayout& column);
    void addTargets(QVBoxLayout& column);
    void addNews(QVBoxLayout& column, const registry::RowNews& news);
    void addOnTheWay(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column);
    void addApprovals(QVBoxLayout& column);
    void addFindings(QVBoxLayout& column);
    void addResults(QVBoxLayout& column);
    QPushButton* link(const QString& text, const Place& place);

    items::Desk& m_desk;
    registry::BoardRow m_row;
    QDateTime m_now;
    bool m_isPast;
    TargetMatrix* m_matrix = nullptr; // null where nothing is live
};

}
