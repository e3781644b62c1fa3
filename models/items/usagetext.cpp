// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/usagetext.h"

#include "domain/listed.h"
#include "items/boardcells.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(UsageText)
};

}

QString usesText(const Consumer& consumer)
{
    return consumer.uses == u"results" ? Words::tr("reads the results") : consumer.uses == u"runs" ? Words::tr("runs the model") : consumer.uses;
}

QString useText(const Consumer& consumer)
{
    QStringList parts{usesText(consumer), consumer.contact};
    parts.removeAll(QString());
    return listed(parts);
}

QString lastReadText(const registry::Usage& usage, const QDateTime& now)
{
    return usage.reports == 0 ? Words::tr("no use reported") : Words::tr("read %1 ago").arg(agoText(usage.lastRead, now));
}

QString volumeText(const registry::Usage& usage)
{
    if (usage.reports == 0)
        return {};
    return Words::tr("%1 rows or answers in %n report(s)", nullptr, int(usage.reports)).arg(QLocale().toString(usage.volume));
}

}
