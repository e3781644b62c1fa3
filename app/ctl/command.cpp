// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"

#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

QString usageOf(const Option& option)
{
    QString text = dashed(option);
    if (option.value != nullptr)
        text += u' ' + QString::fromLatin1(option.value);
    if (!isNeeded(option.occurs))
        text = u'[' + text + u']';
    return isOften(option.occurs) ? text + u"..."_s : text;
}

}

QString dashed(const Option& option)
{
    const QString name = QString::fromLatin1(option.name);
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

QString Command::usage() const
{
    QStringList parts{QString::fromLatin1(name)};
    for (const Word& word : words)
        parts << (word.optional ? u"[%1]"_s : u"%1"_s).arg(QString::fromLatin1(word.name)) + (word.many ? u"..."_s : QString());
    for (const Option& option : options)
        parts << usageOf(option);
    if (isQuery)
        parts << usageOf(asOfOption());
    return parts.join(u' ');
}

const std::vector<CommandGroup>& commandGroups()
{
    static const std::vector<CommandGroup> groups{
        {QT_TRANSLATE_NOOP("Ctl", "Registries"), registryCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Backups"), backupCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "People"), peopleCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Delegations"), delegationCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Models"), modelCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Custom fields"), fieldCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Files in and out"), importCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Histories"), historyCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Reading"), readingCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Differences"), diffCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Queue and trail"), trailCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "On the way to gate A"), gateCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Verdicts"), reviewCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Threads"), threadCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Findings"), findingCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Usability"), usabilityCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Slots and deployments"), deploymentCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Evidence"), evidenceCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Consumers"), consumerCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Reported use"), usageCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Results"), resultCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "The factory"), factoryCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Production"), productionCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Policies"), policyCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Audit"), auditCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Reports"), reportCommands()},
        {QT_TRANSLATE_NOOP("Ctl", "Help"), helpCommands()},
    };
    return groups;
}

const Command* findCommand(const QStringList& words)
{
    for (const qsizetype length : {2, 1}) {
        if (words.size() < length)
            continue;
        const QString wanted = words.first(length).join(u' ');
        for (const CommandGroup& group : commandGroups())
            for (const Command& command : group.commands)
                if (wanted == QLatin1StringView(command.name))
                    return &command;
    }
    return nullptr;
}

const std::vector<Option>& globalOptions()
{
    static const std::vector<Option> options{
        {"registry", "URL",
         QT_TRANSLATE_NOOP(
             "Ctl", "the registry, as sqlite:///absolute/path.db or postgresql://user@host/database; else the environment's GATEHOUSE_REGISTRY")},
        {"as", "PERSON", QT_TRANSLATE_NOOP("Ctl", "who acts; else the person linked to the operating-system user")},
        {"json", nullptr, QT_TRANSLATE_NOOP("Ctl", "answer in JSON")},
        {"command-id", "UUID", QT_TRANSLATE_NOOP("Ctl", "the command's own id; a repeated id returns the first answer and does nothing")},
        {"help", nullptr, QT_TRANSLATE_NOOP("Ctl", "show how the command is used")},
        {"version", nullptr, QT_TRANSLATE_NOOP("Ctl", "show the version of the program")},
    };
    return options;
}

const Option& asOfOption()
{
    static const Option option{"as-of", "TIME|SEQ", QT_TRANSLATE_NOOP("Ctl", "answer as it was at a time (RFC 3339) or after an event of the trail")};
    return option;
}

}
