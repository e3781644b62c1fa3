// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The head of a version's workspace: name, state, tier and lifecycle; base, revision, author, due date, policy and digest.

#include "items/versionwatch.h"
#include "pages/place.h"
#include "theme/widgets/panel.h"

class QComboBox;
class QHBoxLayout;

namespace gatehouse::theme {
class ChipLabel;
class DigestLabel;
class ElidedLabel;
class PersonLabel;
class MessageBar;
class TextLabel;
class TierLabel;
class WrapRow;
}

namespace gatehouse::pages {

class BaseChooser;
class LifecycleStepper;

class VersionHeader : public theme::Panel {
    Q_OBJECT
public:
    explicit VersionHeader(items::Desk& desk, QWidget* parent = nullptr);
    void show(const items::VersionSight& sight, const QString& chosenBase);
    using QWidget::show;
    [[nodiscard]] BaseChooser& base() const { return *m_base; }

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void baseChosen(const QString& base);
    void revisionChosen(int revision); // 0 for the newest
    void said(const QString& sentence);
    void placeRequested(const gatehouse::pages::Place& place);

private:
    [[nodiscard]] theme::WrapRow* firstRow();
    [[nodiscard]] theme::WrapRow* secondRow();
    void fit();
    void showChips(const governance::VersionFacts& facts);
    void showRevisions(const items::VersionSight& sight);
    void showPeople(const items::VersionSight& sight);
    void showDeprecation(const Version& version);

    items::Desk& m_desk;
    theme::ElidedLabel* m_model;
    theme::TextLabel* m_label;
    QHBoxLayout* m_chips;
    theme::ChipLabel* m_demonstration = nullptr; // among the chips
    theme::TierLabel* m_tier;
    LifecycleStepper* m_stepper;
    BaseChooser* m_base;
    QComboBox* m_revision;
    theme::PersonLabel* m_author;
    theme::TextLabel* m_importerName;
    theme::PersonLabel* m_importer;
    theme::TextLabel* m_dueName;
    theme::TextLabel* m_due;
    std::pair<QString, QString> m_dueWords; // whole, and for a narrow window
    theme::TextLabel* m_policyName;
    theme::ElidedLabel* m_policy;
    theme::DigestLabel* m_digest;
    theme::MessageBar* m_deprecation; // what the owner tells the users of a deprecated version
};

}
