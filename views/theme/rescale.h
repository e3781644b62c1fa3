// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was laid out for one size of the text is laid out anew for another: the fixed sizes of widgets, the columns of lists, the margins
// and gaps of layouts.

#include <QPointer>
#include <vector>

namespace gatehouse::theme {

// Made before the size of the text changes, applied after it. Lengths come back exactly as they were when the size does.
// What follows the size by itself (the style's own margins) is left alone, and so are single pixels, which are lines.
class Rescale {
public:
    explicit Rescale(qreal ratio);
    void apply() const;

private:
    struct Measured {
        QPointer<QObject> thing;
        QList<int> lengths;
    };

    qreal m_ratio;
    std::vector<Measured> m_measured;
};

}
