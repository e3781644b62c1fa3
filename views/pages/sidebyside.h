// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list with the facts of its chosen row beside it; where there is no room for both, two tabs. The person can close the facts,
// and a button at the edge brings them back.

#include <QVariantMap>
#include <QWidget>

class QSplitter;
class QTabBar;
class QToolButton;

namespace gatehouse::pages {

class ChosenSizes;

class SideBySide : public QWidget {
    Q_OBJECT
public:
    // Takes both; the focus goes to `focus` when the list is shown. `name` says what both are, `listTitle` is the list's tab.
    SideBySide(QWidget* list, QWidget* focus, QWidget* facts, const QString& name, const QString& listTitle, QWidget* parent = nullptr);

    // Whether so narrow a place shows one at a time, under tabs.
    [[nodiscard]] static bool isNarrow(int width);
    // How wide the facts are at first, at the design's text size; somewhat narrower a person can make them.
    // In a wider window they grow once the list has `before`, all its columns.
    void setFactsWidth(int design, int before = 1040);
    // What the tab of the facts says; "Facts" where it is empty.
    void setSubject(const QString& subject);
    // False while there is no row that could have facts.
    void setHasFacts(bool hasFacts);
    void toggle();
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QWidget* m_list;
    QWidget* m_focus;
    QWidget* m_facts;
    QSplitter* m_splitter;
    ChosenSizes* m_sizes = nullptr;
    QTabBar* m_tabs;
    QToolButton* m_reopen = nullptr; // at the edge that the facts went behind
    int m_factsWidth = 372;
    bool m_isWanted = true;
    bool m_hasFacts = true;
};

}
