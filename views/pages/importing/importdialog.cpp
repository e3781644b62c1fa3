// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importing/importdialog.h"

#include "intake/folder/names.h"
#include "pages/importing/importfields.h"
#include "pages/importing/importfiles.h"
#include "pages/importing/importnotices.h"
#include "theme/style/looks.h"
#include "theme/widgets/busyline.h"
#include "theme/widgets/labels.h"
#include "theme/widgets/messagebar.h"

#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::pages {

using namespace theme;
using items::FolderImport;

namespace {

QString sourceWords(const intake::GitSource& source)
{
    switch (source.state) {
    case intake::GitSource::State::NoRepository: return {};
    case intake::GitSource::State::Clean:
        return ImportDialog::tr("Commit %1 of %2, unchanged")
            .arg(source.commit.left(10), source.branch.isEmpty() ? ImportDialog::tr("no branch") : source.branch);
    case intake::GitSource::State::Changed:
        return ImportDialog::tr("Commit %1 with changes: %2 changed, %3 added, %4 removed")
            .arg(source.commit.left(10))
            .arg(source.changed)
            .arg(source.added)
            .arg(source.removed);
    case intake::GitSource::State::Unknown: return ImportDialog::tr("In a git repository whose commit could not be read");
    }
    Q_UNREACHABLE();
}

}

ImportDialog::ImportDialog(items::Desk& desk, items::JobList& jobs, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_import(desk, jobs, folder)
    , m_folder(folder)
    , m_busy(new BusyLine(tr("Looking through the folder"), this))
    , m_message(new MessageBar(this))
    , m_secrets(new SecretsNotice(this))
    , m_refused(new RefusedNotice(this))
    , m_stack(new QStackedWidget(this))
    , m_fields(new ImportFields(desk, m_import, this))
{
    setWindowTitle(tr("Register a version"));
    setWindowModality(Qt::WindowModal);
    setAccessibleName(windowTitle());
    // A window that was never shown is as large as it likes to be.
    const QSize screenRoom = screen()->availableSize();
    const QSize room = parent ? parent->window()->size().boundedTo(screenRoom) : screenRoom;
    resize(std::min(px(1120), room.width() - px(40)), std::min(std::max(px(780), room.height() * 4 / 5), room.height() - px(40)));

    auto* head = new Panel(ThemeRole::Surface, Qt::BottomEdge, this);
    auto* headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(px(space::PageMargin), px(space::Medium), px(space::PageMargin), px(space::Medium));
    headColumn->setSpacing(px(2));
    headColumn->addWidget(new TextLabel(tr("Register a version"), TextStyle::PageTitle, ThemeRole::Text, head));
    auto* where = new ElidedLabel(shown(QDir::toNativeSeparators(folder)), TextStyle::Code, ThemeRole::Muted, Qt::ElideMiddle, head);
    where->setAccessibleName(tr("Folder %1").arg(folder));
    headColumn->addWidget(where);
    m_source = new TextLabel(QString(), TextStyle::Secondary, ThemeRole::Muted, head);
    m_source->hide();
    headColumn->addWidget(m_source);

    auto* waiting = new Panel(ThemeRole::Surface, {}, this);
    m_planning = waiting;
    auto* waitingColumn = new QVBoxLayout(waiting);
    m_planningWords = new TextLabel(tr("Looking through the folder…"), TextStyle::Body, ThemeRole::Muted, waiting);
    m_planningWords->setAlignment(Qt::AlignCenter);
    waitingColumn->addWidget(m_planningWords);
    m_body = buildBody();
    m_stack->addWidget(m_planning);
    m_stack->addWidget(m_refused);
    m_stack->addWidget(m_body);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_busy);
    column->addWidget(m_message);
    column->addWidget(m_secrets);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFoot());

    connect(&m_import, &FolderImport::stageChanged, this, &ImportDialog::followStage);
    connect(&m_import, &FolderImport::planChanged, this, &ImportDialog::followPlan);
    connect(&m_import, &FolderImport::formChanged, this, &ImportDialog::followForm);
    connect(&m_import, &FolderImport::progressed, this, &ImportDialog::followProgress);
    connect(&m_import, &FolderImport::imported, this, [this](const VersionName& name) {
        emit imported(name);
        accept();
    });
    connect(m_secrets, &SecretsNotice::acknowledged, &m_import, &FolderImport::acknowledgeSecrets);
    connect(m_refused, &RefusedNotice::retried, &m_import, &FolderImport::planAgain);
    followStage();
    followForm();
}

