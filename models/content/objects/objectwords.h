// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The groups that facts of trained objects stand in, and what their readers say alike.

#include <QCoreApplication>

namespace gatehouse::content {

struct ObjectWords {
    Q_DECLARE_TR_FUNCTIONS(ObjectFacts)
public:
    static QString format() { return tr("Format"); }
    static QString inputs() { return tr("Inputs"); }
    static QString outputs() { return tr("Outputs"); }
    static QString operators() { return tr("Operators"); }
    static QString tensors() { return tr("Tensors"); }
    static QString imports() { return tr("Imports"); }
    static QString metadata() { return tr("Metadata"); }
    static QString brokenAt(qint64 offset) { return tr("It is broken at byte %1; what stands before it was read.").arg(offset); }
    static QString cutAt(qint64 offset) { return tr("Only its first %1 bytes were read.").arg(offset); }
    static QString moreParts(qint64 count) { return tr("%n more are not listed.", nullptr, int(count)); }
};

}
