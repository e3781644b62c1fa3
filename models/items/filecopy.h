// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A copy of a file that the store keeps, written where a person wants it: whole or not at all, with progress, stopped when asked.

#include "domain/digest.h"
#include "items/desk.h"

namespace gatehouse::items {

class FileCopy : public QObject {
    Q_OBJECT
public:
    explicit FileCopy(Desk& desk, QObject* parent = nullptr);
    ~FileCopy() override { m_stop.request_stop(); }

    // One at a time: not while isBusy().
    void save(const Sha256& sha256, const QString& path);
    void stop() { m_stop.request_stop(); }
    [[nodiscard]] bool isBusy() const { return m_question.isBusy(); }

signals:
    void progressed(qint64 doneBytes);
    void saved(const QString& path);
    // Why there is nothing; cancelled where it was stopped.
    void failed(const gatehouse::Error& error);

private:
    Desk& m_desk;
    std::stop_source m_stop;
    Question m_question;
};

}
