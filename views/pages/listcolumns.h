// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The columns of a list: which are shown, how wide, in which order, which one sorts; chosen by right click or a press on the header, and fewer
// where there is little room. Widths follow the size of the text.

#include <QObject>
#include <QSet>
#include <QVariantMap>

class QMenu;
class QTreeView;

namespace gatehouse::pages {

// What a page says of its list. Its first column takes what is left.
struct ColumnPlan {
    struct Width {
        int column = 0;
        int design = 0; // at the design's text size
    };
    std::vector<Width> widths;  // of every column but the first
    std::vector<int> leaving;   // which leave first where there is little room
    int leastFirst = 240;       // what the first column keeps, at the design's text size
    int sortColumn = 0;         // the model's own order
    Qt::SortOrder order = Qt::AscendingOrder;
};

// Lives as a child of its view, which has its model already.
class ListColumns : public QObject {
    Q_OBJECT
public:
    ListColumns(QTreeView& view, const ColumnPlan& plan);

    // What the header does for a mouse, for the keyboard: a menu "Sort by".
    void addSorting(QMenu& menu);
    // The same on its own, under the header.
    void askSorting();
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseAt(const QPoint& place);
    void saySorting();
    void fit();
    void rescale();

    QTreeView& m_view;
    ColumnPlan m_plan;
    int m_scale;
    QSet<int> m_hidden; // by the person
};

}
