// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands in the window while no registry is open: the demonstration, a new registry, an existing one, and the ones opened before.

#include "shell/registrylist.h"
#include "theme/widgets/messagebar.h"

#include <QStandardItemModel>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace gatehouse::theme {
class ColumnScroll;
class EmptyState;
class SearchField;
}

namespace gatehouse::shell {

class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(RegistryList& list, QWidget* parent = nullptr);
    // Reads the list anew and puts the focus where most people want it: back into the address, where that is what was not opened for this `problem`.
    void refresh(const QString& problem = {});
    // Puts the focus where the address of a server is typed.
    void askServer();
    // Under the address, below all choices, so that nothing moves under a hand that points at one.
    void say(theme::MessageBar::Kind kind, const QString& sentence, const QString& more = {});

signals:
    void demonstrationRequested();
    void newRequested();
    void openFileRequested();
    void openRequested(const gatehouse::registry::Location& location);
    // What was typed names no registry.
    void refused(const QString& problem);

private:
    [[nodiscard]] QWidget* choices();
    [[nodiscard]] QWidget* serverField(QWidget* parent);
    [[nodiscard]] QWidget* recents();
    void open();
    void locate();
    void sayWhatIsLost();
    void fill(const QString& filter);
    [[nodiscard]] QString chosenPath() const;

    RegistryList& m_list;
    QStandardItemModel m_model;
    QPushButton* m_demonstration = nullptr;
    QLineEdit* m_address = nullptr;
    bool m_isAddressTried = false;
    theme::ColumnScroll* m_choices = nullptr;
    theme::MessageBar* m_message = nullptr;
    theme::SearchField* m_filter = nullptr;
    QTreeView* m_view = nullptr;
    theme::EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_locate = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_pin = nullptr;
};

}
