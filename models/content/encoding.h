// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Finds out in which encoding bytes are text, if they are text at all, and turns them into UTF-8.

#include "content/textcontent.h"

namespace gatehouse::content {

struct DetectedEncoding {
    bool isBinary = false;
    qint64 controlBytes = 0; // NUL and control bytes of the beginning, where they made it binary
    Encoding encoding = Encoding::Utf8;
    EncodingFrom from = EncodingFrom::Bytes;
    QString declaredName;
    bool declaredIsUnknown = false;
    qsizetype markBytes = 0; // of the byte order mark
};

// A byte order mark wins over a `coding:` line, that over the look of the bytes. Bytes with NULs near the beginning, or of which
// more than a tenth are control bytes, are no text unless they are UTF-16 or UTF-32.
[[nodiscard]] DetectedEncoding detectEncoding(QByteArrayView bytes);

struct Utf8Text {
    QByteArray utf8;
    qint64 invalidBytes = 0;
    qint64 heldBackBytes = 0; // of a character that the cut went through
};

// `isCut` tells that more bytes follow, so that a broken last character is held back and not called invalid.
[[nodiscard]] Utf8Text toUtf8(QByteArrayView bytes, const DetectedEncoding& encoding, bool isCut);

// How many bytes the UTF-8 character at the beginning has; 0 when there is none (Unicode 3.9, table 3-7).
[[nodiscard]] qsizetype characterBytes(QByteArrayView bytes);

}
