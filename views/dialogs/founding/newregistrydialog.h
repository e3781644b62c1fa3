// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dialog behind askNewRegistry(): a file, a name, and the choice to work alone.

#include "items/question.h"
#include "registry/location.h"

#include <QDialog>
#include <optional>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace gatehouse::theme {
class MessageBar;
class TextLabel;
}

namespace gatehouse::dialogs {

class NewRegistryDialog : public QDialog {
    Q_OBJECT
public:
    NewRegistryDialog(const QString& osUser, QWidget* parent);
    // Where the registry was made; nothing until then. It is made on a thread of its own.
    [[nodiscard]] const std::optional<registry::Location>& made() const { return m_made; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* form();
    [[nodiscard]] QWidget* foot();
    void chooseFile();
    void judge();
    [[nodiscard]] QString missing() const;
    void make();

    QString m_osUser;
    std::optional<registry::Location> m_made;
    bool m_isOwnShort = false;
    QLineEdit* m_file = nullptr;
    QLineEdit* m_display = nullptr;
    QLineEdit* m_short = nullptr;
    QRadioButton* m_team = nullptr;
    QRadioButton* m_solo = nullptr;
    theme::MessageBar* m_message = nullptr;
    theme::TextLabel* m_note = nullptr;
    QPushButton* m_primary = nullptr;
    items::Question m_question{this};
    registry::Workers m_workers{1, nullptr};
};

}
