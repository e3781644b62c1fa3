// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes the file of a piece of evidence where a person wants it, beside the window; nothing opens or runs it.

#include "domain/deployment.h"
#include "items/desk.h"

class QWidget;

namespace gatehouse::pages {

class EvidenceSaver : public QObject {
    Q_OBJECT
public:
    EvidenceSaver(items::Desk& desk, QWidget* page);

    // Asks where to, then writes.
    void ask(const Evidence& evidence);
    void saveTo(const Evidence& evidence, const QString& path);
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }

signals:
    // What was written, or why not.
    void said(const QString& sentence);

private:
    items::Desk& m_desk;
    QWidget* m_page;
    items::Question m_question;
};

}
