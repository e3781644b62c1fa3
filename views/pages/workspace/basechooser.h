// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a version is compared with: its own base, an earlier revision of itself, another version of the model, or any version by name.

#include "items/versionwatch.h"
#include "registry/queries/bases.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace gatehouse::pages {

class BaseChooser : public QWidget {
    Q_OBJECT
public:
    explicit BaseChooser(items::Desk& desk, QWidget* parent = nullptr);
    void show(const items::VersionSight& sight, const QString& chosenBase);
    using QWidget::show;
    [[nodiscard]] QComboBox* box() const { return m_box; }
    // With the version registered before this one, with the live one, with the last one that the person approved; asked again, with the version's own
    // base. They say why where there is nothing to change.
    void comparePrevious();
    void compareLive();
    void compareApproved();
    // Opens the list.
    void offer();

signals:
    // "model@label[:revision]"; empty for the version's own base.
    void chosen(const QString& base);
    void said(const QString& sentence);

private:
    struct Choice {
        QString text;
        QString base;
    };
    void compareWith(const QString& base, const QString& none);
    void fill();
    void offerName();
    void takeName();

    items::Desk& m_desk;
    items::Question m_question;
    QComboBox* m_box;
    QLineEdit* m_name;
    QString m_model;
    QString m_chosen;
    QString m_shown; // what is compared with now
    std::vector<Choice> m_own;
    QString m_ownBase; // what the version itself names
    registry::Bases m_others;
};

}