QWidget* ImportDialog::buildBody()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setAccessibleName(tr("Files and facts"));
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto* left = new Panel(ThemeRole::Surface, {}, splitter);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(new ImportFiles(m_import, left));
    splitter->addWidget(left);
    auto* right = new Panel(ThemeRole::Surface, {}, splitter);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_fields);
    splitter->addWidget(right);
    right->setMinimumWidth(px(240));
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({px(720), px(390)});
    return splitter;
}

QWidget* ImportDialog::buildFoot()
{
    auto* foot = new Panel(ThemeRole::Surface, Qt::TopEdge, this);
    foot->setFixedHeight(px(height::DecisionBar));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(px(space::PageMargin), 0, px(space::PageMargin), 0);
    row->setSpacing(px(space::Small));
    m_save = new QPushButton(tr("Save as gatehouse.yaml"), foot);
    m_save->setAccessibleName(m_save->text());
    m_save->setToolTip(tr("Writes what stands here into the folder, so that its next import needs no typing"));
    m_progress = new QProgressBar(foot);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(px(180));
    m_hint = new ElidedLabel(QString(), TextStyle::Secondary, ThemeRole::Muted, Qt::ElideRight, foot);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setAccessibleName(m_cancel->text());
    m_start = new QPushButton(foot);
    setButtonLook(m_start, ButtonLook::Primary);
    row->addWidget(m_save);
    row->addWidget(m_progress);
    row->addWidget(m_hint, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_start);
    // Enter in a field must not register anything.
    for (QPushButton* button : {m_save, m_cancel, m_start})
        button->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &ImportDialog::begin);
    auto* go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(go, &QShortcut::activated, this, &ImportDialog::begin);
    return foot;
}

void ImportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_cancel->setFocus();
}

void ImportDialog::begin()
{
    if (!m_import.obstacles().empty()) {
        m_fields->showAllProblems();
        m_fields->focusFirst();
        return;
    }
    m_message->hide();
    m_import.start();
}

void ImportDialog::followStage()
{
    const FolderImport::Stage stage = m_import.stage();
    const bool isImporting = stage == FolderImport::Stage::Importing;
    m_busy->setBusy(stage == FolderImport::Stage::Planning);
    if (stage == FolderImport::Stage::Refused) {
        m_refused->show(*m_import.problem());
        m_stack->setCurrentWidget(m_refused);
        m_secrets->hide();
    } else if (!m_import.plan()) {
        m_stack->setCurrentWidget(m_planning);
    } else {
        m_stack->setCurrentWidget(m_body);
    }
    m_body->setEnabled(!isImporting);
    m_secrets->setEnabled(!isImporting);
    m_progress->setVisible(isImporting);
    if (stage == FolderImport::Stage::Ready && m_import.problem() && m_import.problem()->kind != ErrorKind::Cancelled)
        m_message->show(MessageBar::Kind::Critical, m_import.problem()->sentence);
    else if (stage == FolderImport::Stage::Ready && m_import.problem())
        m_message->show(MessageBar::Kind::Info, tr("The import was cancelled; nothing was registered."));
    followProgress({});
    followForm();
}

void ImportDialog::followPlan()
{
    if (!m_import.plan())
        return;
    m_secrets->show(*m_import.plan());
    const QString source = sourceWords(m_import.plan()->source);
    m_source->setText(source);
    m_source->setVisible(!source.isEmpty());
    tellEmptyFolders();
    offerOneFolder();
}

// They are left out without anybody's wish, and no file stands for them in the list.
void ImportDialog::tellEmptyFolders()
{
    QStringList sentences;
    for (const intake::Flag& flag : m_import.plan()->flags)
        if (flag.code == u"empty-folder")
            sentences << flag.sentence;
    if (sentences.isEmpty() || sentences == m_toldFolders)
        return;
    m_toldFolders = sentences;
    const auto more = int(sentences.size()) - 1;
    m_message->show(MessageBar::Kind::Info, sentences.front(), more > 0 ? tr("%n more folder(s) are empty, too.", nullptr, more) : QString());
}

void ImportDialog::offerOneFolder()
{
    const auto& flags = m_import.plan()->flags;
    const auto flag = std::ranges::find(flags, QStringLiteral("one-folder"), &intake::Flag::code);
    if (flag == flags.end() || std::exchange(m_offeredOneFolder, true))
        return;
    m_message->show(MessageBar::Kind::Info, flag->sentence);
    QPushButton* instead = m_message->addButton(tr("Import %1 instead").arg(QString(shown(flag->path)).replace(u'&', QStringLiteral("&&"))));
    connect(instead, &QPushButton::clicked, this, [this, folder = QDir(m_folder).filePath(flag->path)] {
        reject();
        emit folderRequested(folder);
    });
}

