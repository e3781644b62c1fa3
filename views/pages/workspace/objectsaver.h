// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes a file that the store keeps (of a version, or of a piece of evidence) where a person wants it, beside the window; nothing opens or runs it.
// As a strip of the page it says how far it is, and stops when asked.

#include "items/filecopy.h"
#include "pages/workspace/section.h"
#include "theme/widgets/panel.h"

#include <QTimer>

class QProgressBar;

namespace gatehouse::theme {
class ElidedLabel;
}

namespace gatehouse::pages {

// Seen only while a copy takes long.
class ObjectSaver : public theme::Panel {
    Q_OBJECT
public:
    ObjectSaver(items::Desk& desk, QWidget* page);

    // Asks where to, then writes.
    void ask(const StoredFile& file);
    void saveTo(const StoredFile& file, const QString& path);
    // What is under way ends, and leaves nothing behind.
    void stop() { m_copy.stop(); }
    [[nodiscard]] bool isBusy() const { return m_copy.isBusy(); }

signals:
    // What was written, or why not.
    void said(const QString& sentence);

private:
    void showProgress(qint64 doneBytes);
    void end(const QString& sentence);

    QWidget* m_page;
    StoredFile m_file;
    theme::ElidedLabel* m_words;
    QProgressBar* m_progress;
    QTimer m_soon; // a copy that is written at once needs no strip
    items::FileCopy m_copy;
};

}
