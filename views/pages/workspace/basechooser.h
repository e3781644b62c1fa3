// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a version is compared with: its own base, an earlier revision of itself, another version of the model, or any version by name.

#include "items/versionwatch.h"

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
    // With the version registered before this one; asked again, with the version's own base. Says why where there is nothing to change.
    void comparePrevious();
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
    // Versions of the model beside this one and its base.
    struct Others {
        std::vector<Choice> choices;
        QString previous;
    };
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
    QString m_previous; // the version of this model that was registered before this one
    std::vector<Choice> m_own;
    std::vector<Choice> m_others;
};

}
