// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/audit/hashing.h"

#include <QtAssert>
#include <array>
#include <memory>
#include <openssl/evp.h>

namespace gatehouse::registry {

namespace {

struct Free {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

// Looked up once a thread: that costs more than hashing an event.
EVP_MD_CTX* context()
{
    static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, Free> mine = [] {
        std::unique_ptr<EVP_MD_CTX, Free> made(EVP_MD_CTX_new());
        const bool started = EVP_DigestInit_ex2(made.get(), algorithm, nullptr) == 1;
        Q_ASSERT_X(started, "sha256Of", "OpenSSL has no SHA-256");
        return made;
    }();
    return mine.get();
}

constexpr std::array<signed char, 256> hexValues()
{
    std::array<signed char, 256> values{};
    values.fill(-1);
    for (int i = 0; i < 10; ++i)
        values[std::size_t('0' + i)] = static_cast<signed char>(i);
    for (int i = 0; i < 6; ++i)
        values[std::size_t('a' + i)] = static_cast<signed char>(10 + i);
    return values;
}

}

Sha256 sha256Of(std::initializer_list<QByteArrayView> pieces)
{
    EVP_MD_CTX* const hash = context();
    EVP_DigestInit_ex2(hash, nullptr, nullptr);
    for (const QByteArrayView piece : pieces)
        EVP_DigestUpdate(hash, piece.data(), std::size_t(piece.size()));
    std::array<unsigned char, 32> raw{};
    const bool done = EVP_DigestFinal_ex(hash, raw.data(), nullptr) == 1;
    Q_ASSERT_X(done, "sha256Of", "OpenSSL could not hash");
    return Sha256::fromRaw(QByteArrayView(raw.data(), qsizetype(raw.size())));
}

Sha256 quickDigest(QByteArrayView kind, QByteArrayView bytes)
{
    return sha256Of({"gatehouse/1/", kind, QByteArrayView("\0", 1), bytes});
}

std::optional<Sha256> sha256FromHex(QByteArrayView hex)
{
    static constexpr auto Values = hexValues();
    if (hex.size() != 64)
        return std::nullopt;
    std::array<char, 32> raw{};
    int wrong = 0;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const int high = Values[static_cast<unsigned char>(hex[qsizetype(2 * i)])];
        const int low = Values[static_cast<unsigned char>(hex[qsizetype(2 * i + 1)])];
        wrong |= high | low; // negative when one of them is
        raw[i] = static_cast<char>((high << 4) | low);
    }
    return wrong < 0 ? std::nullopt : std::optional(Sha256::fromRaw(QByteArrayView(raw.data(), qsizetype(raw.size()))));
}

}
