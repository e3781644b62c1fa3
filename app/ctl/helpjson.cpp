// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/helpjson.h"

#include "ctl/output.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonArray optionsJson(const std::vector<Option>& options)
{
    QJsonArray array;
    for (const Option& option : options)
        array.append(QJsonObject{{u"name"_s, dashed(option)},
                                 {u"value"_s, jsonText(QString::fromLatin1(option.value))},
                                 {u"meaning"_s, Ctl::tr(option.meaning)},
                                 {u"needed"_s, isNeeded(option.occurs)},
                                 {u"often"_s, isOften(option.occurs)}});
    return array;
}

}

QJsonObject helpJson(const Command& command)
{
    QJsonArray words;
    for (const Word& word : command.words)
        words.append(QJsonObject{{u"name"_s, QString::fromLatin1(word.name)}, {u"needed"_s, !word.optional}, {u"often"_s, word.many}});
    std::vector<Option> options = command.options;
    if (command.isQuery)
        options.push_back(asOfOption());
    return {{u"command"_s, QString::fromLatin1(command.name)},
            {u"usage"_s, command.usage()},
            {u"sentence"_s, Ctl::tr(command.sentence)},
            {u"words"_s, words},
            {u"options"_s, optionsJson(options)}};
}

QJsonObject helpJson(const std::vector<const Command*>& commands)
{
    QJsonArray array;
    for (const Command* command : commands)
        array.append(helpJson(*command));
    return {{u"commands"_s, array}, {u"options"_s, optionsJson(globalOptions())}};
}

}
