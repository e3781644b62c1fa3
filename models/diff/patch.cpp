// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/patch.h"

#include "diff/linehunks.h"

#include <algorithm>

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

QByteArray modeLines(bool wasExecutable, bool isExecutable)
{
    if (wasExecutable == isExecutable)
        return {};
    return wasExecutable ? "old mode 100755\nnew mode 100644\n" : "old mode 100644\nnew mode 100755\n";
}

Result<QByteArray> exactPatch(const StoredSide* old, const StoredSide* now, bool asBinary)
{
    const QByteArray oldPath = (old ? old : now)->path.toUtf8();
    const QByteArray newPath = (now ? now : old)->path.toUtf8();
    const QByteArray head = "diff --git a/" + oldPath + " b/" + newPath + '\n';
    const QByteArray modes = old && now ? modeLines(old->executable, now->executable) : QByteArray();
    if (old && now && old->bytes == now->bytes)
        return modes.isEmpty() ? QByteArray() : head + modes; // another element is nothing to git
    if (asBinary)
        return head + modes + "Binary files " + (old ? "a/" + oldPath : QByteArray("/dev/null")) + " and "
            + (now ? "b/" + newPath : QByteArray("/dev/null")) + " differ\n";
    const auto view = [](const StoredSide* side) {
        return !side ? QByteArrayView() : side->bytes.isEmpty() ? QByteArrayView("", 0) : QByteArrayView(side->bytes);
    };
    auto patch = gitPatch(view(old), view(now), oldPath, newPath);
    if (!patch)
        return patch;
    // Buffers have no mode of their own. It stands in the line of a new or removed file, else behind the blobs, and nowhere when it changes.
    if ((!old && now->executable) || (!now && old->executable))
        patch->replace(patch->indexOf(" file mode 100644"), 17, " file mode 100755");
    else if (old && now && (old->executable || now->executable)) {
        const qsizetype at = patch->indexOf(" 100644\n", std::max<qsizetype>(patch->indexOf("\nindex "), 0));
        if (at > 0)
            patch->replace(at, 7, modes.isEmpty() ? " 100755" : "");
    }
    return modes.isEmpty() ? patch : patch->insert(patch->indexOf('\n') + 1, modes);
}

}
