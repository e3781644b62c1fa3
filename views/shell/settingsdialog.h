// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The settings (Ctrl+,): how the window looks and whether letters are keys. Each takes effect at once and is kept for the person.

#include <QDialog>
#include <functional>

class QComboBox;
class QFormLayout;

namespace gatehouse::theme {
class Theme;
}

namespace gatehouse::shell {

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    // The theme is borrowed and outlives the dialog.
    explicit SettingsDialog(theme::Theme& theme, QWidget* parent = nullptr);

signals:
    void keysRequested();
    // Whether single letters act is another choice now.
    void lettersChanged();

private:
    void fit();
    QWidget* settingsHead();
    QWidget* settingsForm();
    QWidget* settingsFoot();
    void addLook(QFormLayout& form);
    void addKeys(QFormLayout& form);
    QComboBox* choiceOf(const QStringList& words, int chosen, const std::function<void(int)>& choose);

    theme::Theme& m_theme;
};

}
