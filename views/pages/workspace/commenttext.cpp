// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/commenttext.h"

#include "pages/workspace/notesdocument.h"
#include "theme/theme.h"

#include <QThread>
#include <QUrl>
#include <QWheelEvent>
#include <cmath>

namespace gatehouse::pages {

using theme::px;

namespace {

constexpr qsizetype MarkdownCharacters = 8000; // longer ones are shown as they were written: laying them out would hold the window

}

CommentText::CommentText(const QString& markdown, QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Comment"));
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto built = markdown.size() <= MarkdownCharacters ? buildNotes(markdown, {}, QThread::currentThread(), {}) : Result<BuiltNotes>(BuiltNotes{});
    if (built && built->document) {
        NotesDocument* document = built->document.release();
        document->setParent(this);
        document->follow();
        document->setDocumentMargin(0);
        setDocument(document);
    } else {
        setPlainText(markdown);
        document()->setDocumentMargin(0);
    }
    connect(&theme::Theme::current(), &theme::Theme::changed, this, [this] {
        if (auto* notes = qobject_cast<NotesDocument*>(document()))
            notes->follow();
        updateGeometry();
    });
    connect(this, &QTextBrowser::anchorClicked, this, &CommentText::addressRequested);
}

int CommentText::heightForWidth(int width) const
{
    document()->setTextWidth(width);
    return int(std::ceil(document()->size().height())) + px(2);
}

QSize CommentText::sizeHint() const
{
    return {px(300), heightForWidth(px(300))};
}

QSize CommentText::minimumSizeHint() const
{
    return {px(80), fontMetrics().height()};
}

QVariant CommentText::loadResource(int, const QUrl&)
{
    return QByteArray(); // the document answers for itself
}

// The page scrolls, not what stands on it.
void CommentText::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

}
