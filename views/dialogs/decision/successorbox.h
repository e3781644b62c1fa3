// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names the version to move to: one of the model's others, or none yet.

#include "domain/names.h"
#include "domain/version.h"
#include "items/modelwatch.h"

#include <QComboBox>

namespace gatehouse::dialogs {

class SuccessorBox : public QComboBox {
    Q_OBJECT
public:
    SuccessorBox(items::Desk& desk, const VersionName& version, QWidget* parent = nullptr);
    // A label of the model; empty for none yet.
    [[nodiscard]] QString successor() const { return currentData().toString(); }
    void setSuccessor(const QString& label);
    // What is known of the chosen version: nothing when the model has no such one. While the list is still coming, the registry judges.
    [[nodiscard]] std::optional<Version> chosen() const;

private:
    void fill();

    VersionName m_version;
    QString m_wanted;
    items::ModelWatch m_watch;
};

}
