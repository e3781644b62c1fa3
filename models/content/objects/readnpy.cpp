// SPDX-License-Identifier: GPL-3.0-or-later
// numpy.lib.format, versions 1 to 3: magic, version, length and a dictionary written as Python. The dictionary is shown as text, never evaluated.
#include "content/objects/objectfacts.h"
#include "content/objects/objectwords.h"

#include <QRegularExpression>

namespace gatehouse::content {

using namespace Qt::StringLiterals;

ObjectFacts readNpy(const ObjectBytes& object)
{
    ObjectFacts read;
    const QByteArrayView bytes = object.bytes;
    const auto at = [&](qsizetype place) { return place < bytes.size() ? quint32(uchar(bytes[place])) : 0; };
    const int major = int(at(6));
    const qsizetype start = major == 1 ? 10 : 12;
    const quint32 length = major == 1 ? at(8) | at(9) << 8 : at(8) | at(9) << 8 | at(10) << 16 | at(11) << 24;
    read.add(ObjectWords::format(), ObjectWords::tr("format"), u"NumPy %1.%2"_s.arg(major).arg(at(7)));
    if (major < 1 || major > 3 || bytes.size() < start || qsizetype(length) > bytes.size() - start) {
        read.warn(ObjectWords::brokenAt(std::min<qint64>(bytes.size(), start)));
        return read;
    }
    const QString header = QString::fromUtf8(bytes.sliced(start, qsizetype(length))).simplified();
    static const QRegularExpression field(u"'(descr|shape|fortran_order)'\\s*:\\s*('[^']*'|\\([^)]*\\)|\\[[^\\]]*\\]|\\w+)"_s);
    for (const auto& match : field.globalMatch(header))
        read.add(ObjectWords::format(), match.captured(1), match.captured(2));
    static const QRegularExpression object_(u"'descr'\\s*:\\s*'\\|?O"_s);
    if (object_.match(header).hasMatch())
        read.warn(ObjectWords::tr("Its values are Python objects: loading it would run what they say."));
    return read;
}

}
