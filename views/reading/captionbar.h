// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The line over the columns that says which version each of them shows, and from where on it has no colours; it does not scroll.

#include "reading/scene.h"

#include <QWidget>

namespace gatehouse::reading {

class CaptionBar : public QWidget {
    Q_OBJECT

public:
    CaptionBar(const Scene& scene, const SyntaxColours& colours, QWidget* parent);
    // What the captions say changed.
    void follow();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString textOf(Side side) const;

    const Scene& m_scene;
    const SyntaxColours& m_colours;
};

}
