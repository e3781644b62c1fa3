// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Says how much of a file is marked as read, and marks it or takes the mark off.

#include "items/readingmarks.h"

#include <QToolButton>

namespace gatehouse::pages {

class ReadButton : public QToolButton {
    Q_OBJECT
public:
    // The marks are borrowed.
    explicit ReadButton(items::ReadingMarks& marks, QWidget* parent = nullptr);
    // The file that is open; null for none. Hidden where there is nothing to mark.
    void show(const FileChange* change);
    using QWidget::show;

    // For each of so many changes of the open file whether it is read; the same for all where the file is marked as one, or they are not `alone`.
    [[nodiscard]] std::vector<bool> read(std::size_t changes, bool alone) const;
    void markFile(bool isRead);
    void toggleFile();
    // One change of so many, counted from 0, where each is marked alone; answers whether it is read now, and nothing where the file is marked as one.
    std::optional<bool> toggleChange(int at, std::size_t changes);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    [[nodiscard]] Coverage coverage() const;
    void follow();

    items::ReadingMarks& m_marks;
    std::optional<FileChange> m_change;
    bool m_hasRoom = false;
};

}
