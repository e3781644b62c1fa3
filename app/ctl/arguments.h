// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was written on the command line: which command, its words and its options.

#include "ctl/command.h"

#include <QHash>
#include <QStringList>

namespace gatehouse::ctl {

// The words and options of one command, as text; names without dashes.
class Arguments {
public:
    // The text of a word by its place, empty when it was left out.
    [[nodiscard]] QString word(qsizetype place) const { return m_words.value(place); }
    [[nodiscard]] const QStringList& words() const { return m_words; }
    // The last value of an option, empty when it was not given.
    [[nodiscard]] QString value(const QString& option) const { return m_options.value(option).value(m_options.value(option).size() - 1); }
    [[nodiscard]] QStringList values(const QString& option) const { return m_options.value(option); }
    [[nodiscard]] bool has(const QString& option) const { return m_options.contains(option); }

private:
    friend Result<Arguments> parseArguments(const Command& command, const QStringList& written);
    QStringList m_words;
    QHash<QString, QStringList> m_options;
};

// Which command the words name, and what is left to parse for it. Global options may stand before it and behind it.
struct Invocation {
    const Command* command = nullptr;
    QStringList words;     // that were read as the command's name, for the sentence when there is none
    QStringList arguments; // of the command, global options included
};
[[nodiscard]] Invocation invocationOf(const QStringList& written);

// Refuses options and words that the command does not take, and says what is missing.
[[nodiscard]] Result<Arguments> parseArguments(const Command& command, const QStringList& written);

// The error of wrong usage.
[[nodiscard]] Error usageError(const QString& sentence);

}
