// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/patch.h"

#include "diff/gitpath.h"
#include "diff/linehunks.h"

#include <algorithm>

namespace gatehouse::diff {

namespace {

// The bytes of a side for libgit2: an existing empty one must not look like a missing one.
QByteArrayView viewOf(const QByteArray* bytes)
{
    return !bytes ? QByteArrayView() : bytes->isEmpty() ? QByteArrayView("", 0) : QByteArrayView(*bytes);
}

QByteArray binaryLine(bool hasOld, QByteArrayView oldPath, bool hasNew, QByteArrayView newPath)
{
    const QByteArray none("/dev/null");
    return "Binary files " + (hasOld ? quotedPath("a/", oldPath) : none) + " and " + (hasNew ? quotedPath("b/", newPath) : none) + " differ\n";
}

// "old mode 100644", "new mode 100755" where they differ, else nothing.
QByteArray modeLines(bool wasExecutable, bool isExecutable)
{
    if (wasExecutable == isExecutable)
        return {};
    return wasExecutable ? "old mode 100755\nnew mode 100644\n" : "old mode 100644\nnew mode 100755\n";
}

QByteArray renameLines(QByteArrayView oldPath, QByteArrayView newPath)
{
    return oldPath == newPath ? QByteArray() : "rename from " + quotedPath({}, oldPath) + "\nrename to " + quotedPath({}, newPath) + '\n';
}

// The patch of f as that of the file it is; `extended` goes behind its first line.
QByteArray named(QByteArray patch, QByteArrayView oldPath, QByteArrayView newPath, const QByteArray& extended)
{
    if (patch.isEmpty())
        return patch;
    patch = patchHead(oldPath, newPath) + extended + patch.sliced(patch.indexOf('\n') + 1);
    constexpr QByteArrayView Old("\n--- "), New("\n+++ b/f\n"), OldName("\n--- a/f\n"), Hunk("\n@@ ");
    const qsizetype hunk = patch.indexOf(Hunk);
    if (hunk < 0) { // an empty file has no sides in git's patches
        if (const qsizetype sides = patch.indexOf(Old); sides >= 0)
            patch.truncate(sides + 1);
        return patch;
    }
    // What a line of the file looks like comes behind the first hunk.
    const auto replace = [&](QByteArrayView line, const QByteArray& by) {
        if (const qsizetype at = patch.indexOf(line); at >= 0 && at < patch.indexOf(Hunk))
            patch.replace(at, line.size(), by);
    };
    replace(OldName, "\n--- " + patchSide("a/", oldPath) + '\n');
    replace(New, "\n+++ " + patchSide("b/", newPath) + '\n');
    return patch;
}

}

Result<QByteArray> unifiedPatch(const StoredSide* old, const StoredSide* now, bool asBinary)
{
    const QByteArray oldPath = (old ? old : now)->path.toUtf8();
    const QByteArray newPath = (now ? now : old)->path.toUtf8();
    const QByteArray modes = old && now ? modeLines(old->executable, now->executable) : QByteArray();
    const QByteArray names = renameLines(oldPath, newPath);
    if (old && now && old->bytes == now->bytes) {
        if (modes.isEmpty() && names.isEmpty())
            return QByteArray(); // another element is nothing to git
        return patchHead(oldPath, newPath) + modes + (names.isEmpty() ? QByteArray() : "similarity index 100%\n" + names);
    }
    if (asBinary)
        return patchHead(oldPath, newPath) + modes + names + binaryLine(old != nullptr, oldPath, now != nullptr, newPath);
    auto patch = gitPatch(viewOf(old ? &old->bytes : nullptr), viewOf(now ? &now->bytes : nullptr));
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
    return named(*patch, oldPath, newPath, modes + names);
}

}
