// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A model: a business question answered repeatedly, with who owns it and who uses the answers.

#include "domain/ids.h"
#include "domain/states.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace gatehouse {

struct Model {
    ModelId id;
    QString name;
    QString purpose;
    QString owner; // a person's name
    Tier tier = Tier::Low;
    QJsonObject fields;   // custom fields: name to text, in the one spelling of customfield.h
    QJsonArray consumers; // as gatehouse.yaml states them: name, contact, uses
    QJsonArray results;   // place, format, refresh, kind
    bool operator==(const Model&) const = default;
};

}
