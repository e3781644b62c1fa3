// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one way to ask a person for a file or a folder: Qt's own dialog, which opens none of the files that it lists.
//
// A desktop's dialog, and Qt's with its usual icons, look into files to tell their kind. Closing a registry that way drops the locks that SQLite
// holds on it (registry/filesinuse.h), so kinds are told by names here and the desktop's dialogs are not used.

#include <QFileDialog>
#include <functional>

namespace gatehouse::theme {

class FileDialog final : public QFileDialog {
    Q_OBJECT

public:
    // `filters` as QFileDialog takes them: "Kind (*.a *.b);;Other (*)"; `at` is a folder, or a file whose folder is shown; without a
    // place it is lastFolder().
    FileDialog(QWidget* parent, const QString& title, const QString& at = {}, const QString& filters = {});

    // Where the person chose last, by any of these dialogs; their home folder at first.
    [[nodiscard]] static QString lastFolder();
    // Each waits for the person, and answers the path, or an empty text when it was left.
    [[nodiscard]] static QString folder(QWidget* parent, const QString& title);
    [[nodiscard]] static QString existingFile(QWidget* parent, const QString& title, const QString& at = {}, const QString& filters = {});
    // A file that need not be there; whether one that is may be replaced is not asked.
    [[nodiscard]] static QString anyFile(QWidget* parent, const QString& title, const QString& at, const QString& filters);
    // Does not wait: calls `chosen` with the path, unless the person leaves it or `parent` is gone. One that is there is replaced only after a question.
    static void saveAs(QWidget* parent, const QString& title, const QString& name, const QString& filters,
                       const std::function<void(const QString&)>& chosen);

private:
    [[nodiscard]] QString waited();
};

}
