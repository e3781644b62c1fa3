// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A command of gatehousectl as a value: its name, what it takes, one sentence, and the function that does it. Parsing, help and the manual are made from it.

#include "domain/error.h"

#include <QCoreApplication>
#include <vector>

namespace gatehouse::ctl {

class Context;
class Arguments;

// Where the sentences of the command line get their translation.
struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

enum class Occurs { AtMostOnce, Once, Often, OnceOrOften };
[[nodiscard]] constexpr bool isNeeded(Occurs occurs)
{
    return occurs == Occurs::Once || occurs == Occurs::OnceOrOften;
}
[[nodiscard]] constexpr bool isOften(Occurs occurs)
{
    return occurs == Occurs::Often || occurs == Occurs::OnceOrOften;
}

// An option, always long except `-o`. Without `value` it is a switch. `value` and `meaning` are what help shows.
struct Option {
    const char* name;
    const char* value;
    const char* meaning;
    Occurs occurs = Occurs::AtMostOnce;
};

// "--slot", "-o"
[[nodiscard]] QString dashed(const Option& option);

// A word that stands without an option; the last one of a command may take as many as are written.
struct Word {
    const char* name;
    bool optional = false;
    bool many = false;
};

// Exit statuses of cli.md section 1 beside errors: the work is done or the answer is yes, or the answer is no.
enum class Answer { Yes = 0, No = 1 };

struct Command {
    const char* name; // one or two words
    std::vector<Word> words;
    std::vector<Option> options;
    const char* sentence;
    bool isQuery = false; // takes --as-of
    Result<Answer> (*run)(Context& context, const Arguments& arguments) = nullptr;

    // "approve MODEL@V --role R [--digest D]"
    [[nodiscard]] QString usage() const;
};

struct CommandGroup {
    const char* title;
    std::vector<Command> commands;
};

// All commands, in the order of help.
[[nodiscard]] const std::vector<CommandGroup>& commandGroups();
// The command that the words begin with, two-word names first; nullptr when there is none.
[[nodiscard]] const Command* findCommand(const QStringList& words);
// Options that every command takes.
[[nodiscard]] const std::vector<Option>& globalOptions();
[[nodiscard]] const Option& asOfOption();

// One function a file of commands.
[[nodiscard]] std::vector<Command> registryCommands();
[[nodiscard]] std::vector<Command> backupCommands();
[[nodiscard]] std::vector<Command> peopleCommands();
[[nodiscard]] std::vector<Command> delegationCommands();
[[nodiscard]] std::vector<Command> modelCommands();
[[nodiscard]] std::vector<Command> fieldCommands();
[[nodiscard]] std::vector<Command> importCommands();
[[nodiscard]] std::vector<Command> historyCommands();
[[nodiscard]] std::vector<Command> readingCommands();
[[nodiscard]] std::vector<Command> trailCommands();
[[nodiscard]] std::vector<Command> diffCommands();
[[nodiscard]] std::vector<Command> gateCommands();
[[nodiscard]] std::vector<Command> reviewCommands();
[[nodiscard]] std::vector<Command> findingCommands();
[[nodiscard]] std::vector<Command> threadCommands();
[[nodiscard]] std::vector<Command> usabilityCommands();
[[nodiscard]] std::vector<Command> deploymentCommands();
[[nodiscard]] std::vector<Command> evidenceCommands();
[[nodiscard]] std::vector<Command> consumerCommands();
[[nodiscard]] std::vector<Command> usageCommands();
[[nodiscard]] std::vector<Command> resultCommands();
[[nodiscard]] std::vector<Command> factoryCommands();
[[nodiscard]] std::vector<Command> productionCommands();
[[nodiscard]] std::vector<Command> policyCommands();
[[nodiscard]] std::vector<Command> auditCommands();
[[nodiscard]] std::vector<Command> reportCommands();
[[nodiscard]] std::vector<Command> helpCommands();

}
