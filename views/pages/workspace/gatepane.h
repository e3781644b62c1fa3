// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Beside the element matrix: how gate A stands, whether the version may be used, its findings and waivers, and what is stated about it and its model.

#include "items/checkssections.h"
#include "items/signalwatch.h"
#include "items/versionwatch.h"
#include "pages/place.h"
#include "pages/workspace/factscolumn.h"

namespace gatehouse::pages {

class GatePane : public FactsColumn {
    Q_OBJECT
public:
    explicit GatePane(items::Desk& desk, QWidget* parent = nullptr);
    void show(const items::VersionSight& sight);
    using QWidget::show;
    [[nodiscard]] bool isSettled() const { return !m_signals.isBusy(); }

signals:
    void placeRequested(const gatehouse::pages::Place& place);
    void sectionRequested(gatehouse::pages::Place::Section section);
    // Of this version; line 0 for none.
    void fileRequested(const QString& path, int line);

private:
    void fill(const items::VersionSight& sight);
    void addSentBack(const governance::VersionFacts& facts);
    void addGate(const governance::VersionFacts& facts);
    void addVerdict(const items::RoleVerdict& given, const QString& role, const QString& name);
    void addUsability(const governance::VersionFacts& facts);
    void addUsabilityFacts(const governance::VersionFacts& facts, const UsabilityFacts& usability);
    void addOpen(const items::VersionSight& sight);
    void addSignals(const items::VersionSight& sight);
    void addMetrics(const items::VersionSight& sight);
    void addData(const items::VersionSight& sight);
    void addModel(const governance::VersionFacts& facts);
    void addRequirements(const Manifest& manifest);
    void addContract(const items::VersionSight& sight);
    void addStatements(const Manifest& manifest);

    items::Desk& m_desk;
    items::SignalWatch m_signals;
    std::shared_ptr<const items::VersionSight> m_sight; // shown
    std::vector<EventSeq> m_saidAbove; // verdicts whose reasons stand on top
};

}
