// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/readunits.h"

#include <QHash>

namespace gatehouse::diff {

namespace {

// Every part stands behind its length, so that no two lists of parts give the same bytes.
void add(QByteArray& to, QByteArrayView part)
{
    to += QByteArray::number(part.size());
    to += ':';
    to += part;
}

QByteArray begun(const char* kind, const FileChange& change)
{
    QByteArray bytes;
    add(bytes, kind);
    add(bytes, change.path.toUtf8());
    return bytes;
}

}

std::vector<Sha256> readUnits(const FileChange& change, const TextDiff& compared, const content::TextContent& before,
                              const content::TextContent& after)
{
    if (compared.changes.empty() || compared.isPartial)
        return {wholeUnit(change)};
    QHash<QByteArray, int> seen;
    std::vector<Sha256> units;
    units.reserve(compared.changes.size());
    for (const RowRange& range : compared.changes) {
        QByteArray removed, added;
        for (int i = range.first; i < range.end(); ++i) {
            const Row& row = compared.rows[std::size_t(i)];
            if (row.oldLine >= 0)
                removed += before.wholeLine(row.oldLine);
            if (row.newLine >= 0)
                added += after.wholeLine(row.newLine);
        }
        QByteArray bytes = begun("change", change);
        add(bytes, removed);
        add(bytes, added);
        const int earlier = seen[bytes]++;
        add(bytes, QByteArray::number(earlier));
        units.push_back(Sha256::of(bytes));
    }
    return units;
}

Sha256 wholeUnit(const FileChange& change)
{
    QByteArray bytes = begun("file", change);
    add(bytes, change.oldPath.toUtf8());
    for (const std::optional<Asset>& side : {change.before, change.after}) {
        add(bytes, side ? side->sha256.raw() : QByteArray());
        add(bytes, side && side->executable ? "x" : "");
    }
    return Sha256::of(bytes);
}

}
