// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbers that name things, each of its own type, so that a version cannot be passed as a model.

#include <QString>
#include <QtTypes>
#include <compare>
#include <functional>

namespace gatehouse {

template <class Tag> struct Id {
    qint64 value = 0;
    auto operator<=>(const Id&) const = default;
};
using ModelId = Id<struct ModelTag>;     // the number of the event that made the model
using VersionId = Id<struct VersionTag>; // the number of the event that registered the version
using FindingId = Id<struct FindingTag>; // counted from 1 in each registry
using ThreadId = Id<struct ThreadTag>;   // counted from 1 in each registry
using DeploymentId = Id<struct DeploymentTag>; // the number of the event that started it
using DelegationId = Id<struct DelegationTag>; // the number of the event that gave it
using EventSeq = Id<struct EventTag>;    // place of an event in the trail, from 1

// The id of a command: a UUID in its usual text form. A repeated id returns the first answer.
struct CommandId {
    QString value;
    static CommandId make();
    auto operator<=>(const CommandId&) const = default;
};

// A moment of the registry: everything up to and including event `seq`; 0 means now.
struct AsOf {
    qint64 seq = 0;
    [[nodiscard]] bool isNow() const { return seq == 0; }
    auto operator<=>(const AsOf&) const = default;
};

}

template <class Tag> struct std::hash<gatehouse::Id<Tag>> {
    std::size_t operator()(const gatehouse::Id<Tag>& id) const noexcept { return std::hash<qint64>{}(id.value); }
};
