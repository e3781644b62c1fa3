// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/notesview.h"

#include "theme/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QUrl>

namespace gatehouse::pages {

using theme::px;

namespace {

// Reading text stays under 80 characters a line.
constexpr int ReadingWidth = 660;

}

NotesView::NotesView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Release notes"));
    setTabChangesFocus(true);
    connect(&theme::Theme::current(), &theme::Theme::changed, this, [this] {
        if (m_notes != nullptr)
            m_notes->follow();
    });
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == QLatin1StringView(NotesDocument::FileScheme))
            emit fileRequested(url.path(QUrl::FullyDecoded), 0);
        else
            emit addressRequested(url);
    });
}

void NotesView::showNotes(std::unique_ptr<NotesDocument> notes)
{
    const int scrolled = verticalScrollBar()->value();
    notes->follow();
    notes->setDocumentMargin(0);
    const NotesDocument* before = m_notes;
    m_notes = notes.release();
    m_notes->setParent(this);
    setDocument(m_notes);
    delete before;
    verticalScrollBar()->setValue(scrolled);
}

QVariant NotesView::loadResource(int, const QUrl&)
{
    // The document answers for itself; nothing else may be asked for.
    return QByteArray();
}

void NotesView::resizeEvent(QResizeEvent* event)
{
    const int room = std::max(0, width() - px(26) - px(ReadingWidth) - px(24));
    // Read from right to left its scroll bar stands at the left; the text stays under the line above it all the same.
    const int bar = isRightToLeft() && verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    setViewportMargins(px(26) - bar, px(12), std::max(px(16), room), px(8));
    QTextBrowser::resizeEvent(event);
}

}
