// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/digest.h"

#include <QCryptographicHash>
#include <algorithm>

namespace gatehouse {

Sha256 Sha256::of(QByteArrayView bytes)
{
    return fromRaw(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

std::optional<Sha256> Sha256::fromHex(QStringView hex)
{
    if (hex.size() != 64)
        return std::nullopt;
    const bool lower = std::ranges::all_of(hex, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (!lower)
        return std::nullopt;
    return fromRaw(QByteArray::fromHex(hex.toLatin1()));
}

Sha256 Sha256::fromRaw(QByteArrayView raw)
{
    Q_ASSERT(raw.size() == 32);
    Sha256 digest;
    std::copy_n(raw.begin(), std::min<qsizetype>(raw.size(), 32), digest.m_bytes.begin());
    return digest;
}

QString Sha256::hex() const
{
    return QString::fromLatin1(raw().toHex());
}

QString Sha256::shortHex() const
{
    const QString all = hex();
    return all.left(8) + u'…' + all.right(4);
}

QByteArray Sha256::raw() const
{
    return QByteArray(m_bytes.data(), qsizetype(m_bytes.size()));
}

bool Sha256::isNull() const
{
    return std::ranges::all_of(m_bytes, [](char c) { return c == 0; });
}

Sha256 domainDigest(QByteArrayView kind, QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("gatehouse/1/"));
    hash.addData(kind);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(bytes);
    return Sha256::fromRaw(hash.result());
}

}
