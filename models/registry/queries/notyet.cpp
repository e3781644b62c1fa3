// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/queries/notyet.h"

#include "governance/event.h"

#include <QCoreApplication>

namespace gatehouse::registry {

using namespace Qt::StringLiterals;

namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NotYet)
};

}

Error notFound(const Connection& connection, const VersionName& name, AsOf asOf, Error unknown)
{
    if (asOf.isNow())
        return unknown;
    const bool isModel = name.label.isEmpty();
    const QString firstOf = isModel ? u"SELECT min(from_seq) FROM model WHERE name = ?"_s
                                    : u"SELECT min(v.from_seq) FROM version v JOIN model m ON m.id = v.model WHERE m.name = ? AND v.label = ?"_s;
    auto found = connection.run(u"SELECT seq, at FROM event WHERE seq = ("_s + firstOf + u')',
                                isModel ? QVariantList{name.model} : QVariantList{name.model, name.label});
    if (!found)
        return found.error();
    if (!found->next())
        return unknown;
    const QString subject = isModel ? name.model : name.model + u'@' + name.label;
    const QString since = governance::timeFrom(found->value(1).toString()).toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
    return Error::input(u"not-registered-yet"_s,
                        isModel ? Words::tr("The model %1 was not in this registry yet after event %2. It is there since event %3, %4.")
                                      .arg(subject, QString::number(asOf.seq), found->value(0).toString(), since)
                                : Words::tr("%1 was not registered yet after event %2. It is there since event %3, %4.")
                                      .arg(subject, QString::number(asOf.seq), found->value(0).toString(), since));
}

}
