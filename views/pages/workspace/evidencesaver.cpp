// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/evidencesaver.h"

#include "intake/evidencefile.h"
#include "registry/filesinuse.h"
#include "theme/widgets/filedialog.h"

namespace gatehouse::pages {

EvidenceSaver::EvidenceSaver(items::Desk& desk, QWidget* page) : QObject(page), m_desk(desk), m_page(page), m_question(this) {}

void EvidenceSaver::ask(const Evidence& evidence)
{
    theme::FileDialog::saveAs(m_page, tr("Save %1").arg(evidence.file), evidence.file, {},
                              [this, evidence](const QString& path) { saveTo(evidence, path); });
}

void EvidenceSaver::saveTo(const Evidence& evidence, const QString& path)
{
    m_question.run<qint64>(
        m_desk.workers(),
        [store = m_desk.store(), evidence, path](std::stop_token stop) {
            return registry::refuseFileInUse(path).and_then([&] { return intake::writeEvidence(store, evidence.sha256, path, stop); }).transform([&] {
                return evidence.sizeBytes;
            });
        },
        [this, path](const Result<qint64>& written) { emit said(written ? tr("Saved as %1.").arg(path) : written.error().sentence); });
}

}
