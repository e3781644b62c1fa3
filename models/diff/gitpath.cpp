// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/gitpath.h"

#include <algorithm>

namespace gatehouse::diff {

namespace {

bool isPlain(char c)
{
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
}

QByteArray escaped(char c)
{
    constexpr QByteArrayView Named("\a\b\t\n\v\f\r\"\\"), Letters("abtnvfr\"\\");
    if (const qsizetype at = Named.indexOf(c); at >= 0)
        return QByteArray("\\") + Letters[at];
    return '\\' + QByteArray::number(static_cast<unsigned char>(c), 8).rightJustified(3, '0');
}

}

QByteArray quotedPath(QByteArrayView prefix, QByteArrayView path)
{
    if (std::ranges::all_of(path, isPlain))
        return prefix.toByteArray() + path.toByteArray();
    QByteArray quoted = '"' + prefix.toByteArray();
    for (const char c : path)
        quoted += isPlain(c) ? QByteArray(1, c) : escaped(c);
    return quoted + '"';
}

QByteArray patchHead(QByteArrayView oldPath, QByteArrayView newPath)
{
    return "diff --git " + quotedPath("a/", oldPath) + ' ' + quotedPath("b/", newPath) + '\n';
}

QByteArray patchSide(QByteArrayView prefix, QByteArrayView path)
{
    return path.contains(' ') ? quotedPath(prefix, path) + '\t' : quotedPath(prefix, path);
}

}
