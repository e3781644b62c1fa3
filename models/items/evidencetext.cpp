// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/evidencetext.h"

#include "domain/listed.h"
#include "domain/sizetext.h"
#include "governance/separation.h"
#include "items/dates.h"

#include <QCoreApplication>

namespace gatehouse::items {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

}

QString evidenceText(const Evidence& evidence, const governance::RegistryFacts& registry)
{
    return Words::tr("%1, %2, %3, reported by %4, %5")
        .arg(evidence.file, sizeText(evidence.sizeBytes), evidence.sha256.shortHex(), governance::displayed(registry, evidence.by),
             momentText(evidence.at));
}

QString evidenceMore(const Evidence& evidence)
{
    QStringList lines;
    if (!evidence.runs.isEmpty())
        lines << Words::tr("Runs: %1").arg(listed(evidence.runs));
    if (!evidence.note.isEmpty())
        lines << evidence.note;
    return lines.join(u'\n');
}

}
