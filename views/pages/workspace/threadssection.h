// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tab of all that was said about a version: what is open first, each leading to its place, and a way to say more.

#include "pages/workspace/section.h"
#include "pages/workspace/threadcard.h"

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace gatehouse::theme {
class ColumnScroll;
class EmptyState;
class SegmentedControl;
class TextLabel;
}

namespace gatehouse::pages {

class ThreadComposer;

class ThreadsSection : public Section {
    Q_OBJECT
public:
    explicit ThreadsSection(items::Desk& desk, QWidget* parent = nullptr);
    void show(const items::VersionSight& sight) override;
    [[nodiscard]] QWidget* tools() override { return m_tools; }
    [[nodiscard]] QList<QAction*> sectionActions() const override { return m_actions; }
    void find() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    // Opens a place to write about an element, or about the version.
    void compose(const Anchor& anchor);

private:
    void makeTools();
    void arrange();
    void open(const Thread& thread);

    items::Desk& m_desk;
    VersionName m_version;
    std::vector<ShownThread> m_threads; // in the order shown
    std::vector<std::pair<qint64, ThreadCard*>> m_cards;
    QWidget* m_tools = nullptr;
    theme::SegmentedControl* m_show = nullptr;
    QPushButton* m_write = nullptr;
    theme::ColumnScroll* m_scroll;
    QVBoxLayout* m_column;
    QVBoxLayout* m_writing;
    ThreadComposer* m_composer = nullptr;
    theme::EmptyState* m_empty;
    QStackedLayout* m_stack;
    QList<QAction*> m_actions;
};

}
