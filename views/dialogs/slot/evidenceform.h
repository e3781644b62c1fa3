// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The fields of evidence: its kind, the result file that is read in the background, whether it passed, its runs and what was tested.

#include "dialogs/frame/fields.h"
#include "governance/commands/addevidence.h"
#include "intake/evidencefile.h"

class QLineEdit;

namespace gatehouse::dialogs {

class EvidenceForm : public QWidget {
    Q_OBJECT
public:
    EvidenceForm(items::Desk& desk, Gate gate, QWidget* parent);

    // What is entered; whom it is about is the dialog's matter. `deployed` is what a digest that is left empty stands for.
    [[nodiscard]] governance::AddEvidence entered(const std::optional<Binding>& deployed) const;
    // What the form lacks beyond what the rules ask.
    [[nodiscard]] Obstacles inTheWay() const;
    // The file as it was last read; nothing while it is being read.
    [[nodiscard]] const std::optional<intake::EvidenceFile>& seen() const { return m_seen; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] std::optional<EvidenceKind> kind() const;

signals:
    void changed();

private:
    [[nodiscard]] QWidget* fileRow();
    void chooseFile();
    void look();

    items::Desk& m_desk;
    std::optional<intake::EvidenceFile> m_seen;
    QString m_problem; // why the file cannot be read
    QComboBox* m_kind;
    QLineEdit* m_file;
    QComboBox* m_passed;
    QLineEdit* m_runs;
    QLineEdit* m_build = nullptr; // of gate B
    QLineEdit* m_environment = nullptr;
    SentenceEdit* m_note;
    items::Question m_question;
};

}
