// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names the version to move to: one of the model's others, or none yet.

#include "domain/names.h"
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

private:
    void fill();

    VersionName m_version;
    QString m_wanted;
    items::ModelWatch m_watch;
};

}
