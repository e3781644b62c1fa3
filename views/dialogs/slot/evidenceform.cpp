// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/slot/evidenceform.h"

#include "dialogs/decision/reasonform.h"
#include "dialogs/slot/startform.h"
#include "registry/filesinuse.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/widgets/filedialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <iterator>

namespace gatehouse::dialogs {

using namespace Qt::StringLiterals;

namespace {

// Targets report themselves, and a heartbeat comes from runs.
std::vector<EvidenceKind> kindsOf(Gate gate)
{
    if (gate == Gate::A)
        return {EvidenceKind::ValidationReport, EvidenceKind::GoldenTests};
    return {EvidenceKind::GoldenTests, EvidenceKind::EdgeGrid,  EvidenceKind::OperatingRequirements,
            EvidenceKind::EndToEnd,    EvidenceKind::OldAndNew, EvidenceKind::ValidationReport};
}

}

EvidenceForm::EvidenceForm(items::Desk& desk, Gate gate, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(choice(tr("Kind"), tr("Choose…"), this))
    , m_file(new QLineEdit(this))
    , m_passed(choice(tr("Outcome"), tr("Choose…"), this))
    , m_runs(new QLineEdit(this))
    , m_note(new SentenceEdit(tr("Note"), 2, this))
    , m_question(this)
{
    for (const EvidenceKind kind : kindsOf(gate))
        m_kind->addItem(labelOf(kind), int(kind));
    m_kind->setCurrentIndex(gate == Gate::A ? 0 : -1);
    m_passed->addItem(tr("Passed"), true);
    m_passed->addItem(tr("Did not pass"), false);
    m_passed->setCurrentIndex(-1);
    m_runs->setAccessibleName(tr("Runs"));
    QVBoxLayout* column = formLayout(this);
    column->addWidget(labelled(tr("Kind"), m_kind, tr("what the policy calls it"), this));
    column->addWidget(labelled(tr("Result file"), fileRow(), tr("kept in the registry's store as it is"), this));
    column->addWidget(labelled(tr("Outcome"), m_passed, tr("as whoever tested it says"), this));
    column->addWidget(labelled(tr("Runs"), m_runs, tr("ids of the runs that made it, apart by blanks"), this));
    if (gate == Gate::B) {
        m_build = digestField(tr("Build"), tr("the build that is deployed"), this);
        m_environment = digestField(tr("Environment"), tr("the environment that is deployed"), this);
        column->addWidget(labelled(tr("Build"), m_build, tr("that was tested; another one than the deployed is refused"), this));
        column->addWidget(labelled(tr("Environment"), m_environment, tr("that it was tested in"), this));
        for (QLineEdit* field : {m_build, m_environment})
            connect(field, &QLineEdit::textChanged, this, &EvidenceForm::changed);
    }
    column->addWidget(labelled(tr("Note"), m_note, tr("what a reader should know"), this));
    column->addStretch();
    setFocusProxy(m_kind);
    for (QComboBox* box : {m_kind, m_passed})
        connect(box, &QComboBox::currentIndexChanged, this, &EvidenceForm::changed);
    connect(m_file, &QLineEdit::textChanged, this, &EvidenceForm::look);
    connect(m_runs, &QLineEdit::textChanged, this, &EvidenceForm::changed);
    connect(m_note, &QPlainTextEdit::textChanged, this, &EvidenceForm::changed);
}

QWidget* EvidenceForm::fileRow()
{
    auto* file = new QWidget(this);
    auto* row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(theme::space::Small));
    m_file->setAccessibleName(tr("Result file"));
    auto* browse = new QPushButton(theme::icon(u"document-open"_s), tr("Choose…"), file);
    browse->setAccessibleName(tr("Choose the result file"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &EvidenceForm::chooseFile);
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    file->setFocusProxy(m_file);
    return file;
}

void EvidenceForm::chooseFile()
{
    auto* dialog = new theme::FileDialog(this, tr("Choose the result file"), QString(),
                                         tr("All files (*);;Reports (*.pdf *.docx *.odt *.xlsx *.ods *.pptx *.odp);;Measurements (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

QString EvidenceForm::path() const
{
    return m_file->text().trimmed();
}

// Reading goes on beside the window; what is typed meanwhile starts it anew.
void EvidenceForm::look()
{
    m_seen.reset();
    m_problem.clear();
    if (path().isEmpty()) {
        m_question.cancel();
    } else {
        m_question.run<intake::EvidenceFile>(
            m_desk.workers(),
            [path = path()](std::stop_token stop) {
                return registry::refuseFileInUse(path).and_then([&] { return intake::lookAtEvidence(path, stop); });
            },
            [this](Result<intake::EvidenceFile> file) {
                if (file)
                    m_seen = std::move(*file);
                else
                    m_problem = file.error().sentence;
                emit changed();
            });
    }
    emit changed();
}

std::optional<EvidenceKind> EvidenceForm::kind() const
{
    return m_kind->currentIndex() < 0 ? std::nullopt : std::optional(EvidenceKind(m_kind->currentData().toInt()));
}

governance::AddEvidence EvidenceForm::entered(const std::optional<Binding>& deployed) const
{
    governance::AddEvidence evidence;
    evidence.kind = kind().value_or(EvidenceKind::ValidationReport);
    evidence.passed = m_passed->currentData().toBool();
    if (m_seen) {
        evidence.file = m_seen->name;
        evidence.sha256 = m_seen->sha256;
        evidence.sizeBytes = m_seen->sizeBytes;
        if (evidence.kind == EvidenceKind::OperatingRequirements)
            evidence.measured = m_seen->measured;
    }
    evidence.runs = namesIn(*m_runs);
    evidence.note = m_note->text().trimmed();
    if (deployed && m_build != nullptr) {
        const auto build = digestIn(*m_build);
        const auto environment = digestIn(*m_environment);
        if (build || environment)
            evidence.tested = Binding{deployed->content, build.value_or(deployed->build), environment.value_or(deployed->environment)};
    }
    return evidence;
}

Obstacles EvidenceForm::inTheWay() const
{
    Obstacles found = noDigests(*this);
    const auto add = [&](const QString& code, const QString& sentence) { found.push_back({code, sentence, {}, true}); };
    if (!kind())
        add(u"no-kind"_s, tr("Say what kind of evidence it is."));
    if (path().isEmpty())
        add(u"no-file"_s, tr("Choose the result file."));
    else if (!m_problem.isEmpty())
        add(u"no-file"_s, m_problem);
    else if (!m_seen)
        add(u"reading"_s, tr("The file is being read."));
    if (m_passed->currentIndex() < 0)
        add(u"no-outcome"_s, tr("Say whether it passed."));
    return found;
}

}
