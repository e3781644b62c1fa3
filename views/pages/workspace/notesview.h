// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Shows release notes for reading; a link is never followed by itself: the page is told, and asks.

#include "pages/workspace/notesdocument.h"

#include <QTextBrowser>

namespace gatehouse::pages {

class NotesView : public QTextBrowser {
    Q_OBJECT
public:
    explicit NotesView(QWidget* parent = nullptr);
    void showNotes(std::unique_ptr<NotesDocument> notes);

signals:
    void fileRequested(const QString& path, int line);
    void addressRequested(const QUrl& address);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    NotesDocument* m_notes = nullptr; // a child
};

}
