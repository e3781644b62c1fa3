// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is known of one model, in the inventory's preview: what it is for, who answers for it, where it is live, who uses what it says.

#include "items/modelwatch.h"
#include "pages/place.h"
#include "theme/widgets/panel.h"

class QPushButton;
class QVBoxLayout;

namespace gatehouse::pages {

// Made anew for every sight.
class ModelPreview : public theme::Panel {
    Q_OBJECT
public:
    explicit ModelPreview(const items::ModelSight& sight, QWidget* parent = nullptr);

signals:
    void placeRequested(const gatehouse::pages::Place& place);

private:
    void addHead(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column);
    void addSlots(QVBoxLayout& column);
    void addResults(QVBoxLayout& column);
    void addConsumers(QVBoxLayout& column);
    void addPeople(QVBoxLayout& column);
    [[nodiscard]] QPushButton* link(const QString& text, const QString& accessibleName, const Place& place);

    const items::ModelSight& m_sight; // only while it is made
    const Model& m_model;
};

}
