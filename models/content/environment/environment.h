// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a version needs in order to run, out of the files that say so: the language and its version, and packages with what is asked of each.

#include "content/remarks.h"
#include "content/values/readvalues.h"

namespace gatehouse::content {

struct Package {
    QString name;    // as compared: for Python in the normal form of PEP 503
    QString version; // where exactly one is asked for
    QString asked;   // as written: "==1.26.4", ">=1.2,<2", empty for any
    QString group;   // "", "dev", an extra, "images"; empty for what is always needed
    QString marker;  // only where this holds: "python_version < '3.9'"
    QString from;    // a place other than the usual index
    int line = 0;
    bool operator==(const Package&) const = default;
};

struct Environment {
    QString language;        // "Python", "R"; empty where none is named
    QString languageVersion; // as written
    std::vector<Package> packages;
    std::vector<Remark> remarks; // other indexes, files that are not read here
    bool operator==(const Environment&) const = default;
};

// How an environment is written down.
enum class EnvironmentForm : quint8 { Requirements, Conda, PyProject, TomlLock, Pipfile, PipfileLock, Renv, Dockerfile };

// By the name of the file; nothing for a file that is none.
[[nodiscard]] std::optional<EnvironmentForm> environmentFormOf(const QString& path);

// Nothing is resolved or fetched, and no other file is opened. `utf8` has no byte order mark.
[[nodiscard]] std::expected<Environment, ValueFault> readEnvironment(const QByteArray& utf8, EnvironmentForm form);

}
