// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the command line of the window asks for.

#include "registry/location.h"

#include <QStringList>
#include <optional>

class QApplication;

namespace gatehouse::window {

struct Wishes {
    QString registry;
    QString tour;
    QString theme;
    QString contrast;
    QString asOf;
    QString log;
    bool readOnly = false;
    bool newProcess = false;
    QStringList things; // addresses, registry files, folders, or "demo"
};

// The base style that was asked for by --style; Qt takes that option out of the arguments, so this is asked before there is an application.
[[nodiscard]] QString styleWished(int argc, char** argv);
// Whether the arguments only ask for help or the version, which need no screen; asked before there is an application too.
[[nodiscard]] bool asksForWordsOnly(int argc, char** argv);
// Ends the process for --help, --version and wrong usage, an unknown `style` among it.
[[nodiscard]] Wishes wishesOf(const QApplication& application, const QString& style);

[[nodiscard]] bool isAddress(const QString& thing);
// The id of the registry that an address names by “?registry=”; empty for none.
[[nodiscard]] QString registryIn(const QString& address);
// The registry that is opened at the start: the one named, else a file among the things, else the last one. Nothing for the demonstration or the start
// page; an error for what is no address of a registry.
[[nodiscard]] Result<std::optional<registry::Location>> firstRegistry(const Wishes& wishes);

}
