// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What opening a queue item will show, in a pane beside the list: who, what changed against the base, and how the gate stands.

#include "items/versionwatch.h"

#include <QScrollArea>

class QVBoxLayout;

namespace gatehouse::pages {

class VersionPane : public QWidget {
    Q_OBJECT
public:
    explicit VersionPane(items::Desk& desk, QWidget* parent = nullptr);
    // Empty shows a sentence instead.
    void setVersion(const QString& name);
    [[nodiscard]] bool isSettled() const { return !m_watch || !m_watch->isBusy(); }

signals:
    void openRequested();

private:
    void fill();
    void addFacts(const items::VersionSight& sight, QVBoxLayout& layout);
    void addElements(const items::VersionSight& sight, QVBoxLayout& layout);
    void addGate(const items::VersionSight& sight, QVBoxLayout& layout);

    items::Desk& m_desk;
    std::unique_ptr<items::VersionWatch> m_watch;
    QScrollArea* m_area;
};

}
