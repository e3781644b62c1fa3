// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text of other people made harmless for a terminal: control characters in caret form, characters that hide or turn round by their number.

#include <QString>

namespace gatehouse::ctl {

enum class Lines { One, Many }; // One: a line end is a control character like any other; Many: line feeds and tabs stay

[[nodiscard]] QString terminalText(QStringView text, Lines lines = Lines::One);
// The same for the bytes of a text in UTF-8; line feeds and tabs stay, what is no UTF-8 becomes the replacement character.
[[nodiscard]] QByteArray terminalBytes(QByteArrayView bytes);
// The columns that the text takes in a terminal.
[[nodiscard]] int terminalWidth(QStringView text);

}
