// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The fields of an import: what convention cannot know, prefilled and marked "inherited" where it comes from the base, problems under their field.

#include "items/importing/folderimport.h"

#include <QScrollArea>
#include <set>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace gatehouse::theme {
class TextLabel;
}

namespace gatehouse::pages {

class ImportFields : public QScrollArea {
    Q_OBJECT
public:
    ImportFields(items::Desk& desk, items::FolderImport& import, QWidget* parent = nullptr);
    // Puts the focus where something is missing, else into the first field.
    void focusFirst();
    // From now on every problem shows, also of a field that nobody has been to.
    void showAllProblems();
    // The names of the fields whose value cannot stay.
    [[nodiscard]] QStringList openFields() const;

protected:
    // A field is left: what it lacks may be said.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        items::ImportField field;
        QWidget* control = nullptr;
        theme::TextLabel* mark = nullptr;    // "inherited"
        theme::TextLabel* problem = nullptr; // under the control
    };

    void addRow(QVBoxLayout& column, items::ImportField field, const QString& label, QWidget* control);
    QComboBox* addCombo(QVBoxLayout& column, items::ImportField field, const QString& label, bool editable);
    QPlainTextEdit* addText(QVBoxLayout& column, items::ImportField field, const QString& label, const QString& hint, int lines);
    void askForModels();
    void fillPeople();
    void follow();
    void showValue(const Row& row, const QString& value);
    [[nodiscard]] QString markOf(items::ImportField field) const;

    items::Desk& m_desk;
    items::FolderImport& m_import;
    items::Question m_models;
    std::vector<Row> m_rows;
    QComboBox* m_model = nullptr;
    QComboBox* m_base = nullptr;
    QComboBox* m_author = nullptr;
    QComboBox* m_owner = nullptr;
    QComboBox* m_tier = nullptr;
    theme::TextLabel* m_declared = nullptr;
    bool m_isFollowing = false;
    std::set<items::ImportField> m_left; // fields that somebody has been to
    bool m_showsAll = false;
};

}
