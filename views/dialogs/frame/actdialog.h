// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The frame of every dialog that records something: facts left, a form right, and a button that names the act and says why it is not open.
// Cancel is the default; Enter in a field never decides, Ctrl+Enter only puts the focus on the button.

#include "dialogs/frame/factscolumn.h"
#include "dialogs/frame/missinglist.h"
#include "items/give.h"
#include "theme/style/looks.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace gatehouse::theme {
class IconLabel;
class MessageBar;
class TextLabel;
}

namespace gatehouse::dialogs {

class ActDialog : public QDialog {
    Q_OBJECT
public:
    // Called once the act is recorded and the dialog closed.
    void setDone(std::function<void()> done) { m_done = std::move(done); }

    void reject() override;

protected:
    struct Head {
        QString icon;
        QString heading;
        QString consequence; // what happens, in a sentence
        theme::ThemeRole ink = theme::ThemeRole::Accent;
        theme::ThemeRole ground = theme::ThemeRole::Surface;
    };
    struct Act {
        QString text; // "Approve 1.2.0"
        QString icon;
        theme::ButtonLook look = theme::ButtonLook::Primary;
        QString note; // beside the buttons: what can be undone afterwards, and how
    };

    ActDialog(items::Desk& desk, const QString& title, QWidget* parent);

    [[nodiscard]] items::Desk& desk() const { return m_desk; }
    [[nodiscard]] FactsColumn& facts() const { return *m_facts; }
    // Where the form goes; what is added last takes the rest of the height.
    [[nodiscard]] QVBoxLayout& formColumn() const { return *m_form; }
    void setHead(const Head& head);
    void setAct(const Act& act);
    // Takes the size that form and facts ask for, up to four fifths of the window's height, and more as facts come, until somebody resizes it.
    void fit();

    // Asks obstacles() anew and shows the answer; call it after every change of the form and of the facts.
    void judge();
    // All that stands in the way now.
    [[nodiscard]] virtual Obstacles obstacles() const = 0;
    // Gives the command, with answer() as its answer.
    virtual void act() = 0;
    [[nodiscard]] std::function<void(Result<registry::Receipt>)> answer();

    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void shareWidth();
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* body();
    [[nodiscard]] QWidget* foot();
    void begin();
    void answered(const Result<registry::Receipt>& receipt);
    // What no form can mend, and what the registry last refused.
    void showMessage(const Obstacles& elsewhere);

    items::Desk& m_desk;
    std::function<void()> m_done;
    Act m_act;
    QString m_refusal;
    bool m_isGiving = false;
    theme::IconLabel* m_icon = nullptr;
    theme::TextLabel* m_heading = nullptr;
    theme::TextLabel* m_consequence = nullptr;
    QSize m_fitted; // the size that was taken last
    QWidget* m_head = nullptr;
    theme::MessageBar* m_message = nullptr;
    FactsColumn* m_facts = nullptr;
    MissingList* m_missing = nullptr;
    QWidget* m_formWidget = nullptr;
    QWidget* m_left = nullptr; // the facts
    QVBoxLayout* m_form = nullptr;
    theme::TextLabel* m_note = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_primary = nullptr;
};

// What keeps everybody from recording anything at this desk: the past is looked at, read-only, or nobody acts. Nothing when all is well.
[[nodiscard]] Obstacles deskObstacles(const items::Desk& desk);

}
