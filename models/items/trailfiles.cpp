// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/trailfiles.h"

#include "registry/audit/checkpoint.h"
#include "registry/audit/exportfile.h"

#include <QCoreApplication>

namespace gatehouse::items {

namespace {

// A question that lives until it is answered; its home is an object of its own under whoever asked.
template <class T>
void askOnce(registry::Reader& reader, QObject* asker, std::function<Result<T>(const registry::Connection&, std::stop_token)> question,
             std::function<void(Result<T>)> answer)
{
    auto* home = new QObject(asker);
    auto asked = std::make_shared<Question>(home);
    asked->ask<T>(reader, std::move(question), [home, asked, answer = std::move(answer)](Result<T> result) {
        answer(std::move(result));
        QMetaObject::invokeMethod(
            home,
            [asked, home]() mutable {
                asked.reset();
                home->deleteLater();
            },
            Qt::QueuedConnection);
    });
}

}

void exportTrail(Desk& desk, JobList& jobs, const QString& file, QObject* asker, std::function<void(Result<QString>)> done)
{
    const auto job = jobs.start(QCoreApplication::translate("TrailFiles", "Exporting the audit trail"));
    askOnce<qint64>(
        desk.reader(), asker,
        [file, token = job->stop.get_token()](const registry::Connection& connection, std::stop_token) {
            return registry::exportTrail(connection, file, {}, token);
        },
        [file, job, &jobs, done = std::move(done)](Result<qint64> events) {
            jobs.finish(job, events ? QString() : events.error().sentence);
            if (events)
                done(QCoreApplication::translate("TrailFiles", "%n event(s) written to %1.", nullptr, int(*events)).arg(file));
            else
                done(std::unexpected(events.error()));
        });
}

QString sentenceOf(const KeptCheckpoint& kept)
{
    return QCoreApplication::translate("TrailFiles", "Checkpoint at event %1 written to %2. Keep it outside the registry.")
        .arg(kept.event)
        .arg(kept.file);
}

void keepCheckpoint(Desk& desk, const QString& file, QObject* asker, std::function<void(Result<KeptCheckpoint>)> done)
{
    askOnce<qint64>(
        desk.reader(), asker,
        [file](const registry::Connection& connection, std::stop_token stop) -> Result<qint64> {
            const auto checkpoint = registry::currentCheckpoint(connection, stop);
            if (!checkpoint)
                return std::unexpected(checkpoint.error());
            if (auto written = registry::writeCheckpoint(*checkpoint, file); !written)
                return std::unexpected(written.error());
            return checkpoint->size;
        },
        [file, done = std::move(done)](Result<qint64> size) {
            if (size)
                done(KeptCheckpoint{*size, QDateTime::currentDateTimeUtc(), file});
            else
                done(std::unexpected(size.error()));
        });
}

}
