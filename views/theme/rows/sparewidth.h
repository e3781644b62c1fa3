// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The width that a list has to spare: a column whose words are cut gets of what others leave empty. What a person dragged stays. Where there is not
// even room for the column that takes the rest, it keeps a least width and the list scrolls sideways.

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

class QHeaderView;
class QTreeView;

namespace gatehouse::theme {

// Lives as a child of its view; prepareList() makes it. Columns that are made as wide as designed before the list is shown go back to that width
// whenever there is nothing to share.
class SpareWidth : public QObject {
    Q_OBJECT
public:
    explicit SpareWidth(QTreeView& view);
    // That of a prepared list.
    [[nodiscard]] static SpareWidth& of(const QTreeView& view);

    // How wide a column is by design, or by hand, without what it got or gave.
    [[nodiscard]] int designed(int column) const;
    [[nodiscard]] bool isByHand(int column) const { return m_byHand.contains(column); }
    // As if it had been dragged.
    void choose(int column, int width);
    // The order and sorting of the header, and what was dragged; for the settings.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep(int column, int before, int now);
    void measure();
    void share();
    void squeeze(int column, int width, int least);
    void rescale();

    QTreeView& m_view;
    QHeaderView& m_header;
    int m_scale;
    bool m_isSharing = false;
    int m_squeezed = -1; // the column that takes the rest while there is none, else no column
    QHash<int, qreal> m_designed; // at the design's text size
    QHash<int, qreal> m_byHand;   // likewise
    QHash<int, int> m_needed;     // in pixels, by what was in sight; only grows, so that columns do not jump while somebody types or scrolls
    QTimer m_later;
};

}
