// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workspace/changeextent.h"

#include "content/remarks.h"

#include <QCoreApplication>

namespace gatehouse::pages {

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeExtent)
};

}

QString extentOf(const FileChange& change, const reading::ReadingDocument& document, int currentChange)
{
    if (change.status == FileStatus::Same || change.status == FileStatus::Renamed)
        return Words::tr("no changes");
    if (change.status == FileStatus::New)
        return Words::tr("new file, %1").arg(content::formattedSize(change.after->sizeBytes));
    if (change.status == FileStatus::Missing)
        return Words::tr("removed, %1").arg(content::formattedSize(change.before->sizeBytes));
    if (!document.old || !document.now)
        return Words::tr("whole file");
    if (document.old->isBinary || document.now->isBinary)
        return Words::tr("bytes differ: %1 → %2")
            .arg(content::formattedSize(change.before->sizeBytes), content::formattedSize(change.after->sizeBytes));
    const int changes = int(document.diff.changes.size());
    if (changes == 0 && change.before && change.after && change.before->sha256 == change.after->sha256)
        return change.before->executable != change.after->executable ? Words::tr("only its mode") : Words::tr("only its element");
    if (changes == 0)
        return document.diff.isPartial ? Words::tr("no changes in what is shown") : Words::tr("no changes");
    return currentChange < 0 ? Words::tr("%n change(s)", nullptr, changes) : Words::tr("%1 / %2").arg(currentChange + 1).arg(changes);
}

}
