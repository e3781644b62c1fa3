// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tab where a review begins: the element matrix against the base, the files of the chosen element, and how gate A stands.

#include "items/elementmatrixmodel.h"
#include "pages/workspace/section.h"

class QSplitter;
class QTreeView;

namespace gatehouse::pages {

class ChosenSizes;

class ElementFiles;
class GatePane;
class SideBySide;

class ElementsSection : public Section {
    Q_OBJECT
public:
    ElementsSection(items::Desk& desk, const items::LineCounts& counts, const items::ReadingMarks& marks, QWidget* parent = nullptr);
    void show(const items::VersionSight& sight) override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void find() override;
    [[nodiscard]] const FileChange* chosenFile() const override;
    void offerForFiles(QAction* action) override;
    [[nodiscard]] int leastHeight() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followCurrent();
    void shareHeight();
    void fitColumns();

    items::ElementMatrixModel m_model;
    QTreeView* m_matrix;
    ElementFiles* m_files;
    GatePane* m_gate;
    SideBySide* m_sides = nullptr;
    ChosenSizes* m_rows = nullptr;
    QSplitter* m_below;
    Element m_current = Element::Scripts;
    bool m_wasShown = false;
    bool m_hasThreads = false;
};

}
