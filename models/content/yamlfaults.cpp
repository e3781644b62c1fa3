// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/yamlfaults.h"

#include <QCoreApplication>
#include <yaml-cpp/exceptions.h>

namespace gatehouse::content {
namespace {

struct Words {
    const char* begins; // of yaml-cpp's message
    const char* sentence;
};

const Words Faults[] = {
    {YAML::ErrorMsg::END_OF_MAP, QT_TRANSLATE_NOOP("YamlFaults", "the keys before it do not all begin in one column")},
    {YAML::ErrorMsg::END_OF_SEQ, QT_TRANSLATE_NOOP("YamlFaults", "the items of the list before it do not all begin in one column")},
    {YAML::ErrorMsg::END_OF_MAP_FLOW, QT_TRANSLATE_NOOP("YamlFaults", "a “{” is not closed by “}”")},
    {YAML::ErrorMsg::END_OF_SEQ_FLOW, QT_TRANSLATE_NOOP("YamlFaults", "a “[” is not closed by “]”")},
    {YAML::ErrorMsg::FLOW_END, QT_TRANSLATE_NOOP("YamlFaults", "a “}” or “]” closes nothing")},
    {YAML::ErrorMsg::EOF_IN_SCALAR, QT_TRANSLATE_NOOP("YamlFaults", "a quotation mark is not closed")},
    {YAML::ErrorMsg::DOC_IN_SCALAR, QT_TRANSLATE_NOOP("YamlFaults", "a quotation mark is not closed before “---” or “...”")},
    {YAML::ErrorMsg::TAB_IN_INDENTATION, QT_TRANSLATE_NOOP("YamlFaults", "a tab stands where only blanks indent")},
    {YAML::ErrorMsg::BLOCK_ENTRY, QT_TRANSLATE_NOOP("YamlFaults", "“- ” stands where no list can begin; a text that begins so needs quotes")},
    {YAML::ErrorMsg::MAP_KEY, QT_TRANSLATE_NOOP("YamlFaults", "“? ” stands where no key can be; a text that begins so needs quotes")},
    {YAML::ErrorMsg::MAP_VALUE, QT_TRANSLATE_NOOP("YamlFaults", "“: ” stands where no key can be; a text that contains it needs quotes")},
    {YAML::ErrorMsg::UNKNOWN_ANCHOR,
     QT_TRANSLATE_NOOP("YamlFaults", "an alias (“*name”) names nothing above it; a text that begins so needs quotes")},
    {YAML::ErrorMsg::ALIAS_NOT_FOUND, QT_TRANSLATE_NOOP("YamlFaults", "no name follows “*”; a text that begins so needs quotes")},
    {YAML::ErrorMsg::CHAR_IN_ALIAS, QT_TRANSLATE_NOOP("YamlFaults", "no name follows “*”; a text that begins so needs quotes")},
    {YAML::ErrorMsg::ANCHOR_NOT_FOUND, QT_TRANSLATE_NOOP("YamlFaults", "no name follows “&”; a text that begins so needs quotes")},
    {YAML::ErrorMsg::CHAR_IN_ANCHOR, QT_TRANSLATE_NOOP("YamlFaults", "no name follows “&”; a text that begins so needs quotes")},
    {YAML::ErrorMsg::INVALID_ESCAPE, QT_TRANSLATE_NOOP("YamlFaults", "YAML does not know what follows a “\\”; single quotes take it as it is")},
    {YAML::ErrorMsg::INVALID_HEX, QT_TRANSLATE_NOOP("YamlFaults", "YAML does not know what follows a “\\”; single quotes take it as it is")},
    {YAML::ErrorMsg::INVALID_UNICODE, QT_TRANSLATE_NOOP("YamlFaults", "YAML does not know what follows a “\\”; single quotes take it as it is")},
    {YAML::ErrorMsg::UNKNOWN_TOKEN, QT_TRANSLATE_NOOP("YamlFaults", "a text that begins with this character needs quotes")},
    {YAML::ErrorMsg::CHAR_IN_BLOCK, QT_TRANSLATE_NOOP("YamlFaults", "only “+”, “-” and a number follow “|” or “>”")},
    {YAML::ErrorMsg::ZERO_INDENT_IN_BLOCK, QT_TRANSLATE_NOOP("YamlFaults", "only “+”, “-” and a number follow “|” or “>”")},
};

}

QString yamlFaultOf(const std::string& message)
{
    for (const Words& fault : Faults)
        if (message.starts_with(fault.begins))
            return QCoreApplication::translate("YamlFaults", fault.sentence);
    return QCoreApplication::translate("YamlFaults", "what stands here is no YAML");
}

}
