// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/logfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QMutex>

namespace gatehouse::window {

using namespace Qt::StringLiterals;

namespace {

struct Log {
    QFile file;
    QMutex mutex;
};

Log& theLog()
{
    static auto* log = new Log; // threads may still write while the process ends
    return *log;
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    static constexpr std::array<const char*, 5> Names{"debug", "warning", "critical", "fatal", "info"};
    const QString line = u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1StringView(Names.at(type)),
                                                 QLatin1StringView(context.category), QString(message).replace(u'\n', u"\n    "_s));
    const QMutexLocker locked(&theLog().mutex);
    theLog().file.write(line.toUtf8());
    theLog().file.flush();
}

}

Result<void> writeLogTo(const QString& file)
{
    QFile& log = theLog().file;
    log.setFileName(file);
    if (!log.open(QIODevice::WriteOnly | QIODevice::Append))
        return std::unexpected(Error::storage(
            u"not-written"_s,
            QCoreApplication::translate("main", "The log %1 could not be opened: %2. Choose another file.").arg(file, log.errorString())));
    qInstallMessageHandler(&write);
    qInfo("gatehouse %s, process %lld", qPrintable(QCoreApplication::applicationVersion()), QCoreApplication::applicationPid());
    return {};
}

}
