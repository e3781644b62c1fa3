// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a policy asks, gate by gate and tier by tier, or what it changes, to be read.

#include "governance/policychanges.h"

#include <QScrollArea>
#include <functional>

class QVBoxLayout;

namespace gatehouse::dialogs {

class PolicyView : public QScrollArea {
    Q_OBJECT
public:
    explicit PolicyView(const QString& accessibleName, QWidget* parent = nullptr);
    void show(const Policy& policy);
    // `none` is said where nothing changes.
    void showChanges(const std::vector<governance::PolicyChange>& changes, const QString& none);

private:
    void renew(const std::function<void(QWidget&, QVBoxLayout&)>& write);
};

}
