// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes a file that the store keeps (of a version, or of a piece of evidence) where a person wants it, beside the window; nothing opens or runs it.

#include "domain/digest.h"
#include "items/desk.h"

class QWidget;

namespace gatehouse::pages {

class ObjectSaver : public QObject {
    Q_OBJECT
public:
    ObjectSaver(items::Desk& desk, QWidget* page);

    // Asks where to, then writes.
    void ask(const QString& name, const Sha256& sha256);
    void saveTo(const Sha256& sha256, const QString& path);
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
