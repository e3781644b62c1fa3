// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Finds text that looks like a password, key or token, so that a person sees it before it is written anywhere for good.

#include <QByteArray>
#include <QString>
#include <functional>
#include <stop_token>
#include <vector>

namespace gatehouse::intake {

// One find. The value itself is never kept: `masked` shows its kind and at most its public prefix.
struct SecretHit {
    QString path;
    int line = 0; // from 1
    QString kind; // for people, e.g. "private key"
    QString masked;
    bool operator==(const SecretHit&) const = default;
};

// Looks through the text of one file and appends what it finds, at most `limit` in all. Bytes with a NUL near the start are no text.
// `linesBefore` stand in front of the text, where it is a piece of the file.
void findSecrets(const QString& path, const QByteArray& text, std::vector<SecretHit>& hits, std::size_t limit, int linesBefore = 0);

// Gives the next bytes of a file, at most `most`; empty at its end.
using NextBytes = std::function<QByteArray(qint64 most)>;
// The same for a whole file, however long, piece by piece; UTF-16 with its mark is read as text. What two pieces share is looked at once.
void findSecretsInFile(const QString& path, const NextBytes& next, std::vector<SecretHit>& hits, std::size_t limit, const std::stop_token& stop);

}
