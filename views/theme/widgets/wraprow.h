// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A row of controls that goes on in the next line where there is no room: at twice the text's size a bar becomes two, and no page wider than its window.

#include <QLayout>
#include <memory>
#include <vector>

namespace gatehouse::theme {

// Laid out like a QHBoxLayout as long as everything has its room. What expands takes what is left of its line; what may be cut
// (an elided label) is cut before it wraps.
class WrapRow : public QLayout {
    Q_OBJECT
public:
    explicit WrapRow(QWidget* parent = nullptr);
    ~WrapRow() override;

    // What follows stands at the end of its line.
    void addStretch();
    void addLayout(QLayout* layout);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Piece {
        QLayoutItem* item = nullptr;
        int width = 0;
    };
    struct Line {
        std::vector<Piece> pieces;
        int height = 0;
    };
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    void fill(Line& line, int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}
