// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importing/folderimport.h"

#include "intake/readin.h"
#include "items/drafts.h"
#include "items/give.h"
#include "items/importing/register.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <chrono>

namespace gatehouse::items {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString draftKey(const QString& folder)
{
    return u"import/"_s + QDir(folder).absolutePath();
}

QStringList listOf(const std::set<QString>& paths)
{
    return {paths.begin(), paths.end()};
}

std::set<QString> setOf(const QVariant& paths)
{
    const QStringList list = paths.toStringList();
    return {list.begin(), list.end()};
}

}

FolderImport::FolderImport(Desk& desk, JobList& jobs, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_jobs(&jobs)
    , m_folder(folder)
    , m_planning(this)
    , m_judging(this)
    , m_importing(this)
{
    const registry::Location& location = desk.session().location();
    m_options.registryFiles = location.databaseFiles() << location.storePath();
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &FolderImport::planAgain);
    connect(&desk, &Desk::factsChanged, this, &FolderImport::judge);
    takeUpDraft();
    planAgain();
}

void FolderImport::takeUpDraft()
{
    const QVariantMap kept = keptDraft(m_desk, draftKey(m_folder));
    const QVariantMap fields = kept.value(u"fields"_s).toMap(), elements = kept.value(u"elements"_s).toMap();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        m_typed[ImportField(field.key().toInt())] = field.value().toString();
    for (auto path = elements.begin(); path != elements.end(); ++path)
        m_elements[path.key()] = Element(path.value().toInt());
    m_options.takenBack = setOf(kept.value(u"taken"_s));
    m_options.leftOut = setOf(kept.value(u"left"_s));
}

void FolderImport::keepEntered()
{
    QVariantMap fields, elements;
    for (const auto& [field, value] : m_typed)
        fields.insert(QString::number(int(field)), value);
    for (const auto& [path, element] : m_elements)
        elements.insert(path, int(element));
    keepDraft(m_desk, draftKey(m_folder),
              {{u"fields"_s, fields}, {u"elements"_s, elements}, {u"taken"_s, listOf(m_options.takenBack)}, {u"left"_s, listOf(m_options.leftOut)}});
}

FolderImport::~FolderImport()
{
    if (!m_job)
        return;
    m_job->stop.request_stop();
    if (m_jobs)
        m_jobs->finish(m_job);
}

Element FolderImport::elementOf(const intake::PlannedFile& file) const
{
    const auto chosen = m_elements.find(file.path);
    return chosen == m_elements.end() ? file.element : chosen->second;
}

Obstacles FolderImport::obstacles() const
{
    Obstacles found = m_form.obstacles;
    if (const auto past = m_desk.session().pastObstacle())
        found.insert(found.begin(), *past);
    if (m_plan && !m_plan->secrets.empty() && !m_secretsSeen)
        found.push_back({u"secrets-unseen"_s, tr("Some text looks like a secret. Look at it, then confirm that it may be kept."), {}, true});
    return found;
}

void FolderImport::setStage(Stage stage)
{
    m_stage = stage;
    emit stageChanged();
}

std::function<void(const store::Progress&)> FolderImport::reporter()
{
    return m_importing.reporter<store::Progress>([this](const store::Progress& progress) {
        if (m_job && m_jobs)
            m_jobs->report(m_job, progress.filesDone, progress.filesTotal);
        emit progressed(progress);
    });
}

void FolderImport::planAgain()
{
    m_soon.stop();
    if (m_stage == Stage::Importing || m_stage == Stage::Done)
        return;
    setStage(Stage::Planning);
    m_planning.run<std::shared_ptr<const intake::ImportPlan>>(
        m_desk.workers(),
        [folder = m_folder, options = m_options, report = reporter()](std::stop_token stop) -> Result<std::shared_ptr<const intake::ImportPlan>> {
            auto plan = intake::planImport(folder, options, stop, report);
            if (!plan)
                return std::unexpected(plan.error());
            return std::make_shared<const intake::ImportPlan>(std::move(*plan));
        },
        [this](Result<std::shared_ptr<const intake::ImportPlan>> plan) {
            if (!plan) {
                m_problem = plan.error();
                m_plan.reset();
                setStage(Stage::Refused);
                emit planChanged();
                return;
            }
            m_problem.reset();
            // What was confirmed is what was shown.
            if (!m_plan || m_plan->secrets != (*plan)->secrets)
                m_secretsSeen = false;
            m_plan = std::move(*plan);
            emit planChanged();
            setStage(Stage::Ready);
            judge();
        });
}

void FolderImport::judge()
{
    if (!m_plan || m_stage == Stage::Importing || m_stage == Stage::Done)
        return;
    m_isJudged = false;
    m_judging.ask<ImportForm>(
        m_desk.reader(),
        [plan = m_plan, typed = m_typed, actor = m_desk.session().actor()](const registry::Connection& connection, std::stop_token) {
            return importForm(connection, *plan, typed, actor);
        },
        [this](Result<ImportForm> form) {
            m_isJudged = true;
            const bool starts = std::exchange(m_startsOnceJudged, false);
            if (!form) {
                m_problem = form.error();
                emit formChanged();
                return;
            }
            m_form = std::move(*form);
            emit formChanged();
            if (starts)
                start();
        });
}

