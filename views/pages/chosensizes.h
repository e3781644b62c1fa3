// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the parts of a splitter share its room, as its page or a person chose it: also after the size of the text has changed, and back.

#include <QList>
#include <QObject>
#include <QVariant>

class QSplitter;

namespace gatehouse::pages {

// Lives as a child of its splitter. Another size of the text moves the handle, because parts have a least and a most width of their own; what was
// chosen is asked for again then.
class ChosenSizes final : public QObject {
public:
    // In pixels at the size of the text that stands now.
    ChosenSizes(QSplitter& splitter, const QList<int>& sizes);
    // The page's choice; one that a person has made stays.
    void choose(const QList<int>& sizes);
    // Of two parts the last is that wide, at the design's size of the text, and wider in a window that has the room, until a person chooses. What stands
    // before it has that much first: a list with all its columns.
    void growLast(int design, int before = 1040);
    // What a person has chosen, at the design's size of the text; empty as long as nobody has. Not what the splitter has: a page that is
    // restored has no size yet, or another one.
    [[nodiscard]] QVariant saveState() const;
    void restoreState(const QVariant& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void grow();
    void keep(const QList<int>& sizes);
    void remember();
    void apply();

    QSplitter& m_splitter;
    QList<qreal> m_sizes; // at the design's size of the text
    int m_last = 0; // 0: none grows
    int m_before = 0;
    bool m_isByHand = false;
};

}
