// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What opening a queue item will show, in a pane beside the list: who, what changed against the base, and how the gate stands that it waits at.

#include "governance/gate.h"
#include "items/slotwatch.h"
#include "items/versionwatch.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace gatehouse::pages {

class VersionPane : public QWidget {
    Q_OBJECT
public:
    explicit VersionPane(items::Desk& desk, QWidget* parent = nullptr);
    // A group of items instead of a version, in words.
    void setGroup(const QString& title, const QStringList& sentences);
    // An empty name shows a sentence instead. With a slot the gate is B there, else gate A.
    // `sentence` says why it waits: a row of the list has room for its beginning.
    void setVersion(const QString& name, const QString& slot = {}, const QString& sentence = {});
    [[nodiscard]] bool isSettled() const { return (!m_watch || !m_watch->isBusy()) && (!m_slots || !m_slots->isBusy()); }

signals:
    void openRequested();
    // `to` is to come back to the slot.
    void rollbackRequested(const gatehouse::VersionName& to, const QString& slot);

private:
    void fill();
    void offerRollback();
    void addFacts(const items::VersionSight& sight, QVBoxLayout& layout);
    void addProposal(const governance::VersionFacts& facts, QVBoxLayout& layout);
    void addFindings(const governance::VersionFacts& facts, QVBoxLayout& layout);
    void addElements(const items::VersionSight& sight, QVBoxLayout& layout);
    void addGateA(const items::VersionSight& sight, QVBoxLayout& layout);
    void addGateB(QVBoxLayout& layout);
    void addPlaces(const governance::GateStatus& gate, const governance::RegistryFacts& registry, QVBoxLayout& layout);

    items::Desk& m_desk;
    std::unique_ptr<items::VersionWatch> m_watch;
    QString m_slot;
    QString m_sentence;
    QString m_group; // its title, while one is shown
    QStringList m_ofGroup;
    std::unique_ptr<items::SlotWatch> m_slots; // where the item is about one
    QScrollArea* m_area;
    QPushButton* m_open;
    QPushButton* m_back;
    VersionName m_wayBack; // what it would bring back
};

}
