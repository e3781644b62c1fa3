// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything the pages of one version show, kept up to date: facts for the rules, contents of this revision and of the base.

#include "domain/changes.h"
#include "domain/deployment.h"
#include "governance/facts.h"
#include "governance/preflight.h"
#include "items/desk.h"
#include "registry/queries/content.h"

namespace gatehouse::items {

// One consistent look at a version and what it is compared with.
struct VersionSight {
    governance::VersionFacts facts;      // for rules: of the newest content
    registry::VersionContent content;    // of the revision looked at
    std::optional<registry::VersionContent> base; // what it is compared with
    std::vector<FileChange> changes;     // against the base (or against nothing), unchanged files included
    std::vector<Explanation> explanations; // of each change, by the release notes of the content looked at
    governance::Preflight preflight;     // of the newest content, with the waivers it has
    std::vector<Evidence> evidence = {}; // of the version, for either gate, oldest first
};

// The revision of the version on which the person last gave a verdict, as a base ("model@label:revision"), while a newer one is in review; else empty.
[[nodiscard]] QString sinceVerdictOf(const QString& person, const VersionSight& sight);

// Loads in the background, again at any news, and again when another base or revision is chosen. The old sight stays until the new one is there.
class VersionWatch : public QObject {
    Q_OBJECT
public:
    VersionWatch(Desk& desk, const VersionName& name, QObject* parent = nullptr);

    [[nodiscard]] const VersionName& name() const { return m_name; }
    // Null until the first answer.
    [[nodiscard]] const VersionSight* sight() const { return m_sight.get(); }
    // Why there is no sight; empty when all is well.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    // At the moment that is looked at the version was still to come: nothing is wrong.
    [[nodiscard]] bool isYetToCome() const { return m_isYetToCome; }
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }
    // "model@label[:revision]"; empty for the version's own base.
    void setBase(const QString& base);
    [[nodiscard]] const QString& chosenBase() const { return m_base; }
    // 0 for the newest.
    void setRevision(int revision);
    void reload();

signals:
    // A new sight, or a problem.
    void changed();
    void busyChanged();

private:
    Desk& m_desk;
    VersionName m_name;
    QString m_base;
    std::shared_ptr<const VersionSight> m_sight;
    QString m_problem;
    bool m_isYetToCome = false;
    Question m_question;
};

}
