// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A registry and the people around it as a script would set them up: everything goes through the program gatehousectl.

#include "domain/people.h"
#include "support/registryplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace gatehouse::testing {

// How one start of the program ended.
struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    // The codes of a refusal, in order.
    [[nodiscard]] QStringList codes() const;
};

// Starts the program; `input` is its standard input.
[[nodiscard]] Ran gatehousectl(const QStringList& arguments, const QByteArray& input = {});

// A registry in a folder of its own with one person for each part, under random names.
class Desk {
public:
    explicit Desk(bool solo = false);

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString url() const { return m_place.location().url(); }
    // The folder of its artifact store.
    [[nodiscard]] QString store() const { return m_place.location().storePath(); }
    // Runs a command on the registry as a person, with --json.
    [[nodiscard]] Ran as(const QString& person, QStringList arguments) const;
    // The same as text, as nobody.
    [[nodiscard]] Ran text(QStringList arguments) const;
    // Runs a command that must succeed; what it printed.
    QJsonObject must(const QString& person, const QStringList& arguments) const;

    // Writes a folder that lacks nothing at any tier; each call has other content, a few files stay the same. `notes` are its release notes.
    QString folder(const QString& name, const QString& notes = QStringLiteral("First version.")) const;
    // Imports such a folder as a version of the model, which is made on the way.
    void import(const QString& label, const QStringList& more = {}) const;
    void submitted(const QString& label) const;
    void approved(const QString& label) const;
    // The arguments of an approval with every tick that the built-in policy asks.
    [[nodiscard]] QStringList approval(const QString& label, const QString& role) const;
    [[nodiscard]] QString version(const QString& label) const { return model + u'@' + label; }
    [[nodiscard]] QJsonObject show(const QString& label) const;

    QString model, admin, owner, author, reviewer, risk, secondRisk;

private:
    QTemporaryDir m_folder;
    RegistryPlace m_place{m_folder.path()};
};

void writeFile(const QString& path, const QByteArray& bytes);

}
