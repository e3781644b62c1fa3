// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tab where the differences are read: the files on the left, the chosen one on the canvas, and ways through both.

#include "items/linecounts.h"
#include "items/readingmarks.h"
#include "pages/workspace/section.h"
#include "pages/workspace/textopening.h"
#include "reading/blocks.h"

#include <QTimer>

class QSplitter;
class QStackedLayout;
class QToolButton;

namespace gatehouse::reading {
class ReadingPane;
}

namespace gatehouse::theme {
class BusyLine;
class ElidedLabel;
class EmptyState;
class IconLabel;
class SegmentedControl;
class TextLabel;
}

namespace gatehouse::pages {

class ChosenSizes;

class FileList;
class FileThreads;
class WhiteSpaceChoice;
class ReadButton;

class ChangesSection : public Section {
    Q_OBJECT
public:
    ChangesSection(items::Desk& desk, const items::LineCounts& counts, items::ReadingMarks& marks, QWidget* parent = nullptr);
    void show(const items::VersionSight& sight) override;
    [[nodiscard]] QWidget* tools() override { return m_tools; }
    [[nodiscard]] QList<QAction*> sectionActions() const override { return m_actions; }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] bool isSettled() const override;
    void find() override;
    [[nodiscard]] const FileChange* chosenFile() const override;
    void offerForFiles(QAction* action) override;

    // The file on the canvas; empty for none.
    [[nodiscard]] QString file() const;
    // Goes to a file and a line of it (from 1; 0 for none) as soon as they are there.
    void open(const QString& path, int line);

protected:
    void fit() override;

private:
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* makeTools();
    void makeActions();
    QAction* addAction(const QString& text, const QList<QKeySequence>& keys, const QString& icon, const std::function<void()>& act);
    void openCurrent();
    void blank();
    void take(Result<std::shared_ptr<const reading::ReadingDocument>> document);
    void showHead();
    void followMarks();
    // Whether each change that is shown is one of those that are marked: lines as they are, nothing set aside.
    [[nodiscard]] bool showsUnits() const;
    void markChange();
    void markFileAndGoOn();
    void goToChange(bool forward);
    void goToFile(bool forward);
    void followThreads();
    void setArrangement(reading::Arrangement wanted);

    items::Desk& m_desk;
    const items::LineCounts& m_counts;
    items::ReadingMarks& m_marks;
    items::Question m_question;
    // What the canvas shows, so that news which changes none of it does not disturb the reader.
    std::optional<TextWanted> m_shown;
    QTimer m_patience; // until the canvas is blank while another file opens
    std::shared_ptr<const reading::ReadingDocument> m_document;
    QString m_oldCaption;
    QString m_newCaption;
    std::vector<Asset> m_gone; // texts of which a new file may be made
    bool m_hasSight = false;
    QString m_wantedPath; // asked for before there was a sight
    int m_wantedLine = 0;
    bool m_wasRestored = false; // what is wanted was read the last time, perhaps in another version
    QString m_byLine; // the file of which a line was asked for: it is shown by line
    bool m_atEnd = false; // the reader was told that this file has no more changes that way
    bool m_endForward = true;
    bool m_fromEnd = false; // the next document opens at its last change
    reading::Arrangement m_arrangement = reading::Arrangement::SideBySide;

    FileList* m_files;
    reading::ReadingPane* m_pane;
    theme::EmptyState* m_empty;
    QStackedLayout* m_stack = nullptr;
    QSplitter* m_splitter;
    ChosenSizes* m_sizes = nullptr;
    theme::BusyLine* m_busy;
    theme::IconLabel* m_icon = nullptr;
    theme::ElidedLabel* m_path = nullptr;
    theme::TextLabel* m_added = nullptr;
    theme::TextLabel* m_removed = nullptr;
    theme::TextLabel* m_at = nullptr;
    QWidget* m_tools = nullptr;
    ReadButton* m_read = nullptr;
    FileThreads* m_threads = nullptr;
    theme::SegmentedControl* m_arrangementChoice = nullptr;
    WhiteSpaceChoice* m_whiteSpace = nullptr;
    QToolButton* m_whole = nullptr;
    QToolButton* m_meaning = nullptr;
    theme::ElidedLabel* m_narrow = nullptr; // why one column is shown where two are chosen
    QList<QAction*> m_actions;
};

}
