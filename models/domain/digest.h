// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// SHA-256 as a value, and the domain-separated digests that the registry signs and chains.

#include <QByteArray>
#include <QHash>
#include <QString>
#include <array>
#include <compare>
#include <functional>
#include <optional>

namespace gatehouse {

// A SHA-256. The null digest (all zero) stands for "none" and is the previous hash of the first event.
class Sha256 {
public:
    Sha256() = default;
    [[nodiscard]] static Sha256 of(QByteArrayView bytes);
    // Reads 64 lower-case hexadecimal digits; anything else is no digest.
    [[nodiscard]] static std::optional<Sha256> fromHex(QStringView hex);
    // Takes 32 raw bytes.
    [[nodiscard]] static Sha256 fromRaw(QByteArrayView raw);

    [[nodiscard]] QString hex() const;
    [[nodiscard]] QString shortHex() const; // first 8 and last 4 digits, for people
    [[nodiscard]] QByteArray raw() const;
    [[nodiscard]] bool isNull() const;
    auto operator<=>(const Sha256&) const = default;

private:
    std::array<char, 32> m_bytes{};
};

using ContentDigest = Sha256;

// SHA-256 over "gatehouse/1/" kind 0x00 bytes, so that a digest of one kind never passes for another (trust.md section 4).
[[nodiscard]] Sha256 domainDigest(QByteArrayView kind, QByteArrayView bytes);

}

template <> struct std::hash<gatehouse::Sha256> {
    std::size_t operator()(const gatehouse::Sha256& d) const noexcept { return qHash(d.raw()); }
};
