// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The facts of one model and its versions, kept up to date: for the form that edits a model, for its page and for whoever names a successor.

#include "domain/deployment.h"
#include "governance/facts.h"
#include "items/desk.h"
#include "registry/queries/inventory.h"

namespace gatehouse::items {

struct ModelSight {
    governance::ModelFacts facts;
    std::vector<registry::VersionRow> versions; // newest change first
    std::vector<Deployment> deployments;        // of all of them
};

// Loads in the background, again at any news. The old sight stays until the new one is there.
class ModelWatch : public QObject {
    Q_OBJECT
public:
    ModelWatch(Desk& desk, const QString& model, QObject* parent = nullptr);

    // Nothing until the first answer.
    [[nodiscard]] const std::optional<ModelSight>& sight() const { return m_sight; }
    // Why there is no newer sight; empty when all is well.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }

signals:
    void changed();

private:
    void reload();

    Desk& m_desk;
    QString m_model;
    std::optional<ModelSight> m_sight;
    QString m_problem;
    Question m_question;
};

}