void ImportDialog::followForm()
{
    const FolderImport::Stage stage = m_import.stage();
    const QString effect = effectOf(m_import.form());
    m_start->setText(QString(effect).replace(u'&', QStringLiteral("&&")));
    m_start->setAccessibleName(effect);
    const Obstacles obstacles = m_import.obstacles();
    const bool isReady = stage == FolderImport::Stage::Ready;
    m_start->setEnabled(isReady && obstacles.empty() && m_import.plan());
    m_save->setVisible(stage != FolderImport::Stage::Importing && stage != FolderImport::Stage::Refused);
    m_start->setVisible(stage != FolderImport::Stage::Refused);
    m_save->setEnabled(isReady && m_import.plan());
    if (stage == FolderImport::Stage::Importing)
        return;
    const QString why = isReady && !obstacles.empty() ? obstacles.front().sentence : QString();
    // What is wrong with a field stands under it; here is which.
    const QStringList open = isReady ? m_fields->openFields() : QStringList();
    m_hint->setText(open.isEmpty() ? why : tr("Still to fill in: %1").arg(QLocale().createSeparatedList(open)));
    m_start->setToolTip(plainToolTip(why));
    m_start->setAccessibleDescription(why);
    if (isReady && m_import.plan() && !m_isFilled && !m_import.form()[items::ImportField::Model].value.isEmpty()) {
        m_isFilled = true;
        m_fields->focusFirst();
    }
}

void ImportDialog::followProgress(const store::Progress& progress)
{
    const QLocale locale;
    if (m_import.stage() == FolderImport::Stage::Planning && progress.filesDone > 0)
        m_planningWords->setText(
            progress.filesTotal > 0
                ? tr("Looking through the folder: %1 of %Ln file(s)", nullptr, int(progress.filesTotal)).arg(locale.toString(progress.filesDone))
                : tr("Looking through the folder: %Ln file(s)", nullptr, int(progress.filesDone)));
    if (m_import.stage() != FolderImport::Stage::Importing)
        return;
    constexpr int Steps = 1000;
    m_progress->setRange(0, progress.bytesTotal > 0 ? Steps : 0);
    m_progress->setValue(progress.bytesTotal > 0 ? int(double(progress.bytesDone) / double(progress.bytesTotal) * Steps) : 0);
    m_hint->setText(progress.filesTotal > 0 ? tr("%1 of %Ln file(s)", nullptr, int(progress.filesTotal)).arg(locale.toString(progress.filesDone))
                                            : tr("Reading the files in…"));
}

void ImportDialog::save(bool overwrite)
{
    m_import.saveStatement(overwrite, [this](const Result<void>& saved) {
        if (saved)
            m_message->show(MessageBar::Kind::Ok, tr("gatehouse.yaml is in the folder."));
        else if (saved.error().code == u"exists")
            askToOverwrite();
        else
            m_message->show(MessageBar::Kind::Critical, saved.error().sentence);
    });
}

void ImportDialog::askToOverwrite()
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Replace gatehouse.yaml?"),
                                tr("The folder has a gatehouse.yaml already. Its comments and its order will be lost."), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    QPushButton* replace = box->addButton(tr("Replace gatehouse.yaml"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(replace, &QPushButton::clicked, this, [this] { save(true); });
    box->open();
}

// While files are read in, Cancel stops that and leaves the page; else it closes.
void ImportDialog::reject()
{
    if (m_import.stage() == FolderImport::Stage::Importing) {
        m_import.cancel();
        return;
    }
    m_import.cancel();
    QDialog::reject();
}

ImportDialog* openImport(items::Desk& desk, items::JobList& jobs, const QString& folder, QWidget* window,
                         const std::function<void(const Place&)>& done)
{
    auto* dialog = new ImportDialog(desk, jobs, folder, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ImportDialog::imported, window ? static_cast<QObject*>(window) : dialog, [done](const VersionName& name) {
        if (done)
            done(Place::of(name));
    });
    QObject::connect(dialog, &ImportDialog::folderRequested, window ? static_cast<QObject*>(window) : dialog,
                     [&desk, &jobs, window, done](const QString& inside) { openImport(desk, jobs, inside, window, done); });
    dialog->open();
    return dialog;
}

}
