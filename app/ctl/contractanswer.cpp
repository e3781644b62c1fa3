// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/contractanswer.h"

#include "ctl/command.h"
#include "domain/contract.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

ContractDifference difference(const Manifest& before, const Manifest& after)
{
    return differenceOf(contractFrom(before.declared.value(u"interface").toObject()), contractFrom(after.declared.value(u"interface").toObject()));
}

QString sideOf(const ContractLine& line)
{
    return line.input ? u"inputs"_s : u"outputs"_s;
}

}

QJsonValue contractJson(const std::optional<Manifest>& base, const Manifest& manifest)
{
    if (!base)
        return QJsonValue::Null;
    const ContractDifference found = difference(*base, manifest);
    QJsonArray lines;
    for (const ContractLine& line : found.lines)
        lines.append(
            QJsonObject{{u"change"_s, nameOf(line.change)}, {u"side"_s, sideOf(line)}, {u"field"_s, line.field}, {u"sentence"_s, line.sentence}});
    return QJsonObject{{u"against"_s, manifest.base}, {u"change"_s, nameOf(found.change)}, {u"lines"_s, lines}};
}

void tellContract(const std::optional<Manifest>& base, const Manifest& manifest, Output& output)
{
    if (!base)
        return;
    const ContractDifference found = difference(*base, manifest);
    output.fact(Ctl::tr("Interface"), Ctl::tr("%1 against %2").arg(labelOf(found.change), manifest.base));
    for (const ContractLine& line : found.lines)
        output.fact({}, labelOf(line.change) + u": "_s + line.sentence);
}

}
