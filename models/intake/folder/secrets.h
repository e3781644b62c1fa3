// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Finds text that looks like a password, key or token, so that a person sees it before it is written anywhere for good.

#include <QByteArray>
#include <QString>
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
void findSecrets(const QString& path, const QByteArray& text, std::vector<SecretHit>& hits, std::size_t limit);

}
