// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a policy asks, gate by gate and tier by tier, or what it changes, to be read.

#include "governance/policychanges.h"
#include "governance/policycheck.h"

#include <QScrollArea>
#include <functional>

class QVBoxLayout;

namespace gatehouse::dialogs {

class PolicyView : public QScrollArea {
    Q_OBJECT
public:
    explicit PolicyView(const QString& accessibleName, QWidget* parent = nullptr);
    void show(const Policy& policy);
    // Each rule with whether it is stricter or looser now; `none` is said where nothing changes. Before them the gates that nobody could meet.
    void showChanges(const std::vector<governance::PolicyChange>& changes, const QString& none, const std::vector<governance::UnmetGate>& unmet = {});

private:
    void renew(const std::function<void(QWidget&, QVBoxLayout&)>& write);
};

}
