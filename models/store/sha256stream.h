// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// SHA-256 of bytes that come in pieces, with the processor's instructions for it (OpenSSL).

#include "domain/digest.h"

#include <memory>

typedef struct evp_md_ctx_st EVP_MD_CTX;

namespace gatehouse::store {

class Sha256Stream {
public:
    Sha256Stream();
    void add(QByteArrayView bytes);
    // The digest of all that was added since the last call; the stream then starts anew.
    [[nodiscard]] Sha256 finish();

private:
    struct Free {
        void operator()(EVP_MD_CTX* context) const;
    };
    std::unique_ptr<EVP_MD_CTX, Free> m_context;
};

}
