// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One import of one folder, from the first look to the registered draft: plan, fields, reading in, command. Pages show it, tests drive it.

#include "domain/names.h"
#include "intake/draft.h"
#include "items/importing/importform.h"
#include "items/jobs.h"

#include <QPointer>
#include <QTimer>

namespace gatehouse::items {

// Nothing is written before start(). Every failure leaves what the person entered as it is; what was entered and not registered is there again when
// the same folder is looked through the next time.
class FolderImport : public QObject {
    Q_OBJECT
public:
    enum class Stage {
        Planning,  // the folder is being looked through
        Refused,   // it cannot be imported as it is; problem() says why
        Ready,     // the page before writing
        Importing, // files are read in, then the draft is registered
        Done,
    };

    FolderImport(Desk& desk, JobList& jobs, const QString& folder, QObject* parent = nullptr);
    ~FolderImport() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    // Null until the folder was looked through once; the newest one stays while it is looked through anew.
    [[nodiscard]] const std::shared_ptr<const intake::ImportPlan>& plan() const { return m_plan; }
    // Which files the person took back or left out.
    [[nodiscard]] const intake::ImportOptions& options() const { return m_options; }
    [[nodiscard]] const ImportForm& form() const { return m_form; }
    // Of the plan, of the fields or of the last attempt; nothing when all is well.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    [[nodiscard]] Element elementOf(const intake::PlannedFile& file) const;
    // All that keeps start() from starting, the fields' problems first.
    [[nodiscard]] Obstacles obstacles() const;

    void setField(ImportField field, const QString& value);
    void setElement(const QStringList& paths, Element element);
    // Leaves files out or takes them back; the folder is looked through anew.
    void setTaken(const QStringList& paths, bool taken);
    void acknowledgeSecrets(bool seen);
    void planAgain();
    // Writes gatehouse.yaml into the folder. Without `overwrite` an existing file is left alone and answered by the error "exists".
    void saveStatement(bool overwrite, const std::function<void(Result<void>)>& answer);
    void start();
    void cancel();

signals:
    void stageChanged();
    void planChanged();
    void elementsChanged(const QStringList& paths);
    void formChanged();
    // Of looking through the folder or of reading it in, whichever is under way.
    void progressed(const gatehouse::store::Progress& progress);
    void imported(const gatehouse::VersionName& name);

private:
    void setStage(Stage stage);
    void judge();
    void takeUpDraft();
    void keepEntered();
    void readIn();
    void registerDraft(const intake::Draft& draft);
    void fail(const Error& error);
    [[nodiscard]] std::function<void(const store::Progress&)> reporter();

    Desk& m_desk;
    QPointer<JobList> m_jobs;
    QString m_folder;
    Stage m_stage = Stage::Planning;
    intake::ImportOptions m_options;
    std::shared_ptr<const intake::ImportPlan> m_plan;
    std::map<QString, Element> m_elements; // chosen by the person
    TypedFields m_typed;
    ImportForm m_form;
    std::optional<Error> m_problem;
    bool m_secretsSeen = false;
    bool m_isJudged = false;         // m_form is about what m_typed says
    bool m_startsOnceJudged = false;
    std::shared_ptr<Job> m_job;
    QTimer m_soon; // to look through the folder anew
    Question m_planning;
    Question m_judging;
    Question m_importing;
};

// "Register card-fraud-daily 1.2.0 as draft": what the button will do.
[[nodiscard]] QString effectOf(const ImportForm& form);

}
