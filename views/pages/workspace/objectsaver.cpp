// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/objectsaver.h"

#include "intake/evidencefile.h"
#include "registry/filesinuse.h"
#include "theme/widgets/filedialog.h"

namespace gatehouse::pages {

ObjectSaver::ObjectSaver(items::Desk& desk, QWidget* page) : QObject(page), m_desk(desk), m_page(page), m_question(this) {}

void ObjectSaver::ask(const QString& name, const Sha256& sha256)
{
    theme::FileDialog::saveAs(m_page, tr("Save %1").arg(name), name, {}, [this, sha256](const QString& path) { saveTo(sha256, path); });
}

void ObjectSaver::saveTo(const Sha256& sha256, const QString& path)
{
    if (m_question.isBusy()) {
        emit said(tr("Another copy is still being written; save this one when that is done."));
        return;
    }
    m_question.run<QString>(
        m_desk.workers(),
        [store = m_desk.store(), sha256, path](std::stop_token stop) {
            return registry::refuseFileInUse(path).and_then([&] { return intake::writeObject(store, sha256, path, stop); }).transform([&] {
                return path;
            });
        },
        [this](const Result<QString>& written) { emit said(written ? tr("Saved as %1.").arg(*written) : written.error().sentence); });
}

}
