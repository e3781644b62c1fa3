// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingcanvas.h"

#include "reading/canvasaccessible.h"
#include "reading/canvaskeys.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>

namespace gatehouse::reading {

using theme::ThemeRole;

ReadingCanvas::ReadingCanvas(QWidget* parent) : QAbstractScrollArea(parent), m_scene(m_colours)
{
    installCanvasAccessibility();
    setAccessibleName(tr("Text"));
    setFrameShape(NoFrame);
    setLayoutDirection(Qt::LeftToRight); // code and line numbers are read from the left everywhere
    setFocusPolicy(Qt::StrongFocus);
    // The strip is the scroll bar.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    m_captions = new CaptionBar(m_scene, m_colours, this);
    m_strip = new OverviewStrip(m_scene, *verticalScrollBar(), this);
    m_insets = new CanvasInsets(*this);
    m_captions->follow();
    connect(&m_colours, &SyntaxColours::arrived, this, [this](Side side, int first, int last) {
        m_scene.layouts().forgetLines(side, first, last);
        const int top = m_scene.rowOfBlock(blockAt(0));
        const int bottom = m_scene.rowOfBlock(blockAt(viewport()->height()));
        if (m_document->rowOf(side, last) >= top && m_document->rowOf(side, first) <= bottom)
            viewport()->update();
    });
    connect(&m_colours, &SyntaxColours::gaveUp, this, [this] {
        m_captions->follow();
        placeParts();
    });
    m_dragScroll.setInterval(30);
    connect(&m_dragScroll, &QTimer::timeout, this, [this] {
        const int y = viewport()->mapFromGlobal(QCursor::pos()).y();
        const int beyond = y < 0 ? y : std::max(0, y - viewport()->height());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
        dragTo(viewport()->mapFromGlobal(QCursor::pos()));
    });
}

ReadingCanvas::~ReadingCanvas()
{
    dropCanvasAccessibility(this);
}

void ReadingCanvas::setDocument(std::shared_ptr<const ReadingDocument> document)
{
    if (!document)
        document = std::make_shared<const ReadingDocument>();
    m_finder.cancel();
    const QString words = m_matches.words;
    m_matches = {};
    m_strip->setMatches(nullptr);
    m_selection = {};
    m_read.clear();
    m_caret = 0;
    m_side = document->now ? Side::New : Side::Old;
    m_document = document;
    m_colours.setDocument(document);
    m_insets->clear();
    m_scene.setDocument(document);
    m_captions->follow();
    placeParts();
    rearrange();
    verticalScrollBar()->setValue(0);
    settle();
    blocksChanged();
    if (!words.isEmpty())
        find(words);
}

void ReadingCanvas::setArrangement(Arrangement wanted)
{
    if (m_wanted == wanted)
        return;
    m_wanted = wanted;
    rearrange();
    blocksChanged();
}

void ReadingCanvas::setWordMarks(bool on)
{
    m_scene.layouts().setWordMarks(on);
    viewport()->update();
}

void ReadingCanvas::setZoom(qreal zoom)
{
    const qreal kept = std::clamp(zoom, 0.5, 3.0);
    if (qFuzzyCompare(kept, m_zoom))
        return;
    m_zoom = kept;
    rearrange();
    emit zoomChanged(kept);
}

bool ReadingCanvas::goToChange(bool forward)
{
    const auto& changes = m_scene.document().diff.changes;
    const int row = m_scene.rowOfBlock(m_caret);
    // The sentences on top stand before every row.
    const bool onTop = !m_scene.blocks().empty() && m_scene.blocks()[static_cast<size_t>(m_caret)].kind < BlockKind::Row;
    const auto after = std::ranges::upper_bound(changes, onTop ? -1 : row, {}, &diff::RowRange::first);
    auto wanted = after - changes.begin();
    if (!forward) {
        const auto notBefore = std::ranges::lower_bound(changes, onTop ? 0 : row, {}, &diff::RowRange::first);
        wanted = notBefore - changes.begin() - 1;
    }
    if (wanted < 0 || wanted >= std::ssize(changes) || (onTop && !forward)) {
        emit noMoreChanges(forward);
        return false;
    }
    const int block = m_scene.blockOfRow(changes[static_cast<size_t>(wanted)].first);
    setCaret(block);
    scrollToBlock(block, true);
    emit changeReached(static_cast<int>(wanted), static_cast<int>(changes.size()));
    return true;
}

int ReadingCanvas::currentChange() const
{
    const auto& changes = m_scene.document().diff.changes;
    const auto after = std::ranges::upper_bound(changes, m_scene.rowOfBlock(m_caret), {}, &diff::RowRange::first);
    return static_cast<int>(after - changes.begin()) - 1;
}

void ReadingCanvas::showLine(Side side, int line)
{
    const int row = m_scene.document().rowOf(side, line);
    if (row < 0)
        return;
    if (const Block block = m_scene.blocks()[static_cast<size_t>(m_scene.blockOfRow(row))]; block.kind == BlockKind::Fold)
        openFold(m_scene.blockOfRow(row), FoldAction::All);
    m_side = side;
    setCaret(m_scene.blockOfRow(row));
    scrollToBlock(m_caret, true);
}

void ReadingCanvas::setAllFolded(bool folded)
{
    keepingTop([&] { m_scene.setAllFolded(folded); });
    blocksChanged();
}

void ReadingCanvas::setReadChanges(std::vector<bool> read)
{
    if (read == m_read)
        return;
    m_read = std::move(read);
    viewport()->update();
}

void ReadingCanvas::find(const QString& words)
{
    m_finder.cancel();
    m_matches = {};
    m_matches.words = words;
    m_strip->setMatches(nullptr);
    viewport()->update();
    if (words.isEmpty()) {
        emit foundChanged(0, 0, false);
        return;
    }
    m_finder.ask(this, [this, words, document = m_document](const std::stop_token& stop, const auto& answer) {
        answer([this, matches = findAll(*document, words, stop)]() mutable {
            m_matches = std::move(matches);
            m_strip->setMatches(&m_matches);
            const int first = matchFrom(m_matches, m_scene.rowOfBlock(m_caret), true);
            goToMatch(first >= 0 || m_matches.found.empty() ? first : 0);
        });
    });
}

void ReadingCanvas::findNext(bool forward)
{
    const int count = static_cast<int>(m_matches.found.size());
    if (count == 0) {
        if (m_matches.words.isEmpty())
            emit findRequested();
        return;
    }
    goToMatch((m_matches.current + (forward ? 1 : count - 1)) % count);
}

void ReadingCanvas::goToMatch(int index)
{
    m_matches.current = index;
    if (index >= 0) {
        const Match& match = m_matches.found[static_cast<size_t>(index)];
        if (const int block = m_scene.blockOfRow(match.row); m_scene.blocks()[static_cast<size_t>(block)].kind == BlockKind::Fold)
            openFold(block, FoldAction::All);
        int block = m_scene.blockOfRow(match.row);
        // In one column the two faces of a row are apart; of a long line the piece counts.
        const auto shows = [&](const Block& at) {
            return at.kind == BlockKind::Row && at.index == match.row && at.piece == match.piece
                && (at.faces == Faces::Both || (at.faces == Faces::Old) == (match.side == Side::Old) || match.onBothSides);
        };
        for (int i = block; i < static_cast<int>(m_scene.blocks().size()) && i < block + 5000; ++i) {
            if (shows(m_scene.blocks()[static_cast<size_t>(i)])) {
                block = i;
                break;
            }
        }
        m_side = match.side;
        setCaret(block);
        scrollToBlock(block, true);
    }
    emit foundChanged(index + 1, static_cast<int>(m_matches.found.size()), m_matches.isCut);
    viewport()->update();
}

QString ReadingCanvas::selectedText() const
{
    return reading::selectedText(m_scene.document(), m_selection);
}

void ReadingCanvas::copy() const
{
    QString text = selectedText();
    if (text.isEmpty() && !m_scene.blocks().empty()) {
        const Block& block = m_scene.blocks()[static_cast<size_t>(m_caret)];
        if (block.kind == BlockKind::Row) {
            const diff::Row& row = m_scene.document().diff.rows[static_cast<size_t>(block.index)];
            const Side side = block.faces == Faces::Old || row.newLine < 0 ? Side::Old
                : block.faces == Faces::New || row.oldLine < 0             ? Side::New
                                                                           : m_side;
            const int line = m_scene.document().lineOf(row, side);
            text = reading::selectedText(m_scene.document(), wholeLines(m_scene.document(), side, line, line));
        }
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ReadingCanvas::select(const Selection& selection)
{
    m_selection = selection;
    viewport()->update();
}

void ReadingCanvas::selectAll()
{
    if (const content::TextContent* text = m_scene.document().text(m_side); text && text->lineCount() > 0)
        select(wholeLines(m_scene.document(), m_side, 0, text->lineCount() - 1));
}

void ReadingCanvas::setCaret(int block, bool extend)
{
    if (m_scene.blocks().empty())
        return;
    const int before = m_caret;
    m_caret = std::clamp(block, 0, static_cast<int>(m_scene.blocks().size()) - 1);
    if (!extend) {
        m_lineAnchor = m_caret;
        if (!m_selection.isEmpty())
            select({});
    } else {
        const TextPlace a = placeAt(m_scene, std::min(m_lineAnchor, m_caret), m_side, {});
        const TextPlace b = placeAt(m_scene, std::max(m_lineAnchor, m_caret), m_side, {});
        select(wholeLines(m_scene.document(), m_side, a.line, b.line));
    }
    viewport()->update(blockRect(before));
    viewport()->update(blockRect(m_caret));
    announceCaret(this, m_caret);
}

void ReadingCanvas::openFold(int block, FoldAction action)
{
    const Block at = m_scene.blocks()[static_cast<size_t>(block)];
    if (at.kind != BlockKind::Fold)
        return;
    keepingTop([&] { m_scene.openFold(at.index, action); });
    blocksChanged();
}

void ReadingCanvas::blocksChanged()
{
    forgetBlocks(this);
    m_strip->follow();
    m_insets->place();
    viewport()->update();
}

void ReadingCanvas::keyPressEvent(QKeyEvent* event)
{
    if (!CanvasKeys(*this).press(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

void ReadingCanvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setClipRect(event->rect());
    painter.fillRect(event->rect(), theme::colour(ThemeRole::Surface));
    if (m_scene.blocks().empty())
        return;
    const Overlay overlay{m_selection, &m_matches, &m_read};
    const int offset = verticalScrollBar()->value();
    // The hatching is fixed to the text, so that scrolling moves it along.
    painter.setBrushOrigin(0, -(offset % 8));
    const int end = static_cast<int>(m_scene.blocks().size());
    for (int i = blockAt(event->rect().top()); i >= 0 && i < end; ++i) {
        const QRect place = blockRect(i);
        if (place.top() > event->rect().bottom())
            break;
        const Block& block = m_scene.blocks()[static_cast<size_t>(i)];
        m_scene.renderer(block).paint(painter, block, place, overlay);
        if (i == m_caret) {
            const bool hasSides = block.kind == BlockKind::Row || block.kind == BlockKind::Inset;
            const int left = m_scene.geometry().arrangement == Arrangement::SideBySide && hasSides ? m_scene.geometry().column(m_side).left : 0;
            painter.fillRect(QRect(left, place.top(), theme::px(3), place.height()),
                             theme::colour(hasFocus() ? ThemeRole::Focus : ThemeRole::Border));
        }
    }
}

}
