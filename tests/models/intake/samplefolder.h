// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A folder to import, made by a test.

#include "domain/digest.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <map>

namespace gatehouse::testing {

class SampleFolder {
public:
    SampleFolder();
    ~SampleFolder();
    SampleFolder(const SampleFolder&) = delete;
    SampleFolder& operator=(const SampleFolder&) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QByteArray at(const QByteArray& name) const;
    // Gives the folder itself another name.
    void rename(const QString& name);
    // Writes a file and the folders above it; names are bytes and may be no UTF-8.
    void write(const QByteArray& name, const QByteArray& bytes);
    void append(const QByteArray& name, const QByteArray& bytes);
    void makeExecutable(const QByteArray& name);
    void makeFolder(const QByteArray& name);
    void link(const QByteArray& name, const QByteArray& target);
    void hardLink(const QByteArray& name, const QByteArray& existing);
    void fifo(const QByteArray& name);
    void socket(const QByteArray& name);
    void device(const QByteArray& name); // needs root
    void remove(const QByteArray& name);
    // Runs git in the folder; its output. Throws when git fails.
    QByteArray git(const QStringList& arguments);
    // What find | sha256sum would say of all ordinary files, links followed, without the names left out by default.
    [[nodiscard]] std::map<QByteArray, Sha256> digests() const;

private:
    QTemporaryDir m_folder;
    QString m_path; // below the temporary folder, so that ".." is ours too
};

}
