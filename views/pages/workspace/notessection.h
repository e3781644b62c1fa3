// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tab of the release notes: the notes rendered or as they are written, and beside them the changes that no note explains.

#include "items/filechangemodel.h"
#include "pages/workspace/notesdocument.h"
#include "pages/workspace/section.h"

class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTreeView;

namespace gatehouse::theme {
class ColumnScroll;
class EmptyState;
class MessageBar;
class SegmentedControl;
class TextLabel;
}

namespace gatehouse::pages {

class ChosenSizes;

class ElementCounts;
class NotesView;

class NotesSection : public Section {
    Q_OBJECT
public:
    NotesSection(items::Desk& desk, const items::LineCounts& counts, QWidget* parent = nullptr);
    void show(const items::VersionSight& sight) override;
    [[nodiscard]] QWidget* tools() override { return m_tools; }
    [[nodiscard]] bool isSettled() const override { return !m_question.isBusy(); }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void find() override;

protected:
    void fit() override;

private:
    [[nodiscard]] QWidget* left();
    [[nodiscard]] QWidget* right();
    [[nodiscard]] QWidget* makeTools();
    void showAbout(const items::VersionSight& sight);
    void showUnexplained(const items::VersionSight& sight);
    void showTools(const items::VersionSight& sight);
    void copy(const QString& markdown, const QString& said);
    void showByElement(const items::VersionSight& sight);
    void fitList();
    void openCurrent();
    // Tells where a link leads and asks before anything outside is opened.
    void ask(const QUrl& address);

    items::Desk& m_desk;
    items::Question m_question;
    items::FileChangeModel m_model;
    QString m_markdown;
    QStringList m_linked;
    theme::TextLabel* m_about = nullptr;
    NotesView* m_view = nullptr;
    QPlainTextEdit* m_source = nullptr;
    theme::EmptyState* m_empty = nullptr;
    theme::MessageBar* m_message = nullptr;
    QStackedLayout* m_stack = nullptr;
    theme::TextLabel* m_headline = nullptr;
    QTreeView* m_list = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_mention = nullptr;
    QPushButton* m_draft = nullptr;
    theme::TextLabel* m_nothing = nullptr; // what the notes name and nobody has
    QString m_draftText;
    QWidget* m_ofChange = nullptr; // the row of what can be done with the chosen change
    ElementCounts* m_byElement = nullptr;
    theme::ColumnScroll* m_side = nullptr;
    QSplitter* m_splitter = nullptr;
    ChosenSizes* m_sizes = nullptr;
    QWidget* m_tools = nullptr;
    theme::SegmentedControl* m_how = nullptr;
};

}
