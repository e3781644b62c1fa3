// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A name or a value out of a file as a sentence may show it, whatever its bytes are.

#include <QByteArray>
#include <QString>

namespace gatehouse {

[[nodiscard]] bool isControlCharacter(char32_t c);
// Takes no room or changes the direction of others: what a reader sees is not what is there.
[[nodiscard]] bool hides(char32_t c);

// The place of the first byte that makes `name` no UTF-8, or -1 when it is UTF-8.
[[nodiscard]] qsizetype firstBadByte(QByteArrayView name);
// The name as a sentence may show it: control, invisible and bidi characters as \x1b and \u202e, bytes that are no UTF-8 as \xff.
[[nodiscard]] QString shown(QByteArrayView name);
[[nodiscard]] inline QString shown(const QByteArray& name)
{
    return shown(QByteArrayView(name));
}
[[nodiscard]] QString shown(const QString& name);

// Text of other people as a label may show it, lines and tabs as they are: what hides, or turns the order of words, stands there as \u202e. The joiners
// and selectors that scripts and emoji are written with stay.
[[nodiscard]] QString visibleText(const QString& text);

// A name between other words, so that one written from right to left does not turn what stands beside it (Unicode Standard Annex 9, isolates).
[[nodiscard]] QString isolated(const QString& name);

}
