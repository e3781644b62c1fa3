// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The keys (F1): every command with its key, to look it up and to choose another one.

#include <QDialog>
#include <QList>
#include <QPointer>

class QAction;
class QCheckBox;
class QKeySequenceEdit;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace gatehouse::theme {
class MessageBar;
}

namespace gatehouse::shell {

class ShortcutList : public QDialog {
    Q_OBJECT
public:
    // The actions are borrowed; what is gone meanwhile is left out.
    ShortcutList(QWidget* parent, const QList<QAction*>& actions);

private:
    void fill();
    void follow();
    void setKeys(const QKeySequence& keys);
    [[nodiscard]] QAction* current() const;
    [[nodiscard]] QList<QAction*> alive() const;

    QList<QPointer<QAction>> m_actions;
    QStandardItemModel* m_model;
    QTreeView* m_view;
    QKeySequenceEdit* m_keys;
    QPushButton* m_set;
    QPushButton* m_own;
    QCheckBox* m_letters;
    theme::MessageBar* m_message;
};

// Window-modal; returns at once.
void showShortcuts(QWidget* parent, const QList<QAction*>& actions);

}
