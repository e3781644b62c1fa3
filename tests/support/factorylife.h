// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Random days of a factory: models in slots through both gates and back, and beside the registry a plain note of what was in production after each event.

#include "support/deployedregistry.h"

#include <map>
#include <set>

namespace gatehouse::testing {

// What somebody with pencil and paper knows of a model in a slot.
struct Noted {
    QString live; // label; empty while nothing is
    QDateTime since;
    QDateTime exceptionUntil; // of an exception
    bool adopted = false;
    bool inStep = true; // its one target reports its build, and did since a rollback
    std::set<QString> onTheWay; // labels
    bool adopting = false; // proposed, not confirmed by both yet
    bool operator==(const Noted&) const = default;
};
using NotedBoard = std::map<std::pair<QString, QString>, Noted>; // by model and slot

// What is noted comes from the commands that were given and their answers; no query is asked.
class FactoryLife {
public:
    explicit FactoryLife(DeployedRegistry& registry, int slotCount);
    // Days until the trail has so many events.
    void liveUntil(qint64 events);

    // Those with something live, on its way or proposed for adoption.
    [[nodiscard]] NotedBoard boardAfter(qint64 seq) const;
    // "usable", "deprecated", "on-hold" or "unusable", as it was after the event when the clock says `at`.
    [[nodiscard]] QString usabilityOf(const QString& version, qint64 seq, const QDateTime& at) const;
    [[nodiscard]] QDateTime clockOf(qint64 seq) const { return m_clocks.at(seq); }
    [[nodiscard]] qint64 newest() const { return m_newest; }

private:
    struct Condition {
        QDateTime heldUntil;
        bool unusable = false;
        bool deprecated = false;
    };
    struct Deployed {
        VersionName version;
        QString slot;
        QString target;
        Sha256 build;
        bool wasLive = false;
        bool inStep = true;
        bool adopted = false;
        QDateTime since; // when it last went live
        QDateTime exceptionUntil;
    };
    template <class Command> bool give(const Command& command, const QString& person);
    void note(qint64 seq);
    void catchUp();
    Noted& noted(const Deployed& deployed) { return m_board[{deployed.version.model, deployed.slot}]; }
    void wentLive(Deployed& deployed, const QDateTime& since);
    void takeStep();
    [[nodiscard]] QString wayBack(const QString& model, const QString& slot);
    // Into verification in some slot, with evidence and a target that reports it.
    Deployed start();
    void deploy();
    void except();
    void adopt();
    void goLive(Deployed& deployed);
    void rollBack(Deployed& deployed);
    void retire(Deployed& deployed);
    void report(Deployed& deployed);
    void brake(const Deployed& deployed);

    DeployedRegistry& m_registry;
    QStringList m_models, m_slots;
    std::vector<Deployed> m_deployed; // not ended
    std::map<QString, Condition> m_conditions;
    NotedBoard m_board;
    qint64 m_newest = 0;
    std::map<qint64, NotedBoard> m_boards; // after events that changed it
    std::map<QString, std::map<qint64, Condition>> m_pastConditions;
    std::map<qint64, QDateTime> m_clocks;
};

}
