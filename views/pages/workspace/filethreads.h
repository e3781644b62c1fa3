// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was said about the file on the canvas, each thread under its line, and the place where more is written.

#include "items/versionwatch.h"
#include "pages/workspace/threadcard.h"
#include "reading/canvasinsets.h"

namespace gatehouse::reading {
class ReadingCanvas;
}

namespace gatehouse::pages {

class ThreadComposer;

class FileThreads : public QObject {
    Q_OBJECT
public:
    FileThreads(items::Desk& desk, reading::ReadingCanvas& canvas, QObject* parent = nullptr);

    void showSight(const items::VersionSight& sight);
    // What the canvas shows now; `byLines` where its lines are those of the file. Null for nothing.
    void showFile(const FileChange* change, std::shared_ptr<const reading::ReadingDocument> document, bool byLines);
    // Opens a place to write about the lines that are chosen, or about the file where it has none.
    void compose();
    // To the next thread of the file, or the one before; says so when there is none that way.
    void goTo(bool forward);
    [[nodiscard]] bool isSettled() const { return !m_question.isBusy(); }

signals:
    void said(const QString& sentence);

private:
    // Where a thread stands in what is shown.
    struct Place {
        reading::LineSpan lines;
        bool isMoved = false;    // it was said of other bytes, and the line is still there
        bool isOutdated = false; // the line is gone or another
        bool operator==(const Place&) const = default;
    };
    using Places = std::vector<std::pair<qint64, Place>>; // by thread
    [[nodiscard]] std::vector<Thread> threadsHere() const;
    void place();
    void take(const Places& places);
    [[nodiscard]] ShownThread shownOf(const Thread& thread, const Place& place) const;
    [[nodiscard]] Anchor anchorOf(const reading::LineSpan& lines) const;
    void arrange();

    items::Desk& m_desk;
    reading::ReadingCanvas& m_canvas;
    items::Question m_question;
    std::vector<Thread> m_threads;
    VersionName m_version;
    QString m_author, m_owner;
    int m_revision = 0;
    std::optional<FileChange> m_change;
    std::shared_ptr<const reading::ReadingDocument> m_document;
    bool m_byLines = false;
    Places m_places;
    std::vector<std::pair<qint64, ThreadCard*>> m_cards; // by thread; the canvas owns them
    ThreadComposer* m_composer = nullptr;                // it too
    reading::LineSpan m_composedAt;
};

}
