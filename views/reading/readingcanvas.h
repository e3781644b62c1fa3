// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one canvas for everything that is read: a long document of blocks, in one column or two, painted by one view.

#include "reading/canvasinsets.h"
#include "reading/captionbar.h"
#include "reading/overviewstrip.h"
#include "reading/scene.h"
#include "reading/worker.h"

#include <QAbstractScrollArea>
#include <QTimer>
#include <functional>

namespace gatehouse::reading {

class ReadingCanvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReadingCanvas(QWidget* parent = nullptr);
    ~ReadingCanvas() override;

    // The document is built by comparison() or wholeFile() on a worker; null empties the canvas.
    void setDocument(std::shared_ptr<const ReadingDocument> document);
    // Side by side needs room: a narrow canvas shows one column whatever is wanted.
    void setArrangement(Arrangement wanted);
    void setWordMarks(bool on);
    // Size of the text over the theme's own, kept between 0.5 and 3.
    void setZoom(qreal zoom);

    // Goes to the next change or the one before; false, with noMoreChanges(), when there is none that way.
    bool goToChange(bool forward);
    // The change the reader is at, counted from 0; -1 before the first.
    [[nodiscard]] int currentChange() const;
    // Brings a line into view, opening the fold that hides it.
    void showLine(Side side, int line);
    void setAllFolded(bool folded);
    // For each change of the document whether it is marked as read; empty where nothing is said of reading, as after setDocument().
    void setReadChanges(std::vector<bool> read);

    // Marks every place of the words and goes to the first from here; empty words end it. foundChanged() tells how many there are.
    void find(const QString& words);
    void findNext(bool forward);

    // As it stands in the file, without line numbers and signs.
    [[nodiscard]] QString selectedText() const;

    // Widgets between the lines, and the lines that were chosen; gone with the document.
    [[nodiscard]] CanvasInsets& insets() const { return *m_insets; }

    // What is shown where, for whoever has to point at it.
    [[nodiscard]] const Scene& scene() const { return m_scene; }

signals:
    void changeReached(int index, int count);
    void noMoreChanges(bool forward);
    void foundChanged(int current, int count, bool isCut); // current from 1, 0 for none
    void findRequested();
    void findEnded();
    void arrangementChanged(gatehouse::reading::Arrangement wanted, gatehouse::reading::Arrangement shown);
    void zoomChanged(qreal zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    friend class CanvasAccessible;
    friend class BlockAccessible;
    friend class CanvasKeys;
    friend class CanvasInsets;

    // Placing.
    void placeParts();
    void rearrange();
    void keepingTop(const std::function<void()>& change);
    bool settle();
    void updateRange();
    void scrollToBlock(int block, bool comfortably);
    [[nodiscard]] QRect blockRect(int block) const; // in the viewport
    [[nodiscard]] int blockAt(int viewportY) const;
    void wantColours();

    // The caret and what it does.
    void setCaret(int block, bool extend = false);
    void openFold(int block, FoldAction action);
    void selectAll();
    void copy() const;
    void select(const Selection& selection);
    void dragTo(QPoint point);
    [[nodiscard]] Side sideFor(int block, int x) const;
    void goToMatch(int index);
    void blocksChanged();

    std::shared_ptr<const ReadingDocument> m_document;
    SyntaxColours m_colours;
    Scene m_scene;
    CaptionBar* m_captions = nullptr;
    OverviewStrip* m_strip = nullptr;
    CanvasInsets* m_insets = nullptr;
    Arrangement m_wanted = Arrangement::SideBySide;
    qreal m_zoom = 1;

    int m_caret = 0;         // a block
    int m_lineAnchor = 0;    // the block where selecting by lines began
    Side m_side = Side::New; // that the keyboard works on
    Selection m_selection;
    std::vector<bool> m_read; // by change
    bool m_dragging = false;
    QTimer m_dragScroll;
    int m_lastValue = 0;
    bool m_settling = false;

    Matches m_matches;
    Worker m_finder; // last, so that its thread ends before what it uses
};

}
