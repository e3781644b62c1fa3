// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/listed.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

// Where the words of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Listed)
};

}

QString listed(const QStringList& words)
{
    return words.join(Words::tr(", ", "between the parts of a list"));
}

QString clauses(const QStringList& parts)
{
    return parts.join(Words::tr("; ", "between clauses of a sentence"));
}

QString inSequence(const QStringList& sentences)
{
    QString all;
    for (const QString& sentence : sentences)
        if (!sentence.isEmpty())
            all = all.isEmpty() ? sentence : Words::tr("%1 %2", "two sentences, one after the other").arg(all, sentence);
    return all;
}

QString withMore(const QString& what, const QString& more)
{
    return more.isEmpty() ? what : Words::tr("%1, %2", "something, and what is said of it").arg(what, more);
}

QString withValue(const QString& name, const QString& value)
{
    return value.isEmpty() ? name : Words::tr("%1: %2", "a name and its value").arg(name, value);
}

}
