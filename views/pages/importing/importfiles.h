// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The files of an import on the page before writing: by element or as one list, filtered, ticked, and given another element.

#include "items/importing/importfilesmodel.h"

#include <QTreeView>
#include <QWidget>

class QComboBox;

namespace gatehouse::theme {
class SearchField;
class SegmentedControl;
class TextLabel;
}

namespace gatehouse::pages {

// F2 or Enter changes the element of the file, Space leaves the chosen files out or takes them back.
class ImportFileTree : public QTreeView {
    Q_OBJECT
public:
    using QTreeView::QTreeView;

signals:
    void toggled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

class ImportFiles : public QWidget {
    Q_OBJECT
public:
    explicit ImportFiles(items::FolderImport& import, QWidget* parent = nullptr);

private:
    void regroup();
    void followPlan();
    void followSelection();
    void toggle();
    [[nodiscard]] QStringList chosenPaths() const;

    items::FolderImport& m_import;
    items::ImportFilesModel m_model;
    theme::SegmentedControl* m_grouping;
    theme::SearchField* m_filter;
    theme::TextLabel* m_summary;
    ImportFileTree* m_tree;
    QComboBox* m_element;
};

}
