// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract.h"

#include "domain/listed.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>
#include <limits>

namespace gatehouse {
namespace {

// Where the sentences of this file get their translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Contract)
};

std::vector<ContractField> fieldsFrom(const QJsonValue& json)
{
    std::vector<ContractField> fields;
    const QJsonArray array = json.toArray();
    fields.reserve(std::size_t(array.size()));
    for (const QJsonValue value : array) {
        ContractField field{value[u"name"].toString(), value[u"type"].toString(), value[u"missing"].toString() == u"allowed", {}, {}};
        const QJsonArray range = value[u"range"].toArray();
        // Numbers of a manifest may stand as exact text, so both forms are read.
        const auto number = [](const QJsonValue& bound) -> std::optional<double> {
            bool ok = false;
            const double read = bound.toVariant().toDouble(&ok);
            return ok ? std::optional(read) : std::nullopt;
        };
        if (range.size() == 2) {
            field.lowest = number(range[0]);
            field.highest = number(range[1]);
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

// How wide a number type is: a value of a narrower one is also a value of a wider one. Nothing for types that are no numbers.
std::optional<int> widthOf(const QString& type)
{
    static const QStringList widening{QStringLiteral("bool"),  QStringLiteral("int8"),    QStringLiteral("int16"),  QStringLiteral("int32"),
                                      QStringLiteral("int64"), QStringLiteral("float32"), QStringLiteral("float64")};
    const qsizetype place = widening.indexOf(type);
    return place < 0 ? std::nullopt : std::optional(int(place));
}

bool typeFits(const QString& narrow, const QString& wide)
{
    const auto a = widthOf(narrow);
    const auto b = widthOf(wide);
    return narrow == wide || (a && b && *a <= *b);
}

// Whether every value that `narrow` allows is one that `wide` allows.
bool rangeFits(const ContractField& narrow, const ContractField& wide)
{
    constexpr double Endless = std::numeric_limits<double>::infinity();
    return narrow.lowest.value_or(-Endless) >= wide.lowest.value_or(-Endless) && narrow.highest.value_or(Endless) <= wide.highest.value_or(Endless);
}

const ContractField* find(const std::vector<ContractField>& fields, const QString& name)
{
    const auto it = std::ranges::find(fields, name, &ContractField::name);
    return it == fields.end() ? nullptr : &*it;
}

class Lines {
public:
    Lines(bool input, std::vector<ContractLine>& lines) : m_input(input), m_lines(lines) {}
    void add(bool breaks, const QString& field, const QString& sentence)
    {
        m_lines.push_back({breaks ? ContractChange::Breaking : ContractChange::Compatible, m_input, field, sentence});
    }

private:
    bool m_input;
    std::vector<ContractLine>& m_lines;
};

void compareInput(Lines& lines, const ContractField& before, const ContractField& after)
{
    const QString& name = after.name;
    if (before.type != after.type)
        lines.add(!typeFits(before.type, after.type), name, Words::tr("Input “%1” was %2 and is now %3.").arg(name, before.type, after.type));
    if (before.missingAllowed != after.missingAllowed)
        lines.add(before.missingAllowed, name,
                  after.missingAllowed ? Words::tr("Input “%1” may now be missing.").arg(name)
                                       : Words::tr("Input “%1” may no longer be missing.").arg(name));
    if (before.lowest != after.lowest || before.highest != after.highest)
        lines.add(!rangeFits(before, after), name, Words::tr("Input “%1” takes another range.").arg(name));
}

void compareOutput(Lines& lines, const ContractField& before, const ContractField& after)
{
    const QString& name = after.name;
    if (before.type != after.type)
        lines.add(!typeFits(after.type, before.type), name, Words::tr("Output “%1” was %2 and is now %3.").arg(name, before.type, after.type));
    if (before.missingAllowed != after.missingAllowed)
        lines.add(after.missingAllowed, name,
                  after.missingAllowed ? Words::tr("Output “%1” may now be missing.").arg(name)
                                       : Words::tr("Output “%1” is no longer missing.").arg(name));
    if (before.lowest != after.lowest || before.highest != after.highest)
        lines.add(!rangeFits(after, before), name, Words::tr("Output “%1” has another range.").arg(name));
}

}

QString wordsOf(const ContractField& field)
{
    const auto number = [](double bound) { return QLocale().toString(bound, 'g', QLocale::FloatingPointShortest); };
    QStringList words;
    if (field.lowest && field.highest)
        words << Words::tr("%1 to %2").arg(number(*field.lowest), number(*field.highest));
    else if (field.lowest)
        words << Words::tr("at least %1").arg(number(*field.lowest));
    else if (field.highest)
        words << Words::tr("at most %1").arg(number(*field.highest));
    if (field.missingAllowed)
        words << Words::tr("may be missing");
    return words.isEmpty() ? field.type : QStringLiteral("%1 (%2)").arg(field.type, listed(words));
}

Contract contractFrom(const QJsonObject& interface)
{
    return {fieldsFrom(interface.value(u"inputs")), fieldsFrom(interface.value(u"outputs"))};
}

QStringList ContractDifference::breaks() const
{
    QStringList sentences;
    for (const ContractLine& line : lines)
        if (line.change == ContractChange::Breaking)
            sentences << line.sentence;
    return sentences;
}

ContractDifference differenceOf(const Contract& before, const Contract& after)
{
    ContractDifference difference;
    Lines inputs(true, difference.lines);
    for (const ContractField& field : after.inputs) {
        if (const ContractField* old = find(before.inputs, field.name))
            compareInput(inputs, *old, field);
        else
            inputs.add(!field.missingAllowed, field.name,
                       field.missingAllowed ? Words::tr("Input “%1” is new and may be missing.").arg(field.name)
                                            : Words::tr("Input “%1” is new and must be given.").arg(field.name));
    }
    for (const ContractField& field : before.inputs)
        if (find(after.inputs, field.name) == nullptr)
            inputs.add(false, field.name, Words::tr("Input “%1” is no longer read.").arg(field.name));
    Lines outputs(false, difference.lines);
    for (const ContractField& field : after.outputs) {
        if (const ContractField* old = find(before.outputs, field.name))
            compareOutput(outputs, *old, field);
        else
            outputs.add(false, field.name, Words::tr("Output “%1” is new.").arg(field.name));
    }
    for (const ContractField& field : before.outputs)
        if (find(after.outputs, field.name) == nullptr)
            outputs.add(true, field.name, Words::tr("Output “%1” is gone.").arg(field.name));
    for (const ContractLine& line : difference.lines)
        difference.change = std::max(difference.change, line.change);
    return difference;
}

}
