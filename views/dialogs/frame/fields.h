// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The fields that forms are made of: a label above what it names, texts in which Enter never decides, choices that start unchosen.

#include "items/desk.h"
#include "theme/widgets/sentenceedit.h"

#include <QComboBox>

class QCheckBox;
class QDateTimeEdit;
class QDialog;

namespace gatehouse::dialogs {

// The field of all forms.
class SentenceEdit : public theme::SentenceEdit {
public:
    using theme::SentenceEdit::SentenceEdit;
};

// A check box whose words may take several lines.
class WrappedCheck : public QWidget {
    Q_OBJECT
public:
    explicit WrappedCheck(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QCheckBox* box() const { return m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
};

// `editor` under its label, with something muted behind the label; takes both.
[[nodiscard]] QWidget* labelled(const QString& label, QWidget* editor, const QString& hint = {}, QWidget* parent = nullptr);
// A combo box with nothing chosen yet; words and values by addItem().
[[nodiscard]] QComboBox* choice(const QString& accessibleName, const QString& placeholder, QWidget* parent = nullptr);
// Everybody of the registry by display name, the short name as data.
void fillPeople(QComboBox& box, const items::Desk& desk);
// Chooses by data; -1 (nothing) when it is not there.
void choose(QComboBox& box, const QVariant& value);
// A day and a time of the desktop's clock, with nothing below the minutes that it shows. `moment` may be of any zone.
[[nodiscard]] QDateTimeEdit* momentField(const QString& accessibleName, const QDateTime& moment, QWidget* parent = nullptr);
// Whether Enter is pressed where somebody writes or chooses: there it neither closes a dialog nor acts.
[[nodiscard]] bool isEnterInField(const QKeyEvent& event, const QDialog& dialog);
// The wheel scrolls the form; it changes a field only while that has the focus.
void keepFromWheel(QWidget& field);

}
