// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The story of the demonstration as script.yaml tells it: people, and dated steps that each name a command.

#include "domain/error.h"
#include "domain/people.h"

#include <QDateTime>
#include <QJsonObject>
#include <vector>

namespace gatehouse::demo {

struct Step {
    QDateTime at;
    QString as;      // who acts
    QString command; // "import", "submit", "approve" ...
    QJsonObject options;
    [[nodiscard]] QString text(const QString& option) const { return options.value(option).toString(); }
};

struct Script {
    QString admin;
    std::vector<Person> people;
    QDateTime begins;
    std::vector<Step> steps;
};

// Refuses what is no story, naming the step.
[[nodiscard]] Result<Script> readScript(const QByteArray& yaml);

[[nodiscard]] Error badScript(const QString& what);

}
