// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/lineends.h"

#include <QCoreApplication>

namespace gatehouse::diff {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LineEnds)
};

}

QString lineEndMark(const content::TextContent& text, int line, const Row* row, const content::TextContent* old, const content::TextContent* now)
{
    const bool endsUnlike = row && row->kind == RowKind::Changed && old && now && old->lineEnd(row->oldLine) != now->lineEnd(row->newLine);
    switch (text.lineEnd(line)) {
    case content::LineEnd::None: return text.cutBytes > 0 ? Words::tr("cut here") : Words::tr("no newline at end");
    case content::LineEnd::Lf: return endsUnlike ? QStringLiteral("LF") : QString();
    case content::LineEnd::CrLf: return endsUnlike || text.lineEnds.mixed() ? QStringLiteral("CR LF") : QString();
    case content::LineEnd::Cr: return QStringLiteral("CR");
    case content::LineEnd::Separator: return QStringLiteral("U+2028");
    }
    return {};
}

}
