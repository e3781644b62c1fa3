// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The page before an import is written: what becomes what, what is left out, what convention cannot know, and the button that registers the draft.

#include "items/importing/folderimport.h"
#include "pages/place.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace gatehouse::theme {
class BusyLine;
class ElidedLabel;
class MessageBar;
class TextLabel;
}

namespace gatehouse::pages {

class ImportFields;
class RefusedNotice;
class SecretsNotice;

// Window-modal. Whatever goes wrong is said in it, and what was entered stays.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(items::Desk& desk, items::JobList& jobs, const QString& folder, QWidget* parent = nullptr);

    [[nodiscard]] items::FolderImport& import() { return m_import; }
    // The folder was looked through and the fields are judged; tests and the tour wait for it.
    [[nodiscard]] bool isSettled() const { return m_isFilled || m_import.stage() == items::FolderImport::Stage::Refused; }

signals:
    // The draft is registered.
    void imported(const gatehouse::VersionName& name);
    // Another folder is to be imported instead; the dialog closes.
    void folderRequested(const QString& folder);

public slots:
    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildBody();
    QWidget* buildFoot();
    void followStage();
    void followPlan();
    void followForm();
    void followProgress(const store::Progress& progress);
    void offerOneFolder();
    void tellEmptyFolders();
    void save(bool overwrite);
    void askToOverwrite();
    void begin();

    items::FolderImport m_import;
    QString m_folder;
    theme::BusyLine* m_busy;
    theme::MessageBar* m_message;
    SecretsNotice* m_secrets;
    RefusedNotice* m_refused;
    QStackedWidget* m_stack;
    QWidget* m_planning;
    QWidget* m_body;
    theme::TextLabel* m_planningWords;
    ImportFields* m_fields;
    theme::TextLabel* m_source;
    QProgressBar* m_progress;
    theme::ElidedLabel* m_hint;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QPushButton* m_start;
    bool m_isFilled = false;
    QStringList m_toldFolders;
    bool m_offeredOneFolder = false;
};

// Opens the dialog over `window`; `done` hears where the new draft is. The desk and the jobs outlive the window.
ImportDialog* openImport(items::Desk& desk, items::JobList& jobs, const QString& folder, QWidget* window,
                         const std::function<void(const Place&)>& done);

}
