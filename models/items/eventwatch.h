// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One event with its bytes and its place in the chain, loaded in the background; and the choices an audit filter offers.

#include "items/desk.h"
#include "registry/queries/history.h"

namespace gatehouse::items {

// An event and its neighbours. The hash is recomputed from the bytes read.
struct EventSight {
    registry::EventDetails details;
    bool hashHolds = false;      // recomputed, the same
    QString previousHash;        // kept beside the event before; empty for the first
    qint64 nextSeq = 0;          // 0 for the newest
    QString nextHash;
    bool nextNamesIt = false;    // the next event names this hash as its previous
};

// What a filter can choose from, as the trail holds it.
struct EventChoices {
    QStringList kinds;
    QStringList models;
    qint64 total = 0;
};

class EventWatch : public QObject {
    Q_OBJECT
public:
    explicit EventWatch(Desk& desk, QObject* parent = nullptr);
    // 0: none.
    void setEvent(qint64 seq);
    [[nodiscard]] const std::optional<EventSight>& sight() const { return m_sight; }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] const EventChoices& choices() const { return m_choices; }
    [[nodiscard]] bool isBusy() const { return m_question.isBusy() || m_choiceQuestion.isBusy(); }
    // Loads the choices anew; choicesChanged() follows.
    void loadChoices();

signals:
    void changed();
    void choicesChanged();

private:
    Desk& m_desk;
    qint64 m_seq = 0;
    std::optional<EventSight> m_sight;
    QString m_problem;
    EventChoices m_choices;
    Question m_question;
    Question m_choiceQuestion;
};

}
