// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The files of a version beside the text that is read: under their elements, with a filter, how each changed and by how many lines.

#include "items/filechangemodel.h"
#include "theme/widgets/panel.h"

class QCheckBox;
class QStackedLayout;
class QTreeView;

namespace gatehouse::theme {
class EmptyState;
class SearchField;
class TextLabel;
}

namespace gatehouse::pages {

class FileList : public theme::Panel {
    Q_OBJECT
public:
    FileList(const items::LineCounts& counts, const items::ReadingMarks& marks, QWidget* parent = nullptr);
    void show(const items::VersionSight& sight);
    using QWidget::show;

    [[nodiscard]] const FileChange* current() const { return m_model.change(m_currentIndex); }
    // Shows the file even when the filter leaves it out; false when the version has none of that path.
    bool choose(const QString& path);
    // The next file with a difference or the one before; false when there is none.
    bool chooseNeighbour(bool forward);
    // The next file of which something is not read, from the first one again behind the last; false when all is read.
    bool chooseUnread();
    void find();
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

signals:
    // Another file, or none, or the same one with another content.
    void currentChanged();
    // Enter or a double click: the reader wants to go on in the text.
    void activated();

private:
    void applyFilter();
    void follow();
    void setCurrent(const QModelIndex& index);

    const items::ReadingMarks& m_marks;
    items::FileChangeModel m_model;
    QPersistentModelIndex m_currentIndex;
    QString m_currentPath; // kept when rows are replaced
    theme::SearchField* m_filter;
    QCheckBox* m_changedOnly;
    theme::TextLabel* m_count;
    QTreeView* m_view;
    theme::EmptyState* m_empty;
    QStackedLayout* m_stack;
};

}
