// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The files of the element chosen in the matrix: how each changed, by how many lines, and whether the release notes name it.

#include "items/elementmatrixmodel.h"
#include "items/filechangemodel.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace gatehouse::theme {
class ElidedLabel;
class EmptyState;
class IconLabel;
}

namespace gatehouse::pages {

class ElementFiles : public QWidget {
    Q_OBJECT
public:
    ElementFiles(const items::LineCounts& counts, const items::ReadingMarks& marks, QWidget* parent = nullptr);
    void show(const items::VersionSight& sight);
    using QWidget::show;
    void setElement(Element element, items::ElementMatrixModel::Differing differing);
    void setChangedOnly(bool on);
    [[nodiscard]] bool isChangedOnly() const;
    [[nodiscard]] const FileChange* current() const;
    [[nodiscard]] QTreeView* view() const { return m_view; }

signals:
    void fileRequested(const QString& path, int line);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void open(const QModelIndex& index);

    items::FileChangeModel m_model;
    Element m_element = Element::Scripts;
    QString m_current; // kept when rows are replaced
    theme::IconLabel* m_icon;
    theme::ElidedLabel* m_title;
    QCheckBox* m_changedOnly;
    QPushButton* m_open;
    QTreeView* m_view;
    theme::EmptyState* m_empty;
    QStackedLayout* m_stack;
};

}
