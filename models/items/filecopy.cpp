// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filecopy.h"

#include "registry/filesinuse.h"
#include "store/savedcopy.h"

namespace gatehouse::items {

FileCopy::FileCopy(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_question(this) {}

void FileCopy::save(const Sha256& sha256, const QString& path)
{
    m_stop = {};
    const auto report = m_question.reporter<qint64>([this](qint64 doneBytes) { emit progressed(doneBytes); });
    m_question.run<QString>(
        m_desk.workers(),
        [store = m_desk.store(), sha256, path, report, stop = m_stop.get_token()](std::stop_token) {
            store::ProgressTicker ticker([&report](const store::Progress& progress) { report(progress.bytesDone); });
            return registry::refuseReplacing(path)
                .and_then([&] { return store::saveCopy(store, sha256, path, [&](qint64 bytes) { ticker.tell({.bytesDone = bytes}); }, stop); })
                .transform([&] { return path; });
        },
        [this](const Result<QString>& written) {
            if (written)
                emit saved(*written);
            else
                emit failed(written.error());
        });
}

}
