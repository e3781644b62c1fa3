// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sha256stream.h"

#include <openssl/evp.h>

namespace gatehouse::store {
namespace {

// Looked up once: fetching an algorithm costs more than hashing a small file.
const EVP_MD* sha256()
{
    static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return algorithm;
}

}

void Sha256Stream::Free::operator()(EVP_MD_CTX* context) const
{
    EVP_MD_CTX_free(context);
}

Sha256Stream::Sha256Stream() : m_context(EVP_MD_CTX_new())
{
    const bool started = EVP_DigestInit_ex2(m_context.get(), sha256(), nullptr) == 1;
    Q_ASSERT_X(started, "Sha256Stream", "OpenSSL has no SHA-256");
}

void Sha256Stream::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), std::size_t(bytes.size()));
}

Sha256 Sha256Stream::finish()
{
    QByteArray raw(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(raw.data()), nullptr);
    EVP_DigestInit_ex2(m_context.get(), nullptr, nullptr);
    return Sha256::fromRaw(raw);
}

}