void FolderImport::setField(ImportField field, const QString& value)
{
    const auto typed = m_typed.find(field);
    // Before the answer the form still holds what was there before the last word about this field.
    if (typed == m_typed.end() ? m_isJudged && m_form[field].value == value : typed->second == value)
        return;
    m_typed[field] = value;
    // An emptied base or author falls back to what it would be without a word of the person.
    if (value.isEmpty() && (field == ImportField::Base || field == ImportField::Author || field == ImportField::IntendedUse))
        m_typed.erase(field);
    keepEntered();
    judge();
}

void FolderImport::setElement(const QStringList& paths, Element element)
{
    for (const QString& path : paths)
        m_elements[path] = element;
    keepEntered();
    emit elementsChanged(paths);
}

void FolderImport::setTaken(const QStringList& paths, bool taken)
{
    for (const QString& path : paths) {
        if (taken) {
            m_options.leftOut.erase(path);
            if (!m_plan || !m_plan->find(path))
                m_options.takenBack.insert(path);
        } else {
            m_options.takenBack.erase(path);
            if (m_plan && m_plan->find(path))
                m_options.leftOut.insert(path);
        }
    }
    keepEntered();
    m_soon.start();
}

void FolderImport::acknowledgeSecrets(bool seen)
{
    m_secretsSeen = seen;
    emit formChanged();
}

void FolderImport::saveStatement(bool overwrite, const std::function<void(Result<void>)>& answer)
{
    if (!m_plan)
        return;
    const QString path = QDir(m_folder).filePath(QString::fromLatin1(intake::StatementFile));
    m_importing.run<bool>(
        m_desk.workers(),
        [path, overwrite, plan = m_plan, form = m_form, typed = m_typed, elements = m_elements](std::stop_token) -> Result<bool> {
            if (QFile::exists(path) && !overwrite)
                return std::unexpected(Error::input(u"exists"_s, QCoreApplication::translate("FolderImport", "%1 exists already.").arg(path)));
            const QByteArray yaml = intake::toYaml(stated(*plan, form, typed, elements));
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size() || !file.commit())
                return std::unexpected(Error::storage(
                    u"cannot-write"_s, QCoreApplication::translate("FolderImport", "%1 could not be written: %2").arg(path, file.errorString())));
            return true;
        },
        [this, answer](const Result<bool>& saved) {
            answer(saved ? Result<void>() : std::unexpected(saved.error()));
            if (saved)
                planAgain();
        });
}

void FolderImport::start()
{
    if (m_stage != Stage::Ready || m_soon.isActive() || !m_plan)
        return;
    if (!m_isJudged) {
        m_startsOnceJudged = true;
        return;
    }
    if (!obstacles().empty())
        return;
    m_problem.reset();
    m_job = m_jobs ? m_jobs->start(tr("Importing %1").arg(QDir(m_folder).dirName())) : std::make_shared<Job>();
    setStage(Stage::Importing);
    readIn();
}

void FolderImport::readIn()
{
    m_importing.run<intake::Draft>(
        m_desk.workers(),
        [plan = m_plan, form = m_form, elements = m_elements, store = m_desk.store(), stop = m_job->stop.get_token(),
         report = reporter()](std::stop_token) -> Result<intake::Draft> {
            const intake::ImportPlan whole = completed(*plan, form, elements);
            auto assets = intake::readInto(store, whole, stop, report);
            if (!assets)
                return std::unexpected(assets.error());
            return intake::draftFrom(whole, std::move(*assets));
        },
        [this](const Result<intake::Draft>& draft) {
            if (draft)
                registerDraft(*draft);
            else
                fail(draft.error());
        });
}

void FolderImport::registerDraft(const intake::Draft& draft)
{
    m_importing.ask<governance::RegisterVersion>(
        m_desk.reader(),
        [draft, actor = m_desk.session().actor()](const registry::Connection& connection, std::stop_token) {
            return registration(connection, draft, actor);
        },
        [this](const Result<governance::RegisterVersion>& command) {
            if (!command)
                return fail(command.error());
            give(m_desk, *command, this, [this, name = command->version](const Result<registry::Receipt>& receipt) {
                if (!receipt)
                    return fail(receipt.error());
                if (m_jobs)
                    m_jobs->finish(m_job);
                m_job.reset();
                keepDraft(m_desk, draftKey(m_folder), {});
                setStage(Stage::Done);
                emit imported(name);
            });
        });
}

void FolderImport::fail(const Error& error)
{
    m_problem = error;
    // The page says it already; whoever has cancelled knows.
    if (m_jobs)
        m_jobs->finish(m_job);
    m_job.reset();
    setStage(Stage::Ready);
    judge();
}

void FolderImport::cancel()
{
    if (m_job)
        m_job->stop.request_stop();
    if (m_stage == Stage::Planning)
        m_planning.cancel();
    m_startsOnceJudged = false;
}

QString effectOf(const ImportForm& form)
{
    const QString model = form[ImportField::Model].value;
    const QString label = form[ImportField::Label].value;
    if (model.isEmpty() || label.isEmpty())
        return QCoreApplication::translate("FolderImport", "Register as draft");
    return (form.replacesDraft ? QCoreApplication::translate("FolderImport", "Replace draft %1 %2")
                               : QCoreApplication::translate("FolderImport", "Register %1 %2 as draft"))
        .arg(model, label);
}

}
