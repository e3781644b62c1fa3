// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/patch.h"

#include "diff/linehunks.h"

namespace gatehouse::diff {

namespace {

QByteArray withMark(const content::TextContent& text)
{
    return text.encoding == content::Encoding::Utf8Bom ? "\xEF\xBB\xBF" + text.utf8 : text.utf8;
}

}

Result<QByteArray> unifiedPatch(const content::TextContent* old, const content::TextContent* now)
{
    const QByteArray oldPath = (old ? old : now) ? (old ? old : now)->path.toUtf8() : QByteArray();
    const QByteArray newPath = now ? now->path.toUtf8() : oldPath;
    if ((old && old->isBinary) || (now && now->isBinary)) {
        const QByteArray left = old ? "a/" + oldPath : QByteArray("/dev/null");
        const QByteArray right = now ? "b/" + newPath : QByteArray("/dev/null");
        return "diff --git a/" + oldPath + " b/" + newPath + "\nBinary files " + left + " and " + right + " differ\n";
    }
    const QByteArray oldBytes = old ? withMark(*old) : QByteArray();
    const QByteArray newBytes = now ? withMark(*now) : QByteArray();
    // An existing empty side must not look like a missing one.
    const auto view = [](const content::TextContent* side, const QByteArray& bytes) {
        return !side ? QByteArrayView() : bytes.isEmpty() ? QByteArrayView("", 0) : QByteArrayView(bytes);
    };
    return gitPatch(view(old, oldBytes), view(now, newBytes), oldPath, newPath);
}

}
