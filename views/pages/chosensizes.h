// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the parts of a splitter share its room, as its page or a person chose it: also after the size of the text has changed, and back.

#include <QList>
#include <QObject>

class QSplitter;

namespace gatehouse::pages {

// Lives as a child of its splitter. Another size of the text moves the handle, because parts have a least and a most width of their own; what was
// chosen is asked for again then.
class ChosenSizes final : public QObject {
public:
    // In pixels at the size of the text that stands now.
    ChosenSizes(QSplitter& splitter, const QList<int>& sizes);
    void choose(const QList<int>& sizes);
    // What QSplitter::saveState() gave.
    void restore(const QByteArray& state);

private:
    void remember();
    void apply();

    QSplitter& m_splitter;
    QList<qreal> m_sizes; // at the design's size of the text
};

}
