// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a function answers when it cannot do what was asked: a value with a sentence for people, never an exception.

#include <QString>
#include <expected>
#include <vector>

namespace gatehouse {

// One reason that stands in the way of a command. `code` is stable and for programs, `sentence` is for people and
// names the way out, `who` is the person or role that can remove it (empty when nobody in particular).
struct Obstacle {
    QString code;
    QString sentence;
    QString who;
    bool inForm = false; // the form that gives the command can mend it: a missing reason, an unticked item
    bool operator==(const Obstacle&) const = default;
};
using Obstacles = std::vector<Obstacle>;

// What kind of failure it is; the command line turns it into an exit status (cli.md section 1).
enum class ErrorKind {
    Refused,   // a rule says no; obstacles say which
    Input,     // wrong usage, unknown name, unusable input
    Storage,   // the registry or a file could not be used
    Cancelled, // the one who asked no longer wants to know
};

// An error: `code` for programs, `sentence` for people (what happened, to what, what to do), `detail` for the log.
struct Error {
    ErrorKind kind = ErrorKind::Storage;
    QString code;
    QString sentence;
    QString detail;
    Obstacles obstacles;

    static Error input(QString code, QString sentence, QString detail = {});
    static Error storage(QString code, QString sentence, QString detail = {});
    static Error refused(Obstacles obstacles);
    static Error cancelled();
};

template <class T> using Result = std::expected<T, Error>;

}
