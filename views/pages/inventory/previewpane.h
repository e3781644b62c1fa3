// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is known of the version (or model) that is chosen in the inventory, beside the list: state, facts, notes, time line, and ways on.

#include "items/modeltimeline.h"
#include "items/modelwatch.h"
#include "items/versionwatch.h"
#include "pages/place.h"
#include "theme/widgets/panel.h"

class QFormLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace gatehouse::pages {

class PreviewPane : public theme::Panel {
    Q_OBJECT
public:
    explicit PreviewPane(items::Desk& desk, QWidget* parent = nullptr);

    // "model@label", a model's name, or empty. Shown after a moment, so that running through a list does not load every row of it.
    void setSubject(const QString& name);
    [[nodiscard]] bool isSettled() const;

signals:
    void placeRequested(const gatehouse::pages::Place& place);
    // The facts of a model are to be changed.
    void modelFactsRequested(const QString& model);
    void closed();

private:
    void look();
    void fill();
    void fillVersion(const items::VersionSight& sight, QVBoxLayout& column);
    void addTimeline(QVBoxLayout& column);
    void addLine(QVBoxLayout& column);
    void fillCompare();
    void followButtons();
    [[nodiscard]] QString waitsOn(const governance::VersionFacts& facts) const;

    items::Desk& m_desk;
    QString m_subject;
    QTimer m_patience;
    std::unique_ptr<items::VersionWatch> m_watch; // of a version, else of a model
    std::unique_ptr<items::ModelWatch> m_model;
    items::ModelTimeline m_timeline;
    QScrollArea* m_scroll;
    QWidget* m_buttons;
    QPushButton* m_open;
    QPushButton* m_compare;
    QPushButton* m_edit;
};

}
